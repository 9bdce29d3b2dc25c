// SPDX-License-Identifier: MIT
#pragma once

#include "Catalogue.h"

#include <QDnsLookup>
#include <QHostAddress>
#include <QObject>
#include <QString>
#include <QTimer>

namespace Facteur {

/// What could be found out about an address.
struct FoundProvider
{
    enum class Kind
    {
        Mailbox,
        Exchange,
        Unknown
    };
    enum class Source
    {
        Catalogue,
        Mx,
        None
    };

    QString emailAddress; ///< what was asked
    Kind kind = Kind::Unknown;
    Source source = Source::None;
    QString providerId; ///< with Kind::Mailbox
    bool noAnswer = false; ///< the name servers did not answer (offline?): nothing is said about the domain
    bool noSuchDomain = false; ///< the domain does not exist

    bool operator==(const FoundProvider &) const = default;
};

/// Finds the provider of an address: by the catalogue's own domains, else by the domain's MX. Asked is DNS
/// alone, and about the domain alone: for MX, and where there is none, for its addresses, name servers and
/// texts. The part before the @ goes nowhere. Asynchronous; at most one search at a time.
class ProviderFinder final : public QObject
{
    Q_OBJECT
public:
    /// \a nameserver null: the system's. \a catalogue must outlive the finder.
    explicit ProviderFinder(
        const Catalogue &catalogue, const QHostAddress &nameserver = {}, QObject *parent = nullptr);
    ~ProviderFinder() override;

    /// Starts a search; one that is under way is dropped. Ends with found(), within 5 s, never from within
    /// the call.
    void find(const QString &emailAddress);
    void cancel();

    /// What \a mxHosts (best first) say about \a emailAddress. Pure.
    [[nodiscard]] static FoundProvider judge(
        const Catalogue &catalogue, const QString &emailAddress, const QStringList &mxHosts);

Q_SIGNALS:
    void found(const Facteur::FoundProvider &result);

private:
    void query(QDnsLookup::Type type, const QString &domain);
    void takeAnswer();
    [[nodiscard]] QStringList mailHosts() const;
    void finish(const FoundProvider &result);

    const Catalogue &m_catalogue;
    bool m_searching = false;
    FoundProvider m_whenTimeIsUp; ///< what is found when m_timer fires
    QDnsLookup m_lookup;
    QTimer m_timer; ///< QDnsLookup has no time-out
};

} // namespace Facteur

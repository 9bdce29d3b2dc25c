// SPDX-License-Identifier: MIT
#pragma once

#include "CheckOptions.h"
#include "MailSettings.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QSslCertificate>
#include <QTimer>

#include <optional>

namespace Facteur {

/// Looks for another setting that works where the chosen one does not (spec §3): probes the alternatives of
/// one side in parallel, up to the sign-in. None of them is ever less protected than the setting it stands
/// in for. Destroying it stops it.
class RemedySearch final : public QObject
{
    Q_OBJECT
public:
    RemedySearch(const ServerAccess &access, CheckOptions options, QObject *parent = nullptr);

    /// Begins, unless it has begun or there is nothing to try.
    void start();
    /// Begins in 2 s, unless connected() comes before.
    void startUnlessConnected()
    {
        m_sinceArmed.start();
        m_slowness.start();
        m_earliestOffer.start();
    }
    void connected() { m_slowness.stop(); }
    /// The server speaks: what is found is no longer offered before the side has failed.
    void greeted() { m_offer = Offer::Over; }
    /// Of the person: what is in its domain may be tried, where a certificate names it.
    void setAddress(const QString &emailAddress) { m_domain = emailAddress.section(u'@', -1); }
    /// The side failed with \a cause: begins, where it has not begun. With tls.wrong-host other names in the
    /// certificate that was \a shown are tried as well (CertifiedHosts.h), on the same port. settled() comes
    /// as soon as the best that can still be found is known, at the latest after 3 s, perhaps from within
    /// this call.
    void await(Cause cause, const QList<QSslCertificate> &shown = {});

    /// The best of what has been found to work.
    [[nodiscard]] std::optional<Endpoint> remedy() const;

    /// What has been found not to work, best first.
    [[nodiscard]] QList<Endpoint> triedInVain() const;

    /// Whether another setting can put \a cause right.
    [[nodiscard]] static bool canHelp(Cause cause);

Q_SIGNALS:
    void started();
    /// \a remedy, the best that can still be found, works, and the side still waits for its server, 3 s after
    /// it began or later. At most once.
    void offered(const Facteur::Endpoint &remedy);
    void settled();

private:
    struct Candidate
    {
        ServerAlternative setting;
        std::optional<bool> works; ///< nothing: no answer yet
        bool waits = false; ///< until the side has failed
    };

    /// state | before the side has failed         | ends with
    /// ------|------------------------------------|-----------------------------------------------
    /// Early | it may still connect               | 3 s: Due; greeted() or await(): Over
    /// Due   | offered as soon as it is known     | the offer, greeted() or await(): Over
    /// Over  | nothing is offered any more        |
    enum class Offer
    {
        Early,
        Due,
        Over
    };

    void probe(qsizetype index);
    void addCertified(const QList<QSslCertificate> &shown);
    void makeOffer();
    void onProbed(qsizetype index, bool works);
    void settle();
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] bool fits(const ServerAlternative &setting) const;

    ServerAccess m_access; ///< without name and password
    CheckOptions m_options;
    QStringList m_knownHosts; ///< of the provider
    QString m_domain;
    QList<Candidate> m_candidates; ///< best first
    QElapsedTimer m_sinceArmed; ///< since the side began to connect
    QTimer m_slowness;
    QTimer m_earliestOffer;
    QTimer m_patience;
    Offer m_offer = Offer::Early;
    std::optional<Cause> m_cause;
    bool m_started = false;
    bool m_settled = false;
};

} // namespace Facteur

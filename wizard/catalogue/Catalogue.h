// SPDX-License-Identifier: MIT
#pragma once

#include "Brand.h"
#include "Guide.h"
#include "PictureSet.h"
#include "PortTable.h"
#include "Provider.h"
#include "Result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <future>
#include <optional>
#include <variant>

namespace Facteur {

/// Something known already that a pack would replace. That is done only after the person agreed.
struct Replacement
{
    enum class Kind
    {
        Provider,
        Guide,
        Pictures ///< of a guide
    };

    Kind kind = Kind::Provider;
    QString id; ///< of the provider or the guide
    QString pack; ///< the pack's folder

    bool operator==(const Replacement &) const = default;
};

/// All that is known from packs: providers, guides and ports. Loading never fails as a whole: what is broken
/// is left out and named in problems().
class Catalogue
{
public:
    /// Reads \a folder (a pack: providers/, guides/, brand.json, ports.json, exchange.json); the built-in one
    /// is
    /// ":/packs".
    static Catalogue load(const QString &folder);

    /// Adds the providers, guides and brand of the pack in \a folder, which are marked with it
    /// (Provider::pack, Guide::pack, Brand::pack); its tables of ports and Exchange servers are looked at,
    /// but not used. What is known already stays, and waits in replacements(). The same folder counts once.
    void add(const QString &folder);

    /// What the packs that were added would replace, if somebody agreed.
    [[nodiscard]] QList<Replacement> replacements() const;
    /// Replaces what is known: the person agreed.
    void replace(const Replacement &replacement);

    /// Each once for each of its offers, the usual one first. The built-in ones are read when they are asked
    /// for the first time, which takes some milliseconds: no start waits for them.
    [[nodiscard]] const QList<Provider> &providers() const;
    [[nodiscard]] const QList<Guide> &guides() const { return m_guides; } ///< in the order they are shown
    /// The brand of the pack that came first; nullptr where none has one.
    [[nodiscard]] const Brand *brand() const { return m_brand ? &*m_brand : nullptr; }
    [[nodiscard]] const PortTable &ports() const { return m_ports; }
    /// Those of the built-in providers not among them, which `pack check` finds.
    [[nodiscard]] const QList<Problem> &problems() const { return m_problems; }

    /// By key or id/offer; nullptr where there is none.
    [[nodiscard]] const Provider *provider(const QString &key) const;
    /// By id; nullptr where there is none.
    [[nodiscard]] const Guide *guide(const QString &id) const;

    /// The provider whose own domain \a domain is; nullptr where there is none.
    [[nodiscard]] const Provider *providerForDomain(const QString &domain) const;
    /// The provider whose MX pattern one of \a mxHosts matches; nullptr where there is none. \a mxHosts:
    /// those of the best preference; a backup may be anybody's.
    [[nodiscard]] const Provider *providerForMx(const QStringList &mxHosts) const;
    /// True where \a host is a server of one of the providers, those aside that were found.
    [[nodiscard]] bool hasServer(const QString &host) const;
    /// True where one of \a mxHosts (as above) names hosted Exchange, with a provider of the catalogue or
    /// elsewhere (exchange.json). What a pack says of a built-in provider's mail exchanger does not count.
    [[nodiscard]] bool isExchange(const QStringList &mxHosts) const;

    /// A copy with \a provider added in front of the others, in place of one of the same id: the practice
    /// server, or one that was found.
    [[nodiscard]] Catalogue withProvider(const Provider &provider) const;

private:
    using Item = std::variant<QList<Provider>, Guide, PictureSet>;
    struct Waiting
    {
        Replacement replacement;
        Item item;
    };

    void addOrAsk(const Replacement &replacement, const Item &item);
    void take(const Item &item);
    void sortGuides();

    [[nodiscard]] QList<Provider> &ownProviders(); ///< to be changed

    std::shared_future<QList<Provider>> m_unread; ///< the built-in providers, for all copies
    std::optional<QList<Provider>> m_own; ///< in their place, where there are others
    QList<Guide> m_guides;
    std::optional<Brand> m_brand;
    PortTable m_ports;
    QStringList m_exchangeMxPatterns;
    QList<Problem> m_problems;
    QStringList m_packs; ///< where those lie that were added
    QList<Waiting> m_waiting;
};

} // namespace Facteur

// SPDX-License-Identifier: MIT
#pragma once

#include "Account.h"
#include "Catalogue.h"
#include "Terms.h"

#include <QList>
#include <QSet>
#include <QString>

#include <utility>

namespace Facteur {

/// A server that no password goes to before the person has agreed.
struct Stranger
{
    Side side = Side::Incoming;
    QString host;
    quint16 port = 0;
    QString pack; ///< the folder of the pack that alone knows it; else:
    QString base; ///< its registrable domain, where a search has found it outside the address's own; else:
    QString domain; ///< it was typed for addresses of this domain, and the address is of another now

    bool operator==(const Stranger &) const = default;
};

/// Which hosts the person has agreed to, as long as the program runs. A pack can be a fraud, made to collect
/// passwords: what it calls a provider's server is as little known as one that was found somewhere (spec §5),
/// and a good certificate says only that the host is what the pack calls it. And a server that was typed for
/// one address is not another address's.
class Consent
{
public:
    /// The servers of \a account were typed now, for its domain.
    void typed(const Account &account, Side side);
    /// One of the servers of \a account was typed for its domain.
    [[nodiscard]] bool wereTypedFor(const Account &account) const;

    /// Those servers of \a account that have to be agreed to.
    [[nodiscard]] QList<Stranger> strangers(const Account &account, const Catalogue &catalogue) const;
    /// Agrees to the servers of \a account, for its domain.
    void agree(const Account &account, const Catalogue &catalogue);

    /// The pack that \a host is known from; empty where it is built in, or known from nowhere.
    [[nodiscard]] static QString packOf(const QString &host, const Catalogue &catalogue);

private:
    QSet<QString> m_hosts; ///< of packs, in lower case
    /// That were found, in lower case, and the domain for which they were: what is published for one is no
    /// word about another.
    QSet<std::pair<QString, QString>> m_found;
    QString m_incomingFor; ///< the domain for which it was typed
    QString m_outgoingFor;
};

} // namespace Facteur

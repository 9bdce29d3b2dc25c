// SPDX-License-Identifier: MIT
#pragma once

#include "Account.h"
#include "LocalText.h"
#include "SupportContact.h"
#include "Terms.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace Facteur {

/// One of a provider's servers, for one protocol.
struct ProviderServer
{
    QString host;
    quint16 sslPort = 0; ///< the port with the SSL box ticked; 0: none
    quint16 plainPort = 0; ///< the port with the box not ticked; 0: none
    bool ssl = true; ///< the recommended state of the box

    bool operator==(const ProviderServer &) const = default;
};

/// What the provider itself demands of a mailbox password; shown as a hint, never enforced.
struct PasswordRules
{
    int minimumLength = 0; ///< 0: none known
    int maximumLength = 0; ///< 0: none known

    bool operator==(const PasswordRules &) const = default;
};

/// A hosting provider, as providers/<id>.json describes it.
struct Provider
{
    QString id;
    QString pack; ///< the folder of the pack that brought it; empty: built in
    LocalText name;
    QStringList domains; ///< addresses in these domains are this provider's
    QStringList mxPatterns; ///< wildcard patterns over host names: a domain with such an MX is hosted here
    QStringList exchangeMxPatterns; ///< as mxPatterns, but hosted Exchange: the guides do not apply
    QMap<Protocol, ProviderServer> servers;
    bool outgoingAuthenticationRequired = true;
    PasswordRules passwordRules;
    LocalText controlPanel; ///< https link: where the password was set
    LocalText webmail; ///< https link
    LocalText community; ///< https link
    QMap<Cause, LocalText> help; ///< https link to the provider's own page about a cause
    SupportContact support;

    bool operator==(const Provider &) const = default;
};

/// The recommended answers of the servers page for \a protocol.
[[nodiscard]] ServerAnswer recommendedServer(const Provider &provider, Protocol protocol);

} // namespace Facteur

// SPDX-License-Identifier: MIT
#pragma once

#include "LocalLink.h"
#include "LocalText.h"
#include "MailSettings.h"
#include "SupportContact.h"
#include "Terms.h"
#include "UserNameTemplate.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace Facteur {

/// One of a provider's servers, as it publishes it. What the boxes of a mail program's dialog have to be for
/// it, Alternatives.h computes.
struct ProviderServer
{
    Endpoint endpoint;
    QString userName = userNameTemplate(UserNameForm::Address); ///< (UserNameTemplate.h)

    bool operator==(const ProviderServer &) const = default;
};

/// One thing to be done before a mail program can sign in.
struct Preparation
{
    LocalText text; ///< a sentence
    LocalLink link; ///< https; may be empty

    bool operator==(const Preparation &) const = default;
};

/// One kind of mailbox, of a provider that has several.
struct Offer
{
    QString id; ///< empty: the provider has one kind only
    bool isUsual = true; ///< the one that is meant where nothing tells
    LocalText name;
    LocalText hint; ///< how a layman tells that it is this one; may be empty
    QStringList autodiscover; ///< patterns over the targets of _autodiscover._tcp that tell it
    bool hostFromAutodiscover = false; ///< such a target is the name of its servers
    bool isExchange = false; ///< the guides do not apply

    bool operator==(const Offer &) const = default;
};

/// What the provider itself demands of a mailbox password; shown as a hint, never enforced.
struct PasswordRules
{
    int minimumLength = 0; ///< 0: none known
    int maximumLength = 0; ///< 0: none known
    LocalText text = {}; ///< where numbers do not say it: sentences; may be empty

    bool operator==(const PasswordRules &) const = default;
};

/// A hosting provider, as providers/<id>.json describes it; with several offers, one of them.
struct Provider
{
    QString id;
    Offer offer;
    QString foundFor; ///< the domain for which a search has found its servers; empty: it is of the catalogue
    QString pack; ///< the folder of the pack that brought it; empty: built in
    int order = 1000; ///< its place among the others, before the name
    LocalText name;
    LocalText hint; ///< how a customer tells that it is this one, where names do not say it; may be empty
    QStringList domains; ///< addresses in these domains are this provider's
    QStringList mxPatterns; ///< wildcard patterns over host names: a domain with such an MX is hosted here
    QStringList exchangeMxPatterns; ///< as mxPatterns, but hosted Exchange: the guides do not apply
    QList<ProviderServer> servers; ///< best first
    SignIn signIn = SignIn::Password;
    QList<Preparation> before; ///< in their order
    bool outgoingAuthenticationRequired = true;
    PasswordRules passwordRules;
    LocalLink controlPanel; ///< https link: where the password was set
    LocalLink webmail; ///< https link
    LocalLink community; ///< https link
    LocalLink status; ///< https link: whether something is out of order
    QMap<Cause, LocalLink> help; ///< https link to the provider's own page about a cause
    SupportContact support;
    QString checked; ///< the day on which its facts were, as yyyy-mm-dd; empty: not told
    QString source; ///< https link: where they stand; empty: not told

    /// What the person's choice is kept as: <id>; for an offer that is not the usual one, <id>/<offer>.
    [[nodiscard]] QString key() const;
    /// Its name, with its offer's.
    [[nodiscard]] QString nameIn(const QString &language) const;
    /// Its servers for \a protocol, best first.
    [[nodiscard]] QList<ProviderServer> serversFor(Protocol protocol) const;
    [[nodiscard]] bool serves(Protocol protocol) const { return !serversFor(protocol).isEmpty(); }
    /// What somebody with \a address gives as the user name for \a protocol; empty where only the person
    /// knows.
    [[nodiscard]] QString userName(Protocol protocol, const QString &address) const;
    /// Whether \a host, in upper or lower case, is one of its servers.
    [[nodiscard]] bool hasServer(const QString &host) const;

    /// Whether a password may go to \a host because the catalogue knows it as this one's: not one that was
    /// found, nor a bridge's, which is any program on this computer.
    [[nodiscard]] bool vouchesFor(const QString &host) const
    {
        return foundFor.isEmpty() && signIn != SignIn::Bridge && hasServer(host);
    }
    /// Whether \a endpoint's host and port are its own; never of one that was found.
    [[nodiscard]] bool publishes(const Endpoint &endpoint) const;

    bool operator==(const Provider &) const = default;
};

/// The servers of a \a host that is known by the SSL box alone: \a sslPort with the box ticked, \a plainPort
/// without (0: none), with what is recommended first.
[[nodiscard]] QList<ProviderServer> serversByBox(
    Protocol protocol, const QString &host, quint16 sslPort, quint16 plainPort, bool recommendsSsl);

} // namespace Facteur

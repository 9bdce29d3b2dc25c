// SPDX-License-Identifier: MIT
#include "Answers.h"

#include "Alternatives.h"
#include "UserNames.h"
#include "Validation.h"

#include <algorithm>
#include <utility>

namespace Facteur {

const ServerAnswer &Answers::server(const Account &account, Side side)
{
    return side == Side::Incoming ? account.incoming : account.outgoing;
}

ServerAnswer &Answers::server(Account &account, Side side)
{
    return side == Side::Incoming ? account.incoming : account.outgoing;
}

Protocol Answers::protocol(const Account &account, Side side)
{
    return side == Side::Incoming ? account.protocol : Protocol::Smtp;
}

const Guide &Answers::guide(const Account &account, const Catalogue &catalogue)
{
    if (const Guide *chosen = catalogue.guide(account.guideId))
        return *chosen;
    const QList<Guide> &guides = catalogue.guides();
    const auto general =
        std::find_if(guides.rbegin(), guides.rend(), [](const Guide &guide) { return guide.isGeneral; });
    static const Guide none = [] {
        Guide guide;
        guide.protocols = {Protocol::Imap, Protocol::Pop3}; // nothing speaks against either
        return guide;
    }();
    return general != guides.rend() ? *general : none;
}

const Provider *Answers::provider(const Account &account, const Catalogue &catalogue)
{
    return account.providerId.isEmpty() ? nullptr : catalogue.provider(account.providerId);
}

MailSettings Answers::mailSettings(const Account &account, const Catalogue &catalogue)
{
    return Facteur::mailSettings(
        account, guide(account, catalogue), provider(account, catalogue), catalogue.ports());
}

Account Answers::withAddress(
    const Account &account, const Catalogue &catalogue, const QString &address, bool isPractice)
{
    Account changed = account;
    changed.emailAddress = address;
    if (domainOf(account.emailAddress) != domainOf(address) && !isPractice) {
        changed.sameCredentials = true; // another name and password were for the other domain
        changed.signIn = SignIn::Password;
        if (!std::exchange(changed.providerId, {}).isEmpty())
            changed = recommended(changed, catalogue); // its servers go with it; typed ones stay (Consent)
    }
    return UserNames::followed(changed, account, catalogue);
}

Account Answers::withProvider(const Account &account, const Catalogue &catalogue, const QString &key)
{
    Account changed = account;
    changed.providerId = key;
    const Provider *known = provider(changed, catalogue);
    changed.signIn = known ? known->signIn : SignIn::Password;
    return UserNames::followed(recommended(changed, catalogue), account, catalogue);
}

ServerAnswer Answers::recommended(const Account &account, const Catalogue &catalogue, Side side)
{
    const Provider *known = provider(account, catalogue);
    if (known && known->serves(protocol(account, side)))
        return recommendedServer(
            *known, protocol(account, side), guide(account, catalogue), catalogue.ports());
    return {{}, catalogue.ports().portFor(protocol(account, side), true), true};
}

Account Answers::recommended(const Account &account, const Catalogue &catalogue)
{
    Account changed = account;
    for (const Side side : {Side::Incoming, Side::Outgoing})
        server(changed, side) = recommended(account, catalogue, side);
    return changed;
}

quint16 Answers::port(const Account &account, const Catalogue &catalogue, Side side, bool ssl)
{
    if (const Provider *known = provider(account, catalogue)) {
        const ServerAnswer answer{server(account, side).host, 0, ssl};
        const quint16 port =
            portFor(*known, answer, protocol(account, side), guide(account, catalogue), catalogue.ports());
        if (port != 0)
            return port;
    }
    return catalogue.ports().portFor(protocol(account, side), ssl);
}

ServerAnswer Answers::withSsl(const Account &account, const Catalogue &catalogue, Side side)
{
    const ServerAnswer &now = server(account, side);
    return now.ssl ? now : ServerAnswer{now.host, port(account, catalogue, side, true), true};
}

Account Answers::withAuthentication(const Account &account)
{
    Account changed = account;
    changed.outgoingAuthentication = true;
    if (account.outgoingUserName.isEmpty() || account.outgoingPassword.isEmpty())
        changed.sameCredentials = true;
    return changed;
}

Account Answers::serversOf(const Account &account)
{
    Account servers;
    servers.protocol = account.protocol;
    servers.incoming = account.incoming;
    servers.outgoing = account.outgoing;
    return servers;
}

Account Answers::withServersOf(const Account &account, const Account &typed)
{
    Account changed = account;
    changed.outgoing = typed.outgoing;
    if (account.protocol == typed.protocol)
        changed.incoming = typed.incoming;
    else
        changed.incoming.host = typed.incoming.host;
    return changed;
}

std::optional<PortAdvice> Answers::portAdvice(const Account &account, const Catalogue &catalogue, Side side)
{
    const ServerAnswer &now = server(account, side);
    const quint16 fitting = port(account, catalogue, side, now.ssl);
    if (now.port == 0 || now.port == fitting)
        return std::nullopt;
    const Protocol spoken = protocol(account, side);
    const SslMeaning meaning = guide(account, catalogue).ssl.meaning(spoken, now.ssl, now.port);
    auto advice = catalogue.ports().advice(spoken, now.ssl, now.port, meaning);
    if (advice)
        advice->fittingPort = fitting;
    return advice;
}

Account Answers::withProtocol(const Account &account, const Catalogue &catalogue, Protocol protocol,
    const std::optional<ServerAnswer> &before)
{
    Account changed = account;
    changed.protocol = protocol;
    changed.incoming = before.value_or(recommended(changed, catalogue, Side::Incoming));
    if (provider(account, catalogue))
        return changed;
    changed.incoming.host = account.incoming.host; // a name typed by hand may well serve both protocols
    if (!before) {
        changed.incoming.ssl = account.incoming.ssl;
        changed.incoming.port = port(changed, catalogue, Side::Incoming, account.incoming.ssl);
    }
    return changed;
}

bool Answers::isBoxUnknown(const Account &account, const Catalogue &catalogue)
{
    for (Side side : {Side::Incoming, Side::Outgoing}) {
        const ServerAnswer &now = server(account, side);
        const auto known = catalogue.ports().find(now.port);
        const bool opensWithTls = known && known->security == Security::Tls;
        const SslMeaning meaning =
            guide(account, catalogue).ssl.meaning(protocol(account, side), now.ssl, now.port);
        if (!opensWithTls && meaning == SslMeaning::Unknown)
            return true;
    }
    return false;
}

Proof Answers::proof(
    const CheckReport &report, const Account &account, const Catalogue &catalogue, TlsAnswer tls)
{
    if (report.verdict == Verdict::Cancelled)
        return Proof::NotTested;
    if (!report.ok())
        return Proof::Failed;
    if (tls == TlsAnswer::TooOld)
        return Proof::TlsTooOld;
    if (!report.isProtected())
        return Proof::Unprotected;
    if (!account.outgoingAuthentication)
        return Proof::SendingUnproven;
    if (!account.hasPassword())
        return Proof::SignInUnproven;
    if (tls == TlsAnswer::Unknown)
        return Proof::TlsUnproven;
    return isBoxUnknown(account, catalogue) ? Proof::BoxUnknown : Proof::Proven;
}

bool Answers::mayAgreeToUnprotected(
    const std::optional<CheckReport> &report, const Account &account, const Catalogue &catalogue)
{
    bool isAsked = false;
    for (const Side side : {Side::Incoming, Side::Outgoing}) {
        if (!report || report->side(side).cause != Cause::AuthCleartextRefused)
            continue;
        const Provider *known = provider(account, catalogue);
        const bool isPublished = known && known->foundFor.isEmpty();
        if (isPublished || catalogue.hasServer(server(account, side).host))
            return false;
        isAsked = true;
    }
    return isAsked;
}

bool Answers::wouldLoseSomething(const Account &account)
{
    return !(account.emailAddress.isEmpty() && account.password.isEmpty() && account.displayName.isEmpty());
}

} // namespace Facteur

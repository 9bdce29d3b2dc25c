// SPDX-License-Identifier: MIT
#include "Field.h"

#include "Account.h"
#include "Guide.h"

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

FieldValue port(quint16 number)
{
    return {number == 0 ? QString() : QString::number(number), {}};
}

/// What the mail program does with \a answer, in its own words.
FieldValue security(
    const ServerAnswer &answer, Protocol protocol, const Guide &guide, const QString &language)
{
    switch (guide.ssl.meaning(protocol, answer.ssl, answer.port)) {
    case SslMeaning::Tls:
        return {guide.securityNames.tls.in(language), {}};
    case SslMeaning::StartTls:
        return {guide.securityNames.startTls.in(language), {}};
    case SslMeaning::Opportunistic:
    case SslMeaning::Plain:
    case SslMeaning::Unknown: // unticked, which counts as plain: the loader takes no other
        return {guide.securityNames.plain.in(language), {}};
    }
    Q_UNREACHABLE();
}

/// How one signs in at a server that asks for it, in the mail program's own words.
FieldValue method(bool hasPassword, const Guide &guide, const QString &language)
{
    return {(hasPassword ? guide.methodNames.password : guide.methodNames.browser).in(language), {}};
}

/// The same whatever the password is.
FieldValue dots(bool isThere)
{
    return {isThere ? QString(10, u'\u2022') : QString(), {}};
}

} // namespace

FieldValue valueOf(Field field, const Account &account, const Guide &guide, const QString &language)
{
    switch (field) {
    case Field::DisplayName:
        return {account.displayName, {}};
    case Field::EmailAddress:
        return {account.emailAddress, {}};
    case Field::Password:
        return dots(account.hasPassword() && !account.password.isEmpty());
    case Field::OutgoingPassword:
        return dots(account.hasPassword() && !account.effectiveOutgoingPassword().isEmpty());
    case Field::IncomingProtocol:
        return {account.protocol == Protocol::Pop3 ? u"POP3"_s : u"IMAP"_s, {}};
    case Field::IncomingHost:
        return {account.incoming.host, {}};
    case Field::IncomingPort:
        return port(account.incoming.port);
    case Field::IncomingSsl:
        return {{}, account.incoming.ssl};
    case Field::IncomingSecurity:
        return security(account.incoming, account.protocol, guide, language);
    case Field::IncomingMethod:
        return method(account.hasPassword(), guide, language);
    case Field::IncomingUserName:
        return {account.userName, {}};
    case Field::LeaveCopy:
        return {{}, account.leaveCopy};
    case Field::OutgoingHost:
        return {account.outgoing.host, {}};
    case Field::OutgoingPort:
        return port(account.outgoing.port);
    case Field::OutgoingSsl:
        return {{}, account.outgoing.ssl};
    case Field::OutgoingSecurity:
        return security(account.outgoing, Protocol::Smtp, guide, language);
    case Field::OutgoingAuthentication:
        return {{}, account.outgoingAuthentication};
    case Field::OutgoingMethod:
        if (!account.outgoingAuthentication)
            return {guide.methodNames.none.in(language), {}};
        return method(account.hasPassword() || !account.sameCredentials, guide, language);
    case Field::SameCredentials:
        return {{}, account.outgoingAuthentication && account.sameCredentials};
    case Field::OutgoingUserName:
        return {account.effectiveOutgoingUserName(), {}};
    }
    Q_UNREACHABLE();
}

FieldValue valueOf(
    const PictureField &place, const Account &account, const Guide &guide, const QString &language)
{
    if (place.is)
        return {{}, account.protocol == *place.is};
    return valueOf(place.field, account, guide, language);
}

} // namespace Facteur

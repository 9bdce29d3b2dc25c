// SPDX-License-Identifier: MIT
#include "Field.h"

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

FieldValue port(quint16 number)
{
    return {number == 0 ? QString() : QString::number(number), {}};
}

} // namespace

FieldValue valueOf(Field field, const Account &account)
{
    switch (field) {
    case Field::DisplayName:
        return {account.displayName, {}};
    case Field::EmailAddress:
        return {account.emailAddress, {}};
    case Field::Password:
        return {account.password.isEmpty() ? QString() : QString(10, u'\u2022'), {}};
    case Field::IncomingProtocol:
        return {account.protocol == Protocol::Pop3 ? u"POP3"_s : u"IMAP"_s, {}};
    case Field::IncomingHost:
        return {account.incoming.host, {}};
    case Field::IncomingPort:
        return port(account.incoming.port);
    case Field::IncomingSsl:
        return {{}, account.incoming.ssl};
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
    case Field::OutgoingAuthentication:
        return {{}, account.outgoingAuthentication};
    case Field::SameCredentials:
        return {{}, account.outgoingAuthentication && account.sameCredentials};
    case Field::OutgoingUserName:
        return {account.effectiveOutgoingUserName(), {}};
    }
    Q_UNREACHABLE();
}

} // namespace Facteur

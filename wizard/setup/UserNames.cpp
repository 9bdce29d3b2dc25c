// SPDX-License-Identifier: MIT
#include "UserNames.h"

#include "Answers.h"
#include "DomainForm.h"

namespace Facteur {

QString UserNames::usual(const Account &account, const Catalogue &catalogue, Side side)
{
    const Provider *known = Answers::provider(account, catalogue);
    return known ? known->userName(Answers::protocol(account, side), account.emailAddress)
                 : addressForWire(account.emailAddress);
}

bool UserNames::hasUsualOutgoing(const Account &account, const Catalogue &catalogue)
{
    const QString outgoing = usual(account, catalogue, Side::Outgoing);
    const bool isSame = outgoing == usual(account, catalogue, Side::Incoming);
    return account.sameCredentials == isSame
        && (isSame || (account.outgoingUserName == outgoing && account.outgoingPassword == account.password));
}

Account UserNames::followed(const Account &account, const Account &before, const Catalogue &catalogue)
{
    Account changed = account;
    const QString incoming = usual(account, catalogue, Side::Incoming);
    const QString outgoing = usual(account, catalogue, Side::Outgoing);
    if (before.userName == usual(before, catalogue, Side::Incoming))
        changed.userName = incoming;
    if (!hasUsualOutgoing(before, catalogue))
        return changed;
    changed.sameCredentials = incoming == outgoing;
    if (!changed.sameCredentials) {
        changed.outgoingUserName = outgoing;
        changed.outgoingPassword = account.password;
    }
    return changed;
}

Account UserNames::withPassword(const Account &account, const Catalogue &catalogue, const Secret &password)
{
    Account changed = account;
    if (!account.sameCredentials && hasUsualOutgoing(account, catalogue))
        changed.outgoingPassword = password;
    changed.password = password;
    return changed;
}

} // namespace Facteur

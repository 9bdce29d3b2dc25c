// SPDX-License-Identifier: MIT
#include "Account.h"

namespace Facteur {

QString Account::effectiveOutgoingUserName() const
{
    if (!outgoingAuthentication)
        return {};
    return sameCredentials ? userName : outgoingUserName;
}

Secret Account::effectiveOutgoingPassword() const
{
    if (!outgoingAuthentication)
        return {};
    return sameCredentials ? password : outgoingPassword;
}

} // namespace Facteur

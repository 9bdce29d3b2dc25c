// SPDX-License-Identifier: MIT
#include "SignInLog.h"

#include <algorithm>

namespace Facteur {

void SignInLog::note(const SideReport &report, const ServerAccess &access)
{
    const SignIn signIn{access.endpoint.host, access.userName, access.password};
    if (report.passwordSent)
        m_sent.append(signIn);
    if (report.cause == Cause::AuthRejected)
        m_rejected.append(signIn);
}

int SignInLog::attempts(const QStringList &userNames) const
{
    return static_cast<int>(std::count_if(m_sent.begin(), m_sent.end(),
        [&userNames](const SignIn &sent) { return userNames.contains(sent.userName); }));
}

bool SignInLog::wasRejected(const ServerAccess &access) const
{
    return access.authenticate
        && m_rejected.contains(SignIn{access.endpoint.host, access.userName, access.password});
}

} // namespace Facteur

// SPDX-License-Identifier: MIT
#include "SignInLog.h"

#include <algorithm>

namespace Facteur {

SignInLog::SignIn SignInLog::signInOf(const ServerAccess &access, int edit)
{
    const Endpoint &server = access.endpoint;
    return {server.protocol, server.host, server.port, access.userName, edit};
}

int SignInLog::attempts(const QStringList &userNames) const
{
    return static_cast<int>(std::count_if(m_sent.begin(), m_sent.end(),
        [&userNames](const QString &name) { return userNames.contains(name); }));
}

void SignInLog::note(const SideReport &report, const ServerAccess &access, int edit)
{
    if (!access.authenticate)
        return;
    SignIn signIn = signInOf(access, edit);
    if (report.cause == Cause::AuthRejected) {
        m_taken.removeAll(signIn);
        if (!m_refused.contains(signIn))
            m_refused.append(signIn);
    } else if (report.ok) {
        if (!m_taken.contains(signIn))
            m_taken.append(signIn);
        m_refused.removeIf([&signIn](const SignIn &other) {
            signIn.edit = other.edit;
            return signIn == other;
        });
    }
}

bool SignInLog::wasRefused(const ServerAccess &access, int edit) const
{
    return access.authenticate && m_refused.contains(signInOf(access, edit));
}

bool SignInLog::wasTaken(const ServerAccess &access, int edit) const
{
    return access.authenticate && m_taken.contains(signInOf(access, edit));
}

} // namespace Facteur

// SPDX-License-Identifier: MIT
#include "SignInLog.h"

#include <algorithm>

namespace Facteur {

SignInLog::Refusal SignInLog::refusalOf(const ServerAccess &access, int edit)
{
    const Endpoint &server = access.endpoint;
    return {server.protocol, server.host, server.port, access.userName, edit};
}

void SignInLog::note(const SideReport &report, const ServerAccess &access, int edit)
{
    if (report.passwordSent)
        m_sent.append(access.userName);
    Refusal refusal = refusalOf(access, edit);
    if (report.cause == Cause::AuthRejected && !m_refusals.contains(refusal))
        m_refusals.append(refusal);
    if (report.ok) {
        m_refusals.removeIf([&refusal](const Refusal &other) {
            refusal.edit = other.edit;
            return refusal == other;
        });
    }
}

int SignInLog::attempts(const QStringList &userNames) const
{
    return static_cast<int>(std::count_if(m_sent.begin(), m_sent.end(),
        [&userNames](const QString &name) { return userNames.contains(name); }));
}

bool SignInLog::wasRejected(const ServerAccess &access, int edit) const
{
    return access.authenticate && m_refusals.contains(refusalOf(access, edit));
}

} // namespace Facteur

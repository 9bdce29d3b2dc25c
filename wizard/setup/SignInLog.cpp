// SPDX-License-Identifier: MIT
#include "SignInLog.h"

#include <algorithm>
#include <array>

namespace Facteur {

namespace {

/// What a server that counts refused sign-ins counts.
constexpr std::array refusals{Cause::AuthRejected, Cause::AuthAppPassword, Cause::AuthAccessOff,
    Cause::AuthBrowserOnly, Cause::AuthAccountBlocked, Cause::AuthTemporary};

bool isRefusal(const SideReport &report)
{
    return report.cause && std::find(refusals.begin(), refusals.end(), *report.cause) != refusals.end();
}

} // namespace

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
    const std::pair server(access.endpoint.host, access.endpoint.protocol);
    if (report.ok || report.signedIn())
        m_refusing.removeAll(server);
    else if (isRefusal(report) && !m_refusing.contains(server))
        m_refusing.append(server);
    SignIn signIn = signInOf(access, edit);
    if (report.wantsAnotherPassword()) {
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

bool SignInLog::hasRefused(const QString &host, std::optional<Protocol> protocol) const
{
    return std::any_of(m_refusing.begin(), m_refusing.end(), [&host, protocol](const auto &server) {
        return server.first == host && server.second == protocol.value_or(server.second);
    });
}

bool SignInLog::wasTaken(const ServerAccess &access, int edit) const
{
    return access.authenticate && m_taken.contains(signInOf(access, edit));
}

} // namespace Facteur

// SPDX-License-Identifier: MIT
#pragma once

#include "ConnectionTest.h"
#include "MailServers.h"

#include <QSignalSpy>
#include <QTest>

#include <array>

namespace Facteur {

inline constexpr std::array protocols = {Protocol::Imap, Protocol::Pop3, Protocol::Smtp};
inline constexpr std::array securities = {Security::Tls, Security::StartTls, Security::None};

/// The hosts of the script mail-servers that are not about certificates.
inline const QString allWell = QStringLiteral("localhost");
inline const QString noSignInBeforeTls = QStringLiteral("127.0.0.2");
inline const QString noTls = QStringLiteral("127.0.0.8");
inline const QString signInBeforeTls = QStringLiteral("127.0.0.9");
inline const QString noTlsAndNoSignIn = QStringLiteral("127.0.0.10");
inline const QString oneConnection = QStringLiteral("127.0.0.11");

/// One row for each protocol.
inline void addProtocols()
{
    QTest::addColumn<Protocol>("protocol");
    for (const Protocol protocol : protocols)
        QTest::addRow("%s", idOf(protocol).data()) << protocol;
}

/// Readable in a failed comparison; empty where nothing failed.
inline QString causeOf(const SideReport &side)
{
    return side.cause ? QString(idOf(*side.cause)) : QString();
}

/// Two real servers ("INCOMING OUTGOING" in the environment, otherwise Dovecot and Postfix), and the
/// connection test that is run against them.
class RealServers
{
public:
    RealServers()
        : m_servers(chosen().value(0), chosen().value(1))
    {
    }

    /// By its name in the script mail-servers.
    [[nodiscard]] bool hasProgram(const char *name) const
    {
        return chosen().contains(QLatin1StringView(name));
    }

    [[nodiscard]] MailServers &servers() { return m_servers; }

    /// The right name and password for a server on \a host.
    [[nodiscard]] ServerAccess access(Protocol protocol, Security security, const QString &host) const
    {
        ServerAccess access;
        access.endpoint = {protocol, host, m_servers.port(protocol, security), security};
        access.userName = m_servers.userName();
        access.password = m_servers.password();
        return access;
    }

    [[nodiscard]] CheckReport report(const ServerAccess &incoming, const ServerAccess &outgoing) const
    {
        CheckOptions options;
        options.trust.authorities = m_servers.authorities();
        ConnectionTest test(options);
        QSignalSpy finished(&test, &ConnectionTest::finished);
        test.start({m_servers.userName(), incoming, outgoing});
        if (!finished.wait(options.timeout + 1000))
            return {};
        return finished.constFirst().constFirst().value<CheckReport>();
    }

    /// Tests \a tried with a working server at the other side, and gives back its report.
    [[nodiscard]] SideReport sideReport(const ServerAccess &tried) const
    {
        if (tried.endpoint.protocol == Protocol::Smtp)
            return report(access(Protocol::Imap, Security::Tls, allWell), tried).outgoing;
        return report(tried, access(Protocol::Smtp, Security::Tls, allWell)).incoming;
    }

private:
    static QStringList chosen()
    {
        return qEnvironmentVariable("FACTEUR_MAIL_SERVERS", QStringLiteral("dovecot postfix")).split(u' ');
    }

    MailServers m_servers;
};

/// The body of initTestCase().
#define START_REAL_SERVERS(real)                                                                             \
    QVERIFY2((real).servers().start(), qPrintable((real).servers().errorString()))

} // namespace Facteur

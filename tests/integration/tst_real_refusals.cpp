// SPDX-License-Identifier: MIT
#include "RealServers.h"
#include "TestProgram.h"

#include <QSslSocket>

#include <array>

using namespace Facteur;
using namespace Qt::StringLiterals;

namespace {

/// Further hosts of the script mail-servers.
constexpr auto wellHost = "localhost";
constexpr auto oneSession = "127.0.0.11";
constexpr auto noAddressLiteral = "127.0.0.12";
constexpr auto noPasswords = "127.0.0.13";

/// How a server comes to refuse.
struct Refusal
{
    const char *program = "";
    const char *name = "";
    Protocol protocol = Protocol::Imap;
    const char *host = "";
    const char *person = ""; ///< of the script: the name before @jardin.example
    Cause cause = Cause::AuthRejected;
    Step step = Step::SignIn;
    const char *words = ""; ///< the beginning of what the server says
    bool besideAnother = false; ///< while the same person is signed in already
};

constexpr std::array refusals = {
    Refusal{"dovecot", "suspended", Protocol::Imap, wellHost, "suspended", Cause::AuthAccountBlocked,
        Step::SignIn, "NO [CONTACTADMIN] Login disabled for this user"},
    Refusal{"dovecot", "suspended", Protocol::Pop3, wellHost, "suspended", Cause::AuthAccountBlocked,
        Step::SignIn, "-ERR [AUTH] Login disabled for this user"},
    // Whether IMAP or POP3 is switched off, or the password is wrong, Dovecot tells its log alone.
    Refusal{"dovecot", "switched off", Protocol::Imap, wellHost, "switched-off", Cause::AuthRejected,
        Step::SignIn, "NO [AUTHENTICATIONFAILED] Authentication failed."},
    Refusal{"dovecot", "switched off", Protocol::Pop3, wellHost, "switched-off", Cause::AuthRejected,
        Step::SignIn, "-ERR [AUTH] Authentication failed."},
    Refusal{"dovecot", "passwords out of reach", Protocol::Imap, wellHost, "unknowable", Cause::ServerFault,
        Step::SignIn, "NO [UNAVAILABLE] Temporary authentication failure."},
    Refusal{"dovecot", "passwords out of reach", Protocol::Pop3, wellHost, "unknowable", Cause::ServerFault,
        Step::SignIn, "-ERR [SYS/TEMP] Temporary authentication failure."},
    Refusal{"dovecot", "mail folder of another owner", Protocol::Imap, wellHost, "closed", Cause::ServerFault,
        Step::Mailbox, "NO [SERVERBUG] Internal error occurred."},
    Refusal{"dovecot", "mail folder of another owner", Protocol::Pop3, wellHost, "closed", Cause::ServerFault,
        Step::Mailbox, "-ERR [SYS/TEMP] Internal error occurred."},
    // "OK Logged in, but initialization failed." comes first.
    Refusal{"dovecot", "failure behind the sign-in", Protocol::Imap, wellHost, "uninitialised",
        Cause::ServerFault, Step::Mailbox, "* BYE Internal error occurred."},
    Refusal{"dovecot", "failure behind the sign-in", Protocol::Pop3, wellHost, "uninitialised",
        Cause::ServerFault, Step::SignIn, "-ERR [SYS/TEMP] Internal error occurred."},
    Refusal{"dovecot", "one session too many", Protocol::Imap, oneSession, "marie", Cause::AuthTemporary,
        Step::SignIn, "NO [LIMIT] Maximum number of connections from user+IP exceeded", true},
    // Before 2.4 with [IN-USE] in front.
    Refusal{"dovecot", "one session too many", Protocol::Pop3, oneSession, "marie", Cause::AuthTemporary,
        Step::SignIn, "-ERR", true},
    Refusal{"dovecot", "mailbox in use", Protocol::Pop3, wellHost, "another", Cause::AuthTemporary,
        Step::SignIn, "-ERR [IN-USE] Mailbox is locked by another POP3 session.", true},

    Refusal{"cyrus", "suspended", Protocol::Imap, wellHost, "suspended", Cause::AuthAccountBlocked,
        Step::SignIn, "NO authorization failure"},
    Refusal{"cyrus", "suspended", Protocol::Pop3, wellHost, "suspended", Cause::AuthAccountBlocked,
        Step::SignIn, "-ERR [AUTH] authenticating: authorization failure"},
    Refusal{"cyrus", "no mailbox", Protocol::Imap, wellHost, "homeless", Cause::MailboxUnavailable,
        Step::Mailbox, "NO Mailbox does not exist"},
    Refusal{"cyrus", "no mailbox", Protocol::Pop3, wellHost, "homeless", Cause::MailboxUnavailable,
        Step::SignIn, "-ERR [SYS/TEMP] Unable to open maildrop: Mailbox does not exist"},
    Refusal{"cyrus", "passwords out of reach", Protocol::Imap, noPasswords, "marie", Cause::ServerFault,
        Step::SignIn, "NO generic failure"},
    Refusal{"cyrus", "passwords out of reach", Protocol::Pop3, noPasswords, "marie", Cause::ServerFault,
        Step::SignIn, "-ERR [AUTH] authenticating: generic failure"},
    Refusal{"cyrus", "one session too many", Protocol::Imap, oneSession, "marie", Cause::AuthTemporary,
        Step::SignIn, "NO Too many open connections (1 of 1 for marie@jardin.example)", true},
    Refusal{"cyrus", "one session too many", Protocol::Pop3, oneSession, "marie", Cause::AuthTemporary,
        Step::SignIn, "-ERR Too many open connections (1 of 1 for marie@jardin.example)", true},

    Refusal{"courier", "home folder locked", Protocol::Imap, wellHost, "suspended", Cause::AuthTemporary,
        Step::SignIn, "* BYE Your account is temporarily unavailable (+t bit set on home directory)."},
    Refusal{"courier", "home folder locked", Protocol::Pop3, wellHost, "suspended", Cause::AuthTemporary,
        Step::SignIn, "-ERR Your account is temporarily unavailable (+t bit set on home directory)."},
    // "OK LOGIN Ok." comes first.
    Refusal{"courier", "switched off", Protocol::Imap, wellHost, "switched-off", Cause::AuthAccessOff,
        Step::Mailbox, "* BYE IMAP access disabled for this account."},
    Refusal{"courier", "switched off", Protocol::Pop3, wellHost, "switched-off", Cause::AuthAccessOff,
        Step::SignIn, "-ERR POP3 access disabled for this account."},
    Refusal{"courier", "mail folder of another owner", Protocol::Imap, wellHost, "closed", Cause::ServerFault,
        Step::SignIn, "* BYE [ALERT] Fatal error: Permission denied"},
    Refusal{"courier", "mail folder of another owner", Protocol::Pop3, wellHost, "closed", Cause::ServerFault,
        Step::SignIn, "-ERR chdir /"},
    Refusal{"courier", "no mailbox", Protocol::Imap, wellHost, "homeless", Cause::ServerFault, Step::SignIn,
        "* BYE [ALERT] Fatal error: No such file or directory"},
    Refusal{"courier", "no mailbox", Protocol::Pop3, wellHost, "homeless", Cause::ServerFault, Step::SignIn,
        "-ERR chdir /"},

    Refusal{"postfix", "address of somebody else", Protocol::Smtp, wellHost, "another", Cause::SenderRefused,
        Step::Sender,
        "553 5.7.1 <marie@jardin.example>: Sender address rejected: not owned by user another@"},
    Refusal{"postfix", "passwords out of reach", Protocol::Smtp, noPasswords, "marie", Cause::ServerFault,
        Step::SignIn, "454 4.7.0 Temporary authentication failure: generic failure"},
    // What Dovecot tells it of its own failure, it keeps to itself.
    Refusal{"postfix", "passwords out of Dovecot's reach", Protocol::Smtp, wellHost, "unknowable",
        Cause::AuthRejected, Step::SignIn, "535 5.7.8 Error: authentication failed: (reason unavailable)"},
    Refusal{"exim", "address of somebody else", Protocol::Smtp, wellHost, "another", Cause::SenderRefused,
        Step::Sender, "550 Administrative prohibition"},
    Refusal{"exim", "passwords out of reach", Protocol::Smtp, noPasswords, "marie", Cause::ServerFault,
        Step::SignIn, "435 Unable to authenticate at present"},
};

/// Signs in for IMAP or POP3, and stays.
void occupy(QSslSocket &line, const ServerAccess &access)
{
    line.setPeerVerifyMode(QSslSocket::VerifyNone);
    line.connectToHostEncrypted(access.endpoint.host, access.endpoint.port);
    QTRY_VERIFY(line.canReadLine());
    line.readAll();
    const bool isImap = access.endpoint.protocol == Protocol::Imap;
    const QByteArray name = access.userName.toUtf8();
    const QByteArray response = ('\0' + name + '\0' + access.password.toUtf8()).toBase64();
    line.write((isImap ? "a AUTHENTICATE PLAIN " : "AUTH PLAIN ") + response + "\r\n");
    QTRY_VERIFY(line.canReadLine());
    const QByteArray answer = line.readAll();
    QVERIFY2(answer.startsWith(isImap ? "a OK" : "+OK"), answer.constData());
}

} // namespace

/// The connection test against real servers that take the line, and refuse for a reason of their own.
class TestRealRefusals final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { START_REAL_SERVERS(m_servers); }
    void namesWhyItIsRefused_data();
    void namesWhyItIsRefused();
    void saysAnotherNameWhereTheFirstIsRefused_data();
    void saysAnotherNameWhereTheFirstIsRefused();

private:
    RealServers m_servers;
};

void TestRealRefusals::namesWhyItIsRefused_data()
{
    QTest::addColumn<Refusal>("refusal");
    for (const Refusal &refusal : refusals) {
        if (m_servers.hasProgram(refusal.program))
            QTest::addRow("%s, %s, %s", refusal.program, idOf(refusal.protocol).data(), refusal.name)
                << refusal;
    }
}

void TestRealRefusals::namesWhyItIsRefused()
{
    QFETCH(const Refusal, refusal);
    ServerAccess tried = m_servers.access(refusal.protocol, Security::Tls, QLatin1StringView(refusal.host));
    tried.userName = QLatin1StringView(refusal.person) + "@jardin.example"_L1;
    QSslSocket session;
    if (refusal.besideAnother)
        occupy(session, tried);
    QVERIFY(!QTest::currentTestFailed());

    const SideReport side = m_servers.sideReport(tried);
    const QString transcript = side.transcript.join(u'\n');
    QVERIFY2(side.serverSaid.startsWith(QLatin1StringView(refusal.words)), qPrintable(transcript));
    QCOMPARE(causeOf(side), idOf(refusal.cause));
    QCOMPARE(side.failedStep(), refusal.step);
    QVERIFY(side.passwordSent && !transcript.contains(tried.password));
}

void TestRealRefusals::saysAnotherNameWhereTheFirstIsRefused_data()
{
    QTest::addColumn<Security>("security");
    for (const Security security : securities)
        QTest::addRow("%s", idOf(security).data()) << security;
}

void TestRealRefusals::saysAnotherNameWhereTheFirstIsRefused()
{
    QFETCH(const Security, security);
    const SideReport side =
        m_servers.sideReport(m_servers.access(Protocol::Smtp, security, QLatin1StringView(noAddressLiteral)));
    const QString transcript = side.transcript.join(u'\n');
    QVERIFY2(side.ok, qPrintable(transcript));
    const QString refusal = m_servers.hasProgram("postfix")
        ? u"S: 554 5.7.1 <[127.0.0.1]>: Helo command rejected: Access denied"_s
        : u"S: 550 Administrative prohibition"_s;
    const qsizetype refused = transcript.indexOf(refusal);
    QVERIFY2(refused > transcript.indexOf(u"C: EHLO [127.0.0.1]"_s), qPrintable(transcript));
    QVERIFY2(refused < transcript.lastIndexOf(u"C: EHLO jardin.example"_s), qPrintable(transcript));
}

FACTEUR_GUILESS_MAIN(TestRealRefusals)
#include "tst_real_refusals.moc"

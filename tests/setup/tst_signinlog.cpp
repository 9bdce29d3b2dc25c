// SPDX-License-Identifier: MIT
#include "SignInLog.h"
#include "TestProgram.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

/// What is remembered of sign-ins, so that nobody is locked out.
class TestSignInLog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRefusalIsOfOneSideServerAndName();
    void anotherPasswordIsNotRefused();
    void aSuccessForgets();
    void whatWasTakenIsKnownUntilItIsRefused();
    void whatHasLeftCounts();
    void aServerThatCountsRefusalsIsKnownByItsHost_data();
    void aServerThatCountsRefusalsIsKnownByItsHost();

private:
    /// One host for both sides, as OVH Europe has it.
    [[nodiscard]] static ServerAccess access(Protocol protocol, quint16 port)
    {
        ServerAccess access;
        access.endpoint = {protocol, u"ssl0.ovh.net"_s, port, Security::Tls};
        access.userName = u"marie@jardin.example"_s;
        return access;
    }
    [[nodiscard]] static SideReport refused()
    {
        SideReport report;
        report.passwordSent = true;
        report.cause = Cause::AuthRejected;
        return report;
    }
    [[nodiscard]] static SideReport passed()
    {
        SideReport report;
        report.passwordSent = true;
        report.ok = true;
        return report;
    }

    const ServerAccess m_imap = access(Protocol::Imap, 993);
    const ServerAccess m_smtp = access(Protocol::Smtp, 465);
};

void TestSignInLog::aRefusalIsOfOneSideServerAndName()
{
    SignInLog log;
    log.note(passed(), m_imap, 1);
    log.note(refused(), m_smtp, 1);
    QVERIFY(log.wasRefused(m_smtp, 1));
    QVERIFY(!log.wasRefused(m_imap, 1));
    QVERIFY(!log.wasRefused(access(Protocol::Smtp, 587), 1));
    ServerAccess other = m_smtp;
    other.userName = u"marie"_s;
    QVERIFY(!log.wasRefused(other, 1));
    other = m_smtp;
    other.endpoint.host = u"smtp.mail.ovh.ca"_s;
    QVERIFY(!log.wasRefused(other, 1));
    other = m_smtp;
    other.authenticate = false;
    QVERIFY(!log.wasRefused(other, 1));
}

void TestSignInLog::anotherPasswordIsNotRefused()
{
    SignInLog log;
    log.note(refused(), m_imap, 1);
    QVERIFY(!log.wasRefused(m_imap, 2));
    log.note(refused(), m_imap, 2);
    QVERIFY(log.wasRefused(m_imap, 1));
    QVERIFY(log.wasRefused(m_imap, 2));
}

void TestSignInLog::aSuccessForgets()
{
    SignInLog log;
    log.note(refused(), m_imap, 1);
    log.note(refused(), m_imap, 2);
    log.note(refused(), m_smtp, 1);
    log.note(passed(), m_imap, 1); // the server took its time to learn the new password
    QVERIFY(!log.wasRefused(m_imap, 1));
    QVERIFY(!log.wasRefused(m_imap, 2));
    QVERIFY(log.wasRefused(m_smtp, 1));
}

void TestSignInLog::whatWasTakenIsKnownUntilItIsRefused()
{
    SignInLog log;
    QVERIFY(!log.wasTaken(m_imap, 1));
    log.note(passed(), m_imap, 1);
    QVERIFY(log.wasTaken(m_imap, 1));
    QVERIFY(!log.wasTaken(m_imap, 2));
    QVERIFY(!log.wasTaken(m_smtp, 1));
    log.note(refused(), m_imap, 1);
    QVERIFY(!log.wasTaken(m_imap, 1));
}

void TestSignInLog::aServerThatCountsRefusalsIsKnownByItsHost_data()
{
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<bool>("counts");
    QTest::newRow("rejected") << Cause::AuthRejected << true;
    QTest::newRow("too many attempts") << Cause::AuthTemporary << true;
    QTest::newRow("a password for programs") << Cause::AuthAppPassword << true;
    QTest::newRow("switched off") << Cause::AuthAccessOff << true;
    QTest::newRow("the browser only") << Cause::AuthBrowserOnly << true;
    QTest::newRow("blocked") << Cause::AuthAccountBlocked << true;
    QTest::newRow("its own fault") << Cause::ServerFault << false;
    QTest::newRow("no connection") << Cause::TcpRefused << false;
    QTest::newRow("stopped") << Cause::Cancelled << false;
}

void TestSignInLog::aServerThatCountsRefusalsIsKnownByItsHost()
{
    QFETCH(const Cause, cause);
    QFETCH(const bool, counts);
    SignInLog log;
    const QString host = m_imap.endpoint.host;
    QVERIFY(!log.hasRefused(host));
    SideReport report;
    report.cause = cause;
    log.note(report, m_imap, 1);
    QCOMPARE(log.hasRefused(host), counts);
    QCOMPARE(log.hasRefused(host, Protocol::Imap), counts);
    QVERIFY(!log.hasRefused(host, Protocol::Smtp));
    QVERIFY(!log.hasRefused(u"smtp.mail.ovh.ca"_s));
    log.note(passed(), m_smtp, 1); // which says nothing of the other service
    QCOMPARE(log.hasRefused(host), counts);
    log.note(passed(), m_imap, 2);
    QVERIFY(!log.hasRefused(host));
}

void TestSignInLog::whatHasLeftCounts()
{
    SignInLog log;
    log.passwordLeft(m_imap.userName);
    log.passwordLeft(m_smtp.userName); // both may be one server
    QCOMPARE(log.attempts({m_imap.userName}), 2);
    QCOMPARE(log.attempts({u"somebody@else.example"_s}), 0);
    QVERIFY(!log.wasRefused(m_smtp, 1)); // nobody has said so
}

FACTEUR_GUILESS_MAIN(TestSignInLog)
#include "tst_signinlog.moc"

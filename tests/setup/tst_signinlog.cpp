// SPDX-License-Identifier: MIT
#include "SignInLog.h"

#include <QTest>

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
    void whatWasSentCounts();

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
    QVERIFY(log.wasRejected(m_smtp, 1));
    QVERIFY(!log.wasRejected(m_imap, 1));
    QVERIFY(!log.wasRejected(access(Protocol::Smtp, 587), 1));
    ServerAccess other = m_smtp;
    other.userName = u"marie"_s;
    QVERIFY(!log.wasRejected(other, 1));
    other = m_smtp;
    other.endpoint.host = u"smtp.mail.ovh.ca"_s;
    QVERIFY(!log.wasRejected(other, 1));
    other = m_smtp;
    other.authenticate = false;
    QVERIFY(!log.wasRejected(other, 1));
}

void TestSignInLog::anotherPasswordIsNotRefused()
{
    SignInLog log;
    log.note(refused(), m_imap, 1);
    QVERIFY(!log.wasRejected(m_imap, 2));
    log.note(refused(), m_imap, 2);
    QVERIFY(log.wasRejected(m_imap, 1));
    QVERIFY(log.wasRejected(m_imap, 2));
}

void TestSignInLog::aSuccessForgets()
{
    SignInLog log;
    log.note(refused(), m_imap, 1);
    log.note(refused(), m_imap, 2);
    log.note(refused(), m_smtp, 1);
    log.note(passed(), m_imap, 1); // the server took its time to learn the new password
    QVERIFY(!log.wasRejected(m_imap, 1));
    QVERIFY(!log.wasRejected(m_imap, 2));
    QVERIFY(log.wasRejected(m_smtp, 1));
}

void TestSignInLog::whatWasSentCounts()
{
    SignInLog log;
    log.note(refused(), m_imap, 1);
    SideReport stopped; // while the server was thinking
    stopped.passwordSent = true;
    stopped.cause = Cause::Cancelled;
    log.note(stopped, m_smtp, 1);
    stopped.passwordSent = false;
    log.note(stopped, m_smtp, 1);
    QCOMPARE(log.attempts({m_imap.userName}), 2);
    QCOMPARE(log.attempts({u"somebody@else.example"_s}), 0);
    QVERIFY(!log.wasRejected(m_smtp, 1));
}

QTEST_GUILESS_MAIN(TestSignInLog)
#include "tst_signinlog.moc"

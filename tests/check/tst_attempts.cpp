// SPDX-License-Identifier: MIT
#include "ConnectionTest.h"
#include "ScriptedAccess.h"
#include "TestProgram.h"

#include <QSignalSpy>

#include <algorithm>

using namespace Facteur;
using namespace Qt::StringLiterals;

/// Never locks anybody out: one sign-in for each side and test, counted at the server, whatever it answers.
class TestAttempts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsInOnceWhateverTheAnswer_data();
    void signsInOnceWhateverTheAnswer();
    void triesEachFormOnceWhereTheServerRefusesThemAll_data();
    void triesEachFormOnceWhereTheServerRefusesThemAll();
    void countsTwoWhereOneServerHasBothSides();
    void tellsAtOnceThatThePasswordLeft_data();
    void tellsAtOnceThatThePasswordLeft();
    void doesNotTellSoWhereItStayed_data();
    void doesNotTellSoWhereItStayed();
};

namespace {

/// Commands that a server counts as an attempt.
qsizetype attempts(const ScriptedServer &server)
{
    const QByteArrayList lines = server.received();
    return std::count_if(lines.cbegin(), lines.cend(), [](const QByteArray &line) {
        const QByteArray upper = line.toUpper();
        return upper.contains("AUTHENTICATE ") || upper.startsWith("AUTH ") || upper.startsWith("PASS ")
            || upper.contains(" LOGIN ");
    });
}

CheckReport run(const ServerAccess &incoming, const ServerAccess &outgoing, int timeout)
{
    ConnectionTest test({timeout, ScriptedServer::authorities()});
    QSignalSpy finished(&test, &ConnectionTest::finished);
    test.start({u"tim@example.com"_s, incoming, outgoing});
    return finished.wait(30'000) ? finished.first().first().value<CheckReport>() : CheckReport();
}

} // namespace

void TestAttempts::signsInOnceWhateverTheAnswer_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<QByteArray>("script");
    // All mechanisms are on offer, so there would be something to try next.
    const QMap<Protocol, QByteArray> beginnings{
        {Protocol::Imap,
            "TLS\nS: * OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN AUTH=LOGIN AUTH=CRAM-MD5] ready\nC\n"},
        {Protocol::Pop3, "TLS\nS: +OK ready\nC\nS: +OK|USER|SASL PLAIN LOGIN CRAM-MD5|.\nC\n"},
        {Protocol::Smtp, "TLS\nS: 220 ready\nC\nS: 250-localhost|250 AUTH PLAIN LOGIN CRAM-MD5\nC\n"}};
    const QMap<Protocol, QByteArrayList> answers{
        {Protocol::Imap,
            {"a1 NO [AUTHENTICATIONFAILED] no", "a1 NO no", "a1 NO [UNAVAILABLE] later",
                "a1 NO [PRIVACYREQUIRED] no", "* BYE enough", "+ more", "nonsense", "a1 OK in"}},
        {Protocol::Pop3,
            {"-ERR [AUTH] no", "-ERR", "-ERR [IN-USE] locked", "-ERR [SYS/TEMP] later", "+ more", "nonsense",
                "+OK in"}},
        {Protocol::Smtp,
            {"535 5.7.8 no", "534 5.7.9 too weak", "454 4.7.0 later", "432 4.7.12 transition",
                "538 5.7.11 encrypt", "530 5.7.0 no", "421 bye", "334 more", "nonsense", "235 in"}}};
    for (auto it = answers.cbegin(); it != answers.cend(); ++it) {
        const QByteArray beginning = beginnings.value(it.key());
        for (const QByteArray &answer : it.value())
            QTest::newRow(idOf(it.key()).data() + (": " + answer))
                << it.key() << beginning + "S: " + answer + (answer.endsWith(" in") ? "\nIN" : "\nC\nC\nC");
        QTest::addRow("%s: closed", idOf(it.key()).data()) << it.key() << beginning + "CLOSE";
        QTest::addRow("%s: silence", idOf(it.key()).data()) << it.key() << beginning + "WAIT 20000";
    }
}

void TestAttempts::signsInOnceWhateverTheAnswer()
{
    QFETCH(const Protocol, protocol);
    QFETCH(const QByteArray, script);
    ScriptedServer server(script);
    ScriptedServer other("S: 554 no");
    ScriptedServer remedy(script);
    ServerAccess tried = accessTo(server, protocol);
    tried.alternatives = {{accessTo(remedy, protocol).endpoint, false}};
    ServerAccess refused = accessTo(other, protocol == Protocol::Smtp ? Protocol::Imap : Protocol::Smtp);
    refused.endpoint.security = Security::None;
    const bool isOutgoing = protocol == Protocol::Smtp;
    const int timeout = script.contains("WAIT") ? 3'000 : 20'000;
    const CheckReport report = run(isOutgoing ? refused : tried, isOutgoing ? tried : refused, timeout);
    QVERIFY((isOutgoing ? report.outgoing : report.incoming).passwordSent);
    QVERIFY(!(isOutgoing ? report.incoming : report.outgoing).passwordSent);
    QTest::qWait(20); // for what might still come
    QCOMPARE(attempts(server), 1);
    QCOMPARE(server.connections(), 1);
    QCOMPARE(remedy.connections(), 0);
}

void TestAttempts::triesEachFormOnceWhereTheServerRefusesThemAll_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<int>("forms");
    QTest::newRow("imap") << Protocol::Imap
                          << QByteArray(
                                 "TLS\nS: * OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN AUTH=LOGIN "
                                 "AUTH=CRAM-MD5] ready\nC\nS: a1 BAD no\nC\nS: a2 BAD no\nC\nS: a3 BAD "
                                 "no\nC\nS: a4 BAD no\nC\nS: a5 BAD no\nC\nC\nC")
                          << 5;
    QTest::newRow("pop3") << Protocol::Pop3
                          << QByteArray("TLS\nS: +OK ready\nC\nS: +OK|SASL PLAIN LOGIN CRAM-MD5|.")
            + QByteArray("\nC\nS: -ERR unknown command").repeated(4) + "\nC\nC\nC"
                          << 4;
    QTest::newRow("smtp") << Protocol::Smtp
                          << QByteArray(
                                 "TLS\nS: 220 ready\nC\nS: 250-localhost|250 AUTH PLAIN LOGIN CRAM-MD5")
            + QByteArray("\nC\nS: 500 what?").repeated(4) + "\nC\nC\nC"
                          << 4;
}

void TestAttempts::triesEachFormOnceWhereTheServerRefusesThemAll()
{
    QFETCH(const Protocol, protocol);
    QFETCH(const QByteArray, script);
    ScriptedServer server(script);
    ScriptedServer other("S: 554 no");
    ServerAccess refused = accessTo(other, protocol == Protocol::Smtp ? Protocol::Imap : Protocol::Smtp);
    refused.endpoint.security = Security::None;
    const bool isOutgoing = protocol == Protocol::Smtp;
    const ServerAccess tried = accessTo(server, protocol);
    const CheckReport report = run(isOutgoing ? refused : tried, isOutgoing ? tried : refused, 20'000);
    QCOMPARE((isOutgoing ? report.outgoing : report.incoming).cause, Cause::AuthMechanismMissing);
    QTest::qWait(20); // for what might still come
    QTEST(static_cast<int>(attempts(server)), "forms");
    QCOMPARE(server.connections(), 1);
}

void TestAttempts::countsTwoWhereOneServerHasBothSides()
{
    ScriptedServer imap("TLS\nS: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready\nC\nS: +\nC\nS: a1 NO no");
    ScriptedServer smtp("TLS\nS: 220 ready\nC\nS: 250-localhost|250 AUTH PLAIN\nC\nS: 535 no");
    const CheckReport report = run(accessTo(imap, Protocol::Imap), accessTo(smtp, Protocol::Smtp), 20'000);
    QCOMPARE(report.verdict, Verdict::Password);
    QVERIFY(report.incoming.passwordSent && report.outgoing.passwordSent);
    QCOMPARE(attempts(imap) + attempts(smtp), 2);
}

void TestAttempts::tellsAtOnceThatThePasswordLeft_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<QByteArray>("script");
    const auto row = [](const char *name, Protocol protocol, const char *script) {
        QTest::newRow(name) << protocol << "TLS\n" + QByteArray(script);
    };
    row("IMAP: initial response", Protocol::Imap,
        "S: * OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] ready\nC a1 AUTHENTICATE PLAIN ");
    row("IMAP: PLAIN", Protocol::Imap,
        "S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready\nC a1 AUTHENTICATE PLAIN\nS: +\nC");
    row("IMAP: LOGIN command", Protocol::Imap, "S: * OK [CAPABILITY IMAP4rev1] ready\nC a1 LOGIN");
    row("IMAP: CRAM-MD5", Protocol::Imap,
        "S: * OK [CAPABILITY IMAP4rev1 LOGINDISABLED AUTH=CRAM-MD5] ready\nC\nS: + PDEuMkBsPg==\nC");
    row("POP3: USER and PASS", Protocol::Pop3, "S: +OK ready\nC CAPA\nS: +OK|USER|.\nC USER\nS: +OK\nC PASS");
    row("SMTP: LOGIN", Protocol::Smtp,
        "S: 220 ready\nC\nS: 250-localhost|250 AUTH LOGIN\nC\nS: 334 VXNlcm5hbWU6\nC\nS: 334 "
        "UGFzc3dvcmQ6\nC");
    row("SMTP: judged at once", Protocol::Smtp,
        "S: 220 ready\nC\nS: 250-localhost|250 AUTH PLAIN\nC\nS: 535 no");
}

void TestAttempts::tellsAtOnceThatThePasswordLeft()
{
    QFETCH(const Protocol, protocol);
    QFETCH(const QByteArray, script);
    ScriptedServer server(script); // which says nothing to the password, mostly
    ScriptedServer silent("");
    const bool isOutgoing = protocol == Protocol::Smtp;
    const ServerAccess tried = accessTo(server, protocol);
    const ServerAccess other = accessTo(silent, isOutgoing ? Protocol::Imap : Protocol::Smtp);
    ConnectionTest test({20'000, ScriptedServer::authorities()});
    QSignalSpy left(&test, &ConnectionTest::passwordLeft);
    QSignalSpy sideFinished(&test, &ConnectionTest::sideFinished);
    QSignalSpy finished(&test, &ConnectionTest::finished);
    qsizetype finishedBefore = -1;
    connect(&test, &ConnectionTest::passwordLeft, this, [&] { finishedBefore = sideFinished.size(); });
    test.start({u"tim@example.com"_s, isOutgoing ? other : tried, isOutgoing ? tried : other});
    QTRY_COMPARE(left.size(), 1);
    QCOMPARE(left.first().first().value<Side>(), isOutgoing ? Side::Outgoing : Side::Incoming);
    QCOMPARE(finishedBefore, 0);
    QTRY_COMPARE(server.received().size(), script.count("\nC"));
    test.cancel();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(left.size(), 1);
    const auto report = finished.first().first().value<CheckReport>();
    QVERIFY((isOutgoing ? report.outgoing : report.incoming).passwordSent);
}

void TestAttempts::doesNotTellSoWhereItStayed_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("turned away") << QByteArray("TLS\nS: 554 no");
    QTest::newRow("closed") << QByteArray("CLOSE");
    QTest::newRow("no sign-in offered") << QByteArray("TLS\nS: 220 ready\nC\nS: 250 localhost");
    QTest::newRow("silence after the EHLO") << QByteArray("TLS\nS: 220 ready\nC");
    QTest::newRow("only the name was asked for")
        << QByteArray("TLS\nS: 220 ready\nC\nS: 250-localhost|250 AUTH LOGIN\nC\nS: 334 VXNlcm5hbWU6\nC");
    QTest::newRow("the name is refused") << QByteArray(
        "TLS\nS: 220 ready\nC\nS: 250-localhost|250 AUTH LOGIN\nC\nS: 334 VXNlcm5hbWU6\nC\nS: 535 no");
}

void TestAttempts::doesNotTellSoWhereItStayed()
{
    QFETCH(const QByteArray, script);
    ScriptedServer smtp(script);
    ScriptedServer imap("TLS\nS: * BYE no");
    ConnectionTest test({500, ScriptedServer::authorities()});
    QSignalSpy left(&test, &ConnectionTest::passwordLeft);
    QSignalSpy finished(&test, &ConnectionTest::finished);
    test.start({u"tim@example.com"_s, accessTo(imap, Protocol::Imap), accessTo(smtp, Protocol::Smtp)});
    QVERIFY(finished.wait(30'000));
    const auto report = finished.first().first().value<CheckReport>();
    QVERIFY(!report.incoming.passwordSent && !report.outgoing.passwordSent);
    QCOMPARE(left.size(), 0);
}

FACTEUR_GUILESS_MAIN(TestAttempts)
#include "tst_attempts.moc"

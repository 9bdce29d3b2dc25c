// SPDX-License-Identifier: MIT
#include "PracticePop3.h"
#include "PracticeTranscript.h"
#include "TestProgram.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

/// The practice server's POP3, as transcripts.
class TestPracticePop3 final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAsAMailServerDoes_data();
    void answersAsAMailServerDoes();
    void takesAnyPasswordInEachForm_data();
    void takesAnyPasswordInEachForm();
    void callsAMistypedPasswordWrong_data();
    void callsAMistypedPasswordWrong();
    void playsWhatTheScenarioSays_data();
    void playsWhatTheScenarioSays();
    void saysWhyItEnds();
};

namespace {

const QString greeting = u"S: +OK Practice server ready.\n"_s;
const QString disallowed =
    u"S: -ERR [AUTH] Plaintext authentication disallowed on non-secure (SSL/TLS) connections."_s;

} // namespace

void TestPracticePop3::answersAsAMailServerDoes_data()
{
    QTest::addColumn<bool>("encrypted");
    QTest::addColumn<QString>("script");

    QTest::newRow("capabilities change with TLS") << false
                                                  << greeting
            + u"C: CAPA\nS: +OK\nS: CAPA\nS: UIDL\nS: RESP-CODES\nS: AUTH-RESP-CODE\nS: STLS\nS: .\n"
              "C: STLS\nS: +OK Begin TLS negotiation now.\nTLS\nC: CAPA\nS: +OK\nS: CAPA\nS: UIDL\nS: "
              "RESP-CODES\n"
              "S: AUTH-RESP-CODE\nS: USER\nS: SASL PLAIN LOGIN\nS: .\nC: STLS\nS: -ERR TLS is already active."_s;
    QTest::newRow("no sign-in before TLS") << false
                                           << greeting + u"C: USER marie@jardin.example\n"_s + disallowed
            + u"\nC: PASS framboise-47\n"_s + disallowed + u"\nC: AUTH PLAIN\n"_s + disallowed;
    QTest::newRow("USER before PASS") << true
                                      << greeting
            + u"C: PASS framboise-47\nS: -ERR No username given.\nC: USER \nS: -ERR Missing user name."_s;
    QTest::newRow("unknown commands")
        << true
        << greeting + u"C: FROB\nS: -ERR Unknown command.\nC: STAT\nS: -ERR Unknown command.\n"_s
            + u"C: \nS: -ERR Unknown command.\nC: quit\nS: +OK Logging out\nEND"_s;
    QTest::newRow("the mechanisms") << true << greeting + u"C: AUTH\nS: +OK\nS: PLAIN\nS: LOGIN\nS: ."_s;
    QTest::newRow("an empty mailbox") << true
                                      << greeting
            + u"C: USER marie@jardin.example\nS: +OK\nC: PASS framboise-47\nS: +OK Logged in.\nC: STAT\nS: "
              u"+OK 0 0\n"
              "C: LIST\nS: +OK 0 messages:\nS: .\nC: UIDL 1\nS: -ERR There is no such message.\nC: NOOP\nS: "
              "+OK\n"
              "C: USER again\nS: -ERR Unknown command.\nC: QUIT\nS: +OK Logging out\nEND"_s;
    QTest::newRow("SASL gone wrong") << true
                                     << greeting
            + u"C: AUTH PLAIN\nS: + \nC: *\nS: -ERR Authentication aborted by client.\n"
              "C: AUTH PLAIN $$\nS: -ERR Invalid base64 data in continued response\n"
              "C: AUTH GSSAPI\nS: -ERR Unsupported authentication mechanism."_s;
}

void TestPracticePop3::answersAsAMailServerDoes()
{
    QFETCH(bool, encrypted);
    QFETCH(QString, script);
    PracticePop3 session({}, encrypted);
    QCOMPARE(played(session, script), script);
}

void TestPracticePop3::takesAnyPasswordInEachForm_data()
{
    QTest::addColumn<QString>("script");
    const QString plain = base64("\0marie@jardin.example\0 a\"b\\c %d é€ "_ba);
    const QString user = base64("marie@jardin.example"_ba);
    const QString password = base64(" a\"b\\c %d é€ "_ba);

    QTest::newRow("USER and PASS") << u"C: USER Marie@Jardin.example\nS: +OK\nC: PASS  a\"b\\c %d é€ "_s;
    QTest::newRow("PLAIN, initial response") << u"C: AUTH PLAIN %1"_s.arg(plain);
    QTest::newRow("PLAIN") << u"C: auth plain\nS: + \nC: %1"_s.arg(plain);
    QTest::newRow("SASL LOGIN") << u"C: AUTH LOGIN\nS: + VXNlcm5hbWU6\nC: %1\nS: + UGFzc3dvcmQ6\nC: %2"_s.arg(
        user, password);
}

void TestPracticePop3::takesAnyPasswordInEachForm()
{
    QFETCH(QString, script);
    PracticePop3 session(mailboxWithHardPassword(), true);
    const QString whole = greeting + script + u"\nS: +OK Logged in."_s;
    QCOMPARE(played(session, whole), whole);
}

void TestPracticePop3::callsAMistypedPasswordWrong_data()
{
    QTest::addColumn<QString>("script");
    QTest::newRow("USER and PASS") << u"C: USER marie@jardin.example\nS: +OK\nC: PASS framboise-74"_s;
    QTest::newRow("PLAIN") << u"C: AUTH PLAIN %1"_s.arg(base64("\0marie@jardin.example\0framboise-74"_ba));
}

void TestPracticePop3::callsAMistypedPasswordWrong()
{
    QFETCH(QString, script);
    PracticePop3 session({}, true, scriptOf(Scenario::WrongPassword, Protocol::Pop3));
    const QString whole =
        greeting + script + u"\nS: -ERR [AUTH] Authentication failed.\nC: STAT\nS: -ERR Unknown command."_s;
    QCOMPARE(played(session, whole), whole);
}

void TestPracticePop3::playsWhatTheScenarioSays_data()
{
    QTest::addColumn<Scenario>("scenario");
    QTest::addColumn<bool>("encrypted");
    QTest::addColumn<QString>("script");

    const QString capa = u"C: CAPA\nS: +OK\nS: CAPA\nS: UIDL\nS: RESP-CODES\nS: AUTH-RESP-CODE\n"_s;
    const QString signIn = u"C: USER marie@jardin.example\nS: +OK\nC: PASS framboise-47\n"_s;
    QTest::newRow("another mechanism only") << Scenario::AuthBrowserOnly << true
                                            << greeting + capa
            + u"S: SASL XOAUTH2 OAUTHBEARER\nS: .\nC: USER marie@jardin.example\nS: -ERR Unknown command.\n"
              "C: AUTH PLAIN\nS: -ERR Unsupported authentication mechanism."_s;
    QTest::newRow("words to the password")
        << Scenario::AuthAccessOff << true
        << greeting + signIn + u"S: -ERR [SYS/PERM] POP access is disabled for this account."_s;
    QTest::newRow("no mailbox behind the sign-in")
        << Scenario::MailboxUnavailable << true
        << greeting + signIn + u"S: +OK Logged in.\nC: STAT\nS: -ERR [SYS/PERM] Mailbox doesn't exist"_s;
    QTest::newRow("no STLS") << Scenario::StartTlsMissing << false
                             << greeting + capa
            + u"S: USER\nS: SASL PLAIN LOGIN\nS: .\nC: STLS\nS: -ERR Unknown command."_s;
    QTest::newRow("STLS out of order")
        << Scenario::StartTlsFailed << false << greeting + u"C: STLS\nS: -ERR TLS initialization failed."_s;
}

void TestPracticePop3::playsWhatTheScenarioSays()
{
    QFETCH(const Scenario, scenario);
    QFETCH(const bool, encrypted);
    QFETCH(const QString, script);
    PracticePop3 session(rowOf(scenario).mailbox(), encrypted, scriptOf(scenario, Protocol::Pop3));
    QCOMPARE(played(session, script), script);
}

void TestPracticePop3::saysWhyItEnds()
{
    const PracticePop3 session({}, true);
    QCOMPARE(session.farewell(PracticeSession::Ending::Idle).lines,
        QByteArrayList{"-ERR Disconnected for inactivity."});
    QCOMPARE(session.farewell(PracticeSession::Ending::LineTooLong).next, PracticeReply::Next::Close);
}

FACTEUR_APPLESS_MAIN(TestPracticePop3)
#include "tst_practice_pop3.moc"

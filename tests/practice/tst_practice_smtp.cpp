// SPDX-License-Identifier: MIT
#include "PracticeSmtp.h"
#include "PracticeTranscript.h"
#include "TestProgram.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

/// The practice server's SMTP, as transcripts.
class TestPracticeSmtp final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAsAMailServerDoes_data();
    void answersAsAMailServerDoes();
    void takesAnyPasswordInEachForm_data();
    void takesAnyPasswordInEachForm();
    void callsAMistypedPasswordWrong();
    void playsWhatTheScenarioSays_data();
    void playsWhatTheScenarioSays();
    void saysWhyItEnds();
};

namespace {

const QString smtpGreeting = u"S: 220 localhost ESMTP Practice server\n"_s;
const QString ehlo = u"C: EHLO [127.0.0.1]\nS: 250-localhost\nS: 250-SIZE 10240000\nS: 250-AUTH PLAIN LOGIN\n"
                     "S: 250-ENHANCEDSTATUSCODES\nS: 250 8BITMIME\n"_s;
const QString ehloBeforeTls =
    u"C: EHLO [127.0.0.1]\nS: 250-localhost\nS: 250-SIZE 10240000\nS: 250-STARTTLS\n"
    "S: 250-ENHANCEDSTATUSCODES\nS: 250 8BITMIME\n"_s;
const QString mustStartTls = u"S: 530 5.7.0 Must issue a STARTTLS command first\n"_s;

} // namespace

void TestPracticeSmtp::answersAsAMailServerDoes_data()
{
    QTest::addColumn<bool>("encrypted");
    QTest::addColumn<QString>("script");

    QTest::newRow("capabilities change with TLS")
        << false
        << smtpGreeting + ehloBeforeTls + u"C: STARTTLS\nS: 220 2.0.0 Ready to start TLS\nTLS\n"_s
            + u"C: AUTH PLAIN\nS: 503 5.5.1 Error: send HELO/EHLO first\n"_s + ehlo
            + u"C: STARTTLS\nS: 503 5.5.1 Error: TLS already active"_s;
    QTest::newRow("nothing before TLS") << false
                                        << smtpGreeting + ehloBeforeTls + u"C: AUTH PLAIN\n"_s + mustStartTls
            + u"C: MAIL FROM:<marie@jardin.example>\n"_s + mustStartTls
            + u"C: STARTTLS now\nS: 501 5.5.4 Syntax: STARTTLS"_s;
    QTest::newRow("no sender without a sign-in") << true
                                                 << smtpGreeting + ehlo
            + u"C: MAIL FROM:<marie@jardin.example>\nS: 530 5.7.0 Authentication required\n"
              "C: RSET\nS: 250 2.0.0 Ok\nC: QUIT\nS: 221 2.0.0 Bye\nEND"_s;
    QTest::newRow("a sender but no recipient after a sign-in") << true
                                                               << smtpGreeting + ehlo
            + u"C: AUTH PLAIN %1\nS: 235 2.7.0 Authentication successful\nC: MAIL FROM:marie\n"
              "S: 501 5.5.4 Syntax: MAIL FROM:<address>\nC: MAIL FROM:<marie@jardin.example>\nS: 250 2.1.0 "
              "Ok\n"
              "C: RSET\nS: 250 2.0.0 Ok\nC: MAIL FROM:<rose@jardin.example>\n"
              "S: 553 5.7.1 <rose@jardin.example>: Sender address rejected: not owned by user "
              "marie@jardin.example\nC: MAIL FROM:<Marie@jardin.example> SIZE=1\nS: 250 2.1.0 Ok\n"
              "C: MAIL FROM:<>\nS: 503 5.5.1 Error: nested MAIL command\nC: RCPT TO:<a@b.example>\n"
              "S: 554 5.7.1 Relay access denied: the practice server delivers nothing\n"
              "C: DATA\nS: 503 5.5.1 Error: need RCPT command\nC: RSET\nS: 250 2.0.0 Ok\nC: RCPT "
              "TO:<a@b.example>\n"
              "S: 503 5.5.1 Error: need MAIL command\nC: AUTH PLAIN\nS: 503 5.5.1 Error: already authenticated"_s
                  .arg(base64("\0marie@jardin.example\0framboise-47"_ba));
    QTest::newRow("unknown and broken commands") << true
                                                 << smtpGreeting
            + u"C: FROB\nS: 500 5.5.2 Error: command not recognized\nC: \nS: 500 5.5.2 Error: command not "
              u"recognized\n"
              "C: EHLO\nS: 501 5.5.4 Syntax: EHLO hostname\nC: HELO\nS: 501 5.5.4 Syntax: HELO hostname\n"
              "C: helo me\nS: 250 localhost\nC: noop\nS: 250 2.0.0 Ok\nC: AUTH\nS: 501 5.5.4 Syntax: AUTH mechanism"_s;
    QTest::newRow("SASL gone wrong") << true
                                     << smtpGreeting + ehlo
            + u"C: AUTH PLAIN\nS: 334 \nC: *\nS: 501 5.7.0 Authentication aborted\nC: AUTH PLAIN $$\n"
              "S: 535 5.7.8 Error: authentication failed: Invalid base64 data in continued response\n"
              "C: AUTH NTLM\nS: 535 5.7.8 Error: authentication failed: Invalid authentication mechanism"_s;
}

void TestPracticeSmtp::answersAsAMailServerDoes()
{
    QFETCH(bool, encrypted);
    QFETCH(QString, script);
    PracticeSmtp session({}, encrypted);
    QCOMPARE(played(session, script), script);
}

void TestPracticeSmtp::takesAnyPasswordInEachForm_data()
{
    QTest::addColumn<QString>("script");
    const QString plain = base64("\0marie@jardin.example\0 a\"b\\c %d é€ "_ba);
    const QString user = base64("Marie@Jardin.example"_ba);
    const QString password = base64(" a\"b\\c %d é€ "_ba);

    QTest::newRow("PLAIN, initial response") << u"C: AUTH PLAIN %1"_s.arg(plain);
    QTest::newRow("PLAIN") << u"C: auth plain\nS: 334 \nC: %1"_s.arg(plain);
    QTest::newRow("LOGIN") << u"C: AUTH LOGIN\nS: 334 VXNlcm5hbWU6\nC: %1\nS: 334 UGFzc3dvcmQ6\nC: %2"_s.arg(
        user, password);
    QTest::newRow("LOGIN, initial response")
        << u"C: AUTH LOGIN %1\nS: 334 UGFzc3dvcmQ6\nC: %2"_s.arg(user, password);
}

void TestPracticeSmtp::takesAnyPasswordInEachForm()
{
    QFETCH(QString, script);
    PracticeSmtp session(mailboxWithHardPassword(), true);
    const QString whole = smtpGreeting + ehlo + script + u"\nS: 235 2.7.0 Authentication successful"_s;
    QCOMPARE(played(session, whole), whole);
}

void TestPracticeSmtp::callsAMistypedPasswordWrong()
{
    PracticeSmtp session({}, true, scriptOf(Scenario::WrongPassword, Protocol::Smtp));
    const QString whole = smtpGreeting + ehlo
        + u"C: AUTH PLAIN %1\nS: 535 5.7.8 Error: authentication failed: Authentication failed.\n"
          "C: MAIL FROM:<marie@jardin.example>\nS: 530 5.7.0 Authentication required"_s.arg(
              base64("\0marie@jardin.example\0framboise-74"_ba));
    QCOMPARE(played(session, whole), whole);
}

void TestPracticeSmtp::playsWhatTheScenarioSays_data()
{
    QTest::addColumn<Scenario>("scenario");
    QTest::addColumn<bool>("encrypted");
    QTest::addColumn<QString>("script");

    const QString end = u"S: 250-ENHANCEDSTATUSCODES\nS: 250 8BITMIME\n"_s;
    const QString hello = u"C: EHLO me\nS: 250-localhost\nS: 250-SIZE 10240000\n"_s;
    const QString plain = base64("\0marie@jardin.example\0framboise-47"_ba);
    QTest::newRow("no sign-in at all")
        << Scenario::AuthNotOffered << true
        << smtpGreeting + hello + end + u"C: AUTH PLAIN\nS: 503 5.5.1 Error: authentication not enabled"_s;
    QTest::newRow("another mechanism only")
        << Scenario::AuthBrowserOnly << true
        << smtpGreeting + hello + u"S: 250-AUTH XOAUTH2 OAUTHBEARER\n"_s + end
            + u"C: AUTH PLAIN\n"
              "S: 535 5.7.8 Error: authentication failed: Invalid authentication mechanism"_s;
    QTest::newRow("words to the password") << Scenario::AuthAppPassword << true
                                           << smtpGreeting + ehlo
            + u"C: AUTH PLAIN %1\nS: 534 5.7.9 Application-specific password required."_s.arg(plain);
    QTest::newRow("the app password") << Scenario::AuthAppPassword << true
                                      << smtpGreeting + ehlo
            + u"C: AUTH PLAIN %1\nS: 235 2.7.0 Authentication successful"_s.arg(
                base64("\0marie@jardin.example\0cassis-prune-kiwi"_ba));
    QTest::newRow("a mistyped address may not send") << Scenario::SenderRefused << true
                                                     << smtpGreeting + ehlo
            + u"C: AUTH PLAIN %1\nS: 235 2.7.0 Authentication successful\nC: MAIL "
              u"FROM:<mairie@jardin.example>\n"
              "S: 553 5.7.1 <mairie@jardin.example>: Sender address rejected: not owned by user "
              "marie@jardin.example\nC: RSET\nS: 250 2.0.0 Ok"_s.arg(plain);
    QTest::newRow("no STARTTLS") << Scenario::StartTlsMissing << false
                                 << smtpGreeting + hello + u"S: 250-AUTH PLAIN LOGIN\n"_s + end
            + u"C: STARTTLS\nS: 502 5.5.1 Error: command not implemented"_s;
    QTest::newRow("STARTTLS out of order")
        << Scenario::StartTlsFailed << false
        << smtpGreeting + u"C: STARTTLS\nS: 454 4.7.0 TLS not available due to local problem"_s;
}

void TestPracticeSmtp::playsWhatTheScenarioSays()
{
    QFETCH(const Scenario, scenario);
    QFETCH(const bool, encrypted);
    QFETCH(const QString, script);
    PracticeSmtp session(rowOf(scenario).mailbox(), encrypted, scriptOf(scenario, Protocol::Smtp));
    QCOMPARE(played(session, script), script);
}

void TestPracticeSmtp::saysWhyItEnds()
{
    const PracticeSmtp session({}, true);
    QCOMPARE(session.farewell(PracticeSession::Ending::Idle).lines,
        QByteArrayList{"421 4.4.2 localhost Error: timeout exceeded"});
    QCOMPARE(session.farewell(PracticeSession::Ending::LineTooLong).next, PracticeReply::Next::Close);
}

FACTEUR_APPLESS_MAIN(TestPracticeSmtp)
#include "tst_practice_smtp.moc"

// SPDX-License-Identifier: MIT
#include "PracticeImap.h"
#include "PracticeTranscript.h"
#include "TestProgram.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

/// The practice server's IMAP, as transcripts.
class TestPracticeImap final : public QObject
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

const QString tlsGreeting =
    u"S: * OK [CAPABILITY IMAP4rev1 LITERAL+ SASL-IR AUTH=PLAIN AUTH=LOGIN] Practice server ready.\n"_s;
const QString plainGreeting =
    u"S: * OK [CAPABILITY IMAP4rev1 LITERAL+ SASL-IR STARTTLS LOGINDISABLED] Practice server ready.\n"_s;
const QString privacyRequired =
    u" NO [PRIVACYREQUIRED] Plaintext authentication disallowed on non-secure (SSL/TLS) connections."_s;
const QString loggedIn = u" OK [CAPABILITY IMAP4rev1 LITERAL+ SASL-IR] Logged in"_s;

} // namespace

void TestPracticeImap::answersAsAMailServerDoes_data()
{
    QTest::addColumn<bool>("encrypted");
    QTest::addColumn<QString>("script");

    QTest::newRow("capabilities change with TLS") << false
                                                  << plainGreeting
            + u"C: 1 CAPABILITY\nS: * CAPABILITY IMAP4rev1 LITERAL+ SASL-IR STARTTLS LOGINDISABLED\n"
              "S: 1 OK Capability completed.\nC: 2 STARTTLS\nS: 2 OK Begin TLS negotiation now.\nTLS\n"
              "C: 3 CAPABILITY\nS: * CAPABILITY IMAP4rev1 LITERAL+ SASL-IR AUTH=PLAIN AUTH=LOGIN\n"
              "S: 3 OK Capability completed."_s;
    QTest::newRow("no sign-in before TLS")
        << false
        << plainGreeting + u"C: 1 LOGIN marie@jardin.example framboise-47\nS: 1"_s + privacyRequired
            + u"\nC: 2 AUTHENTICATE PLAIN\nS: 2"_s + privacyRequired;
    QTest::newRow("STARTTLS once only")
        << true << tlsGreeting + u"C: 1 STARTTLS\nS: 1 BAD TLS is already active."_s;
    QTest::newRow("sign-in once only")
        << true
        << tlsGreeting + u"C: 1 LOGIN marie@jardin.example framboise-47\nS: 1"_s + loggedIn
            + u"\nC: 2 LOGIN marie@jardin.example framboise-47\nS: 2 BAD Already signed in."_s;
    QTest::newRow("no mailbox before the sign-in")
        << true << tlsGreeting + u"C: 1 EXAMINE INBOX\nS: 1 BAD Please sign in first."_s;
    QTest::newRow("an empty mailbox")
        << true
        << tlsGreeting + u"C: 1 LOGIN marie@jardin.example framboise-47\nS: 1"_s + loggedIn
            + u"\nC: 2 EXAMINE INBOX\nS: * FLAGS (\\Answered \\Flagged \\Deleted \\Seen \\Draft)\n"
              "S: * OK [PERMANENTFLAGS ()] Read-only mailbox.\nS: * 0 EXISTS\nS: * 0 RECENT\n"
              "S: * OK [UIDVALIDITY 1] UIDs valid\nS: * OK [UIDNEXT 1] Predicted next UID\n"
              "S: 2 OK [READ-ONLY] Examine completed.\n"
              "C: 3 select \"inbox\"\nS: * FLAGS (\\Answered \\Flagged \\Deleted \\Seen \\Draft)\n"
              "S: * OK [PERMANENTFLAGS (\\Answered \\Flagged \\Deleted \\Seen \\Draft \\*)] Flags "
              "permitted.\n"
              "S: * 0 EXISTS\nS: * 0 RECENT\nS: * OK [UIDVALIDITY 1] UIDs valid\n"
              "S: * OK [UIDNEXT 1] Predicted next UID\nS: 3 OK [READ-WRITE] Select completed.\n"
              "C: 4 EXAMINE Sent\nS: 4 NO [NONEXISTENT] Mailbox doesn't exist: Sent\n"
              "C: 5 EXAMINE\nS: 5 BAD Error in IMAP command EXAMINE: Invalid arguments."_s;
    QTest::newRow("logout") << true
                            << tlsGreeting
            + u"C: 1 LOGOUT\nS: * BYE Logging out\nS: 1 OK Logout completed.\nEND"_s;
    QTest::newRow("unknown and broken commands") << true
                                                 << tlsGreeting
            + u"C: 1 FROB\nS: 1 BAD Error in IMAP command: Unknown command.\nC: 2\nS: 2 BAD Error in IMAP "
              u"command.\n"
              "C: \nS: * BAD Error in IMAP command.\nC: 3 LOGIN \"open\nS: 3 BAD Error in IMAP command.\n"
              "C: 4 LOGIN {99999}\nS: 4 BAD Error in IMAP command.\nC: 5 LOGIN {x}\nS: 5 BAD Error in IMAP "
              "command.\n"
              "C: 6  NOOP\nS: 6 BAD Error in IMAP command.\nC: 7 LOGIN a\nS: 7 BAD Missing arguments.\n"
              "C: 8 noop\nS: 8 OK NOOP completed."_s;
    QTest::newRow("a literal with a line break") << true
                                                 << tlsGreeting
            + u"C: 1 LOGIN {5}\nS: + OK\nC: ab\nS: 1 BAD Error in IMAP command.\nC: 2 NOOP\nS: 2 OK NOOP completed."_s;
    QTest::newRow("SASL gone wrong") << true
                                     << tlsGreeting
            + u"C: 1 AUTHENTICATE PLAIN\nS: + \nC: *\nS: 1 BAD Authentication aborted by client.\n"
              "C: 2 AUTHENTICATE PLAIN $$\nS: 2 BAD Invalid base64 data in continued response\n"
              "C: 3 AUTHENTICATE PLAIN =\nS: 3 BAD Invalid base64 data in continued response\n"
              "C: 4 AUTHENTICATE GSSAPI\nS: 4 NO Unsupported authentication mechanism.\n"
              "C: 5 AUTHENTICATE\nS: 5 BAD Missing mechanism."_s;
}

void TestPracticeImap::answersAsAMailServerDoes()
{
    QFETCH(bool, encrypted);
    QFETCH(QString, script);
    PracticeImap session({}, encrypted);
    QCOMPARE(played(session, script), script);
}

void TestPracticeImap::takesAnyPasswordInEachForm_data()
{
    QTest::addColumn<QString>("script");
    const QString plain = base64("\0marie@jardin.example\0 a\"b\\c %d é€ "_ba);
    const QString user = base64("marie@jardin.example"_ba);
    const QString password = base64(" a\"b\\c %d é€ "_ba);

    QTest::newRow("LOGIN, quoted") << u"C: 1 LOGIN \"Marie@Jardin.example\" \" a\\\"b\\\\c %d é€ \"\nS: 1"_s;
    QTest::newRow("LOGIN, literals")
        << u"C: 1 LOGIN {20}\nS: + OK\nC: marie@jardin.example {16}\nS: + OK\nC:  a\"b\\c %d é€ \nS: 1"_s;
    QTest::newRow("LOGIN, literals unasked")
        << u"C: 1 LOGIN marie@jardin.example {16+}\nC:  a\"b\\c %d é€ \nS: 1"_s;
    QTest::newRow("PLAIN, initial response") << u"C: 1 AUTHENTICATE PLAIN %1\nS: 1"_s.arg(plain);
    QTest::newRow("PLAIN") << u"C: 1 authenticate plain\nS: + \nC: %1\nS: 1"_s.arg(plain);
    QTest::newRow("SASL LOGIN")
        << u"C: 1 AUTHENTICATE LOGIN\nS: + VXNlcm5hbWU6\nC: %1\nS: + UGFzc3dvcmQ6\nC: %2\nS: 1"_s.arg(
               user, password);
}

void TestPracticeImap::takesAnyPasswordInEachForm()
{
    QFETCH(QString, script);
    PracticeImap session(mailboxWithHardPassword(), true);
    const QString whole = tlsGreeting + script + loggedIn;
    QCOMPARE(played(session, whole), whole);
}

void TestPracticeImap::callsAMistypedPasswordWrong_data()
{
    QTest::addColumn<QString>("script");
    QTest::newRow("LOGIN") << u"C: 1 LOGIN marie@jardin.example framboise-74\nS: 1"_s;
    QTest::newRow("PLAIN") << u"C: 1 AUTHENTICATE PLAIN %1\nS: 1"_s.arg(
        base64("\0marie@jardin.example\0framboise-74"_ba));
}

void TestPracticeImap::callsAMistypedPasswordWrong()
{
    QFETCH(QString, script);
    PracticeImap session({}, true, scriptOf(Scenario::WrongPassword, Protocol::Imap));
    const QString whole = tlsGreeting + script
        + u" NO [AUTHENTICATIONFAILED] Authentication failed.\nC: 2 NOOP\nS: 2 OK NOOP completed."_s;
    QCOMPARE(played(session, whole), whole);
}

void TestPracticeImap::playsWhatTheScenarioSays_data()
{
    QTest::addColumn<Scenario>("scenario");
    QTest::addColumn<bool>("encrypted");
    QTest::addColumn<QString>("script");

    QTest::newRow("another mechanism only")
        << Scenario::AuthBrowserOnly << true
        << u"S: * OK [CAPABILITY IMAP4rev1 LITERAL+ SASL-IR LOGINDISABLED AUTH=XOAUTH2 AUTH=OAUTHBEARER] "
           u"Practice server ready.\nC: 1 LOGIN marie@jardin.example framboise-47\n"
           "S: 1 NO [PRIVACYREQUIRED] LOGIN is disabled.\nC: 2 AUTHENTICATE PLAIN\n"
           "S: 2 NO Unsupported authentication mechanism."_s;
    QTest::newRow("words to the password") << Scenario::AuthAppPassword << true
                                           << tlsGreeting
            + u"C: 1 LOGIN marie@jardin.example framboise-47\n"
              "S: 1 NO [ALERT] Application-specific password required."_s;
    QTest::newRow("no mailbox behind the sign-in")
        << Scenario::MailboxUnavailable << true
        << tlsGreeting + u"C: 1 LOGIN marie@jardin.example framboise-47\nS: 1"_s + loggedIn
            + u"\nC: 2 EXAMINE INBOX\nS: 2 NO [NONEXISTENT] Mailbox doesn't exist: INBOX"_s;
    QTest::newRow("turned away") << Scenario::ServerUnavailable << true
                                 << u"S: * BYE Server is closed for maintenance.\nEND"_s;
    QTest::newRow("silence") << Scenario::ProtocolTimeout << true << u"C: 1 NOOP"_s;
    QTest::newRow("no STARTTLS")
        << Scenario::StartTlsMissing << false
        << u"S: * OK [CAPABILITY IMAP4rev1 LITERAL+ SASL-IR AUTH=PLAIN AUTH=LOGIN] Practice server "
           u"ready.\nC: 1 STARTTLS\nS: 1 BAD TLS support isn't enabled."_s;
    QTest::newRow("STARTTLS out of order")
        << Scenario::StartTlsFailed << false
        << u"S: * OK [CAPABILITY IMAP4rev1 LITERAL+ SASL-IR STARTTLS AUTH=PLAIN AUTH=LOGIN] Practice "
           u"server ready.\nC: 1 STARTTLS\nS: 1 NO TLS initialization failed."_s;
}

void TestPracticeImap::playsWhatTheScenarioSays()
{
    QFETCH(const Scenario, scenario);
    QFETCH(const bool, encrypted);
    QFETCH(const QString, script);
    PracticeImap session(rowOf(scenario).mailbox(), encrypted, scriptOf(scenario, Protocol::Imap));
    QCOMPARE(played(session, script), script);
}

void TestPracticeImap::saysWhyItEnds()
{
    const PracticeImap session({}, true);
    QCOMPARE(session.farewell(PracticeSession::Ending::Idle).lines,
        QByteArrayList{"* BYE Disconnected for inactivity."});
    QCOMPARE(session.farewell(PracticeSession::Ending::LineTooLong).next, PracticeReply::Next::Close);
}

FACTEUR_APPLESS_MAIN(TestPracticeImap)
#include "tst_practice_imap.moc"

// SPDX-License-Identifier: MIT
#include "DialogueScript.h"
#include "TestProgram.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

class TestImapDialogue final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesAsWritten_data();
    void goesAsWritten();
    void saysPasswordsOfAnyKind_data();
    void saysPasswordsOfAnyKind();
    void judgesWhatAPlainProgramWouldDo_data();
    void judgesWhatAPlainProgramWouldDo();
    void signsInUnprotectedOnlyWithConsent();
    void keepsTheServersWords();
    void refusesAnEndlessLiteral();
    void readsTheServersOwnWords_data();
    void readsTheServersOwnWords();
};

namespace {

ServerAccess access(Security security)
{
    ServerAccess result;
    result.endpoint = {Protocol::Imap, u"imap.example.com"_s, 993, security};
    result.userName = u"tim"_s;
    result.password = u"tanstaaftanstaaf"_s;
    return result;
}

} // namespace

void TestImapDialogue::goesAsWritten_data()
{
    QTest::addColumn<Security>("security");
    QTest::addColumn<QByteArray>("script");

    const auto row = [](const char *name, Security security, const char *script) {
        QTest::newRow(name) << security << QByteArray(script);
    };
    row("PLAIN with an initial response", Security::Tls, R"(
        S: * OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN AUTH=LOGIN] Dovecot ready.
        C: a1 AUTHENTICATE PLAIN AHRpbQB0YW5zdGFhZnRhbnN0YWFm
        S: a1 OK [CAPABILITY IMAP4rev1] Logged in
        C: a2 EXAMINE INBOX
        S: a2 OK open
        C: bye LOGOUT
        = done)");
    row("PLAIN without SASL-IR", Security::Tls, R"(
        S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready
        C: a1 AUTHENTICATE PLAIN
        S: +
        C: AHRpbQB0YW5zdGFhZnRhbnN0YWFm
        S: a1 OK in
        C: a2 EXAMINE INBOX
        S: a2 OK open
        C: bye LOGOUT
        = done)");
    row("capabilities are asked for where the greeting has none", Security::Tls, R"(
        S: * OK hello
        C: a1 CAPABILITY
        S: * CAPABILITY IMAP4rev1 auth=plain sasl-ir
        S: a1 ok done
        C: a2 AUTHENTICATE PLAIN AHRpbQB0YW5zdGFhZnRhbnN0YWFm
        S: * CAPABILITY IMAP4rev1 UNSELECT
        S: a2 OK in
        C: a3 EXAMINE INBOX
        S: a3 OK open
        C: bye LOGOUT
        = done)");
    row("SASL LOGIN", Security::Tls, R"(
        S: * OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=LOGIN] ready
        C: a1 AUTHENTICATE LOGIN
        S: + VXNlcm5hbWU6
        C: dGlt
        S: + UGFzc3dvcmQ6
        C: dGFuc3RhYWZ0YW5zdGFhZg==
        S: a1 OK in
        C: a2 EXAMINE INBOX
        S: a2 OK open
        C: bye LOGOUT
        = done)");
    row("LOGIN comes before CRAM-MD5", Security::Tls, R"(
        S: * OK [CAPABILITY IMAP4rev1 AUTH=CRAM-MD5] ready
        C: a1 LOGIN "tim" "tanstaaftanstaaf"
        S: a1 OK in
        C: a2 EXAMINE INBOX
        S: a2 OK open
        C: bye LOGOUT
        = done)");
    row("CRAM-MD5 (the example of RFC 2195)", Security::Tls, R"(
        S: * OK [CAPABILITY IMAP4rev1 LOGINDISABLED AUTH=CRAM-MD5 AUTH=GSSAPI] ready
        C: a1 AUTHENTICATE CRAM-MD5
        S: + PDE4OTYuNjk3MTcwOTUyQHBvc3RvZmZpY2UucmVzdG9uLm1jaS5uZXQ+
        C: dGltIGI5MTNhNjAyYzdlZGE3YTQ5NWI0ZTZlNzMzNGQzODkw
        S: a1 OK in
        C: a2 EXAMINE INBOX
        S: a2 OK open
        C: bye LOGOUT
        = done)");
    row("a CRAM-MD5 challenge that is none", Security::Tls, R"(
        S: * OK [CAPABILITY IMAP4rev1 LOGINDISABLED AUTH=CRAM-MD5] ready
        C: a1 AUTHENTICATE CRAM-MD5
        S: + %%%
        = protocol.unexpected sign-in)");
    row("only OAuth", Security::Tls, R"(
        S: * OK [CAPABILITY IMAP4rev1 LOGINDISABLED AUTH=XOAUTH2 AUTH=OAUTHBEARER] ready
        C: bye LOGOUT
        = auth.browser-only sign-in)");
    row("one attempt, no second mechanism", Security::Tls, R"(
        S: * OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN AUTH=LOGIN AUTH=CRAM-MD5] ready
        C: a1 AUTHENTICATE PLAIN AHRpbQB0YW5zdGFhZnRhbnN0YWFm
        S: a1 NO [AUTHENTICATIONFAILED] Authentication failed.
        C: bye LOGOUT
        = auth.rejected sign-in)");
    row("an initial response is refused, though SASL-IR is listed", Security::Tls, R"(
        S: * OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN AUTH=LOGIN] ready
        C: a1 AUTHENTICATE PLAIN AHRpbQB0YW5zdGFhZnRhbnN0YWFm
        S: a1 BAD Excess arguments
        C: a2 AUTHENTICATE PLAIN
        S: +
        C: AHRpbQB0YW5zdGFhZnRhbnN0YWFm
        S: a2 OK in
        C: a3 EXAMINE INBOX
        S: a3 OK open
        C: bye LOGOUT
        = done)");
    row("PLAIN is refused, though it is listed", Security::Tls, R"(
        S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready
        C: a1 AUTHENTICATE PLAIN
        S: a1 BAD What is that?
        C: a2 LOGIN "tim" "tanstaaftanstaaf"
        S: a2 NO [AUTHENTICATIONFAILED] no
        C: bye LOGOUT
        = auth.rejected sign-in)");
    row("every form is refused: each once", Security::Tls, R"(
        S: * OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN AUTH=LOGIN AUTH=CRAM-MD5] ready
        C: a1 AUTHENTICATE PLAIN AHRpbQB0YW5zdGFhZnRhbnN0YWFm
        S: a1 BAD 1
        C: a2 AUTHENTICATE PLAIN
        S: a2 BAD 2
        C: a3 AUTHENTICATE LOGIN
        S: a3 BAD 3
        C: a4 LOGIN "tim" "tanstaaftanstaaf"
        S: a4 BAD 4
        C: a5 AUTHENTICATE CRAM-MD5
        S: a5 BAD 5
        C: bye LOGOUT
        = auth.mechanism-missing sign-in)");
    row("a form is refused, and the line is closed", Security::Tls, R"(
        S: * OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] ready
        C: a1 AUTHENTICATE PLAIN AHRpbQB0YW5zdGFhZnRhbnN0YWFm
        S: a1 BAD What is that?
        C: a2 AUTHENTICATE PLAIN
        CLOSED
        = auth.mechanism-missing sign-in)");
    row("the line is closed at the password, in the second form", Security::Tls, R"(
        S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready
        C: a1 AUTHENTICATE PLAIN
        S: a1 BAD What is that?
        C: a2 LOGIN "tim" "tanstaaftanstaaf"
        CLOSED
        = tcp.closed sign-in)");
    row("the mailbox opens only to who says his name", Security::Tls, R"(
        S: * OK [CAPABILITY IMAP4rev1 SASL-IR ID AUTH=PLAIN] ready
        C: a1 AUTHENTICATE PLAIN AHRpbQB0YW5zdGFhZnRhbnN0YWFm
        S: a1 OK in
        C: a2 EXAMINE INBOX
        S: a2 NO EXAMINE Unsafe Login
        C: a3 ID ("name" "Facteur")
        S: * ID NIL
        S: a3 OK hi
        C: a4 EXAMINE INBOX
        S: a4 OK open
        C: bye LOGOUT
        = done)");
    row("the mailbox does not open to whoever says his name", Security::Tls, R"(
        S: * OK [CAPABILITY IMAP4rev1 SASL-IR ID AUTH=PLAIN] ready
        C: a1 AUTHENTICATE PLAIN AHRpbQB0YW5zdGFhZnRhbnN0YWFm
        S: a1 OK in
        C: a2 EXAMINE INBOX
        S: a2 NO no such mailbox
        C: a3 ID ("name" "Facteur")
        S: a3 BAD what?
        C: a4 EXAMINE INBOX
        S: a4 NO no such mailbox
        C: bye LOGOUT
        = mailbox.unavailable mailbox)");
    row("capabilities are refused behind STARTTLS", Security::StartTls, R"(
        S: * OK [CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED] ready
        C: a1 STARTTLS
        S: a1 OK go
        TLS
        C: a2 CAPABILITY
        S: a2 NO not now
        C: bye LOGOUT
        = protocol.unexpected sign-in)");
    row("the mailbox does not open", Security::Tls, R"(
        S: * OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] ready
        C: a1 AUTHENTICATE PLAIN AHRpbQB0YW5zdGFhZnRhbnN0YWFm
        S: * CAPABILITY IMAP4rev1 IDLE
        S: a1 OK in
        C: a2 EXAMINE INBOX
        S: a2 NO no such mailbox
        C: bye LOGOUT
        = mailbox.unavailable mailbox)");
    row("the mailbox takes no command", Security::Tls, R"(
        S: * OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] ready
        C: a1 AUTHENTICATE PLAIN AHRpbQB0YW5zdGFhZnRhbnN0YWFm
        S: a1 OK in
        C: a2 EXAMINE INBOX
        S: a2 BAD not now
        C: bye LOGOUT
        = mailbox.unavailable mailbox)");
    row("the line ends while the mailbox is opened", Security::Tls, R"(
        S: * OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] ready
        C: a1 AUTHENTICATE PLAIN AHRpbQB0YW5zdGFhZnRhbnN0YWFm
        S: a1 OK in
        C: a2 EXAMINE INBOX
        S: * 3 EXISTS
        CLOSED
        = server.fault mailbox)");
    row("STARTTLS, capabilities anew", Security::StartTls, R"(
        S: * OK [CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED] ready
        C: a1 STARTTLS
        S: a1 OK Begin TLS negotiation now.
        TLS
        C: a2 CAPABILITY
        S: * CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN
        S: a2 OK done
        C: a3 AUTHENTICATE PLAIN AHRpbQB0YW5zdGFhZnRhbnN0YWFm
        S: a3 OK in
        C: a4 EXAMINE INBOX
        S: a4 OK open
        C: bye LOGOUT
        = done)");
    row("SSL off uses STARTTLS where offered", Security::None, R"(
        S: * OK [CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN] ready
        C: a1 STARTTLS
        S: a1 OK go
        TLS
        C: a2 CAPABILITY
        S: * CAPABILITY IMAP4rev1
        S: a2 OK done
        C: a3 LOGIN "tim" "tanstaaftanstaaf"
        S: a3 OK in
        C: a4 EXAMINE INBOX
        S: a4 OK open
        C: bye LOGOUT
        = done)");
    row("what was learnt before TLS is forgotten", Security::StartTls, R"(
        S: * OK [CAPABILITY IMAP4rev1 STARTTLS SASL-IR AUTH=PLAIN] ready
        C: a1 STARTTLS
        S: a1 OK go
        TLS
        C: a2 CAPABILITY
        S: * CAPABILITY IMAP4rev1 LOGINDISABLED
        S: a2 OK done
        C: bye LOGOUT
        = auth.mechanism-missing sign-in)");
    row("a capability code in the STARTTLS answer counts for nothing", Security::StartTls, R"(
        S: * OK [CAPABILITY IMAP4rev1 STARTTLS] ready
        C: a1 STARTTLS
        S: * CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR
        S: a1 OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] go
        TLS
        C: a2 CAPABILITY
        S: a2 OK done
        C: a3 LOGIN "tim" "tanstaaftanstaaf"
        S: a3 OK in
        C: a4 EXAMINE INBOX
        S: a4 OK open
        C: bye LOGOUT
        = done)");
    row("STARTTLS is not offered", Security::StartTls, R"(
        S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready
        C: bye LOGOUT
        = starttls.missing encrypt)");
    row("STARTTLS is refused", Security::StartTls, R"(
        S: * OK [CAPABILITY IMAP4rev1 STARTTLS] ready
        C: a1 STARTTLS
        S: a1 NO not today
        C: bye LOGOUT
        = starttls.failed encrypt)");
    row("STARTTLS failed: no way back to plain text", Security::None, R"(
        S: * OK [CAPABILITY IMAP4rev1 STARTTLS] ready
        C: a1 STARTTLS
        S: a1 BAD what?
        C: bye LOGOUT
        = starttls.failed encrypt)");
    row("something said after the STARTTLS answer", Security::StartTls, R"(
        S: * OK [CAPABILITY IMAP4rev1 STARTTLS] ready
        C: a1 STARTTLS
        S: a1 OK go
        S: a2 OK [CAPABILITY IMAP4rev1] injected
        = starttls.failed encrypt)");
    row("closed after the STARTTLS answer", Security::StartTls, R"(
        S: * OK [CAPABILITY IMAP4rev1 STARTTLS] ready
        C: a1 STARTTLS
        S: a1 OK go
        CLOSED
        = starttls.failed encrypt)");
    row("SSL off, and no STARTTLS", Security::None, R"(
        S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready
        C: bye LOGOUT
        = auth.cleartext-refused sign-in)");
    row("PREAUTH proves nothing", Security::Tls, R"(
        S: * PREAUTH [CAPABILITY IMAP4rev1] welcome home
        C: bye LOGOUT
        = protocol.unexpected greet)");
    row("PREAUTH instead of STARTTLS", Security::StartTls, R"(
        S: * PREAUTH welcome home
        C: bye LOGOUT
        = protocol.unexpected greet)");
    row("success without the password", Security::Tls, R"(
        S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready
        C: a1 AUTHENTICATE PLAIN
        S: a1 OK no need
        C: bye LOGOUT
        = protocol.unexpected sign-in)");
    row("a challenge too many", Security::Tls, R"(
        S: * OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] ready
        C: a1 AUTHENTICATE PLAIN AHRpbQB0YW5zdGFhZnRhbnN0YWFm
        S: + bW9yZQ==
        = protocol.unexpected sign-in)");
    row("turned away", Security::Tls, R"(
        S: * BYE Too many connections from your address
        C: bye LOGOUT
        = server.unavailable greet)");
    row("turned away after the greeting", Security::Tls, R"(
        S: * OK hello
        C: a1 CAPABILITY
        S: * BYE going down
        = server.unavailable greet)");
    row("BYE in the middle of the sign-in", Security::Tls, R"(
        S: * OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] ready
        C: a1 AUTHENTICATE PLAIN AHRpbQB0YW5zdGFhZnRhbnN0YWFm
        S: * BYE Too many authentication failures
        = auth.temporary sign-in)");
    row("a POP3 server", Security::Tls, R"(
        S: +OK Dovecot ready.
        C: bye LOGOUT
        = protocol.wrong greet)");
    row("an SMTP server", Security::Tls, R"(
        S: 220 smtp.example.com ESMTP
        C: bye LOGOUT
        = protocol.wrong greet)");
    row("an SSH server", Security::None, R"(
        S: SSH-2.0-OpenSSH_9.2
        C: bye LOGOUT
        = protocol.wrong greet)");
    row("a web server", Security::None, R"(
        S: HTTP/1.1 400 Bad Request
        C: bye LOGOUT
        = protocol.wrong greet)");
    row("no mail server", Security::Tls, R"(
        S: hello there
        C: bye LOGOUT
        = protocol.garbage greet)");
    row("closed before the greeting", Security::Tls, R"(
        CLOSED
        = tcp.closed greet)");
    row("closed in the middle of the greeting", Security::Tls, R"(
        CLOSED * OK hel
        = tcp.closed greet)");
    row("closed after words that are no greeting", Security::Tls, R"(
        CLOSED <html><body>
        = protocol.wrong greet)");
    row("closed in the sign-in", Security::Tls, R"(
        S: * OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] ready
        C: a1 AUTHENTICATE PLAIN AHRpbQB0YW5zdGFhZnRhbnN0YWFm
        CLOSED
        = tcp.closed sign-in)");
    row("an answer to a command that was never sent", Security::Tls, R"(
        S: * OK hello
        C: a1 CAPABILITY
        S: a7 OK done
        C: bye LOGOUT
        = protocol.unexpected greet)");
    row("a literal in an answer is skipped", Security::Tls, R"(
        S: * OK hello
        C: a1 CAPABILITY
        S: * XDATA {12}
        S: a1 OK ab
        S: y {4}
        S: a1 O z
        S: * OK a text may end like this {9}
        S: * CAPABILITY IMAP4rev1 LOGINDISABLED AUTH=PLAIN SASL-IR
        S: a1 OK done
        C: a2 AUTHENTICATE PLAIN AHRpbQB0YW5zdGFhZnRhbnN0YWFm
        S: a2 OK in
        C: a3 EXAMINE INBOX
        S: a3 OK open
        C: bye LOGOUT
        = done)");
    row("a literal of a server that ends lines with LF alone", Security::Tls, R"(
        LF: * OK hello
        C: a1 CAPABILITY
        LF: * XDATA {14}
        LF: a1 OK ab
        LF: ef
        LF: y {4}
        LF: abc
        LF:
        LF: * CAPABILITY IMAP4rev1 LOGINDISABLED AUTH=PLAIN SASL-IR
        LF: a1 OK done
        C: a2 AUTHENTICATE PLAIN AHRpbQB0YW5zdGFhZnRhbnN0YWFm
        LF: a2 OK in
        C: a3 EXAMINE INBOX
        S: a3 OK open
        C: bye LOGOUT
        = done)");
    row("line ends of both kinds in a literal", Security::Tls, R"(
        S: * OK hello
        C: a1 CAPABILITY
        S: * XDATA {14}
        LF: first
        S: second
        S:
        S: * CAPABILITY IMAP4rev1 LOGINDISABLED AUTH=PLAIN SASL-IR
        S: a1 OK done
        C: a2 AUTHENTICATE PLAIN AHRpbQB0YW5zdGFhZnRhbnN0YWFm
        S: a2 OK in
        C: a3 EXAMINE INBOX
        S: a3 OK open
        C: bye LOGOUT
        = done)");
    row("a late answer changes nothing", Security::Tls, R"(
        S: * OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] ready
        C: a1 AUTHENTICATE PLAIN AHRpbQB0YW5zdGFhZnRhbnN0YWFm
        S: a1 NO [AUTHENTICATIONFAILED] no
        C: bye LOGOUT
        S: * BYE
        = waits)");
}

void TestImapDialogue::goesAsWritten()
{
    QFETCH(Security, security);
    QFETCH(QByteArray, script);
    const auto dialogue = Dialogue::create(access(security), {});
    QCOMPARE(DialogueScript(script).play(*dialogue), QString());
    QVERIFY(!dialogue->transcript().join(u'\n').contains(u"tanstaaf"_s));
}

void TestImapDialogue::saysPasswordsOfAnyKind_data()
{
    QTest::addColumn<QString>("userName");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QByteArray>("script");

    const auto row = [](const char *name, const QString &user, const QString &password, const char *script) {
        QTest::newRow(name) << user << password << QByteArray(script);
    };
    row("quotes, backslashes, spaces", u"a b"_s, u"p\"a\\s s"_s, R"(
        S: * OK [CAPABILITY IMAP4rev1] ready
        C: a1 LOGIN "a b" "p\"a\\s s"
        S: a1 OK in
        C: a2 EXAMINE INBOX
        S: a2 OK open
        C: bye LOGOUT
        = done)");
    row("letters beyond ASCII: a literal", u"tim"_s, u"été"_s, R"(
        S: * OK [CAPABILITY IMAP4rev1] ready
        C: a1 LOGIN "tim" {5}
        S: + go ahead
        C: été
        S: a1 OK in
        C: a2 EXAMINE INBOX
        S: a2 OK open
        C: bye LOGOUT
        = done)");
    row("both as literals", u"zoé"_s, u"été"_s, R"(
        S: * OK [CAPABILITY IMAP4rev1] ready
        C: a1 LOGIN {4}
        S: +
        C: zoé {5}
        S: +
        C: été
        S: a1 OK in
        C: a2 EXAMINE INBOX
        S: a2 OK open
        C: bye LOGOUT
        = done)");
    row("LITERAL+", u"zoé"_s, u"été"_s, R"(
        S: * OK [CAPABILITY IMAP4rev1 LITERAL+] ready
        C: a1 LOGIN {4+}
        C: zoé {5+}
        C: été
        S: a1 OK in
        C: a2 EXAMINE INBOX
        S: a2 OK open
        C: bye LOGOUT
        = done)");
    row("LITERAL-", u"zoé"_s, u"x"_s, R"(
        S: * OK [CAPABILITY IMAP4rev1 LITERAL-] ready
        C: a1 LOGIN {4+}
        C: zoé "x"
        S: a1 OK in
        C: a2 EXAMINE INBOX
        S: a2 OK open
        C: bye LOGOUT
        = done)");
    row("the literal is refused", u"tim"_s, u"été"_s, R"(
        S: * OK [CAPABILITY IMAP4rev1] ready
        C: a1 LOGIN "tim" {5}
        S: a1 BAD no literals here
        C: bye LOGOUT
        = auth.mechanism-missing sign-in)");
    row("success before the password", u"tim"_s, u"été"_s, R"(
        S: * OK [CAPABILITY IMAP4rev1] ready
        C: a1 LOGIN "tim" {5}
        S: a1 OK in
        C: bye LOGOUT
        = protocol.unexpected sign-in)");
    row("UTF-8 in PLAIN", u"zoé"_s, u"pä ß€"_s, R"(
        S: * OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] ready
        C: a1 AUTHENTICATE PLAIN AHpvw6kAcMOkIMOf4oKs
        S: a1 OK in
        C: a2 EXAMINE INBOX
        S: a2 OK open
        C: bye LOGOUT
        = done)");
    row("a line break is never said", u"tim"_s, u"x\r\na2 LOGOUT"_s, R"(
        S: * OK [CAPABILITY IMAP4rev1] ready
        C: bye LOGOUT
        = auth.mechanism-missing sign-in)");
}

void TestImapDialogue::saysPasswordsOfAnyKind()
{
    QFETCH(QString, userName);
    QFETCH(QString, password);
    QFETCH(QByteArray, script);
    ServerAccess server = access(Security::Tls);
    server.userName = userName;
    server.password = password;
    const auto dialogue = Dialogue::create(server, {});
    QCOMPARE(DialogueScript(script).play(*dialogue), QString());
}

void TestImapDialogue::judgesWhatAPlainProgramWouldDo_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<bool>("isUnprotected");

    QTest::newRow("the server would let it in") << QByteArray(R"(
        S: * OK [CAPABILITY IMAP4rev1 STARTTLS] ready
        C: a1 STARTTLS
        S: a1 OK go
        TLS
        C: a2 CAPABILITY
        S: * CAPABILITY IMAP4rev1
        S: a2 OK done
        C: a3 LOGIN "tim" "tanstaaftanstaaf"
        S: a3 OK in
        C: a4 EXAMINE INBOX
        S: a4 OK open
        C: bye LOGOUT
        = done)") << true;
    QTest::newRow("the server would not") << QByteArray(R"(
        S: * OK [CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED] ready
        C: bye LOGOUT
        = auth.requires-tls sign-in)") << false;
    QTest::newRow("nothing but plain text there") << QByteArray(R"(
        S: * OK [CAPABILITY IMAP4rev1] ready
        C: bye LOGOUT
        = auth.cleartext-refused sign-in)") << false;
}

void TestImapDialogue::judgesWhatAPlainProgramWouldDo()
{
    QFETCH(QByteArray, script);
    ServerAccess server = access(Security::None);
    server.programStaysPlain = true;
    const auto dialogue = Dialogue::create(server, {});
    QCOMPARE(DialogueScript(script).play(*dialogue), QString());
    QTEST(dialogue->isUnprotected(), "isUnprotected");
}

void TestImapDialogue::signsInUnprotectedOnlyWithConsent()
{
    ServerAccess server = access(Security::None);
    server.cleartextConsent = true;
    const auto dialogue = Dialogue::create(server, {});
    DialogueScript script(R"(
        S: * OK [CAPABILITY IMAP4rev1] ready
        C: a1 LOGIN "tim" "tanstaaftanstaaf"
        S: a1 OK in
        C: a2 EXAMINE INBOX
        S: a2 OK open
        C: bye LOGOUT
        = done)");
    QCOMPARE(script.play(*dialogue), QString());
    QVERIFY(!dialogue->isEncrypted());
    QVERIFY(dialogue->isUnprotected());

    const auto disabled = Dialogue::create(server, {});
    DialogueScript refusal(R"(
        S: * OK [CAPABILITY IMAP4rev1 LOGINDISABLED] ready
        C: bye LOGOUT
        = auth.requires-tls sign-in)");
    QCOMPARE(refusal.play(*disabled), QString());
}

void TestImapDialogue::keepsTheServersWords()
{
    const auto dialogue = Dialogue::create(access(Security::Tls), {});
    DialogueScript script("S: * OK [CAPABILITY IMAP4rev1] ready\n"
                          "C: a1 LOGIN \"tim\" \"tanstaaftanstaaf\"\n"
                          "S: a1 NO [AUTHENTICATIONFAILED] \x1b[31mno \"tanstaaftanstaaf\" \xe2\x80\xaehere\n"
                          "C: bye LOGOUT\n"
                          "= auth.rejected sign-in");
    QCOMPARE(script.play(*dialogue), QString());
    QCOMPARE(script.serverSaid(), u"NO [AUTHENTICATIONFAILED] [31mno \"[***]\" here"_s);
    const QStringList expected{
        u"S: * OK [CAPABILITY IMAP4rev1] ready"_s,
        u"C: a1 LOGIN (user name and password sent)"_s,
        u"S: a1 NO [AUTHENTICATIONFAILED] [31mno \"[***]\" here"_s,
        u"C: bye LOGOUT"_s,
    };
    QCOMPARE(dialogue->transcript(), expected);
}

void TestImapDialogue::refusesAnEndlessLiteral()
{
    const auto dialogue = Dialogue::create(access(Security::Tls), {});
    DialogueScript script(R"(
        S: * OK hello
        C: a1 CAPABILITY
        S: * XDATA {99999999999}
        = protocol.garbage greet)");
    QCOMPARE(script.play(*dialogue), QString());
}

void TestImapDialogue::readsTheServersOwnWords_data()
{
    QTest::addColumn<QString>("userName");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("cause");
    const auto row = [](const char *name, const QString &userName, const QString &password,
                         const QByteArray &answer, const QByteArray &cause) {
        QTest::newRow(name) << userName << password << answer << cause;
    };
    const QString tim = u"tim"_s;
    const QString other = u"tanstaaftanstaaf"_s;
    row("a code like the name", u"admin"_s, other, "a1 NO [CONTACTADMIN] no", "auth.account-blocked");
    row("a code like the password", tim, u"Expired"_s, "a1 NO [EXPIRED] no", "auth.account-blocked");
    row("the name is a code", u"limit"_s, other, "a1 NO [LIMIT] no", "auth.temporary");
    row("the password is a word", tim, u"password"_s, "* BYE Wrong password", "auth.rejected");
    row("the password begins a word", tim, u"passw"_s, "* BYE Wrong passwd", "auth.rejected");
    row("an echo of the name", u"disabled@locked.example"_s, other, "a1 NO disabled@locked.example: no",
        "auth.rejected");
    row("an echo of the name without a code", u"a1 no@example.com"_s, other, "a1 NO no", "auth.rejected");
}

void TestImapDialogue::readsTheServersOwnWords()
{
    QFETCH(QString, userName);
    QFETCH(QString, password);
    QFETCH(QByteArray, answer);
    QFETCH(QByteArray, cause);
    ServerAccess server = access(Security::Tls);
    server.userName = userName;
    server.password = password;
    const auto dialogue = Dialogue::create(server, {});
    const QByteArray response = saslPlain(userName.toUtf8(), password.toUtf8()).toBase64();
    const QByteArray leave = answer.startsWith('*') ? "" : "C: bye LOGOUT\n";
    DialogueScript script("S: * OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] ready\nC: a1 AUTHENTICATE PLAIN "
        + response + "\nS: " + answer + '\n' + leave + "= " + cause + " sign-in");
    QCOMPARE(script.play(*dialogue), QString());
}

FACTEUR_APPLESS_MAIN(TestImapDialogue)
#include "tst_imapdialogue.moc"

// SPDX-License-Identifier: MIT
#include "DialogueScript.h"
#include "TestProgram.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

class TestSmtpDialogue final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesAsWritten_data();
    void goesAsWritten();
    void asksWhetherMailIsTakenWithoutSignIn_data();
    void asksWhetherMailIsTakenWithoutSignIn();
    void judgesWhatAPlainProgramWouldDo_data();
    void judgesWhatAPlainProgramWouldDo();
    void leavesALongInitialResponseOut();
    void keepsAllLinesOfARefusal();
    void sendsAnAddressThatCannotEndTheCommand_data();
    void sendsAnAddressThatCannotEndTheCommand();
};

namespace {

ServerAccess smtpAccess(Security security)
{
    ServerAccess result;
    result.endpoint = {Protocol::Smtp, u"smtp.example.com"_s, 465, security};
    result.userName = u"tim"_s;
    result.password = u"tanstaaftanstaaf"_s;
    return result;
}

} // namespace

void TestSmtpDialogue::goesAsWritten_data()
{
    QTest::addColumn<Security>("security");
    QTest::addColumn<QByteArray>("script");

    const auto row = [](const char *name, Security security, const char *script) {
        QTest::newRow(name) << security << QByteArray(script);
    };
    row("PLAIN with an initial response", Security::Tls, R"(
        S: 220-smtp.example.com
        S: 220 ESMTP Postfix
        C: EHLO [127.0.0.1]
        S: 250-smtp.example.com
        S: 250-PIPELINING
        S: 250 AUTH PLAIN LOGIN
        C: AUTH PLAIN AHRpbQB0YW5zdGFhZnRhbnN0YWFm
        S: 235 2.7.0 Authentication successful
        C: MAIL FROM:<tim@example.com>
        S: 250 ok
        C: RSET
        C: QUIT
        = done)");
    row("LOGIN, announced the old way only", Security::Tls, R"(
        S: 220 hi
        C: EHLO [127.0.0.1]
        S: 250-smtp.example.com
        S: 250 auth=login
        C: AUTH LOGIN
        S: 334 VXNlcm5hbWU6
        C: dGlt
        S: 334 UGFzc3dvcmQ6
        C: dGFuc3RhYWZ0YW5zdGFhZg==
        S: 235 ok
        C: MAIL FROM:<tim@example.com>
        S: 250 ok
        C: RSET
        C: QUIT
        = done)");
    row("CRAM-MD5", Security::Tls, R"(
        S: 220 hi
        C: EHLO [127.0.0.1]
        S: 250-smtp.example.com
        S: 250 AUTH CRAM-MD5 NTLM
        C: AUTH CRAM-MD5
        S: 334 PDE4OTYuNjk3MTcwOTUyQHBvc3RvZmZpY2UucmVzdG9uLm1jaS5uZXQ+
        C: dGltIGI5MTNhNjAyYzdlZGE3YTQ5NWI0ZTZlNzMzNGQzODkw
        S: 235 ok
        C: MAIL FROM:<tim@example.com>
        S: 250 ok
        C: RSET
        C: QUIT
        = done)");
    row("only NTLM", Security::Tls, R"(
        S: 220 hi
        C: EHLO [127.0.0.1]
        S: 250-smtp.example.com
        S: 250 AUTH NTLM XOAUTH2
        C: QUIT
        = auth.mechanism-missing sign-in)");
    row("no sign-in on this port", Security::Tls, R"(
        S: 220 hi
        C: EHLO [127.0.0.1]
        S: 250 smtp.example.com
        C: QUIT
        = auth.not-offered sign-in)");
    row("a server older than ESMTP", Security::Tls, R"(
        S: 220 hi
        C: EHLO [127.0.0.1]
        S: 502 5.5.1 what?
        C: HELO [127.0.0.1]
        S: 250 hello
        C: QUIT
        = auth.not-offered sign-in)");
    row("a wrong password (Postfix)", Security::Tls, R"(
        S: 220 hi
        C: EHLO [127.0.0.1]
        S: 250-smtp.example.com
        S: 250 AUTH PLAIN
        C: AUTH PLAIN AHRpbQB0YW5zdGFhZnRhbnN0YWFm
        S: 535 5.7.8 Error: authentication failed: (reason unavailable)
        C: QUIT
        = auth.rejected sign-in)");
    row("STARTTLS, EHLO anew", Security::StartTls, R"(
        S: 220 hi
        C: EHLO [127.0.0.1]
        S: 250-smtp.example.com
        S: 250 STARTTLS
        C: STARTTLS
        S: 220 2.0.0 Ready to start TLS
        TLS
        C: EHLO [127.0.0.1]
        S: 250-smtp.example.com
        S: 250 AUTH PLAIN
        C: AUTH PLAIN AHRpbQB0YW5zdGFhZnRhbnN0YWFm
        S: 235 ok
        C: MAIL FROM:<tim@example.com>
        S: 250 ok
        C: RSET
        C: QUIT
        = done)");
    row("what was learnt before TLS is forgotten", Security::StartTls, R"(
        S: 220 hi
        C: EHLO [127.0.0.1]
        S: 250-smtp.example.com
        S: 250-AUTH PLAIN
        S: 250 STARTTLS
        C: STARTTLS
        S: 220 go
        TLS
        C: EHLO [127.0.0.1]
        S: 250 smtp.example.com
        C: QUIT
        = auth.not-offered sign-in)");
    row("STARTTLS is not offered", Security::StartTls, R"(
        S: 220 hi
        C: EHLO [127.0.0.1]
        S: 250-smtp.example.com
        S: 250 AUTH PLAIN
        C: QUIT
        = starttls.missing encrypt)");
    row("STARTTLS is refused", Security::StartTls, R"(
        S: 220 hi
        C: EHLO [127.0.0.1]
        S: 250-smtp.example.com
        S: 250 STARTTLS
        C: STARTTLS
        S: 454 4.7.0 TLS not available due to local problem
        C: QUIT
        = starttls.failed encrypt)");
    row("something said after the STARTTLS answer", Security::StartTls, R"(
        S: 220 hi
        C: EHLO [127.0.0.1]
        S: 250-smtp.example.com
        S: 250 STARTTLS
        C: STARTTLS
        S: 220 go
        S: 250-injected
        = starttls.failed encrypt)");
    row("SSL off, and no STARTTLS", Security::None, R"(
        S: 220 hi
        C: EHLO [127.0.0.1]
        S: 250-smtp.example.com
        S: 250 AUTH PLAIN LOGIN
        C: QUIT
        = auth.cleartext-refused sign-in)");
    row("turned away", Security::Tls, R"(
        S: 554 5.7.1 your address is on a list
        C: QUIT
        = server.unavailable greet)");
    row("too busy", Security::Tls, R"(
        S: 421 4.3.2 come back later
        C: QUIT
        = server.unavailable greet)");
    row("EHLO is turned away", Security::Tls, R"(
        S: 220 hi
        C: EHLO [127.0.0.1]
        S: 550 5.7.1 not you
        C: EHLO example.com
        S: 550 5.7.1 not you either
        C: QUIT
        = server.unavailable greet)");
    row("EHLO is turned away for our name", Security::StartTls, R"(
        S: 220 hi
        C: EHLO [127.0.0.1]
        S: 550 5.7.1 a name, please
        C: EHLO example.com
        S: 250-smtp.example.com
        S: 250 STARTTLS
        C: STARTTLS
        S: 220 go
        TLS
        C: EHLO example.com
        S: 250 AUTH PLAIN
        C: QUIT
        = auth.not-offered sign-in)");
    row("EHLO is turned away, and the line closed", Security::Tls, R"(
        S: 220 hi
        C: EHLO [127.0.0.1]
        S: 554 5.7.1 not you
        C: EHLO example.com
        CLOSED
        = server.unavailable greet)");
    row("EHLO is turned away behind STARTTLS", Security::StartTls, R"(
        S: 220 hi
        C: EHLO [127.0.0.1]
        S: 250-smtp.example.com
        S: 250 STARTTLS
        C: STARTTLS
        S: 220 go
        TLS
        C: EHLO [127.0.0.1]
        S: 550 Access denied - Invalid HELO name
        C: EHLO example.com
        S: 550 Access denied - Invalid HELO name
        C: QUIT
        = server.unavailable sign-in)");
    row("EHLO is turned away behind STARTTLS, and the line closed", Security::StartTls, R"(
        S: 220 hi
        C: EHLO [127.0.0.1]
        S: 250-smtp.example.com
        S: 250 STARTTLS
        C: STARTTLS
        S: 220 go
        TLS
        C: EHLO [127.0.0.1]
        S: 550 Access denied - Invalid HELO name
        C: EHLO example.com
        CLOSED
        = server.unavailable sign-in)");
    row("HELO is turned away for our name", Security::Tls, R"(
        S: 220 hi
        C: EHLO [127.0.0.1]
        S: 500 what?
        C: HELO [127.0.0.1]
        S: 501 a name, please
        C: HELO example.com
        S: 250 hi
        C: QUIT
        = auth.not-offered sign-in)");
    row("AUTH LOGIN only where PLAIN is refused", Security::Tls, R"(
        S: 220 hi
        C: EHLO [127.0.0.1]
        S: 250-smtp.example.com
        S: 250 AUTH PLAIN LOGIN
        C: AUTH PLAIN AHRpbQB0YW5zdGFhZnRhbnN0YWFm
        S: 504 5.5.4 not that one
        C: AUTH PLAIN
        S: 504 5.5.4 not that one
        C: AUTH LOGIN
        S: 334 VXNlcm5hbWU6
        C: dGlt
        S: 334 UGFzc3dvcmQ6
        C: dGFuc3RhYWZ0YW5zdGFhZg==
        S: 235 in
        C: MAIL FROM:<tim@example.com>
        S: 250 ok
        C: RSET
        C: QUIT
        = done)");
    row("every form is refused: each once", Security::Tls, R"(
        S: 220 hi
        C: EHLO [127.0.0.1]
        S: 250-smtp.example.com
        S: 250 AUTH PLAIN LOGIN CRAM-MD5
        C: AUTH PLAIN AHRpbQB0YW5zdGFhZnRhbnN0YWFm
        S: 503 5.5.1 not enabled
        C: AUTH PLAIN
        S: 503 5.5.1 not enabled
        C: AUTH LOGIN
        S: 502 5.5.1 not enabled
        C: AUTH CRAM-MD5
        S: 503 5.5.1 not enabled
        C: QUIT
        = auth.mechanism-missing sign-in)");
    row("this address may not send", Security::Tls, R"(
        S: 220 hi
        C: EHLO [127.0.0.1]
        S: 250-smtp.example.com
        S: 250 AUTH PLAIN
        C: AUTH PLAIN AHRpbQB0YW5zdGFhZnRhbnN0YWFm
        S: 235 in
        C: MAIL FROM:<tim@example.com>
        S: 550 5.7.1 another address, please
        C: QUIT
        = sender.refused sender)");
    row("success without the password", Security::Tls, R"(
        S: 220 hi
        C: EHLO [127.0.0.1]
        S: 250-smtp.example.com
        S: 250 AUTH LOGIN
        C: AUTH LOGIN
        S: 235 welcome
        C: QUIT
        = protocol.unexpected sign-in)");
    row("a third prompt", Security::Tls, R"(
        S: 220 hi
        C: EHLO [127.0.0.1]
        S: 250-smtp.example.com
        S: 250 AUTH LOGIN
        C: AUTH LOGIN
        S: 334 VXNlcm5hbWU6
        C: dGlt
        S: 334 UGFzc3dvcmQ6
        C: dGFuc3RhYWZ0YW5zdGFhZg==
        S: 334 T25lIG1vcmU6
        = protocol.unexpected sign-in)");
    row("codes that differ within a reply", Security::Tls, R"(
        S: 220 hi
        C: EHLO [127.0.0.1]
        S: 250-smtp.example.com
        S: 220 AUTH PLAIN
        = protocol.unexpected greet)");
    row("an IMAP server", Security::Tls, R"(
        S: * OK [CAPABILITY IMAP4rev1] ready
        = protocol.wrong greet)");
    row("a POP3 server", Security::Tls, R"(
        S: +OK
        = protocol.wrong greet)");
    row("an FTP server", Security::None, R"(
        S: 220 ProFTPD Server ready.
        C: QUIT
        = protocol.wrong greet)");
    row("no mail server", Security::None, R"(
        S: Welcome to the login server
        = protocol.garbage greet)");
    row("closed before the greeting", Security::None, R"(
        CLOSED
        = tcp.closed greet)");
}

void TestSmtpDialogue::goesAsWritten()
{
    QFETCH(Security, security);
    QFETCH(QByteArray, script);
    const auto dialogue = Dialogue::create(smtpAccess(security), u"tim@example.com"_s);
    QCOMPARE(DialogueScript(script).play(*dialogue), QString());
    QVERIFY(!dialogue->transcript().join(u'\n').contains(u"tanstaaf"_s));
}

void TestSmtpDialogue::asksWhetherMailIsTakenWithoutSignIn_data()
{
    QTest::addColumn<Security>("security");
    QTest::addColumn<QByteArray>("script");

    QTest::newRow("it is") << Security::Tls << QByteArray(R"(
        S: 220 hi
        C: EHLO [127.0.0.1]
        S: 250-smtp.example.com
        S: 250 AUTH PLAIN
        C: MAIL FROM:<tim@example.com>
        S: 250 2.1.0 Ok
        C: RSET
        C: QUIT
        = done)");
    QTest::newRow("530") << Security::Tls << QByteArray(R"(
        S: 220 hi
        C: EHLO [127.0.0.1]
        S: 250 smtp.example.com
        C: MAIL FROM:<tim@example.com>
        S: 530 5.7.0 Authentication required
        C: QUIT
        = auth.required sign-in)");
    QTest::newRow("550") << Security::Tls << QByteArray(R"(
        S: 220 hi
        C: EHLO [127.0.0.1]
        S: 250 smtp.example.com
        C: MAIL FROM:<tim@example.com>
        S: 550 SMTP authentication is required.
        C: QUIT
        = auth.required sign-in)");
    QTest::newRow("554 5.7.1") << Security::Tls << QByteArray(R"(
        S: 220 hi
        C: EHLO [127.0.0.1]
        S: 250 smtp.example.com
        C: MAIL FROM:<tim@example.com>
        S: 554 5.7.1 Access denied
        C: QUIT
        = auth.required sign-in)");
    QTest::newRow("later") << Security::Tls << QByteArray(R"(
        S: 220 hi
        C: EHLO [127.0.0.1]
        S: 250 smtp.example.com
        C: MAIL FROM:<tim@example.com>
        S: 451 4.3.0 later
        C: QUIT
        = auth.temporary sign-in)");
    QTest::newRow("in plain text, as no password is sent") << Security::None << QByteArray(R"(
        S: 220 hi
        C: EHLO [127.0.0.1]
        S: 250 smtp.example.com
        C: MAIL FROM:<tim@example.com>
        S: 250 Ok
        C: RSET
        C: QUIT
        = done)");
    QTest::newRow("a server older than ESMTP") << Security::Tls << QByteArray(R"(
        S: 220 hi
        C: EHLO [127.0.0.1]
        S: 500 what?
        C: HELO [127.0.0.1]
        S: 250 hello
        C: MAIL FROM:<tim@example.com>
        S: 250 Ok
        C: RSET
        C: QUIT
        = done)");
}

void TestSmtpDialogue::asksWhetherMailIsTakenWithoutSignIn()
{
    QFETCH(Security, security);
    QFETCH(QByteArray, script);
    ServerAccess server = smtpAccess(security);
    server.authenticate = false;
    const auto dialogue = Dialogue::create(server, u"tim@example.com"_s);
    QCOMPARE(DialogueScript(script).play(*dialogue), QString());
    QVERIFY(!dialogue->isUnprotected());
}

void TestSmtpDialogue::judgesWhatAPlainProgramWouldDo_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<bool>("isUnprotected");

    QTest::newRow("AUTH before STARTTLS: it would be let in") << QByteArray(R"(
        S: 220 hi
        C: EHLO [127.0.0.1]
        S: 250-smtp.example.com
        S: 250-AUTH LOGIN
        S: 250 STARTTLS
        C: STARTTLS
        S: 220 go
        TLS
        C: EHLO [127.0.0.1]
        S: 250-smtp.example.com
        S: 250 AUTH PLAIN
        C: AUTH PLAIN AHRpbQB0YW5zdGFhZnRhbnN0YWFm
        S: 235 ok
        C: MAIL FROM:<tim@example.com>
        S: 250 ok
        C: RSET
        C: QUIT
        = done)") << true;
    QTest::newRow("no AUTH before STARTTLS: it would not") << QByteArray(R"(
        S: 220 hi
        C: EHLO [127.0.0.1]
        S: 250-smtp.example.com
        S: 250 STARTTLS
        C: QUIT
        = auth.requires-tls sign-in)") << false;
}

void TestSmtpDialogue::judgesWhatAPlainProgramWouldDo()
{
    QFETCH(QByteArray, script);
    ServerAccess server = smtpAccess(Security::None);
    server.programStaysPlain = true;
    const auto dialogue = Dialogue::create(server, u"tim@example.com"_s);
    QCOMPARE(DialogueScript(script).play(*dialogue), QString());
    QTEST(dialogue->isUnprotected(), "isUnprotected");
}

void TestSmtpDialogue::leavesALongInitialResponseOut()
{
    ServerAccess server = smtpAccess(Security::Tls);
    server.password = QString(400, u'x');
    const auto dialogue = Dialogue::create(server, u"tim@example.com"_s);
    const QByteArray response = saslPlain("tim", QByteArray(400, 'x')).toBase64();
    DialogueScript script(
        "S: 220 hi\nC: EHLO [127.0.0.1]\nS: 250-me\nS: 250 AUTH PLAIN\nC: AUTH PLAIN\nS: 334 \nC: " + response
        + "\nS: 235 ok\nC: MAIL FROM:<tim@example.com>\nS: 250 ok\nC: RSET\nC: QUIT\n= done");
    QCOMPARE(script.play(*dialogue), QString());
}

void TestSmtpDialogue::keepsAllLinesOfARefusal()
{
    const auto dialogue = Dialogue::create(smtpAccess(Security::Tls), {});
    DialogueScript script(R"(
        S: 220 hi
        C: EHLO [127.0.0.1]
        S: 250-smtp.example.com
        S: 250 AUTH PLAIN
        C: AUTH PLAIN AHRpbQB0YW5zdGFhZnRhbnN0YWFm
        S: 535-5.7.8 Username and Password not accepted. For more, see
        S: 535 5.7.8 https://support.example.com (AHRpbQB0YW5zdGFhZnRhbnN0YWFm)
        C: QUIT
        = auth.rejected sign-in)");
    QCOMPARE(script.play(*dialogue), QString());
    QCOMPARE(script.serverSaid(),
        u"535 5.7.8 Username and Password not accepted. For more, see 5.7.8 https://support.example.com ([***])"_s);
}

void TestSmtpDialogue::sendsAnAddressThatCannotEndTheCommand_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("sent");
    const auto row = [](const char *name, const QString &address, const QString &sent) {
        QTest::newRow(name) << address << sent;
    };
    row("what would be another command", u"é<x>\r\nRCPT TO:<y>@example.com"_s,
        u"<éxRCPTTO:y@example.com> SMTPUTF8"_s);
    row("an international domain", u"jose@Bücher.example"_s, u"<jose@xn--bcher-kva.example>"_s);
    row("both international", u"josé@bücher.example"_s, u"<josé@bücher.example> SMTPUTF8"_s);
    row("a tag", u"jean+x@example.com"_s, u"<jean+x@example.com>"_s);
    row("quoted, as it stands", u"\"jean marie\"@example.fr"_s, u"<\"jean marie\"@example.fr>"_s);
    row("quoted, with an at and escapes", u"\"a@b\\\" <c>\"@example.fr"_s, u"<\"a@b\\\" <c>\"@example.fr>"_s);
    row("quoted, with a line end", u"\"a\r\nRCPT TO:<y>\"@example.fr"_s, u"<\"aRCPT TO:<y>\"@example.fr>"_s);
    row("quoted, with a line end behind", u"\"a b\"@example.fr>\r\nRCPT TO:<y>"_s,
        u"<\"a b\"@example.frRCPTTO:y>"_s);
    row("quoted, without an end", u"\"a b> <c@example.fr"_s, u"<\"abc@example.fr>"_s);
}

void TestSmtpDialogue::sendsAnAddressThatCannotEndTheCommand()
{
    QFETCH(const QString, address);
    QFETCH(const QString, sent);
    ServerAccess server = smtpAccess(Security::Tls);
    server.authenticate = false;
    const auto dialogue = Dialogue::create(server, address);
    DialogueScript script(uR"(
        S: 220 hi
        C: EHLO [127.0.0.1]
        S: 250-smtp.example.com
        S: 250 SMTPUTF8
        C: MAIL FROM:%1
        S: 250 ok
        C: RSET
        C: QUIT
        = done)"_s.arg(sent)
                              .toUtf8());
    QCOMPARE(script.play(*dialogue), QString());
}

FACTEUR_APPLESS_MAIN(TestSmtpDialogue)
#include "tst_smtpdialogue.moc"

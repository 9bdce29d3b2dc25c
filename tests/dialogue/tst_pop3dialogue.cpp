// SPDX-License-Identifier: MIT
#include "DialogueScript.h"
#include "TestProgram.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

class TestPop3Dialogue final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesAsWritten_data();
    void goesAsWritten();
    void judgesWhatAPlainProgramWouldDo_data();
    void judgesWhatAPlainProgramWouldDo();
    void leavesALongInitialResponseOut();
    void takesAnEchoForNoWordOfTheServer();
    void recordsNoSecret();
};

namespace {

ServerAccess pop3Access(Security security)
{
    ServerAccess result;
    result.endpoint = {Protocol::Pop3, u"pop.example.com"_s, 995, security};
    result.userName = u"tim"_s;
    result.password = u"tanstaaftanstaaf"_s;
    return result;
}

} // namespace

void TestPop3Dialogue::goesAsWritten_data()
{
    QTest::addColumn<Security>("security");
    QTest::addColumn<QByteArray>("script");

    const auto row = [](const char *name, Security security, const char *script) {
        QTest::newRow(name) << security << QByteArray(script);
    };
    row("PLAIN with an initial response", Security::Tls, R"(
        S: +OK Dovecot ready.
        C: CAPA
        S: +OK
        S: USER
        S: SASL PLAIN LOGIN
        S: .
        C: AUTH PLAIN AHRpbQB0YW5zdGFhZnRhbnN0YWFm
        S: +OK Logged in.
        C: STAT
        S: +OK 0 0
        C: QUIT
        = done)");
    row("SASL LOGIN", Security::Tls, R"(
        S: +OK
        C: CAPA
        S: +OK list follows
        S: sasl login
        S: .
        C: AUTH LOGIN
        S: + VXNlcm5hbWU6
        C: dGlt
        S: + UGFzc3dvcmQ6
        C: dGFuc3RhYWZ0YW5zdGFhZg==
        S: +OK
        C: STAT
        S: +OK 0 0
        C: QUIT
        = done)");
    row("USER and PASS", Security::Tls, R"(
        S: +OK ready
        C: CAPA
        S: +OK
        S: USER
        S: SASL
        S: .
        C: USER tim
        S: +OK
        C: PASS tanstaaftanstaaf
        S: +OK 3 messages
        C: STAT
        S: +OK 0 0
        C: QUIT
        = done)");
    row("a server without CAPA", Security::Tls, R"(
        S: +OK ready
        C: CAPA
        S: -ERR unknown command
        C: USER tim
        S: +OK
        C: PASS tanstaaftanstaaf
        S: +OK
        C: STAT
        S: +OK 0 0
        C: QUIT
        = done)");
    row("CRAM-MD5", Security::Tls, R"(
        S: +OK ready
        C: CAPA
        S: +OK
        S: SASL CRAM-MD5
        S: .
        C: AUTH CRAM-MD5
        S: + PDE4OTYuNjk3MTcwOTUyQHBvc3RvZmZpY2UucmVzdG9uLm1jaS5uZXQ+
        C: dGltIGI5MTNhNjAyYzdlZGE3YTQ5NWI0ZTZlNzMzNGQzODkw
        S: +OK
        C: STAT
        S: +OK 0 0
        C: QUIT
        = done)");
    row("neither USER nor a mechanism", Security::Tls, R"(
        S: +OK ready
        C: CAPA
        S: +OK
        S: SASL XOAUTH2
        S: .
        C: QUIT
        = auth.browser-only sign-in)");
    row("every form is refused: each once", Security::Tls, R"(
        S: +OK ready
        C: CAPA
        S: +OK
        S: USER
        S: SASL PLAIN
        S: .
        C: AUTH PLAIN AHRpbQB0YW5zdGFhZnRhbnN0YWFm
        S: -ERR unknown command
        C: AUTH PLAIN
        S: -ERR unknown command
        C: USER tim
        S: -ERR unknown command
        C: QUIT
        = auth.mechanism-missing sign-in)");
    row("the mailbox does not open", Security::Tls, R"(
        S: +OK ready
        C: CAPA
        S: -ERR unknown command
        C: USER tim
        S: +OK
        C: PASS tanstaaftanstaaf
        S: +OK in
        C: STAT
        S: -ERR cannot open it
        C: QUIT
        = mailbox.unavailable mailbox)");
    row("the line ends while the mailbox is opened", Security::Tls, R"(
        S: +OK ready
        C: CAPA
        S: -ERR unknown command
        C: USER tim
        S: +OK
        C: PASS tanstaaftanstaaf
        S: +OK in
        C: STAT
        CLOSED
        = server.fault mailbox)");
    row("a wrong password (Dovecot)", Security::Tls, R"(
        S: +OK Dovecot ready.
        C: CAPA
        S: +OK
        S: SASL PLAIN
        S: .
        C: AUTH PLAIN AHRpbQB0YW5zdGFhZnRhbnN0YWFm
        S: -ERR [AUTH] Authentication failed.
        C: QUIT
        = auth.rejected sign-in)");
    row("an unknown user", Security::Tls, R"(
        S: +OK
        C: CAPA
        S: -ERR
        C: USER tim
        S: -ERR never heard of him
        C: QUIT
        = auth.rejected sign-in)");
    row("STLS, CAPA anew", Security::StartTls, R"(
        S: +OK
        C: CAPA
        S: +OK
        S: STLS
        S: .
        C: STLS
        S: +OK
        TLS
        C: CAPA
        S: +OK
        S: USER
        S: .
        C: USER tim
        S: +OK
        C: PASS tanstaaftanstaaf
        S: +OK
        C: STAT
        S: +OK 0 0
        C: QUIT
        = done)");
    row("what was learnt before TLS is forgotten", Security::None, R"(
        S: +OK
        C: CAPA
        S: +OK
        S: STLS
        S: USER
        S: SASL PLAIN
        S: .
        C: STLS
        S: +OK
        TLS
        C: CAPA
        S: +OK
        S: .
        C: QUIT
        = auth.mechanism-missing sign-in)");
    row("STLS is not offered", Security::StartTls, R"(
        S: +OK
        C: CAPA
        S: +OK
        S: USER
        S: .
        C: QUIT
        = starttls.missing encrypt)");
    row("STLS is refused", Security::None, R"(
        S: +OK
        C: CAPA
        S: +OK
        S: STLS
        S: .
        C: STLS
        S: -ERR
        C: QUIT
        = starttls.failed encrypt)");
    row("something said after the STLS answer", Security::StartTls, R"(
        S: +OK
        C: CAPA
        S: +OK
        S: STLS
        S: .
        C: STLS
        S: +OK
        S: +OK injected
        = starttls.failed encrypt)");
    row("SSL off, and no STLS", Security::None, R"(
        S: +OK
        C: CAPA
        S: -ERR
        C: QUIT
        = auth.cleartext-refused sign-in)");
    row("success without the password", Security::Tls, R"(
        S: +OK
        C: CAPA
        S: +OK
        S: SASL LOGIN
        S: .
        C: AUTH LOGIN
        S: +OK come in
        C: QUIT
        = protocol.unexpected sign-in)");
    row("turned away", Security::Tls, R"(
        S: -ERR server too busy
        C: QUIT
        = server.unavailable greet)");
    row("an IMAP server", Security::Tls, R"(
        S: * OK IMAP4rev1
        = protocol.wrong greet)");
    row("an SMTP server", Security::Tls, R"(
        S: 220 mail ESMTP
        = protocol.wrong greet)");
    row("no mail server", Security::Tls, R"(
        S: +OKAY
        = protocol.unexpected greet)");
    row("TLS where plain text was expected", Security::None,
        "CLOSED \x15\x03\x01\n"
        "= tls.expected greet");
    row("nonsense in the sign-in", Security::Tls, R"(
        S: +OK
        C: CAPA
        S: -ERR
        C: USER tim
        S: maybe
        = protocol.unexpected sign-in)");
}

void TestPop3Dialogue::goesAsWritten()
{
    QFETCH(Security, security);
    QFETCH(QByteArray, script);
    const auto dialogue = Dialogue::create(pop3Access(security), {});
    QCOMPARE(DialogueScript(script).play(*dialogue), QString());
    QVERIFY(!dialogue->transcript().join(u'\n').contains(u"tanstaaf"_s));
}

void TestPop3Dialogue::judgesWhatAPlainProgramWouldDo_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<bool>("isUnprotected");

    QTest::newRow("USER before STLS: it would be let in") << QByteArray(R"(
        S: +OK
        C: CAPA
        S: +OK
        S: STLS
        S: USER
        S: .
        C: STLS
        S: +OK
        TLS
        C: CAPA
        S: +OK
        S: USER
        S: .
        C: USER tim
        S: +OK
        C: PASS tanstaaftanstaaf
        S: +OK
        C: STAT
        S: +OK 0 0
        C: QUIT
        = done)") << true;
    QTest::newRow("no USER before STLS: it would not") << QByteArray(R"(
        S: +OK
        C: CAPA
        S: +OK
        S: STLS
        S: SASL
        S: .
        C: QUIT
        = auth.requires-tls sign-in)") << false;
}

void TestPop3Dialogue::judgesWhatAPlainProgramWouldDo()
{
    QFETCH(QByteArray, script);
    ServerAccess server = pop3Access(Security::None);
    server.programStaysPlain = true;
    const auto dialogue = Dialogue::create(server, {});
    QCOMPARE(DialogueScript(script).play(*dialogue), QString());
    QTEST(dialogue->isUnprotected(), "isUnprotected");
}

void TestPop3Dialogue::leavesALongInitialResponseOut()
{
    ServerAccess server = pop3Access(Security::Tls);
    server.password = QString(200, u'x');
    const auto dialogue = Dialogue::create(server, {});
    const QByteArray response = saslPlain("tim", QByteArray(200, 'x')).toBase64();
    DialogueScript script("S: +OK\nC: CAPA\nS: +OK\nS: SASL PLAIN\nS: .\nC: AUTH PLAIN\nS: +\nC: " + response
        + "\nS: +OK\nC: STAT\nS: +OK 0 0\nC: QUIT\n= done");
    QCOMPARE(script.play(*dialogue), QString());
}

void TestPop3Dialogue::takesAnEchoForNoWordOfTheServer()
{
    ServerAccess server = pop3Access(Security::Tls);
    server.userName = u"Locked@Expired.example"_s;
    server.password = u"too many disabled"_s;
    const auto dialogue = Dialogue::create(server, {});
    DialogueScript script(R"(
        S: +OK
        C: CAPA
        S: -ERR
        C: USER Locked@Expired.example
        S: +OK
        C: PASS too many disabled
        S: -ERR <locked@expired.example>/too many disabled: no
        C: QUIT
        = auth.rejected sign-in)");
    QCOMPARE(script.play(*dialogue), QString());
    QCOMPARE(script.serverSaid(), u"-ERR <locked@expired.example>/[***]: no"_s);
}

void TestPop3Dialogue::recordsNoSecret()
{
    const auto dialogue = Dialogue::create(pop3Access(Security::Tls), {});
    DialogueScript script(R"(
        S: +OK
        C: CAPA
        S: -ERR
        C: USER tim
        S: +OK
        C: PASS tanstaaftanstaaf
        S: -ERR not so: PASS TANSTAAFTANSTAAF
        C: QUIT
        = auth.rejected sign-in)");
    QCOMPARE(script.play(*dialogue), QString());
    QCOMPARE(script.serverSaid(), u"-ERR not so: PASS [***]"_s);
    const QStringList expected{u"S: +OK"_s, u"C: CAPA"_s, u"S: -ERR"_s, u"C: USER (user name sent)"_s,
        u"S: +OK"_s, u"C: PASS (password sent)"_s, u"S: -ERR not so: PASS [***]"_s, u"C: QUIT"_s};
    QCOMPARE(dialogue->transcript(), expected);
}

FACTEUR_APPLESS_MAIN(TestPop3Dialogue)
#include "tst_pop3dialogue.moc"

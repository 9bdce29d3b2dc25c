// SPDX-License-Identifier: MIT
#include "DialogueScript.h"
#include "TestProgram.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

/// Where the mail program signs in on the provider's own page: how far a test can go, and that it goes no
/// further.
class TestBrowserSignIn final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsWhereTheSignInWouldBegin_data();
    void endsWhereTheSignInWouldBegin();
    void saysWhatAPlainProgramWouldSend();
    void needsEncryptionAllTheSame();
};

void TestBrowserSignIn::endsWhereTheSignInWouldBegin_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<Security>("security");
    QTest::addColumn<QByteArray>("script");
    const auto row = [](const char *name, Protocol protocol, Security security, const char *script) {
        QTest::newRow(name) << protocol << security << QByteArray(script);
    };
    row("IMAP, tokens only", Protocol::Imap, Security::Tls, R"(
        S: * OK [CAPABILITY IMAP4rev1 SASL-IR LOGINDISABLED AUTH=XOAUTH2 AUTH=OAUTHBEARER] ready
        C: bye LOGOUT
        = done)");
    row("IMAP, PLAIN only", Protocol::Imap, Security::Tls, R"(
        S: * OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] ready
        C: bye LOGOUT
        = done)");
    row("IMAP, its own command", Protocol::Imap, Security::Tls, R"(
        S: * OK hello
        C: a1 CAPABILITY
        S: * CAPABILITY IMAP4rev1
        S: a1 OK done
        C: bye LOGOUT
        = done)");
    row("IMAP, STARTTLS", Protocol::Imap, Security::StartTls, R"(
        S: * OK [CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED] ready
        C: a1 STARTTLS
        S: a1 OK go
        TLS
        C: a2 CAPABILITY
        S: * CAPABILITY IMAP4rev1 AUTH=XOAUTH2 LOGINDISABLED
        S: a2 OK done
        C: bye LOGOUT
        = done)");
    row("IMAP, nothing offered", Protocol::Imap, Security::Tls, R"(
        S: * OK [CAPABILITY IMAP4rev1 LOGINDISABLED] ready
        C: bye LOGOUT
        = auth.mechanism-missing sign-in)");
    row("POP3, tokens only", Protocol::Pop3, Security::Tls, R"(
        S: +OK ready
        C: CAPA
        S: +OK
        S: SASL XOAUTH2
        S: .
        C: QUIT
        = done)");
    row("POP3, PLAIN only", Protocol::Pop3, Security::Tls, R"(
        S: +OK ready
        C: CAPA
        S: +OK
        S: SASL PLAIN
        S: .
        C: QUIT
        = done)");
    row("POP3, no CAPA", Protocol::Pop3, Security::Tls, R"(
        S: +OK ready
        C: CAPA
        S: -ERR what
        C: QUIT
        = done)");
    row("POP3, nothing offered", Protocol::Pop3, Security::Tls, R"(
        S: +OK ready
        C: CAPA
        S: +OK
        S: UIDL
        S: .
        C: QUIT
        = auth.mechanism-missing sign-in)");
    row("SMTP, tokens only", Protocol::Smtp, Security::Tls, R"(
        S: 220 ready
        C: EHLO [127.0.0.1]
        S: 250-smtp.example.com
        S: 250 AUTH XOAUTH2
        C: QUIT
        = done)");
    row("SMTP, PLAIN only", Protocol::Smtp, Security::Tls, R"(
        S: 220 ready
        C: EHLO [127.0.0.1]
        S: 250-smtp.example.com
        S: 250 AUTH PLAIN
        C: QUIT
        = done)");
    row("SMTP, STARTTLS", Protocol::Smtp, Security::StartTls, R"(
        S: 220 ready
        C: EHLO [127.0.0.1]
        S: 250-smtp.example.com
        S: 250 STARTTLS
        C: STARTTLS
        S: 220 go
        TLS
        C: EHLO [127.0.0.1]
        S: 250-smtp.example.com
        S: 250 AUTH LOGIN XOAUTH2
        C: QUIT
        = done)");
    row("SMTP, nothing offered", Protocol::Smtp, Security::Tls, R"(
        S: 220 ready
        C: EHLO [127.0.0.1]
        S: 250 smtp.example.com
        C: QUIT
        = auth.not-offered sign-in)");
}

namespace {

ServerAccess access(Protocol protocol, Security security)
{
    ServerAccess result;
    result.endpoint = {protocol, u"mail.example.com"_s, 993, security};
    result.userName = u"tim"_s;
    result.signsInByBrowser = true;
    return result;
}

} // namespace

void TestBrowserSignIn::endsWhereTheSignInWouldBegin()
{
    QFETCH(const Protocol, protocol);
    QFETCH(const Security, security);
    QFETCH(const QByteArray, script);
    const auto dialogue = Dialogue::create(access(protocol, security), u"tim@example.com"_s);
    QCOMPARE(DialogueScript(script).play(*dialogue), QString());
    QVERIFY(!dialogue->isUnprotected());
}

void TestBrowserSignIn::saysWhatAPlainProgramWouldSend()
{
    ServerAccess server = access(Protocol::Imap, Security::None);
    server.programStaysPlain = true;
    const auto dialogue = Dialogue::create(server, u"tim@example.com"_s);
    DialogueScript script(R"(
        S: * OK [CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED AUTH=XOAUTH2] ready
        C: a1 STARTTLS
        S: a1 OK go
        TLS
        C: a2 CAPABILITY
        S: * CAPABILITY IMAP4rev1 LOGINDISABLED AUTH=XOAUTH2
        S: a2 OK done
        C: bye LOGOUT
        = done)");
    QCOMPARE(script.play(*dialogue), QString());
    QVERIFY(dialogue->isUnprotected()); // the token
}

void TestBrowserSignIn::needsEncryptionAllTheSame()
{
    const auto dialogue = Dialogue::create(access(Protocol::Imap, Security::None), u"tim@example.com"_s);
    DialogueScript script(R"(
        S: * OK [CAPABILITY IMAP4rev1 AUTH=XOAUTH2] ready
        C: bye LOGOUT
        = auth.cleartext-refused sign-in)");
    QCOMPARE(script.play(*dialogue), QString());
}

FACTEUR_APPLESS_MAIN(TestBrowserSignIn)
#include "tst_browsersignin.moc"

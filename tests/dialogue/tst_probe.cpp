// SPDX-License-Identifier: MIT
#include "DialogueScript.h"
#include "TestProgram.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

/// A dialogue that only wants to know whether a sign-in would be possible.
class TestProbe final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsWhereTheSignInWouldBegin_data();
    void endsWhereTheSignInWouldBegin();
};

void TestProbe::endsWhereTheSignInWouldBegin_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<Security>("security");
    QTest::addColumn<QByteArray>("script");
    using enum Protocol;
    QTest::newRow("IMAP, TLS") << Imap << Security::Tls << QByteArray(R"(
        S: * OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] ready
        C: bye LOGOUT
        = done)");
    QTest::newRow("IMAP, STARTTLS") << Imap << Security::StartTls << QByteArray(R"(
        S: * OK [CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED] ready
        C: a1 STARTTLS
        S: a1 OK go
        TLS
        C: a2 CAPABILITY
        S: * CAPABILITY IMAP4rev1
        S: a2 OK done
        C: bye LOGOUT
        = done)");
    QTest::newRow("POP3, TLS") << Pop3 << Security::Tls << QByteArray(R"(
        S: +OK ready
        C: CAPA
        S: -ERR what?
        C: QUIT
        = done)");
    QTest::newRow("SMTP, SSL off, STARTTLS offered") << Smtp << Security::None << QByteArray(R"(
        S: 220 ready
        C: EHLO [127.0.0.1]
        S: 250-mail
        S: 250 STARTTLS
        C: STARTTLS
        S: 220 go
        TLS
        C: EHLO [127.0.0.1]
        S: 250-mail
        S: 250 AUTH CRAM-MD5
        C: QUIT
        = done)");
    QTest::newRow("SMTP, no sign-in") << Smtp << Security::Tls << QByteArray(R"(
        S: 220 ready
        C: EHLO [127.0.0.1]
        S: 250 mail
        C: QUIT
        = auth.not-offered sign-in)");
    QTest::newRow("SMTP, unprotected") << Smtp << Security::None << QByteArray(R"(
        S: 220 ready
        C: EHLO [127.0.0.1]
        S: 250-mail
        S: 250 AUTH PLAIN
        C: QUIT
        = auth.cleartext-refused sign-in)");
}

void TestProbe::endsWhereTheSignInWouldBegin()
{
    QFETCH(const Protocol, protocol);
    QFETCH(const Security, security);
    QFETCH(const QByteArray, script);
    ServerAccess access;
    access.endpoint = {protocol, u"mail.example"_s, 1, security};
    const auto dialogue = Dialogue::create(access, {}, Dialogue::Purpose::Probe);
    DialogueScript played(script);
    QCOMPARE(played.play(*dialogue), QString());
    QVERIFY(!dialogue->passwordSent());
}

FACTEUR_APPLESS_MAIN(TestProbe)
#include "tst_probe.moc"

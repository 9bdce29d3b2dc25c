// SPDX-License-Identifier: MIT
#include "ClientHello.h"
#include "ConnectionTest.h"
#include "FreeTime.h"
#include "ScriptedAccess.h"
#include "TestProgram.h"

#include <QSignalSpy>
#include <QTcpSocket>

using namespace Facteur;
using namespace Qt::StringLiterals;

/// SSL and port mistakes are recognised and named within 5 s.
class TestRecognition final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhoAnswers_data();
    void namesWhoAnswers();
    void findsTheMistake_data();
    void findsTheMistake();
    void waitsForASlowServer();
    void getsAnAnswerFromEveryTls();
};

namespace {

SideReport runIncomplete(const ServerAccess &access)
{
    ScriptedServer refusing("S: 554 no");
    ServerAccess outgoing = access;
    outgoing.endpoint = {Protocol::Smtp, u"127.0.0.1"_s, refusing.serverPort(), Security::None};
    const bool isOutgoing = access.endpoint.protocol == Protocol::Smtp;
    Patience patience;
    patience.smtpGreeting = patience.silence; // as for a port that is registered for TLS
    ConnectionTest test({20'000, {ScriptedServer::authorities()}, patience});
    QSignalSpy finished(&test, &ConnectionTest::finished);
    test.start({{}, isOutgoing ? outgoing : access, isOutgoing ? access : outgoing});
    if (!finished.wait(25'000))
        return {};
    const auto report = finished.first().first().value<CheckReport>();
    return isOutgoing ? report.outgoing : report.incoming;
}

} // namespace

void TestRecognition::namesWhoAnswers_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<Security>("security");
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("service");
    using enum Protocol;
    const QMap<Protocol, QByteArray> greetings{
        {Imap, "* OK IMAP4rev1 ready"}, {Pop3, "+OK POP3 ready"}, {Smtp, "220 mail ESMTP ready"}};
    for (const Protocol expected : {Imap, Pop3, Smtp}) {
        for (const Security security : {Security::Tls, Security::StartTls, Security::None}) {
            const auto row = [&](const QByteArray &greeting, const QString &service) {
                QTest::addRow(
                    "%s, %s: %s", idOf(expected).data(), idOf(security).data(), greeting.left(20).constData())
                    << expected << security << (security == Security::Tls ? "TLS\nS: " : "S: ") + greeting
                    << service;
            };
            for (const Protocol there : {Imap, Pop3, Smtp}) {
                if (there != expected)
                    row(greetings.value(there), QString(idOf(there)).toUpper());
            }
            row("SSH-2.0-OpenSSH_9.2p1 Debian-2", u"SSH"_s);
            row("220 (vsFTPd 3.0.3)", u"FTP"_s);
            row("HTTP/1.1 400 Bad Request", u"HTTP"_s);
        }
        // They speak only when they are spoken to.
        QTest::addRow("%s, web server on a plain port", idOf(expected).data())
            << expected << Security::None << QByteArray("C\nS: HTTP/1.1 400 Bad Request") << u"HTTP"_s;
        QTest::addRow("%s, web server on a TLS port", idOf(expected).data())
            << expected << Security::Tls << QByteArray("TLS\nC\nS: HTTP/1.0 302 Found") << u"HTTP"_s;
        QTest::addRow("%s, web server without TLS on a TLS port", idOf(expected).data())
            << expected << Security::Tls << QByteArray("C\nS: <!DOCTYPE HTML><title>Sign in</title>")
            << u"HTTP"_s;
        QTest::addRow("%s, SSH on a TLS port", idOf(expected).data())
            << expected << Security::Tls << QByteArray("S: SSH-2.0-dropbear") << u"SSH"_s;
    }
    QTest::newRow("FTP that does not say so")
        << Smtp << Security::None << QByteArray("S: 220 Welcome\nC\nS: 530 Please login with USER and PASS.")
        << u"FTP"_s;
}

void TestRecognition::namesWhoAnswers()
{
    QFETCH(const Protocol, protocol);
    QFETCH(const Security, security);
    QFETCH(const QByteArray, script);
    ScriptedServer server(script);
    const FreeTime time;
    const SideReport report = runIncomplete(accessTo(server, protocol, security));
    QVERIFY2(time.milliseconds() < 5'000, QByteArray::number(time.milliseconds()).constData());
    QCOMPARE(report.cause, Cause::ProtocolWrong);
    QTEST(report.answeredBy, "service");
    QVERIFY(!report.serverSaid.isEmpty());
    QVERIFY(!report.passwordSent);
}

void TestRecognition::findsTheMistake_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<Security>("security");
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<Cause>("cause");
    using enum Protocol;
    QTest::newRow("SSL ticked, IMAP in plain text")
        << Imap << Security::Tls << QByteArray("S: * OK ready") << Cause::TlsPlaintextPort;
    QTest::newRow("SSL ticked, POP3 in plain text")
        << Pop3 << Security::Tls << QByteArray("S: +OK ready") << Cause::TlsPlaintextPort;
    QTest::newRow("SSL ticked, SMTP that swallows the handshake")
        << Smtp << Security::Tls << QByteArray("C\nS: 500 what?") << Cause::TlsPlaintextPort;
    QTest::newRow("SSL not ticked, TLS is silent")
        << Imap << Security::None << QByteArray("TLS") << Cause::TlsExpected;
    QTest::newRow("STARTTLS, TLS is silent")
        << Smtp << Security::StartTls << QByteArray("TLS") << Cause::TlsExpected;
    QTest::newRow("SSL not ticked, an alert")
        << Pop3 << Security::None << QByteArray("RAW \x15\x03\x01\nCLOSE") << Cause::TlsExpected;
}

void TestRecognition::findsTheMistake()
{
    QFETCH(const Protocol, protocol);
    QFETCH(const Security, security);
    QFETCH(const QByteArray, script);
    ScriptedServer server(script);
    const FreeTime time;
    const SideReport report = runIncomplete(accessTo(server, protocol, security));
    QVERIFY2(time.milliseconds() < 5'000, QByteArray::number(time.milliseconds()).constData());
    QTEST(report.cause.value_or(Cause::Cancelled), "cause");
    QVERIFY(!report.passwordSent);
}

void TestRecognition::waitsForASlowServer()
{
    // The second connection is greeted, the first is still waiting: the server is only slow.
    ScriptedServer server("WAIT 2500\nTLS\nS: * OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] ready\n"
                          "C a1 AUTHENTICATE\nS: a1 OK in\nIN");
    const SideReport report = runIncomplete(accessTo(server, Protocol::Imap, Security::Tls));
    QCOMPARE(report.cause, std::nullopt);
    QVERIFY(report.ok);
}

void TestRecognition::getsAnAnswerFromEveryTls()
{
    ScriptedServer server("TLS");
    for (const QString &host : {u"localhost"_s, u"127.0.0.1"_s}) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, server.serverPort());
        socket.write(clientHello(host));
        QTRY_VERIFY(socket.bytesAvailable() >= 6);
        // A handshake record with a ServerHello: what we said was understood (RFC 5246, section 7.4).
        const QByteArray answer = socket.readAll();
        QCOMPARE(answer.left(2).toHex(), "1603");
        QCOMPARE(answer.at(5), '\x02');
    }
}

FACTEUR_GUILESS_MAIN(TestRecognition)
#include "tst_recognition.moc"

// SPDX-License-Identifier: MIT
#include "PracticeClient.h"
#include "PracticeServer.h"
#include "TestProgram.h"

#include <QSslCertificateExtension>
#include <QTcpServer>

#include <algorithm>

using namespace Facteur;
using namespace Qt::StringLiterals;

/// The practice server as a mail program meets it: real sockets, real TLS.
class TestPracticeServer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsInOnEveryPort_data();
    void signsInOnEveryPort();
    void isAProviderOfTheCatalogue();
    void isTrustedByNothingElse();
    void standsForLoopbackOnly();
    void signsForNothingButLoopback();
    void showsTheCertificateOfTheScenario_data();
    void showsTheCertificateOfTheScenario();
    void wantsACertificateOfTheClients();
    void answersAsAHotelDoes();
    void keepsAPortWhereNobodyListens();
    void stopsAndStartsAgain();

private:
    /// In truth.
    [[nodiscard]] static quint16 portOf(const PracticeServer &server, Protocol protocol, Security security)
    {
        const Exercise exercise = server.exercise();
        for (const ProviderServer &entry : exercise.provider.serversFor(protocol)) {
            if (entry.endpoint.security == security)
                return exercise.ports.value(entry.endpoint.port);
        }
        return 0;
    }
};

void TestPracticeServer::signsInOnEveryPort_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<Security>("security");
    QTest::addColumn<QByteArrayList>("beforeTls");
    QTest::addColumn<QByteArray>("greeting");
    QTest::addColumn<QByteArrayList>("signIn");
    QTest::addColumn<QByteArray>("success");

    const QByteArray plain = "AUTH PLAIN " + "\0marie@jardin.example\0framboise-47"_ba.toBase64();
    const auto rows = [&](const char *name, Protocol protocol, const QByteArrayList &beforeTls,
                          const QByteArray &greeting, const QByteArrayList &signIn,
                          const QByteArray &success) {
        QTest::addRow("%s, tls", name)
            << protocol << Security::Tls << beforeTls << greeting << signIn << success;
        QTest::addRow("%s, starttls", name)
            << protocol << Security::StartTls << beforeTls << greeting << signIn << success;
    };
    rows("imap", Protocol::Imap, {"1 STARTTLS"}, "* OK", {"2 LOGIN marie@jardin.example framboise-47"},
        "2 OK");
    rows("pop3", Protocol::Pop3, {"STLS"}, "+OK", {"USER marie@jardin.example", "PASS framboise-47"},
        "+OK Logged in.");
    rows("smtp", Protocol::Smtp, {"STARTTLS"}, "220 ", {"HELO me", plain}, "235 ");
}

void TestPracticeServer::signsInOnEveryPort()
{
    QFETCH(Protocol, protocol);
    QFETCH(Security, security);
    QFETCH(QByteArrayList, beforeTls);
    QFETCH(QByteArray, greeting);
    QFETCH(QByteArrayList, signIn);
    QFETCH(QByteArray, success);
    PracticeServer server;
    QVERIFY2(server.start(Scenario::AllWorks), qPrintable(server.errorString()));

    PracticeClient client;
    QVERIFY(client.connectTo(portOf(server, protocol, security)));
    if (security == Security::StartTls) {
        QVERIFY(client.line().startsWith(greeting));
        for (const QByteArray &command : beforeTls)
            QVERIFY(!client.ask(command).isEmpty());
    }
    QVERIFY(client.startTls());
    if (security == Security::Tls)
        QVERIFY(client.line().startsWith(greeting));
    QVERIFY(client.socket().sessionProtocol() >= QSsl::TlsV1_2);
    QByteArray answer;
    for (const QByteArray &command : signIn)
        answer = client.ask(command);
    QVERIFY2(answer.startsWith(success), answer.constData());
}

void TestPracticeServer::isAProviderOfTheCatalogue()
{
    PracticeServer server;
    QVERIFY(server.start(Scenario::AllWorks));
    const Exercise exercise = server.exercise();
    const Provider provider = exercise.provider;

    QCOMPARE(provider.id, u"practice"_s);
    QCOMPARE(provider.name.in(u"fr"_s), u"la boîte d’entraînement"_s);
    QCOMPARE(provider.domains, QStringList{u"jardin.example"_s});
    QVERIFY(PracticeServer::emailAddress().endsWith(u"@jardin.example"));
    QVERIFY(!PracticeServer::displayName().isEmpty());
    QVERIFY(!PracticeServer::password().isEmpty());
    QSet<quint16> ports;
    for (const ProviderServer &entry : provider.servers) {
        QCOMPARE(entry.endpoint.host, u"127.0.0.1"_s); // where it listens, and nobody else can
        ports << exercise.ports.value(entry.endpoint.port);
    }
    QCOMPARE(ports.size(), 6); // each another one
    QVERIFY(!ports.contains(0));
    QCOMPARE(exercise.ports.keys(), (QList<quint16>{110, 143, 465, 587, 993, 995})); // as with a real one
}

void TestPracticeServer::isTrustedByNothingElse()
{
    PracticeServer server;
    QVERIFY(server.start(Scenario::AllWorks));
    PracticeClient client(QSslConfiguration::systemCaCertificates());
    QVERIFY(client.connectTo(portOf(server, Protocol::Imap, Security::Tls)));
    QVERIFY(!client.startTls());
    QVERIFY(!client.faults().isEmpty());
}

void TestPracticeServer::standsForLoopbackOnly()
{
    PracticeServer server;
    QVERIFY(server.start(Scenario::AllWorks));
    PracticeClient client;
    QVERIFY(client.connectTo(portOf(server, Protocol::Imap, Security::Tls)));
    QVERIFY(!client.startTls(u"imap.jardin.example"_s));
    QCOMPARE(client.faults().value(0).error(), QSslError::HostNameMismatch);
}

void TestPracticeServer::signsForNothingButLoopback()
{
    const QList<QSslCertificate> authorities = PracticeServer::authorities();
    QCOMPARE(authorities.size(), 1);
    const QList<QSslCertificateExtension> extensions = authorities.constFirst().extensions();
    const auto constraints = std::ranges::find_if(extensions,
        [](const QSslCertificateExtension &extension) { return extension.oid() == u"2.5.29.30"; });
    QVERIFY(constraints != extensions.end());
    QVERIFY(constraints->isCritical());
}

void TestPracticeServer::showsTheCertificateOfTheScenario_data()
{
    QTest::addColumn<Scenario>("scenario");
    QTest::addColumn<QSslError::SslError>("fault");
    QTest::addColumn<int>("chain");
    QTest::newRow("expired") << Scenario::TlsExpired << QSslError::CertificateExpired << 1;
    QTest::newRow("not yet valid") << Scenario::TlsNotYetValid << QSslError::CertificateNotYetValid << 1;
    QTest::newRow("self-signed") << Scenario::TlsSelfSigned << QSslError::SelfSignedCertificate << 1;
    QTest::newRow("untrusted") << Scenario::TlsUntrusted << QSslError::SelfSignedCertificateInChain << 2;
    QTest::newRow("incomplete") << Scenario::TlsIncompleteChain
                                << QSslError::UnableToGetLocalIssuerCertificate << 1;
    // What OpenSSL calls too weak, Qt has no name for.
    QTest::newRow("weak") << Scenario::TlsWeakCertificate << QSslError::UnspecifiedError << 2;
}

void TestPracticeServer::showsTheCertificateOfTheScenario()
{
    QFETCH(const Scenario, scenario);
    QFETCH(const QSslError::SslError, fault);
    QFETCH(const int, chain);
    PracticeServer server;
    QVERIFY(server.start(scenario));
    PracticeClient client;
    QVERIFY(client.connectTo(portOf(server, Protocol::Smtp, Security::Tls)));
    QVERIFY(!client.startTls());
    QVERIFY(std::ranges::any_of(
        client.faults(), [fault](const QSslError &error) { return error.error() == fault; }));
    QCOMPARE(client.socket().peerCertificateChain().size(), chain);
}

void TestPracticeServer::wantsACertificateOfTheClients()
{
    PracticeServer server;
    QVERIFY(server.start(Scenario::TlsClientCertificate));
    PracticeClient client;
    bool isAlerted = false;
    connect(&client.socket(), &QSslSocket::alertReceived, this, [&isAlerted] { isAlerted = true; });
    QVERIFY(client.connectTo(portOf(server, Protocol::Imap, Security::Tls)));
    static_cast<void>(client.startTls()); // TLS 1.3: the client is done before the server looks
    QVERIFY(client.line().isEmpty());
    QVERIFY(client.waitUntilClosed());
    QVERIFY(isAlerted);
    QVERIFY(client.faults().isEmpty());
}

void TestPracticeServer::answersAsAHotelDoes()
{
    PracticeServer server;
    QVERIFY(server.start(Scenario::ProtocolWrong));
    PracticeClient client;
    QVERIFY(client.connectTo(portOf(server, Protocol::Imap, Security::Tls)));
    client.send("GET / HTTP/1.1\r\nHost: jardin.example\r\n\r\n");
    QCOMPARE(client.line(), "HTTP/1.1 302 Found"_ba);
    QVERIFY(client.line().startsWith("Location: http://"));
    QVERIFY(client.waitUntilClosed());

    PracticeClient other;
    QVERIFY(other.connectTo(portOf(server, Protocol::Smtp, Security::StartTls)));
    other.send("EHLO me\r\n\r\n");
    QCOMPARE(other.line(), "HTTP/1.1 400 Bad Request"_ba);
    QVERIFY(other.waitUntilClosed());
}

void TestPracticeServer::keepsAPortWhereNobodyListens()
{
    PracticeServer server;
    QVERIFY(server.start(Scenario::TcpRefused));
    const quint16 port = portOf(server, Protocol::Smtp, Security::Tls);
    QVERIFY(port != 0);
    QTcpServer other;
    QVERIFY(!other.listen(QHostAddress::LocalHost, port));
    QTcpSocket client;
    client.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    QTRY_COMPARE(client.error(), QAbstractSocket::ConnectionRefusedError);
    QVERIFY(PracticeClient().connectTo(portOf(server, Protocol::Smtp, Security::StartTls)));
    QVERIFY(PracticeClient().connectTo(portOf(server, Protocol::Imap, Security::Tls)));
}

void TestPracticeServer::stopsAndStartsAgain()
{
    PracticeServer server;
    QVERIFY(!server.isRunning());
    QVERIFY(server.start(Scenario::AllWorks));
    QVERIFY(server.isRunning());
    PracticeClient client;
    QVERIFY(client.connectTo(portOf(server, Protocol::Pop3, Security::StartTls)));
    QVERIFY(!client.line().isEmpty());

    server.stop();
    QVERIFY(!server.isRunning());
    QVERIFY(client.waitUntilClosed());
    QVERIFY(server.start(Scenario::WrongPassword));
    QVERIFY(PracticeClient().connectTo(portOf(server, Protocol::Pop3, Security::StartTls)));
}

FACTEUR_GUILESS_MAIN(TestPracticeServer)
#include "tst_practice_server.moc"

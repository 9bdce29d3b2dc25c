// SPDX-License-Identifier: MIT
#include "PracticeClient.h"
#include "PracticeServer.h"

#include <QSslCertificateExtension>
#include <QTest>

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
    void changesScenarioForLaterConnections();
    void knowsItsScenarios();
    void stopsAndStartsAgain();

private:
    [[nodiscard]] static quint16 portOf(const PracticeServer &server, Protocol protocol, Security security)
    {
        const ProviderServer entry = server.provider().servers.value(protocol);
        return security == Security::Tls ? entry.sslPort : entry.plainPort;
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
    const Provider provider = server.provider();

    QCOMPARE(provider.id, u"practice"_s);
    QCOMPARE(provider.name.in(u"fr"_s), u"la boîte d’entraînement"_s);
    QCOMPARE(provider.domains, QStringList{u"jardin.example"_s});
    QVERIFY(PracticeServer::emailAddress().endsWith(u"@jardin.example"));
    QVERIFY(!PracticeServer::displayName().isEmpty());
    QVERIFY(!PracticeServer::password().isEmpty());
    QSet<quint16> ports;
    for (const ProviderServer &entry : provider.servers) {
        QCOMPARE(entry.host, u"127.0.0.1"_s); // where it listens, and nobody else can
        ports << entry.sslPort << entry.plainPort;
    }
    QCOMPARE(ports.size(), 6);
    QVERIFY(!ports.contains(0));
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

void TestPracticeServer::changesScenarioForLaterConnections()
{
    const QByteArray login = "1 LOGIN marie@jardin.example framboise-47";
    PracticeServer server;
    QVERIFY(server.start(Scenario::AllWorks));
    const quint16 port = portOf(server, Protocol::Imap, Security::Tls);
    PracticeClient earlier;
    QVERIFY(earlier.connectTo(port));
    QVERIFY(earlier.startTls());
    QVERIFY(!earlier.line().isEmpty());

    server.setScenario(Scenario::WrongPassword);
    PracticeClient later;
    QVERIFY(later.connectTo(port));
    QVERIFY(later.startTls());
    QVERIFY(!later.line().isEmpty());
    QVERIFY(earlier.ask(login).startsWith("1 OK"));
    QCOMPARE(later.ask(login), "1 NO [AUTHENTICATIONFAILED] Authentication failed."_ba);
}

void TestPracticeServer::knowsItsScenarios()
{
    for (const Scenario scenario : allScenarios())
        QCOMPARE(scenarioFromId(QString(idOf(scenario))), scenario);
    QVERIFY(!scenarioFromId(u"no-such-scenario"));
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

QTEST_GUILESS_MAIN(TestPracticeServer)
#include "tst_practice_server.moc"

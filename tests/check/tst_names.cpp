// SPDX-License-Identifier: MIT
#include "ConnectionTest.h"
#include "ScriptedServer.h"
#include "TestProgram.h"

#include <QSignalSpy>

using namespace Facteur;
using namespace Qt::StringLiterals;

/// What a name leads to, and which other name may be right; with the names of with-names.
class TestNames final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAFilter_data();
    void namesAFilter();
    void namesTheCauseWhereSomethingOfMailAnswers_data();
    void namesTheCauseWhereSomethingOfMailAnswers();
    void letsAServerTestItself();
    void usesTheGoodOneOfSeveralAddresses();
    void neverConnectsToAnAddressThatMeansNobody();
    void isOfflineWhereThereIsNoNetwork_data();
    void isOfflineWhereThereIsNoNetwork();
    void offersANameOfTheCertificate_data();
    void offersANameOfTheCertificate();
};

namespace {

constexpr auto imapUntilSignIn = R"(
    TLS
    S: * OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] ready
    C a1 AUTHENTICATE PLAIN
    S: a1 OK in)";

ServerAccess accessTo(const QString &host, quint16 port, Security security = Security::Tls)
{
    ServerAccess access;
    access.endpoint = {Protocol::Imap, host, port, security};
    access.userName = u"tim"_s;
    access.password = u"tanstaaftanstaaf"_s;
    return access;
}

SideReport run(const ServerAccess &incoming, const QString &emailAddress = u"tim@example.com"_s)
{
    ServerAccess outgoing = accessTo(u"127.0.0.1"_s, closedPort());
    outgoing.endpoint.protocol = Protocol::Smtp;
    ConnectionTest test({20'000, {ScriptedServer::authorities(), false}});
    QSignalSpy finished(&test, &ConnectionTest::finished);
    test.start({emailAddress, incoming, outgoing});
    return finished.wait(25'000) ? finished.first().first().value<CheckReport>().incoming : SideReport();
}

} // namespace

void TestNames::namesAFilter_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QByteArray>("script"); // of what answers there; empty: nothing does
    QTest::addColumn<Security>("security");
    const QString home = u"home.orchard-club.org"_s;
    const QByteArray web("S: HTTP/1.1 400 Bad Request");
    QTest::newRow("0.0.0.0") << u"nowhere.orchard-club.org"_s << QByteArray(imapUntilSignIn) << Security::Tls;
    QTest::newRow("::") << u"nowhere6.orchard-club.org"_s << QByteArray(imapUntilSignIn) << Security::Tls;
    QTest::newRow("loopback, nothing there") << home << QByteArray() << Security::Tls;
    QTest::newRow("loopback, a web page") << home << web << Security::None;
    QTest::newRow("loopback, a web page for TLS") << home << web << Security::Tls;
    QTest::newRow("loopback, something else") << home << QByteArray("S: go away") << Security::None;
    QTest::newRow("loopback, closed at once") << home << QByteArray("CLOSE") << Security::None;
    QTest::newRow("loopback, closed at once where TLS was to be")
        << home << QByteArray("CLOSE") << Security::Tls;
}

void TestNames::namesAFilter()
{
    QFETCH(const QString, host);
    QFETCH(const QByteArray, script);
    QFETCH(const Security, security);
    ScriptedServer server(script);
    const SideReport report =
        run(accessTo(host, script.isEmpty() ? closedPort() : server.serverPort(), security));
    QCOMPARE(report.cause, Cause::DnsBlocked);
    QCOMPARE(report.failedStep(), Step::Resolve);
    for (std::size_t i = 1; i < report.steps.size(); ++i) {
        QCOMPARE(report.steps.at(i).state, StepState::Skipped);
        QCOMPARE(report.steps.at(i).milliseconds, 0.0);
    }
    QCOMPARE(report.serverSaid, QString());
    QCOMPARE(report.answeredBy, QString());
    QVERIFY(!report.passwordSent);
    if (host.startsWith(u"nowhere"))
        QCOMPARE(server.connections(), 0);
}

void TestNames::namesTheCauseWhereSomethingOfMailAnswers_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<Security>("security");
    QTest::addColumn<Cause>("cause");
    QTest::newRow("turned away") << QByteArray("S: * BYE not now") << Security::None
                                 << Cause::ServerUnavailable;
    QTest::newRow("another mail protocol")
        << QByteArray("S: +OK POP3 ready") << Security::None << Cause::ProtocolWrong;
    QTest::newRow("closed after the greeting")
        << QByteArray("S: * OK IMAP ready\nC\nCLOSE") << Security::None << Cause::TcpClosed;
    QTest::newRow("another certificate") << QByteArray("TLS") << Security::Tls << Cause::TlsWrongHost;
    QTest::newRow("no TLS") << QByteArray("S: * OK IMAP ready") << Security::Tls << Cause::TlsPlaintextPort;
}

void TestNames::namesTheCauseWhereSomethingOfMailAnswers()
{
    QFETCH(const QByteArray, script);
    QFETCH(const Security, security);
    ScriptedServer server(script);
    const SideReport report = run(accessTo(u"home.orchard-club.org"_s, server.serverPort(), security));
    QTEST(report.cause.value_or(Cause::Cancelled), "cause");
    QVERIFY(report.failedStep() != Step::Resolve);
}

void TestNames::letsAServerTestItself()
{
    // Names of nobody on the Internet may mean this computer, whatever answers there.
    const SideReport report = run(accessTo(u"typed.example"_s, closedPort()));
    QCOMPARE(report.cause, Cause::TcpRefused);
    QCOMPARE(report.failedStep(), Step::Connect);
}

void TestNames::usesTheGoodOneOfSeveralAddresses()
{
    ScriptedServer server("S: * BYE not now");
    QCOMPARE(run(accessTo(u"mixed.example"_s, server.serverPort(), Security::None)).cause,
        Cause::ServerUnavailable);
}

void TestNames::neverConnectsToAnAddressThatMeansNobody()
{
    ScriptedServer server(imapUntilSignIn);
    const SideReport report = run(accessTo(u"0.0.0.0"_s, server.serverPort()));
    QCOMPARE(report.cause, Cause::TcpUnreachable);
    QCOMPARE(server.connections(), 0);
}

void TestNames::isOfflineWhereThereIsNoNetwork_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<Step>("step");
    QTest::addColumn<bool>("offline");
    // The system says that there is no such name, without having asked anybody.
    QTest::newRow("a name") << u"imap.mail.ovh.ca"_s << Cause::DnsTimeout << Step::Resolve << true;
    QTest::newRow("an address") << u"192.0.2.1"_s << Cause::TcpUnreachable << Step::Connect << true;
    QTest::newRow("this computer") << u"typed.example"_s << Cause::TcpRefused << Step::Connect << false;
}

void TestNames::isOfflineWhereThereIsNoNetwork()
{
    QFETCH(const QString, host);
    const SideReport report = run(accessTo(host, closedPort()));
    QTEST(report.cause.value_or(Cause::Cancelled), "cause");
    QTEST(report.failedStep().value_or(Step::Sender), "step");
    QTEST(report.offline, "offline");
}

void TestNames::offersANameOfTheCertificate_data()
{
    QTest::addColumn<QString>("emailAddress");
    QTest::addColumn<QString>("providersHost");
    QTest::addColumn<QString>("remedy");
    QTest::newRow("of the address's domain")
        << u"tim@orchard.example"_s << QString() << u"mail.orchard.example"_s;
    QTest::newRow("of the provider") << u"tim@example.com"_s << u"imap.orchard.example"_s
                                     << u"imap.orchard.example"_s;
    QTest::newRow("of a stranger") << u"tim@example.com"_s << QString() << QString();
}

void TestNames::offersANameOfTheCertificate()
{
    QFETCH(const QString, emailAddress);
    QFETCH(const QString, providersHost);
    QFETCH(const QString, remedy);
    ScriptedServer server(imapUntilSignIn, u"elsewhere-and-orchard"_s);
    ServerAccess access = accessTo(u"typed.example"_s, server.serverPort());
    if (!providersHost.isEmpty()) // another port, where it does not answer
        access.alternatives = {{{Protocol::Imap, providersHost, closedPort(), Security::Tls}}};
    const SideReport report = run(access, emailAddress);
    QCOMPARE(report.cause, Cause::TlsWrongHost);
    QCOMPARE(report.remedy.has_value(), !remedy.isEmpty());
    if (report.remedy)
        QCOMPARE(*report.remedy, (Endpoint{Protocol::Imap, remedy, server.serverPort(), Security::Tls}));
    QVERIFY(!report.passwordSent);
    for (const QByteArray &line : server.received())
        QVERIFY2(!line.contains("AUTHENTICATE"), line.constData());
}

FACTEUR_GUILESS_MAIN(TestNames)
#include "tst_names.moc"

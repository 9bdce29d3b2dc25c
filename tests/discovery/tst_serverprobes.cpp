// SPDX-License-Identifier: MIT
#include "AskedLog.h"
#include "ScriptedServer.h"
#include "ServerProbes.h"
#include "TestProgram.h"

#include <QSignalSpy>

#include <memory>

using namespace Facteur;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// In the network of the script with-dns, whose names lead out, in, or here.
class ServerProbesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoSpeaksLives_data();
    void whoSpeaksLives();
    void whoIsSlowToGreetLives_data();
    void whoIsSlowToGreetLives();
    void noNameOfTheInternetLeadsIn_data();
    void noNameOfTheInternetLeadsIn();
    void nobodyIsNamed();
    void theProbesMayGoInTheMiddle();
};

namespace {

const QString outside = u"outside.orchard-club.org"_s;

/// At every address of this computer, which is all of that network.
class ServerEverywhere
{
public:
    explicit ServerEverywhere(const QByteArray &script)
        : server(script, u"web"_s)
    {
        const quint16 port = server.serverPort();
        server.close();
        if (!server.listen(QHostAddress::AnyIPv4, port))
            qFatal("no listener");
    }
    ScriptedServer server;
};

CheckOptions probeOptions()
{
    CheckOptions options;
    options.trust = {ScriptedServer::authorities(), false};
    return options;
}

std::optional<Liveness> probed(const Endpoint &endpoint, std::chrono::milliseconds deadline = 20s)
{
    AskedLog log;
    ServerProbes probes(u"jardin.example"_s, probeOptions(), deadline, log);
    QSignalSpy told(&probes, &ServerProbes::told);
    probes.probe(endpoint);
    if (!told.isEmpty() || !told.wait(30'000) || told.size() != 1)
        return std::nullopt; // from within the call, or never, or twice
    if (log.questions() != QStringList{idOf(endpoint.protocol) + u' ' + endpoint.host})
        return std::nullopt;
    return told.at(0).at(1).value<Liveness>();
}

} // namespace

void ServerProbesTest::whoSpeaksLives_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<Liveness>("liveness");
    QTest::newRow("IMAP") << Protocol::Imap
                          << QByteArray("TLS\nS: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready")
                          << Liveness::Living;
    QTest::newRow("by tokens only") << Protocol::Imap
                                    << QByteArray("TLS\nS: * OK [CAPABILITY IMAP4rev1 LOGINDISABLED "
                                                  "AUTH=XOAUTH2] ready")
                                    << Liveness::Living;
    QTest::newRow("SMTP") << Protocol::Smtp
                          << QByteArray("TLS\nS: 220 ready\nC EHLO\nS: 250-here|250 AUTH PLAIN")
                          << Liveness::Living;
    QTest::newRow("no sign-in there")
        << Protocol::Smtp << QByteArray("TLS\nS: 220 ready\nC EHLO\nS: 250 here") << Liveness::Dead;
    QTest::newRow("another service") << Protocol::Imap << QByteArray("TLS\nS: +OK POP3 here")
                                     << Liveness::Dead;
    QTest::newRow("no TLS") << Protocol::Imap << QByteArray("S: * OK ready") << Liveness::Dead;
    QTest::newRow("closes") << Protocol::Imap << QByteArray("TLS\nCLOSE") << Liveness::Dead;
}

void ServerProbesTest::whoSpeaksLives()
{
    QFETCH(const Protocol, protocol);
    QFETCH(const QByteArray, script);
    const ServerEverywhere everywhere(script);
    const auto liveness = probed({protocol, outside, everywhere.server.serverPort(), Security::Tls});
    QVERIFY(liveness.has_value());
    QTEST(*liveness, "liveness");
}

void ServerProbesTest::whoIsSlowToGreetLives_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<Liveness>("liveness");
    QTest::newRow("greets late") << QByteArray("TLS") << Liveness::Living;
    QTest::newRow("never comes to TLS") << QByteArray("C never") << Liveness::Dead;
}

void ServerProbesTest::whoIsSlowToGreetLives()
{
    QFETCH(const QByteArray, script);
    const ServerEverywhere everywhere(script);
    const auto liveness =
        probed({Protocol::Imap, outside, everywhere.server.serverPort(), Security::Tls}, 1s);
    QVERIFY(liveness.has_value());
    QTEST(*liveness, "liveness");
}

void ServerProbesTest::noNameOfTheInternetLeadsIn_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("this computer") << u"home.orchard-club.org"_s;
    QTest::newRow("this computer, IPv6") << u"home6.orchard-club.org"_s;
    QTest::newRow("the network it is in") << u"inside.orchard-club.org"_s;
    QTest::newRow("an address of it") << u"10.0.0.1"_s;
    QTest::newRow("no such name") << u"nowhere.orchard-club.org"_s;
}

void ServerProbesTest::noNameOfTheInternetLeadsIn()
{
    QFETCH(const QString, host);
    ServerEverywhere everywhere("TLS\nS: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready");
    QSignalSpy connected(&everywhere.server, &ScriptedServer::connected);
    QVERIFY(probed({Protocol::Imap, host, everywhere.server.serverPort(), Security::Tls}) == Liveness::Dead);
    QCOMPARE(connected.size(), 0);
    // Of a name that leads in and out only the way out is taken.
    QVERIFY(
        probed({Protocol::Imap, u"mixed.orchard-club.org"_s, everywhere.server.serverPort(), Security::Tls})
        == Liveness::Living);
}

void ServerProbesTest::nobodyIsNamed()
{
    const ServerEverywhere everywhere("TLS\nS: 220 ready\nC EHLO\nS: 250-here|250 AUTH PLAIN\nC\nC");
    QVERIFY(
        probed({Protocol::Smtp, outside, everywhere.server.serverPort(), Security::Tls}) == Liveness::Living);
    const QByteArray all = everywhere.server.received().join('\n');
    QVERIFY(all.contains("EHLO"));
    QVERIFY2(!all.contains("AUTH") && !all.contains("MAIL") && !all.contains('@'), all.constData());
}

void ServerProbesTest::theProbesMayGoInTheMiddle()
{
    ServerEverywhere everywhere("TLS");
    QSignalSpy connected(&everywhere.server, &ScriptedServer::connected);
    AskedLog log;
    auto probes = std::make_unique<ServerProbes>(u"jardin.example"_s, probeOptions(), 20s, log);
    probes->probe({Protocol::Imap, outside, everywhere.server.serverPort(), Security::Tls});
    QVERIFY(connected.wait(10'000));
    QTRY_COMPARE_WITH_TIMEOUT(probes->talking().size(), 1, 10'000); // slow to greet
    probes.reset();

    auto other = std::make_unique<ServerProbes>(u"jardin.example"_s, probeOptions(), 20s, log);
    connect(other.get(), &ServerProbes::told, this, [&other] { other.reset(); });
    other->probe({Protocol::Imap, outside, closedPort(), Security::Tls});
    QTRY_VERIFY_WITH_TIMEOUT(!other, 10'000);
}

FACTEUR_GUILESS_MAIN(ServerProbesTest)
#include "tst_serverprobes.moc"

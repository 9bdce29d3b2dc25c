// SPDX-License-Identifier: MIT
#include "AddressRace.h"
#include "ScriptedServer.h"
#include "TestProgram.h"

#include <QSignalSpy>
#include <QSslSocket>

using namespace Facteur;
using namespace Qt::StringLiterals;

class TestAddressRace final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheFamiliesInTurn();
    void goesOnAtOnceWhereAnAddressRefuses();
    void remarksADeadIpv6();
    void saysWhyAllFailed();
    void hasNobodyToAsk();
};

void TestAddressRace::takesTheFamiliesInTurn()
{
    const QList<QHostAddress> addresses{
        QHostAddress(u"::1"_s), QHostAddress(u"::2"_s), QHostAddress(u"::1"_s), QHostAddress(u"127.0.0.1"_s)};
    const QList<QHostAddress> expected{
        QHostAddress(u"::1"_s), QHostAddress(u"127.0.0.1"_s), QHostAddress(u"::2"_s)};
    QCOMPARE(AddressRace::interleaved(addresses), expected);
    QCOMPARE(AddressRace::interleaved({}), QList<QHostAddress>());
}

void TestAddressRace::goesOnAtOnceWhereAnAddressRefuses()
{
    ScriptedServer server("S: hello");
    AddressRace race({QHostAddress(u"127.0.0.2"_s), QHostAddress(u"127.0.0.1"_s)}, server.serverPort());
    QSignalSpy won(&race, &AddressRace::won);
    race.start();
    QVERIFY(!won.isEmpty() || won.wait());
    const QSslSocket *const socket = race.takeWinner(this);
    QCOMPARE(socket->peerAddress(), QHostAddress(u"127.0.0.1"_s));
}

void TestAddressRace::remarksADeadIpv6()
{
    ScriptedServer server("S: hello"); // listens on 127.0.0.1 only
    const QHostAddress ipv4(u"127.0.0.1"_s);
    const QHostAddress ipv6(u"::1"_s);
    const auto failed = [&server](const QList<QHostAddress> &addresses) {
        AddressRace race(addresses, server.serverPort());
        QSignalSpy won(&race, &AddressRace::won);
        race.start();
        return (!won.isEmpty() || won.wait()) && race.ipv6Failed();
    };
    QVERIFY(failed({ipv6, ipv4}));
    QVERIFY(!failed({ipv4, ipv6}));
    QVERIFY(!failed({ipv4}));
}

void TestAddressRace::saysWhyAllFailed()
{
    quint16 port = 0;
    {
        const ScriptedServer server("");
        port = server.serverPort();
    }
    AddressRace race({QHostAddress(u"127.0.0.1"_s), QHostAddress(u"127.0.0.2"_s)}, port);
    Incident incident = Incident::Answered;
    connect(&race, &AddressRace::lost, this, [&incident](Incident reason) { incident = reason; });
    race.start();
    QTRY_COMPARE(incident, Incident::ConnectionRefused);
}

void TestAddressRace::hasNobodyToAsk()
{
    AddressRace race({}, 1);
    QSignalSpy lost(&race, &AddressRace::lost);
    race.start();
    QCOMPARE(lost.size(), 1);
}

FACTEUR_GUILESS_MAIN(TestAddressRace)
#include "tst_addressrace.moc"

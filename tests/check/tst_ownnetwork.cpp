// SPDX-License-Identifier: MIT
#include "OwnNetwork.h"
#include "TestProgram.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

class TestOwnNetwork final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOneWhereOthersCanBeReached_data();
    void isOneWhereOthersCanBeReached();
};

void TestOwnNetwork::isOneWhereOthersCanBeReached_data()
{
    QTest::addColumn<QStringList>("addresses");
    QTest::addColumn<bool>("is");
    QTest::newRow("no address") << QStringList{} << false;
    QTest::newRow("this computer alone") << QStringList{u"127.0.0.1"_s, u"::1"_s} << false;
    QTest::newRow("nobody gave it an address") << QStringList{u"169.254.7.1"_s, u"fe80::1"_s} << false;
    QTest::newRow("at home") << QStringList{u"127.0.0.1"_s, u"192.168.1.7"_s} << true;
    QTest::newRow("IPv6 alone") << QStringList{u"fe80::1"_s, u"2001:db8::7"_s} << true;
}

void TestOwnNetwork::isOneWhereOthersCanBeReached()
{
    QFETCH(const QStringList, addresses);
    QList<QHostAddress> all;
    for (const QString &address : addresses)
        all.append(QHostAddress(address));
    QTEST(isOnANetwork(all), "is");
}

FACTEUR_GUILESS_MAIN(TestOwnNetwork)
#include "tst_ownnetwork.moc"

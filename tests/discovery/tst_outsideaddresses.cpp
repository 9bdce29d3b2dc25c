// SPDX-License-Identifier: MIT
#include "OutsideAddresses.h"
#include "TestProgram.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

class OutsideAddressesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyTheInternetIsOutside_data();
    void onlyTheInternetIsOutside();
    void theOthersKeepTheirOrder();
};

void OutsideAddressesTest::onlyTheInternetIsOutside_data()
{
    QTest::addColumn<bool>("isOutside");
    const auto rows = [](bool isOutside, std::initializer_list<const char *> addresses) {
        for (const char *address : addresses)
            QTest::newRow(address) << isOutside;
    };
    rows(true,
        {"1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255",
            "128.0.0.0", "169.253.255.255", "169.255.0.0", "172.15.255.255", "172.32.0.0", "192.0.1.0",
            "192.167.255.255", "192.169.0.0", "198.17.255.255", "198.20.0.0", "213.186.33.20",
            "223.255.255.255", "2000::", "2001:41d0:1:1::1", "3fff:ffff::1", "::ffff:1.1.1.1",
            "64:ff9b::1.1.1.1", "2002:101:101::1"});
    rows(false,
        {"0.0.0.0", "0.1.2.3", "10.0.0.0", "10.255.255.255", "100.64.0.0", "100.127.255.255", "127.0.0.1",
            "127.255.255.255", "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.1", "192.168.0.0",
            "192.168.255.255", "198.18.0.1", "198.19.255.255", "224.0.0.1", "239.255.255.255", "240.0.0.1",
            "255.255.255.255", "::", "::1", "::10.0.0.1", "::1.1.1.1", "::ffff:127.0.0.1",
            "::ffff:192.168.0.1", "64:ff9b::10.0.0.1", "64:ff9b:1::1.1.1.1", "100::1", "1fff::1", "4000::1",
            "2001::1", "2001:0:1::1", "2002:a00:1::1", "2002:7f00:1::1", "2002:c0a8:1::1", "fc00::1",
            "fdff::1", "fe80::1", "fe80::1%1", "fec0::1", "ff02::1", "no address"});
}

void OutsideAddressesTest::onlyTheInternetIsOutside()
{
    const QHostAddress address(QString::fromLatin1(QTest::currentDataTag()));
    QFETCH(const bool, isOutside);
    QCOMPARE(outsideAddresses({address}), isOutside ? QList({address}) : QList<QHostAddress>());
}

void OutsideAddressesTest::theOthersKeepTheirOrder()
{
    const QHostAddress first(u"2001:41d0::1"_s);
    const QHostAddress second(u"1.1.1.1"_s);
    const QHostAddress inner(u"192.168.1.1"_s);
    QCOMPARE(outsideAddresses({inner, first, inner, second}), QList({first, second}));
    QCOMPARE(outsideAddresses({}), QList<QHostAddress>());
}

FACTEUR_GUILESS_MAIN(OutsideAddressesTest)
#include "tst_outsideaddresses.moc"

// SPDX-License-Identifier: MIT
#include "AddressFilter.h"
#include "TestProgram.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

class TestAddressFilter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesOutWhatAFilterSays_data();
    void leavesOutWhatAFilterSays();
};

void TestAddressFilter::leavesOutWhatAFilterSays_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QStringList>("addresses");
    QTest::addColumn<QStringList>("usable");
    QTest::addColumn<bool>("home");
    const QString name = u"mail.orchard-club.org"_s;
    const QStringList good{u"192.0.2.1"_s, u"2001:db8::1"_s};
    QTest::newRow("good ones") << name << good << good << false;
    QTest::newRow("none") << name << QStringList{} << QStringList{} << false;
    QTest::newRow("nowhere") << name << QStringList{u"0.0.0.0"_s, u"::"_s, u"::ffff:0.0.0.0"_s}
                             << QStringList{} << false;
    QTest::newRow("nowhere, and a good one")
        << name << QStringList{u"::"_s, u"192.0.2.1"_s} << QStringList{u"192.0.2.1"_s} << false;
    QTest::newRow("home") << name << QStringList{u"127.0.0.53"_s, u"::1"_s}
                          << QStringList{u"127.0.0.53"_s, u"::1"_s} << true;
    QTest::newRow("home and nowhere")
        << name << QStringList{u"127.0.0.1"_s, u"::"_s} << QStringList{u"127.0.0.1"_s} << true;
    QTest::newRow("home, and a good one")
        << name << QStringList{u"127.0.0.1"_s, u"2001:db8::1"_s} << QStringList{u"2001:db8::1"_s} << false;
    for (const QString &own : {u"localhost"_s, u"imap.localhost"_s, u"mail.test"_s, u"nas"_s, u"nas.local"_s})
        QTest::newRow(qPrintable(own)) << own << QStringList{u"127.0.0.1"_s, u"192.0.2.1"_s}
                                       << QStringList{u"127.0.0.1"_s, u"192.0.2.1"_s} << false;
    QTest::newRow("an address") << u"127.0.0.1"_s << QStringList{u"127.0.0.1"_s}
                                << QStringList{u"127.0.0.1"_s} << false;
    QTest::newRow("an address that means nobody")
        << u"0.0.0.0"_s << QStringList{u"0.0.0.0"_s} << QStringList{} << false;
}

void TestAddressFilter::leavesOutWhatAFilterSays()
{
    QFETCH(const QString, host);
    QFETCH(const QStringList, addresses);
    QList<QHostAddress> said;
    for (const QString &address : addresses)
        said.append(QHostAddress(address));
    const QList<QHostAddress> usable = usableAddresses(said, host);
    QStringList texts;
    for (const QHostAddress &address : usable)
        texts.append(address.toString());
    QTEST(texts, "usable");
    QTEST(leadsHome(usable, host), "home");
}

FACTEUR_GUILESS_MAIN(TestAddressFilter)
#include "tst_addressfilter.moc"

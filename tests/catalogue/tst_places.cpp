// SPDX-License-Identifier: MIT
#include "Places.h"
#include "TestProgram.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

class PlacesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void placesAreNumberedByTheirFirstMention_data();
    void placesAreNumberedByTheirFirstMention();
    void twentyNumbersThereAre();
};

void PlacesTest::placesAreNumberedByTheirFirstMention_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("places");
    QTest::addColumn<QString>("shown");
    QTest::newRow("none") << u"Click {{incoming.host}}"_s << QStringList() << u"Click {{incoming.host}}"_s;
    QTest::newRow("in their order") << u"{{#next}} then {{#incoming.leave-copy}}: {{incoming.leave-copy}}"_s
                                    << QStringList{u"next"_s, u"incoming.leave-copy"_s}
                                    << u"① then ②: {{incoming.leave-copy}}"_s;
    QTest::newRow("again") << u"{{#b}}{{#a}}\n{{#b}} {{#c}}"_s << QStringList{u"b"_s, u"a"_s, u"c"_s}
                           << u"①②\n① ③"_s;
    QTest::newRow("no place") << u"{{#}} {{ #a}} {#a}"_s << QStringList() << u"{{#}} {{ #a}} {#a}"_s;
}

void PlacesTest::placesAreNumberedByTheirFirstMention()
{
    QFETCH(const QString, text);
    QTEST(placesIn(text), "places");
    QTEST(withPlaceMarks(text), "shown");
}

void PlacesTest::twentyNumbersThereAre()
{
    QCOMPARE(placeMark(1), u"①"_s);
    QCOMPARE(placeMark(maximumPlaces), u"⑳"_s);
    QCOMPARE(placeMark(0), QString());
    QCOMPARE(placeMark(maximumPlaces + 1), QString());
}

FACTEUR_APPLESS_MAIN(PlacesTest)
#include "tst_places.moc"

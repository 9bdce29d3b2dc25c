// SPDX-License-Identifier: MIT
#include "TestPack.h"
#include "TestProgram.h"

#include <QFile>

using namespace Facteur;
using namespace Qt::StringLiterals;

/// brand.json, and the support contact that it shares with the providers.
class BrandTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void brandIsTaken();
    void everyFaultIsNamedWithItsLine_data();
    void everyFaultIsNamedWithItsLine();
    void logoStaysInThePack();
    void firstBrandStays();
    void contrastIsThatOfTheGuidelines();
};

namespace {

const QByteArray goodBrand = R"({
  "name": {"en": "The Garden", "fr": "Le Jardin"},
  "logo": "logo",
  "accent": "#1F5FBF",
  "accentDark": "#7fb0ff",
  "support": {
    "name": "Help desk",
    "email": "help@garden.example",
    "telephone": "+1 (514) 555-01.23",
    "link": "https://help.garden.example/",
    "hours": {"en": "Monday to Friday, 9 to 5", "fr": "Du lundi au vendredi"}
  }
}
)";

const QString brandFile = u"brand.json"_s;

} // namespace

void BrandTest::brandIsTaken()
{
    const TestPack pack;
    pack.write(brandFile, goodBrand);
    pack.write(u"logo.png"_s, TestPack::png(200, 60));
    Catalogue catalogue = Catalogue::load(pack.folder());
    QCOMPARE(pack.problems(catalogue), QStringList());
    const Brand *brand = catalogue.brand();
    QVERIFY(brand);
    QCOMPARE(brand->name.in(u"fr"_s), u"Le Jardin"_s);
    QCOMPARE(brand->logo, pack.path(u"logo.png"_s));
    QCOMPARE(brand->accent, u"#1f5fbf"_s);
    QCOMPARE(brand->accentDark, u"#7fb0ff"_s);
    QCOMPARE(brand->support.email, u"help@garden.example"_s);
    QCOMPARE(brand->support.telephone, u"+1 (514) 555-01.23"_s);
    QCOMPARE(brand->support.link.in(u"fr"_s), u"https://help.garden.example/"_s);
    QCOMPARE(brand->support.hours.in(u"fr"_s), u"Du lundi au vendredi"_s);
    QVERIFY(!Catalogue::load(TestPack().folder()).brand());
}

void BrandTest::everyFaultIsNamedWithItsLine_data()
{
    TestPack::addColumns();
    TestPack::addRow("white on yellow", "#1F5FBF", "#ffd700",
        "4: text in #ffffff cannot be read on it: the contrast is 1.4:1, the least is 4.5:1");
    TestPack::addRow("just too light", "#1F5FBF", "#777777",
        "4: text in #ffffff cannot be read on it: the contrast is 4.47:1, the least is 4.5:1");
    TestPack::addRow("too dark for dark colours", "#7fb0ff", "#1f5fbf",
        "5: text in #0c1a30 cannot be read on it: the contrast is 2.85:1, the least is 4.5:1");
    TestPack::addRow("no colour", "#1F5FBF", "blue", "4: not a colour such as \"#1f5fbf\"");
    TestPack::addRow("logo missing", "\"logo\",", "\"logo2\",", "3: logo2.png: no such file");
    TestPack::addRow("logo out of the pack", "\"logo\",", "\"../logo\",",
        "3: not the base name of a picture (letters, digits, _ and - only)");
    TestPack::addRow("huge logo", "\"logo\",", "\"huge\",",
        "3: huge.png: 20000 by 10000 pixels: the most is 16000000 in all");
    TestPack::addRow(
        "logo for a wall", "\"logo\",", "\"wide\",", "3: wide.png: 513 by 20 pixels: the most is 512 by 512");
    TestPack::addRow("no name", "\"name\": {\"en\": \"The Garden\", \"fr\": \"Le Jardin\"},", "",
        "1: \"name\" is missing: expected an object");
    TestPack::addRow("no address", "help@garden.example", "help at garden",
        "8: not an e-mail address: \"help at garden\"");
    TestPack::addRow("no telephone number", "+1 (514) 555-01.23", "call us",
        "9: not a telephone number: digits, spaces, ( ) . / - and + in front");
    TestPack::addRow("http link", "https://help", "http://help", "10: the link must begin with https://");
    TestPack::addRow("help desk without name", "\"name\": \"Help desk\",", "",
        "6: \"name\" is missing: expected an object");
    TestPack::addRow("unknown key", "\"accent\"", "\"color\"", "4: unknown key \"color\"", true);
}

void BrandTest::everyFaultIsNamedWithItsLine()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QString, problems);
    QFETCH(const bool, stillLoads);
    const TestPack pack;
    pack.write(brandFile, goodBrand);
    pack.write(u"logo.png"_s, TestPack::png(200, 60));
    pack.write(u"wide.png"_s, TestPack::png(513, 20));
    pack.write(u"huge.png"_s, TestPack::png(20'000, 10'000));
    pack.replace(brandFile, before, after);
    const Catalogue catalogue = Catalogue::load(pack.folder());
    QCOMPARE(pack.problems(catalogue).join(u'\n'), brandFile + u':' + problems);
    QCOMPARE(catalogue.brand() != nullptr, stillLoads);
    QCOMPARE(catalogue.providers().size(), 1);
}

void BrandTest::logoStaysInThePack()
{
    const TestPack pack;
    const TestPack elsewhere;
    elsewhere.write(u"logo.png"_s, TestPack::png(2, 2));
    pack.write(brandFile, goodBrand);
    QVERIFY(QFile::link(elsewhere.path(u"logo.png"_s), pack.path(u"logo.png"_s)));
    const Catalogue catalogue = Catalogue::load(pack.folder());
    QCOMPARE(pack.problems(catalogue), QStringList{u"brand.json:3: logo.png: leads out of the folder"_s});
}

void BrandTest::firstBrandStays()
{
    const TestPack builtIn;
    const TestPack first;
    const TestPack second;
    for (const TestPack *pack : {&first, &second}) {
        pack->write(brandFile, goodBrand);
        pack->write(u"logo.png"_s, TestPack::png(200, 60));
    }
    Catalogue catalogue = Catalogue::load(builtIn.folder());
    catalogue.add(first.folder());
    catalogue.add(second.folder());
    QVERIFY(catalogue.brand());
    QCOMPARE(catalogue.brand()->pack, first.folder());
}

void BrandTest::contrastIsThatOfTheGuidelines()
{
    QCOMPARE(contrastRatio(u"#000000"_s, u"#ffffff"_s), 21.0);
    QCOMPARE(contrastRatio(u"#ffffff"_s, u"#ffffff"_s), 1.0);
    QVERIFY(qAbs(contrastRatio(u"#ffffff"_s, u"#767676"_s) - 4.54) < 0.01);
}

FACTEUR_APPLESS_MAIN(BrandTest)
#include "tst_brand.moc"

// SPDX-License-Identifier: MIT
#include "TestPack.h"
#include "TestProgram.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

/// What can be wrong with a guide.<lang>.md.
class GuideTextFaultsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFaultIsNamedWithItsLine_data();
    void everyFaultIsNamedWithItsLine();
    void brokenTranslationIsLeftOutAlone();
    void placesAreNotMoreThanNumbers();
};

void GuideTextFaultsTest::everyFaultIsNamedWithItsLine_data()
{
    TestPack::addColumns();
    TestPack::addRow(
        "section missing", "## second\n", "", "guide.json:19: guide.en.md has no section \"## second\"");
    TestPack::addRow("section empty", "Type {{email}}.\n", "", "guide.en.md:3: the section is empty");
    TestPack::addRow(
        "section twice", "## second", "## first", "guide.en.md:7: a second section \"## first\"");
    TestPack::addRow("unknown placeholder", "{{email}}", "{{e-mail}}",
        "guide.en.md:5: unknown placeholder \"{{e-mail}}\"");
    TestPack::addRow("spaces in a placeholder", "{{email}}", "{{ email }}",
        "guide.en.md:5: unknown placeholder \"{{ email }}\"");
    TestPack::addRow("placeholder not closed", "{{incoming.host}}", "{{incoming.host}",
        "guide.en.md:9: a placeholder is not closed: \"}}\" is missing in this line");
    TestPack::addRow("place that the picture has not", "Type **", "{{#next}} **",
        "guide.en.md:9: the picture of \"second\" has no place \"next\"");
    TestPack::addRow("place without a picture", "Type {{email}}", "Type {{#email}} {{email}}",
        "guide.en.md:5: the picture of \"first\" has no place \"email\"");
    TestPack::addRow("place with a bad name", "Type **", "{{#Next}} **",
        "guide.en.md:9: unknown placeholder \"{{#Next}}\"");
    TestPack::addRow("word for security without words", "{{email}}", "{{incoming.security}}",
        "guide.en.md:5: \"incoming.security\" needs \"securityNames\" in guide.json");
    TestPack::addRow("http link", "Type **", "[Help](http://example.com) **",
        "guide.en.md:9: the link must begin with https://");
    for (const char *link : {"[Help](javascript:alert(1))", "[Help]( <file:///etc/passwd>)",
             "<ftp://example.com>", "[Help](//example.com)", "HTTP://example.com"})
        TestPack::addRow(link, "Type **", (QByteArray(link) + " **").constData(),
            "guide.en.md:9: the link must begin with https://");
    TestPack::addRow("link by name", "Type **", "[help]: tel:123\n\nType **",
        "guide.en.md:9: the link must begin with https://");
    TestPack::addRow("picture", "Type **", "![](https://example.com/x.png) **",
        "guide.en.md:9: pictures are named in guide.json, not in the text");
    TestPack::addRow("control character", "Type **", "Type \x1b[31m **",
        "guide.en.md:9: the text has a control character (U+001b)");
    TestPack::addRow("not UTF-8", "Type **", "T\xffype **", "guide.en.md: not UTF-8");
    TestPack::addRow("text before the first heading", "<!-- SPDX-License-Identifier: MIT -->", "Hello",
        "guide.en.md:1: text before the first \"## <step>\" heading");
    TestPack::addRow("section of nobody", "## second", "## third\n\nText\n\n## second",
        "guide.en.md:7: there is no step \"third\" in guide.json", true);
}

void GuideTextFaultsTest::everyFaultIsNamedWithItsLine()
{
    TestPack().checkRow(TestPack::textFile, u"guides/program/"_s);
}

void GuideTextFaultsTest::brokenTranslationIsLeftOutAlone()
{
    const TestPack pack;
    pack.write(u"guides/program/guide.fr.md"_s, "## first\n\n{{courriel}}\n\n## second\n\nTexte\n");
    pack.write(u"guides/program/guide.de.md"_s, "## second\r\n\r\nDeutsch\r\n");
    pack.write(u"guides/program/guide.German.md"_s, {});
    const Catalogue catalogue = Catalogue::load(pack.folder());
    QCOMPARE(pack.problems(catalogue),
        (QStringList{u"guides/program/guide.json:18: guide.de.md has no section \"## first\""_s,
            u"guides/program/guide.German.md: expected a name such as guide.en.md"_s,
            u"guides/program/guide.fr.md:3: unknown placeholder \"{{courriel}}\""_s}));
    const Guide *guide = catalogue.guide(u"program"_s);
    QVERIFY(guide);
    QCOMPARE(guide->steps.at(1).text.in(u"fr"_s), u"Type **{{incoming.host}}**."_s);
    QCOMPARE(guide->steps.at(1).text.in(u"de"_s), u"Deutsch"_s);
    QCOMPARE(guide->steps.at(0).text.in(u"de"_s), u"Type {{email}}."_s);
}

void GuideTextFaultsTest::placesAreNotMoreThanNumbers()
{
    const TestPack pack;
    QByteArray targets = "\"targets\": [";
    QByteArray words;
    for (int i = 1; i <= 21; ++i) {
        targets +=
            "{\"id\": \"t" + QByteArray::number(i) + "\", \"rect\": [1, 1, 9, 9]}" + (i < 21 ? "," : "],");
        words += "{{#t" + QByteArray::number(i) + "}}\n";
    }
    pack.replace(TestPack::guideFile, "\"fields\":", targets + "\"fields\":");
    pack.replace(TestPack::textFile, "Type **", words + "Type **");
    QCOMPARE(pack.problems(Catalogue::load(pack.folder())),
        QStringList{u"guides/program/guide.en.md:29: too many places: the most is 20"_s});
}

FACTEUR_APPLESS_MAIN(GuideTextFaultsTest)
#include "tst_guidetextfaults.moc"

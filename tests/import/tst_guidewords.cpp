// SPDX-License-Identifier: MIT
#include "Catalogue.h"
#include "Imports.h"
#include "TestProgram.h"

#include <QTemporaryDir>

using namespace Facteur;
using namespace Qt::StringLiterals;

/// What a guide's words say of the mail program, and that they stay.
class GuideWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void programIsCalledByItsName_data();
    void programIsCalledByItsName();
    void programWithoutPicturesIsOne();
    void boxesAreTheGuides_data();
    void boxesAreTheGuides();
    void limitsAreThoseThatAreSaid_data();
    void limitsAreThoseThatAreSaid();
    void textKeepsItsWords_data();
    void textKeepsItsWords();
};

void GuideWordsTest::programIsCalledByItsName_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QString>("name");
    QTest::newRow("first") << QByteArray("---\ntitle: Owl 3 - Add an address\n---\n") << u"Owl 3"_s;
    QTest::newRow("after the offers")
        << QByteArray("---\ntitle: 'Basic / Pro – Add an address to Owl for Windows'\n---\n")
        << u"Owl for Windows"_s;
    QTest::newRow("known") << QByteArray("---\ntitle: \"E-Mail Pro - Konto in Gmail für Android\"\n---\n")
                           << u"Gmail für Android"_s;
    QTest::newRow("known, alone") << QByteArray(
        "---\ntitle: Configurer son adresse sur Outlook pour Windows\n---\n")
                                  << u"Outlook pour Windows"_s;
    QTest::newRow("TOML") << QByteArray("+++\ntitle = \"Owl on the telephone\"\n+++\n")
                          << u"Owl on the telephone"_s;
    QTest::newRow("a heading only") << QByteArray("Owl\n===\n") << u"Owl"_s;
}

void GuideWordsTest::programIsCalledByItsName()
{
    QFETCH(const QByteArray, start);
    const QTemporaryDir folder;
    const QByteArray guide = start + "\n## Open it\n\n" + bothServers;
    const ImportedPack pack = importedPack(WrittenGuide::parse(guide, u"guide.en.md"_s));
    QVERIFY(!writePack(pack, folder.path()));
    const Catalogue catalogue = Catalogue::load(folder.path());
    QCOMPARE(catalogue.guides().size(), 1);
    QTEST(catalogue.guides().constFirst().name.in(u"en"_s), "name");
}

/// A guide to one mail program is none to any, though nothing in it says what it runs on.
void GuideWordsTest::programWithoutPicturesIsOne()
{
    const QTemporaryDir folder;
    QVERIFY(!writePack(packOfStep(bothServers), folder.path()));
    QVERIFY(!Catalogue::load(folder.path()).guides().constFirst().isGeneral);
}

void GuideWordsTest::boxesAreTheGuides_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("boxes");
    QTest::newRow("a list below a sentence, Spanish")
        << QByteArray("Marque estas casillas:\n\n- El servidor saliente requiere autenticación\n"
                      "- Usar SSL para el servidor entrante\n")
        << QStringList{u"11: box outgoing.auth: ticked"_s, u"12: box incoming.ssl: ticked"_s};
    QTest::newRow("Dutch, not ticked") << QByteArray("- Uitvinken: inkomende server met SSL\n")
                                       << QStringList{u"9: box incoming.ssl: not ticked"_s};
    QTest::newRow("a task list") << QByteArray(
        "- [x] The outgoing server needs authentication\n- [ ] Outgoing SSL\n")
                                 << QStringList{u"9: box outgoing.auth: ticked"_s,
                                        u"10: box outgoing.ssl: not ticked"_s};
    QTest::newRow("weak authentication, Italian")
        << QByteArray("- Deselezionare: Consenti autenticazione non sicura\n") << QStringList();
    QTest::newRow("of the incoming server")
        << QByteArray("- Tick: The incoming server needs authentication\n") << QStringList();
}

void GuideWordsTest::boxesAreTheGuides()
{
    QFETCH(const QByteArray, body);
    QStringList boxes = notesOf(packOfStep(body), ImportNote::Kind::Understood);
    boxes.removeIf([](const QString &note) { return !note.contains(u": box "_s); });
    QTEST(boxes, "boxes");
}

void GuideWordsTest::limitsAreThoseThatAreSaid_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("onlyImap");
    QTest::addColumn<bool>("notExchange");
    QTest::newRow("only, German") << QByteArray("Owl kann nur IMAP.\n") << true << false;
    QTest::newRow("only, behind") << QByteArray("Owl supports IMAP only.\n") << true << false;
    QTest::newRow("not only") << QByteArray("Owl knows not only IMAP.\n") << false << false;
    QTest::newRow("only another thing")
        << QByteArray("The only change is imap.fen.example.\n") << false << false;
    QTest::newRow("only one of both") << QByteArray("Choose only IMAP or POP.\n") << false << false;
    QTest::newRow("not for Exchange, French")
        << QByteArray("Ce guide ne s'applique pas aux adresses Exchange. Il ne vaut pas pour Exchange.\n")
        << false << true;
    QTest::newRow("for Exchange") << QByteArray(
        "You cannot, and need not, change the server of an Exchange account.\n")
                                  << false << false;
}

void GuideWordsTest::limitsAreThoseThatAreSaid()
{
    QFETCH(const QByteArray, body);
    const QStringList understood = notesOf(packOfStep(body), ImportNote::Kind::Understood);
    QTEST(understood.contains(u"9: this mail program can do IMAP only"_s), "onlyImap");
    QTEST(understood.contains(u"9: not for Exchange accounts"_s), "notExchange");
}

void GuideWordsTest::textKeepsItsWords_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("kept");
    QTest::newRow("both protocols in a sentence")
        << QByteArray("Take **POP** or **IMAP**; **IMAP** leaves the mail there.\n\n") + bothServers
        << u"Take **POP** or **IMAP**; **IMAP** leaves the mail there."_s;
    QTest::newRow("a deeper heading")
        << QByteArray("Open it.\n\n#### On a telephone\n\nTouch the round button.\n")
        << u"**On a telephone**\n\nTouch the round button."_s;
    QTest::newRow("a note of others")
        << QByteArray("!!! tip \"Mind\"\n    It is slow.\n") << u"**Mind**\n\nIt is slow."_s;
    QTest::newRow("a place for nobody") << QByteArray("Type {{password}}.\n") << u"Type { {password}}."_s;
    QTest::newRow("a row") << QByteArray("|Server|Port|\n|---|---|\n|a\\|b|12|\n") << u"- a|b: 12"_s;
    QTest::newRow("two servers for receiving")
        << QByteArray("- IMAP server: in.fen.example\n- POP server: po.fen.example\n")
        << u"- IMAP server: in.fen.example\n- POP server: po.fen.example"_s;
    QTest::newRow("behind a table") << QByteArray(
        "<table><tr><td>a</td><td>b</td></tr></table> Then click **Next**.\n")
                                    << u"Then click **Next**."_s;
    QTest::newRow("behind a comment")
        << QByteArray("<!-- one --> Click. <!-- two\nthree --> Then wait.\n") << u"Click.\nThen wait."_s;
    QTest::newRow("behind a style") << QByteArray("<style>p {}\n</style> Click.\n") << u"Click."_s;
    QTest::newRow("in a table, but in no cell")
        << QByteArray("<table><caption>The Owl's servers</caption><tr><td>a</td><td>b</td></tr></table>\n")
        << u"The Owl's servers"_s;
    QTest::newRow("behind the mark of a note")
        << QByteArray("> [!warning] Mind the gap.\n> It is deep.\n") << u"> Mind the gap.\n> It is deep."_s;
    QTest::newRow("a footnote") << QByteArray("[^1]: Only with a cable.\n") << u"Only with a cable."_s;
    QTest::newRow("spoken of") << QByteArray("A comment begins with `<!--` there.\n\nClick.\n\n-->\n")
                               << u"there.\n\nClick."_s;
    QTest::newRow("code that does not end")
        << QByteArray("```\nfirst\n\n#### Open it\n\n- Click.\n") << u"**Open it**\n\n- Click."_s;
    QTest::newRow("a table that does not end")
        << QByteArray("<table><tr><td>a<td>b\n\n#### Open it\n\n- Click.\n") << u"**Open it**\n\n- Click."_s;
    QTest::newRow("a comment that does not end")
        << QByteArray("<!-- first\n\n#### Open it\n\n- Click.\n") << u"**Open it**\n\n- Click."_s;
    QTest::newRow("one's own values")
        << bothServers << u"- Incoming server: **{{incoming.host}}**\n- Port: **{{incoming.port}}**"_s;
}

void GuideWordsTest::textKeepsItsWords()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, kept);
    const ImportedPack pack = packOfStep(body);
    const QString written = QString::fromUtf8(pack.files.value(u"guides/owl-3-add-an-address/guide.en.md"_s));
    QVERIFY2(written.contains(kept), qPrintable(written));
}

FACTEUR_APPLESS_MAIN(GuideWordsTest)
#include "tst_guidewords.moc"

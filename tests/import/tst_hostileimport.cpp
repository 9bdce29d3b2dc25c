// SPDX-License-Identifier: MIT
#include "Catalogue.h"
#include "Imports.h"
#include "TestProgram.h"

#include <QTemporaryDir>

using namespace Facteur;
using namespace Qt::StringLiterals;

namespace {

const QByteArray shortGuide = "---\ntitle: Short\n---\n### First\nDo it.\n";

} // namespace

/// What is no guide, too much of one, or meant to harm.
class HostileImportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void whatIsNoGuideIsRefused_data();
    void whatIsNoGuideIsRefused();
    void whatIsTooMuchIsNamed();
    void whatIsFullPassesTheCheck_data();
    void whatIsFullPassesTheCheck();
    void wordsBeginNoStep_data();
    void wordsBeginNoStep();
    void whatCannotStandIsLeftOut_data();
    void whatCannotStandIsLeftOut();
    void bracketsStay();
    void nothingGrowsBeyondTheGuide_data();
    void nothingGrowsBeyondTheGuide();
    void hostileWordsStayWords();

private:
    [[nodiscard]] ImportedPack import(const QString &name) const
    {
        return importedPack(WrittenGuide::read(path(name)));
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void HostileImportTest::whatIsNoGuideIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("problem");
    const QString noStep = u": no step: there is neither a heading with something below it, nor a server"_s;
    QTest::newRow("empty") << QByteArray() << noStep;
    QTest::newRow("words") << QByteArray("no guide") << noStep;
    QTest::newRow("no steps") << QByteArray("---\ntitle: T\n---\n## A\n") << noStep;
    QTest::newRow("not UTF-8") << QByteArray("---\ntitle: T\xff\n---\n### A\n") << u": not UTF-8"_s;
    QTest::newRow("too large") << QByteArray(1'048'577, 'x') << u": too large: the most is 1048576 bytes"_s;
    QTest::newRow("10 MB in one line")
        << QByteArray(10'000'000, '*') << u": too large: the most is 1048576 bytes"_s;
    QTest::newRow("a million lines") << QByteArray(1'000'000, '\n')
                                     << u": too many lines: the most is 20000"_s;
    QTest::newRow("too many headings")
        << QByteArray("## A\n").repeated(600) << u":500: too many headings: the most is 500"_s;
}

void HostileImportTest::whatIsNoGuideIsRefused()
{
    QFETCH(const QByteArray, content);
    writeFile(path(u"bad.md"_s), content);
    const Result<WrittenGuide> guide = WrittenGuide::read(path(u"bad.md"_s));
    const Result<ImportedPack> pack =
        guide ? importGuide(guide.value(), importContext()) : Result<ImportedPack>(guide.problem());
    QVERIFY(!pack);
    QTEST(pack.problem().toString().remove(path(u"bad.md"_s)), "problem");
}

void HostileImportTest::whatIsTooMuchIsNamed()
{
    writeFile(path(u"much.md"_s),
        shortGuide + QByteArray("> ").repeated(100'000) + "deep\n" + QByteArray(20'001, '*') + '\n'
            + QByteArray("### A\nB\n").repeated(50));
    const QStringList toDo = notesOf(import(u"much.md"_s), ImportNote::Kind::ToDo);
    QVERIFY(toDo.contains(u"6: the line was left out: it is longer than 20000 characters"_s));
    QVERIFY(toDo.contains(u"7: the line was left out: it is longer than 20000 characters"_s));
    QVERIFY(toDo.contains(u"106: step \"A\" was left out: the most is 50"_s));
}

void HostileImportTest::nothingGrowsBeyondTheGuide_data()
{
    QTest::addColumn<QByteArray>("unit");
    for (const char *unit :
        {"**[", "![(", "[[", "`", "<", "<a ", "&", "{.", "{{%", "a.b-", "a.b.c:1/", "port 99 ",
            "imap.a.example ", "\"\"", "* ", "|", "\\|", "ssl: pop3 ", "- ", "> ", "1. ", "<table><tr><td>"})
        QTest::newRow(unit) << QByteArray(unit);
}

void HostileImportTest::whatIsFullPassesTheCheck_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("characters")
        << QByteArray("[a](https://b.example/c)").repeated(800).append('\n').repeated(20);
    QTest::newRow("lines") << QByteArray("a\n").repeated(400);
    QTest::newRow("values") << QByteArray("- IMAP server: imap.a.example\n").repeated(60);
}

void HostileImportTest::whatIsFullPassesTheCheck()
{
    QFETCH(const QByteArray, body);
    const ImportedPack pack = packOfStep(body);
    QVERIFY(endpointsOf(pack).isEmpty()); // and fails where there is a problem
    const QString toDo = notesOf(pack, ImportNote::Kind::ToDo).join(u'\n');
    QVERIFY2(toDo.contains(u"7: the end of step \"Add it\" was left out"), qPrintable(toDo));
}

void HostileImportTest::wordsBeginNoStep_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("the heading's own words") << QByteArray("<table><tr><th>## Add it</th></tr></table>\n");
    QTest::newRow("a cell") << QByteArray("<table><tr><td>a</td></tr><tr><td>## Other</td></tr></table>\n");
    QTest::newRow("a table without an end")
        << QByteArray("<table>\n<tr><th>A</th><th>B</th>## Other\n\n<table>\n<tr><th>A</th>\n");
    QTest::newRow("behind a mark") << QByteArray("<b></b>## Other\n");
    QTest::newRow("behind a link") << QByteArray("[](https://b.example/c)## Other\n");
    QTest::newRow("entities") << QByteArray("&#35;&#35; Other\n");
    QTest::newRow("where a line is wrapped") << QByteArray("a").repeated(999) + " ## Other\n";
}

/// Whatever stands in a step's text: what reads the pack finds the one step that the guide has.
void HostileImportTest::wordsBeginNoStep()
{
    QFETCH(const QByteArray, body);
    const ImportedPack pack = packOfStep(body);
    QVERIFY(endpointsOf(pack).isEmpty()); // and fails where there is a problem
    for (auto file = pack.files.begin(); file != pack.files.end(); ++file) {
        if (file.key().endsWith(u".md"_s))
            QCOMPARE(('\n' + file.value()).count("\n##"), 1);
    }
}

void HostileImportTest::whatCannotStandIsLeftOut_data()
{
    QTest::addColumn<QByteArray>("guide");
    QTest::newRow("a title that is all there is")
        << QByteArray("# Owl\n\n## Settinghttp://s\n\n<table>\n<tr><th>&nbsp;</th>\n");
    QTest::newRow("a link within a link") << guideOfStep("Open hthttp://tp://evil.example\n");
    QTest::newRow("three brackets") << guideOfStep("Type {{{password}}} and {{{{x}}}}\n");
    QTest::newRow("a picture within a picture") << guideOfStep("Look !!![[[a](x)](y)\n");
    QTest::newRow("a link within marks") << guideOfStep("[a**](**ftp://evil.example) <**ftp:x>\n");
}

void HostileImportTest::whatCannotStandIsLeftOut()
{
    QFETCH(const QByteArray, guide);
    writeFile(path(u"odd.md"_s), guide);
    QVERIFY(endpointsOf(import(u"odd.md"_s)).isEmpty()); // and fails where there is a problem
}

void HostileImportTest::bracketsStay()
{
    const ImportedPack pack = packOfStep("Type {{{password}}} there\n");
    QVERIFY(pack.files.value(u"guides/owl-3-add-an-address/guide.en.md"_s)
                .contains("Type { { {password}}} there"));
}

/// What is made of a line is not much larger than the line, whatever marks are in it.
void HostileImportTest::nothingGrowsBeyondTheGuide()
{
    QFETCH(const QByteArray, unit);
    const QByteArray line = unit.repeated(19'000 / unit.size()) + '\n';
    const Result<WrittenGuide> guide = WrittenGuide::parse("# T\n## S\n" + line.repeated(3), u"t.md"_s);
    QVERIFY(guide);
    qsizetype size = 0;
    qsizetype blocks = 0;
    for (const WrittenSection &section : guide.value().sections) {
        blocks += section.blocks.size();
        for (const WrittenBlock &block : section.blocks) {
            size += block.text.size();
            for (const QString &cell : block.cells)
                size += cell.size();
        }
    }
    QVERIFY2(size <= 4 * line.size() * 3, qPrintable(QString::number(size)));
    QVERIFY(blocks <= line.size() * 3);
    const Result<ImportedPack> pack = importGuide(guide.value(), importContext());
    QVERIFY(!pack || pack.value().notes.size() <= 1000);
}

void HostileImportTest::hostileWordsStayWords()
{
    QByteArray words;
    for (const QByteArray &unit : {QByteArray("**["), QByteArray("![("), QByteArray("a.b-"),
             QByteArray("port 99 "), QByteArray("\"\"<`{."), QByteArray("ssl: pop3 ")})
        words += (unit.repeated(3900 / unit.size()) + '\n').repeated(40);
    writeFile(path(u"hostile.md"_s),
        "---\ntitle: " + QByteArray("T  ").repeated(60)
            + "../../T\x1b[31m{{x}}\nslug: ../../../etc\n---\n### ../\n{{password}} {{incoming.host}} "
              "\x07 ##x\n"
              "##\tsecond\n<script>alert(1)</script> ![a](http://x)![ http://evil.example\n[x]: "
              "ftp://evil.example\n[broken](file:///etc/passwd\n"
            + words);
    const ImportedPack pack = import(u"hostile.md"_s);
    for (const QString &file : pack.files.keys())
        QVERIFY2(!file.contains(u".."_s) && !file.startsWith(u'/'), qPrintable(file));
    QVERIFY(!writePack(pack, path(u"pack"_s)));
    const Catalogue catalogue = Catalogue::load(path(u"pack"_s));
    for (const Problem &problem : catalogue.problems())
        qWarning("%s", qPrintable(problem.toString()));
    QVERIFY(catalogue.problems().isEmpty());
    QVERIFY(pack.notes.size() <= 1000);
}

FACTEUR_APPLESS_MAIN(HostileImportTest)
#include "tst_hostileimport.moc"

// SPDX-License-Identifier: MIT
#include "TestPack.h"
#include "TestProgram.h"

#include <QDir>
#include <QFile>
#include <QProcess>

using namespace Facteur;
using namespace Qt::StringLiterals;

/// facteur-cli pack check names file, line and reason, and the catalogue does without what is broken.
class PackCheckTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goodPackHasNoProblem();
    void brokenPacks_data();
    void brokenPacks();
    void nothingIsObeyedByTheTerminal();
};

namespace {

struct Outcome
{
    int exitCode = -1;
    QString output;
};

// A sanitizer takes more addresses than there is memory.
#if defined(__SANITIZE_ADDRESS__)
const QString limit = u"unlimited"_s;
#else
const QString limit = u"1000000"_s; // kB
#endif

/// In 1 GB of memory, whatever the pack.
Outcome check(const TestPack &pack)
{
    QProcess process;
    process.start(u"/bin/sh"_s,
        {u"-c"_s, u"ulimit -v \"$2\" && exec \"$0\" pack check \"$1\""_s, QStringLiteral(FACTEUR_CLI),
            pack.folder(), limit});
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {
        process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()).remove(pack.folder() + u'/')};
}

using Break = std::function<void(const TestPack &)>;

Break inGuide(const char *before, const char *after)
{
    return [before, after](const TestPack &pack) { pack.replace(TestPack::guideFile, before, after); };
}

} // namespace

void PackCheckTest::goodPackHasNoProblem()
{
    const Outcome outcome = check(TestPack());
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.output, u"No problem. Providers: 1, guides: 1.\n"_s);
}

void PackCheckTest::brokenPacks_data()
{
    QTest::addColumn<Break>("breakIt");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<int>("providers");
    QTest::addColumn<int>("guides");
    const auto row = [](const char *name, const Break &breakIt, const char *problem, int providers,
                         int guides) {
        QTest::newRow(name) << breakIt << QString::fromLatin1(problem) << providers << guides;
    };
    row("missing picture", inGuide("\"p1\"", "\"p2\""),
        "guides/program/guide.json:20: there is no images/p2.png or .jpg, nor one in images/en", 1, 1);
    row(
        "unknown placeholder",
        [](const TestPack &pack) { pack.replace(TestPack::textFile, "{{email}}", "{{mail}}"); },
        "guides/program/guide.en.md:5: unknown placeholder \"{{mail}}\"", 1, 0);
    row("rectangle outside", inGuide("[10, 10, 100, 20]", "[600, 10, 100, 20]"),
        "guides/program/guide.json:22: the rectangle leaves the picture (640 by 480)", 1, 0);
    row(
        "port 70000", [](const TestPack &pack) { pack.replace(TestPack::providerFile, "993", "70000"); },
        "providers/good.json:7: 70000 is out of range: 1 to 65535", 0, 1);
    row("bad JSON", inGuide("\"order\": 10,", "\"order\": 10"),
        "guides/program/guide.json:3: not valid JSON: unterminated object", 1, 0);
    row("name that leaves the folder", inGuide("\"p1\"", "\"../../p1\""),
        "guides/program/guide.json:20: not the base name of a picture (letters, digits, _ and - only)", 1, 0);
    row(
        "link that leaves the folder",
        [](const TestPack &pack) {
            const QString picture = pack.path(u"guides/program/images/en/p1.png"_s);
            QVERIFY(QFile::remove(picture) && QFile::link(u"/dev/zero"_s, picture));
        },
        "guides/program/guide.json:20: images/en/p1.png: leads out of the folder", 1, 0);
    row(
        "picture of 200 megapixels",
        [](const TestPack &pack) {
            pack.write(u"guides/program/images/en/p1.png"_s, TestPack::png(20'000, 10'000));
        },
        "guides/program/guide.json:20: images/en/p1.png: 20000 by 10000 pixels: the most is 16000000 in all",
        1, 0);
    row(
        "picture that is a strip",
        [](const TestPack &pack) {
            pack.write(u"guides/program/images/en/p1.png"_s, TestPack::png(1, 10'001));
        },
        "guides/program/guide.json:20: images/en/p1.png: 1 by 10001 pixels: the most is 10000 a side", 1, 0);
    row(
        "card that is no small picture",
        [](const TestPack &pack) {
            pack.replace(TestPack::guideFile, "\"order\": 10,", "\"order\": 10,\n  \"card\": \"card\",");
            pack.write(u"guides/program/images/card.png"_s, TestPack::png(96, 513));
        },
        "guides/program/guide.json:3: images/card.png: 96 by 513 pixels: the most is 512 by 512", 1, 0);
    row(
        "a billion steps",
        [](const TestPack &pack) {
            QFile guide(pack.path(TestPack::guideFile));
            QVERIFY(guide.resize(60LL * 1000 * 1000 * 1000)); // a hole: nothing of it is on the disk
        },
        "guides/program/guide.json: too large: the most is 1048576 bytes", 1, 0);
    row(
        "as many steps as go into a file",
        [](const TestPack &pack) {
            pack.replace(
                TestPack::guideFile, "\"steps\": [", "\"steps\": [" + QByteArray("{},").repeated(340'000));
        },
        "guides/program/guide.json:17: too many entries: 340002, the most is 50", 1, 0);
}

void PackCheckTest::brokenPacks()
{
    QFETCH(const Break, breakIt);
    QFETCH(const QString, problem);
    const TestPack pack;
    breakIt(pack);
    const Outcome outcome = check(pack);
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.output.split(u'\n').contains(problem), qPrintable(outcome.output));
    QVERIFY(outcome.output.section(u'\n', -2, -2).startsWith(u"Problems: "_s));
    Catalogue catalogue = Catalogue::load(pack.folder());
    QTEST(int(catalogue.providers().size()), "providers");
    QTEST(int(catalogue.guides().size()), "guides");
}

void PackCheckTest::nothingIsObeyedByTheTerminal()
{
    const TestPack pack;
    pack.write(u"guides/program/guide.\x1b[31m.md"_s, "x");
    const Outcome outcome = check(pack);
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY(!outcome.output.contains(u'\x1b'));
}

FACTEUR_APPLESS_MAIN(PackCheckTest)
#include "tst_packcheck.moc"

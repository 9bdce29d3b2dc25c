// SPDX-License-Identifier: MIT
#include "../catalogue/TestPack.h"

#include "Account.h"
#include "GuideBounds.h"
#include "GuideText.h"
#include "MarkdownView.h"
#include "StepPicture.h"
#include "StepWords.h"
#include "TestProgram.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTextBlock>

using namespace Facteur;
using namespace Qt::StringLiterals;

/// Guides that would stop the window, or bring it down, and the largest that are shown.
class TestHostileGuide final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLargestTextIsShownAndMoreIsRefused_data();
    void theLargestTextIsShownAndMoreIsRefused();
    void whatIsNoTextIsRefused_data();
    void whatIsNoTextIsRefused();
    void whatShowsNothingIsMeasured_data();
    void whatShowsNothingIsMeasured();
    void sectionsAreNotMoreThanSteps();
    void textsInJsonHaveTheirBounds();
    void rowsOfTheSheetHaveTheirBound();
    void aMegabyteOfAnythingIsRefused_data();
    void aMegabyteOfAnythingIsRefused();
    void theHostOfALinkIsShownAsItIsAskedFor_data();
    void theHostOfALinkIsShownAsItIsAskedFor();
    void whatTheReaderTakesForALinkElsewhereIsWordsAlone();
    void wordsInAPictureStayInTheirRectangle_data();
    void wordsInAPictureStayInTheirRectangle();
    void wordsInAPictureHaveTheirBounds_data();
    void wordsInAPictureHaveTheirBounds();
};

namespace {

constexpr int firstLine = 7; ///< of what sectionOf() is given
constexpr int linesBefore = 2; ///< in its section: the heading, and the empty one below
constexpr qsizetype lengthBefore = 11; ///< characters of these

QByteArray sectionOf(const QString &text)
{
    return "## first\n\nText.\n\n## second\n\n"_ba + text.toUtf8();
}

QString times(qsizetype count, const QString &text)
{
    return text.repeated(count);
}

/// With servers whose names are as long, and need as many escapes, as a provider of a pack may have it.
Account longestAccount()
{
    const QString host = times(124, u"a."_s) + u"com"_s;
    Account account;
    account.displayName = u"*Jean* [a](tel:1)"_s;
    account.emailAddress = times(32, u"a+"_s) + u"@example.com"_s;
    account.userName = account.emailAddress;
    account.incoming.host = host;
    account.outgoing.host = host;
    return account;
}

void show(MarkdownView &view, const QString &markdown)
{
    view.setMarkdownText(markdown);
    view.resize(320, view.heightForWidth(320));
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
}

QString twentyWords()
{
    return times(20, u"words "_s).trimmed();
}

QByteArray word(const QString &text, const char *rectangle, const char *more = "")
{
    return "{\"rect\": "_ba + rectangle + ", \"text\": {\"en\": \"" + text.toUtf8() + "\"}" + more + "}";
}

/// Has \a words, one in each line from the 22nd on, in the drawing of its second step.
void writeWords(const TestPack &pack, const QByteArrayList &words)
{
    QImage drawing(640, 480, QImage::Format_RGB32);
    drawing.fill(Qt::white);
    QBuffer file;
    QVERIFY(file.open(QIODevice::WriteOnly) && drawing.save(&file, "PNG"));
    pack.write(u"guides/program/images/p1.png"_s, file.data());
    QVERIFY(QFile::remove(pack.path(u"guides/program/images/en/p1.png"_s))); // it would go before it
    pack.replace(TestPack::guideFile, "     \"fields\"",
        "     \"words\": [\n" + words.join(",\n") + "],\n     \"fields\"");
}

QImage drawnAs(StepPicture picture, const QRectF &frame, const QList<PictureWords> &words)
{
    picture.step.words = words;
    QImage image(frame.size().toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    picture.paint(painter, frame, false);
    return image;
}

} // namespace

void TestHostileGuide::theLargestTextIsShownAndMoreIsRefused_data()
{
    QTest::addColumn<QString>("largest");
    QTest::addColumn<QString>("more"); // behind it
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const QString &largest, const QString &more, const QString &reason,
                         qsizetype line = firstLine) {
        QTest::newRow(name) << largest << more << u"guide.en.md:%1: %2"_s.arg(line).arg(reason);
    };
    const auto tooMany = [](const char *what, qsizetype most) {
        return u"too many %1 in a section: the most is %2; make two steps of it, or leave some out"_s
            .arg(QLatin1StringView(what))
            .arg(most);
    };
    const QString marks = tooMany("marks (as * _ ` [ ])", maximumMarks);
    const QString tooDeep = u"too deep: the most is 5 lists and quotations in each other; leave some out"_s;
    row("one line", times(maximumLineLength, u"w"_s), u"w"_s,
        u"the line is too long: the most is 2000 characters; break it"_s);
    const QString lines = times(9, times(999, u"w"_s) + u'\n');
    row("characters", lines + times(maximumSectionLength - lengthBefore - lines.size() - 1, u"w"_s), u"w"_s,
        tooMany("characters", maximumSectionLength), firstLine + 9);
    row("lines", times(maximumSectionLines - linesBefore - 1, u"a\n"_s) + u"a"_s, u"\na"_s,
        tooMany("lines", maximumSectionLines), firstLine + maximumSectionLines - linesBefore);
    row("paragraphs", times((maximumSectionLines - linesBefore) / 2, u"a\n\n"_s).trimmed(), u"\n\na\n\na"_s,
        tooMany("lines", maximumSectionLines), firstLine + maximumSectionLines - linesBefore);
    for (const QString &sign : {u"-"_s, u"*"_s, u"+"_s, u"1."_s, u"123)"_s}) {
        const QString item = u'\n' + sign + u" a"_s;
        row(qPrintable(u"items with "_s + sign), times(maximumListItems, item).trimmed(), item,
            tooMany("list items", maximumListItems), firstLine + maximumListItems);
    }
    row("items in a line", times(maximumListItems / 4, u"- - - - a\n"_s), u"- a"_s,
        tooMany("list items", maximumListItems), firstLine + maximumListItems / 4);
    row("quotations in each other", u">>>>> a"_s, u"\n>>>>>> a"_s, tooDeep, firstLine + 1);
    row("lists in each other", u"- 1. * + 2) a"_s, u"\n\n- - - - > - a"_s, tooDeep, firstLine + 2);
    row("lists below each other", u"- a\n    - a\n        - a\n            - a\n                - a"_s,
        u"\n                    - a"_s, tooDeep, firstLine + 5);
    row("stars", u"a "_s + times(maximumMarks, u"*"_s), u"*"_s, marks);
    row("emphasis", times(maximumMarks / 2, u"*a* "_s), u"*"_s, marks);
    row("emphasis in each other", times(maximumMarks / 2, u"*a "_s) + times(maximumMarks / 2, u"b* "_s),
        u"_"_s, marks);
    row("code", times(maximumMarks / 2, u"`a` "_s), u"`"_s, marks);
    row("open brackets", u"a "_s + times(maximumMarks, u"["_s), u"["_s, marks);
    row("brackets in each other", times(maximumMarks / 2, u"["_s) + u'a' + times(maximumMarks / 2, u"]"_s),
        u"]"_s, marks);
    row("angles", times(maximumMarks, u"<a "_s), u"<"_s, marks);
    row("escapes", u"a "_s + times(maximumMarks, u"\\+"_s), u"\\+"_s, marks);
    row("characters by name", times(maximumMarks / 100, times(100, u"&amp;"_s) + u'\n').trimmed(), u"&"_s,
        marks, firstLine + maximumMarks / 100 - 1);
    row("links", times(maximumMarks / 20, times(10, u"[a](https://b) "_s) + u'\n').trimmed(), u"["_s, marks,
        firstLine + maximumMarks / 20 - 1);
    row("definitions", times(maximumMarks / 4, u"[a]: https://b\n"_s) + times(maximumMarks / 4, u"[a] "_s),
        u"["_s, marks, firstLine + maximumMarks / 4);
    row("rows of a table", times(maximumSectionLines - linesBefore - 1, u"|a|b|\n"_s) + u"|a|"_s, u"\n|"_s,
        tooMany("lines", maximumSectionLines), firstLine + maximumSectionLines - linesBefore);
    row("placeholders", times(maximumMentions, u"{{incoming.host}} "_s), u"{{email}}"_s,
        u"too many placeholders in a section: the most is 50; make two steps of it"_s);
    const QString item = u"- *a* _b_ `c` {{incoming.host}} "_s + times(55, u"w"_s) + u"\n\n"_s;
    row("of everything", times(50, item) + times(50, u"1. a\n"_s) + times(49, u"a\n\na\n"_s).trimmed(),
        u"\n{{email}}"_s, u"too many placeholders in a section: the most is 50; make two steps of it"_s,
        firstLine + 150 + 147);
}

void TestHostileGuide::theLargestTextIsShownAndMoreIsRefused()
{
    QFETCH(const QString, largest);
    QFETCH(const QString, more);
    const TestPack pack;
    pack.write(TestPack::textFile, sectionOf(largest));
    const Catalogue taken = Catalogue::load(pack.folder());
    QCOMPARE(pack.problems(taken).join(u'\n'), QString());
    const Guide *guide = taken.guide(u"program"_s);
    QVERIFY(guide);
    MarkdownView view;
    show(view, StepWords::markdown(guide->steps.at(1), longestAccount(), *guide, u"en"_s));
    QVERIFY(!view.toPlainText().isEmpty());
    QVERIFY(view.document()->blockCount() <= maximumSectionLines + maximumListItems);

    pack.write(TestPack::textFile, sectionOf(largest + more));
    const Catalogue refused = Catalogue::load(pack.folder());
    QFETCH(const QString, problem);
    QCOMPARE(pack.problems(refused), QStringList{u"guides/program/"_s + problem});
    QVERIFY(refused.guides().isEmpty());
}

void TestHostileGuide::whatIsNoTextIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("problem");
    for (const QString &text : {u"-"_s, u"> *"_s, u"\u3000"_s, u". #"_s, u"***"_s, u"```\n```"_s})
        QTest::newRow(qPrintable(text)) << text << u"the section is empty"_s;
    QTest::newRow("link without words") << u"- [](https://example.com)"_s << u"the link has no words"_s;
    for (const char16_t c : {0x2028, 0x2029, 0xfdd0, 0xfdd1, 0xfffc, 0xffff})
        QTest::addRow("U+%04x", c) << u"a"_s + QChar(c)
                                   << u"the text has a character that is none (U+%1): leave it out"_s.arg(
                                          c, 4, 16, QChar(u'0'));
}

void TestHostileGuide::whatIsNoTextIsRefused()
{
    QFETCH(const QString, text);
    QFETCH(const QString, problem);
    const TestPack pack;
    pack.write(TestPack::textFile, sectionOf(text));
    QCOMPARE(pack.problems(Catalogue::load(pack.folder())),
        QStringList{
            u"guides/program/guide.en.md:%1: "_s.arg(problem.contains(u"section"_s) ? 5 : 7) + problem});
}

void TestHostileGuide::whatShowsNothingIsMeasured_data()
{
    QTest::addColumn<QString>("markdown");
    for (const QString &markdown : {QString(), u"-"_s, u"12."_s, u"- #"_s, u"> + >"_s, u"1. ```sh"_s,
             u"- ~~~"_s, u"- [a]: https://example.com"_s, u"- [](https://example.com)"_s, u"-\n-\n-"_s})
        QTest::newRow(qPrintable(markdown)) << markdown;
}

/// Qt 6.4 does not survive the copy of a document in which there is a list, but nothing to read.
void TestHostileGuide::whatShowsNothingIsMeasured()
{
    QFETCH(const QString, markdown);
    MarkdownView view;
    show(view, markdown);
    QCOMPARE(view.toPlainText(), QString());
    QVERIFY(view.sizeHint().height() > 0);
}

void TestHostileGuide::sectionsAreNotMoreThanSteps()
{
    QByteArray text;
    for (int i = 1; i <= maximumSections; ++i)
        text += "## s" + QByteArray::number(i) + "\n\nText.\n\n";
    QVERIFY(GuideText::parse(text, u"guide.en.md"_s).problems().isEmpty());
    const GuideText more = GuideText::parse(text + "## more\n\nText.\n", u"guide.en.md"_s);
    QCOMPARE(more.problems().size(), 1);
    QCOMPARE(more.problems().constFirst().toString(),
        u"guide.en.md:201: too many sections: the most is 50, one for each step"_s);
}

void TestHostileGuide::textsInJsonHaveTheirBounds()
{
    const TestPack pack;
    const QByteArray longest(2'000, 'w');
    pack.replace(TestPack::guideFile, "A mail program.", longest);
    QCOMPARE(pack.problems(Catalogue::load(pack.folder())), QStringList());
    pack.replace(TestPack::guideFile, longest, longest + 'w');
    QCOMPARE(pack.problems(Catalogue::load(pack.folder())),
        QStringList{u"guides/program/guide.json:4: too long: the most is 2000 characters"_s});
}

void TestHostileGuide::rowsOfTheSheetHaveTheirBound()
{
    const TestPack pack;
    const QByteArray line = R"({"field": "incoming.host", "label": "Server"},)";
    const QByteArray group = R"({"title": "More", "lines": [)" + line.repeated(33).chopped(1) + "]},";
    pack.replace(TestPack::guideFile, R"("sheet": [)", R"("sheet": [)" + group.repeated(3));
    QCOMPARE(pack.problems(Catalogue::load(pack.folder())), QStringList());
    pack.replace(TestPack::guideFile, line, line + line);
    QCOMPARE(pack.problems(Catalogue::load(pack.folder())),
        QStringList{u"guides/program/guide.json:12: too many rows in all groups: 101, the most is 100"_s});
}

void TestHostileGuide::aMegabyteOfAnythingIsRefused_data()
{
    QTest::addColumn<QByteArray>("unit");
    for (const char *unit : {"w", "w ", "\n", "a\n", "- a\n", "-\n", "## a\n", "## ", "{{email}}", "{{", "[",
             "[]", "](", "<", "<a:", "*a* ", "\\", "\t", ">", "- ", "`", "## a\n- [a](https://b)\n",
             "\xf0\x9f\x98\x80", "http:/", "&"})
        QTest::newRow(unit) << QByteArray(unit);
}

void TestHostileGuide::aMegabyteOfAnythingIsRefused()
{
    QFETCH(const QByteArray, unit);
    const GuideText text =
        GuideText::parse("## second\n" + unit.repeated(1'000'000 / unit.size()), u"x.md"_s);
    QVERIFY(!text.problems().isEmpty());
    QVERIFY(text.problems().size() <= 100);
}

void TestHostileGuide::theHostOfALinkIsShownAsItIsAskedFor_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("shown");
    QTest::newRow("ASCII") << u"[Help](https://example.com) us"_s << u"Help us"_s;
    QTest::newRow("other letters") << u"[Help](https://m\u00fcller.example/a) us"_s
                                   << u"Help (xn--mller-kva.example) us"_s;
    QTest::newRow("Cyrillic as Latin") << u"# [**He**lp](https://www.\u0430\u0440\u0440\u04cf\u0435.com)"_s
                                       << u"Help (www.xn--80ak6aa92e.com)"_s;
    QTest::newRow("encoded") << u"- [Help](https://xn--80ak6aa92e.com)"_s << u"Help (xn--80ak6aa92e.com)"_s;
    QTest::newRow("encoded, and read so")
        << u"<https://xn--80ak6aa92e.com>"_s << u"https://xn--80ak6aa92e.com"_s;
    QTest::newRow("address for words")
        << u"<https://stra\u00dfe.example>!"_s << u"https://stra\u00dfe.example (xn--strae-oqa.example)!"_s;
    QTest::newRow("two") << u"[a](https://\u00e4.example)[b](https://\u00f6.example)"_s
                         << u"a (xn--4ca.example)b (xn--nda.example)"_s;
}

void TestHostileGuide::theHostOfALinkIsShownAsItIsAskedFor()
{
    QFETCH(const QString, markdown);
    MarkdownView view;
    view.setMarkdownText(markdown);
    QTEST(view.toPlainText(), "shown");
}

void TestHostileGuide::whatTheReaderTakesForALinkElsewhereIsWordsAlone()
{
    MarkdownView view;
    view.setMarkdownText(u"[a](tel:1) [b]() <c@d.e> ![f](g) <\\h:i> [j](https://k)"_s);
    QCOMPARE(view.toPlainText(), u"a b c@d.e  \\h:i j"_s);
    QStringList addresses;
    const QTextBlock block = view.document()->firstBlock();
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        if (it.fragment().charFormat().isAnchor())
            addresses.append(it.fragment().charFormat().anchorHref());
    }
    QCOMPARE(addresses, QStringList{u"https://k"_s});
}

void TestHostileGuide::wordsInAPictureStayInTheirRectangle_data()
{
    QTest::addColumn<QByteArrayList>("words");
    const auto row = [](const char *name, const QByteArrayList &words) { QTest::newRow(name) << words; };
    const char *const small = "[300, 200, 60, 20]";
    const QString longest = times(120, u"W"_s);
    row("one long word", {word(longest, small)});
    row("in the corner", {word(longest, "[600, 470, 40, 10]", ", \"size\": 10, \"align\": \"right\"")});
    row("many words", {word(twentyWords(), small)});
    row("in a narrow column", {word(twentyWords(), "[300, 0, 1, 480]")});
    row("high letters", {word(u"Wg"_s, "[300, 200, 60, 100]", ", \"size\": 100")});
    row("a long mark",
        {word(u"Port"_s, small, ", \"mark\": {\"text\": \"" + times(120, u"*"_s).toUtf8() + "\"}")});
    row("a hundred at one place", QByteArrayList(100, word(twentyWords(), small)));
    row("nothing", {word({}, small)});
    row("joiners alone", {word(times(120, u"\u200d"_s), small)});
    row("joined signs", {word(times(30, u"\U0001f468\u200d"_s), small)});
    row("marks above each other", {word(u'W' + times(119, u"\u0351"_s), small)});
    row("from right to left", {word(times(15, u"\u05e9\u05dc\u05d5\u05dd "_s).trimmed(), small)});
    row("from both sides", {word(times(30, u"a\u05e9\u200f"_s), small)});
    row("soft hyphens", {word(times(60, u"W\u00ad"_s), small)});
    row("the widest sign", {word(times(120, u"\ufdfd"_s), small)});
}

void TestHostileGuide::wordsInAPictureStayInTheirRectangle()
{
    QFETCH(const QByteArrayList, words);
    const TestPack pack;
    writeWords(pack, words);
    const Catalogue catalogue = Catalogue::load(pack.folder());
    QCOMPARE(pack.problems(catalogue).join(u'\n'), QString());
    StepPicture picture;
    picture.guide = *catalogue.guide(u"program"_s);
    picture.step = picture.guide.steps.at(1);
    picture.language = u"en"_s;
    picture.load();
    for (const qreal scale : {0.25, 1.0, 2.5}) {
        const QRectF frame({0, 0}, picture.naturalSize() * scale);
        QImage with = drawnAs(picture, frame, picture.step.words);
        QImage without = drawnAs(picture, frame, {});
        for (QImage *image : {&with, &without}) {
            QPainter painter(image);
            for (const PictureWords &each : std::as_const(picture.step.words)) {
                const QRectF place(each.rectangle.topLeft() * scale, each.rectangle.size() * scale);
                painter.fillRect(place.toAlignedRect().adjusted(-2, -2, 2, 2), Qt::black);
            }
        }
        QCOMPARE(with, without);
    }
}

void TestHostileGuide::wordsInAPictureHaveTheirBounds_data()
{
    QTest::addColumn<QByteArrayList>("words");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<bool>("isTaken");
    const auto row = [](const char *name, const QByteArrayList &words, const char *problem,
                         bool isTaken = false) {
        QTest::newRow(name) << words << u"guides/program/guide.json:"_s + QString::fromUtf8(problem)
                            << isTaken;
    };
    const QByteArray good = word(u"Port"_s, "[300, 200, 60, 20]");
    const char *const place = "[300, 200, 60, 20]";
    const char *const gap = "23: a line end, a tab or more than one space in a row";
    row("a word too long", {good, word(times(121, u"W"_s), place)},
        "23: too long: the most is 120 characters");
    row("thousands", QByteArrayList(5'000, good), "21: too many entries: 5000, the most is 100");
    row("turned around", {good, word(u"a\u202eb"_s, place)}, "23: the text has a control character (U+202e)");
    row("isolated", {good, word(u"a\u2067b"_s, place)}, "23: the text has a control character (U+2067)");
    row("a line end", {good, word(u"a\\nb"_s, place)}, gap);
    row("the end of a paragraph", {good, word(u"a\u2029b"_s, place)}, gap);
    row("a NUL", {good, word(u"a\\u0000b"_s, place)}, "23: the text has a control character (U+0000)");
    row("letters too large", {good, word(u"Port"_s, place, ", \"size\": 101")},
        "23: 101 is out of range: 4 to 100");
    row("no height", {good, word(u"Port"_s, "[300, 200, 60, 0]")}, "23: the rectangle is empty");
    row("outside", {good, word(u"Port"_s, "[600, 200, 60, 20]")},
        "23: the rectangle leaves the picture (640 by 480)");
    row("letters higher than their place", {good, word(u"Port"_s, place, ",\n\"size\": 20.5")},
        "24: the words are cut: they are 20.5 high, and their rectangle is 20", true);
    row("a place too low for the usual letters", {good, word(u"Port"_s, "[300, 200, 60, 11.5]")},
        "23: the words are cut: they are 12 high, and their rectangle is 11.5", true);
    row("a place that nobody sees", {good, word(twentyWords(), "[300, 200, 0.001, 0.001]")},
        "23: the words are cut: they are 12 high, and their rectangle is 0.001", true);
}

void TestHostileGuide::wordsInAPictureHaveTheirBounds()
{
    QFETCH(const QByteArrayList, words);
    QFETCH(const QString, problem);
    QFETCH(const bool, isTaken);
    const TestPack pack;
    writeWords(pack, words);
    const Catalogue catalogue = Catalogue::load(pack.folder());
    QCOMPARE(pack.problems(catalogue).join(u'\n'), problem);
    const Guide *guide = catalogue.guide(u"program"_s);
    QCOMPARE(guide != nullptr, isTaken);
    if (!isTaken)
        return;
    StepPicture picture;
    picture.guide = *guide;
    picture.step = guide->steps.at(1);
    picture.language = u"en"_s;
    picture.load();
    const QRectF frame({0, 0}, picture.naturalSize());
    QVERIFY(!drawnAs(picture, frame, picture.step.words).isNull());
}

FACTEUR_MAIN(TestHostileGuide)
#include "tst_hostile_guide.moc"

// SPDX-License-Identifier: MIT
#include "GuideText.h"
#include "TestProgram.h"

#include <QGuiApplication>
#include <QRandomGenerator>
#include <QTextBlock>
#include <QTextDocument>

using namespace Facteur;
using namespace Qt::StringLiterals;

/// The links in guide.<lang>.md: what its loader takes, the Markdown reader makes links to https of.
class GuideLinksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyWayToWriteAnotherLinkIsRefused_data();
    void everyWayToWriteAnotherLinkIsRefused();
    void linksToHttpsAreTaken_data();
    void linksToHttpsAreTaken();
    void theReaderFindsNoOtherLinkInWhatIsTaken();
};

namespace {

const QString notHttps = u"the link must begin with https://"_s;

QStringList problemsWith(const QString &text)
{
    QStringList result;
    const GuideText parsed = GuideText::parse(("## first\n\n"_L1 + text).toUtf8(), u"x.md"_s);
    for (const Problem &problem : parsed.problems())
        result.append(u"%1: %2"_s.arg(problem.line).arg(problem.reason));
    return result;
}

/// As MarkdownView reads it.
void read(QTextDocument &document, const QString &text)
{
    document.setMarkdown(text,
        QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectCommonMark)
            | QTextDocument::MarkdownNoHTML);
}

/// What the Markdown reader makes links and pictures of.
QStringList addressesIn(const QString &text)
{
    QTextDocument document;
    read(document, text);
    QStringList addresses;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            if (format.isImageFormat())
                addresses.append(u"a picture"_s);
            else if (format.isAnchor())
                addresses.append(format.anchorHref());
        }
    }
    return addresses;
}

} // namespace

void GuideLinksTest::everyWayToWriteAnotherLinkIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const QString &text, const QString &reason = notHttps,
                         int line = 3) { QTest::newRow(name) << text << u"%1: %2"_s.arg(line).arg(reason); };
    const QString escaped = u"the address of the link must stand as it is, without \"\\\" and \"&…;\""_s;
    row("in line", u"[a](tel:1)"_s);
    row("in line, relative", u"[a](//example.com)"_s);
    row("in line, no address", u"[a]()"_s);
    row("in line, in angles", u"[a](<ftp://example.com/a b>)"_s);
    row("in line, behind spaces", u"[a]( \t tel:1)"_s);
    row("in line, behind what is no space", u"[a](\u00a0https://example.com)"_s);
    row("in line, address in the next line", u"[a](\ntel:1)"_s);
    row("in line, words in two lines", u"[a\nb](tel:1)"_s, notHttps, 4);
    row("in line, in bold", u"**[a](tel:1)**"_s);
    row("in line, behind an escaped backslash", u"[a\\\\](tel:1)"_s);
    row("in line, around another", u"[a [b](https://example.com) c](tel:1)"_s);
    row("in line, second of two", u"[a](https://example.com) [b](tel:1)"_s);
    row("no words", u"[](https://example.com)"_s, u"the link has no words"_s);
    row("spaces for words", u"[ ](https://example.com)"_s, u"the link has no words"_s);
    row("a name in characters", u"[a](&#104;ttp&#58;//example.com)"_s);
    row("an escape first", u"[a](\\tel:1)"_s);
    row("an escape behind", u"[a](https://example.com\\@example.net)"_s, escaped);
    row("characters behind", u"[a](https://example.com&commat;example.net)"_s, escaped);
    row("a user name", u"[a](https://example.com@example.net)"_s, u"the link must not hold a user name"_s);
    row("no host", u"[a](https://)"_s, u"not a link"_s);
    row("a placeholder", u"[a](https://{{incoming.host}}/)"_s,
        u"the address of a link cannot have a placeholder"_s);
    row("definition", u"[a]: tel:1"_s);
    row("definition, capitals", u"[A]: TEL:1 \"A\""_s);
    row("definition in a quotation", u"> [a]: tel:1\n\n[a]"_s);
    row("definition in a list", u"- one\n\n  [a]: tel:1\n\n[a]"_s, notHttps, 5);
    row("definition in both", u"1. one\n   > + > [a]: <tel:1>"_s, notHttps, 4);
    row("definition, address in the next line", u"> [a]:\n> tel:1\n\n[a]"_s);
    row("definition, name in two lines", u"[a\nb]: tel:1\n\n[a b]"_s, notHttps, 4);
    row("definition, name with a bracket", u"[a\\]b]: tel:1\n\n[a\\]b]"_s);
    row("definition behind another", u"[a]: https://example.com\n[b]: tel:1\n\n[b]"_s, notHttps, 4);
    row("angles", u"<tel:1>"_s);
    row("angles, capitals", u"A <FILE:///etc/passwd>"_s);
    row("angles, what is no scheme", u"<\\tel:1>"_s);
    row("angles, address in the next line", u"<\ntel:1>"_s,
        u"a \"<\" at the end of a line may begin a link: put it into the next line"_s);
    row("angles in angles", u"<<tel:1>>"_s);
    row("angles, a mail address", u"<a@example.com>"_s,
        u"\"<…@…>\" is a link that writes a mail: leave out the < and >"_s);
    row("angles, a user name", u"<https://a@example.com>"_s, u"the link must not hold a user name"_s);
    row("typed", u"Open http://example.com"_s);
    row("typed, in code", u"`HTTP://example.com`"_s);
    row("picture", u"![a](https://example.com/a.png)"_s,
        u"pictures are named in guide.json, not in the text"_s);
    row("picture by name", u"![a][b]"_s, u"pictures are named in guide.json, not in the text"_s);
}

void GuideLinksTest::everyWayToWriteAnotherLinkIsRefused()
{
    QFETCH(const QString, text);
    const QStringList problems = problemsWith(text);
    QCOMPARE(problems.size(), 1);
    QTEST(problems.constFirst(), "problem");
}

void GuideLinksTest::linksToHttpsAreTaken_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("addresses");
    const QString address = u"https://example.com/a_(b)?c=1&d=2#e"_s;
    QTest::newRow("in line") << u"[a](%1), [b]( <%1> \"B\")"_s.arg(address) << QStringList{address, address};
    QTest::newRow("angles") << u"Open <%1>."_s.arg(address) << QStringList{address};
    QTest::newRow("definition") << u"> [a]: %1 'A'\n\n[b][a]"_s.arg(address) << QStringList{address};
    QTest::newRow("capitals") << u"[a](HTTPS://example.com)"_s << QStringList{u"HTTPS://example.com"_s};
    QTest::newRow("other letters") << u"[a](https://m\u00fcller.example)"_s
                                   << QStringList{u"https://m\u00fcller.example"_s};
    for (const QString &text : {u"[a\\](tel:1)"_s, u"\\[a\\]: tel:1"_s, u"\\<tel:1>"_s, u"Press [OK]: once"_s,
             u"[a] (tel:1)"_s, u"<your name>, <your name@here"_s, u"a < b > c: d"_s, u"<{{email}}>"_s})
        QTest::newRow(qPrintable(text)) << text << QStringList();
}

void GuideLinksTest::linksToHttpsAreTaken()
{
    QFETCH(const QString, text);
    QCOMPARE(problemsWith(text), QStringList());
    QTEST(addressesIn(text), "addresses");
}

/// Thousands of texts of what links, lists and code are made of: none that is taken has another link for the
/// Markdown reader.
void GuideLinksTest::theReaderFindsNoOtherLinkInWhatIsTaken()
{
    const QStringList parts{u"["_s, u"]"_s, u"("_s, u")"_s, u"<"_s, u">"_s, u":"_s, u"!"_s, u"\\"_s, u"`"_s,
        u"*"_s, u"\n"_s, u"\n\n"_s, u" "_s, u"    "_s, u"\t"_s, u"a"_s, u"b"_s, u"[a]"_s, u"[a]:"_s, u"]("_s,
        u"tel:1"_s, u"https://b"_s, u"&#116;"_s, u"a@b.c"_s, u"- "_s, u"1. "_s, u"> "_s, u"# "_s, u"```"_s,
        u"~~~"_s, u"---"_s, u"'"_s, u"\""_s, u"_"_s, u"- a"_s, u"&nbsp;"_s};
    QRandomGenerator generator(20261127); // the same ones each time
    int taken = 0;
    for (int round = 0; round < qMax(60'000, qEnvironmentVariableIntValue("FACTEUR_ROUNDS")); ++round) {
        QString text;
        for (int part = 2 + generator.bounded(12); part > 0; --part)
            text += parts.at(generator.bounded(static_cast<int>(parts.size())));
        const GuideText read = GuideText::parse(("## first\n\n"_L1 + text).toUtf8(), u"x.md"_s);
        if (!read.problems().isEmpty())
            continue;
        ++taken;
        const QString shown = read.sections().value(u"first"_s).text;
        for (const QString &address : addressesIn(shown))
            QVERIFY2(address.startsWith(u"https://"_s), qPrintable(shown + u"\n→ "_s + address));
    }
    QVERIFY(taken > 5'000);
}

FACTEUR_MAIN(GuideLinksTest)
#include "tst_guidelinks.moc"

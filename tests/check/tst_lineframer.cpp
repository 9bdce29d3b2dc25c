// SPDX-License-Identifier: MIT
#include "LineFramer.h"
#include "TestProgram.h"

using namespace Facteur;

class TestLineFramer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsLines();
    void tellsHowALineEnded();
    void takesALineThatJustFits();
    void refusesALineTooLong();
    void refusesAnAnswerTooLong();
};

namespace {

/// Null where there is no line.
QByteArray textOf(const std::optional<LineFramer::Taken> &line)
{
    return line ? line->text : QByteArray();
}

} // namespace

void TestLineFramer::cutsLines()
{
    LineFramer framer;
    QVERIFY(framer.feed("one\r"));
    QVERIFY(!framer.takeLine().has_value());
    QVERIFY(framer.feed("\ntwo\n\r\nth"));
    QCOMPARE(textOf(framer.takeLine()), QByteArray("one"));
    QCOMPARE(textOf(framer.takeLine()), QByteArray("two"));
    QCOMPARE(textOf(framer.takeLine()), QByteArray(""));
    QVERIFY(!framer.takeLine().has_value());
    QCOMPARE(framer.rest(), QByteArray("th"));
}

void TestLineFramer::tellsHowALineEnded()
{
    LineFramer framer;
    QVERIFY(framer.feed("one\r\ntwo\n\n\r\nin\rside\n\r\r\n"));
    using Taken = LineFramer::Taken;
    QCOMPARE(framer.takeLine(), (Taken{"one", LineEnd::CrLf}));
    QCOMPARE(framer.takeLine(), (Taken{"two", LineEnd::Lf}));
    QCOMPARE(framer.takeLine(), (Taken{"", LineEnd::Lf}));
    QCOMPARE(framer.takeLine(), (Taken{"", LineEnd::CrLf}));
    QCOMPARE(framer.takeLine(), (Taken{"in\rside", LineEnd::Lf}));
    QCOMPARE(framer.takeLine(), (Taken{"\r", LineEnd::CrLf}));
    QVERIFY(framer.rest().isEmpty());
}

void TestLineFramer::takesALineThatJustFits()
{
    LineFramer framer;
    const QByteArray line(LineFramer::maximumLine - 2, 'x');
    QVERIFY(framer.feed(line + "\r\n" + line + "\r\n"));
    QCOMPARE(textOf(framer.takeLine()), line);
    QCOMPARE(textOf(framer.takeLine()), line);
}

void TestLineFramer::refusesALineTooLong()
{
    LineFramer framer;
    QVERIFY(!framer.feed("short\n" + QByteArray(LineFramer::maximumLine, 'x') + '\n'));
    LineFramer unfinished;
    QVERIFY(!unfinished.feed(QByteArray(LineFramer::maximumLine + 1, 'x')));
}

void TestLineFramer::refusesAnAnswerTooLong()
{
    LineFramer framer;
    const QByteArray line = QByteArray(1023, 'x') + '\n';
    for (int i = 0; i < 1024; ++i) {
        QVERIFY(framer.feed(line));
        QVERIFY(framer.takeLine().has_value());
    }
    QVERIFY(!framer.feed(line));

    LineFramer another;
    for (int i = 0; i < 2000; ++i) {
        another.beginAnswer();
        QVERIFY(another.feed(line));
        QVERIFY(another.takeLine().has_value());
    }
}

FACTEUR_APPLESS_MAIN(TestLineFramer)
#include "tst_lineframer.moc"

// SPDX-License-Identifier: MIT
#include "LineFramer.h"

#include <QTest>

using namespace Facteur;

class TestLineFramer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsLines();
    void takesALineThatJustFits();
    void refusesALineTooLong();
    void refusesAnAnswerTooLong();
};

void TestLineFramer::cutsLines()
{
    LineFramer framer;
    QVERIFY(framer.feed("one\r"));
    QVERIFY(!framer.takeLine().has_value());
    QVERIFY(framer.feed("\ntwo\n\r\nth"));
    QCOMPARE(framer.takeLine(), QByteArray("one"));
    QCOMPARE(framer.takeLine(), QByteArray("two"));
    QCOMPARE(framer.takeLine(), QByteArray(""));
    QVERIFY(!framer.takeLine().has_value());
    QCOMPARE(framer.rest(), QByteArray("th"));
}

void TestLineFramer::takesALineThatJustFits()
{
    LineFramer framer;
    const QByteArray line(LineFramer::maximumLine - 2, 'x');
    QVERIFY(framer.feed(line + "\r\n" + line + "\r\n"));
    QCOMPARE(framer.takeLine(), line);
    QCOMPARE(framer.takeLine(), line);
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

QTEST_APPLESS_MAIN(TestLineFramer)
#include "tst_lineframer.moc"

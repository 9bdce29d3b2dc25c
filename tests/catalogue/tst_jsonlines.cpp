// SPDX-License-Identifier: MIT
#include "JsonLines.h"
#include "TestProgram.h"

#include <QJsonDocument>

using namespace Facteur;
using namespace Qt::StringLiterals;

class JsonLinesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyValueHasItsLine_data();
    void everyValueHasItsLine();
    void repeatedKeysAreNamed();
    void hostileTextsCostLittle_data();
    void hostileTextsCostLittle();
};

void JsonLinesTest::everyValueHasItsLine_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<int>("line");
    QTest::newRow("root") << u""_s << 1;
    QTest::newRow("member") << u"/a"_s << 2;
    QTest::newRow("list") << u"/list"_s << 3;
    QTest::newRow("first item") << u"/list/0"_s << 4;
    QTest::newRow("object in a list") << u"/list/1"_s << 5;
    QTest::newRow("member of it") << u"/list/1/deep"_s << 5;
    QTest::newRow("list in a list") << u"/list/2/0"_s << 6;
    QTest::newRow("quotes and brackets in a text") << u"/tricky"_s << 8;
    QTest::newRow("after them") << u"/value below its key"_s << 10;
    QTest::newRow("slash and tilde in a key") << u"/a~1b~0c"_s << 11;
    QTest::newRow("escaped key") << u"/é"_s << 12;
    QTest::newRow("missing: its object") << u"/list/1/nothing"_s << 5;
    QTest::newRow("missing twice") << u"/nowhere/at/all"_s << 1;
}

void JsonLinesTest::everyValueHasItsLine()
{
    const QByteArray json = "{\n"
                            "  \"a\": 1,\n"
                            "  \"list\": [\n"
                            "    true,\n"
                            "    {\"deep\": null},\r\n"
                            "    [-1.5e3]\n"
                            "  ],\n"
                            "  \"tricky\": \"]},\\\"{\\\\\",\n"
                            "  \"value below its key\":\n"
                            "    \"x\",\n"
                            "  \"a/b~c\": {},\n"
                            "  \"\\u00e9\": []\n"
                            "}\n";
    QVERIFY(QJsonDocument::fromJson(json).isObject());
    const JsonLines lines(json);
    QFETCH(const QString, pointer);
    QTEST(lines.lineOf(pointer), "line");
    QVERIFY(lines.repeatedKeys().isEmpty());
}

void JsonLinesTest::repeatedKeysAreNamed()
{
    const JsonLines lines("{\"a\": {\"b\": 1,\n\"b\": 2}, \"b\": 3}");
    QCOMPARE(lines.repeatedKeys(), QStringList{u"/a/b"_s});
    QCOMPARE(lines.lineOf(u"/a/b"_s), 2);
}

void JsonLinesTest::hostileTextsCostLittle_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("deep") << QByteArray("[").repeated(1000) + QByteArray("]").repeated(1000);
    QTest::newRow("deep and wide") << QByteArray("{\"a\":").repeated(500) + '['
            + QByteArray("0,").repeated(500'000) + "0]" + QByteArray("}").repeated(500);
    QTest::newRow("a key of half a mebibyte, above many values")
        << "{\"" + QByteArray(524'288, 'k') + "\": [" + QByteArray("0,").repeated(250'000) + "0]}";
    QTest::newRow("cut short") << QByteArray("{\"a\": [\"b");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("backslash last") << QByteArray("\"\\");
}

void JsonLinesTest::hostileTextsCostLittle()
{
    QFETCH(const QByteArray, json);
    QBENCHMARK_ONCE
    {
        const JsonLines lines(json);
        QCOMPARE(lines.lineOf(u"/a/0/b"_s), 1);
    }
}

FACTEUR_APPLESS_MAIN(JsonLinesTest)
#include "tst_jsonlines.moc"

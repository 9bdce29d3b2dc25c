// SPDX-License-Identifier: MIT
#include "Redactor.h"
#include "TestProgram.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

class TestDisguises final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheSecret_data();
    void findsTheSecret();
    void findsWhatIsLeft_data();
    void findsWhatIsLeft();
    void looksForNoneBeforeTheSecretHasGone();
    void leavesWhatOnlyResemblesTheSecret();
    void findsADigest();
    void takesTheLongestLines();
};

namespace {

QByteArray each(const QByteArray &bytes, const char *format)
{
    QByteArray result;
    for (const char byte : bytes)
        result +=
            QString::asprintf(format, static_cast<unsigned>(static_cast<unsigned char>(byte))).toLatin1();
    return result;
}

QByteArray within(const QByteArray &before, const QByteArray &bytes)
{
    return (before + bytes + "#").toBase64().mid(before.size() * 8 / 6);
}

QByteArray apart(const QByteArray &bytes, const QByteArray &between)
{
    QByteArray result;
    for (const char byte : bytes)
        result += byte + between;
    return result;
}

QByteArray wide(const QByteArray &bytes)
{
    QString result;
    for (const char byte : bytes)
        result += QChar(0xfee0 + static_cast<unsigned char>(byte));
    return result.toUtf8();
}

/// \a bytes, all of ASCII, in every disguise.
QList<std::pair<QByteArray, QByteArray>> disguises(const QByteArray &bytes)
{
    const QByteArray base64 = bytes.toBase64();
    const QByteArray percent = each(bytes, "%%%02x");
    return {{"percent", percent}, {"percent, twice", QByteArray(percent).replace('%', "%25")},
        {"percent, three times", QByteArray(percent).replace('%', "%2525")},
        {"HTML, decimal", each(bytes, "&#%u;")}, {"HTML, hexadecimal", each(bytes, "&#x%X;")},
        {"HTML, without semicolons", each(bytes, "&#%u ")}, {"HTML in a URL", each(bytes, "%%26%%23%u%%3B")},
        {"JSON", each(bytes, "\\u%04x")}, {"JavaScript", each(bytes, "\\u{%x}")},
        {"C", each(bytes, "\\x%02x")}, {"C, octal", each(bytes, "\\%03o")},
        {"a list of bytes", each(bytes, "0x%02x, ")}, {"quoted-printable", each(bytes, "=%02X")},
        {"hexadecimal", bytes.toHex()}, {"hexadecimal in capitals", bytes.toUpper().toHex().toUpper()},
        {"hexadecimal, with colons", bytes.toHex(':')},
        {"hexadecimal behind an odd digit", 'f' + bytes.toHex()},
        {"UTF-16 in hexadecimal", each(bytes, "%02x00")}, {"base64 of one byte more", within("x", bytes)},
        {"base64 of two bytes more", within("xy", bytes)},
        {"base64 of three bytes more", within("xyz", bytes)},
        {"base64 of capitals", bytes.toUpper().toBase64()}, {"base64 in small letters", base64.toLower()},
        {"base64 in pieces", apart(base64, " ")}, {"base64 in a URL", each(base64, "%%%02X")},
        {"base64, twice", base64.toBase64()}, {"base64 of percent", percent.toBase64()},
        {"hexadecimal of base64", base64.toHex()}, {"base64 of hexadecimal", bytes.toHex().toBase64()},
        {"MIME, base64", "=?utf-8?b?" + base64.left(8) + "?= =?utf-8?B?" + base64.mid(8) + "?="},
        {"MIME, quoted", "=?iso-8859-1?q?" + each(bytes, "=%02X") + "?="}, {"apart", apart(bytes, " ")},
        {"with signs", apart(bytes, "-*")}, {"in capitals, apart", apart(bytes.toUpper(), ".")},
        {"in full width", wide(bytes)}, {"in full width and capitals", wide(bytes.toUpper())},
        {"with marks", apart(bytes, "\xcc\x81")}};
}

/// A way in which a server may speak.
const QByteArrayList &answers()
{
    static const QByteArrayList answers{"a1 NO you said %1", "-ERR %1 is wrong", "535 5.7.8 <%1>: no",
        "334 %1", "* BYE token=\"%1\"", "+ %1"};
    return answers;
}

} // namespace

void TestDisguises::findsTheSecret_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QByteArray>("disguise");
    for (const QByteArray password :
        {"Tanstaaf1", "4pples&pears", "a.b-c_d,e f", "x9Q!", "correct horse battery"}) {
        for (const auto &[name, disguise] : disguises(password))
            if (password.size() > 4
                || !QByteArrayList{"a list of bytes", "with signs", "in capitals, apart", "MIME, base64"}
                        .contains(name))
                QTest::addRow("%s: %s", password.constData(), name.constData())
                    << QString::fromLatin1(password) << disguise;
    }
    const QString umlauts = u"S\u00e9same-\u00d6ffne-dich"_s;
    const QByteArray latin1 = umlauts.toLatin1();
    QTest::newRow("names of HTML") << umlauts << QByteArray("S&eacute;same&#45;&Ouml;ffne&#45;dich");
    QTest::newRow("percent of Latin-1") << umlauts << each(latin1, "%%%02x");
    QTest::newRow("percent of UTF-8") << umlauts << each(umlauts.toUtf8(), "%%%02x");
    QTest::newRow("hexadecimal of Latin-1") << umlauts << latin1.toHex();
    QTest::newRow("base64 of Latin-1") << umlauts << latin1.toBase64();
    QTest::newRow("decomposed") << umlauts << umlauts.normalized(QString::NormalizationForm_D).toUtf8();
    QTest::newRow("without accents") << umlauts << QByteArray("sesameoffnedich");
    QTest::newRow("sharp s") << u"Gro\u00dfe Stra\u00dfe"_s << QByteArray("GROSSE-STRASSE");
    QTest::newRow("signs alone") << u"!?&%!"_s << QByteArray("%21%3f%26%25%21");
}

void TestDisguises::findsTheSecret()
{
    QFETCH(const QString, password);
    QFETCH(const QByteArray, disguise);
    Redactor redactor(u"zo\u00e9@jardin.example"_s, password);
    redactor.noteSending(true);
    for (const QByteArray &answer : answers()) {
        const QString shown = redactor.displayable(QByteArray(answer).replace("%1", disguise));
        QVERIFY2(shown.contains(u"[***]"_s), qPrintable(shown));
        const QByteArray left = shown.toUtf8();
        for (qsizetype i = 0; i + 6 <= disguise.size(); ++i) {
            const QByteArray part = disguise.mid(i, 6);
            QVERIFY2(part.contains(' ') || answer.contains(part) || !left.contains(part), left.constData());
        }
        QCOMPARE(redactor.displayable(left), shown);
    }
}

void TestDisguises::findsWhatIsLeft_data()
{
    QTest::addColumn<QByteArray>("echo");
    const QByteArray bytes = "correct horse battery";
    for (const auto &[name, beginning] : disguises(bytes.left(9)))
        QTest::addRow("beginning, %s", name.constData()) << beginning;
    for (const auto &[name, end] : disguises(bytes.right(9))) {
        if (name != "base64 in small letters") // of another phase, and too little of it
            QTest::addRow("end, %s", name.constData()) << end;
    }
}

void TestDisguises::findsWhatIsLeft()
{
    QFETCH(const QByteArray, echo);
    Redactor redactor(u"tim"_s, u"correct horse battery"_s);
    redactor.noteSending(true);
    const QString shown = redactor.displayable("NO " + echo);
    QVERIFY2(shown.contains(u"[***]"_s), qPrintable(shown));
}

void TestDisguises::looksForNoneBeforeTheSecretHasGone()
{
    // Else it could be read where words are missing that every server says.
    for (const QString &password : {u"mail.server"_s, u"Rea-dy"_s}) {
        Redactor redactor(u"tim"_s, password);
        const QByteArray greeting = "* OK mail server ready";
        QCOMPARE(redactor.displayable(greeting), QString::fromLatin1(greeting));
        redactor.noteSending(true);
        QVERIFY(redactor.displayable(greeting).contains(u"[***]"_s));
    }
}

void TestDisguises::leavesWhatOnlyResemblesTheSecret()
{
    Redactor redactor(u"tim@jardin.example"_s, u"Tanstaaf-42!x"_s);
    redactor.noteSending(true);
    for (const QByteArray line : {"a1 NO [AUTHENTICATIONFAILED] Authentication failed.",
             "535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6",
             "-ERR tim@jardin.example: 100% =41 &amp; %7a", "* BYE tansta a",
             "235 2.7.0 Accepted 5f3a9c00-1b2d-4e6f-8a90-b1c2d3e4f506",
             "334 PDE4OTYuNjk3MTcwOTUyQHBvc3RvZmZpY2UucmVzdG9uLm1jaS5uZXQ+", "250-SIZE 35882577",
             "554 refus\xc3\xa9: \xe5\xaf\x86\xe7\xa0\x81 \\o/ 0x1 &#; %zz =?x?="})
        QCOMPARE(redactor.displayable(line), QString::fromUtf8(line));
    Redactor shortOne(u"tim"_s, u"!ab"_s);
    shortOne.noteSending(true);
    QCOMPARE(shortOne.displayable("NO ab! cab"), u"NO ab! cab"_s);
}

void TestDisguises::findsADigest()
{
    const QByteArray digest = "b913a602c7eda7a495b4e6e7334d3890";
    Redactor redactor(u"tim"_s, u"tanstaaftanstaaf"_s);
    redactor.add(digest);
    redactor.noteSending(true);
    for (const auto &[name, disguise] : disguises(digest)) {
        if (name != "base64 in small letters")
            QVERIFY2(redactor.displayable("no " + disguise).contains(u"[***]"_s), name.constData());
    }
}

void TestDisguises::takesTheLongestLines()
{
    Redactor redactor(u"tim"_s, QString(1000, u'x') + u"tanstaaf-42!"_s);
    redactor.noteSending(true);
    const QByteArray longest(4096, 'x');
    for (QByteArray line : {longest, longest.toBase64(), longest.toBase64().toBase64(), longest.toHex(),
             QByteArray(longest).replace('x', "%2525"), QByteArray(longest).replace('x', "\xe5\xaf\x86"),
             QByteArray(longest).replace('x', "xxxxxxx "), QByteArray(longest).replace('x', "&#x")}) {
        line.truncate(4096);
        QVERIFY(redactor.displayable(line).size() <= 500);
    }
    QBENCHMARK
    {
        (void)redactor.displayable(longest.toBase64().toBase64().left(4096));
    }
}

FACTEUR_APPLESS_MAIN(TestDisguises)
#include "tst_disguises.moc"

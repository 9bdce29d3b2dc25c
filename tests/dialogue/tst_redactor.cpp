// SPDX-License-Identifier: MIT
#include "Redactor.h"
#include "Sasl.h"
#include "TestProgram.h"
#include "Transcript.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

class TestRedactor final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheSecretInEveryForm_data();
    void findsTheSecretInEveryForm();
    void leavesEverythingElse();
    void findsWhatAppearsOnlyAfterCleaning();
    void findsWhatAppearsOnlyOnceMarksAreTakenOut();
    void findsASecretThatChangesWhenItIsCleaned();
    void findsASecretThatBeginsWhereAnEchoIsCutOff();
    void doesNotCutASecretInTwo();
    void looksAtTheBeginningOfALongLineOnly();
    void knowsADigest();
    void staysQuietWithoutAPassword();
    void keepsATranscriptShort();
};

namespace {

const QString name = u"zoé"_s;
const QString secret = u"sé\"cr\\et 1"_s;

} // namespace

void TestRedactor::findsTheSecretInEveryForm_data()
{
    QTest::addColumn<QByteArray>("echo");
    const QByteArray bytes = secret.toUtf8();
    const QByteArray plain = saslPlain(name.toUtf8(), bytes).toBase64();

    QTest::newRow("as it is") << bytes;
    QTest::newRow("in capitals") << bytes.toUpper();
    QTest::newRow("twice") << bytes + bytes;
    QTest::newRow("within a word") << 'x' + bytes + 'x';
    QTest::newRow("quoted for IMAP") << QByteArray("s\xc3\xa9\\\"cr\\\\et 1");
    QTest::newRow("base64") << bytes.toBase64();
    QTest::newRow("base64 without padding") << bytes.toBase64(QByteArray::OmitTrailingEquals);
    QTest::newRow("PLAIN") << plain;
    QTest::newRow("PLAIN, cut at the end") << plain.chopped(5);
    QTest::newRow("PLAIN, cut at the beginning") << plain.mid(4);
    QTest::newRow("cut at the end") << bytes.chopped(2);
    QTest::newRow("with something invisible after its beginning")
        << QByteArray(bytes).insert(bytes.size() - 1, "\xe2\x80\x8b");
    QTest::newRow("with something invisible in it, beside bytes that are no UTF-8")
        << "\xe9\x8b " + QByteArray(bytes).insert(4, "\xe2\x80\x8b");
    QTest::newRow("PLAIN, with something invisible after its beginning")
        << QByteArray(plain).insert(10, '\0');
    QTest::newRow("beside bytes that are no UTF-8") << "\xff" + bytes;
}

void TestRedactor::findsTheSecretInEveryForm()
{
    QFETCH(QByteArray, echo);
    const QString shown = Redactor(name, secret).displayable("535 you said " + echo + " to me");
    QVERIFY2(shown.startsWith(u"535 you said "_s) && shown.contains(u"[***]"_s), qPrintable(shown));
    QVERIFY2(!shown.contains(u"cr"_s, Qt::CaseInsensitive), qPrintable(shown));
    const QByteArray tail = secret.toUtf8().toBase64().left(6);
    QVERIFY2(!shown.contains(QString::fromLatin1(tail)), qPrintable(shown));
}

void TestRedactor::leavesEverythingElse()
{
    const Redactor redactor(u"tim"_s, u"tanstaaf"_s);
    QCOMPARE(redactor.displayable("NO tim: tansta is wrong"), u"NO tim: tansta is wrong"_s);
}

void TestRedactor::findsWhatAppearsOnlyAfterCleaning()
{
    const Redactor redactor(u"tim"_s, u"tanstaaf"_s);
    QCOMPARE(redactor.displayable("no tans\xe2\x80\x8btaaf!"), u"no [***]!"_s);
    QCOMPARE(redactor.displayable(QByteArray("no tans\0taaf!", 13)), u"no [***]!"_s);
}

void TestRedactor::findsWhatAppearsOnlyOnceMarksAreTakenOut()
{
    const QString mark = u"\u0301"_s;
    const Redactor redactor(u"tim"_s, u"t"_s + mark.repeated(4) + u"af"_s);
    const QString tower = u"no t"_s + mark.repeated(9) + u"af!"_s;
    QCOMPARE(redactor.displayable(tower.toUtf8()), u"no [***]!"_s);
    const QString other = u"no x"_s + mark.repeated(9) + u"af!"_s;
    QCOMPARE(redactor.displayable(other.toUtf8()), u"no x"_s + mark.repeated(4) + u"af!"_s);
}

void TestRedactor::findsASecretThatChangesWhenItIsCleaned()
{
    const Redactor redactor(u"tim"_s, u"t\tan\u00adst\u200daaf"_s);
    const QString shown = redactor.displayable("no t\ta\xe2\x80\x8bn\xc2\xadst\xe2\x80\x8d"
                                               "aaf!");
    QCOMPARE(shown, u"no [***]!"_s);
}

void TestRedactor::findsASecretThatBeginsWhereAnEchoIsCutOff()
{
    // The echo that is cut off could go on with the first letter of the one that is not.
    const Redactor redactor(u"tim"_s, u"tanstaafte"_s);
    QCOMPARE(redactor.displayable("no tanstaaf"
                                  "tanstaafte!"),
        u"no [***]!"_s);
}

void TestRedactor::doesNotCutASecretInTwo()
{
    const Redactor redactor(u"tim"_s, u"tanstaaf"_s);
    const QString shown = redactor.displayable(QByteArray(496, 'x') + "tanstaaf");
    QVERIFY(shown.size() <= 500);
    QVERIFY(!shown.contains(u"ta"_s));
}

void TestRedactor::looksAtTheBeginningOfALongLineOnly()
{
    const Redactor redactor(u"tim"_s, u"tanstaaf"_s);
    for (qsizetype before = 4080; before <= 4100; ++before) {
        // Nothing before the secret can be seen.
        QByteArray line(before, '\0');
        line += "tanstaaf and more";
        const QString shown = redactor.displayable(line);
        QVERIFY2(!shown.contains(u"ta"_s), qPrintable(shown));
    }
    const QString words = QString(5000, u'\u00e9');
    QCOMPARE(redactor.displayable("x" + words.toUtf8()).left(3), u"x\u00e9\u00e9"_s);
    QCOMPARE(redactor.displayable(words.toUtf8()).left(3), words.left(3));
}

void TestRedactor::knowsADigest()
{
    Redactor redactor(u"tim"_s, u"tanstaaftanstaaf"_s);
    SaslExchange exchange(SignInMechanism::CramMd5, u"tim"_s, u"tanstaaftanstaaf"_s);
    const auto response =
        exchange.respond(QByteArray("<1896.697170952@postoffice.reston.mci.net>").toBase64());
    QVERIFY(response.has_value());
    redactor.add(response->proof);
    redactor.add(response->base64);
    QCOMPARE(redactor.displayable("no: b913a602c7eda7a495b4e6e7334d3890 or " + response->base64),
        u"no: [***] or [***]"_s);
}

void TestRedactor::staysQuietWithoutAPassword()
{
    QCOMPARE(Redactor(u"tim"_s, {}).displayable("NO way"), u"NO way"_s);
}

void TestRedactor::keepsATranscriptShort()
{
    const Redactor redactor({}, {});
    Transcript transcript;
    for (int i = 0; i < 1000; ++i)
        transcript.received("line", redactor);
    QCOMPARE(transcript.lines().size(), 201);
    QCOMPARE(transcript.lines().last(), u"(and more)"_s);
}

FACTEUR_APPLESS_MAIN(TestRedactor)
#include "tst_redactor.moc"

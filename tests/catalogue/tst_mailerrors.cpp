// SPDX-License-Identifier: MIT
#include "TestPack.h"
#include "TestProgram.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

/// errors.json: the numbers and words that a mail program shows.
class MailErrorsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbersAreTaken();
    void areFoundInWhatIsPasted_data();
    void areFoundInWhatIsPasted();
    void everyFaultIsNamedWithItsLine_data();
    void everyFaultIsNamedWithItsLine();
};

namespace {

const QString errorsFile = u"guides/program/errors.json"_s;

const QByteArray goodErrors = R"({
  "sources": ["The maker's own list"],
  "errors": [
    {"number": "0x800CCC0E", "causes": ["tcp.refused",
      "tcp.timeout"]},
    {"number": "E-17", "side": "outgoing", "text": {"en": "Refused", "fr": "Refusé"}, "causes": ["auth.required"]},
    {"says": {"en": "The server “…” isn’t responding", "fr": "Le serveur … ne répond pas"}, "causes": ["tcp.timeout"]},
    {"says": "the server “…” isn’t responding today", "causes": ["server.unavailable"]}
  ]
}
)";

} // namespace

void MailErrorsTest::numbersAreTaken()
{
    const TestPack pack;
    pack.write(errorsFile, goodErrors);
    const Catalogue catalogue = Catalogue::load(pack.folder());
    QCOMPARE(pack.problems(catalogue), QStringList());
    const QList<MailError> errors = catalogue.guide(u"program"_s)->errors;
    QCOMPARE(errors.size(), 4);
    QCOMPARE(errors.at(0), (MailError{u"0x800CCC0E"_s, {}, {}, {}, {Cause::TcpRefused, Cause::TcpTimeout}}));
    QCOMPARE(errors.at(1).side, Side::Outgoing);
    QCOMPARE(errors.at(1).text.in(u"fr"_s), u"Refusé"_s);
    QCOMPARE(errors.at(1).nameIn(u"fr"_s), u"E-17"_s);
    QCOMPARE(errors.at(2).nameIn(u"fr"_s), u"Le serveur … ne répond pas"_s);
}

void MailErrorsTest::areFoundInWhatIsPasted_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QList<int>>("found");
    QTest::newRow("number") << u"0x800CCC0E"_s << QList<int>{0};
    QTest::newRow("number in another case, in a sentence")
        << u"Erreur 0X800ccc0e : aucune connexion."_s << QList<int>{0};
    QTest::newRow("number as it is read out") << u"800CCC0E"_s << QList<int>{0};
    QTest::newRow("part of a longer number") << u"0x800CCC0E1"_s << QList<int>{};
    QTest::newRow("sentence") << u"The server “imap.example.com” isn’t responding"_s << QList<int>{2};
    QTest::newRow("typed with other quotation marks")
        << u"the server \"imap.example.com\" isn't responding."_s << QList<int>{2};
    QTest::newRow("in another language, over two lines")
        << u"LE SERVEUR « imap.example.com »\nNE RÉPOND PAS !"_s << QList<int>{2};
    QTest::newRow("decomposed accents") << u"Le serveur x ne re\u0301pond pas"_s << QList<int>{2};
    QTest::newRow("both") << u"0x800CCC0E: the server “a” isn’t responding"_s << QList<int>{0, 2};
    QTest::newRow("longer than another")
        << u"The server “a” isn’t responding today, is it?"_s << QList<int>{3};
    QTest::newRow("half of it") << u"The server “imap.example.com” is here"_s << QList<int>{};
    QTest::newRow("in the wrong order") << u"isn’t responding: the server"_s << QList<int>{};
    QTest::newRow("behind a book") << QString(20000, u'a') + u" 0x800CCC0E"_s << QList<int>{};
    QTest::newRow("short number alone") << u" e-17\n"_s << QList<int>{1};
    QTest::newRow("short number among words") << u"535 E-17 no"_s << QList<int>{};
    QTest::newRow("nothing") << QString() << QList<int>{};
}

void MailErrorsTest::areFoundInWhatIsPasted()
{
    QFETCH(const QString, pasted);
    const TestPack pack;
    pack.write(errorsFile, goodErrors);
    const QList<MailError> errors = Catalogue::load(pack.folder()).guide(u"program"_s)->errors;
    QList<int> found;
    for (const MailError &error : errorsIn(pasted, errors))
        found.append(int(errors.indexOf(error)));
    QTEST(found, "found");
}

void MailErrorsTest::everyFaultIsNamedWithItsLine_data()
{
    TestPack::addColumns();
    TestPack::addRow("not JSON", "{\n", "", "1: not valid JSON: illegal value");
    TestPack::addRow(
        "a list alone", "\"errors\": [", "\"errors\": [], \"more\": [", "3: unknown key \"more\"", true);
    TestPack::addRow("errors missing", "\"errors\"", "\"error\"",
        "3: unknown key \"error\"\nguides/program/errors.json:1: \"errors\" is missing: expected a list");
    TestPack::addRow("unknown cause", "tcp.timeout", "tcp.slow", "5: unknown \"tcp.slow\"");
    TestPack::addRow(
        "cause twice", "tcp.timeout", "tcp.refused", "5: \"tcp.refused\" stands here a second time");
    TestPack::addRow("no cause", "[\"auth.required\"]", "[]", "6: expected at least one cause");
    TestPack::addRow("causes missing", ", \"causes\": [\"auth.required\"]", "",
        "6: \"causes\" is missing: expected a list");
    TestPack::addRow("number twice", "E-17", "0X800ccc0e", "6: a second \"0X800ccc0e\"");
    TestPack::addRow("number as a number", "\"E-17\"", "17", "6: expected a text, found a number");
    TestPack::addRow("neither number nor words", "\"number\": \"E-17\", ", "",
        "6: expected a \"number\", what it \"says\", or both");
    TestPack::addRow("words that stand everywhere", "The server “…” isn’t responding", "“…” error!",
        "7: too little to tell it apart: expected words of at least 10 characters");
    TestPack::addRow("words that are none",
        "{\"en\": \"The server “…” isn’t responding\", \"fr\": \"Le serveur … ne répond pas\"}", "[]",
        "7: expected an object, found a list");
    TestPack::addRow("number with a space", "E-17", "E 17",
        "6: not an error number: letters, digits, _ . and - only, at most 40");
    TestPack::addRow("unknown side", "\"outgoing\"", "\"smtp\"", "6: unknown \"smtp\"");
}

void MailErrorsTest::everyFaultIsNamedWithItsLine()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QString, problems);
    QFETCH(const bool, stillLoads);
    const TestPack pack;
    pack.write(errorsFile, goodErrors);
    pack.replace(errorsFile, before, after);
    const Catalogue catalogue = Catalogue::load(pack.folder());
    QCOMPARE(pack.problems(catalogue).join(u'\n'), errorsFile + u':' + problems);
    // The guide itself does not suffer.
    QVERIFY(catalogue.guide(u"program"_s));
    QVERIFY(stillLoads || catalogue.guide(u"program"_s)->errors.isEmpty());
}

FACTEUR_APPLESS_MAIN(MailErrorsTest)
#include "tst_mailerrors.moc"

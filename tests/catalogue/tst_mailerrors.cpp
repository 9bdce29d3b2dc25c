// SPDX-License-Identifier: MIT
#include "TestPack.h"
#include "TestProgram.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

/// errors.json: the numbers that a mail program shows.
class MailErrorsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbersAreTaken();
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
    {"number": "E-17", "side": "outgoing", "text": {"en": "Refused", "fr": "Refusé"}, "causes": ["auth.required"]}
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
    QCOMPARE(errors.size(), 2);
    QCOMPARE(errors.at(0), (MailError{u"0x800CCC0E"_s, {}, {}, {Cause::TcpRefused, Cause::TcpTimeout}}));
    QCOMPARE(errors.at(1).side, Side::Outgoing);
    QCOMPARE(errors.at(1).text.in(u"fr"_s), u"Refusé"_s);
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

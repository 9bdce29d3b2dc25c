// SPDX-License-Identifier: MIT
#include "TestPack.h"

#include <QTest>

using namespace Facteur;
using namespace Qt::StringLiterals;

/// What can be wrong with a guide.json.
class GuideFaultsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFaultIsNamedWithItsLine_data();
    void everyFaultIsNamedWithItsLine();
    void numberOfStepsIsBounded();
};

namespace {

void row(
    const char *name, const char *before, const char *after, const char *problem, bool stillLoads = false)
{
    QTest::newRow(name) << QByteArray(before) << QByteArray(after)
                        << TestPack::guideFile + u':' + QString::fromUtf8(problem) << stillLoads;
}

} // namespace

void GuideFaultsTest::everyFaultIsNamedWithItsLine_data()
{
    TestPack::addColumns();
    row("order missing", "  \"order\": 10,\n", "", "1: \"order\" is missing: expected a number");
    row("summary missing", "\"summary\": {\"en\": \"A mail program.\", \"fr\": \"Un logiciel.\"},", "",
        "1: \"summary\" is missing: expected an object");
    row("no protocol", "[\"imap\"]", "[]", "5: expected \"imap\", \"pop3\" or both");
    row("unknown protocol", "[\"imap\"]", "[\"imap\", \"exchange\"]", "5: unknown \"exchange\"");
    row("SMTP to receive", "[\"imap\"]", "[\"imap\", \"smtp\"]",
        "5: \"smtp\" is not for incoming mail; expected \"imap\" or \"pop3\"");
    row("protocol twice", "[\"imap\"]", "[\"imap\",\n\"imap\"]", "6: \"imap\" stands here a second time");
    row("no word why not POP", "\n  \"whyNotPop3\": \"It cannot.\",", "",
        "1: \"whyNotPop3\" is missing: expected an object");
    row("no box for POP", "[\"imap\"]", "[\"imap\", \"pop3\"]", "7: \"pop3\" is missing: expected an object");
    row("unknown meaning", "\"opportunistic\"", "\"maybe\"", "10: unknown \"maybe\"");
    row("rest of the ports missing", "\"993\": \"tls\", \"*\": \"unknown\"", "\"993\": \"tls\"",
        "8: \"*\" is missing: what the box does on every other port");
    row("no port", "\"993\": \"tls\"", "\"imaps\": \"tls\"", "8: expected a port or \"*\", found \"imaps\"");
    row("port out of range", "\"993\": \"tls\"", "\"99999\": \"tls\"",
        "8: expected a port or \"*\", found \"99999\"");
    row("unticked missing", ", \"unticked\": {\"*\": \"plain\"}", "",
        "8: \"unticked\" is missing: expected an object");
    row("unknown field in the sheet", "\"incoming.host\", \"label\"", "\"incoming.server\", \"label\"",
        "14: unknown \"incoming.server\"");
    row("label missing", ", \"label\": \"Server\"", "", "14: \"label\" is missing: expected an object");
    row("unknown page", "[\"servers\"]", "[\"server\"]", "19: unknown \"server\"");
    row("step without title", ", \"title\": \"First\"", "", "18: \"title\" is missing: expected an object");
    row("step id that is none", "\"id\": \"first\"", "\"id\": \"First\"",
        "18: an id is made of lower-case letters, digits and hyphens\n"
        "guides/program/guide.json:18: guide.en.md has no section \"## First\"\n"
        "guides/program/guide.en.md:3: there is no step \"first\" in guide.json");
    row("picture that leaves the folder", "\"p1\"", "\"../../../etc/p1\"",
        "20: not the base name of a picture (letters, digits, _ and - only)");
    row("size missing", ", \"size\": [640, 480]", "", "19: \"size\" is missing: expected a list");
    row("size of three", "[640, 480]", "[640, 480, 2]", "20: expected 2 numbers, found 3");
    row("picture without width", "[640, 480]", "[0, 480]", "20: the picture has no size");
    row("huge picture", "[640, 480]", "[640, 480000]",
        "20: 480000 is out of range: 0 to 10000\n"
        "guides/program/guide.json:20: the picture has no size");
    row("fields without picture", "\"picture\": \"p1\", \"size\": [640, 480],", "",
        "21: \"fields\" needs a \"picture\"");
    row("unknown field in a picture", "\"incoming.host\", \"rect\"", "\"imap.host\", \"rect\"",
        "22: unknown \"imap.host\"");
    row("rectangle outside", "[10, 10, 100, 20]", "[600, 10, 100, 20]",
        "22: the rectangle leaves the picture (640 by 480)");
    row("rectangle below", "[10, 10, 100, 20]", "[10, 470, 100, 20]",
        "22: the rectangle leaves the picture (640 by 480)");
    row("negative rectangle", "[10, 10, 100, 20]", "[-10, 10, 100, 20]",
        "22: -10 is out of range: 0 to 10000");
    row("rectangle of nothing", "[10, 10, 100, 20]", "[10, 10, 0, 20]", "22: the rectangle is empty");
    row("rectangle of three", "[10, 10, 100, 20]", "[10, 10, 100]", "22: expected 4 numbers, found 3");
    row("text in a rectangle", "[10, 10, 100, 20]", "[10, 10,\n\"100\", 20]",
        "23: expected a number, found a text\n"
        "guides/program/guide.json:22: the rectangle is empty");
    row("picture that is not there", "\"p1\"", "\"p2\"", "20: there is no images/en/p2.png", true);
    row("unknown key", "\"fields\":", "\"fieldz\":", "21: unknown key \"fieldz\"", true);
}

void GuideFaultsTest::everyFaultIsNamedWithItsLine()
{
    TestPack().checkRow(TestPack::guideFile);
}

void GuideFaultsTest::numberOfStepsIsBounded()
{
    const TestPack pack;
    const QByteArray step = "{\"id\": \"s\", \"pages\": [], \"title\": \"S\"},";
    pack.replace(TestPack::guideFile, "\"steps\": [", "\"steps\": [" + step.repeated(49));
    const Catalogue catalogue = Catalogue::load(pack.folder());
    QVERIFY(pack.problems(catalogue).contains(
        u"guides/program/guide.json:17: too many entries: 51, the most is 50"_s));
    QVERIFY(catalogue.guides().isEmpty());
}

QTEST_APPLESS_MAIN(GuideFaultsTest)
#include "tst_guidefaults.moc"

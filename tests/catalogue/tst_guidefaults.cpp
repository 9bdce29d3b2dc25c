// SPDX-License-Identifier: MIT
#include "TestPack.h"
#include "TestProgram.h"

#include <QBuffer>
#include <QDir>
#include <QImage>

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
    void allThatAGuideCanSayIsTaken();
    void pictures_data();
    void pictures();
    void pictureThatLeavesTheFolderIsRefused();
};

void GuideFaultsTest::everyFaultIsNamedWithItsLine_data()
{
    TestPack::addColumns();
    TestPack::addRow("order missing", "  \"order\": 10,\n", "", "1: \"order\" is missing: expected a number");
    TestPack::addRow("summary missing",
        "\"summary\": {\"en\": \"A mail program.\", \"fr\": \"Un logiciel.\"},", "",
        "1: \"summary\" is missing: expected an object");
    TestPack::addRow("no protocol", "[\"imap\"]", "[]", "5: expected \"imap\", \"pop3\" or both");
    TestPack::addRow("unknown protocol", "[\"imap\"]", "[\"imap\", \"exchange\"]", "5: unknown \"exchange\"");
    TestPack::addRow("SMTP to receive", "[\"imap\"]", "[\"imap\", \"smtp\"]",
        "5: \"smtp\" is not for incoming mail; expected \"imap\" or \"pop3\"");
    TestPack::addRow(
        "protocol twice", "[\"imap\"]", "[\"imap\",\n\"imap\"]", "6: \"imap\" stands here a second time");
    TestPack::addRow("no word why not POP", "\n  \"whyNotPop3\": \"It cannot.\",", "",
        "1: \"whyNotPop3\" is missing: expected an object");
    TestPack::addRow(
        "no box for POP", "[\"imap\"]", "[\"imap\", \"pop3\"]", "7: \"pop3\" is missing: expected an object");
    TestPack::addRow("unknown meaning", "\"opportunistic\"", "\"maybe\"", "10: unknown \"maybe\"");
    TestPack::addRow("rest of the ports missing", "\"993\": \"tls\", \"*\": \"unknown\"", "\"993\": \"tls\"",
        "8: \"*\" is missing: what the box does on every other port");
    TestPack::addRow(
        "no port", "\"993\": \"tls\"", "\"imaps\": \"tls\"", "8: expected a port or \"*\", found \"imaps\"");
    TestPack::addRow("port out of range", "\"993\": \"tls\"", "\"99999\": \"tls\"",
        "8: expected a port or \"*\", found \"99999\"");
    TestPack::addRow("unticked missing", ", \"unticked\": {\"*\": \"plain\"}", "",
        "8: \"unticked\" is missing: expected an object");
    TestPack::addRow("unknown field in the sheet", "\"incoming.host\", \"label\"",
        "\"incoming.server\", \"label\"", "14: unknown \"incoming.server\"");
    TestPack::addRow(
        "label missing", ", \"label\": \"Server\"", "", "14: \"label\" is missing: expected an object");
    TestPack::addRow("unknown page", "[\"servers\"]", "[\"server\"]", "19: unknown \"server\"");
    TestPack::addRow(
        "step without title", ", \"title\": \"First\"", "", "18: \"title\" is missing: expected an object");
    TestPack::addRow("step id that is none", "\"id\": \"first\"", "\"id\": \"First\"",
        "18: an id is made of lower-case letters, digits and hyphens\n"
        "guides/program/guide.json:18: guide.en.md has no section \"## First\"\n"
        "guides/program/guide.en.md:3: there is no step \"first\" in guide.json");
    TestPack::addRow("picture that leaves the folder", "\"p1\"", "\"../../../etc/p1\"",
        "20: not the base name of a picture (letters, digits, _ and - only)");
    TestPack::addRow(
        "size missing", ", \"size\": [640, 480]", "", "19: \"size\" is missing: expected a list");
    TestPack::addRow("size of three", "[640, 480]", "[640, 480, 2]", "20: expected 2 numbers, found 3");
    TestPack::addRow("picture without width", "[640, 480]", "[0, 480]", "20: the picture has no size");
    TestPack::addRow("huge picture", "[640, 480]", "[640, 480000]",
        "20: 480000 is out of range: 0 to 10000\n"
        "guides/program/guide.json:20: the picture has no size");
    TestPack::addRow("fields without picture", "\"picture\": \"p1\", \"size\": [640, 480],", "",
        "21: \"fields\" needs a \"picture\"");
    TestPack::addRow("unknown field in a picture", "\"incoming.host\", \"rect\"", "\"imap.host\", \"rect\"",
        "22: unknown \"imap.host\"");
    TestPack::addRow("rectangle outside", "[10, 10, 100, 20]", "[600, 10, 100, 20]",
        "22: the rectangle leaves the picture (640 by 480)");
    TestPack::addRow("rectangle below", "[10, 10, 100, 20]", "[10, 470, 100, 20]",
        "22: the rectangle leaves the picture (640 by 480)");
    TestPack::addRow("negative rectangle", "[10, 10, 100, 20]", "[-10, 10, 100, 20]",
        "22: -10 is out of range: 0 to 10000");
    TestPack::addRow(
        "rectangle of nothing", "[10, 10, 100, 20]", "[10, 10, 0, 20]", "22: the rectangle is empty");
    TestPack::addRow(
        "rectangle of three", "[10, 10, 100, 20]", "[10, 10, 100]", "22: expected 4 numbers, found 3");
    TestPack::addRow("text in a rectangle", "[10, 10, 100, 20]", "[10, 10,\n\"100\", 20]",
        "23: expected a number, found a text\n"
        "guides/program/guide.json:22: the rectangle is empty");
    TestPack::addRow("field that is a word without words", "\"incoming.host\", \"label\"",
        "\"incoming.security\", \"label\"",
        "14: \"incoming.security\" needs \"securityNames\" in guide.json");
    TestPack::addRow("word in a picture without words", "\"incoming.host\", \"rect\"",
        "\"outgoing.security\", \"rect\"", "22: \"outgoing.security\" needs \"securityNames\" in guide.json");
    TestPack::addRow("method without words", "\"incoming.host\", \"label\"", "\"outgoing.method\", \"label\"",
        "14: \"outgoing.method\" needs \"methodNames\" in guide.json");
    TestPack::addRow("word for no method missing", "\"order\": 10,",
        "\"order\": 10, \"methodNames\": {\"password\": \"P\", \"browser\": \"B\"},",
        "2: \"none\" is missing: expected an object");
    TestPack::addRow("word missing", "\"order\": 10,",
        "\"order\": 10, \"securityNames\": {\"tls\": \"SSL\", \"plain\": \"None\"},",
        "2: \"starttls\" is missing: expected an object\n"
        "guides/program/guide.json:2: with a choice of words, \"ticked\" is \"tls\" or \"starttls\" on every "
        "port");
    TestPack::addRow("TLS of the future", "\"order\": 10,", "\"order\": 10, \"newestTls\": \"2.0\",",
        "2: unknown \"2.0\"");
    TestPack::addRow("TLS as a number", "\"order\": 10,", "\"order\": 10, \"newestTls\": 1.2,",
        "2: expected a text, found a number");
    TestPack::addRow("general in words", "\"order\": 10,", "\"order\": 10, \"general\": \"yes\",",
        "2: expected true or false, found a text");
    TestPack::addRow("a system that there is not", "\"order\": 10,",
        "\"order\": 10, \"systems\": [\"windows\", \"amiga\"],", "2: unknown \"amiga\"");
    TestPack::addRow("a system twice", "\"order\": 10,",
        "\"order\": 10, \"systems\": [\"linux\",\n\"linux\"],", "3: \"linux\" stands here a second time");
    TestPack::addRow("no system", "\"order\": 10,", "\"order\": 10, \"systems\": [],",
        "2: expected a system, as \"windows\"");
    TestPack::addRow("found by nothing", "\"order\": 10,", "\"order\": 10, \"found\": {},",
        "2: expected \"desktop\", \"windows\" or both");
    TestPack::addRow("found by no name", "\"order\": 10,", "\"order\": 10, \"found\": {\"desktop\": []},",
        "2: expected a name");
    TestPack::addRow("found by a path", "\"order\": 10,",
        "\"order\": 10, \"found\": {\"desktop\":\n[\"../../etc/passwd.desktop\"]},",
        "3: not the name of a desktop file, as \"thunderbird.desktop\", without folder");
    TestPack::addRow("found by another kind of file", "\"order\": 10,",
        "\"order\": 10, \"found\": {\"desktop\": [\"passwd\"]},",
        "2: not the name of a desktop file, as \"thunderbird.desktop\", without folder");
    TestPack::addRow("found by a path in the registry", "\"order\": 10,",
        "\"order\": 10, \"found\": {\"windows\": [\"Run\\\\Evil\"]},",
        "2: not the name of a registry key, without those above it");
    TestPack::addRow("gone without a day", "\"order\": 10,",
        "\"order\": 10, \"gone\": {\"reason\": \"It stands still.\"},",
        "2: \"since\" is missing: expected a text");
    TestPack::addRow("gone on a day that there is not", "\"order\": 10,",
        "\"order\": 10, \"gone\": {\"since\": \"2024-02-31\",\n\"reason\": \"It stands still.\"},",
        "2: must be a day, as 2026-11-26");
    TestPack::addRow("gone without a word", "\"order\": 10,",
        "\"order\": 10, \"gone\": {\"since\": \"2024-12-31\"},",
        "2: \"reason\" is missing: expected an object");
    TestPack::addRow("followed by no id", "\"order\": 10,", "\"order\": 10, \"successor\": \"../other\",",
        "2: an id is made of lower-case letters, digits and hyphens");
    TestPack::addRow("followed by itself", "\"order\": 10,", "\"order\": 10, \"successor\": \"program\",",
        "2: a mail program cannot follow itself");
    TestPack::addRow("Exchange by a bridge", "\"order\": 10,", "\"order\": 10, \"exchange\": [\"bridge\"],",
        "2: expected \"password\" or \"browser-only\"");
    TestPack::addRow("Exchange twice", "\"order\": 10,",
        "\"order\": 10, \"exchange\": [\"password\", \"password\"],",
        "2: \"password\" stands here a second time");
    TestPack::addRow("Exchange as yes or no", "\"order\": 10,", "\"order\": 10, \"exchange\": true,",
        "2: expected a list, found true or false");
    TestPack::addRow("radio button for another field", "\"incoming.host\", \"rect\"",
        "\"incoming.host\", \"is\": \"imap\", \"rect\"",
        "22: only \"incoming.protocol\" can be a radio button");
    TestPack::addRow("radio button for SMTP", "\"incoming.host\", \"rect\"",
        "\"incoming.protocol\", \"is\": \"smtp\", \"rect\"", "22: expected \"imap\" or \"pop3\"");
    TestPack::addRow("target without picture", "\"title\": \"First\"",
        "\"title\": \"First\", \"targets\": []", "18: \"targets\" needs a \"picture\"");
    TestPack::addRow("target outside",
        "\"fields\":", "\"targets\": [{\"id\": \"next\", \"rect\": [600, 10, 100, 20]}], \"fields\":",
        "21: the rectangle leaves the picture (640 by 480)");
    TestPack::addRow("target that is a field",
        "\"fields\":", "\"targets\": [{\"id\": \"email\", \"rect\": [1, 1, 9, 9]}], \"fields\":",
        "21: \"email\" is a field: it belongs into \"fields\"");
    TestPack::addRow("target twice", "\"fields\":",
        "\"targets\": [{\"id\": \"next\", \"rect\": [1, 1, 9, 9]},\n{\"id\": \"next\", \"rect\": [1, 1, 9, "
        "9]}],"
        "\"fields\":",
        "22: a second target \"next\"");
    TestPack::addRow("target with a bad id",
        "\"fields\":", "\"targets\": [{\"id\": \"Next one\", \"rect\": [1, 1, 9, 9]}], \"fields\":",
        "21: an id is made of lower-case letters, digits and hyphens");
    TestPack::addRow("picture that is not there", "\"p1\"", "\"p2\"",
        "20: there is no images/p2.png or .jpg, nor one in images/en", true);
    TestPack::addRow("unknown key", "\"fields\":", "\"fieldz\":", "21: unknown key \"fieldz\"", true);
}

void GuideFaultsTest::everyFaultIsNamedWithItsLine()
{
    TestPack().checkRow(TestPack::guideFile, TestPack::guideFile + u':');
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

void GuideFaultsTest::allThatAGuideCanSayIsTaken()
{
    const TestPack pack;
    pack.replace(TestPack::guideFile, "\"opportunistic\"", "\"plain\"");
    pack.replace(TestPack::guideFile, "\"*\": \"unknown\"", "\"*\": \"starttls\"");
    pack.replace(TestPack::guideFile, "\"*\": \"unknown\"", "\"*\": \"starttls\"");
    pack.replace(TestPack::guideFile, "\"order\": 10,",
        "\"order\": 10, \"general\": true, \"systems\": [\"windows\", \"linux\"], \"found\": {\"desktop\": "
        "[\"a.desktop\", "
        "\"org.b.B.desktop\"], \"windows\": [\"A mail program\", \"a.exe\"]}, \"gone\": {\"since\": "
        "\"2024-12-31\", \"reason\": {\"en\": \"It stands still.\", \"fr\": \"Il reste immobile.\"}}, "
        "\"successor\": \"other\", \"newestTls\": \"1.2\", \"exchange\": [\"browser-only\"], "
        "\"securityNames\": "
        "{\"tls\": \"SSL\", \"starttls\": "
        "\"STARTTLS\", \"plain\": {\"en\": \"None\", \"fr\": \"Aucune\"}},");
    pack.replace(TestPack::guideFile, "\"fields\": [",
        "\"targets\": [{\"id\": \"next\", \"rect\": [600, 440, 40, 40]}],"
        "\"fields\": [{\"field\": \"incoming.protocol\", \"is\": \"pop3\", \"rect\": [1, 1, 9, 9]},"
        "{\"field\": \"incoming.security\", \"rect\": [1, 1, 9, 9]},");
    pack.replace(TestPack::textFile, "Type **",
        "{{#next}} {{#incoming.host}} {{outgoing.security}} [a]( https://a.example) [b](<https://b.example>) "
        "<https://c.example> Type **");
    const Catalogue catalogue = Catalogue::load(pack.folder());
    QCOMPARE(pack.problems(catalogue), QStringList());
    const Guide *guide = catalogue.guide(u"program"_s);
    QVERIFY(guide);
    QCOMPARE(guide->newestTls, TlsVersion::Tls12);
    QVERIFY(!guide->isTooOld());
    QVERIFY(guide->isGeneral);
    QCOMPARE(guide->systems, (QList{System::Windows, System::Linux}));
    QCOMPARE(guide->names,
        (ProgramNames{{u"a.desktop"_s, u"org.b.B.desktop"_s}, {u"A mail program"_s, u"a.exe"_s}}));
    QVERIFY(guide->end);
    QCOMPARE(guide->end->since, QDate(2024, 12, 31));
    QCOMPARE(guide->end->reason.in(u"fr"_s), u"Il reste immobile."_s);
    QCOMPARE(guide->successor, u"other"_s);
    QCOMPARE(guide->exchange, QList<SignIn>{SignIn::BrowserOnly});
    QCOMPARE(guide->securityNames.plain.in(u"fr"_s), u"Aucune"_s);
    const GuideStep &step = guide->steps.at(1);
    QCOMPARE(step.targets, (QList<PictureTarget>{{u"next"_s, {600, 440, 40, 40}}}));
    QCOMPARE(step.fields.at(0), (PictureField{Field::IncomingProtocol, {1, 1, 9, 9}, Protocol::Pop3}));
    QVERIFY(step.hasPlace(u"next"_s) && step.hasPlace(u"incoming.security"_s) && !step.hasPlace(u"email"_s));
}

void GuideFaultsTest::pictures_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("problem");
    QBuffer jpeg;
    QVERIFY(QImage(4, 3, QImage::Format_RGB32).save(&jpeg, "jpg"));
    QTest::newRow("200 megapixels") << u"en/p1.png"_s << TestPack::png(20'000, 10'000)
                                    << u"20000 by 10000 pixels: the most is 16000000 in all"_s;
    QTest::newRow("more than Qt decodes") << u"en/p1.png"_s << TestPack::png(6000, 6000)
                                          << u"6000 by 6000 pixels: the most is 16000000 in all"_s;
    QTest::newRow("in another language")
        << u"fr/p1.png"_s << TestPack::png(4'000'000, 4'000'000) << u"not a PNG picture"_s;
    QTest::newRow("empty") << u"en/p1.png"_s << QByteArray() << u"not a PNG picture"_s;
    QTest::newRow("too many bytes") << u"en/p1.png"_s << QByteArray(20 * 1024 * 1024 + 1, '\0')
                                    << u"too large: the most is 20971520 bytes"_s;
    QTest::newRow("JPEG under a wrong name") << u"en/p1.png"_s << jpeg.data() << u"not a PNG picture"_s;
    QTest::newRow("broken JPEG") << u"en/p1.jpg"_s << jpeg.data().left(20) << u"not a JPEG picture"_s;
    QTest::newRow("JPEG") << u"fr/p1.jpg"_s << jpeg.data() << QString();
    QTest::newRow("PNG of another size") << u"fr/p1.png"_s << TestPack::png(4000, 4000) << QString();
}

void GuideFaultsTest::pictures()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, content);
    QFETCH(const QString, problem);
    const TestPack pack;
    QVERIFY(QDir(pack.path(u"guides/program/images"_s)).mkpath(u"fr"_s));
    pack.write(u"guides/program/images/"_s + name, content);
    const Catalogue catalogue = Catalogue::load(pack.folder());
    if (problem.isEmpty()) {
        QCOMPARE(pack.problems(catalogue), QStringList());
        QVERIFY(catalogue.guide(u"program"_s)->pictureFile(u"p1"_s, u"fr"_s).endsWith(name));
    } else {
        QCOMPARE(pack.problems(catalogue),
            QStringList{u"guides/program/guide.json:20: images/%1: %2"_s.arg(name, problem)});
        QVERIFY(catalogue.guides().isEmpty());
    }
}

void GuideFaultsTest::pictureThatLeavesTheFolderIsRefused()
{
    const TestPack pack;
    pack.write(u"outside.png"_s, TestPack::png(2, 2));
    const QString picture = pack.path(u"guides/program/images/en/p1.png"_s);
    QVERIFY(QFile::remove(picture) && QFile::link(pack.path(u"outside.png"_s), picture));
    const Catalogue catalogue = Catalogue::load(pack.folder());
    QCOMPARE(pack.problems(catalogue).value(0),
        u"guides/program/guide.json:20: images/en/p1.png: leads out of the folder"_s);
    QVERIFY(catalogue.guides().isEmpty());
}

FACTEUR_APPLESS_MAIN(GuideFaultsTest)
#include "tst_guidefaults.moc"

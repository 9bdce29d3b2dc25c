// SPDX-License-Identifier: MIT
#include "Catalogue.h"
#include "GuideImport.h"
#include "TestPack.h"
#include "TestProgram.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Facteur;
using namespace Qt::StringLiterals;

/// A provider's written guide becomes a pack, and what contradicts itself in it is named.
class GuideImportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void packHasNoProblem_data();
    void packHasNoProblem();
    void serversAreUnderstood_data();
    void serversAreUnderstood();
    void contradictionsAreNamed_data();
    void contradictionsAreNamed();
    void stepsKeepTheirWordsWithThePersonsValues();
    void labelsAreTheGuidesOwn();
    void picturesBesideTheGuideAreTaken();
    void picturesElsewhereAreNot_data();
    void picturesElsewhereAreNot();
    void twoPicturesOfOneNameAreNotMixedUp_data();
    void twoPicturesOfOneNameAreNotMixedUp();
    void whatIsNoGuideIsRefused_data();
    void whatIsNoGuideIsRefused();
    void whatIsTooMuchIsNamed();
    void nothingGrowsBeyondTheGuide_data();
    void nothingGrowsBeyondTheGuide();
    void hostileWordsStayWords();
    void nothingIsOverwritten();

private:
    [[nodiscard]] ImportedPack import(const QString &name) const;
    [[nodiscard]] QStringList notes(const ImportedPack &pack, ImportNote::Kind kind) const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    const PortTable m_ports{{{993, Protocol::Imap, Security::Tls}, {143, Protocol::Imap, Security::StartTls},
        {995, Protocol::Pop3, Security::Tls}, {110, Protocol::Pop3, Security::StartTls},
        {465, Protocol::Smtp, Security::Tls}, {587, Protocol::Smtp, Security::StartTls}}};
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    file.write(content);
}

const QByteArray shortGuide = "---\ntitle: Short\n---\n### First\nDo it.\n";

} // namespace

void GuideImportTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    for (const QString &name : {u"garden.fr-ca.md"_s, u"europe.fr.md"_s, u"prose.en.md"_s})
        QVERIFY(QFile::copy(QFINDTESTDATA("guides/") + name, path(name)));
    write(path(u"images/p1.png"_s), TestPack::png(320, 200));
}

ImportedPack GuideImportTest::import(const QString &name) const
{
    const Result<WrittenGuide> guide = WrittenGuide::read(path(name));
    if (!guide) {
        QTest::qFail(qPrintable(guide.problem().toString()), __FILE__, __LINE__);
        return {};
    }
    const Result<ImportedPack> pack = importGuide(guide.value(), m_ports, {u"jardin-example"_s});
    if (!pack)
        QTest::qFail(qPrintable(pack.problem().toString()), __FILE__, __LINE__);
    return pack ? pack.value() : ImportedPack();
}

QStringList GuideImportTest::notes(const ImportedPack &pack, ImportNote::Kind kind) const
{
    QStringList lines;
    for (const ImportNote &note : pack.notes) {
        if (note.kind == kind)
            lines.append(u"%1: %2"_s.arg(note.line).arg(note.text));
    }
    return lines;
}

void GuideImportTest::packHasNoProblem_data()
{
    QTest::addColumn<QString>("guide");
    QTest::addColumn<QString>("providerId");
    QTest::addColumn<QString>("guideId");
    QTest::newRow("garden") << u"garden.fr-ca.md"_s << u"jardin-example-2"_s << u"courriel-potager"_s;
    QTest::newRow("Europe") << u"europe.fr.md"_s << u"ovh-net"_s << u"windows-mail-europe"_s;
    QTest::newRow("prose") << u"prose.en.md"_s << u"garden-example"_s << u"mail-for-tablets"_s;
}

void GuideImportTest::packHasNoProblem()
{
    QFETCH(const QString, guide);
    QFETCH(const QString, providerId);
    QFETCH(const QString, guideId);
    QVERIFY(!writePack(import(guide), path(u"pack"_s)));
    const Catalogue catalogue = Catalogue::load(path(u"pack"_s));
    for (const Problem &problem : catalogue.problems())
        qWarning("%s", qPrintable(problem.toString()));
    QVERIFY(catalogue.problems().isEmpty());
    QVERIFY(catalogue.provider(providerId));
    QVERIFY(catalogue.guide(guideId));
}

void GuideImportTest::serversAreUnderstood_data()
{
    QTest::addColumn<QString>("guide");
    QTest::addColumn<QStringList>("understood");
    QTest::newRow("garden")
        << u"garden.fr-ca.md"_s
        << QStringList{
               u"0: guide \"Courriel Potager - Réglage d’une adresse du Jardin\" in \"fr\": 2 steps"_s,
               u"0: protocols: IMAP and POP3"_s, u"0: link community: https://forum.jardin.example"_s,
               u"0: link controlPanel: https://client.jardin.example/"_s, u"15: step \"Créer le compte\""_s,
               u"21: picture images/p1.png"_s, u"23: step \"Régler le serveur en IMAP\""_s,
               u"30: box incoming.ssl: ticked"_s, u"35: box outgoing.ssl: ticked"_s,
               u"36: box outgoing.auth: ticked"_s,
               u"49: POP3 server pop.jardin.example, port 995 with SSL (line 50), port 110 without (line 50)"_s,
               u"51: SMTP server smtp.jardin.example, port 465 with SSL (line 52), port 587 without (line 52)"_s,
               u"60: IMAP server imap.jardin.example, port 993 with SSL (line 61), port 143 without (line 61)"_s};
    QTest::newRow("Europe") << u"europe.fr.md"_s
                            << QStringList{
                                   u"0: guide \"Windows Mail - Réglage en Europe\" in \"fr\": 1 steps"_s,
                                   u"0: protocols: IMAP"_s, u"8: step \"Paramètres du compte en IMAP\""_s,
                                   u"11: IMAP server ssl0.ovh.net, port 993 with SSL (line 12)"_s,
                                   u"13: box incoming.ssl: ticked"_s,
                                   u"15: SMTP server ssl0.ovh.net, port 465 with SSL (line 16)"_s,
                                   u"17: box outgoing.ssl: ticked"_s};
    QTest::newRow("prose")
        << u"prose.en.md"_s
        << QStringList{u"0: guide \"Mail for Tablets\" in \"en\": 1 steps"_s, u"0: protocols: IMAP"_s,
               u"5: this mail program can do IMAP only"_s, u"5: not for Exchange accounts"_s,
               u"9: step \"Advanced settings\""_s, u"18: box incoming.ssl: ticked"_s,
               u"22: box outgoing.ssl: ticked"_s, u"24: box outgoing.auth: ticked"_s,
               u"26: box outgoing.same: ticked"_s,
               u"31: IMAP server mail.garden.example, port 993 with SSL (line 31), port 143 without (line 31)"_s,
               u"31: SMTP server mail.garden.example, port 465 with SSL (line 31), port 587 without (line 31)"_s};
}

void GuideImportTest::serversAreUnderstood()
{
    QFETCH(const QString, guide);
    QTEST(notes(import(guide), ImportNote::Kind::Understood), "understood");
}

void GuideImportTest::contradictionsAreNamed_data()
{
    QTest::addColumn<QString>("guide");
    QTest::addColumn<QStringList>("contradictions");
    const auto unprotected = [](int line, const char *ports) {
        return u"%1: SSL off is offered (port %2): what an unticked box does depends on the mail program, and is never called safe"_s
            .arg(line)
            .arg(QString::fromLatin1(ports));
    };
    QTest::newRow("garden")
        << u"garden.fr-ca.md"_s
        << QStringList{
               u"27: the section \"Régler le serveur en IMAP\" (line 23) is about IMAP, but this is for POP3: POP3"_s,
               u"28: the section \"Régler le serveur en IMAP\" (line 23) is about IMAP, but this is for POP3: pop.jardin.example"_s,
               u"28: a stray * is taken out: pop.jardin.example"_s,
               u"29: the section \"Régler le serveur en IMAP\" (line 23) is about IMAP, but this is for POP3: 995"_s,
               u"30: a stray \"\" is taken out"_s,
               u"38: port 587 is said to be mandatory, but line 34 gives port 465"_s, unprotected(56, "110"),
               unprotected(57, "587"), unprotected(65, "143"), unprotected(66, "587")};
    QTest::newRow("Europe")
        << u"europe.fr.md"_s
        << QStringList{
               u"10: the section \"Paramètres du compte en IMAP\" (line 8) is about IMAP, but this is for POP3: POP3"_s,
               u"12: port 993 belongs to IMAP, but stands beside POP3 (line 10)"_s};
    QTest::newRow("prose") << u"prose.en.md"_s << QStringList{unprotected(31, "143, 587")};
}

void GuideImportTest::contradictionsAreNamed()
{
    QFETCH(const QString, guide);
    QTEST(notes(import(guide), ImportNote::Kind::Contradiction), "contradictions");
}

void GuideImportTest::stepsKeepTheirWordsWithThePersonsValues()
{
    const QByteArray text =
        import(u"garden.fr-ca.md"_s).files.value(u"guides/courriel-potager/guide.fr.md"_s);
    QVERIFY(
        text.contains("## creer-le-compte\n\nDémarrez Courriel Potager et cliquez sur **Nouveau compte**."));
    QVERIFY(text.contains("- Mot de passe : celui de l’espace client\n"));
    QVERIFY(text.contains("- Type de serveur entrant : **{{incoming.protocol}}**\n"));
    QVERIFY(text.contains("- Serveur entrant : **{{incoming.host}}**\n"));
    QVERIFY(text.contains("- Port : **{{incoming.port}}**\n"));
    QVERIFY(text.contains("- Serveur sortant : **{{outgoing.host}}**\n"));
    QVERIFY(text.contains("> Sans authentification, rien ne part."));
    const QByteArray prose = import(u"prose.en.md"_s).files.value(u"guides/mail-for-tablets/guide.en.md"_s);
    QVERIFY(prose.contains("The letters { {incoming.host}} mean nothing here (see the\nfirst part)."));
    QVERIFY(prose.contains("\"Incoming mail server (IMAP)\": this is **{{incoming.host}}** and its"));
    for (const char *gone : {"jardin.example", "995", "\"\"", "![", "{.", "[!success]", "## rappel", "http"})
        QVERIFY2(!text.contains(gone), gone);
}

void GuideImportTest::labelsAreTheGuidesOwn()
{
    QVERIFY(!writePack(import(u"garden.fr-ca.md"_s), path(u"pack"_s)));
    const Catalogue catalogue = Catalogue::load(path(u"pack"_s));
    const Guide *guide = catalogue.guide(u"courriel-potager"_s);
    QVERIFY(guide);
    QCOMPARE(guide->name.in(u"fr"_s), u"Courriel Potager"_s);
    QMap<Field, QString> labels;
    for (const SheetGroup &group : guide->sheet) {
        for (const SheetLine &line : group.lines)
            labels.insert(line.field, line.label.in(u"en"_s));
    }
    QCOMPARE(labels.value(Field::EmailAddress), u"Adresse courriel"_s);
    QCOMPARE(labels.value(Field::IncomingHost), u"Serveur entrant"_s);
    QCOMPARE(labels.value(Field::IncomingSsl), u"Le serveur exige SSL"_s);
    QCOMPARE(labels.value(Field::IncomingUserName), u"Identifiant"_s);
    QCOMPARE(labels.value(Field::OutgoingAuthentication), u"Le serveur sortant veut une authentification"_s);
    QCOMPARE(guide->stepFor(Page::Account)->id, u"creer-le-compte"_s);
    QCOMPARE(guide->stepFor(Page::Servers)->id, u"regler-le-serveur-en-imap"_s);
}

void GuideImportTest::picturesBesideTheGuideAreTaken()
{
    const ImportedPack pack = import(u"garden.fr-ca.md"_s);
    QVERIFY(!writePack(pack, path(u"pack"_s)));
    const Catalogue catalogue = Catalogue::load(path(u"pack"_s));
    const GuideStep &step = catalogue.guide(u"courriel-potager"_s)->steps.at(0);
    QCOMPARE(step.picture, u"p1"_s);
    QCOMPARE(step.pictureSize, QSizeF(320, 200));
    for (const QString &language : {u"en"_s, u"fr"_s})
        QCOMPARE(contentOf(path(u"pack/guides/courriel-potager/images/%1/p1.png"_s.arg(language))),
            TestPack::png(320, 200));
    QVERIFY(notes(pack, ImportNote::Kind::ToDo)
                .contains(u"40: picture images/p9.png was left out: not beside the guide"_s));
    QVERIFY(
        notes(pack, ImportNote::Kind::ToDo)
            .contains(
                u"21: guides/courriel-potager/guide.json: add the rectangles of picture p1, where the person's values go (\"fields\")"_s));
}

void GuideImportTest::picturesElsewhereAreNot_data()
{
    QTest::addColumn<QString>("picture");
    QTest::addColumn<QString>("reason");
    QTest::newRow("above") << u"../outside.png"_s << u"leads out of the folder"_s;
    QTest::newRow("absolute") << u"/etc/passwd"_s << u"neither PNG nor JPEG"_s;
    QTest::newRow("by a link") << u"link.png"_s << u"leads out of the folder"_s;
    QTest::newRow("bad name") << u"a%20b.png"_s
                              << u"not the base name of a picture (letters, digits, _ and - only)"_s;
    QTest::newRow("on the network") << u"https://example.com/x.png"_s << u"not beside the guide"_s;
    QTest::newRow("200 megapixels") << u"huge.png"_s
                                    << u"20000 by 10000 pixels: the most is 16000000 in all"_s;
}

void GuideImportTest::picturesElsewhereAreNot()
{
    QFETCH(const QString, picture);
    QFETCH(const QString, reason);
    write(path(u"outside.png"_s), TestPack::png(2, 2));
    write(path(u"in/huge.png"_s), TestPack::png(20'000, 10'000));
    QVERIFY(QFile::link(path(u"outside.png"_s), path(u"in/link.png"_s)));
    write(path(u"in/guide.md"_s), shortGuide + "![x](" + picture.toUtf8() + ")\n");
    const ImportedPack pack = import(u"in/guide.md"_s);
    QVERIFY(pack.pictures.isEmpty());
    QVERIFY(notes(pack, ImportNote::Kind::ToDo)
                .contains(u"6: picture %1 was left out: %2"_s.arg(picture, reason)));
}

void GuideImportTest::twoPicturesOfOneNameAreNotMixedUp_data()
{
    QTest::addColumn<QString>("second");
    QTest::addColumn<bool>("taken");
    QTest::newRow("in another folder") << u"b/p.png"_s << true;
    QTest::newRow("of another kind") << u"a/p.jpg"_s << true;
    QTest::newRow("the same once more") << u"a/../a/p.png"_s << false;
    QTest::newRow("another name") << u"b/q.png"_s << false;
}

void GuideImportTest::twoPicturesOfOneNameAreNotMixedUp()
{
    QFETCH(const QString, second);
    QFETCH(const bool, taken);
    write(path(u"a/p.png"_s), TestPack::png(2, 2));
    write(path(u"b/p.png"_s), TestPack::png(3, 3));
    write(path(u"b/q.png"_s), TestPack::png(4, 4));
    QVERIFY(QImage(5, 5, QImage::Format_RGB32).save(path(u"a/p.jpg"_s)));
    write(path(u"two.md"_s), shortGuide + "![x](a/p.png)\n### Second\n![x](" + second.toUtf8() + ")\n");
    const ImportedPack pack = import(u"two.md"_s);
    const QString leftOut = u"8: picture %1 was left out: the name is taken"_s.arg(second);
    QCOMPARE(notes(pack, ImportNote::Kind::ToDo).contains(leftOut), taken);
    QCOMPARE(notes(pack, ImportNote::Kind::Understood).contains(u"8: picture "_s + second), !taken);
    QVERIFY(!writePack(pack, path(u"pack"_s)));
    const Catalogue catalogue = Catalogue::load(path(u"pack"_s));
    QVERIFY(catalogue.problems().isEmpty());
    QCOMPARE(catalogue.guides().constFirst().steps.at(1).picture.isEmpty(), taken);
}

void GuideImportTest::whatIsNoGuideIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("problem");
    const QString noStep = u": no step: there is neither a heading with something below it, nor a server"_s;
    QTest::newRow("empty") << QByteArray() << noStep;
    QTest::newRow("words") << QByteArray("no guide") << noStep;
    QTest::newRow("no steps") << QByteArray("---\ntitle: T\n---\n## A\n") << noStep;
    QTest::newRow("not UTF-8") << QByteArray("---\ntitle: T\xff\n---\n### A\n") << u": not UTF-8"_s;
    QTest::newRow("too large") << QByteArray(1'048'577, 'x') << u": too large: the most is 1048576 bytes"_s;
    QTest::newRow("10 MB in one line")
        << QByteArray(10'000'000, '*') << u": too large: the most is 1048576 bytes"_s;
    QTest::newRow("a million lines") << QByteArray(1'000'000, '\n')
                                     << u": too many lines: the most is 20000"_s;
    QTest::newRow("too many headings")
        << QByteArray("## A\n").repeated(600) << u":500: too many headings: the most is 500"_s;
}

void GuideImportTest::whatIsNoGuideIsRefused()
{
    QFETCH(const QByteArray, content);
    write(path(u"bad.md"_s), content);
    const Result<WrittenGuide> guide = WrittenGuide::read(path(u"bad.md"_s));
    const Result<ImportedPack> pack =
        guide ? importGuide(guide.value(), m_ports, {}) : Result<ImportedPack>(guide.problem());
    QVERIFY(!pack);
    QTEST(pack.problem().toString().remove(path(u"bad.md"_s)), "problem");
}

void GuideImportTest::whatIsTooMuchIsNamed()
{
    write(path(u"much.md"_s),
        shortGuide + QByteArray("> ").repeated(100'000) + "deep\n" + QByteArray(20'001, '*') + '\n'
            + QByteArray("### A\nB\n").repeated(50));
    const QStringList toDo = notes(import(u"much.md"_s), ImportNote::Kind::ToDo);
    QVERIFY(toDo.contains(u"6: the line was left out: it is longer than 20000 characters"_s));
    QVERIFY(toDo.contains(u"7: the line was left out: it is longer than 20000 characters"_s));
    QVERIFY(toDo.contains(u"106: step \"A\" was left out: the most is 50"_s));
}

void GuideImportTest::nothingGrowsBeyondTheGuide_data()
{
    QTest::addColumn<QByteArray>("unit");
    for (const char *unit :
        {"**[", "![(", "[[", "`", "<", "<a ", "&", "{.", "{{%", "a.b-", "a.b.c:1/", "port 99 ",
            "imap.a.example ", "\"\"", "* ", "|", "\\|", "ssl: pop3 ", "- ", "> ", "1. ", "<table><tr><td>"})
        QTest::newRow(unit) << QByteArray(unit);
}

/// What is made of a line is not much larger than the line, whatever marks are in it.
void GuideImportTest::nothingGrowsBeyondTheGuide()
{
    QFETCH(const QByteArray, unit);
    const QByteArray line = unit.repeated(19'000 / unit.size()) + '\n';
    const Result<WrittenGuide> guide = WrittenGuide::parse("# T\n## S\n" + line.repeated(3), u"t.md"_s);
    QVERIFY(guide);
    qsizetype size = 0;
    qsizetype blocks = 0;
    for (const WrittenSection &section : guide.value().sections) {
        blocks += section.blocks.size();
        for (const WrittenBlock &block : section.blocks) {
            size += block.text.size();
            for (const QString &cell : block.cells)
                size += cell.size();
        }
    }
    QVERIFY2(size <= 4 * line.size() * 3, qPrintable(QString::number(size)));
    QVERIFY(blocks <= line.size() * 3);
    const Result<ImportedPack> pack = importGuide(guide.value(), m_ports, {});
    QVERIFY(!pack || pack.value().notes.size() <= 1000);
}

void GuideImportTest::hostileWordsStayWords()
{
    QByteArray words;
    for (const QByteArray &unit : {QByteArray("**["), QByteArray("![("), QByteArray("a.b-"),
             QByteArray("port 99 "), QByteArray("\"\"<`{."), QByteArray("ssl: pop3 ")})
        words += (unit.repeated(3900 / unit.size()) + '\n').repeated(40);
    write(path(u"hostile.md"_s),
        "---\ntitle: " + QByteArray("T  ").repeated(60)
            + "../../T\x1b[31m{{x}}\nslug: ../../../etc\n---\n### ../\n{{password}} {{incoming.host}} "
              "\x07 ##x\n"
              "##\tsecond\n<script>alert(1)</script> ![a](http://x)![ http://evil.example\n[x]: "
              "ftp://evil.example\n[broken](file:///etc/passwd\n"
            + words);
    const ImportedPack pack = import(u"hostile.md"_s);
    for (const QString &file : pack.files.keys())
        QVERIFY2(!file.contains(u".."_s) && !file.startsWith(u'/'), qPrintable(file));
    QVERIFY(!writePack(pack, path(u"pack"_s)));
    const Catalogue catalogue = Catalogue::load(path(u"pack"_s));
    for (const Problem &problem : catalogue.problems())
        qWarning("%s", qPrintable(problem.toString()));
    QVERIFY(catalogue.problems().isEmpty());
    QVERIFY(pack.notes.size() <= 1000);
}

void GuideImportTest::nothingIsOverwritten()
{
    const ImportedPack pack = import(u"garden.fr-ca.md"_s);
    write(path(u"full/mine.txt"_s), "mine");
    const auto full = writePack(pack, path(u"full"_s));
    QVERIFY(full);
    QCOMPARE(full->reason, u"is there already, and not empty"_s);
    QCOMPARE(
        QDir(path(u"full"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"mine.txt"_s});
    QVERIFY(writePack(pack, path(u"garden.fr-ca.md"_s)));
    QVERIFY(contentOf(path(u"garden.fr-ca.md"_s)).startsWith("---"));
    QVERIFY(QDir(m_folder->path()).mkpath(u"empty"_s));
    QVERIFY(!writePack(pack, path(u"empty"_s)));
}

FACTEUR_APPLESS_MAIN(GuideImportTest)
#include "tst_guideimport.moc"

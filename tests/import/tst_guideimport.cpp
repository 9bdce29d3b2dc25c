// SPDX-License-Identifier: MIT
#include "Catalogue.h"
#include "Imports.h"
#include "TestPack.h"
#include "TestProgram.h"

#include <QTemporaryDir>

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

private:
    [[nodiscard]] ImportedPack import(const QString &name) const
    {
        return importedPack(WrittenGuide::read(path(name)), {u"jardin-example"_s});
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void GuideImportTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    for (const QString &name : {u"garden.fr-ca.md"_s, u"europe.fr.md"_s, u"prose.en.md"_s})
        QVERIFY(QFile::copy(QFINDTESTDATA("guides/") + name, path(name)));
    writeFile(path(u"images/p1.png"_s), TestPack::png(320, 200));
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
    QTest::newRow("Europe")
        << u"europe.fr.md"_s
        << QStringList{u"0: guide \"Windows Mail - Réglage en Europe\" in \"fr\": 1 steps"_s,
               u"0: protocols: IMAP"_s, u"8: step \"Paramètres du compte en IMAP\""_s,
               u"11: IMAP server ssl0.ovh.net, port 993 (line 12), which is registered for TLS"_s,
               u"13: box incoming.ssl: ticked"_s,
               u"15: SMTP server ssl0.ovh.net, port 465 (line 16), which is registered for TLS"_s,
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
    QTEST(notesOf(import(guide), ImportNote::Kind::Understood), "understood");
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
    QTEST(notesOf(import(guide), ImportNote::Kind::Contradiction), "contradictions");
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

FACTEUR_APPLESS_MAIN(GuideImportTest)
#include "tst_guideimport.moc"

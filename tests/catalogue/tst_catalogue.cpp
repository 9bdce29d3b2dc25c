// SPDX-License-Identifier: MIT
#include "TestPack.h"
#include "TestProgram.h"

#include <QDir>
#include <QFile>

using namespace Facteur;
using namespace Qt::StringLiterals;

class CatalogueTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goodPackLoads();
    void brokenEntryLeavesTheOthers();
    void otherFiles_data();
    void otherFiles();
    void tooLargeFilesAreNotRead();
    void fileThatIsNoFileIsNotRead();
    void missingFolderIsNamed();
};

void CatalogueTest::goodPackLoads()
{
    const TestPack pack;
    const Catalogue catalogue = Catalogue::load(pack.folder());
    QCOMPARE(pack.problems(catalogue), QStringList());
    const Provider *provider = catalogue.provider(u"good"_s);
    QVERIFY(provider);
    QCOMPARE(provider->name.in(u"fr"_s), u"Example"_s);
    QCOMPARE(provider->passwordRules, (PasswordRules{9, 30}));
    QCOMPARE(provider->webmail.in(u"fr_CA"_s), u"https://courriel.example.com/"_s);
    QCOMPARE(provider->help.value(Cause::AuthRejected).in(u"de"_s), u"https://help.example.com/"_s);
    QVERIFY(provider->outgoingAuthenticationRequired);
    const QString imap = u"imap.example.com"_s;
    const QList<ProviderServer> servers{
        {{Protocol::Imap, imap, 993, Security::Tls}, userNameTemplate(UserNameForm::Address)},
        {{Protocol::Imap, imap, 143, Security::StartTls}, userNameTemplate(UserNameForm::Address)},
        {{Protocol::Smtp, u"smtp.example.com"_s, 465, Security::Tls},
            userNameTemplate(UserNameForm::Address)}};
    QCOMPARE(provider->servers, servers);
    const Guide *guide = catalogue.guide(u"program"_s);
    QVERIFY(guide);
    QCOMPARE(guide->folder, pack.path(u"guides/program"_s));
    QCOMPARE(guide->steps.at(0).text.in(u"fr"_s), u"Type {{email}}."_s);
    QCOMPARE(guide->steps.at(1).fields, (QList<PictureField>{{Field::IncomingHost, {10, 10, 100, 20}, {}}}));
    QCOMPARE(guide->steps.at(1).fontPixelSize, 12);
    QCOMPARE(guide->ssl.meaning(Protocol::Smtp, false, 587), SslMeaning::Opportunistic);
    QCOMPARE(guide->sheet.at(0).lines.at(0).label.in(u"fr"_s), u"Server"_s);
    QCOMPARE(catalogue.ports().portFor(Protocol::Imap, true), 0);
}

void CatalogueTest::brokenEntryLeavesTheOthers()
{
    const TestPack pack;
    pack.write(u"providers/broken.json"_s, "{");
    QVERIFY(QFile::copy(pack.path(TestPack::providerFile), pack.path(u"providers/Bad Name.json"_s)));
    QVERIFY(QDir(pack.folder()).mkpath(u"guides/empty"_s));
    const Catalogue catalogue = Catalogue::load(pack.folder());
    QCOMPARE(pack.problems(catalogue).size(), 3);
    QVERIFY(pack.problems(catalogue).contains(u"guides/empty/guide.json: no such file"_s));
    QVERIFY(pack.problems(catalogue).contains(
        u"providers/Bad Name.json:1: the file must be named with lower-case letters, digits and hyphens"_s));
    QCOMPARE(catalogue.providers().size(), 1);
    QCOMPARE(catalogue.guides().size(), 1);
}

void CatalogueTest::otherFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("problem");
    QTest::newRow("ports") << u"ports.json"_s << QByteArray("{\"ports\":\n7}")
                           << u"ports.json:2: expected a list, found a number"_s;
    QTest::newRow("exchange")
        << u"exchange.json"_s << QByteArray("{\"mx\": [\"*\"]}")
        << u"exchange.json:1: not a host pattern such as \"mx*.example.com\" (lower case, "
           "no * in the last two labels)"_s;
    QTest::newRow("exchange without mx")
        << u"exchange.json"_s << QByteArray("{}") << u"exchange.json:1: \"mx\" is missing: expected a list"_s;
}

void CatalogueTest::otherFiles()
{
    const TestPack pack;
    QFETCH(const QString, file);
    QFETCH(const QByteArray, content);
    QFETCH(const QString, problem);
    pack.write(file, content);
    const Catalogue catalogue = Catalogue::load(pack.folder());
    QCOMPARE(pack.problems(catalogue), QStringList{problem});
    QCOMPARE(catalogue.providers().size(), 1);
}

void CatalogueTest::tooLargeFilesAreNotRead()
{
    const TestPack pack;
    pack.replace(TestPack::providerFile, "{", QByteArray(1024 * 1024, ' ') + '{');
    pack.replace(TestPack::textFile, "## first", QByteArray(1024 * 1024, ' ') + "\n## first");
    const Catalogue catalogue = Catalogue::load(pack.folder());
    QCOMPARE(pack.problems(catalogue),
        (QStringList{u"providers/good.json: too large: the most is 1048576 bytes"_s,
            u"guides/program/guide.en.md: too large: the most is 1048576 bytes"_s}));
    QVERIFY(catalogue.providers().isEmpty() && catalogue.guides().isEmpty());
}

void CatalogueTest::fileThatIsNoFileIsNotRead()
{
    const TestPack pack;
    QVERIFY(QFile::remove(pack.path(TestPack::textFile)));
    QVERIFY(QFile::link(u"/dev/zero"_s, pack.path(TestPack::textFile)));
    QCOMPARE(pack.problems(Catalogue::load(pack.folder())),
        QStringList{u"guides/program/guide.en.md: leads out of the folder"_s});
}

void CatalogueTest::missingFolderIsNamed()
{
    const TestPack pack;
    const QString nowhere = pack.path(u"nowhere"_s);
    const Catalogue catalogue = Catalogue::load(nowhere);
    QCOMPARE(catalogue.problems(), (QList<Problem>{{nowhere, 0, u"no such folder"_s}}));
    QVERIFY(QDir(pack.folder()).mkpath(u"empty"_s));
    const Problem empty{pack.path(u"empty"_s), 0, u"holds neither providers nor guides nor a brand"_s};
    QCOMPARE(Catalogue::load(pack.path(u"empty"_s)).problems(), QList<Problem>{empty});
}

FACTEUR_APPLESS_MAIN(CatalogueTest)
#include "tst_catalogue.moc"

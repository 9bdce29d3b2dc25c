// SPDX-License-Identifier: MIT
#include "TestPack.h"
#include "TestProgram.h"

#include <QDir>
#include <QFile>

using namespace Facteur;
using namespace Qt::StringLiterals;

/// What a pack adds to what is known, and what it may not do without being asked for.
class PacksTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newThingsAreAddedAndMarked();
    void knownThingsStayUntilSomebodyAgrees();
    void picturesAloneAreAPack();
    void badPicturesAreLeftOut_data();
    void badPicturesAreLeftOut();
    void brokenPackLeavesAllAsItWas();
    void whatLeavesTheFolderIsNotRead();
    void guidesKeepTheirOrder();
    void packCallsNobodysMailboxesExchange();
};

namespace {

/// A pack beside: an empty folder, into which a test writes what it needs.
class OtherPack
{
public:
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    void write(const QString &name, const QByteArray &content) const
    {
        QVERIFY(QDir(folder()).mkpath(QFileInfo(name).path()));
        QFile file(m_folder.filePath(name));
        QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(name));
        file.write(content);
    }

private:
    QTemporaryDir m_folder;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList reasons(const Catalogue &catalogue)
{
    QStringList reasons;
    for (const Problem &problem : catalogue.problems())
        reasons.append(problem.reason);
    return reasons;
}

} // namespace

void PacksTest::newThingsAreAddedAndMarked()
{
    const TestPack builtIn;
    const OtherPack other;
    other.write(u"providers/new.json"_s,
        contentOf(builtIn.path(TestPack::providerFile)).replace("mx*.example.com", "mx*.example.org"));
    Catalogue catalogue = Catalogue::load(builtIn.folder());
    catalogue.add(other.folder() + u'/');
    QCOMPARE(builtIn.problems(catalogue), QStringList());
    QVERIFY(catalogue.replacements().isEmpty());
    QCOMPARE(catalogue.provider(u"good"_s)->pack, QString());
    QCOMPARE(catalogue.guide(u"program"_s)->pack, QString());
    QCOMPARE(catalogue.provider(u"new"_s)->pack, other.folder());
    QCOMPARE(catalogue.providerForMx({u"mx1.example.org"_s})->id, u"new"_s);
    // Who is known keeps the customers that a pack claims.
    QCOMPARE(catalogue.providerForDomain(u"example.com"_s)->id, u"good"_s);
}

void PacksTest::knownThingsStayUntilSomebodyAgrees()
{
    const TestPack builtIn;
    const TestPack pack;
    pack.replace(TestPack::providerFile, "imap.example.com", "imap.example.net");
    pack.replace(TestPack::guideFile, "\"Program\"", "\"Another\"");
    Catalogue catalogue = Catalogue::load(builtIn.folder());
    catalogue.add(pack.folder());
    const Replacement provider{Replacement::Kind::Provider, u"good"_s, pack.folder()};
    const Replacement guide{Replacement::Kind::Guide, u"program"_s, pack.folder()};
    QCOMPARE(catalogue.replacements(), (QList{provider, guide}));
    QCOMPARE(catalogue.providers().size(), 1);
    QCOMPARE(catalogue.provider(u"good"_s)->servers.constFirst().endpoint.host, u"imap.example.com"_s);

    catalogue.replace(provider);
    QCOMPARE(catalogue.replacements(), QList{guide});
    QCOMPARE(catalogue.providers().size(), 1);
    QCOMPARE(catalogue.provider(u"good"_s)->servers.constFirst().endpoint.host, u"imap.example.net"_s);
    QCOMPARE(catalogue.provider(u"good"_s)->pack, pack.folder());
    QCOMPARE(catalogue.guide(u"program"_s)->name.in(u"en"_s), u"Program"_s);

    catalogue.replace(guide);
    QVERIFY(catalogue.replacements().isEmpty());
    QCOMPARE(catalogue.guides().size(), 1);
    QCOMPARE(catalogue.guide(u"program"_s)->name.in(u"en"_s), u"Another"_s);
    QCOMPARE(catalogue.guide(u"program"_s)->folder, pack.path(u"guides/program"_s));
}

void PacksTest::picturesAloneAreAPack()
{
    const TestPack builtIn;
    const OtherPack other;
    other.write(u"guides/program/images/fr/p1.png"_s, TestPack::png(1000, 700));
    Catalogue catalogue = Catalogue::load(builtIn.folder());
    catalogue.add(other.folder());
    QCOMPARE(builtIn.problems(catalogue), QStringList());
    const Replacement pictures{Replacement::Kind::Pictures, u"program"_s, other.folder()};
    QCOMPARE(catalogue.replacements(), QList{pictures});
    const auto file = [&catalogue](const QString &language) {
        return catalogue.guide(u"program"_s)->pictureFile(u"p1"_s, language);
    };
    const QString ours = builtIn.path(u"guides/program/images/en/p1.png"_s);
    QCOMPARE(file(u"fr"_s), ours);
    catalogue.replace(pictures);
    QCOMPARE(file(u"fr"_s), other.folder() + u"/guides/program/images/fr/p1.png"_s);
    QCOMPARE(file(u"en"_s), ours);
    QCOMPARE(catalogue.guide(u"program"_s)->pack, QString());
}

void PacksTest::badPicturesAreLeftOut_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("reason");
    const QByteArray good = TestPack::png(4, 3);
    QTest::newRow("200 megapixels") << u"images/en/p1.png"_s << TestPack::png(20'000, 10'000)
                                    << u"20000 by 10000 pixels: the most is 16000000 in all"_s;
    QTest::newRow("not a picture") << u"images/en/p1.jpg"_s << QByteArray("<svg/>")
                                   << u"not a JPEG picture"_s;
    QTest::newRow("of no step") << u"images/en/p7.png"_s << good
                                << u"the guide \"program\" has no such picture"_s;
    QTest::newRow("no language") << u"images/p1.png"_s << good
                                 << u"expected a folder with the name of a language"_s;
    QTest::newRow("of nobody's guide") << u"../nobody/images/en/p1.png"_s << good << u"no such file"_s;
    QTest::newRow("beside a text") << u"guide.en.md"_s << QByteArray("## first") << u"no such file"_s;
}

void PacksTest::badPicturesAreLeftOut()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, content);
    QFETCH(const QString, reason);
    const TestPack builtIn;
    const OtherPack other;
    QVERIFY(QDir(other.folder()).mkpath(u"guides/program"_s));
    if (!name.startsWith(u".."))
        other.write(u"guides/program/images/fr/p1.png"_s, TestPack::png(4, 3));
    else
        QVERIFY(QDir(other.folder()).rmdir(u"guides/program"_s));
    other.write(QDir::cleanPath(u"guides/program/"_s + name), content);
    Catalogue catalogue = Catalogue::load(builtIn.folder());
    catalogue.add(other.folder());
    QCOMPARE(reasons(catalogue), QStringList{reason});
    QVERIFY(catalogue.replacements().isEmpty());
}

void PacksTest::brokenPackLeavesAllAsItWas()
{
    const TestPack builtIn;
    const OtherPack other;
    other.write(u"providers/good.json"_s, "{");
    other.write(u"ports.json"_s, "[]");
    Catalogue catalogue = Catalogue::load(builtIn.folder());
    catalogue.add(other.folder());
    catalogue.add(other.folder() + u"/nowhere"_s);
    QCOMPARE(catalogue.problems().size(), 3);
    QCOMPARE(
        catalogue.problems().constLast(), (Problem{other.folder() + u"/nowhere"_s, 0, u"no such folder"_s}));
    QVERIFY(catalogue.replacements().isEmpty());
    QCOMPARE(catalogue.providers().size(), 1);
    QCOMPARE(catalogue.guides().size(), 1);
}

void PacksTest::whatLeavesTheFolderIsNotRead()
{
    const TestPack elsewhere;
    const OtherPack other;
    QVERIFY(QDir(other.folder()).mkpath(u"guides"_s));
    QVERIFY(QFile::link(elsewhere.path(u"providers"_s), other.folder() + u"/providers"_s));
    QVERIFY(QFile::link(elsewhere.path(u"guides/program"_s), other.folder() + u"/guides/program"_s));
    const Catalogue catalogue = Catalogue::load(other.folder());
    QCOMPARE(reasons(catalogue), (QStringList{u"leads out of the folder"_s, u"leads out of the folder"_s}));
    QVERIFY(catalogue.providers().isEmpty() && catalogue.guides().isEmpty());
}

void PacksTest::guidesKeepTheirOrder()
{
    const TestPack builtIn;
    const TestPack pack;
    QVERIFY(QDir(pack.folder()).rename(u"guides/program"_s, u"guides/first"_s));
    QFile::remove(pack.path(TestPack::providerFile));
    const QString guide = u"guides/first/guide.json"_s;
    pack.replace(guide, "\"order\": 10", "\"order\": 5");
    Catalogue catalogue = Catalogue::load(builtIn.folder());
    catalogue.add(pack.folder());
    QCOMPARE(builtIn.problems(catalogue), QStringList());
    QCOMPARE(catalogue.guides().size(), 2);
    QCOMPARE(catalogue.guides().constFirst().id, u"first"_s);
    QCOMPARE(catalogue.guides().constFirst().pack, pack.folder());
}

void PacksTest::packCallsNobodysMailboxesExchange()
{
    const TestPack builtIn;
    const OtherPack other;
    other.write(u"providers/new.json"_s,
        contentOf(builtIn.path(TestPack::providerFile))
            .replace("\"mx*.example.com\"", "\"mx*.example.org\"")
            .replace("\"ex.example.com\"", "\"*.example.com\", \"*.example.net\""));
    Catalogue catalogue = Catalogue::load(builtIn.folder());
    catalogue.add(other.folder());
    QCOMPARE(builtIn.problems(catalogue), QStringList());
    QVERIFY(!catalogue.isExchange({u"mx1.example.com"_s}));
    QVERIFY(catalogue.isExchange({u"ex.example.com"_s})); // as the built-in provider says
    QVERIFY(catalogue.isExchange({u"mx1.example.net"_s}));
}

FACTEUR_APPLESS_MAIN(PacksTest)
#include "tst_packs.moc"

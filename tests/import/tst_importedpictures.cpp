// SPDX-License-Identifier: MIT
#include "Catalogue.h"
#include "Imports.h"
#include "TestPack.h"
#include "TestProgram.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>

using namespace Facteur;
using namespace Qt::StringLiterals;

namespace {

const QByteArray guideWithoutPicture = "---\ntitle: Short\n---\n### First\nDo it.\n";

} // namespace

/// Pictures beside a guide get into its pack, and no others.
class ImportedPicturesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void picturesBesideTheGuideAreTaken();
    void picturesElsewhereAreNot_data();
    void picturesElsewhereAreNot();
    void twoPicturesOfOneNameAreNotMixedUp_data();
    void twoPicturesOfOneNameAreNotMixedUp();

private:
    [[nodiscard]] ImportedPack import(const QString &name) const
    {
        return importedPack(WrittenGuide::read(path(name)));
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ImportedPicturesTest::picturesBesideTheGuideAreTaken()
{
    QVERIFY(QFile::copy(QFINDTESTDATA("guides/garden.fr-ca.md"), path(u"garden.fr-ca.md"_s)));
    writeFile(path(u"images/p1.png"_s), TestPack::png(320, 200));
    const ImportedPack pack = import(u"garden.fr-ca.md"_s);
    QVERIFY(!writePack(pack, path(u"pack"_s)));
    const Catalogue catalogue = Catalogue::load(path(u"pack"_s));
    const GuideStep &step = catalogue.guide(u"courriel-potager"_s)->steps.at(0);
    QCOMPARE(step.picture, u"p1"_s);
    QCOMPARE(step.pictureSize, QSizeF(320, 200));
    for (const QString &language : {u"en"_s, u"fr"_s})
        QCOMPARE(contentOf(path(u"pack/guides/courriel-potager/images/%1/p1.png"_s.arg(language))),
            TestPack::png(320, 200));
    QVERIFY(notesOf(pack, ImportNote::Kind::ToDo)
                .contains(u"40: picture images/p9.png was left out: not beside the guide"_s));
    QVERIFY(
        notesOf(pack, ImportNote::Kind::ToDo)
            .contains(
                u"21: guides/courriel-potager/guide.json: add the rectangles of picture p1, where the person's values go (\"fields\")"_s));
}

void ImportedPicturesTest::picturesElsewhereAreNot_data()
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

void ImportedPicturesTest::picturesElsewhereAreNot()
{
    QFETCH(const QString, picture);
    QFETCH(const QString, reason);
    writeFile(path(u"outside.png"_s), TestPack::png(2, 2));
    writeFile(path(u"in/huge.png"_s), TestPack::png(20'000, 10'000));
    QVERIFY(QFile::link(path(u"outside.png"_s), path(u"in/link.png"_s)));
    writeFile(path(u"in/guide.md"_s), guideWithoutPicture + "![x](" + picture.toUtf8() + ")\n");
    const ImportedPack pack = import(u"in/guide.md"_s);
    QVERIFY(pack.pictures.isEmpty());
    QVERIFY(notesOf(pack, ImportNote::Kind::ToDo)
                .contains(u"6: picture %1 was left out: %2"_s.arg(picture, reason)));
}

void ImportedPicturesTest::twoPicturesOfOneNameAreNotMixedUp_data()
{
    QTest::addColumn<QString>("second");
    QTest::addColumn<bool>("taken");
    QTest::newRow("in another folder") << u"b/p.png"_s << true;
    QTest::newRow("of another kind") << u"a/p.jpg"_s << true;
    QTest::newRow("the same once more") << u"a/../a/p.png"_s << false;
    QTest::newRow("another name") << u"b/q.png"_s << false;
}

void ImportedPicturesTest::twoPicturesOfOneNameAreNotMixedUp()
{
    QFETCH(const QString, second);
    QFETCH(const bool, taken);
    writeFile(path(u"a/p.png"_s), TestPack::png(2, 2));
    writeFile(path(u"b/p.png"_s), TestPack::png(3, 3));
    writeFile(path(u"b/q.png"_s), TestPack::png(4, 4));
    QVERIFY(QImage(5, 5, QImage::Format_RGB32).save(path(u"a/p.jpg"_s)));
    writeFile(path(u"two.md"_s),
        guideWithoutPicture + "![x](a/p.png)\n### Second\n![x](" + second.toUtf8() + ")\n");
    const ImportedPack pack = import(u"two.md"_s);
    const QString leftOut = u"8: picture %1 was left out: the name is taken"_s.arg(second);
    QCOMPARE(notesOf(pack, ImportNote::Kind::ToDo).contains(leftOut), taken);
    QCOMPARE(notesOf(pack, ImportNote::Kind::Understood).contains(u"8: picture "_s + second), !taken);
    QVERIFY(!writePack(pack, path(u"pack"_s)));
    const Catalogue catalogue = Catalogue::load(path(u"pack"_s));
    QVERIFY(catalogue.problems().isEmpty());
    QCOMPARE(catalogue.guides().constFirst().steps.at(1).picture.isEmpty(), taken);
}

FACTEUR_APPLESS_MAIN(ImportedPicturesTest)
#include "tst_importedpictures.moc"

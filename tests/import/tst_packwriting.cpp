// SPDX-License-Identifier: MIT
#include "Imports.h"
#include "TestProgram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Facteur;
using namespace Qt::StringLiterals;

/// A pack is written whole, where nothing is, or not at all.
class PackWritingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void nothingIsOverwritten();
    void nothingStaysOfHalfAPack_data();
    void nothingStaysOfHalfAPack();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void PackWritingTest::nothingIsOverwritten()
{
    const ImportedPack pack = packOfStep(bothServers);
    writeFile(path(u"full/mine.txt"_s), "mine");
    writeFile(path(u"file"_s), "mine");
    const auto full = writePack(pack, path(u"full"_s));
    QVERIFY(full);
    QCOMPARE(full->reason, u"is there already, and not empty"_s);
    QCOMPARE(
        QDir(path(u"full"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"mine.txt"_s});
    QVERIFY(writePack(pack, path(u"file"_s)));
    QCOMPARE(contentOf(path(u"file"_s)), QByteArray("mine"));
    QVERIFY(QDir(m_folder->path()).mkpath(u"empty"_s));
    QVERIFY(!writePack(pack, path(u"empty"_s)));
}

void PackWritingTest::nothingStaysOfHalfAPack_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("room"); // what has to stay as it was
    QTest::newRow("new") << u"new"_s << u"."_s;
    QTest::newRow("empty") << u"empty"_s << u"empty"_s;
    QTest::newRow("below a file") << u"file/pack"_s << u"."_s;
}

/// Its picture went away after it was found, or its folder cannot be.
void PackWritingTest::nothingStaysOfHalfAPack()
{
    QFETCH(const QString, folder);
    QFETCH(const QString, room);
    writeFile(path(u"file"_s), "mine");
    QVERIFY(QDir(m_folder->path()).mkpath(u"empty"_s));
    ImportedPack pack = packOfStep(bothServers);
    pack.pictures.append({path(u"gone.png"_s), u"guides/owl-3-add-an-address/images/en/gone.png"_s});
    const auto all = QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot;
    const QStringList before = QDir(path(room)).entryList(all);
    const auto problem = writePack(pack, path(folder));
    QVERIFY(problem);
    QVERIFY2(problem->reason.startsWith(u"cannot be written"), qPrintable(problem->reason));
    QCOMPARE(QDir(path(room)).entryList(all), before);
}

FACTEUR_APPLESS_MAIN(PackWritingTest)
#include "tst_packwriting.moc"

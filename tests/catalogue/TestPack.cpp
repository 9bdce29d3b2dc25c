// SPDX-License-Identifier: MIT
#include "TestPack.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

/// A chunk of a PNG with its check sum (PNG, sections 5.3 and 5.5).
QByteArray chunk(const QByteArray &content)
{
    quint32 sum = 0xffffffff;
    for (const char byte : content) {
        sum ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ (sum & 1 ? 0xedb88320 : 0);
    }
    return bigEndian(static_cast<quint32>(content.size() - 4)) + content + bigEndian(~sum);
}

} // namespace

const QString TestPack::providerFile = u"providers/good.json"_s;
const QString TestPack::guideFile = u"guides/program/guide.json"_s;
const QString TestPack::textFile = u"guides/program/guide.en.md"_s;

TestPack::TestPack()
{
    const QDir root(folder());
    QVERIFY(root.mkpath(u"providers"_s) && root.mkpath(u"guides/program/images/en"_s));
    for (const QString &name : {providerFile, guideFile, textFile})
        QVERIFY2(QFile::copy(QFINDTESTDATA("pack/") + name, path(name)), qPrintable(name));
    write(u"guides/program/images/en/p1.png"_s, png(640, 480));
}

void TestPack::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(name));
    QCOMPARE(file.write(content), content.size());
}

QByteArray TestPack::png(quint32 width, quint32 height)
{
    return "\x89PNG\r\n\x1a\n"
        + chunk("IHDR" + bigEndian(width) + bigEndian(height) + QByteArray("\x08\x00\x00\x00\x00", 5))
        + chunk("IDAT") + chunk("IEND");
}

void TestPack::replace(const QString &name, const QByteArray &before, const QByteArray &after) const
{
    QFile file(path(name));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
    QByteArray content = file.readAll();
    file.close();
    QVERIFY2(content.contains(before), before.constData());
    write(name, content.replace(content.indexOf(before), before.size(), after));
}

QStringList TestPack::problems(const Catalogue &catalogue) const
{
    QStringList result;
    for (const Problem &problem : catalogue.problems())
        result.append(problem.toString().remove(folder() + u'/').section(u"; known are:"_s, 0, 0));
    return result;
}

void TestPack::addColumns()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("problems");
    QTest::addColumn<bool>("stillLoads");
}

void TestPack::addRow(
    const char *name, const char *before, const char *after, const char *problems, bool stillLoads)
{
    QTest::newRow(name) << QByteArray(before) << QByteArray(after) << QString::fromUtf8(problems)
                        << stillLoads;
}

void TestPack::checkRow(const QString &name, const QString &place) const
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QString, problems);
    QFETCH(const bool, stillLoads);
    replace(name, before, after);
    const Catalogue catalogue = Catalogue::load(folder());
    QCOMPARE(this->problems(catalogue).join(u'\n'), place + problems);
    const bool ofProvider = name == providerFile;
    QCOMPARE(catalogue.providers().size(), ofProvider && !stillLoads ? 0 : 1);
    QCOMPARE(catalogue.guides().size(), ofProvider || stillLoads ? 1 : 0);
}

} // namespace Facteur

// SPDX-License-Identifier: MIT
#include "Languages.h"
#include "TestProgram.h"

#include <QLocale>
#include <QTime>

using namespace Facteur;
using namespace Qt::StringLiterals;

/// For a person in the United Kingdom (the environment of this test says so).
class TestLanguages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCountryStays();
    void aLanguageOfAnotherCountryIsAsItsOwn();
};

void TestLanguages::theCountryStays()
{
    QVERIFY(Languages::use(u"en"_s));
    QCOMPARE(QLocale().territory(), QLocale::UnitedKingdom);
    QCOMPARE(QLocale().toString(QTime(15, 5), QLocale::ShortFormat), u"15:05"_s);
}

void TestLanguages::aLanguageOfAnotherCountryIsAsItsOwn()
{
    QVERIFY(Languages::use(u"fr"_s));
    QCOMPARE(QLocale().language(), QLocale::French);
    QCOMPARE(QLocale().toString(1.5), u"1,5"_s);
    QVERIFY(!Languages::use(u"tlh"_s)); // which nobody has translated: all stays as it is
    QCOMPARE(Languages::current(), u"fr"_s);
}

FACTEUR_GUILESS_MAIN(TestLanguages)
#include "tst_languages.moc"

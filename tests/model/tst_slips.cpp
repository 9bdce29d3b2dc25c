// SPDX-License-Identifier: MIT
#include "Slips.h"
#include "TestProgram.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

using MaybeSlip = std::optional<Slip>;

class TestSlips final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheOneSlip_data();
    void tellsTheOneSlip();
    void countsSlips_data();
    void countsSlips();
};

void TestSlips::tellsTheOneSlip_data()
{
    using enum Slip;
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("meant");
    QTest::addColumn<MaybeSlip>("slip");
    const auto row = [](const char *typed, const char *meant, MaybeSlip slip) {
        QTest::addRow("%s for %s", typed, meant)
            << QString::fromLatin1(typed) << QString::fromLatin1(meant) << slip;
    };
    row("", "", {});
    row("gmail", "gmail", {});
    row("gmial", "gmail", Swapped);
    row("mgail", "gmail", Swapped);
    row("gmali", "gmail", Swapped);
    row("", "a", Missing);
    row("gmal", "gmail", Missing);
    row("yaho", "yahoo", Missing);
    row("yahooo", "yahoo", Doubled);
    row("ggmail", "gmail", Doubled);
    row("gmaiul", "gmail", Brushed);
    row("gmailk", "gmail", Brushed);
    row("gmnail", "gmail", Brushed);
    row("gmaxil", "gmail", Added);
    row("a", "", Added);
    row("gnail", "gmail", NextKey);
    row("gmsil", "gmail", NextKey);
    row("gmqil", "gmail", NextKey); // AZERTY
    row("glail", "gmail", NextKey); // AZERTY
    row("zahoo", "yahoo", Replaced);
    row("webtz", "webtu", NextKey); // QWERTZ
    row("gmai1", "gmail", NextKey);
    row("0range", "orange", NextKey);
    row("gmeil", "gmail", Replaced);
    row("gmiaal", "gmail", {});
    row("orange", "gmail", {});
    row("ab", "cd", {});
}

void TestSlips::tellsTheOneSlip()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, meant);
    QTEST(slipBetween(typed, meant), "slip");
}

void TestSlips::countsSlips_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("meant");
    QTest::addColumn<int>("slips");
    const auto row = [](const char *typed, const char *meant, int slips) {
        QTest::addRow("%s for %s", typed, meant)
            << QString::fromLatin1(typed) << QString::fromLatin1(meant) << slips;
    };
    row("", "", 0);
    row("protonmail", "protonmail", 0);
    row("", "ab", 2);
    row("ab", "", 2);
    row("protonmial", "protonmail", 1);
    row("protnmial", "protonmail", 2);
    row("portonmial", "protonmail", 2);
    row("ca", "abc", 3); // restricted: no pair is changed twice
    row("proton", "protonmail", 3); // more than 2 is all that was asked
}

void TestSlips::countsSlips()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, meant);
    QTEST(slipsBetween(typed, meant, 2), "slips");
}

FACTEUR_APPLESS_MAIN(TestSlips)
#include "tst_slips.moc"

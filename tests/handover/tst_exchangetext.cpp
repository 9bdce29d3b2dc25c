// SPDX-License-Identifier: MIT
#include "Catalogue.h"
#include "ExchangeText.h"
#include "TestProgram.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

/// What is said of an Exchange mailbox, for each mail program and each way to sign in.
class TestExchangeText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatToDoInThisMailProgram_data();
    void saysWhatToDoInThisMailProgram();
    void nobodyIsToldToTypeAPasswordWhereNoneIsTaken();
    void namesAnotherWayWhereThereIsOne();

private:
    [[nodiscard]] QString words(const QString &guide, const QString &provider, bool mayGoOn) const
    {
        return ExchangeText::whatToDo(
            m_catalogue.guide(guide), m_catalogue.provider(provider), mayGoOn, u"en"_s);
    }

    const Catalogue m_catalogue = Catalogue::load(u":/packs"_s);
};

void TestExchangeText::saysWhatToDoInThisMailProgram_data()
{
    QTest::addColumn<QString>("guide");
    QTest::addColumn<QString>("provider");
    QTest::addColumn<bool>("mayGoOn");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *guide, const char *provider, bool mayGoOn,
                         const char *says) {
        QTest::newRow(name) << QString::fromLatin1(guide) << QString::fromLatin1(provider) << mayGoOn
                            << QString::fromLatin1(says);
    };
    row("it can", "windows-8", "ovh-eu/exchange", true,
        "In Mail, add it as an Exchange account, with the address and the password.");
    row("it cannot", "windows-mail", "ovh-eu/exchange", true, "Windows Mail cannot open it. Go on here");
    row("it cannot, nor go on", "windows-mail", "microsoft-365", false, "Outlook of Microsoft Office");
    row("that of Microsoft 365 only", "outlook", "microsoft-365", false, "sign in on the page that opens");
    row("not that of others", "outlook", "ovh-eu/exchange", true, "Outlook cannot open it. Go on here");
    row("not that of Microsoft 365", "windows-8", "microsoft-365", false, "Mail cannot open it");
    row("nobody knows the program", "other", "ovh-eu/exchange", true, "Else go on here");
    row("nobody knows the program, nor another way", "thunderbird", "microsoft-365", false,
        "Where Thunderbird has");
    row("nobody knows the provider", "windows-8", "", false, "Where Mail has");
    row("whoever it is, it cannot", "windows-mail", "", false, "Windows Mail cannot open it");
    row("no program was chosen", "", "microsoft-365", false, "Where your mail program has");
}

void TestExchangeText::saysWhatToDoInThisMailProgram()
{
    QFETCH(const QString, guide);
    QFETCH(const QString, provider);
    QFETCH(const bool, mayGoOn);
    QFETCH(const QString, says);
    const QString all = words(guide, provider, mayGoOn);
    QVERIFY2(all.contains(says), qPrintable(all));
}

void TestExchangeText::nobodyIsToldToTypeAPasswordWhereNoneIsTaken()
{
    for (const Guide &guide : m_catalogue.guides()) {
        const QString all = words(guide.id, u"microsoft-365"_s, false);
        QVERIFY2(!all.contains(u"the address and the password"_s), qPrintable(all));
        QVERIFY2(!all.contains(u"go on"_s, Qt::CaseInsensitive), qPrintable(all));
    }
}

void TestExchangeText::namesAnotherWayWhereThereIsOne()
{
    QVERIFY(ExchangeText::hasOtherWay(m_catalogue.provider(u"ovh-eu/exchange"_s)));
    QVERIFY(!ExchangeText::hasOtherWay(m_catalogue.provider(u"microsoft-365"_s)));
    QVERIFY(!ExchangeText::hasOtherWay(nullptr));
}

FACTEUR_GUILESS_MAIN(TestExchangeText)
#include "tst_exchangetext.moc"

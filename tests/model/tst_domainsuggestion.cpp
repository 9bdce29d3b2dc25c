// SPDX-License-Identifier: MIT
#include "DomainLists.h"
#include "DomainSuggestion.h"
#include "RealMailDomains.h"
#include "TestProgram.h"

#include <QElapsedTimer>

using namespace Facteur;
using namespace Qt::StringLiterals;

class TestDomainSuggestion final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void suggestsWhatWasProbablyMeant_data();
    void suggestsWhatWasProbablyMeant();
    void suggestsNothingWhereItIsNotSure_data();
    void suggestsNothingWhereItIsNotSure();
    void leavesTheDomainsOfTheCatalogueAlone();
    void leavesTheDomainsOfOthersAlone();
    void leavesRealMailDomainsAlone();
    void knowsOnlyWhatItIsTold();
    void doesNotDependOnTheOrder();
    void isQuickWithALargeCatalogueAndHostileInput();
};

void TestDomainSuggestion::suggestsWhatWasProbablyMeant_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("meant");
    const auto row = [](const char *name, const QString &typed, const QString &meant) {
        QTest::addRow("%s: %s", name, qPrintable(typed)) << typed << meant;
    };
    row("letters swapped", u"gmial.com"_s, u"gmail.com"_s);
    row("letters swapped", u"gamil.com"_s, u"gmail.com"_s);
    row("letters swapped", u"gmali.com"_s, u"gmail.com"_s);
    row("letters swapped", u"mgail.com"_s, u"gmail.com"_s);
    row("letters swapped", u"hotmial.com"_s, u"hotmail.com"_s);
    row("letters swapped", u"hotmial.fr"_s, u"hotmail.fr"_s);
    row("letters swapped", u"ohtmail.com"_s, u"hotmail.com"_s);
    row("letters swapped", u"outloko.com"_s, u"outlook.com"_s);
    row("letters swapped", u"yhaoo.fr"_s, u"yahoo.fr"_s);
    row("letters swapped", u"ornage.fr"_s, u"orange.fr"_s);
    row("letters swapped", u"lapsote.net"_s, u"laposte.net"_s);
    row("letters swapped", u"iclodu.com"_s, u"icloud.com"_s);
    row("letters swapped", u"t-onlien.de"_s, u"t-online.de"_s);
    row("a letter missing", u"gmal.com"_s, u"gmail.com"_s);
    row("a letter missing", u"gmai.com"_s, u"gmail.com"_s);
    row("a letter missing", u"gmil.com"_s, u"gmail.com"_s);
    row("a letter missing", u"hotmal.com"_s, u"hotmail.com"_s);
    row("a letter missing", u"hotmil.com"_s, u"hotmail.com"_s);
    row("a letter missing", u"outlok.com"_s, u"outlook.com"_s);
    row("a letter missing", u"wanado.fr"_s, u"wanadoo.fr"_s);
    row("a letter missing", u"yaho.fr"_s, u"yahoo.fr"_s);
    row("a letter missing", u"orane.fr"_s, u"orange.fr"_s);
    row("a letter missing", u"lapost.net"_s, u"laposte.net"_s);
    row("a letter missing", u"protonmal.com"_s, u"protonmail.com"_s);
    row("the hyphen missing", u"tonline.de"_s, u"t-online.de"_s);
    row("a letter twice", u"gmaill.com"_s, u"gmail.com"_s);
    row("a letter twice", u"ggmail.com"_s, u"gmail.com"_s);
    row("a letter twice", u"yahooo.com"_s, u"yahoo.com"_s);
    row("a letter twice", u"orangee.fr"_s, u"orange.fr"_s);
    row("a key too many", u"gmaiul.com"_s, u"gmail.com"_s);
    row("a key too many", u"hotmnail.com"_s, u"hotmail.com"_s);
    row("a letter too many", u"hotmeail.com"_s, u"hotmail.com"_s);
    row("the key beside", u"gnail.com"_s, u"gmail.com"_s);
    row("the key beside", u"gmaik.com"_s, u"gmail.com"_s);
    row("the key beside", u"hotmsil.com"_s, u"hotmail.com"_s);
    row("the key beside", u"irange.fr"_s, u"orange.fr"_s);
    row("the key beside (AZERTY)", u"gmqil.com"_s, u"gmail.com"_s);
    row("the key beside (AZERTY)", u"orqnge.fr"_s, u"orange.fr"_s);
    row("the key beside (AZERTY)", u"glail.com"_s, u"gmail.com"_s);
    row("the key beside (QWERTZ)", u"tutsnota.com"_s, u"tutanota.com"_s);
    row("a digit that looks alike", u"gmai1.com"_s, u"gmail.com"_s);
    row("a digit that looks alike", u"outlo0k.com"_s, u"outlook.com"_s);
    row("by ear", u"outlock.com"_s, u"outlook.com"_s);
    row("by ear", u"hotmeil.com"_s, u"hotmail.com"_s);
    row("by ear", u"vanadoo.fr"_s, u"wanadoo.fr"_s);
    row("two slips in a long name", u"protnmial.com"_s, u"protonmail.com"_s);
    row("two slips in a long name", u"infomaniac.con"_s, u"infomaniak.com"_s);
    row("two slips in a long name", u"hostnigr.com"_s, u"hostinger.com"_s);

    row("the ending", u"gmail.con"_s, u"gmail.com"_s);
    row("the ending", u"gmail.cmo"_s, u"gmail.com"_s);
    row("the ending", u"gmail.ocm"_s, u"gmail.com"_s);
    row("the ending", u"gmail.comm"_s, u"gmail.com"_s);
    row("the ending", u"gmail.coom"_s, u"gmail.com"_s);
    row("the ending", u"gmail.vom"_s, u"gmail.com"_s);
    row("the ending", u"gmail.xom"_s, u"gmail.com"_s);
    row("the ending", u"gmail.cpm"_s, u"gmail.com"_s);
    row("the ending", u"gmail.c0m"_s, u"gmail.com"_s);
    row("the ending", u"gmail.col"_s, u"gmail.com"_s);
    row("the ending", u"gmail.coma"_s, u"gmail.com"_s);
    row("the ending", u"icloud.cmo"_s, u"icloud.com"_s);
    row("the ending", u"laposte.ent"_s, u"laposte.net"_s);
    row("the ending", u"laposte.nt"_s, u"laposte.net"_s);
    row("the ending", u"laposte.nett"_s, u"laposte.net"_s);
    row("the ending", u"orange.f"_s, u"orange.fr"_s);
    row("the ending", u"orange.rf"_s, u"orange.fr"_s);
    row("the ending", u"orange.frr"_s, u"orange.fr"_s);
    row("the ending", u"orange.ft"_s, u"orange.fr"_s);
    row("the ending", u"wanadoo.dr"_s, u"wanadoo.fr"_s);
    row("the ending", u"t-online.d"_s, u"t-online.de"_s);
    row("the ending", u"hotmail.co.ku"_s, u"hotmail.co.uk"_s);
    row("the ending", u"hotmail.cp.uk"_s, u"hotmail.co.uk"_s);
    row("the ending cut to another country's", u"gmail.co"_s, u"gmail.com"_s);
    row("the ending cut to another country's", u"gmail.cm"_s, u"gmail.com"_s);
    row("the ending cut to another country's", u"icloud.om"_s, u"icloud.com"_s);
    row("the ending of a short name", u"me.ocm"_s, u"me.com"_s);
    row("the ending of a short name", u"aol.con"_s, u"aol.com"_s);
    row("the ending of a short name", u"gmx.ed"_s, u"gmx.de"_s);
    row("the ending of a short name", u"web.d"_s, u"web.de"_s);
    row("the ending of a short name", u"sfr.rf"_s, u"sfr.fr"_s);
    row("the ending of a short name", u"free.f"_s, u"free.fr"_s);
    row("the ending of a short name", u"live.cmo"_s, u"live.com"_s);
    row("name and ending", u"gmial.con"_s, u"gmail.com"_s);
    row("name and ending", u"gmal.cmo"_s, u"gmail.com"_s);
    row("name and ending", u"hotmial.f"_s, u"hotmail.fr"_s);

    row("no full stop", u"gmailcom"_s, u"gmail.com"_s);
    row("no full stop", u"orangefr"_s, u"orange.fr"_s);
    row("no full stop", u"mecom"_s, u"me.com"_s);
    row("no full stop", u"hotmailcouk"_s, u"hotmail.co.uk"_s);
    row("no full stop", u"hotmail.couk"_s, u"hotmail.co.uk"_s);
    row("no full stop", u"gmialcom"_s, u"gmail.com"_s);
    row("no ending", u"gmail"_s, u"gmail.com"_s);
    row("no ending", u"icloud"_s, u"icloud.com"_s);
    row("a full stop elsewhere", u"gmai.l.com"_s, u"gmail.com"_s);
    row("a full stop elsewhere", u"gmailc.om"_s, u"gmail.com"_s);
    row("a full stop elsewhere", u"gmail.co.m"_s, u"gmail.com"_s);
    row("a full stop elsewhere", u"orang.efr"_s, u"orange.fr"_s);
    row("a full stop elsewhere", u"hot.mail.com"_s, u"hotmail.com"_s);
    row("two full stops", u"gmail..com"_s, u"gmail.com"_s);
    row("a full stop before", u".gmail.com"_s, u"gmail.com"_s);
    row("a full stop behind", u"yahoo.fr."_s, u"yahoo.fr"_s);
    row("a comma", u"gmail,com"_s, u"gmail.com"_s);
    row("a semicolon", u"gmail;com"_s, u"gmail.com"_s);
    row("a colon", u"orange:fr"_s, u"orange.fr"_s);
    row("a comma and a slip", u"gmial,com"_s, u"gmail.com"_s);
    row("a comma behind", u"hotmail.fr,"_s, u"hotmail.fr"_s);
    row("a comma too many", u"gmail.,com"_s, u"gmail.com"_s);
    row("a space", u"gmail .com"_s, u"gmail.com"_s);
    row("a space for the full stop", u"orange fr"_s, u"orange.fr"_s);
    row("an ideographic full stop", u"gmail。com"_s, u"gmail.com"_s);
    row("full width", u"ｇｍａｉｌ．ｃｏｎ"_s, u"gmail.com"_s);
    row("www.", u"www.gmail.com"_s, u"gmail.com"_s);
    row("www.", u"www.orange.fr"_s, u"orange.fr"_s);
    row("www. and a slip", u"www,gmial.com"_s, u"gmail.com"_s);
    row("junk behind", u"gmail.com1"_s, u"gmail.com"_s);
    row("junk behind", u"gmail.com/inbox"_s, u"gmail.com"_s);
    row("junk behind", u"gmail.com>"_s, u"gmail.com"_s);
    row("junk behind", u"orange.fr(perso)"_s, u"orange.fr"_s);
    row("junk behind", u"gmail.com.com"_s, u"gmail.com"_s);
    row("junk behind", u"gmail.comcom"_s, u"gmail.com"_s);
    row("junk behind", u"orange.fr2"_s, u"orange.fr"_s);
    row("upper case", u"GMIAL.COM"_s, u"gmail.com"_s);

    row("the usual one of several", u"hotmail.co"_s, u"hotmail.com"_s);
    row("the usual one of several", u"yahoo.co"_s, u"yahoo.com"_s);
    row("the usual one of several", u"hotmail"_s, u"hotmail.com"_s);
    row("the usual one of several", u"orange"_s, u"orange.fr"_s);
    row("the usual one of several", u"orange.fe"_s, u"orange.fr"_s); // Réunion has orange.re
    row("an ending of nobody's", u"gmail.cam"_s, u"gmail.com"_s);
    row("an ending of nobody's", u"gmail.com.fr"_s, u"gmail.com"_s);
    row("Cyrillic", u"gm\u0430il.com"_s, u"gmail.com"_s);
    row("hostile", u"\u202egmail.com"_s, u"gmail.com"_s);
}

void TestDomainSuggestion::suggestsWhatWasProbablyMeant()
{
    QFETCH(const QString, typed);
    QTEST(suggestedDomain(typed, domainsOfProviders()), "meant");
}

void TestDomainSuggestion::suggestsNothingWhereItIsNotSure_data()
{
    QTest::addColumn<QString>("typed");
    const auto row = [](const char *name, const QString &typed) {
        QTest::addRow("%s: %s", name, qPrintable(typed)) << typed;
    };
    row("nothing", u""_s);
    row("signs only", u".,;"_s);
    row("spaces", u"   "_s);
    row("right", u"gmail.com"_s);
    row("right, in upper case", u"Gmail.COM"_s);
    row("right, with spaces around", u" gmail.com "_s);
    row("two countries' are as near", u"hotmail.fe"_s);
    row("two countries' are as near", u"yahoo.e"_s);
    row("a short name with one letter wrong", u"fre.fr"_s);
    row("a short name with one letter wrong", u"ssfr.fr"_s);
    row("a short name with one letter wrong", u"gmc.de"_s);
    row("a short name with one letter wrong", u"sol.com"_s);
    row("a short name with one letter wrong", u"mw.com"_s);
    row("a short name in another country", u"me.co"_s);
    row("a short name in another country", u"aol.cm"_s);
    row("a name below a real top-level domain", u"web.dev"_s);
    row("a name below a real top-level domain", u"orange.frl"_s);
    row("a registry's own ending", u"outlook.com.fr"_s);
    row("a part of a mail domain", u"alumni.gmail.com"_s);
    row("too far", u"gmx-mail.com"_s);
    row("too far", u"hitmial.com"_s);
    row("too far", u"outl00k.com"_s);
    row("too far", u"wwwgmailcom"_s);
    row("a short name with another beginning", u"zahoo.de"_s);
    row("international", u"gmaïl.com"_s);
    row("Cyrillic, and nobody's", u"j\u0430rdin.com"_s);
    row("long", u"gmail.com"_s.repeated(100));
}

void TestDomainSuggestion::suggestsNothingWhereItIsNotSure()
{
    QFETCH(const QString, typed);
    QCOMPARE(suggestedDomain(typed, domainsOfProviders()), QString());
}

void TestDomainSuggestion::leavesTheDomainsOfTheCatalogueAlone()
{
    const QStringList known = domainsOfProviders();
    for (const QString &domain : known)
        QVERIFY2(suggestedDomain(domain, known).isEmpty(), qPrintable(domain));
}

void TestDomainSuggestion::leavesTheDomainsOfOthersAlone()
{
    const QStringList others = domainsOfOthers();
    QVERIFY(others.size() > 500);
    QStringList wrong;
    for (const QString &domain : others) {
        if (const QString meant = suggestedDomain(domain, domainsOfProviders()); !meant.isEmpty())
            wrong.append(domain + u" -> "_s + meant);
    }
    QCOMPARE(wrong.join(u'\n'), QString());
}

void TestDomainSuggestion::leavesRealMailDomainsAlone()
{
    for (const QString &domain : realMailDomains())
        QVERIFY2(suggestedDomain(domain, domainsOfProviders()).isEmpty(), qPrintable(domain));
}

void TestDomainSuggestion::knowsOnlyWhatItIsTold()
{
    QCOMPARE(suggestedDomain(u"gmial.com"_s, {}), QString());
    QCOMPARE(suggestedDomain(u"gmial.com"_s, {u"orange.fr"_s}), QString());
    QCOMPARE(suggestedDomain(u"jardni.example"_s, {u"jardin.example"_s}), u"jardin.example"_s);
    QCOMPARE(suggestedDomain(u"x"_s, {QString(), u"."_s, u"com"_s, u"é.fr"_s}), QString());
}

void TestDomainSuggestion::doesNotDependOnTheOrder()
{
    const QStringList known = domainsOfProviders();
    const QStringList reversed(known.crbegin(), known.crend());
    const QStringList twice = known + reversed;
    for (const QString &typed : {u"gmial.com"_s, u"hotmail.fe"_s, u"orange.f"_s, u"yahoo.e"_s, u"gmx.ed"_s}) {
        QCOMPARE(suggestedDomain(typed, reversed), suggestedDomain(typed, known));
        QCOMPARE(suggestedDomain(typed, twice), suggestedDomain(typed, known));
    }
}

void TestDomainSuggestion::isQuickWithALargeCatalogueAndHostileInput()
{
    QStringList known;
    for (int i = 0; i < 10'000; ++i)
        known.append(u"anbieter-%1.example"_s.arg(i));
    const QString stops = u"a."_s.repeated(127);
    const QString letters = u"a"_s.repeated(255);
    const QString megabytes = u"gmail,"_s.repeated(1'000'000);
    QElapsedTimer timer;
    timer.start();
    for (const QString &typed : {u"anbeiter.example"_s, stops, letters, megabytes})
        QCOMPARE(suggestedDomain(typed, known), QString());
    QCOMPARE(suggestedDomain(u"anbieter-777.exmaple"_s, known), u"anbieter-777.example"_s);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

FACTEUR_APPLESS_MAIN(TestDomainSuggestion)
#include "tst_domainsuggestion.moc"

// SPDX-License-Identifier: MIT
#include "LookAlikes.h"
#include "TestProgram.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

class TestLookAlikes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesWhatALanguageWritesAlone_data();
    void leavesWhatALanguageWritesAlone();
    void pointsOutWhatLooksLikeAnother_data();
    void pointsOutWhatLooksLikeAnother();
    void looksAtTheBeginningOfWhatIsHuge();
};

void TestLookAlikes::leavesWhatALanguageWritesAlone_data()
{
    QTest::addColumn<QString>("domain");
    const auto row = [](const char *name, const QString &domain) { QTest::addRow("%s", name) << domain; };
    row("nothing", u""_s);
    row("full stops", u"..."_s);
    row("ASCII", u"gmail.com"_s);
    row("ASCII with digits that look like letters", u"paypa1.com"_s);
    row("German", u"bücher.example"_s);
    row("German sharp s", u"straße.de"_s);
    row("French", u"éléphant.fr"_s);
    row("French in upper case", u"ÉLÉPHANT.FR"_s);
    row("French, decomposed", u"e\u0301le\u0301phant.fr"_s);
    row("Norwegian", u"blåbærsyltetøy.no"_s);
    row("Polish", u"żółw.pl"_s);
    row("Croatian", u"đakovo.hr"_s);
    row("Czech", u"příliš-žluťoučký.cz"_s);
    row("Catalan", u"col·lecció.cat"_s);
    row("Vietnamese", u"tiếngviệt.vn"_s);
    row("Yoruba, with marks of its own", u"ọ\u0300rọ\u0301.ng"_s);
    row("Turkish with a dotless i", u"ışık.com.tr"_s);
    row("Turkish with nothing but dotless i", u"kırmızı.com.tr"_s);
    row("Russian", u"пример.рф"_s);
    row("Russian below a Latin ending", u"привет.ru"_s);
    row("Russian look-alikes below a Russian ending", u"сор.рф"_s);
    row("a Russian ending of look-alikes", u"пример.рус"_s);
    row("Ukrainian", u"їжак.укр"_s);
    row("Serbian with digits", u"пример2.срб"_s);
    row("Greek", u"αθήνα.gr"_s);
    row("Greek ending", u"παράδειγμα.ελ"_s);
    row("Armenian", u"օրինակ.հայ"_s);
    row("Georgian", u"მაგალითი.გე"_s);
    row("Hebrew", u"דוגמה.co.il"_s);
    row("Arabic", u"مثال.مصر"_s);
    row("Arabic with its own digits", u"مثال١٢.مصر"_s);
    row("Hindi", u"उदाहरण.भारत"_s);
    row("Thai", u"ตัวอย่าง.ไทย"_s);
    row("Japanese", u"例え.jp"_s);
    row("Japanese in all scripts, with Latin", u"tokyoタワーの東京.jp"_s);
    row("Chinese with Latin", u"中国abc.cn"_s);
    row("Taiwanese with Bopomofo", u"中ㄅabc.tw"_s);
    row("Korean with Latin", u"서울tower.kr"_s);
    row("Korean with Han", u"서울大學.kr"_s);
}

void TestLookAlikes::leavesWhatALanguageWritesAlone()
{
    QFETCH(const QString, domain);
    const auto found = lookAlike(domain);
    QVERIFY2(!found, found ? qPrintable(found->label + u" looks like "_s + found->skeleton) : "");
}

void TestLookAlikes::pointsOutWhatLooksLikeAnother_data()
{
    using enum LookAlikeKind;
    QTest::addColumn<QString>("domain");
    QTest::addColumn<LookAlikeKind>("kind");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("skeleton");
    const auto row = [](const char *name, const QString &domain, LookAlikeKind kind, const QString &label,
                         const QString &skeleton) {
        QTest::newRow(name) << domain << kind << label << skeleton;
    };
    row("Cyrillic a among Latin", u"gm\u0430il.com"_s, MixedScripts, u"gm\u0430il"_s, u"gmail.com"_s);
    row("Cyrillic o in the last but one label", u"mail.g\u043e\u043egle.com"_s, MixedScripts,
        u"g\u043e\u043egle"_s, u"mail.google.com"_s);
    row("Cyrillic in upper case", u"GM\u0410IL.COM"_s, MixedScripts, u"gm\u0430il"_s, u"gmail.com"_s);
    row("Greek omicron among Latin", u"g\u03bfogle.com"_s, MixedScripts, u"g\u03bfogle"_s, u"google.com"_s);
    row("Latin and Cyrillic with no twin", u"gmж.com"_s, MixedScripts, u"gmж"_s, u""_s);
    row("Cyrillic and Greek", u"\u0430\u03b2.com"_s, MixedScripts, u"\u0430\u03b2"_s, u""_s);
    row("Korean and Japanese", u"서울の.kr"_s, MixedScripts, u"서울の"_s, u""_s);
    row("Latin and Thai", u"aไทย.com"_s, MixedScripts, u"aไทย"_s, u""_s);
    row("a Cyrillic apple", u"аррӏе.com"_s, ForeignLetters, u"аррӏе"_s, u"apple.com"_s);
    row("a Cyrillic apple in upper case", u"АРРӀЕ.com"_s, ForeignLetters, u"аррӏе"_s, u"apple.com"_s);
    row("Cyrillic, with a digit and a hyphen", u"аре-2.com"_s, ForeignLetters, u"аре-2"_s, u"ape-2.com"_s);
    row("Greek", u"νικο.com"_s, ForeignLetters, u"νικο"_s, u"viko.com"_s);
    row("Armenian", u"օհո.com"_s, ForeignLetters, u"օհո"_s, u"ohn.com"_s);
    row("a Cyrillic ending", u"gmail.\u0441\u043em"_s, MixedScripts, u"\u0441\u043em"_s, u"gmail.com"_s);
    row("an ending wholly in Cyrillic", u"gmail.\u0441\u043e"_s, ForeignLetters, u"\u0441\u043e"_s,
        u"gmail.co"_s);
    row("dotless i", u"gma\u0131l.com"_s, OddCharacters, u"gma\u0131l"_s, u"gmail.com"_s);
    row("Latin alpha", u"gm\u0251il.com"_s, OddCharacters, u"gm\u0251il"_s, u"gmail.com"_s);
    row("small capitals", u"\u0262mail.com"_s, OddCharacters, u"\u0262mail"_s, u"gmail.com"_s);
    row("full width", u"ｇｍａｉｌ.com"_s, OddCharacters, u"ｇｍａｉｌ"_s, u"gmail.com"_s);
    row("mathematical letters", u"\U0001d420mail.com"_s, OddCharacters, u"\U0001d420mail"_s, u"gmail.com"_s);
    row("a digit in a circle", u"mail①.com"_s, OddCharacters, u"mail①"_s, u"mail1.com"_s);
    row("a digit raised", u"mail².com"_s, OddCharacters, u"mail²"_s, u"mail2.com"_s);
    row("Arabic digits among Latin letters", u"mail١.com"_s, OddCharacters, u"mail١"_s, u""_s);
    row("digits of two kinds", u"مثال١2.com"_s, OddCharacters, u"مثال١2"_s, u""_s);
    row("a mark over a plain letter", u"gma\u0333il.com"_s, OddCharacters, u"gma\u0333il"_s, u"gmail.com"_s);
    row("a mark first", u"\u0301gmail.com"_s, OddCharacters, u"\u0301gmail"_s, u"gmail.com"_s);
    row("zero width joiner", u"gm\u200dail.com"_s, OddCharacters, u"gm\u200dail"_s, u"gmail.com"_s);
    row("zero width space", u"gmail\u200b.com"_s, OddCharacters, u"gmail\u200b"_s, u"gmail.com"_s);
    row("soft hyphen", u"gm\u00adail.com"_s, OddCharacters, u"gm\u00adail"_s, u"gmail.com"_s);
    row("variation selector", u"gmail\ufe0f.com"_s, OddCharacters, u"gmail\ufe0f"_s, u"gmail.com"_s);
    row("right to left", u"\u202egmail.com"_s, OddCharacters, u"\u202egmail"_s, u"gmail.com"_s);
    row("Hangul filler", u"gmail\u3164.com"_s, OddCharacters, u"gmail\u3164"_s, u"gmail.com"_s);
}

void TestLookAlikes::pointsOutWhatLooksLikeAnother()
{
    QFETCH(const QString, domain);
    const auto found = lookAlike(domain);
    QVERIFY(found);
    QTEST(found->kind, "kind");
    QTEST(found->label, "label");
    QTEST(found->skeleton, "skeleton");
}

void TestLookAlikes::looksAtTheBeginningOfWhatIsHuge()
{
    QVERIFY(lookAlike(u"\u0430a."_s.repeated(1'000'000)));
    QVERIFY(!lookAlike(u"a."_s.repeated(1'000'000) + u"\u0430a"_s));
}

FACTEUR_APPLESS_MAIN(TestLookAlikes)
#include "tst_lookalikes.moc"

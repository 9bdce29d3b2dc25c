// SPDX-License-Identifier: MIT
#include "FoundText.h"
#include "ProofText.h"
#include "SettingsSheet.h"
#include "SignInText.h"
#include "TestProgram.h"

#include <QSet>

using namespace Facteur;
using namespace Qt::StringLiterals;

/// What is said of a provider before any password, and of a test and of settings without one.
class TestSignInText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowAProviderSignsIn_data();
    void saysHowAProviderSignsIn();
    void aPasswordAloneIsNoNews();
    void whatHasToBeDoneFirstIsInItsOrder();
    void theSheetNamesThePasswordThatIsMeant_data();
    void theSheetNamesThePasswordThatIsMeant();
    void aTestWithoutASignInIsNoProofOfOne();
    void everyWayToFindSettingsIsSaid();
    void everyKindIsSaid();
};

void TestSignInText::saysHowAProviderSignsIn_data()
{
    QTest::addColumn<SignIn>("signIn");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isCareful");
    QTest::newRow("app password") << SignIn::AppPassword << u"app password"_s << false;
    QTest::newRow("browser") << SignIn::BrowserOnly << u"No password is needed here"_s << false;
    QTest::newRow("bridge") << SignIn::Bridge << u"bridge"_s << false;
    QTest::newRow("no mail program") << SignIn::None << u"No mail program"_s << true;
}

void TestSignInText::saysHowAProviderSignsIn()
{
    QFETCH(const SignIn, signIn);
    QFETCH(const QString, words);
    Provider provider;
    provider.name.texts = {{u"en"_s, u"Potager"_s}};
    provider.signIn = signIn;
    const SignInText text = SignInText::of(provider, u"en"_s);
    const QString all = text.title + u'\n' + text.meaning;
    QVERIFY2(all.contains(words), qPrintable(all));
    QVERIFY2(all.contains(u"Potager"_s), qPrintable(all));
    QTEST(text.tone == Tone::Careful, "isCareful");
}

void TestSignInText::aPasswordAloneIsNoNews()
{
    QCOMPARE(SignInText::of(Provider(), u"en"_s), SignInText());
}

void TestSignInText::whatHasToBeDoneFirstIsInItsOrder()
{
    Provider provider;
    provider.before = {{{{{u"en"_s, u"Switch IMAP on."_s}}}, {{{u"en"_s, u"https://potager.example"_s}}}},
        {{{{u"en"_s, u"Wait a day."_s}}}, {}}};
    const SignInText text = SignInText::of(provider, u"en"_s);
    QVERIFY(!text.title.isEmpty());
    const QList<SignInText::Step> steps{
        {u"Switch IMAP on."_s, u"https://potager.example"_s}, {u"Wait a day."_s, {}}};
    QCOMPARE(text.steps, steps);
    const SignInText french = SignInText::of(provider, u"fr"_s);
    QCOMPARE(french.steps.constFirst().text, u"Switch IMAP on. The page is in English."_s);
    QCOMPARE(french.steps.constLast().text, u"Wait a day."_s);
}

void TestSignInText::theSheetNamesThePasswordThatIsMeant_data()
{
    QTest::addColumn<SignIn>("signIn");
    QTest::addColumn<QString>("words");
    QTest::newRow("password") << SignIn::Password << u"the password of this mailbox"_s;
    QTest::newRow("app password") << SignIn::AppPassword << u"the app password"_s;
    QTest::newRow("bridge") << SignIn::Bridge << u"the password that the bridge shows"_s;
    QTest::newRow("browser") << SignIn::BrowserOnly << u"none here: you sign in on your provider's page"_s;
}

void TestSignInText::theSheetNamesThePasswordThatIsMeant()
{
    QFETCH(const SignIn, signIn);
    Guide guide;
    guide.sheet = {{{}, {{Field::Password, {{{u"en"_s, u"Password"_s}}}}}}};
    Account account;
    account.signIn = signIn;
    account.password = account.outgoingPassword = u"tanstaaf"_s; // typed before the provider was known
    const QList<SheetSection> sheet = SettingsSheet::sections(guide, account, u"en"_s);
    QTEST(sheet.constFirst().entries.constFirst().value, "words");
    QVERIFY(!sheet.constFirst().entries.constFirst().isCopyable());
    QVERIFY(!SettingsSheet::toPlainText(sheet).contains(u"tanstaaf"_s));
}

void TestSignInText::aTestWithoutASignInIsNoProofOfOne()
{
    const OutcomeMessage after = ProofText::afterTest(Proof::SignInUnproven, nullptr, false);
    const OutcomeMessage proven = ProofText::afterTest(Proof::Proven, nullptr, false);
    QVERIFY(after.tone == Tone::Info);
    QVERIFY(after.tone != proven.tone);
    QVERIFY(after.text.title != proven.text.title);
    QVERIFY(after.text.meaning.contains(u"none was sent"_s));
}

void TestSignInText::everyWayToFindSettingsIsSaid()
{
    for (int mechanism = 0; mechanism <= static_cast<int>(Mechanism::Guess); ++mechanism) {
        const QString words = FoundText::whence(static_cast<Mechanism>(mechanism), u"jardin.fr"_s);
        QVERIFY(words.contains(u"jardin.fr"_s));
        QVERIFY(!words.contains(u'%'));
    }
}

void TestSignInText::everyKindIsSaid()
{
    QSet<QString> said;
    for (int kind = 0; kind <= static_cast<int>(FoundSettings::Kind::Unknown); ++kind) {
        const QString words = FoundText::ofKind(static_cast<FoundSettings::Kind>(kind), u"jardin.fr"_s);
        QVERIFY(!said.contains(words));
        said.insert(words);
        QCOMPARE(words.isEmpty(), static_cast<FoundSettings::Kind>(kind) == FoundSettings::Kind::Mailbox);
    }
}

FACTEUR_GUILESS_MAIN(TestSignInText)
#include "tst_signintext.moc"

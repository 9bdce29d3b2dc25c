// SPDX-License-Identifier: MIT
#include "Answers.h"
#include "Setup.h"
#include "TestProgram.h"
#include "UserNames.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

/// The user names that a provider wants, and the password that goes with them, as the answers change.
class TestUserNames final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProviderMayTakeThePartBeforeTheAt();
    void thePasswordFollowsOnlyWhereItIsTheSame();
    void aNewAddressTakesItsNamesWithIt();
    void aTypedNameStays();
    void otherNamesForSendingStay();
    void anotherProviderHasItsOwnNames();
    void anotherDomainHasNoneOfTheOldNames();
    void practiceKeepsItsProvider();
    void theAddressMayHoldTwoAts();
    void onlySomeWaysToSignInHaveAPassword_data();
    void onlySomeWaysToSignInHaveAPassword();
    void aPasswordThatIsNotWantedIsNotTested();
    void anotherProgramHasTheSameServers_data();
    void anotherProgramHasTheSameServers();
    void anotherProgramHasTheOtherProtocolsServerToo();
    void whatWasTypedIsTheSameInAnotherProgram();
    void whatIsFoundBetterHasItsOwnNames();

private:
    /// Marie at iCloud, which takes "marie" for receiving and the whole address for sending.
    [[nodiscard]] static std::unique_ptr<Setup> atICloud()
    {
        auto setup = std::make_unique<Setup>(Catalogue::load(u":/packs"_s));
        setup->setGuide(u"thunderbird"_s);
        setup->setEmailAddress(u"marie@icloud.com"_s);
        setup->setProvider(u"icloud"_s);
        setup->setPassword(u"secret"_s);
        return setup;
    }
    /// One that speaks nothing but STARTTLS, on the registered ports.
    [[nodiscard]] static Provider startTlsOnly()
    {
        const QString host = u"mail.potager.example"_s;
        Provider provider;
        provider.id = u"potager"_s;
        for (const auto &[protocol, port] :
            {std::pair(Protocol::Imap, 143), std::pair(Protocol::Pop3, 110), std::pair(Protocol::Smtp, 587)})
            provider.servers.append({{protocol, host, static_cast<quint16>(port), Security::StartTls},
                userNameTemplate(UserNameForm::Address)});
        return provider;
    }
    /// With the servers of startTlsOnly() as they were found for Marie, who types \a form for both sides.
    [[nodiscard]] static Provider foundFor(UserNameForm form)
    {
        Provider provider = startTlsOnly();
        provider.id = u"found"_s;
        provider.foundFor = u"jardin.example"_s;
        for (ProviderServer &server : provider.servers)
            server.userName = userNameTemplate(form);
        return provider;
    }
};

void TestUserNames::aProviderMayTakeThePartBeforeTheAt()
{
    const auto setup = atICloud();
    QCOMPARE(setup->account().userName, u"marie"_s);
    QVERIFY(!setup->account().sameCredentials);
    QCOMPARE(setup->account().effectiveOutgoingUserName(), u"marie@icloud.com"_s);
    QVERIFY(setup->account().effectiveOutgoingPassword() == u"secret"_s);
    const MailSettings settings = setup->mailSettings();
    QCOMPARE(settings.incoming.userName, u"marie"_s);
    QCOMPARE(settings.outgoing.userName, u"marie@icloud.com"_s);
    QVERIFY(settings.outgoing.password == settings.incoming.password);
}

void TestUserNames::thePasswordFollowsOnlyWhereItIsTheSame()
{
    const auto setup = atICloud();
    setup->setPassword(u"another"_s);
    QVERIFY(setup->account().outgoingPassword == u"another"_s);
    setup->setOutgoingPassword(u"of-my-relay"_s);
    setup->setPassword(u"a third"_s);
    QVERIFY(setup->account().outgoingPassword == u"of-my-relay"_s);
    setup->setOutgoingPassword(u"a third"_s);
    setup->setOutgoingUserName(u"relay"_s); // the person's own, though the password is the same by chance
    setup->setPassword(u"a fourth"_s);
    QVERIFY(setup->account().outgoingPassword == u"a third"_s);
}

void TestUserNames::aNewAddressTakesItsNamesWithIt()
{
    const auto setup = atICloud();
    setup->setEmailAddress(u"paul+lists@icloud.com"_s);
    QCOMPARE(setup->account().userName, u"paul+lists"_s);
    QCOMPARE(setup->account().outgoingUserName, u"paul+lists@icloud.com"_s);
    QVERIFY(setup->account().outgoingPassword == u"secret"_s);
}

void TestUserNames::aTypedNameStays()
{
    const auto setup = atICloud();
    setup->setUserName(u"marie@mac.com"_s);
    setup->setEmailAddress(u"paul@icloud.com"_s);
    QCOMPARE(setup->account().userName, u"marie@mac.com"_s);
    QCOMPARE(setup->account().outgoingUserName, u"paul@icloud.com"_s);
    setup->setProvider(u"gmail"_s);
    QCOMPARE(setup->account().userName, u"marie@mac.com"_s);
}

void TestUserNames::otherNamesForSendingStay()
{
    const auto setup = atICloud();
    setup->setOutgoingUserName(u"relay"_s);
    setup->setOutgoingPassword(u"of-my-relay"_s);
    setup->setEmailAddress(u"paul@icloud.com"_s);
    QCOMPARE(setup->account().userName, u"paul"_s);
    setup->setProvider(u"gmail"_s);
    QCOMPARE(setup->account().userName, u"paul@icloud.com"_s);
    setup->setProvider(u"icloud"_s);
    QVERIFY(!setup->account().sameCredentials);
    QCOMPARE(setup->account().outgoingUserName, u"relay"_s);
    QVERIFY(setup->account().outgoingPassword == u"of-my-relay"_s);
}

void TestUserNames::anotherProviderHasItsOwnNames()
{
    const auto setup = atICloud();
    setup->setProvider(u"gmail"_s);
    QCOMPARE(setup->account().userName, u"marie@icloud.com"_s);
    QVERIFY(setup->account().sameCredentials);
    setup->setProvider(u"icloud"_s);
    QCOMPARE(setup->account().userName, u"marie"_s);
    QCOMPARE(setup->account().outgoingUserName, u"marie@icloud.com"_s);
    setup->setProvider({});
    QCOMPARE(setup->account().userName, u"marie@icloud.com"_s);
    QVERIFY(setup->account().sameCredentials);
    QVERIFY(setup->account().signIn == SignIn::Password);
}

void TestUserNames::anotherDomainHasNoneOfTheOldNames()
{
    const auto setup = atICloud();
    setup->setOutgoingUserName(u"relay"_s);
    setup->setOutgoingPassword(u"of-my-relay"_s);
    setup->setEmailAddress(u"marie@jardin.example"_s);
    QCOMPARE(setup->account().userName, u"marie@jardin.example"_s);
    QVERIFY(setup->account().sameCredentials);
    QVERIFY(setup->account().signIn == SignIn::Password);
    QVERIFY(setup->account().effectiveOutgoingPassword() == u"secret"_s);
}

void TestUserNames::practiceKeepsItsProvider()
{
    const Catalogue catalogue = Catalogue::load(u":/packs"_s);
    const Account before = atICloud()->account();
    const Account after = Answers::withAddress(before, catalogue, u"tim@practice.example"_s, true);
    QCOMPARE(after.providerId, before.providerId);
    QVERIFY(after.signIn == before.signIn);
    QCOMPARE(after.userName, u"tim"_s);
    QCOMPARE(after.outgoingUserName, u"tim@practice.example"_s);
}

void TestUserNames::theAddressMayHoldTwoAts()
{
    const auto setup = atICloud();
    setup->setEmailAddress(u"\"marie@home\"@icloud.com"_s);
    QCOMPARE(setup->account().userName, u"\"marie@home\""_s);
    setup->setEmailAddress(u"marie"_s); // not typed to its end
    QCOMPARE(setup->account().userName, u"marie"_s);
}

void TestUserNames::onlySomeWaysToSignInHaveAPassword_data()
{
    QTest::addColumn<SignIn>("signIn");
    QTest::addColumn<bool>("hasPassword");
    QTest::newRow("password") << SignIn::Password << true;
    QTest::newRow("app password") << SignIn::AppPassword << true;
    QTest::newRow("bridge") << SignIn::Bridge << true;
    QTest::newRow("browser only") << SignIn::BrowserOnly << false;
    QTest::newRow("no mail program") << SignIn::None << false;
}

void TestUserNames::onlySomeWaysToSignInHaveAPassword()
{
    QFETCH(const SignIn, signIn);
    Account account;
    account.signIn = signIn;
    account.password = u"secret"_s;
    QTEST(account.hasPassword(), "hasPassword");
    const MailSettings settings = mailSettings(account, {}, nullptr, {});
    QTEST(!settings.incoming.password.isEmpty(), "hasPassword");
    QTEST(!settings.outgoing.password.isEmpty(), "hasPassword");
    QTEST(!settings.incoming.signsInByBrowser, "hasPassword");
    QTEST(!settings.outgoing.signsInByBrowser, "hasPassword");
}

void TestUserNames::aPasswordThatIsNotWantedIsNotTested()
{
    const auto setup = atICloud();
    setup->setOutgoingPassword(u"of-my-relay"_s);
    setup->setProvider(u"outlook-com"_s);
    QVERIFY(!setup->account().hasPassword());
    QVERIFY(setup->mailSettings().incoming.password.isEmpty());
    QVERIFY(setup->mailSettings().outgoing.password.isEmpty());
    setup->setProvider(u"gmail"_s); // it is still there for one that wants it
    QVERIFY(setup->mailSettings().incoming.password == u"secret"_s);
}

void TestUserNames::anotherProgramHasTheSameServers_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("to one whose box means STARTTLS") << u"windows-8"_s << u"thunderbird"_s;
    QTest::newRow("to one whose box means something else") << u"thunderbird"_s << u"windows-8"_s;
}

void TestUserNames::anotherProgramHasTheSameServers()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    Setup setup(Catalogue::load(u":/packs"_s).withProvider(startTlsOnly()));
    setup.setGuide(from);
    setup.setEmailAddress(u"marie@jardin.example"_s);
    setup.setProvider(u"potager"_s);
    QVERIFY(setup.isRecommended());
    setup.setGuide(to);
    QVERIFY(setup.isRecommended());
    QCOMPARE(setup.account().incoming.port, 143);
    QCOMPARE(setup.account().outgoing.port, 587);

    Setup direct(setup.catalogue());
    direct.setGuide(to);
    direct.setEmailAddress(u"marie@jardin.example"_s);
    direct.setProvider(u"potager"_s);
    QCOMPARE(setup.account(), direct.account());
}

void TestUserNames::anotherProgramHasTheOtherProtocolsServerToo()
{
    // STARTTLS is the ticked box in one, and the unticked in the other, which knows no POP.
    Setup setup(Catalogue::load(u":/packs"_s).withProvider(startTlsOnly()));
    setup.setGuide(u"thunderbird"_s);
    setup.setEmailAddress(u"marie@jardin.example"_s);
    setup.setProvider(u"potager"_s);
    setup.setProtocol(Protocol::Pop3);
    setup.setGuide(u"windows-8"_s);
    QVERIFY(setup.account().protocol == Protocol::Imap);
    QCOMPARE(setup.account().incoming, setup.recommended(Side::Incoming));
    QVERIFY(setup.isRecommended());

    // What was typed for the other protocol is the person's own, whatever the program.
    const ServerAnswer typed{u"imap.potager.example"_s, 10143, true};
    setup.setServer(Side::Incoming, typed);
    setup.setGuide(u"thunderbird"_s);
    setup.setProtocol(Protocol::Pop3);
    setup.setGuide(u"windows-8"_s);
    QCOMPARE(setup.account().incoming, typed);
}

void TestUserNames::whatWasTypedIsTheSameInAnotherProgram()
{
    Setup setup(Catalogue::load(u":/packs"_s).withProvider(startTlsOnly()));
    setup.setGuide(u"thunderbird"_s);
    setup.setEmailAddress(u"marie@jardin.example"_s);
    setup.setProvider(u"potager"_s);
    const ServerAnswer typed{u"mail.potager.example"_s, 10143, true};
    setup.setServer(Side::Incoming, typed);
    setup.setGuide(u"windows-8"_s);
    QCOMPARE(setup.account().incoming, typed);
}

void TestUserNames::whatIsFoundBetterHasItsOwnNames()
{
    Setup setup(Catalogue::load(u":/packs"_s));
    setup.setGuide(u"thunderbird"_s);
    setup.setEmailAddress(u"marie@jardin.example"_s);
    setup.useFound(foundFor(UserNameForm::LocalPart));
    QCOMPARE(setup.account().userName, u"marie"_s);
    setup.useFound(foundFor(UserNameForm::Address));
    QCOMPARE(setup.account().userName, u"marie@jardin.example"_s);
    // And by hand nothing is left of what was only found: nobody has typed it.
    setup.setProvider({});
    QVERIFY(setup.account().incoming.host.isEmpty());
    QVERIFY(setup.account().outgoing.host.isEmpty());
}

FACTEUR_GUILESS_MAIN(TestUserNames)
#include "tst_usernames.moc"

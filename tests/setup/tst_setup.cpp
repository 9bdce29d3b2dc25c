// SPDX-License-Identifier: MIT
#include "ProviderSearch.h"
#include "Setup.h"
#include "TestProgram.h"

#include <QSignalSpy>

using namespace Facteur;
using namespace Qt::StringLiterals;

/// What each answer takes with it, and what it leaves alone.
class TestSetup : public QObject
{
    Q_OBJECT

private:
    static std::unique_ptr<Setup> setupOfMarie()
    {
        auto model = std::make_unique<Setup>(Catalogue::load(u":/packs"_s));
        model->setGuide(u"windows-mail"_s);
        model->setEmailAddress(u"marie@jardin.example"_s);
        model->setPassword(u"secret"_s);
        model->setProvider(u"ovh-ca"_s);
        return model;
    }

    static void prove(Setup &model)
    {
        CheckReport report;
        report.verdict = Verdict::Works;
        report.incoming.ok = report.outgoing.ok = true;
        model.setReport(report, model.mailSettings());
    }

private Q_SLOTS:
    void aProviderFillsInItsServers()
    {
        const auto model = setupOfMarie();
        QCOMPARE(model->account().incoming, (ServerAnswer{u"imap.mail.ovh.ca"_s, 993, true}));
        QCOMPARE(model->account().outgoing, (ServerAnswer{u"smtp.mail.ovh.ca"_s, 465, true}));
        model->setProvider(u"ovh-eu"_s);
        QCOMPARE(model->account().incoming, (ServerAnswer{u"ssl0.ovh.net"_s, 993, true}));
    }

    void theUserNameFollowsTheAddressUntilItIsChanged()
    {
        const auto model = setupOfMarie();
        QCOMPARE(model->account().userName, u"marie@jardin.example"_s);
        model->setEmailAddress(u"paul@jardin.example"_s);
        QCOMPARE(model->account().userName, u"paul@jardin.example"_s);
        model->setUserName(u"paul"_s);
        model->setEmailAddress(u"luc@jardin.example"_s);
        QCOMPARE(model->account().userName, u"paul"_s);
    }

    void aNewDomainForgetsTheProviderAndANewPersonDoesNot()
    {
        const auto model = setupOfMarie();
        model->setEmailAddress(u"paul@jardin.example"_s);
        QCOMPARE(model->account().providerId, u"ovh-ca"_s);
        model->setEmailAddress(u"paul@potager.example"_s);
        QVERIFY(model->account().providerId.isEmpty());
    }

    void aNewProtocolMovesTheIncomingServerOnly()
    {
        const auto model = setupOfMarie();
        const ServerAnswer outgoing{u"smtp.mail.ovh.ca"_s, 587, false};
        model->setServer(Side::Outgoing, outgoing);
        model->setProtocol(Protocol::Pop3);
        QCOMPARE(model->account().incoming, (ServerAnswer{u"pop.mail.ovh.ca"_s, 995, true}));
        QCOMPARE(model->account().outgoing, outgoing);
    }

    void aServerTypedByHandSurvivesANewProtocol()
    {
        const auto model = setupOfMarie();
        model->setProvider({});
        model->setServer(Side::Incoming, {u"mail.jardin.example"_s, 993, true});
        model->setProtocol(Protocol::Pop3);
        QCOMPARE(model->account().incoming, (ServerAnswer{u"mail.jardin.example"_s, 995, true}));
    }

    void whatWasTypedForAProtocolIsThereWhenItComesBack()
    {
        const auto model = setupOfMarie();
        const ServerAnswer typed{u"imap.mail.ovh.ca"_s, 10993, true};
        model->setServer(Side::Incoming, typed);
        model->setProtocol(Protocol::Pop3);
        QCOMPARE(model->account().incoming, (ServerAnswer{u"pop.mail.ovh.ca"_s, 995, true}));
        model->setProtocol(Protocol::Imap);
        QCOMPARE(model->account().incoming, typed);
        model->recommend();
        model->setProtocol(Protocol::Pop3);
        model->setProtocol(Protocol::Imap);
        QCOMPARE(model->account().incoming, (ServerAnswer{u"imap.mail.ovh.ca"_s, 993, true}));
        model->setProvider({});
        model->setServer(Side::Incoming, {u"mail.petithost.example"_s, 10993, true});
        model->setProtocol(Protocol::Pop3);
        model->setServer(Side::Incoming, {u"post.petithost.example"_s, 10995, true});
        model->setProtocol(Protocol::Imap);
        QCOMPARE(model->account().incoming, (ServerAnswer{u"post.petithost.example"_s, 10993, true}));
    }

    void aServerTypedForOneDomainDoesNotGetThePasswordOfAnother()
    {
        const auto setup = setupOfMarie();
        setup->setEmailAddress(u"marie@petithost.example"_s);
        for (const Side side : {Side::Incoming, Side::Outgoing})
            setup->setServer(side, {u"mail.petithost.example"_s, 993, true});
        setup->setEmailAddress(u"marc@petithost.example"_s);
        QVERIFY(setup->strangers().isEmpty());
        QVERIFY(setup->wereServersTypedForAddress());

        setup->setEmailAddress(u"ginette@jardin.example"_s);
        QCOMPARE(setup->account().incoming.host, u"mail.petithost.example"_s); // nothing typed is lost
        QVERIFY(!setup->wereServersTypedForAddress());
        const QList<Stranger> strangers = setup->strangers();
        QCOMPARE(strangers.size(), 2);
        QCOMPARE(strangers.constFirst(),
            (Stranger{Side::Incoming, u"mail.petithost.example"_s, 993, {}, {}, u"petithost.example"_s}));
        QCOMPARE(setup->session().gate(setup->testRequest()), TestSession::Gate::Strangers);
        setup->agreeToServers();
        QCOMPARE(setup->session().gate(setup->testRequest()), TestSession::Gate::Open);

        setup->setEmailAddress(u"ginette@potager.example"_s); // that was for one domain
        QCOMPARE(setup->session().gate(setup->testRequest()), TestSession::Gate::Strangers);
        setup->setProvider(u"ovh-ca"_s);
        QVERIFY(setup->strangers().isEmpty());
    }

    void anotherNameForSendingIsNotTakenToAnotherDomain()
    {
        const auto setup = setupOfMarie();
        setup->setSameCredentials(false);
        setup->setOutgoingUserName(u"marie@relay.example"_s);
        setup->setOutgoingPassword(u"relay"_s);
        setup->setEmailAddress(u"marc@jardin.example"_s);
        QVERIFY(!setup->account().sameCredentials);
        setup->setEmailAddress(u"marie@potager.example"_s);
        QVERIFY(setup->account().sameCredentials);
        QCOMPARE(setup->account().outgoingUserName, u"marie@relay.example"_s); // nothing typed is lost
    }

    void whatWasTypedByHandComesBackAfterAProviderWasLookedAt()
    {
        const auto setup = setupOfMarie();
        setup->setProvider({});
        const ServerAnswer incoming{u"imap.petithost.example"_s, 10993, true};
        const ServerAnswer outgoing{u"smtp.petithost.example"_s, 10465, true};
        setup->setServer(Side::Incoming, incoming);
        setup->setServer(Side::Outgoing, outgoing);
        setup->setProvider(u"ovh-eu"_s);
        setup->setProvider(u"ovh-ca"_s);
        QCOMPARE(setup->account().incoming.host, u"imap.mail.ovh.ca"_s);
        setup->setProvider({});
        QCOMPARE(setup->account().incoming, incoming);
        QCOMPARE(setup->account().outgoing, outgoing);
    }

    void authenticationTakesTheIncomingNameWhereNoOtherWasTyped()
    {
        const auto setup = setupOfMarie();
        setup->setSameCredentials(false);
        setup->setOutgoingAuthentication(false);
        setup->authenticate();
        QVERIFY(setup->account().outgoingAuthentication && setup->account().sameCredentials);
        setup->setSameCredentials(false);
        setup->setOutgoingUserName(u"marie@relay.example"_s);
        setup->setOutgoingPassword(u"relay"_s);
        setup->setOutgoingAuthentication(false);
        setup->authenticate();
        QVERIFY(!setup->account().sameCredentials);
    }

    void tickingSslLeavesASideAloneThatHasIt()
    {
        const auto setup = setupOfMarie();
        const ServerAnswer typed{u"imap.mail.ovh.ca"_s, 10993, true};
        setup->setServer(Side::Incoming, typed);
        setup->setServer(Side::Outgoing, {u"smtp.mail.ovh.ca"_s, 587, false});
        setup->tickSsl(Side::Incoming);
        setup->tickSsl(Side::Outgoing);
        QCOMPARE(setup->account().incoming, typed);
        QCOMPARE(setup->account().outgoing, (ServerAnswer{u"smtp.mail.ovh.ca"_s, 465, true}));
    }

    void aMailProgramWithoutPopTakesImap()
    {
        const auto model = setupOfMarie();
        model->setProtocol(Protocol::Pop3);
        model->setGuide(u"windows-8"_s);
        QCOMPARE(model->account().protocol, Protocol::Imap);
        QCOMPARE(model->account().incoming.host, u"imap.mail.ovh.ca"_s);
    }

    void thePortFollowsTheBox_data()
    {
        QTest::addColumn<Side>("side");
        QTest::addColumn<bool>("ssl");
        QTest::addColumn<int>("port");
        QTest::newRow("incoming, ticked") << Side::Incoming << true << 993;
        QTest::newRow("incoming, not ticked") << Side::Incoming << false << 143;
        QTest::newRow("outgoing, ticked") << Side::Outgoing << true << 465;
        QTest::newRow("outgoing, not ticked") << Side::Outgoing << false << 587;
    }
    void thePortFollowsTheBox()
    {
        QFETCH(Side, side);
        QFETCH(bool, ssl);
        QTEST(int(setupOfMarie()->portFor(side, ssl)), "port");
    }

    void recommendedValuesGiveNoAdviceAndAForeignPortDoes()
    {
        const auto model = setupOfMarie();
        QVERIFY(!model->portAdvice(Side::Incoming));
        QVERIFY(!model->portAdvice(Side::Outgoing));
        model->setServer(Side::Incoming, {u"imap.mail.ovh.ca"_s, 995, true});
        const auto advice = model->portAdvice(Side::Incoming);
        QVERIFY(advice);
        QCOMPARE(advice->misfit, PortMisfit::OtherProtocol);
        QCOMPARE(advice->belongsTo, Protocol::Pop3);
        QCOMPARE(advice->fittingPort, 993);
        QVERIFY(!model->isRecommended());
        model->recommend();
        QVERIFY(model->isRecommended());
    }

    void aProofFallsWithWhatItProved_data()
    {
        using Change = std::function<void(Setup &)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<bool>("stillProven");
        const auto row = [](const char *name, bool proven, const Change &change) {
            QTest::newRow(name) << change << proven;
        };
        row("another display name", true, [](Setup &model) { model.setDisplayName(u"Marie"_s); });
        row("another password", false, [](Setup &model) { model.setPassword(u"other"_s); });
        row("another port", false, [](Setup &model) {
            model.setServer(Side::Outgoing, {u"smtp.mail.ovh.ca"_s, 587, true});
        });
        row("another user name", false, [](Setup &model) { model.setUserName(u"m"_s); });
        row("no authentication", false, [](Setup &model) { model.setOutgoingAuthentication(false); });
        row("POP", false, [](Setup &model) { model.setProtocol(Protocol::Pop3); });
        row("a password for sending that is not used", true,
            [](Setup &model) { model.setOutgoingPassword(u"unused"_s); });
        row("a port changed and put back", true, [](Setup &model) {
            model.setServer(Side::Outgoing, {u"smtp.mail.ovh.ca"_s, 25, true});
            model.recommend();
        });
    }
    void aProofFallsWithWhatItProved()
    {
        using Change = std::function<void(Setup &)>;
        QFETCH(Change, change);
        QFETCH(bool, stillProven);
        const auto model = setupOfMarie();
        QVERIFY(!model->report());
        prove(*model);
        QVERIFY(model->report());
        QSignalSpy changed(model.get(), &Setup::changed);
        change(*model);
        QVERIFY(!changed.isEmpty());
        QCOMPARE(model->report().has_value(), stillProven);
    }

    void practiceKeepsThePersonsOwnAnswersAside()
    {
        const auto model = setupOfMarie();
        const Account own = model->account();
        Provider practice = model->catalogue().providers().constFirst();
        practice.id = u"practice"_s;
        Account account;
        account.guideId = own.guideId;
        account.providerId = practice.id;
        account.password = u"practice"_s;
        model->beginPractice({.provider = practice, .account = account});
        QVERIFY(model->isPractice());
        QVERIFY(model->provider());
        QCOMPARE(model->account().password, u"practice"_s);
        model->endPractice();
        QCOMPARE(model->account(), own);
        QVERIFY(!model->catalogue().provider(u"practice"_s));
    }

    void practiceChangesNothingOfWhatIsKnownOfThePersonsOwn()
    {
        const auto setup = setupOfMarie();
        setup->search().choose({});
        const ServerAnswer pop{u"pop.jardin.example"_s, 10995, true};
        setup->setProtocol(Protocol::Pop3);
        setup->setServer(Side::Incoming, pop);
        setup->setProtocol(Protocol::Imap);
        for (const Side side : {Side::Incoming, Side::Outgoing})
            setup->setServer(side, {u"mail.jardin.example"_s, 993, true});
        CheckReport refused;
        refused.incoming.cause = Cause::AuthRejected;
        setup->setReport(refused, setup->mailSettings());
        QCOMPARE(setup->session().gate(setup->testRequest()), TestSession::Gate::RefusedBefore);

        Account account;
        account.guideId = setup->account().guideId;
        account.emailAddress = u"tim@practice.example"_s;
        Provider practice = setup->catalogue().providers().constFirst();
        practice.id = account.providerId = u"practice"_s;
        setup->beginPractice({.provider = practice, .account = account});
        QCOMPARE(setup->session().gate(setup->testRequest()), TestSession::Gate::Open);
        setup->setPassword(u"practice"_s);
        setup->setServer(Side::Incoming, {u"localhost"_s, 993, true});
        setup->setProtocol(Protocol::Pop3);
        setup->endPractice();
        QVERIFY(setup->strangers().isEmpty());
        QVERIFY(setup->search().isByHand());
        QCOMPARE(setup->passwordToRetype(), Side::Incoming);
        QCOMPARE(setup->session().gate(setup->testRequest()), TestSession::Gate::RefusedBefore);
        setup->setProtocol(Protocol::Pop3);
        QCOMPARE(setup->account().incoming.port, pop.port);
    }

    void aTestWithoutASignInProvesNone()
    {
        const auto setup = setupOfMarie();
        setup->setEmailAddress(u"marie@outlook.com"_s);
        setup->setProvider(u"outlook-com"_s);
        QVERIFY(setup->mailSettings().incoming.signsInByBrowser);
        CheckReport report;
        report.verdict = Verdict::Works;
        report.incoming.ok = report.outgoing.ok = true;
        report.incoming.encrypted = report.outgoing.encrypted = true;
        const auto proof = [&] {
            return Answers::proof(report, setup->account(), setup->catalogue(), TlsAnswer::Speaks);
        };
        QCOMPARE(proof(), Proof::SignInUnproven);
        report.incoming.unprotected = true; // a token, too, is not sent in the clear
        QCOMPARE(proof(), Proof::Unprotected);
        report.incoming.unprotected = false;
        setup->setProvider(u"gmail"_s);
        QVERIFY(proof() != Proof::SignInUnproven);
    }

    void aReportSaysNothingOfWhatWasNotTested()
    {
        const auto setup = setupOfMarie();
        const MailSettings tested = setup->mailSettings();
        setup->setProvider(u"ovh-eu"_s);
        CheckReport refused;
        refused.incoming.cause = Cause::AuthRejected;
        setup->setReport(refused, tested);
        QCOMPARE(setup->session().gate(setup->testRequest()), TestSession::Gate::Open);
        setup->setProvider(u"ovh-ca"_s);
        QCOMPARE(setup->session().gate(setup->testRequest()), TestSession::Gate::RefusedBefore);
    }
};

FACTEUR_GUILESS_MAIN(TestSetup)
#include "tst_setup.moc"

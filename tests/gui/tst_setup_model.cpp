// SPDX-License-Identifier: MIT
#include "SetupModel.h"

#include <QSignalSpy>
#include <QTest>

using namespace Facteur;
using namespace Qt::StringLiterals;

/// What each answer takes with it, and what it leaves alone.
class TestSetupModel : public QObject
{
    Q_OBJECT

private:
    static std::unique_ptr<SetupModel> modelOfMarie()
    {
        auto model = std::make_unique<SetupModel>(Catalogue::load(u":/packs"_s));
        model->setGuide(u"windows-mail"_s);
        model->setEmailAddress(u"marie@jardin.example"_s);
        model->setPassword(u"secret"_s);
        model->setProvider(u"ovh-ca"_s);
        return model;
    }

    static void prove(SetupModel &model)
    {
        CheckReport report;
        report.verdict = Verdict::Works;
        report.incoming.ok = report.outgoing.ok = true;
        model.setReport(report, model.mailSettings());
    }

private Q_SLOTS:
    void aProviderFillsInItsServers()
    {
        const auto model = modelOfMarie();
        QCOMPARE(model->account().incoming, (ServerAnswer{u"imap.mail.ovh.ca"_s, 993, true}));
        QCOMPARE(model->account().outgoing, (ServerAnswer{u"smtp.mail.ovh.ca"_s, 465, true}));
        model->setProvider(u"ovh-eu"_s);
        QCOMPARE(model->account().incoming, (ServerAnswer{u"ssl0.ovh.net"_s, 993, true}));
    }

    void theUserNameFollowsTheAddressUntilItIsChanged()
    {
        const auto model = modelOfMarie();
        QCOMPARE(model->account().userName, u"marie@jardin.example"_s);
        model->setEmailAddress(u"paul@jardin.example"_s);
        QCOMPARE(model->account().userName, u"paul@jardin.example"_s);
        model->setUserName(u"paul"_s);
        model->setEmailAddress(u"luc@jardin.example"_s);
        QCOMPARE(model->account().userName, u"paul"_s);
    }

    void aNewDomainForgetsTheProviderAndANewPersonDoesNot()
    {
        const auto model = modelOfMarie();
        model->setEmailAddress(u"paul@jardin.example"_s);
        QCOMPARE(model->account().providerId, u"ovh-ca"_s);
        model->setEmailAddress(u"paul@potager.example"_s);
        QVERIFY(model->account().providerId.isEmpty());
    }

    void aNewProtocolMovesTheIncomingServerOnly()
    {
        const auto model = modelOfMarie();
        const ServerAnswer outgoing{u"smtp.mail.ovh.ca"_s, 587, false};
        model->setServer(Side::Outgoing, outgoing);
        model->setProtocol(Protocol::Pop3);
        QCOMPARE(model->account().incoming, (ServerAnswer{u"pop.mail.ovh.ca"_s, 995, true}));
        QCOMPARE(model->account().outgoing, outgoing);
    }

    void aServerTypedByHandSurvivesANewProtocol()
    {
        const auto model = modelOfMarie();
        model->setProvider({});
        model->setServer(Side::Incoming, {u"mail.jardin.example"_s, 993, true});
        model->setProtocol(Protocol::Pop3);
        QCOMPARE(model->account().incoming, (ServerAnswer{u"mail.jardin.example"_s, 995, true}));
    }

    void whatWasTypedForAProtocolIsThereWhenItComesBack()
    {
        const auto model = modelOfMarie();
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
        const auto model = modelOfMarie();
        model->setEmailAddress(u"marie@petithost.example"_s);
        for (const Side side : {Side::Incoming, Side::Outgoing})
            model->setServer(side, {u"mail.petithost.example"_s, 993, true});
        model->setEmailAddress(u"marc@petithost.example"_s);
        QCOMPARE(model->account().incoming.host, u"mail.petithost.example"_s);
        model->setEmailAddress(u"ginette@jardin.example"_s);
        QCOMPARE(model->account().incoming.host, QString());
        QCOMPARE(model->account().outgoing.host, QString());
    }

    void aMailProgramWithoutPopTakesImap()
    {
        const auto model = modelOfMarie();
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
        QTEST(int(modelOfMarie()->portFor(side, ssl)), "port");
    }

    void recommendedValuesGiveNoAdviceAndAForeignPortDoes()
    {
        const auto model = modelOfMarie();
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
        using Change = std::function<void(SetupModel &)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<bool>("stillProven");
        const auto row = [](const char *name, bool proven, const Change &change) {
            QTest::newRow(name) << change << proven;
        };
        row("another display name", true, [](SetupModel &model) { model.setDisplayName(u"Marie"_s); });
        row("another password", false, [](SetupModel &model) { model.setPassword(u"other"_s); });
        row("another port", false, [](SetupModel &model) {
            model.setServer(Side::Outgoing, {u"smtp.mail.ovh.ca"_s, 587, true});
        });
        row("another user name", false, [](SetupModel &model) { model.setUserName(u"m"_s); });
        row("no authentication", false, [](SetupModel &model) { model.setOutgoingAuthentication(false); });
        row("POP", false, [](SetupModel &model) { model.setProtocol(Protocol::Pop3); });
        row("a password for sending that is not used", true,
            [](SetupModel &model) { model.setOutgoingPassword(u"unused"_s); });
        row("a port changed and put back", true, [](SetupModel &model) {
            model.setServer(Side::Outgoing, {u"smtp.mail.ovh.ca"_s, 25, true});
            model.recommend();
        });
    }
    void aProofFallsWithWhatItProved()
    {
        using Change = std::function<void(SetupModel &)>;
        QFETCH(Change, change);
        QFETCH(bool, stillProven);
        const auto model = modelOfMarie();
        QVERIFY(!model->report());
        prove(*model);
        QVERIFY(model->report());
        QSignalSpy changed(model.get(), &SetupModel::changed);
        change(*model);
        QVERIFY(!changed.isEmpty());
        QCOMPARE(model->report().has_value(), stillProven);
    }

    void practiceKeepsThePersonsOwnAnswersAside()
    {
        const auto model = modelOfMarie();
        const Account own = model->account();
        Provider practice = model->catalogue().providers().constFirst();
        practice.id = u"practice"_s;
        Account account;
        account.guideId = own.guideId;
        account.providerId = practice.id;
        account.password = u"practice"_s;
        model->beginPractice(practice, account);
        QVERIFY(model->isPractice());
        QVERIFY(model->provider());
        QCOMPARE(model->account().password, u"practice"_s);
        model->endPractice();
        QCOMPARE(model->account(), own);
        QVERIFY(!model->catalogue().provider(u"practice"_s));
    }
};

QTEST_GUILESS_MAIN(TestSetupModel)
#include "tst_setup_model.moc"

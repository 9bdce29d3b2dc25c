// SPDX-License-Identifier: MIT
#include "Catalogue.h"
#include "Guide.h"
#include "Outcome.h"
#include "Provider.h"
#include "TestProgram.h"

#include <algorithm>

using namespace Facteur;
using namespace Qt::StringLiterals;

/// What is said of a test, and what can be done about it by a click.
class TestOutcomeWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enterNeverRepeatsWhatFailed_data();
    void enterNeverRepeatsWhatFailed();
    void adviceNamesNothingThatIsSoAlready_data() { everyCause(); }
    void adviceNamesNothingThatIsSoAlready();
    void aSuccessCanBeTestedAgainAndLeadsOn_data();
    void aSuccessCanBeTestedAgainAndLeadsOn();
    void helpInAnotherLanguageSaysSo();
    void whatIsNotRecommendedIsPutBack();
    void onlyTheSideThatDiffersIsPutBack();
    void whatFailedIsNotPutBack();
    void whatWasTriedInVainIsNotAdvised_data();
    void whatWasTriedInVainIsNotAdvised();
    void sslIsTickedByAClickUnlessItWasTried();
    void oneClickIsForBothSides();
    void authenticationIsTickedByAClick();
    void theSamePasswordIsToldOnceWithBothServersWords();
    void theSameReasonIsToldOnceWithBothServersWords();
    void theSameWordsBelongToEachOfTwoReasons();
    void theSameRemedyIsOneForEachSide();
    void whatBothSidesFailedByIsTheHeading();
    void theDomainExplainsFirst_data();
    void theDomainExplainsFirst();
    void whatToDoWithExchangeIsThatOfTheMailProgram();
    void theDomainExplainsNothingWhereSomethingWorks();
    void theDomainExplainsNothingWhereNoNameIsFound();
    void whatThePersonInsistsOnComesLast();
    void eachSideHasItsOwnHelp();
    void whatIsUnprotectedIsProtectedByAClick();
    void aRemedyIsTheFirstThingToDo();
    void whoRefusedAndLetsNobodyInSeemsToBarUs_data();
    void whoRefusedAndLetsNobodyInSeemsToBarUs();
    void withoutANetworkNoNameIsSaidToBeMissing_data();
    void withoutANetworkNoNameIsSaidToBeMissing();
    void whereTheOtherSideWasReachedTheComputerIsConnected_data();
    void whereTheOtherSideWasReachedTheComputerIsConnected();
    void aNetworkThatKnowsNeitherNameIsToBlame();
    void aWrongPasswordBeginsWithWhatToDo();
    void whatIsGoneWorksNoMore_data();
    void whatIsGoneWorksNoMore();
    void anExerciseThatNobodyCanMendLeadsToAnother_data();
    void anExerciseThatNobodyCanMendLeadsToAnother();
    void aBarIsNoNetworkThatThePasswordHasNothingToDoWith();

private:
    static void everyCause()
    {
        QTest::addColumn<Cause>("cause");
        const QMetaEnum causes = QMetaEnum::fromType<Cause>();
        for (int i = 0; i < causes.keyCount(); ++i)
            QTest::newRow(causes.key(i)) << static_cast<Cause>(causes.value(i));
    }
    [[nodiscard]] SideReport side(Side which, std::optional<Cause> cause) const;
    /// Of ovh-ca, with its own servers; the receiving side works where \a incoming is nothing.
    [[nodiscard]] OutcomeFacts facts(
        Verdict verdict, std::optional<Cause> incoming, std::optional<Cause> outgoing) const;
    /// The same with servers that were typed by hand.
    [[nodiscard]] OutcomeFacts byHand(
        Verdict verdict, std::optional<Cause> incoming, std::optional<Cause> outgoing) const;
    [[nodiscard]] static QList<Act> actsOf(const OutcomeMessage &message);

    const Catalogue m_catalogue = Catalogue::load(u":/packs"_s);
};

SideReport TestOutcomeWords::side(Side which, std::optional<Cause> cause) const
{
    SideReport report;
    report.side = which;
    report.ok = !cause;
    report.encrypted = true;
    report.cause = cause;
    report.endpoint = which == Side::Incoming
        ? Endpoint{Protocol::Imap, u"imap.mail.ovh.ca"_s, 993, Security::Tls}
        : Endpoint{Protocol::Smtp, u"smtp.mail.ovh.ca"_s, 465, Security::Tls};
    return report;
}

OutcomeFacts TestOutcomeWords::facts(
    Verdict verdict, std::optional<Cause> incoming, std::optional<Cause> outgoing) const
{
    OutcomeFacts facts;
    facts.report.verdict = verdict;
    facts.report.incoming = side(Side::Incoming, incoming);
    facts.report.outgoing = side(Side::Outgoing, outgoing);
    facts.proof = Proof::Failed;
    facts.provider = m_catalogue.provider(u"ovh-ca"_s);
    facts.guide = m_catalogue.guide(u"windows-mail"_s);
    return facts;
}

OutcomeFacts TestOutcomeWords::byHand(
    Verdict verdict, std::optional<Cause> incoming, std::optional<Cause> outgoing) const
{
    OutcomeFacts typed = facts(verdict, incoming, outgoing);
    typed.provider = nullptr;
    return typed;
}

QList<Act> TestOutcomeWords::actsOf(const OutcomeMessage &message)
{
    QList<Act> acts;
    for (const OutcomeAction &action : message.actions) {
        if (action.words.isEmpty())
            qFatal("a button without words");
        acts.append(action.act);
    }
    return acts;
}

void TestOutcomeWords::enterNeverRepeatsWhatFailed_data()
{
    everyCause();
}

void TestOutcomeWords::enterNeverRepeatsWhatFailed()
{
    QFETCH(const Cause, cause);
    if (cause == Cause::Cancelled) // it did not fail
        return;
    for (const OutcomeFacts &each :
        {facts(Verdict::Incoming, cause, {}), byHand(Verdict::Incoming, cause, {})}) {
        const Outcome outcome = Outcome::of(each);
        QVERIFY(!outcome.messages.isEmpty());
        if (outcome.main)
            QVERIFY(outcome.main->act != Act::TestAgain && outcome.main->act != Act::TestAnyway);
        QVERIFY(!actsOf(outcome.messages.constFirst()).isEmpty());
    }
}

void TestOutcomeWords::adviceNamesNothingThatIsSoAlready()
{
    QFETCH(const Cause, cause);
    const Outcome own = Outcome::of(facts(Verdict::Incoming, cause, {}));
    const QString words = own.messages.constFirst().text.whatToDo;
    for (const QString &named : {u"servers page"_s, u"Use the server name"_s, u"Tick SSL"_s,
             u"another port"_s, u"Check the port"_s, u"Use the port"_s})
        QVERIFY2(!words.contains(named), qPrintable(words));
    for (const Act act : {Act::ChangeServers, Act::RecommendedServers, Act::TickSsl})
        QVERIFY(!actsOf(own.messages.constFirst()).contains(act));
}

void TestOutcomeWords::aSuccessCanBeTestedAgainAndLeadsOn_data()
{
    QTest::addColumn<Proof>("proof");
    using enum Proof;
    QTest::newRow("proven") << Proven;
    QTest::newRow("unprotected") << Unprotected;
    QTest::newRow("sending unproven") << SendingUnproven;
    QTest::newRow("sign-in unproven") << SignInUnproven;
    QTest::newRow("box unknown") << BoxUnknown;
    QTest::newRow("TLS unproven") << TlsUnproven;
    QTest::newRow("TLS too old") << TlsTooOld;
}

void TestOutcomeWords::aSuccessCanBeTestedAgainAndLeadsOn()
{
    OutcomeFacts works = facts(Verdict::Works, {}, {});
    QFETCH(const Proof, proof);
    works.proof = proof;
    const Outcome outcome = Outcome::of(works);
    const QList<Act> acts = actsOf(outcome.messages.constLast());
    QCOMPARE(acts.count(Act::TestAgain), 1);
    QCOMPARE(acts.constLast(), Act::TestAgain); // behind what there is to do
    QVERIFY(!outcome.main || outcome.main->act != Act::TestAgain);
    if (proof == Proof::Proven)
        QVERIFY(!outcome.main); // Enter shows the settings
}

void TestOutcomeWords::helpInAnotherLanguageSaysSo()
{
    Provider provider = *m_catalogue.provider(u"ovh-ca"_s);
    OutcomeFacts refused = facts(Verdict::Password, Cause::AuthRejected, Cause::AuthRejected);
    refused.provider = &provider;
    const auto wordsOfHelp = [&refused] {
        const Outcome outcome = Outcome::of(refused);
        for (const OutcomeAction &action : outcome.messages.constFirst().actions) {
            if (action.act == Act::ProviderHelp)
                return action.words;
        }
        return QString();
    };
    QCOMPARE(wordsOfHelp(), OutcomeAction::of(Act::ProviderHelp).words);
    provider.help[Cause::AuthRejected].texts = {{u"fr"_s, u"https://aide.example"_s}};
    QCOMPARE(wordsOfHelp(), OutcomeAction::of(Act::ProviderHelp).words + u" (in French)"_s);
}

void TestOutcomeWords::whatIsNotRecommendedIsPutBack()
{
    OutcomeFacts other = facts(Verdict::Incoming, Cause::ProtocolWrong, {});
    other.report.incoming.endpoint.port = 995;
    other.incoming.now = {u"imap.mail.ovh.ca"_s, 995, true};
    other.incoming.recommended = ServerAnswer{u"imap.mail.ovh.ca"_s, 993, true};
    const Outcome outcome = Outcome::of(other);
    QCOMPARE(outcome.main->act, Act::RecommendedServers);
    QVERIFY(outcome.messages.constFirst().text.whatToDo.contains(u"put its values back"_s));
}

void TestOutcomeWords::onlyTheSideThatDiffersIsPutBack()
{
    OutcomeFacts other = facts(Verdict::Outgoing, {}, Cause::TcpTimeout);
    other.incoming.now = {u"imap.mail.ovh.ca"_s, 143, false};
    other.incoming.recommended = ServerAnswer{u"imap.mail.ovh.ca"_s, 993, true};
    other.outgoing.now = {u"smtp.mail.ovh.ca"_s, 465, true};
    other.outgoing.recommended = other.outgoing.now;
    QVERIFY(!actsOf(Outcome::of(other).messages.constFirst()).contains(Act::RecommendedServers));
    other.outgoing.now.port = 587;
    const Outcome outcome = Outcome::of(other);
    QCOMPARE(outcome.main->act, Act::RecommendedServers);
    QVERIFY(outcome.main->side == Side::Outgoing);
}

void TestOutcomeWords::whatFailedIsNotPutBack()
{
    OutcomeFacts other = facts(Verdict::Outgoing, {}, Cause::ProtocolTimeout);
    other.outgoing.now = {u"smtp.mail.ovh.ca"_s, 587, true};
    other.outgoing.recommended = ServerAnswer{u"smtp.mail.ovh.ca"_s, 465, true};
    other.report.outgoing.endpoint.port = 587;
    QCOMPARE(Outcome::of(other).main->act, Act::RecommendedServers);
    other.report.outgoing.triedInVain = {{Protocol::Smtp, u"smtp.mail.ovh.ca"_s, 465, Security::Tls}};
    QVERIFY(!actsOf(Outcome::of(other).messages.constFirst()).contains(Act::RecommendedServers));
}

void TestOutcomeWords::whatWasTriedInVainIsNotAdvised_data()
{
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<QString>("advised");
    QTest::newRow("silence") << Cause::TcpTimeout << u"another port"_s;
    QTest::newRow("nothing listens") << Cause::TcpRefused << u"Check the port"_s;
    QTest::newRow("no protection") << Cause::StartTlsMissing << u"goes with SSL"_s;
}

void TestOutcomeWords::whatWasTriedInVainIsNotAdvised()
{
    QFETCH(const Cause, cause);
    QFETCH(const QString, advised);
    OutcomeFacts typed = byHand(Verdict::Incoming, cause, {});
    const QString before = Outcome::of(typed).messages.constFirst().text.whatToDo;
    QVERIFY2(before.contains(advised), qPrintable(before));
    typed.report.incoming.triedInVain = {{Protocol::Imap, u"imap.mail.ovh.ca"_s, 993, Security::Tls}};
    const QString after = Outcome::of(typed).messages.constFirst().text.whatToDo;
    QVERIFY2(!after.contains(advised) && after.contains(u"in vain"_s), qPrintable(after));
}

void TestOutcomeWords::sslIsTickedByAClickUnlessItWasTried()
{
    OutcomeFacts typed = byHand(Verdict::Incoming, Cause::AuthRequiresTls, {});
    typed.report.incoming.endpoint = {Protocol::Imap, u"mail.jardin.example"_s, 143, Security::None};
    typed.report.incoming.encrypted = false;
    const Outcome outcome = Outcome::of(typed);
    QCOMPARE(outcome.main->act, Act::TickSsl);
    QVERIFY(outcome.main->side == Side::Incoming);
    typed.report.incoming.triedInVain = {{Protocol::Imap, u"mail.jardin.example"_s, 993, Security::Tls}};
    QVERIFY(!actsOf(Outcome::of(typed).messages.constFirst()).contains(Act::TickSsl));
}

void TestOutcomeWords::oneClickIsForBothSides()
{
    OutcomeFacts typed = byHand(Verdict::Both, Cause::AuthRequiresTls, Cause::StartTlsMissing);
    typed.report.incoming.endpoint.security = typed.report.outgoing.endpoint.security = Security::None;
    typed.report.incoming.encrypted = false;
    const Outcome outcome = Outcome::of(typed);
    QCOMPARE(outcome.messages.size(), 2);
    QCOMPARE(outcome.main->act, Act::TickSsl);
    QVERIFY(!outcome.main->side);
    QVERIFY(actsOf(outcome.messages.constLast()).isEmpty());
}

void TestOutcomeWords::authenticationIsTickedByAClick()
{
    const Outcome outcome = Outcome::of(facts(Verdict::Outgoing, {}, Cause::AuthRequired));
    QCOMPARE(outcome.main->act, Act::TickAuthentication);
    QCOMPARE(outcome.main->words, u"Tick the box and test"_s);
}

void TestOutcomeWords::theSamePasswordIsToldOnceWithBothServersWords()
{
    OutcomeFacts refused = facts(Verdict::Password, Cause::AuthRejected, Cause::AuthRejected);
    refused.incomingUserName = refused.outgoingUserName = u"marie"_s;
    refused.report.incoming.serverSaid = u"Authentication failed."_s;
    refused.report.outgoing.serverSaid = u"5.7.8 Try again"_s;
    refused.isRetypable = true;
    const Outcome outcome = Outcome::of(refused);
    QCOMPARE(outcome.messages.size(), 1);
    const CauseText &text = outcome.messages.constFirst().text;
    const QString said = text.meaning + text.whatToDo;
    for (const QString &words : {u"marie"_s, u"Authentication failed."_s, u"5.7.8 Try again"_s})
        QVERIFY2(said.contains(words), qPrintable(said));
    QVERIFY(!actsOf(outcome.messages.constFirst()).contains(Act::TestAgain)); // not the same once more
}

void TestOutcomeWords::theSameReasonIsToldOnceWithBothServersWords()
{
    OutcomeFacts refused = facts(Verdict::Both, Cause::AuthAppPassword, Cause::AuthAppPassword);
    refused.report.incoming.endpoint = refused.report.outgoing.endpoint;
    refused.report.incoming.serverSaid = u"[ALERT] Application password needed"_s;
    refused.report.outgoing.serverSaid = u"5.7.9 Another password"_s;
    const Outcome outcome = Outcome::of(refused);
    QCOMPARE(outcome.messages.size(), 1);
    const QString said = outcome.messages.constFirst().text.whatToDo;
    for (const QString &words : {u"Application password needed"_s, u"sending said: “5.7.9 Another"_s})
        QVERIFY2(said.contains(words), qPrintable(said));

    refused.report.outgoing.serverSaid = refused.report.incoming.serverSaid;
    const QString once = Outcome::of(refused).messages.constFirst().text.whatToDo;
    QCOMPARE(once.count(u"Application password needed"_s), 1);
}

void TestOutcomeWords::theSameWordsBelongToEachOfTwoReasons()
{
    OutcomeFacts refused = facts(Verdict::Both, Cause::ServerUnavailable, Cause::AuthAccountBlocked);
    refused.report.incoming.serverSaid = refused.report.outgoing.serverSaid = u"Access denied"_s;
    const Outcome outcome = Outcome::of(refused);
    QCOMPARE(outcome.messages.size(), 2);
    for (const OutcomeMessage &message : outcome.messages)
        QVERIFY2(message.text.whatToDo.contains(u"Access denied"_s), qPrintable(message.text.title));
}

void TestOutcomeWords::theSameRemedyIsOneForEachSide()
{
    OutcomeFacts blocked = facts(Verdict::Both, Cause::TcpTimeout, Cause::TcpTimeout);
    blocked.guide = nullptr;
    blocked.report.incoming.endpoint = blocked.report.outgoing.endpoint;
    blocked.report.incoming.remedy = blocked.report.outgoing.remedy = blocked.report.outgoing.endpoint;
    const Outcome outcome = Outcome::of(blocked);
    QCOMPARE(outcome.messages.size(), 2);
    for (const OutcomeMessage &message : outcome.messages)
        QCOMPARE(message.actions.constFirst().act, Act::UseRemedy);
}

void TestOutcomeWords::whatBothSidesFailedByIsTheHeading()
{
    const Outcome same = Outcome::of(facts(Verdict::Both, Cause::TlsExpired, Cause::TlsExpired));
    QCOMPARE(same.heading, same.messages.constFirst().text.title);
    QCOMPARE(Outcome::of(facts(Verdict::Both, Cause::TlsExpired, Cause::TlsHandshake)).heading,
        u"Neither receiving nor sending works yet"_s);
}

void TestOutcomeWords::whatToDoWithExchangeIsThatOfTheMailProgram()
{
    OutcomeFacts told;
    told.finding = DomainFinding::Exchange;
    told.domain = u"jardin.example"_s;
    Guide guide;
    guide.mention.texts = {{u"en"_s, u"Potager Mail"_s}};
    guide.exchange.emplace(); // it opens none
    told.guide = &guide;
    const QString words = Outcome::ofFinding(told)->text.whatToDo;
    QVERIFY2(words.contains(u"Potager Mail cannot open it"_s), qPrintable(words));
    Provider exchange;
    exchange.offer.isExchange = true;
    told.provider = &exchange;
    QCOMPARE(Outcome::ofFinding(told), std::nullopt); // the settings are its own
}

void TestOutcomeWords::theDomainExplainsFirst_data()
{
    QTest::addColumn<DomainFinding>("finding");
    QTest::addColumn<bool>("explains");
    QTest::newRow("no such domain") << DomainFinding::NoSuchDomain << true;
    QTest::newRow("Exchange") << DomainFinding::Exchange << true;
    QTest::newRow("known") << DomainFinding::Known << false;
    QTest::newRow("unknown") << DomainFinding::Unknown << false;
    QTest::newRow("no answer") << DomainFinding::NoAnswer << false;
}

void TestOutcomeWords::theDomainExplainsFirst()
{
    QFETCH(const DomainFinding, finding);
    QFETCH(const bool, explains);
    OutcomeFacts failed = facts(Verdict::Password, Cause::AuthRejected, Cause::AuthRejected);
    failed.finding = finding;
    failed.domain = u"jardin.exmaple"_s;
    failed.isRetypable = true;
    const Outcome outcome = Outcome::of(failed);
    QCOMPARE(outcome.messages.size(), explains ? 2 : 1);
    QCOMPARE(outcome.main && outcome.main->act == Act::CorrectAddress, explains);
    QCOMPARE(outcome.messages.constFirst().text.title.contains(u"jardin.exmaple"_s), explains);
    failed.report.verdict = Verdict::Works;
    failed.report.incoming = side(Side::Incoming, {});
    failed.report.outgoing = side(Side::Outgoing, {});
    failed.proof = Proof::Proven;
    QCOMPARE(Outcome::of(failed).messages.size(), 1); // nothing to explain
}

void TestOutcomeWords::theDomainExplainsNothingWhereSomethingWorks()
{
    OutcomeFacts half = facts(Verdict::Outgoing, {}, Cause::TcpTimeout);
    half.finding = DomainFinding::NoSuchDomain;
    half.domain = u"jardin.example"_s;
    QCOMPARE(Outcome::of(half).messages.size(), 1);
}

void TestOutcomeWords::theDomainExplainsNothingWhereNoNameIsFound()
{
    OutcomeFacts offline = facts(Verdict::Network, Cause::DnsNotFound, Cause::DnsNotFound);
    offline.finding = DomainFinding::NoSuchDomain;
    offline.domain = u"jardin.example"_s;
    for (const OutcomeMessage &message : Outcome::of(offline).messages)
        QVERIFY(!message.text.title.contains(u"jardin.example"_s));
    offline.provider = nullptr; // servers typed for that domain
    QVERIFY(Outcome::of(offline).messages.constFirst().text.title.contains(u"jardin.example"_s));
}

void TestOutcomeWords::whatThePersonInsistsOnComesLast()
{
    OutcomeFacts failed = facts(Verdict::Password, Cause::AuthRejected, Cause::AuthRejected);
    failed.finding = DomainFinding::NoSuchDomain;
    failed.domain = u"jardin.example"_s;
    failed.isDomainRight = true;
    failed.isRetypable = true;
    const Outcome outcome = Outcome::of(failed);
    QVERIFY(outcome.messages.constLast().text.title.contains(u"jardin.example"_s));
    QVERIFY(!outcome.main);
}

void TestOutcomeWords::eachSideHasItsOwnHelp()
{
    const Outcome outcome = Outcome::of(facts(Verdict::Both, Cause::AuthAccountBlocked, Cause::AuthRejected));
    QStringList links;
    for (const OutcomeMessage &message : outcome.messages) {
        for (const OutcomeAction &action : message.actions) {
            if (action.act == Act::ProviderHelp)
                links << action.link;
        }
    }
    QCOMPARE(links.size(), 2);
    QVERIFY(links.constFirst() != links.constLast());
}

void TestOutcomeWords::whatIsUnprotectedIsProtectedByAClick()
{
    OutcomeFacts open = byHand(Verdict::Works, {}, {});
    open.proof = Proof::Unprotected;
    open.report.outgoing.unprotected = true;
    open.report.outgoing.endpoint.security = Security::None;
    Outcome outcome = Outcome::of(open);
    QCOMPARE(outcome.main->act, Act::TickSsl);
    QVERIFY(outcome.main->side == Side::Outgoing); // what is protected stays as it is
    open.report.outgoing.triedInVain = {{Protocol::Smtp, u"smtp.mail.ovh.ca"_s, 465, Security::Tls}};
    outcome = Outcome::of(open);
    QVERIFY(!actsOf(outcome.messages.constFirst()).contains(Act::TickSsl));
    QVERIFY(outcome.messages.constFirst().text.whatToDo.contains(u"Ask your provider"_s));
}

void TestOutcomeWords::aRemedyIsTheFirstThingToDo()
{
    OutcomeFacts blocked = facts(Verdict::Outgoing, {}, Cause::TcpTimeout);
    blocked.report.outgoing.remedy = Endpoint{Protocol::Smtp, u"smtp.mail.ovh.ca"_s, 587, Security::StartTls};
    QVERIFY(!Outcome::of(blocked).main); // the mail program cannot be set so
    blocked.outgoing.now = {u"smtp.mail.ovh.ca"_s, 465, true};
    blocked.outgoing.remedy = ServerAnswer{u"smtp.mail.ovh.ca"_s, 587, true};
    Outcome outcome = Outcome::of(blocked);
    QCOMPARE(outcome.main->words, u"Use port 587"_s);
    QVERIFY(outcome.messages.constFirst().text.whatToDo.startsWith(u"Use port 587: "_s));
    blocked.guide = nullptr; // nor is there one in the terminal
    outcome = Outcome::of(blocked);
    QCOMPARE(outcome.main->words, u"Use smtp.mail.ovh.ca, port 587 with STARTTLS"_s);
}

void TestOutcomeWords::whoRefusedAndLetsNobodyInSeemsToBarUs_data()
{
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<Step>("step");
    QTest::addColumn<bool>("bars");
    QTest::newRow("refused") << Cause::TcpRefused << Step::Connect << true;
    QTest::newRow("dropped") << Cause::TcpTimeout << Step::Connect << true;
    QTest::newRow("closed at once") << Cause::TcpClosed << Step::Encrypt << true;
    QTest::newRow("closed before it greeted") << Cause::TcpClosed << Step::Greet << true;
    QTest::newRow("closed after it answered") << Cause::TcpClosed << Step::SignIn << false;
    QTest::newRow("no network") << Cause::TcpUnreachable << Step::Connect << false;
    QTest::newRow("offline") << Cause::DnsTimeout << Step::Resolve << false;
    QTest::newRow("refused again") << Cause::AuthRejected << Step::SignIn << false;
}

void TestOutcomeWords::whoRefusedAndLetsNobodyInSeemsToBarUs()
{
    QFETCH(const Cause, cause);
    QFETCH(const Step, step);
    QFETCH(const bool, bars);
    for (OutcomeFacts each : {facts(Verdict::Outgoing, {}, cause), byHand(Verdict::Outgoing, {}, cause)}) {
        const auto index = static_cast<std::size_t>(indexOf(step));
        each.report.outgoing.steps.at(index) = {step, StepState::Failed};
        const auto saysSo = [&each] {
            const OutcomeMessage first = Outcome::of(each).messages.constFirst();
            return first.text.title.contains(u"bar this network"_s)
                && first.text.whatToDo.contains(u"old password"_s) && actsOf(first).first() == Act::TestAgain;
        };
        QVERIFY(!saysSo());
        each.refusedBefore = {Side::Incoming};
        QVERIFY(!saysSo());
        each.refusedBefore = {Side::Outgoing};
        QCOMPARE(saysSo(), bars);
        each.report.outgoing.remedy =
            Endpoint{Protocol::Smtp, u"smtp.mail.ovh.ca"_s, 587, Security::StartTls};
        QVERIFY(!saysSo()); // it lets us in elsewhere
    }
}

void TestOutcomeWords::aBarIsNoNetworkThatThePasswordHasNothingToDoWith()
{
    OutcomeFacts barred = facts(Verdict::Network, Cause::TcpRefused, Cause::TcpTimeout);
    QVERIFY(Outcome::of(barred).heading.contains(u"your password has nothing to do with it"_s));
    barred.refusedBefore = {Side::Incoming};
    QVERIFY(Outcome::of(barred).heading.contains(u"bar this network"_s));
    OutcomeFacts offline = facts(Verdict::Network, Cause::DnsTimeout, Cause::DnsTimeout);
    offline.refusedBefore = {Side::Incoming, Side::Outgoing};
    QVERIFY(!Outcome::of(offline).heading.contains(u"bar this network"_s));
}

void TestOutcomeWords::withoutANetworkNoNameIsSaidToBeMissing_data()
{
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<bool>("offline");
    QTest::newRow("on no network") << Cause::DnsTimeout << true;
    QTest::newRow("no way out") << Cause::TcpUnreachable << true;
    QTest::newRow("nobody answers") << Cause::DnsTimeout << false;
    QTest::newRow("no way from this network") << Cause::TcpUnreachable << false;
}

void TestOutcomeWords::whereTheOtherSideWasReachedTheComputerIsConnected_data()
{
    QTest::addColumn<Cause>("cause");
    QTest::newRow("nobody answers") << Cause::DnsTimeout;
    QTest::newRow("no way") << Cause::TcpUnreachable;
}

void TestOutcomeWords::whereTheOtherSideWasReachedTheComputerIsConnected()
{
    QFETCH(const Cause, cause);
    const Outcome outcome = Outcome::of(facts(Verdict::Outgoing, std::nullopt, cause));
    QCOMPARE(outcome.messages.size(), 1);
    const CauseText &text = outcome.messages.constFirst().text;
    const QString all = text.title + text.meaning + text.whatToDo;
    QVERIFY2(!all.contains(u"connect"_s) && all.contains(u"another network"_s), qPrintable(all));
}

void TestOutcomeWords::withoutANetworkNoNameIsSaidToBeMissing()
{
    QFETCH(const Cause, cause);
    QFETCH(const bool, offline);
    for (OutcomeFacts each :
        {facts(Verdict::Network, cause, cause), byHand(Verdict::Network, cause, cause)}) {
        each.report.incoming.offline = each.report.outgoing.offline = offline;
        const Outcome outcome = Outcome::of(each);
        QVERIFY2(outcome.heading.contains(u"not to be connected"_s), qPrintable(outcome.heading));
        if (offline)
            QCOMPARE(outcome.messages.size(), 1); // of both sides the same
        for (const OutcomeMessage &message : outcome.messages) {
            const QString all = message.text.title + message.text.meaning + message.text.whatToDo;
            QVERIFY2(!all.contains(u"There is no"_s) && !all.contains(u"not exist"_s), qPrintable(all));
            QVERIFY2(all.contains(u"connected to the Internet"_s), qPrintable(all));
            QVERIFY2(all.contains(u"browser"_s), qPrintable(all));
        }
    }
}

void TestOutcomeWords::aNetworkThatKnowsNeitherNameIsToBlame()
{
    const Outcome lost = Outcome::of(facts(Verdict::Network, Cause::DnsNotFound, Cause::DnsNotFound));
    QCOMPARE(lost.messages.size(), 1); // of both sides the same
    for (const OutcomeMessage &message : lost.messages) {
        QVERIFY2(!message.text.title.contains(u"There is no"_s), qPrintable(message.text.title));
        QVERIFY(message.text.meaning.contains(u"not connected to the Internet"_s));
        QVERIFY(message.text.whatToDo.contains(u"browser"_s));
    }
    const Outcome half = Outcome::of(facts(Verdict::Incoming, Cause::DnsNotFound, {}));
    QVERIFY(half.messages.constFirst().text.title.contains(u"There is no server"_s));
    const Outcome typed = Outcome::of(byHand(Verdict::Network, Cause::DnsNotFound, Cause::DnsNotFound));
    QVERIFY(typed.messages.constFirst().text.title.contains(u"There is no server"_s));
}

void TestOutcomeWords::aWrongPasswordBeginsWithWhatToDo()
{
    OutcomeFacts refused = facts(Verdict::Password, Cause::AuthRejected, Cause::AuthRejected);
    refused.incomingUserName = u"marie"_s;
    const CauseText text = Outcome::of(refused).messages.constFirst().text;
    QVERIFY2(text.meaning.startsWith(u"Type the password again"_s), qPrintable(text.meaning));
    QVERIFY2(text.meaning.size() < 160, qPrintable(text.meaning));
    QVERIFY2(text.whatToDo.contains(u"does not say"_s) && text.whatToDo.contains(u"marie"_s),
        qPrintable(text.whatToDo));
}

void TestOutcomeWords::whatIsGoneWorksNoMore_data()
{
    QTest::addColumn<Proof>("proof");
    QTest::addColumn<QString>("guide");
    QTest::addColumn<QString>("words");
    using enum Proof;
    for (const Proof proof : {Proven, Unprotected, SendingUnproven, BoxUnknown, TlsUnproven, TlsTooOld})
        QTest::addRow("gone, %d", static_cast<int>(proof))
            << proof << u"windows-8"_s << u"no longer in service"_s;
    QTest::newRow("too old, though it works") << Proven << u"windows-mail"_s << u"is too old"_s;
}

void TestOutcomeWords::whatIsGoneWorksNoMore()
{
    QFETCH(const Proof, proof);
    QFETCH(const QString, guide);
    QFETCH(const QString, words);
    OutcomeFacts works = facts(Verdict::Works, {}, {});
    works.proof = proof;
    works.guide = m_catalogue.guide(guide);
    const Outcome outcome = Outcome::of(works);
    QCOMPARE(outcome.heading, u"The servers answered as they should"_s);
    const OutcomeMessage &first = outcome.messages.constFirst();
    QVERIFY(first.tone == Tone::Careful);
    QVERIFY2(first.text.title.contains(words), qPrintable(first.text.title));
    QCOMPARE(actsOf(first).constFirst(), Act::ChooseProgram);
    if (works.guide->end)
        QCOMPARE(outcome.main->act, Act::ChooseProgram);
}

void TestOutcomeWords::anExerciseThatNobodyCanMendLeadsToAnother_data()
{
    QTest::addColumn<Scenario>("scenario");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<bool>("leads");
    QTest::newRow("no network") << Scenario::DnsTimeout << Cause::DnsTimeout << true;
    QTest::newRow("no setting works") << Scenario::AuthNotOffered << Cause::AuthNotOffered << true;
    QTest::newRow("a wrong password") << Scenario::WrongPassword << Cause::AuthRejected << false;
}

void TestOutcomeWords::anExerciseThatNobodyCanMendLeadsToAnother()
{
    QFETCH(const Scenario, scenario);
    QFETCH(const Cause, cause);
    QFETCH(const bool, leads);
    OutcomeFacts played = facts(Verdict::Both, cause, cause);
    QVERIFY(!actsOf(Outcome::of(played).messages.constFirst()).contains(Act::ChooseExercise));
    played.exercise = scenario;
    const Outcome outcome = Outcome::of(played);
    QCOMPARE(actsOf(outcome.messages.constFirst()).contains(Act::ChooseExercise), leads);
    QCOMPARE(outcome.main.has_value() && outcome.main->act == Act::ChooseExercise, leads);
}

FACTEUR_GUILESS_MAIN(TestOutcomeWords)
#include "tst_outcome.moc"

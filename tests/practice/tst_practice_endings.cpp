// SPDX-License-Identifier: MIT
#include "Outside.h"
#include "PracticeServer.h"
#include "Setup.h"
#include "SetupOutcome.h"
#include "TestProgram.h"
#include "TlsVersionProbe.h"

#include <QHostInfo>
#include <QSignalSpy>

#include <map>

using namespace Facteur;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Each exercise, with each mail program, ends as the real thing would: what the window offers, or tells,
/// leads to a test that passes, and that is judged as that program's; or it says that nobody can mend it from
/// here.
class TestPracticeEndings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAsWithTheRealThing_data();
    void isAsWithTheRealThing();
    void oldTlsIsRefusedByTheServerItself_data();
    void oldTlsIsRefusedByTheServerItself();
    void whatIsKnownOfTheServersOfPracticeStaysThere();
    void nothingElseIsThere_data();
    void nothingElseIsThere();
    void theRightPasswordIsToldWhereverAnotherOneWasTyped();

private:
    struct Visit;

    const Catalogue m_catalogue = Catalogue::load(u":/packs"_s);
};

namespace {

constexpr int longestTest = 45'000; ///< milliseconds
constexpr int mostRounds = 3; ///< one for each side, and one to spare

/// What the exercise comes to with \a guide, once what can be done is done.
Proof expectedProof(Scenario scenario, const QString &guide)
{
    if (endingOf(scenario) == Ending::Elsewhere)
        return Proof::Failed;
    if (guide == u"windows-mail") // TLS 1.0 at most
        return Proof::TlsTooOld;
    // Of these two, nobody knows what the box does on 587; of the first, that it begins with TLS on 143.
    if (guide == u"windows-8" && scenario == Scenario::TlsPlaintextPort)
        return Proof::Failed;
    if (guide == u"iphone") // nobody knows what its box does on 143
        return scenario == Scenario::TlsPlaintextPort ? Proof::BoxUnknown : Proof::Proven;
    const bool needs587 = scenario == Scenario::TcpRefused || scenario == Scenario::AuthNotOffered
        || scenario == Scenario::TlsPlaintextPort;
    return needs587 && (guide == u"windows-8" || guide == u"other") ? Proof::BoxUnknown : Proof::Proven;
}

} // namespace

/// A person with one mail program at one exercise, who does what the window says.
struct TestPracticeEndings::Visit
{
    Visit(Scenario played, const QString &guide, const Catalogue &catalogue)
        : scenario(played)
        , server([this] { return now; })
        , setup(catalogue, outside())
    {
        if (!server.start(scenario))
            return;
        Exercise exercise = server.exercise();
        exercise.account.guideId = guide;
        setup.beginPractice(exercise);
        test();
    }

    [[nodiscard]] Outside outside()
    {
        Outside outside;
        outside.clock = [this] { return now; };
        if (scenario == Scenario::ProtocolTimeout)
            outside.check.timeout = 1'500;
        return outside;
    }

    void test()
    {
        const TestSession::Gate gate = setup.session().begin(setup.testRequest());
        if (gate != TestSession::Gate::Open)
            qFatal("%s: the gate is shut", Facteur::idOf(scenario).data());
    }
    [[nodiscard]] bool isTested() const { return !setup.session().isRunning() && setup.report(); }
    [[nodiscard]] bool works() const { return setup.report() && setup.report()->ok(); }
    [[nodiscard]] QString said() const
    {
        QStringList said;
        const Outcome outcome = SetupOutcome::ofTest(setup);
        for (const OutcomeMessage &message : outcome.messages)
            said << message.text.title << message.text.meaning << message.text.whatToDo;
        return said.join(u'\n');
    }

    /// Does what the window says, once; false where there is nothing.
    bool follow()
    {
        const Outcome outcome = SetupOutcome::ofTest(setup);
        if (const auto side = setup.passwordToRetype()) {
            for (const QString &password : {PracticeServer::password(), PracticeServer::appPassword()}) {
                if (said().contains(u'“' + password + u'”'))
                    setup.retypePassword(*side, password);
            }
        } else if (said().contains(u"half a minute"_s)) {
            now += 61s; // whoever was told to wait has to do so for a minute
        } else if (outcome.main && SetupOutcome::pageOf(outcome.main->act) == Page::Account) {
            if (said().contains(u"the right address is “"_s + PracticeServer::emailAddress()))
                setup.setEmailAddress(PracticeServer::emailAddress());
        } else if (outcome.main && !SetupOutcome::pageOf(outcome.main->act)) {
            SetupOutcome::apply(*outcome.main, setup);
        } else {
            return false;
        }
        test();
        return true;
    }

    Scenario scenario;
    std::chrono::milliseconds now{1'000'000};
    PracticeServer server;
    Setup setup;
};

void TestPracticeEndings::isAsWithTheRealThing_data()
{
    QTest::addColumn<QString>("guide");
    // Lists and boxes; what is known of them and what is not; too old, gone, on a phone, any.
    for (const char *guide : {"windows-mail", "windows-8", "thunderbird", "outlook", "iphone", "other"})
        QTest::newRow(guide) << QString::fromLatin1(guide);
}

void TestPracticeEndings::isAsWithTheRealThing()
{
    QFETCH(const QString, guide);
    std::map<Scenario, std::unique_ptr<Visit>> visits; // all at the same time: some of them are slow
    for (const Scenario scenario : allScenarios()) {
        if (isForDialogs(scenario))
            visits[scenario] = std::make_unique<Visit>(scenario, guide, m_catalogue);
    }
    for (const auto &[scenario, visit] : visits) {
        const char *const id = Facteur::idOf(scenario).data();
        QTRY_VERIFY2_WITH_TIMEOUT(visit->isTested(), id, longestTest);
        const CheckReport report = *visit->setup.report();
        QVERIFY2(report.incoming.cause == causeOf(scenario, Side::Incoming), id);
        QVERIFY2(report.outgoing.cause == causeOf(scenario, Side::Outgoing), id);
        for (int round = 0; round < mostRounds && !visit->works() && visit->follow(); ++round)
            QTRY_VERIFY2_WITH_TIMEOUT(visit->isTested(), id, longestTest);
        QTRY_VERIFY2(visit->setup.proof() != Proof::TlsUnproven, id); // the servers are asked
        QVERIFY2(visit->setup.proof() == expectedProof(scenario, guide),
            qPrintable(QString::fromLatin1(id) + u'\n' + visit->said()));
        const bool isElsewhere = endingOf(scenario) == Ending::Elsewhere;
        QCOMPARE(visit->said().contains(u"nobody can mend it from here"_s), isElsewhere);
        QVERIFY2(visit->said().contains(u"no setting of this mail program works"_s)
                == (!isElsewhere && !visit->works()),
            qPrintable(visit->said()));
        // Nothing of one's own works with a program that is gone, or should with one that is too old.
        const Guide &program = visit->setup.guide();
        const bool isProven = visit->setup.proof() == Proof::Proven;
        QCOMPARE(visit->said().contains(u"once an account of your own works"_s),
            isProven && !program.end && !program.isTooOld());
        QCOMPARE(visit->said().contains(u"is no longer in service"_s), visit->works() && program.end);
    }
}

void TestPracticeEndings::oldTlsIsRefusedByTheServerItself_data()
{
    QTest::addColumn<TlsVersion>("newest");
    QTest::addColumn<TlsAnswer>("answer");
    QTest::newRow("1.0") << TlsVersion::Tls10 << TlsAnswer::TooOld;
    QTest::newRow("1.1") << TlsVersion::Tls11 << TlsAnswer::TooOld;
    QTest::newRow("1.2") << TlsVersion::Tls12 << TlsAnswer::Speaks;
}

void TestPracticeEndings::oldTlsIsRefusedByTheServerItself()
{
    QFETCH(const TlsVersion, newest);
    PracticeServer server;
    QVERIFY(server.start(Scenario::AllWorks));
    const Exercise exercise = server.exercise();
    CheckOptions options;
    options.ports = exercise.ports;
    for (const ProviderServer &published : exercise.provider.servers) {
        TlsVersionProbe probe(published.endpoint, newest, options);
        QSignalSpy finished(&probe, &TlsVersionProbe::finished);
        probe.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, longestTest);
        QTEST(finished.first().first().value<TlsAnswer>(), "answer");
    }
}

void TestPracticeEndings::whatIsKnownOfTheServersOfPracticeStaysThere()
{
    Visit visit(Scenario::TcpRefused, u"windows-mail"_s, m_catalogue);
    QTRY_VERIFY_WITH_TIMEOUT(visit.isTested(), longestTest);
    QVERIFY(visit.follow());
    QTRY_VERIFY_WITH_TIMEOUT(visit.works(), longestTest);
    QTRY_COMPARE_WITH_TIMEOUT(visit.setup.proof(), Proof::TlsTooOld, longestTest);
    const Endpoint used = visit.setup.report()->outgoing.endpoint;
    QVERIFY(!visit.setup.session().triedInVain(used).isEmpty());

    const Account practised = visit.setup.account();
    visit.setup.endPractice();
    visit.setup.setGuide(u"windows-mail"_s);
    visit.setup.setServer(Side::Incoming, practised.incoming);
    visit.setup.setServer(Side::Outgoing, practised.outgoing);
    CheckReport report;
    report.verdict = Verdict::Works;
    for (SideReport *side : {&report.incoming, &report.outgoing})
        side->ok = side->encrypted = true;
    report.incoming.endpoint = visit.setup.mailSettings().incoming.endpoint;
    report.outgoing.endpoint = visit.setup.mailSettings().outgoing.endpoint;
    visit.setup.setPassword(u"tanstaaf"_s);
    visit.setup.setReport(report, visit.setup.mailSettings());
    QCOMPARE(visit.setup.proof(), Proof::TlsUnproven); // of a server on this computer with the same ports
    QVERIFY(visit.setup.session().triedInVain(used).isEmpty());
}

void TestPracticeEndings::nothingElseIsThere_data()
{
    QTest::addColumn<ServerAnswer>("typed");
    QTest::addColumn<Cause>("cause");
    QTest::newRow("a name of the Internet")
        << ServerAnswer{u"example.com"_s, 993, true} << Cause::DnsNotFound;
    QTest::newRow("this computer by its own name")
        << ServerAnswer{QHostInfo::localHostName(), 993, true} << Cause::DnsNotFound;
    QTest::newRow("an address") << ServerAnswer{u"192.0.2.1"_s, 993, true} << Cause::TcpUnreachable;
    QTest::newRow("this computer's other address")
        << ServerAnswer{u"::1"_s, 993, true} << Cause::TcpUnreachable;
    QTest::newRow("another port") << ServerAnswer{u"127.0.0.1"_s, 25, true} << Cause::TcpRefused;
}

void TestPracticeEndings::nothingElseIsThere()
{
    QFETCH(const ServerAnswer, typed);
    QFETCH(const Cause, cause);
    Visit visit(Scenario::AllWorks, u"thunderbird"_s, m_catalogue);
    QTRY_VERIFY_WITH_TIMEOUT(visit.isTested(), longestTest);
    visit.setup.setServer(Side::Incoming, typed);
    visit.test();
    QTRY_VERIFY_WITH_TIMEOUT(visit.isTested(), longestTest);
    QCOMPARE(visit.setup.report()->incoming.cause, cause);
    QVERIFY(visit.setup.report()->outgoing.ok);
    QVERIFY(visit.said().contains(u"the values that stood there at the beginning work"_s));
    QVERIFY(visit.follow()); // with what is offered
    QTRY_VERIFY_WITH_TIMEOUT(visit.isTested(), longestTest);
    QVERIFY(visit.works());
}

void TestPracticeEndings::theRightPasswordIsToldWhereverAnotherOneWasTyped()
{
    Visit visit(Scenario::AllWorks, u"thunderbird"_s, m_catalogue);
    QTRY_VERIFY_WITH_TIMEOUT(visit.isTested(), longestTest);
    QVERIFY(!visit.said().contains(PracticeServer::password()));
    visit.setup.setPassword(u"tanstaaf"_s);
    visit.test();
    QTRY_VERIFY_WITH_TIMEOUT(visit.isTested(), longestTest);
    QCOMPARE(visit.setup.report()->verdict, Verdict::Password);
    QVERIFY(!visit.said().contains(u"tanstaaf"_s));
    QVERIFY(visit.follow());
    QTRY_VERIFY_WITH_TIMEOUT(visit.works(), longestTest);
}

FACTEUR_MAIN(TestPracticeEndings)
#include "tst_practice_endings.moc"

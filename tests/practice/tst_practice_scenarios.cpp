// SPDX-License-Identifier: MIT
#include "ConnectionTest.h"
#include "Outside.h"
#include "PracticeServer.h"
#include "ScenarioTable.h"
#include "Setup.h"
#include "TestProgram.h"

#include <algorithm>
#include <map>

using namespace Facteur;
using namespace Qt::StringLiterals;

/// Each exercise shows what it is named after.
class TestPracticeScenarios final : public QObject
{
    Q_OBJECT
public:
    TestPracticeScenarios();
    ~TestPracticeScenarios() override;

private Q_SLOTS:
    void initTestCase(); ///< all at the same time: some of them are slow
    void cleanupTestCase();
    void everyCauseHasOne();
    void allAreInTheirPlace();
    void isFoundOut_data();
    void isFoundOut();
    void isFoundOutAsAMailProgramIsSet_data();
    void isFoundOutAsAMailProgramIsSet();
    void aBarredPortHasARemedy();
    void whoHasToWaitCanPractiseSomethingElse();

private:
    struct Rehearsal;
    struct Visit;

    std::map<std::pair<Scenario, Protocol>, std::unique_ptr<Rehearsal>> m_rehearsals;
    std::map<Scenario, std::unique_ptr<Visit>> m_visits;
};

namespace {

constexpr int longestScenario = 45'000; ///< milliseconds

/// A server that is silent is waited for as long as this; everything else comes to an end by itself.
CheckOptions optionsFor(Scenario scenario)
{
    CheckOptions options;
    if (scenario == Scenario::ProtocolTimeout)
        options.timeout = 1'500;
    options.trust = {PracticeServer::authorities(), false};
    options.names = PracticeServer::names();
    options.patience.smtpGreeting = 0;
    return options;
}

QString idOf(const std::optional<Cause> &cause)
{
    return cause ? QString(Facteur::idOf(*cause)) : u"works"_s;
}

} // namespace

/// One exercise, tested without a mail program.
struct TestPracticeScenarios::Rehearsal
{
    Rehearsal(Scenario scenario, Protocol protocol)
    {
        CheckOptions options = optionsFor(scenario);
        if (server.start(scenario))
            options.ports = server.exercise().ports;
        test = std::make_unique<ConnectionTest>(options);
        connect(test.get(), &ConnectionTest::finished, test.get(),
            [this](const CheckReport &report) { finished.append(report); });
        if (server.isRunning())
            test->start(server.settings(protocol));
    }

    PracticeServer server;
    std::unique_ptr<ConnectionTest> test;
    QList<CheckReport> finished;
};

/// One exercise, tested as a mail program is set.
struct TestPracticeScenarios::Visit
{
    Visit(Scenario scenario, const Catalogue &catalogue)
        : setup(catalogue, outsideFor(scenario))
    {
        if (!server.start(scenario))
            return;
        Exercise exercise = server.exercise();
        exercise.account.guideId = u"thunderbird"_s;
        setup.beginPractice(exercise);
        setup.session().begin(setup.testRequest());
    }

    static Outside outsideFor(Scenario scenario)
    {
        Outside outside;
        outside.check = optionsFor(scenario);
        return outside;
    }

    PracticeServer server;
    Setup setup;
};

TestPracticeScenarios::TestPracticeScenarios() = default;
TestPracticeScenarios::~TestPracticeScenarios() = default;

void TestPracticeScenarios::initTestCase()
{
    const Catalogue catalogue = Catalogue::load(u":/packs"_s);
    for (const Scenario scenario : allScenarios()) {
        for (const Protocol protocol : {Protocol::Imap, Protocol::Pop3})
            m_rehearsals[{scenario, protocol}] = std::make_unique<Rehearsal>(scenario, protocol);
        if (isForDialogs(scenario))
            m_visits[scenario] = std::make_unique<Visit>(scenario, catalogue);
    }
}

void TestPracticeScenarios::cleanupTestCase()
{
    m_rehearsals.clear();
    m_visits.clear();
}

void TestPracticeScenarios::everyCauseHasOne()
{
    // Nobody can let packets vanish on loopback, and no server stops a test.
    const QList<Cause> withoutOne{Cause::TcpTimeout, Cause::Cancelled};
    const QList<Scenario> scenarios = allScenarios();
    const QMetaEnum causes = QMetaEnum::fromType<Cause>();
    for (int i = 0; i < causes.keyCount(); ++i) {
        const auto cause = static_cast<Cause>(causes.value(i));
        const bool isShown = std::any_of(scenarios.begin(), scenarios.end(), [cause](Scenario scenario) {
            return causeOf(scenario, Side::Incoming) == cause || causeOf(scenario, Side::Outgoing) == cause;
        });
        QVERIFY2(isShown != withoutOne.contains(cause), Facteur::idOf(cause).data());
    }
}

void TestPracticeScenarios::allAreInTheirPlace()
{
    int place = 0;
    for (const ScenarioRow &row : scenarioRows()) {
        QCOMPARE(static_cast<int>(row.scenario), place++);
        QVERIFY(!row.idOrCauses().isEmpty());
        QCOMPARE(scenarioFromId(QString(row.idOrCauses())), row.scenario);
        QCOMPARE(&rowOf(row.scenario), &row);
    }
    QCOMPARE(rowOf(Scenario::ProtocolUnexpected).scenario, Scenario::ProtocolUnexpected); // the last one
    QVERIFY(!scenarioFromId(u"no-such-scenario"));
}

void TestPracticeScenarios::isFoundOut_data()
{
    QTest::addColumn<Scenario>("scenario");
    QTest::addColumn<Protocol>("protocol");
    for (const Scenario scenario : allScenarios()) {
        for (const Protocol protocol : {Protocol::Imap, Protocol::Pop3})
            QTest::addRow("%s, %s", Facteur::idOf(scenario).data(), Facteur::idOf(protocol).data())
                << scenario << protocol;
    }
}

void TestPracticeScenarios::isFoundOut()
{
    QFETCH(const Scenario, scenario);
    QFETCH(const Protocol, protocol);
    const Rehearsal &rehearsal = *m_rehearsals.at({scenario, protocol});
    QVERIFY2(rehearsal.server.isRunning(), qPrintable(rehearsal.server.errorString()));
    QTRY_COMPARE_WITH_TIMEOUT(rehearsal.finished.size(), 1, longestScenario);
    const CheckReport report = rehearsal.finished.first();
    QCOMPARE(idOf(report.incoming.cause), idOf(causeOf(scenario, Side::Incoming)));
    QCOMPARE(idOf(report.outgoing.cause), idOf(causeOf(scenario, Side::Outgoing)));
    for (const Side side : {Side::Incoming, Side::Outgoing}) {
        QVERIFY(!report.side(side).serverSaid.contains(PracticeServer::password()));
        QVERIFY(!report.side(side).transcript.join(u'\n').contains(PracticeServer::password()));
    }
}

void TestPracticeScenarios::isFoundOutAsAMailProgramIsSet_data()
{
    QTest::addColumn<Scenario>("scenario");
    for (const Scenario scenario : allScenarios()) {
        if (isForDialogs(scenario))
            QTest::addRow("%s", Facteur::idOf(scenario).data()) << scenario;
    }
}

void TestPracticeScenarios::isFoundOutAsAMailProgramIsSet()
{
    QFETCH(const Scenario, scenario);
    const Visit &visit = *m_visits.at(scenario);
    QVERIFY2(visit.server.isRunning(), qPrintable(visit.server.errorString()));
    QTRY_VERIFY_WITH_TIMEOUT(visit.setup.report().has_value(), longestScenario);
    const CheckReport report = visit.setup.report().value_or(CheckReport());
    QCOMPARE(idOf(report.incoming.cause), idOf(causeOf(scenario, Side::Incoming)));
    QCOMPARE(idOf(report.outgoing.cause), idOf(causeOf(scenario, Side::Outgoing)));
}

void TestPracticeScenarios::aBarredPortHasARemedy()
{
    // Alone: beside all the others a slow computer may not find it in time.
    const Rehearsal rehearsal(Scenario::TcpRefused, Protocol::Imap);
    QTRY_COMPARE_WITH_TIMEOUT(rehearsal.finished.size(), 1, longestScenario);
    const CheckReport report = rehearsal.finished.first();
    QCOMPARE(report.outgoing.remedy.value_or(Endpoint()).port, 587);
}

void TestPracticeScenarios::whoHasToWaitCanPractiseSomethingElse()
{
    Visit &visit = *m_visits.at(Scenario::AuthTemporary);
    QTRY_VERIFY_WITH_TIMEOUT(visit.setup.report().has_value(), longestScenario);
    QCOMPARE(visit.setup.session().gate(visit.setup.testRequest()), TestSession::Gate::Paused);
    QVERIFY(visit.server.start(Scenario::AllWorks));
    visit.setup.beginPractice(visit.server.exercise());
    QCOMPARE(visit.setup.session().gate(visit.setup.testRequest()), TestSession::Gate::Open);
}

FACTEUR_GUILESS_MAIN(TestPracticeScenarios)
#include "tst_practice_scenarios.moc"

// SPDX-License-Identifier: MIT
#include "TestPage.h"

#include "PicturePanel.h"
#include "RetypePassword.h"
#include "SetupOutcome.h"
#include "StepColumns.h"
#include "StepTable.h"
#include "TestDetails.h"
#include "TestOutcome.h"

#include <QDesktopServices>
#include <QPushButton>
#include <QUrl>
#include <QWizard>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Facteur {

static constexpr int narrowTest =
    32; ///< of the page, in heights of a line: below, one stands below the other

static bool isNoneReached(const std::optional<CheckReport> &report)
{
    const auto isReached = [](const SideReport &side) { return side.isReached() || side.remedy; };
    return report && report->verdict != Verdict::Cancelled && !isReached(report->incoming)
        && !isReached(report->outgoing);
}

TestPage::TestPage(Setup &setup, QWidget *parent)
    : WizardPage(Page::Test, setup, parent)
    , m_outcome(new TestOutcome)
    , m_retype(new RetypePassword)
    , m_columns(new StepColumns)
    , m_details(new TestDetails(setup))
{
    layOut();
    connect(m_outcome, &TestOutcome::cancelled, &session(), &TestSession::cancel);
    connect(m_outcome, &TestOutcome::wanted, this, &TestPage::act);
    connect(m_details, &TestDetails::unfolded, this, &TestPage::leadTo);
    connect(m_retype, &RetypePassword::retyped, this, &TestPage::retype);
    connect(&session(), &TestSession::stepChanged, this, [this](Side side, const StepReport &step) {
        m_columns->table(side)->setStep(step);
        if (session().isRunning())
            showRunning();
    });
    connect(&session(), &TestSession::offered, this, &TestPage::showRunning);
    connect(&session(), &TestSession::finished, this, &TestPage::onFinished);
    m_tick.setInterval(100ms);
    connect(&m_tick, &QTimer::timeout, this, &TestPage::tick);
}

void TestPage::layOut()
{
    setWidest(900);
    content()->addWidget(m_outcome);
    content()->addWidget(m_retype);
    content()->addWidget(m_columns);
    content()->addWidget(m_details);
}

void TestPage::resizeEvent(QResizeEvent *event)
{
    const int least = narrowTest * fontMetrics().height();
    const auto direction = width() < least ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    m_columns->setDirection(direction);
    m_retype->setDirection(direction);
    WizardPage::resizeEvent(event);
}

void TestPage::retranslate()
{
    m_outcome->retranslate();
    m_retype->setLanguage(language());
    m_retype->retranslate();
    m_columns->retranslate();
    m_details->retranslate();
}

void TestPage::showPicture(PicturePanel &panel)
{
    panel.setTexts({}, {}); // both columns need the room
}

void TestPage::entered()
{
    m_gate = session().gate(setup().testRequest(), true);
    if (session().isRunning())
        return;
    if (!setup().report() && m_gate == TestSession::Gate::Open)
        return begin();
    if (setup().report())
        m_gate = TestSession::Gate::Open; // which comes up when another one is asked for
    setup().askForTls(); // another mail program may have been chosen since
    refresh();
    leadOn();
}

void TestPage::left()
{
    m_tick.stop();
    session().leave();
}

bool TestPage::escape()
{
    const bool runs = session().isRunning();
    session().cancel();
    return runs;
}

void TestPage::begin(bool unprotected, bool insist)
{
    m_unprotected = unprotected;
    m_gate = session().begin(setup().testRequest(unprotected), insist);
    if (session().isRunning()) {
        m_gate = TestSession::Gate::Open;
        m_columns->reset();
        m_outcome->setFocus();
        Q_EMIT completeChanged();
    }
    refresh();
    leadOn();
}

void TestPage::act(const OutcomeAction &action)
{
    if (action.act == Act::ProviderHelp) {
        QDesktopServices::openUrl(QUrl(action.link));
    } else if (const auto page = SetupOutcome::pageOf(action.act)) {
        Q_EMIT pageWanted(*page);
    } else {
        SetupOutcome::apply(action, setup());
        const bool insist = action.act == Act::TestAnyway; // on the test that was asked for before
        begin(action.act == Act::SignInUnprotected || (insist && m_unprotected), insist);
    }
}

void TestPage::retype(Side side, const QString &password)
{
    setup().retypePassword(side, password);
    begin();
}

void TestPage::onFinished()
{
    if (!isVisible())
        return;
    Q_EMIT completeChanged(); // the answers have changed with the report, and are shown already
    leadOn();
}

void TestPage::leadOn()
{
    // The outcome reads out what came of it; Enter presses the main button from there.
    if (!m_retype->isVisible())
        return m_outcome->setFocus();
    const Side side = setup().passwordToRetype().value_or(Side::Incoming);
    m_retype->begin(setup().provider(), side, setup().account().sameCredentials);
    m_retype->setFocus();
}

void TestPage::tick()
{
    const auto pause = session().pauseLeft(setup().testRequest());
    m_outcome->tellPause(static_cast<int>(pause.count()));
    if (!session().isRunning()) {
        if (pause == 0s)
            m_tick.stop();
        return;
    }
    m_outcome->tellTime(session().lastStep(Side::Incoming), session().lastStep(Side::Outgoing),
        static_cast<int>(session().elapsed().count()), SetupOutcome::meanwhile(setup()));
}

void TestPage::refresh()
{
    showEndpoints();
    if (session().isRunning())
        showRunning();
    else if (m_gate != TestSession::Gate::Open)
        showGate();
    else if (const auto report = setup().report())
        showReport(*report);
}

void TestPage::showEndpoints()
{
    const MailSettings settings = setup().mailSettings();
    m_columns->table(Side::Incoming)->setEndpoint(settings.incoming.endpoint, setup().account().incoming.ssl);
    m_columns->table(Side::Outgoing)->setEndpoint(settings.outgoing.endpoint, setup().account().outgoing.ssl);
}

void TestPage::showRunning()
{
    setHeading(tr("Does it work?"),
        setup().isPractice()
            ? tr("This is practice, with the mail server inside Facteur.")
            : tr("We try your account for real. No message is sent, and nothing is changed."));
    m_outcome->showRunning(shareOfSteps(), SetupOutcome::offer(setup()));
    m_retype->hide();
    m_details->clear();
    setButtonText(QWizard::NextButton, tr("See your settings"));
    setMainButton(m_outcome->mainButton()); // else Next, which waits
    m_tick.start();
    tick();
}

double TestPage::shareOfSteps() const
{
    const MailSettings settings = setup().mailSettings();
    int begun = 0;
    for (const ServerAccess &server : {settings.incoming, settings.outgoing}) {
        const Side side = server.endpoint.protocol == Protocol::Smtp ? Side::Outgoing : Side::Incoming;
        for (const StepReport &step : inOrderOfTime(stepsOf(side), server.endpoint.security)) {
            ++begun;
            if (step.step == session().lastStep(side).step)
                break;
        }
    }
    return begun / (2.0 * stepCount);
}

void TestPage::showReport(const CheckReport &report)
{
    m_columns->setReport(report);
    const Outcome outcome = SetupOutcome::ofTest(setup());
    show(outcome, report.codes());
    m_details->show(report, outcome);
    setButtonText(QWizard::NextButton, report.ok() ? tr("See your settings") : tr("Continue without proof"));
}

void TestPage::showGate()
{
    m_columns->reset();
    m_details->clear();
    show(SetupOutcome::ofGate(m_gate, setup()));
    setButtonText(QWizard::NextButton, tr("Continue without proof"));
}

void TestPage::show(const Outcome &outcome, const QStringList &codes)
{
    const QString introduction = m_gate != TestSession::Gate::Open ? tr("Nothing has been sent.")
        : setup().isPractice()            ? tr("This was practice, with the mail server inside Facteur.")
        : isNoneReached(setup().report()) ? tr("We did not get through to the servers. Nothing was sent.")
        : !setup().account().hasPassword()
        ? tr("We tried the servers for real. No password and no message was sent.")
        : tr("We tried your account for real. No message was sent.");
    setHeading(outcome.heading, introduction);
    m_outcome->show(outcome, codes);
    const bool retypes = (m_gate == TestSession::Gate::Open || m_gate == TestSession::Gate::RefusedBefore)
        && setup().passwordToRetype();
    m_retype->setVisible(retypes);
    setMainButton(retypes && !outcome.main ? m_retype->button() : m_outcome->mainButton());
    m_tick.start(); // which stops by itself
    tick();
}

} // namespace Facteur

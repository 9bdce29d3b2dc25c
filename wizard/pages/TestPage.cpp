// SPDX-License-Identifier: MIT
#include "TestPage.h"

#include "CauseText.h"
#include "PackMark.h"
#include "PicturePanel.h"
#include "PracticeServer.h"
#include "RetypePassword.h"
#include "StepTable.h"
#include "Style.h"
#include "SupportLine.h"
#include "SupportReport.h"
#include "TestDetails.h"
#include "TestOutcome.h"
#include "Theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QWizard>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Facteur {

namespace {
constexpr int waitAfterTemporary = 60; ///< seconds; the servers that count attempts do so by the minute
constexpr int narrowTest = 520; ///< of the page: below, one thing stands below the other
} // namespace

TestPage::TestPage(SetupModel &model, CheckOptions options, QWidget *parent)
    : WizardPage(Page::Test, model, parent)
    , m_options(std::move(options))
    , m_tls(model)
    , m_outcome(new TestOutcome(model))
    , m_retype(new RetypePassword)
    , m_incoming(new StepTable(Side::Incoming))
    , m_outgoing(new StepTable(Side::Outgoing))
    , m_sides(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_remarks(new QLabel)
    , m_support(new SupportLine(SupportLine::Place::BesideCode, model, this))
    , m_details(new TestDetails)
{
    layOut();
    connect(m_outcome, &TestOutcome::cancelled, this, [this] { m_test->cancel(); });
    connect(m_outcome, &TestOutcome::testWanted, this, &TestPage::startUnlessRefused);
    connect(m_outcome, &TestOutcome::testWantedAnyway, this, [this] { start(); });
    connect(m_outcome, &TestOutcome::agreed, this, [this] {
        this->model().agreeToServers();
        startUnlessRefused(false);
    });
    connect(m_retype, &RetypePassword::retyped, this, &TestPage::retype);
    m_tick.setInterval(100ms);
    connect(&m_tick, &QTimer::timeout, this, &TestPage::tellTime);
}

void TestPage::layOut()
{
    setWidest(900);
    content()->addWidget(m_outcome);
    content()->addWidget(m_retype);
    m_sides->setSpacing(Space::normal);
    m_sides->addWidget(m_incoming, 1);
    m_sides->addWidget(m_outgoing, 1);
    content()->addLayout(m_sides);
    m_remarks->setTextFormat(Qt::PlainText);
    m_remarks->setWordWrap(true);
    m_remarks->setFont(Theme::help(font()));
    content()->addWidget(m_remarks);
    content()->addWidget(m_support);
    content()->addWidget(m_details);
}

void TestPage::resizeEvent(QResizeEvent *event)
{
    const auto direction = width() < narrowTest ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    m_outcome->setDirection(direction);
    m_sides->setDirection(direction);
    m_retype->setDirection(direction);
    m_details->setDirection(direction);
    WizardPage::resizeEvent(event);
}

void TestPage::retranslate()
{
    m_outcome->retranslate();
    m_retype->setLanguage(language());
    m_retype->retranslate();
    m_incoming->retranslate();
    m_outgoing->retranslate();
    m_details->retranslate();
}

void TestPage::showPicture(PicturePanel &panel)
{
    panel.setTexts({}, {}); // both columns need the room
}

void TestPage::entered()
{
    if (isRunning())
        return;
    if (!model().report() && !retypable())
        return start();
    if (const auto report = model().report(); report && report == m_lastReport)
        m_tls.look(*report); // another mail program may have been chosen since
    beginRetyping();
    refresh();
    leadOn();
}

void TestPage::left()
{
    m_tick.stop();
    if (isRunning())
        m_test->cancel(); // it says what has been sent, and that it was stopped, though nobody looks at it
}

bool TestPage::escape()
{
    if (!isRunning())
        return false;
    m_test->cancel();
    return true;
}

void TestPage::refresh()
{
    showEndpoints();
    if (isRunning())
        return showRunning();
    if (const auto report = model().report())
        showReport(*report);
    else if (retypable())
        showRefusedBefore();
    else if (!model().serversToAgree().isEmpty())
        showStrangers();
    else if (isPaused())
        showPause();
}

void TestPage::showEndpoints()
{
    const Account &account = model().account();
    const auto words = [](bool ssl) { return ssl ? tr("SSL") : tr("SSL not ticked"); };
    const MailSettings settings = model().mailSettings();
    m_incoming->setEndpoint(settings.incoming.endpoint, words(account.incoming.ssl));
    m_outgoing->setEndpoint(settings.outgoing.endpoint, words(account.outgoing.ssl));
}

void TestPage::start(bool consent)
{
    if (!model().serversToAgree().isEmpty())
        return showStrangers();
    if (isPaused())
        return showPause();
    CheckOptions options = m_options;
    if (model().isPractice())
        options.trust = {PracticeServer::authorities(), false};
    m_test = std::make_unique<ConnectionTest>(options);
    connect(m_test.get(), &ConnectionTest::stepChanged, this, &TestPage::settle);
    connect(m_test.get(), &ConnectionTest::remedySearchStarted, this, [this] { m_searching = true; });
    connect(m_test.get(), &ConnectionTest::finished, this, &TestPage::finished);
    m_tested = model().mailSettings();
    MailSettings settings = m_tested;
    const auto last = model().report();
    if (consent && last) { // for the side that asked for it, and for no other
        settings.incoming.cleartextConsent = last->incoming.cause == Cause::AuthCleartextRefused
            && !model().isServerOfCatalogue(Side::Incoming);
        settings.outgoing.cleartextConsent = last->outgoing.cause == Cause::AuthCleartextRefused
            && !model().isServerOfCatalogue(Side::Outgoing);
    }
    m_incoming->reset();
    m_outgoing->reset();
    m_incomingStep = m_outgoingStep = {};
    m_searching = false;
    m_outcome->waitBeforeAgain(0);
    m_busyServers.clear();
    m_elapsed.start();
    m_tick.start();
    m_test->start(settings);
    refresh();
    m_outcome->setFocus();
    Q_EMIT completeChanged();
}

void TestPage::settle(Side side, const StepReport &step)
{
    const bool incoming = side == Side::Incoming;
    (incoming ? m_incoming : m_outgoing)->setStep(step);
    if (step.state != StepState::Skipped)
        (incoming ? m_incomingStep : m_outgoingStep) = step;
    if (!isRunning())
        return;
    m_outcome->showRunning(m_incomingStep, m_outgoingStep);
    tellTime();
}

void TestPage::finished(const CheckReport &report)
{
    m_tick.stop();
    for (const SideReport *side : {&report.incoming, &report.outgoing}) {
        if (side->cause == Cause::AuthTemporary)
            m_busyServers.append(side->endpoint.host);
    }
    m_outcome->waitBeforeAgain(m_busyServers.isEmpty() ? 0 : waitAfterTemporary);
    model().setReport(report, m_tested);
    m_lastReport = report;
    if (!isVisible()) { // left meanwhile; where a password has gone, coming back does not send it again by
                        // itself
        if (!report.incoming.passwordSent && !report.outgoing.passwordSent)
            model().forgetReport();
        return;
    }
    m_tls.look(report);
    beginRetyping();
    Q_EMIT completeChanged();
    refresh();
    leadOn();
}

bool TestPage::isPaused() const
{
    const MailSettings settings = model().mailSettings();
    return m_outcome->isWaiting()
        && (m_busyServers.contains(settings.incoming.endpoint.host)
            || m_busyServers.contains(settings.outgoing.endpoint.host));
}

void TestPage::showPause()
{
    showNothingTried(tr("A moment of patience"));
    m_outcome->showPause();
    m_retype->hide();
    setMainButton(m_outcome->mainButton());
    m_outcome->setFocus();
}

void TestPage::startUnlessRefused(bool consent)
{
    const bool blocked =
        model().wasRejected(Side::Outgoing) && !retypable(); // the password is right for receiving
    if (!model().wasRejected(Side::Incoming) && (!model().wasRejected(Side::Outgoing) || blocked))
        return start(consent);
    beginRetyping();
    showRefusedBefore();
    leadOn();
}

void TestPage::beginRetyping()
{
    if (const auto side = retypable())
        m_retype->begin(model().provider(), *side, model().account().sameCredentials);
}

void TestPage::retype(Side side, const QString &password)
{
    if (side == Side::Outgoing && !model().account().sameCredentials)
        model().setOutgoingPassword(password);
    else
        model().setPassword(password);
    startUnlessRefused(false);
}

std::optional<Side> TestPage::retypable() const
{
    const auto report = model().report();
    const bool justRejected = report && report->incoming.cause == Cause::AuthRejected;
    if (justRejected || model().wasRejected(Side::Incoming))
        return Side::Incoming;
    const bool receives = report && report->incoming.ok; // the same password: then it is not wrong
    if (model().wasRejected(Side::Outgoing) && !(receives && model().account().sameCredentials))
        return Side::Outgoing;
    return std::nullopt;
}

void TestPage::leadOn()
{
    // The outcome reads out what came of it; Enter presses the main button from there.
    m_retype->isVisible() ? m_retype->setFocus() : m_outcome->setFocus();
}

void TestPage::tellTime()
{
    m_outcome->tellTime(
        m_incomingStep, m_outgoingStep, static_cast<int>(m_elapsed.elapsed() / 1000), m_searching);
}

void TestPage::showRunning()
{
    setHeading(tr("Does it work?"),
        model().isPractice()
            ? tr("This is practice, with the mail server inside Facteur.")
            : tr("We try your account for real. No message is sent, and nothing is changed."));
    m_outcome->showRunning(m_incomingStep, m_outgoingStep);
    tellTime();
    m_retype->hide();
    m_remarks->hide();
    m_support->hide();
    m_details->clear();
    setButtonText(QWizard::NextButton, tr("See your settings"));
    setMainButton(nullptr); // Next, which waits
}

void TestPage::showReport(const CheckReport &report)
{
    const bool rejected = retypable().has_value();
    const bool proven = model().proof() == SetupModel::Proof::Proven || !report.isProtected();
    setHeading(
        report.ok() && !proven ? tr("The servers answered as they should") : CauseTexts::verdict(report),
        model().isPractice() ? tr("This was practice, with the mail server inside Facteur.")
                             : tr("We tried your account for real. No message was sent."));
    m_outcome->showReport(report, rejected);
    m_retype->setVisible(rejected);
    m_incoming->setReport(report.incoming);
    m_outgoing->setReport(report.outgoing);
    showRemarks(report);
    setButtonText(QWizard::NextButton, report.ok() ? tr("See your settings") : tr("Continue without proof"));
    setMainButton(rejected ? m_retype->button() : m_outcome->mainButton());
}

void TestPage::showNothingTried(const QString &heading)
{
    setHeading(heading, tr("Nothing has been sent."));
    m_incoming->reset();
    m_outgoing->reset();
    m_remarks->hide();
    m_details->clear();
    setButtonText(QWizard::NextButton, tr("Continue without proof"));
}

void TestPage::showRefusedBefore()
{
    showNothingTried(tr("This password was refused before"));
    m_outcome->showRefusedBefore();
    m_retype->show();
    setMainButton(m_retype->button());
}

void TestPage::showStrangers()
{
    showNothingTried(tr("Do you trust these servers?"));
    m_outcome->showStrangers(model().serversToAgree());
    m_retype->hide();
    setMainButton(nullptr);
    m_outcome->setFocus();
}

void TestPage::showRemarks(const CheckReport &report)
{
    QStringList remarks;
    if (const int attempts = model().attempts(); attempts > 0 && !report.ok())
        remarks << tr("Sign-in attempts so far: %1.").arg(attempts);
    for (const SideReport *side : {&report.incoming, &report.outgoing}) {
        if (side->ipv6Failed)
            remarks << tr("%1 was not reached over IPv6; over IPv4 it was.").arg(side->endpoint.host);
    }
    remarks.removeDuplicates();
    if (const Provider *provider = model().provider(); provider && !provider->pack.isEmpty())
        remarks << tr("These servers and the links on this page are from the pack in %1.")
                       .arg(PackMark::place(provider->pack));
    if (const Guide &guide = model().guide(); !guide.pack.isEmpty())
        remarks << tr("What %1 makes of its settings is as the pack in %2 says.")
                       .arg(guide.mention.in(language()), PackMark::place(guide.pack));
    m_remarks->setText(remarks.join(u' '));
    m_remarks->setVisible(!remarks.isEmpty());
    Style::tint(m_remarks, Theme(palette()).secondary);
    QStringList codes;
    for (const SideReport *side : {&report.incoming, &report.outgoing}) {
        if (side->cause && *side->cause != Cause::Cancelled)
            codes << codeFor(side->side, *side->cause);
    }
    m_support->refresh();
    m_details->show(codes.join(u'\n'),
        SupportReport::toPlainText(report, model().account(), model().guide().name.in(language())));
}

} // namespace Facteur

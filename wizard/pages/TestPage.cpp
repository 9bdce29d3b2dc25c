// SPDX-License-Identifier: MIT
#include "TestPage.h"

#include "Banner.h"
#include "CauseText.h"
#include "PicturePanel.h"
#include "PracticeServer.h"
#include "RetypePassword.h"
#include "StepTable.h"
#include "SupportReport.h"
#include "TestDetails.h"
#include "Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QWizard>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Facteur {

namespace {
constexpr int waitAfterTemporary = 60; ///< seconds; the servers that count attempts do so by the minute
}

TestPage::TestPage(SetupModel &model, CheckOptions options, QWidget *parent)
    : WizardPage(Page::Test, model, parent)
    , m_options(std::move(options))
    , m_banner(new Banner)
    , m_second(new Banner)
    , m_cancel(new QPushButton)
    , m_again(new QPushButton)
    , m_remedy(new QPushButton)
    , m_secondRemedy(new QPushButton)
    , m_consent(new QPushButton)
    , m_retype(new RetypePassword)
    , m_incoming(new StepTable(Side::Incoming))
    , m_outgoing(new StepTable(Side::Outgoing))
    , m_remarks(new QLabel)
    , m_details(new TestDetails)
{
    m_cancel->setObjectName(u"cancelTest"_s);
    m_again->setObjectName(u"testAgain"_s);
    m_consent->setObjectName(u"consent"_s);
    layOut();
    m_remedy->setObjectName(u"remedy"_s);
    m_secondRemedy->setObjectName(u"secondRemedy"_s);
    connect(m_remedy, &QPushButton::clicked, this, [this] {
        if (this->model().applyRemedy(m_remedySide))
            start();
    });
    connect(m_secondRemedy, &QPushButton::clicked, this, [this] {
        if (this->model().applyRemedy(Side::Outgoing))
            start();
    });
    m_wait.setInterval(1s);
    connect(&m_wait, &QTimer::timeout, this, [this] {
        --m_secondsToWait;
        tellWait();
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_test->cancel(); });
    connect(m_again, &QPushButton::clicked, this, [this] { start(); });
    connect(m_consent, &QPushButton::clicked, this, [this] { start(true); });
    connect(m_retype, &RetypePassword::retyped, this, &TestPage::retype);
    m_tick.setInterval(100ms);
    connect(&m_tick, &QTimer::timeout, this, &TestPage::tellTime);
}

void TestPage::layOut()
{
    setWidest(900);
    for (QPushButton *button : {m_remedy, m_cancel, m_again, m_consent, m_secondRemedy}) {
        button->setAutoDefault(false);
        (button == m_secondRemedy ? m_second : m_banner)->addButton(button);
    }
    content()->addWidget(m_banner);
    content()->addWidget(m_second);
    content()->addWidget(m_retype);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Space::normal);
    columns->addWidget(m_incoming, 1);
    columns->addWidget(m_outgoing, 1);
    content()->addLayout(columns);

    m_remarks->setTextFormat(Qt::PlainText);
    m_remarks->setWordWrap(true);
    m_remarks->setFont(Theme::help(font()));
    content()->addWidget(m_remarks);
    content()->addWidget(m_details);
}

void TestPage::retranslate()
{
    m_cancel->setText(tr("Cancel the test"));
    m_again->setText(tr("Test again"));
    m_consent->setText(tr("Sign in unprotected, this once"));
    m_details->retranslate();
    m_retype->setLanguage(language());
    m_retype->retranslate();
    m_incoming->retranslate();
    m_outgoing->retranslate();
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
    if (const auto side = retypable())
        m_retype->begin(model().provider(), *side == Side::Outgoing && !model().account().sameCredentials);
    refresh();
    leadOn();
}

void TestPage::left()
{
    m_tick.stop();
    m_test.reset();
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
    CheckOptions options = m_options;
    if (model().isPractice())
        options.extraAuthorities += PracticeServer::authorities();
    m_test = std::make_unique<ConnectionTest>(options);
    connect(m_test.get(), &ConnectionTest::stepChanged, this, &TestPage::settle);
    connect(m_test.get(), &ConnectionTest::finished, this, &TestPage::finished);
    m_tested = model().mailSettings();
    MailSettings settings = m_tested;
    settings.incoming.cleartextConsent = settings.outgoing.cleartextConsent = consent;
    m_incoming->reset();
    m_outgoing->reset();
    m_incomingStep = m_outgoingStep = Step::Resolve;
    m_elapsed.start();
    m_tick.start();
    connect(m_test.get(), &ConnectionTest::remedySearchStarted, this, [this] { m_searching = true; });
    m_searching = false;
    m_secondsToWait = 0;
    m_test->start(settings);
    showRunning();
    m_banner->setFocus();
    Q_EMIT completeChanged();
}

void TestPage::settle(Side side, const StepReport &step)
{
    const bool incoming = side == Side::Incoming;
    (incoming ? m_incoming : m_outgoing)->setStep(step);
    (incoming ? m_incomingStep : m_outgoingStep) = step.step;
    tellStep();
}

void TestPage::finished(const CheckReport &report)
{
    m_tick.stop();
    const bool temporary =
        report.incoming.cause == Cause::AuthTemporary || report.outgoing.cause == Cause::AuthTemporary;
    m_secondsToWait = temporary ? waitAfterTemporary : 0;
    if (temporary)
        m_wait.start();
    model().setReport(report, m_tested);
    if (const auto side = retypable())
        m_retype->begin(model().provider(), *side == Side::Outgoing && !model().account().sameCredentials);
    Q_EMIT completeChanged();
    refresh();
    leadOn();
}

void TestPage::retype(const QString &password)
{
    if (retypable() == Side::Outgoing && !model().account().sameCredentials)
        model().setOutgoingPassword(password);
    else
        model().setPassword(password);
    if (retypable())
        showRefusedBefore();
    else
        start();
}

void TestPage::leadOn()
{
    // The banner reads out what came of it; Enter presses the main button from there.
    m_retype->isVisible() ? m_retype->setFocus() : m_banner->setFocus();
}

void TestPage::tellStep()
{
    if (!isRunning())
        return;
    const double share = (static_cast<int>(m_incomingStep) + static_cast<int>(m_outgoingStep) + 1) / 10.0;
    m_banner->setProgress(share);
    m_banner->setMessage(Tone::Info, tr("Testing your account…"));
    // A screen reader follows the name of what has the focus.
    m_banner->setAccessibleName(tr("Incoming: %1. Outgoing: %2.")
                                    .arg(CauseTexts::step(m_incomingStep), CauseTexts::step(m_outgoingStep)));
    tellTime();
}

void TestPage::tellTime()
{
    const auto seconds = static_cast<int>(m_elapsed.elapsed() / 1000);
    QString detail = tr("Incoming: %1. Outgoing: %2. Elapsed: %3 s.")
                         .arg(CauseTexts::step(m_incomingStep), CauseTexts::step(m_outgoingStep))
                         .arg(seconds);
    // The second line stands from the start, so that nothing moves when it is needed.
    detail += u'\n'
        + (m_searching ? tr("It does not answer as it should: other ports are being tried as well.")
                       : QString(QChar::Nbsp));
    m_banner->setDetail(detail);
}

void TestPage::showRunning()
{
    setHeading(tr("Does it work?"),
        model().isPractice()
            ? tr("This is practice, with the mail server inside Facteur.")
            : tr("We try your account for real. No message is sent, and nothing is changed."));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_second, m_retype, m_again, m_consent, m_remedy})
        widget->hide();
    m_cancel->show();
    m_remarks->hide();
    m_details->clear();
    setButtonText(QWizard::NextButton, tr("See your settings"));
    setMainButton(nullptr); // Next, which waits: Enter must not cancel by accident
    tellStep();
}

void TestPage::showReport(const CheckReport &report)
{
    const bool rejected = retypable().has_value();
    m_banner->setProgress(-1);
    m_cancel->hide();
    m_second->hide();
    m_again->setVisible(!report.ok() && !rejected);
    m_consent->setVisible(mayConsent(report));
    m_retype->setVisible(rejected);
    m_incoming->setReport(report.incoming);
    m_outgoing->setReport(report.outgoing);
    m_remedy->hide();
    showRemarks(report);
    setHeading(CauseTexts::verdict(report),
        model().isPractice() ? tr("This was practice, with the mail server inside Facteur.")
                             : tr("We tried your account for real. No message was sent."));
    setButtonText(QWizard::NextButton, report.ok() ? tr("See your settings") : tr("Continue without proof"));
    setMainButton(report.ok() ? nullptr
            : rejected        ? m_retype->button()
                              : m_again); // until a remedy takes its place
    if (report.ok())
        showSuccess(model().proof());
    else
        showFailures(report);
}

void TestPage::showSuccess(SetupModel::Proof proof)
{
    switch (proof) {
    case SetupModel::Proof::NotTested:
    case SetupModel::Proof::Failed:
        return;
    case SetupModel::Proof::Unprotected:
        return m_banner->setMessage(Tone::Careful, tr("It works, but it is not protected"),
            tr("With these settings, your mail program would send in a way that anyone on the line can "
               "read."),
            tr("Go back to the servers and tick the SSL boxes."));
    case SetupModel::Proof::SendingUnproven:
        return m_banner->setMessage(Tone::Careful, tr("Receiving works; sending has not been refused so far"),
            tr("Many servers refuse mail without authentication only once a message is really sent."),
            tr("Go back one page and tick authentication, unless your provider told you otherwise."));
    case SetupModel::Proof::BoxUnknown:
        return m_banner->setMessage(Tone::Careful, tr("The servers take these settings"),
            tr("What the SSL box of %1 does on these ports is not known for certain.")
                .arg(model().guide().mention.in(language())),
            tr("If it does not connect there, come back and put back the recommended values."));
    case SetupModel::Proof::Proven:
        return m_banner->setMessage(Tone::Good, tr("Receiving and sending work, and the line is protected"),
            model().isPractice() ? tr("With an account of your own, you would see just this.")
                                 : tr("The next page gives you these settings, ready to copy."));
    }
}

void TestPage::showFailures(const CheckReport &report)
{
    Banner *banner = m_banner;
    std::optional<CauseText> told;
    for (const SideReport *side : {&report.incoming, &report.outgoing}) {
        if (!side->cause)
            continue;
        CauseText text = CauseTexts::of(*side);
        const bool rejected = *side->cause == Cause::AuthRejected; // what it said then says nothing more
        if (rejected)
            text.meaning += u'\n' + tr("It was tried with the user name “%1”.").arg(userName(side->side));
        else if (!side->serverSaid.isEmpty())
            text.meaning += u'\n' + tr("The server said: “%1”").arg(side->serverSaid);
        if (told == text || (told && report.verdict == Verdict::Password)) // the same password, told once
            continue;
        told = text;
        if (model().isPractice() && rejected)
            text.whatToDo = tr("That is the exercise: every password is refused. Choose another exercise on "
                               "the first page.");
        if (model().remedyFor(side->side))
            text.whatToDo =
                tr("We have just checked: another setting works up to the sign-in. One click tests with it.");
        const Tone tone = *side->cause == Cause::Cancelled ? Tone::Info : Tone::Bad;
        banner->setMessage(tone, text.title, text.meaning, text.whatToDo);
        banner->show();
        showRemedy(banner, side->side);
        banner = m_second;
    }
    tellWait();
}

void TestPage::showRemedy(Banner *banner, Side side)
{
    QPushButton *button = banner == m_banner ? m_remedy : m_secondRemedy;
    const auto remedy = model().remedyFor(side);
    button->setVisible(remedy.has_value());
    if (!remedy)
        return;
    const ServerAnswer now = side == Side::Incoming ? model().account().incoming : model().account().outgoing;
    const QString words = remedy->host != now.host ? tr("Use %1, port %2").arg(remedy->host).arg(remedy->port)
        : remedy->ssl != now.ssl && remedy->port == now.port
        ? (remedy->ssl ? tr("Tick SSL") : tr("Untick SSL"))
        : remedy->ssl != now.ssl ? (remedy->ssl ? tr("Use port %1 with SSL").arg(remedy->port)
                                                : tr("Use port %1, SSL not ticked").arg(remedy->port))
                                 : tr("Use port %1").arg(remedy->port);
    button->setText(words);
    if (button == m_remedy) {
        m_remedySide = side;
        setMainButton(m_remedy);
    }
}

void TestPage::tellWait()
{
    if (m_secondsToWait <= 0) {
        m_wait.stop();
        m_again->setEnabled(true);
        m_again->setText(tr("Test again"));
        return;
    }
    m_again->setEnabled(false);
    m_again->setText(tr("Test again in %1 s").arg(m_secondsToWait));
}

QString TestPage::userName(Side side) const
{
    return side == Side::Incoming ? model().account().userName
                                  : model().account().effectiveOutgoingUserName();
}

void TestPage::showRefusedBefore()
{
    setHeading(tr("This password was refused before"), tr("Nothing has been tried again."));
    m_banner->setProgress(-1);
    m_banner->setMessage(Tone::Careful, tr("The server has already refused this very password"),
        tr("Some providers lock an account after several wrong attempts."),
        tr("Type the password again. If you are not sure, set a new one with your provider first."));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_cancel, m_again, m_consent, m_second, m_remedy})
        widget->hide();
    m_retype->show();
    m_incoming->reset();
    m_outgoing->reset();
    m_remarks->hide();
    m_details->clear();
    setButtonText(QWizard::NextButton, tr("Continue without proof"));
    setMainButton(m_retype->button());
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

bool TestPage::mayConsent(const CheckReport &report) const
{
    bool refused = false;
    for (const SideReport *side : {&report.incoming, &report.outgoing}) {
        if (side->cause != Cause::AuthCleartextRefused)
            continue;
        if (model().provider() || model().isServerOfCatalogue(side->side))
            return false;
        refused = true;
    }
    return refused;
}

void TestPage::showRemarks(const CheckReport &report)
{
    QStringList remarks;
    if (const int attempts = model().attempts(); attempts > 0 && !report.ok())
        remarks << tr("Sign-in attempts so far: %1.").arg(attempts);
    if (report.incoming.ipv6Failed || report.outgoing.ipv6Failed)
        remarks << tr("IPv6 does not work on this network; IPv4 does, and was used.");
    m_remarks->setText(remarks.join(u' '));
    m_remarks->setVisible(!remarks.isEmpty());
    Theme::tint(m_remarks, Theme(palette()).secondary);
    QStringList codes;
    for (const SideReport *side : {&report.incoming, &report.outgoing}) {
        if (side->cause && *side->cause != Cause::Cancelled)
            codes << codeFor(side->side, *side->cause);
    }
    m_details->show(codes.join(u'\n'),
        SupportReport::toPlainText(report, model().account(), model().guide().name.in(language())));
}

} // namespace Facteur

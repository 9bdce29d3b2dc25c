// SPDX-License-Identifier: MIT
#include "TestPage.h"

#include "Banner.h"
#include "CauseText.h"
#include "FieldBlock.h"
#include "PasswordEdit.h"
#include "PicturePanel.h"
#include "PracticeServer.h"
#include "StepTable.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QWizard>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Facteur {

TestPage::TestPage(SetupModel &model, CheckOptions options, QWidget *parent)
    : WizardPage(Page::Test, model, parent)
    , m_options(std::move(options))
    , m_banner(new Banner)
    , m_second(new Banner)
    , m_cancel(new QPushButton)
    , m_again(new QPushButton)
    , m_consent(new QPushButton)
    , m_retype(new QWidget)
    , m_password(new PasswordEdit)
    , m_passwordBlock(new FieldBlock(m_password))
    , m_withPassword(new QPushButton)
    , m_webmail(new QLabel)
    , m_incoming(new StepTable(Side::Incoming))
    , m_outgoing(new StepTable(Side::Outgoing))
    , m_details(new QPushButton)
    , m_codes(new QLabel)
    , m_transcript(new QPlainTextEdit)
{
    m_cancel->setObjectName(u"cancelTest"_s);
    m_again->setObjectName(u"testAgain"_s);
    m_consent->setObjectName(u"consent"_s);
    m_password->setObjectName(u"retypedPassword"_s);
    m_withPassword->setObjectName(u"testWithPassword"_s);
    for (QPushButton *button : {m_cancel, m_again, m_consent, m_withPassword, m_details})
        button->setAutoDefault(false);
    for (QPushButton *button : {m_cancel, m_again, m_consent})
        m_banner->addButton(button);
    setWidest(900);
    content()->addWidget(m_banner);
    content()->addWidget(m_second);

    auto *retype = new QHBoxLayout(m_retype);
    retype->setContentsMargins(0, 0, 0, 0);
    retype->setSpacing(Space::medium);
    retype->addWidget(m_passwordBlock, 1, Qt::AlignTop);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(Space::hair);
    buttons->addSpacing(fontMetrics().height() + Space::hair);
    buttons->addWidget(m_withPassword);
    buttons->addWidget(m_webmail);
    buttons->addStretch();
    retype->addLayout(buttons);
    m_webmail->setOpenExternalLinks(true);
    m_webmail->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    content()->addWidget(m_retype);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(Space::normal);
    columns->addWidget(m_incoming, 1);
    columns->addWidget(m_outgoing, 1);
    content()->addLayout(columns);

    auto *foot = new QHBoxLayout;
    m_details->setProperty("facteurCompact", true);
    m_details->setCheckable(true);
    m_codes->setTextFormat(Qt::PlainText);
    m_codes->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_codes->setWordWrap(true);
    m_codes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    foot->addWidget(m_details);
    foot->addWidget(m_codes, 1);
    content()->addLayout(foot);
    m_transcript->setReadOnly(true);
    m_transcript->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_transcript->setMinimumHeight(200);
    m_transcript->hide();
    content()->addWidget(m_transcript);

    connect(m_details, &QPushButton::toggled, m_transcript, &QWidget::setVisible);
    connect(m_cancel, &QPushButton::clicked, this, &TestPage::cancel);
    connect(m_again, &QPushButton::clicked, this, [this] { start(); });
    connect(m_consent, &QPushButton::clicked, this, [this] { start(true); });
    connect(m_withPassword, &QPushButton::clicked, this, [this] {
        if (m_password->text().isEmpty())
            return leadTo(m_password);
        this->model().setPassword(m_password->text());
        start();
    });
    m_tick.setInterval(100ms);
    connect(&m_tick, &QTimer::timeout, this, &TestPage::tellProgress);
}

void TestPage::retranslate()
{
    m_cancel->setText(tr("Cancel the test"));
    m_again->setText(tr("Test again"));
    m_consent->setText(tr("Sign in unprotected, this once"));
    m_withPassword->setText(tr("Test with this password"));
    m_passwordBlock->setLabel(tr("Type the password again"));
    m_details->setText(tr("Technical details"));
    m_transcript->setAccessibleName(m_details->text());
    m_incoming->retranslate();
    m_outgoing->retranslate();
}

void TestPage::showPicture(PicturePanel &panel)
{
    panel.setTexts({}, {}); // both columns need the room
}

void TestPage::entered()
{
    if (!isRunning() && !model().report())
        start();
}

void TestPage::left()
{
    m_tick.stop();
    m_test.reset();
    setMainButton(nullptr);
}

void TestPage::refresh()
{
    showEndpoints();
    if (isRunning())
        return showRunning();
    if (const auto report = model().report())
        showReport(*report);
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
    connect(m_test.get(), &ConnectionTest::stepChanged, this, [this](Side side, const StepReport &step) {
        (side == Side::Incoming ? m_incoming : m_outgoing)->setStep(step);
        (side == Side::Incoming ? m_incomingStep : m_outgoingStep) = step.step;
        tellProgress();
    });
    connect(m_test.get(), &ConnectionTest::finished, this, &TestPage::finished);
    m_tested = model().mailSettings();
    MailSettings settings = m_tested;
    settings.incoming.cleartextConsent = settings.outgoing.cleartextConsent = consent;
    m_cancelled = false;
    m_incoming->reset();
    m_outgoing->reset();
    m_elapsed.start();
    m_tick.start();
    m_test->start(settings);
    showRunning();
    m_banner->setFocus();
    Q_EMIT completeChanged();
}

void TestPage::cancel()
{
    m_cancelled = true;
    m_test->cancel();
}

void TestPage::finished(const CheckReport &report)
{
    m_tick.stop();
    model().setReport(report, m_tested);
    Q_EMIT completeChanged();
    showReport(report);
    // The banner reads out what came of it; Enter presses the main button from there.
    m_retype->isVisible() ? m_password->setFocus() : m_banner->setFocus();
}

void TestPage::tellProgress()
{
    if (!isRunning())
        return;
    const double share = (static_cast<int>(m_incomingStep) + static_cast<int>(m_outgoingStep) + 1) / 10.0;
    m_banner->setProgress(share);
    const auto seconds = static_cast<int>(m_elapsed.elapsed() / 1000);
    m_banner->setMessage(Tone::Info, tr("Testing your account…"),
        tr("Incoming: %1. Outgoing: %2. Elapsed: %3 s.")
            .arg(CauseTexts::step(m_incomingStep), CauseTexts::step(m_outgoingStep))
            .arg(seconds));
}

void TestPage::showRunning()
{
    setHeading(
        tr("Does it work?"), tr("We try your account for real. No message is sent, and nothing is changed."));
    m_second->hide();
    m_retype->hide();
    m_again->hide();
    m_consent->hide();
    m_cancel->show();
    m_codes->clear();
    m_details->setChecked(false);
    m_details->setEnabled(false);
    setButtonText(QWizard::NextButton, tr("See your settings"));
    setMainButton(nullptr); // Next, which waits: Enter must not cancel by accident
    tellProgress();
}

void TestPage::showReport(const CheckReport &report)
{
    m_banner->setProgress(-1);
    m_cancel->hide();
    m_again->setVisible(!report.ok());
    m_again->setText(tr("Test again"));
    m_consent->setVisible(mayConsent(report));
    m_incoming->setReport(report.incoming);
    m_outgoing->setReport(report.outgoing);
    m_details->setEnabled(true);
    showTranscript(report);
    setHeading(CauseTexts::verdict(report), tr("We tried your account for real. No message was sent."));
    setButtonText(QWizard::NextButton, report.ok() ? tr("See your settings") : tr("Continue without proof"));
    m_second->hide();
    if (!report.ok())
        showFailures(report);
    else if (report.isProtected())
        m_banner->setMessage(Tone::Good, tr("Receiving and sending work, and the line is protected"),
            tr("Your mail program will work with these settings. The next page gives them to you, ready to "
               "copy."));
    else
        m_banner->setMessage(Tone::Careful, tr("It works, but your password is not protected"),
            tr("With SSL not ticked, your mail program would send the password so that anyone on the way can "
               "read it. Go back "
               "to the servers and tick the SSL box: that protects it."));
    setMainButton(report.ok() ? nullptr : m_again);
    showRejected(report);
}

bool TestPage::rejected(const SideReport &report)
{
    return report.cause == Cause::AuthRejected;
}

void TestPage::showFailures(const CheckReport &report)
{
    QStringList codes;
    Banner *banner = m_banner;
    std::optional<Cause> told;
    for (const SideReport *side : {&report.incoming, &report.outgoing}) {
        if (!side->cause)
            continue;
        codes << codeFor(side->side, *side->cause);
        if (told == side->cause)
            continue;
        told = side->cause;
        const CauseText text = CauseTexts::of(*side);
        const Tone tone = *side->cause == Cause::Cancelled ? Tone::Info : Tone::Bad;
        QStringList meaning{text.meaning};
        if (!side->serverSaid.isEmpty())
            meaning << tr("The server said: “%1”").arg(side->serverSaid);
        banner->setMessage(tone, text.title, meaning.join(u'\n'), text.whatToDo);
        banner->show();
        banner = m_second;
    }
    const bool cancelled = report.verdict == Verdict::Cancelled;
    m_codes->setText(cancelled ? QString() : tr("Code for support: %1").arg(codes.join(u"  "_s)));
}

void TestPage::showRejected(const CheckReport &report)
{
    const bool show = rejected(report.incoming)
        || (rejected(report.outgoing) && model().account().sameCredentials && !report.incoming.ok);
    m_retype->setVisible(show);
    if (!show)
        return;
    setMainButton(m_withPassword);
    m_again->hide(); // an unchanged password that was refused is not tried again without a word
    m_password->clear();
    m_passwordBlock->setHelp(tr("The eye shows what you type."));
    const Provider *provider = model().provider();
    const QString webmail = provider ? provider->webmail.in(language()) : QString();
    m_webmail->setVisible(!webmail.isEmpty());
    m_webmail->setText(
        u"<a href=\"%1\">%2</a>"_s.arg(webmail.toHtmlEscaped(), tr("Try it in the webmail").toHtmlEscaped()));
}

bool TestPage::mayConsent(const CheckReport &report) const
{
    const bool refused = report.incoming.cause == Cause::AuthCleartextRefused
        || report.outgoing.cause == Cause::AuthCleartextRefused;
    return refused && model().provider() == nullptr;
}

void TestPage::showTranscript(const CheckReport &report)
{
    QStringList lines;
    for (const SideReport *side : {&report.incoming, &report.outgoing}) {
        const Endpoint &server = side->endpoint;
        lines << u"── %1:%2 (%3, %4)"_s.arg(server.host)
                     .arg(server.port)
                     .arg(idOf(server.protocol), idOf(server.security));
        lines << side->transcript << QString();
    }
    m_transcript->setPlainText(lines.join(u'\n'));
}

} // namespace Facteur

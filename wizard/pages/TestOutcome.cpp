// SPDX-License-Identifier: MIT
#include "TestOutcome.h"

#include "Banner.h"
#include "Languages.h"
#include "PackMark.h"
#include "TestProgress.h"
#include "TlsText.h"

#include <QDesktopServices>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Facteur {

TestOutcome::TestOutcome(SetupModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_first(new Banner)
    , m_second(new Banner)
    , m_remedy(new QPushButton)
    , m_secondRemedy(new QPushButton)
    , m_cancel(new QPushButton)
    , m_again(new QPushButton)
    , m_consent(new QPushButton)
    , m_anyway(new QPushButton)
    , m_agree(new QPushButton)
    , m_help(new QPushButton)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::medium);
    layout->addWidget(m_first);
    layout->addWidget(m_second);
    setFocusProxy(m_first);
    const std::pair<QPushButton *, QString> buttons[] = {{m_remedy, u"remedy"_s}, {m_cancel, u"cancelTest"_s},
        {m_again, u"testAgain"_s}, {m_consent, u"consent"_s}, {m_anyway, u"testAnyway"_s},
        {m_agree, u"agreeToServers"_s}, {m_help, u"providerHelp"_s}, {m_secondRemedy, u"secondRemedy"_s}};
    for (const auto &[button, name] : buttons) {
        button->setObjectName(name);
        button->setAutoDefault(false);
        // One who stops the test when it has just ended must not begin another one.
        (button == m_secondRemedy ? m_second : m_first)
            ->addButton(button, button == m_cancel ? Qt::AlignRight : Qt::AlignLeft);
    }
    connect(m_cancel, &QPushButton::clicked, this, &TestOutcome::cancelled);
    connect(m_again, &QPushButton::clicked, this, [this] { Q_EMIT testWanted(false); });
    connect(m_anyway, &QPushButton::clicked, this, &TestOutcome::testWantedAnyway);
    connect(m_agree, &QPushButton::clicked, this, &TestOutcome::agreed);
    connect(m_help, &QPushButton::clicked, this,
        [this] { QDesktopServices::openUrl(m_help->property("link").toUrl()); });
    connect(m_consent, &QPushButton::clicked, this, [this] { Q_EMIT testWanted(true); });
    for (QPushButton *button : {m_remedy, m_secondRemedy}) {
        connect(button, &QPushButton::clicked, this, [this, button] {
            if (m_model.applyRemedy(button == m_remedy ? m_remedySide : Side::Outgoing))
                Q_EMIT testWanted(false);
        });
    }
    m_wait.setInterval(1s);
    connect(&m_wait, &QTimer::timeout, this, [this] {
        --m_secondsToWait;
        tellWait();
    });
}

void TestOutcome::setDirection(QBoxLayout::Direction direction)
{
    m_first->setDirection(direction);
    m_second->setDirection(direction);
}

void TestOutcome::retranslate()
{
    m_cancel->setText(tr("Cancel the test"));
    m_consent->setText(tr("Sign in unprotected, this once"));
    m_anyway->setText(tr("Test with it all the same"));
    m_agree->setText(tr("Test with these servers"));
    tellWait();
}

void TestOutcome::hideButtons()
{
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_second, m_remedy, m_secondRemedy, m_again, m_consent, m_anyway, m_agree, m_help})
        widget->hide();
    m_main = nullptr;
}

void TestOutcome::showRunning(const StepReport &incoming, const StepReport &outgoing)
{
    hideButtons();
    m_cancel->show(); // which keeps the focus from step to step; not the main button: Enter must not cancel
                      // by accident
    m_first->setProgress((static_cast<int>(incoming.step) + static_cast<int>(outgoing.step) + 1) / 10.0);
    m_first->setMessage(Tone::Info, tr("Testing your account…"));
    m_first->keepRoomFor(TestProgress::everything());
    // A screen reader follows the name of what has the focus.
    m_first->setAccessibleName(TestProgress::words(incoming, outgoing));
}

void TestOutcome::tellTime(
    const StepReport &incoming, const StepReport &outgoing, int seconds, bool searching)
{
    m_first->setDetail(TestProgress::words(incoming, outgoing, seconds, searching));
}

void TestOutcome::showReport(const CheckReport &report, bool rejected)
{
    hideButtons();
    m_cancel->hide();
    m_first->setProgress(-1);
    if (report.ok())
        return showSuccess();
    m_again->setVisible(!rejected);
    m_main = rejected ? nullptr : m_again;
    m_consent->setVisible(mayConsent(report));
    showFailures(report);
    tellWait();
}

void TestOutcome::showSuccess()
{
    switch (m_model.proof()) {
    case SetupModel::Proof::NotTested:
    case SetupModel::Proof::Failed:
        return;
    case SetupModel::Proof::TlsTooOld:
    case SetupModel::Proof::TlsUnproven: {
        const CauseText text = TlsText::of(m_model);
        return m_first->setMessage(Tone::Careful, text.title, text.meaning, text.whatToDo);
    }
    case SetupModel::Proof::Unprotected:
        return m_first->setMessage(Tone::Careful, tr("It works, but it is not protected"),
            tr("With these settings, your mail program would send in a way that anyone on the line can "
               "read."),
            tr("Go back to the servers and tick the SSL boxes."));
    case SetupModel::Proof::SendingUnproven:
        return m_first->setMessage(Tone::Careful, tr("Receiving works; sending has not been refused so far"),
            tr("Many servers refuse mail without authentication only once a message is really sent."),
            tr("Go back one page and tick authentication, unless your provider told you otherwise."));
    case SetupModel::Proof::BoxUnknown:
        return m_first->setMessage(Tone::Careful, tr("The servers take these settings"),
            tr("What the SSL box of %1 does on these ports is not known for certain.")
                .arg(m_model.guide().mention.in(Languages::current())),
            tr("If it does not connect there, come back and put back the recommended values."));
    case SetupModel::Proof::Proven:
        return m_first->setMessage(Tone::Good, tr("Receiving and sending work, and the line is protected"),
            m_model.isPractice() ? tr("With an account of your own, you would see just this.")
                                 : tr("The next page gives you these settings, ready to copy."));
    }
}

CauseText TestOutcome::textOf(const SideReport &report, Verdict verdict) const
{
    CauseText text = CauseTexts::of(report);
    const Account &account = m_model.account();
    if (verdict == Verdict::SendingBlocked && report.side == Side::Outgoing) {
        text.meaning = tr("The same name and password were right for receiving, so they are not wrong.");
        text.whatToDo =
            tr("Most often the provider has blocked sending for this mailbox: ask it, or look at its "
               "help page, how to lift that. Then test again.");
    } else if (report.cause == Cause::AuthRejected) { // what the server said then says nothing more
        text.meaning += u'\n'
            + tr("It was tried with the user name “%1”.")
                  .arg(
                      report.side == Side::Incoming ? account.userName : account.effectiveOutgoingUserName());
        if (m_model.isPractice())
            text.whatToDo = tr("That is the exercise: every password is refused. Choose another exercise on "
                               "the first page.");
    } else if (!report.serverSaid.isEmpty()) {
        text.meaning += u'\n' + tr("The server said: “%1”").arg(report.serverSaid);
    }
    if (m_model.remedyFor(report.side))
        text.whatToDo =
            tr("We have just checked: another setting works up to the sign-in. One click tests with it.");
    return text;
}

void TestOutcome::showFailures(const CheckReport &report)
{
    std::optional<CauseText> told;
    for (const SideReport *side : {&report.incoming, &report.outgoing}) {
        if (!side->cause)
            continue;
        const CauseText text = textOf(*side, report.verdict);
        if (told == text
            || (told && report.verdict == Verdict::Password
                && side->cause == Cause::AuthRejected)) // the same password, told once
            continue;
        Banner *banner = told ? m_second : m_first;
        const Tone tone = *side->cause == Cause::Cancelled ? Tone::Info : Tone::Bad;
        banner->setMessage(tone, text.title, text.meaning, text.whatToDo);
        banner->show();
        showRemedy(told ? m_secondRemedy : m_remedy, side->side);
        told = text;
    }
    showHelp(report);
}

void TestOutcome::showHelp(const CheckReport &report)
{
    const Provider *provider = m_model.provider();
    const bool blocked = report.verdict == Verdict::SendingBlocked;
    for (const SideReport *side : {&report.incoming, &report.outgoing}) {
        if (!provider || !side->cause)
            continue;
        const Cause cause = blocked ? Cause::AuthAccountBlocked : *side->cause;
        const QString link = provider->help.value(cause).in(Languages::current());
        m_help->setText(PackMark::shortly(provider->pack, tr("What your provider says about it")));
        m_help->setProperty("link", QUrl(link));
        m_help->setVisible(!link.isEmpty());
        if (!link.isEmpty())
            return;
    }
}

void TestOutcome::showRemedy(QPushButton *button, Side side)
{
    const QString words = remedyInWords(side);
    button->setText(words);
    button->setVisible(!words.isEmpty());
    if (words.isEmpty() || button != m_remedy)
        return;
    m_remedySide = side;
    m_main = m_remedy;
}

QString TestOutcome::remedyInWords(Side side) const
{
    const auto remedy = m_model.remedyFor(side);
    if (!remedy)
        return {};
    const ServerAnswer now = side == Side::Incoming ? m_model.account().incoming : m_model.account().outgoing;
    if (remedy->host != now.host)
        return tr("Use %1, port %2").arg(remedy->host, QString::number(remedy->port));
    if (remedy->ssl == now.ssl)
        return tr("Use port %1").arg(remedy->port);
    if (remedy->port == now.port)
        return remedy->ssl ? tr("Tick SSL") : tr("Untick SSL");
    return remedy->ssl ? tr("Use port %1 with SSL").arg(remedy->port)
                       : tr("Use port %1, SSL not ticked").arg(remedy->port);
}

void TestOutcome::showRefusedBefore()
{
    hideButtons();
    m_cancel->hide();
    m_anyway->show();
    m_first->setProgress(-1);
    m_first->setMessage(Tone::Careful, tr("The server has already refused this very password"),
        tr("Some providers lock an account after several wrong attempts."),
        tr("Type the password again. If you are not sure, set a new one with your provider first."));
}

void TestOutcome::showStrangers(const QList<PackServer> &servers)
{
    hideButtons();
    m_cancel->hide();
    m_agree->show();
    m_first->setProgress(-1);
    QStringList lines;
    for (const PackServer &server : servers) {
        const QString place = PackMark::place(server.pack);
        //: %1: a server, %2: its port, %3: a folder
        lines << (server.side == Side::Incoming ? tr("Incoming: %1, port %2, from the pack in %3")
                                                : tr("Outgoing: %1, port %2, from the pack in %3"))
                     .arg(server.host, QString::number(server.port), place);
    }
    m_first->setMessage(Tone::Careful, tr("Your password would go to a server that Facteur does not know"),
        lines.join(u'\n'),
        tr("Whoever runs it gets your password. Go on only if you know who gave you this pack, and trust "
           "them."));
}

bool TestOutcome::mayConsent(const CheckReport &report) const
{
    bool refused = false;
    for (const SideReport *side : {&report.incoming, &report.outgoing}) {
        if (side->cause != Cause::AuthCleartextRefused)
            continue;
        if (m_model.provider() || m_model.isServerOfCatalogue(side->side))
            return false;
        refused = true;
    }
    return refused;
}

void TestOutcome::showPause()
{
    hideButtons();
    m_cancel->hide();
    m_again->show();
    m_main = m_again;
    m_first->setProgress(-1);
    m_first->setMessage(Tone::Careful, tr("The server has asked for a pause"),
        tr("It turned the last sign-in away for the time being. Trying again at once can make it longer."));
    tellWait();
}

void TestOutcome::waitBeforeAgain(int seconds)
{
    m_secondsToWait = seconds;
    seconds > 0 ? m_wait.start() : m_wait.stop();
    tellWait();
}

void TestOutcome::tellWait()
{
    const bool waits = m_secondsToWait > 0;
    if (!waits)
        m_wait.stop();
    for (QPushButton *button : {m_again, m_remedy, m_secondRemedy, m_consent, m_anyway})
        button->setEnabled(!waits);
    m_again->setText(waits ? tr("Test again in %1 s").arg(m_secondsToWait) : tr("Test again"));
}

} // namespace Facteur

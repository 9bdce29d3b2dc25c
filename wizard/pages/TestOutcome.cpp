// SPDX-License-Identifier: MIT
#include "TestOutcome.h"

#include "Banner.h"
#include "SupportCode.h"
#include "WrappedButton.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

/// Every act, in the order of the buttons, with the button's name.
constexpr std::array acts{
    std::pair(Act::UseRemedy, "remedy"_L1),
    std::pair(Act::TickAuthentication, "tickAuthentication"_L1),
    std::pair(Act::TickSsl, "tickSsl"_L1),
    std::pair(Act::RecommendedServers, "recommendedServers"_L1),
    std::pair(Act::CorrectAddress, "correctAddress"_L1),
    std::pair(Act::ChangeServers, "changeServers"_L1),
    std::pair(Act::ChooseProgram, "chooseProgram"_L1),
    std::pair(Act::ChooseExercise, "chooseExercise"_L1),
    std::pair(Act::ProviderHelp, "providerHelp"_L1),
    std::pair(Act::AgreeToServers, "agreeToServers"_L1),
    std::pair(Act::SignInUnprotected, "consent"_L1),
    std::pair(Act::TestAgain, "testAgain"_L1),
    std::pair(Act::TestAnyway, "testAnyway"_L1),
};

/// It connects to the servers as they are.
bool isTest(Act act)
{
    return act == Act::UseRemedy || act == Act::SignInUnprotected || act == Act::TestAgain
        || act == Act::TestAnyway;
}

} // namespace

TestOutcome::TestOutcome(QWidget *parent)
    : QWidget(parent)
    , m_code(new SupportCode)
    , m_cancel(new WrappedButton)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::medium);
    addPart();
    Banner *first = m_parts.front().banner;
    setFocusProxy(first);
    first->addBelowTitle(m_code);
    m_cancel->setObjectName(u"cancelTest"_s);
    m_cancel->setAutoDefault(false);
    // One who stops the test when it has just ended must not begin another one.
    first->addButton(m_cancel, Qt::AlignRight);
    connect(m_cancel, &QPushButton::clicked, this, &TestOutcome::cancelled);
}

void TestOutcome::addPart()
{
    Part part{new Banner, {}, {}};
    const std::size_t index = m_parts.size();
    layout()->addWidget(part.banner);
    for (const auto &[act, name] : acts) {
        auto *button = new WrappedButton;
        button->setObjectName(index == 0 ? QString(name) : u"%1-%2"_s.arg(name).arg(index + 1));
        button->setAutoDefault(false);
        part.banner->addButton(button);
        part.buttons.insert(act, button);
        connect(button, &QPushButton::clicked, this, [this, index, act = act] {
            const QList<OutcomeAction> &shown = m_parts.at(index).actions;
            const auto action = std::find_if(
                shown.begin(), shown.end(), [act](const OutcomeAction &each) { return each.act == act; });
            if (action != shown.end())
                Q_EMIT wanted(OutcomeAction(*action));
        });
    }
    m_parts.push_back(part);
}

void TestOutcome::retranslate()
{
    m_cancel->setText(tr("Cancel the test"));
    m_code->retranslate();
}

void TestOutcome::showParts(std::size_t count)
{
    while (m_parts.size() < count)
        addPart();
    for (std::size_t i = 0; i < m_parts.size(); ++i)
        m_parts.at(i).banner->setVisible(i == 0 || i < count);
    m_main = nullptr;
}

void TestOutcome::showActions(Part &part, const QList<OutcomeAction> &actions)
{
    part.actions = actions;
    for (auto [act, button] : part.buttons.asKeyValueRange()) {
        const auto action = std::find_if(actions.begin(), actions.end(),
            [act = act](const OutcomeAction &each) { return each.act == act; });
        if (action != actions.end())
            button->setText(action->words);
        button->setVisible(action != actions.end()); // what is shown stays, under the hand that presses it
    }
    showPause();
}

void TestOutcome::showRunning(double share, const std::optional<OutcomeAction> &offer)
{
    showParts(1);
    m_code->setCodes({});
    Part &part = m_parts.front();
    showActions(part, offer ? QList{*offer} : QList<OutcomeAction>());
    if (offer)
        m_main = part.buttons.value(offer->act);
    m_cancel->show(); // which keeps the focus from step to step; not the main button: Enter must not cancel
                      // by accident
    part.banner->setProgress(share);
    part.banner->setMessage(Tone::Info, tr("Testing your account…"));
    part.banner->keepRoomFor(TestProgress::everything());
}

void TestOutcome::tellTime(
    const StepReport &incoming, const StepReport &outgoing, int seconds, TestProgress::Meanwhile meanwhile)
{
    Banner *const banner = m_parts.front().banner;
    banner->setDetail(TestProgress::words(incoming, outgoing, seconds, meanwhile));
    // A screen reader follows the name of what has the focus, and hears whatever is set.
    const QString name = TestProgress::words(incoming, outgoing, meanwhile);
    if (banner->accessibleName() != name)
        banner->setAccessibleName(name);
}

void TestOutcome::show(const Outcome &outcome, const QStringList &codes)
{
    m_code->setCodes(codes);
    showParts(static_cast<std::size_t>(outcome.messages.size()));
    m_cancel->hide();
    m_parts.front().banner->setProgress(-1);
    std::size_t index = 0;
    for (const OutcomeMessage &message : outcome.messages) {
        Part &part = m_parts.at(index++);
        part.banner->setMessage(
            message.tone, message.text.title, message.text.meaning, message.text.whatToDo);
        showActions(part, message.actions);
    }
    m_code->addTo(*m_parts.front().banner);
    if (outcome.main)
        m_main = m_parts.front().buttons.value(outcome.main->act);
}

void TestOutcome::tellPause(int seconds)
{
    m_pause = seconds;
    showPause();
}

void TestOutcome::showPause()
{
    for (const Part &part : m_parts) {
        for (const OutcomeAction &action : part.actions) {
            QPushButton *button = part.buttons.value(action.act);
            button->setEnabled(m_pause == 0 || !isTest(action.act));
            if (action.act == Act::TestAgain)
                button->setText(m_pause == 0 ? action.words : tr("Test again in %1 s").arg(m_pause));
        }
    }
}

} // namespace Facteur

// SPDX-License-Identifier: MIT
#pragma once

#include "Outcome.h"
#include "TestProgress.h"

#include <QMap>
#include <QWidget>

#include <optional>
#include <vector>

class QPushButton;

namespace Facteur {

class Banner;
class SupportCode;

/// What a test is doing and what came of it, in words, what explains most first, with the buttons that act on
/// it: a banner for each message of the outcome.
class TestOutcome final : public QWidget
{
    Q_OBJECT
public:
    explicit TestOutcome(QWidget *parent = nullptr);

    void retranslate();

    /// The test runs; \a share of it is done (0 to 1). \a offer: what can be done meanwhile.
    void showRunning(double share, const std::optional<OutcomeAction> &offer = {});
    /// The same, \a seconds later. Without a word to a screen reader, unless one has to wait for a server.
    void tellTime(const StepReport &incoming, const StepReport &outgoing, int seconds,
        TestProgress::Meanwhile meanwhile = TestProgress::Meanwhile::Nothing);
    /// \a codes: for the telephone (CheckReport::codes()).
    void show(const Outcome &outcome, const QStringList &codes = {});
    /// What would connect waits that long, visibly; 0: not.
    void tellPause(int seconds);

    /// The button that Enter presses; nullptr where going on is the main thing.
    [[nodiscard]] QPushButton *mainButton() const { return m_main; }

Q_SIGNALS:
    void cancelled();
    void wanted(const Facteur::OutcomeAction &action);

private:
    /// A message, and a button for whatever can be done about it.
    struct Part
    {
        Banner *banner = nullptr;
        QMap<Act, QPushButton *> buttons;
        QList<OutcomeAction> actions; ///< those that are shown
    };
    void addPart();
    void showParts(std::size_t count);
    void showActions(Part &part, const QList<OutcomeAction> &actions);
    void showPause();

    std::vector<Part> m_parts; ///< the first is always shown
    SupportCode *m_code; ///< in the first banner
    QPushButton *m_cancel;
    QPushButton *m_main = nullptr;
    int m_pause = 0; ///< seconds
};

} // namespace Facteur

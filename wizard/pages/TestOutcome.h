// SPDX-License-Identifier: MIT
#pragma once

#include "CauseText.h"
#include "SetupModel.h"

#include <QBoxLayout>
#include <QTimer>
#include <QWidget>

class QPushButton;

namespace Facteur {

class Banner;

/// What a test is doing and what came of it, in words, failure first, with the buttons that act on it:
/// cancel, the remedy, test again. Two banners where both sides failed in different ways.
class TestOutcome final : public QWidget
{
    Q_OBJECT
public:
    explicit TestOutcome(SetupModel &model, QWidget *parent = nullptr);

    /// \a direction: of the buttons.
    void setDirection(QBoxLayout::Direction direction);
    void retranslate();

    /// The test runs: each side's last step that was begun.
    void showRunning(const StepReport &incoming, const StepReport &outgoing);
    /// The same, \a seconds later; \a searching: for a remedy. Without a word to a screen reader.
    void tellTime(const StepReport &incoming, const StepReport &outgoing, int seconds, bool searching);
    /// \a rejected: the password can be typed again elsewhere, so it is not to be tried again as it is.
    void showReport(const CheckReport &report, bool rejected);
    /// Nothing has been tried yet, as the password would go to servers that only a pack knows.
    void showStrangers(const QList<PackServer> &servers);
    /// Nothing was tried, as the servers have refused this password already.
    void showRefusedBefore();
    /// Nothing was tried, as a server has asked for a pause.
    void showPause();
    /// "Test again" waits that long, visibly.
    void waitBeforeAgain(int seconds);
    [[nodiscard]] bool isWaiting() const { return m_secondsToWait > 0; }

    /// The button that Enter presses; nullptr where going on is the main thing.
    [[nodiscard]] QPushButton *mainButton() const { return m_main; }

Q_SIGNALS:
    void cancelled();
    void agreed(); ///< to the servers of a pack
    void testWantedAnyway(); ///< with a password that was refused: the person has been told, and wants it
    void testWanted(bool consent); ///< consent: to an unprotected sign-in, for this test

private:
    void hideButtons();
    void showSuccess();
    void showFailures(const CheckReport &report);
    [[nodiscard]] CauseText textOf(const SideReport &report, Verdict verdict) const;
    void showHelp(const CheckReport &report);
    void showRemedy(QPushButton *button, Side side);
    [[nodiscard]] QString remedyInWords(Side side) const;
    [[nodiscard]] bool mayConsent(const CheckReport &report) const;
    void tellWait();

    SetupModel &m_model;
    Banner *m_first;
    Banner *m_second;
    QPushButton *m_remedy;
    QPushButton *m_secondRemedy;
    QPushButton *m_cancel;
    QPushButton *m_again;
    QPushButton *m_consent;
    QPushButton *m_anyway;
    QPushButton *m_agree;
    QPushButton *m_help;
    QPushButton *m_main = nullptr;
    Side m_remedySide = Side::Incoming; ///< that m_remedy is for; m_secondRemedy is for the outgoing one
    QTimer m_wait; ///< once a second
    int m_secondsToWait = 0;
};

} // namespace Facteur

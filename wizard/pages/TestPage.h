// SPDX-License-Identifier: MIT
#pragma once

#include "ConnectionTest.h"
#include "TlsWatch.h"
#include "WizardPage.h"

#include <QElapsedTimer>
#include <QTimer>

#include <memory>
#include <optional>

class QBoxLayout;
class QLabel;

namespace Facteur {

class RetypePassword;
class StepTable;
class SupportLine;
class TestDetails;
class TestOutcome;

/// Page 6: the test, as it happens, and what came of it in plain words. Begins by itself when the settings of
/// now have not been tested yet, unless their password has just been refused; ends by itself when the page is
/// left.
class TestPage final : public WizardPage
{
    Q_OBJECT
public:
    TestPage(SetupModel &model, CheckOptions options, QWidget *parent);

    [[nodiscard]] bool isComplete() const override { return !isRunning(); }
    void entered() override;
    void left() override;
    bool escape() override;
    [[nodiscard]] bool isRunning() const { return m_test && m_test->isRunning(); }

private:
    void retranslate() override;
    void refresh() override;
    void showPicture(PicturePanel &panel) override;

    void resizeEvent(QResizeEvent *event) override;
    void layOut();
    /// \a consent: the person agrees to an unprotected sign-in, for this test. Servers that come from a pack
    /// have to be agreed to first.
    void start(bool consent = false);
    /// start(), unless a password that was refused would be sent again: then the page says so first.
    void startUnlessRefused(bool consent);
    void finished(const CheckReport &report);
    void settle(Side side, const StepReport &step);
    void retype(Side side, const QString &password);
    void beginRetyping();
    void tellTime();
    void showEndpoints();
    void showRunning();
    void showReport(const CheckReport &report);
    void showNothingTried(const QString &heading);
    void showRefusedBefore();
    void showStrangers();
    void showPause();
    /// A server that is to be tested has asked for a pause.
    [[nodiscard]] bool isPaused() const;
    void showRemarks(const CheckReport &report);
    /// The side whose password can be typed again, if any.
    [[nodiscard]] std::optional<Side> retypable() const;
    void leadOn();

    CheckOptions m_options;
    std::unique_ptr<ConnectionTest> m_test;
    MailSettings m_tested;
    QTimer m_tick;
    QElapsedTimer m_elapsed;
    StepReport m_incomingStep; ///< the last that was begun
    StepReport m_outgoingStep;
    TlsWatch m_tls;
    std::optional<CheckReport> m_lastReport; ///< of a test that this page did
    bool m_searching = false; ///< for a remedy
    QStringList m_busyServers; ///< that asked for a pause

    TestOutcome *m_outcome;
    RetypePassword *m_retype; ///< after auth.rejected
    StepTable *m_incoming;
    StepTable *m_outgoing;
    QBoxLayout *m_sides; ///< beside each other, where there is room
    QLabel *m_remarks;
    SupportLine *m_support;
    TestDetails *m_details;
};

} // namespace Facteur

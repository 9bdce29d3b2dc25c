// SPDX-License-Identifier: MIT
#pragma once

#include "ConnectionTest.h"
#include "WizardPage.h"

#include <QElapsedTimer>
#include <QTimer>

#include <memory>

class QLabel;
class QPushButton;

namespace Facteur {

class Banner;
class RetypePassword;
class StepTable;
class TestDetails;

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

    void layOut();
    /// \a consent: the person agrees to an unprotected sign-in, for this test.
    void start(bool consent = false);
    void finished(const CheckReport &report);
    void settle(Side side, const StepReport &step);
    void retype(const QString &password);
    void tellStep();
    void tellTime();
    void showRunning();
    void showReport(const CheckReport &report);
    void showSuccess(SetupModel::Proof proof);
    void showFailures(const CheckReport &report);
    void showRefusedBefore();
    [[nodiscard]] QString userName(Side side) const;
    void showEndpoints();
    void showRemarks(const CheckReport &report);
    /// A button for \a banner that applies the remedy of \a side, or none.
    void showRemedy(Banner *banner, Side side);
    void tellWait();
    /// The side whose password can be typed again, if any.
    [[nodiscard]] std::optional<Side> retypable() const;
    [[nodiscard]] bool mayConsent(const CheckReport &report) const;
    void leadOn();

    CheckOptions m_options;
    std::unique_ptr<ConnectionTest> m_test;
    MailSettings m_tested;
    QTimer m_tick;
    QTimer m_wait; ///< after auth.temporary: once a second
    int m_secondsToWait = 0;
    Side m_remedySide = Side::Incoming; ///< that m_remedy is for
    QElapsedTimer m_elapsed;
    Step m_incomingStep = Step::Resolve;
    Step m_outgoingStep = Step::Resolve;
    bool m_searching = false; ///< for a remedy

    Banner *m_banner; ///< the state, and then the first failure
    Banner *m_second; ///< the other side's failure, where it is another one
    QPushButton *m_cancel;
    QPushButton *m_again;
    QPushButton *m_remedy; ///< of the first banner
    QPushButton *m_secondRemedy;
    QPushButton *m_consent;
    RetypePassword *m_retype; ///< after auth.rejected
    StepTable *m_incoming;
    StepTable *m_outgoing;
    QLabel *m_remarks;
    TestDetails *m_details;
};

} // namespace Facteur

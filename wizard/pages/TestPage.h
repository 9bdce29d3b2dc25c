// SPDX-License-Identifier: MIT
#pragma once

#include "CheckReport.h"
#include "TestSession.h"
#include "WizardPage.h"

#include <QTimer>

namespace Facteur {

class RetypePassword;
class StepColumns;
class TestDetails;
class TestOutcome;
struct Outcome;
struct OutcomeAction;

/// Page 6: the test, as it happens, and what came of it in plain words. Begins by itself when the settings of
/// now have not been tested yet, unless the session's gate is shut; ends by itself when the page is left.
class TestPage final : public WizardPage
{
    Q_OBJECT
public:
    TestPage(Setup &setup, QWidget *parent);

    [[nodiscard]] bool isComplete() const override { return !session().isRunning(); }
    void entered() override;
    void left() override;
    bool escape() override;

private:
    void retranslate() override;
    void refresh() override;
    void showPicture(PicturePanel &panel) override;
    void resizeEvent(QResizeEvent *event) override;

    [[nodiscard]] TestSession &session() const { return setup().session(); }
    void layOut();
    void begin(bool unprotected = false, bool insist = false);
    void act(const OutcomeAction &action);
    void retype(Side side, const QString &password);
    void onFinished();
    void tick();
    void showEndpoints();
    void showRunning();
    [[nodiscard]] double shareOfSteps() const; ///< that were begun
    void showReport(const CheckReport &report);
    void showGate();
    void show(const Outcome &outcome, const QStringList &codes = {});
    void leadOn();

    QTimer m_tick;
    TestSession::Gate m_gate = TestSession::Gate::Open; ///< that the last test that was wanted stood before
    bool m_unprotected = false; ///< that test was asked for with an unprotected sign-in
    TestOutcome *m_outcome;
    RetypePassword *m_retype; ///< after auth.rejected
    StepColumns *m_columns;
    TestDetails *m_details;
};

} // namespace Facteur

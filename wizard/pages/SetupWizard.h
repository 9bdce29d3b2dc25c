// SPDX-License-Identifier: MIT
#pragma once

#include "Passage.h"
#include "PracticeServer.h"
#include "Setup.h"

#include <QPixmap>
#include <QWizard>

namespace Facteur {

class PageCare;
class StepList;
class WelcomePage;
class WizardKeys;
class WizardPage;

/// The window: the seven pages in their order, the steps at the left, Back and Next below. A page is built
/// when it is gone to for the first time, so that the first one is there the sooner.
class SetupWizard final : public QWizard
{
    Q_OBJECT
public:
    /// \a practice: the mail server inside, which runs while the person practises. Both outlive the window.
    SetupWizard(Setup &setup, PracticeServer &practice, QWidget *parent = nullptr);
    ~SetupWizard() override;

    void practise(std::optional<Scenario> scenario);

    void goTo(Page page); ///< from wherever the person is
    [[nodiscard]] int nextId() const override;
    [[nodiscard]] bool validateCurrentPage() override;
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void goBackTo(Page page);
    /// Goes on to \a page as by Next, as far as the pages between let it, without stopping at any.
    void passTo(Page page);
    void build(Page page); ///< unless it is there
    [[nodiscard]] WizardPage *newPage(Page page);
    void retranslate();
    void showBrand();
    void showStep();
    /// Puts where the person is into one line above the page, where the list of steps would take its room.
    void showPlace();
    void nameNext(); ///< of the first page

    Setup &m_setup;
    PracticeServer &m_practice;
    StepList *m_steps;
    PageCare *m_care;
    WizardKeys *m_keys;
    Passage m_passage;
    QPixmap m_logo;
    WelcomePage *m_welcome = nullptr;
    WizardPage *m_shown = nullptr;
    bool m_returnsToTest = false; ///< Next on the first page, which the test page has led to
};

} // namespace Facteur

// SPDX-License-Identifier: MIT
#pragma once

#include "Catalogue.h"
#include "ConnectionTest.h"
#include "PracticeServer.h"
#include "SetupModel.h"

#include <QHostAddress>
#include <QPixmap>
#include <QWizard>

namespace Facteur {

class StepList;
class WelcomePage;
class WizardPage;

/// The window: the seven pages in their order, the steps at the left, Back and Next below.
class SetupWizard final : public QWizard
{
    Q_OBJECT
public:
    /// What comes from outside: what is known, how tests are run, and whom to ask for MX records (null: the
    /// system's name server).
    explicit SetupWizard(Catalogue catalogue, CheckOptions options = {}, const QHostAddress &nameserver = {},
        QWidget *parent = nullptr);
    ~SetupWizard() override;

    [[nodiscard]] SetupModel &model() { return m_model; }
    void practise(std::optional<Scenario> scenario);

    void reject() override;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void showBrand();
    void showStep();
    [[nodiscard]] bool wouldLoseSomething() const;

    SetupModel m_model;
    PracticeServer m_practice;
    StepList *m_steps;
    QPixmap m_logo;
    WelcomePage *m_welcome = nullptr;
    WizardPage *m_shown = nullptr;
};

} // namespace Facteur

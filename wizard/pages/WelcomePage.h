// SPDX-License-Identifier: MIT
#pragma once

#include "Scenario.h"
#include "WizardPage.h"

#include <optional>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;

namespace Facteur {

class Card;
class ExercisePicker;
class MessageLine;
class PackNotices;

/// Page 1: the language, the mail program, and whether this is practice.
class WelcomePage final : public WizardPage
{
    Q_OBJECT
public:
    WelcomePage(Setup &setup, QWidget *parent);

    void entered() override;
    [[nodiscard]] bool validatePage() override;
    /// Practice was asked for and could not begin; \a reason: the system's words.
    void tellPracticeProblem(const QString &reason);

Q_SIGNALS:
    void languageChosen(const QString &code);
    /// Nothing: no practice.
    void practiceChosen(std::optional<Facteur::Scenario> scenario);

private:
    void retranslate() override;
    void refresh() override;
    void addCards();
    void showCards();
    void tellPractice();

    QLabel *m_languageLabel;
    QComboBox *m_language;
    PackNotices *m_packs;
    QButtonGroup *m_cards;
    QCheckBox *m_practice;
    MessageLine *m_practiceHelp;
    ExercisePicker *m_exercise;
};

} // namespace Facteur

// SPDX-License-Identifier: MIT
#pragma once

#include "Scenario.h"
#include "WizardPage.h"

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;

namespace Facteur {

class ExercisePicker;
class MessageLine;
class PackNotices;
class ProgramCards;

/// Page 1: the language, the mail program, and whether this is practice. What is chosen here is remembered.
class WelcomePage final : public WizardPage
{
    Q_OBJECT
public:
    WelcomePage(Setup &setup, QWidget *parent);

    /// What a pack asks is answered, and a mail program is chosen.
    [[nodiscard]] bool validatePage() override;
    void entered() override;
    /// Practice was asked for and could not begin; \a reason: the system's words.
    void tellPracticeProblem(const QString &reason);

Q_SIGNALS:
    void languageChosen(const QString &code);
    /// Nothing: no practice.
    void practiceChosen(std::optional<Facteur::Scenario> scenario);

private:
    void retranslate() override;
    void refresh() override;
    void addLanguages();
    void addPractice();
    void tellPractice();

    QLabel *m_languageLabel;
    QComboBox *m_language;
    PackNotices *m_packs;
    ProgramCards *m_programs;
    QCheckBox *m_practice;
    MessageLine *m_practiceHelp;
    ExercisePicker *m_exercise;
};

} // namespace Facteur

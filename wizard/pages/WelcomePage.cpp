// SPDX-License-Identifier: MIT
#include "WelcomePage.h"

#include "CheckLine.h"
#include "ExercisePicker.h"
#include "LanguageBox.h"
#include "Languages.h"
#include "MessageLine.h"
#include "PackNotices.h"
#include "ProgramCards.h"
#include "Remembered.h"
#include "Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Facteur {

/// There is no picture beside the cards: so wide, most of their sentences fit into one line.
static constexpr int widestCards = 820;

WelcomePage::WelcomePage(Setup &setup, QWidget *parent)
    : WizardPage(Page::Welcome, setup, parent)
    , m_languageLabel(new QLabel)
    , m_language(new LanguageBox)
    , m_packs(new PackNotices(setup))
    , m_programs(new ProgramCards(setup))
    , m_practice(new CheckLine)
    , m_practiceHelp(new MessageLine)
    , m_exercise(new ExercisePicker)
{
    setWidest(widestCards);
    addLanguages();
    content()->addWidget(m_packs);
    content()->addWidget(m_programs);
    connect(m_packs, &PackNotices::replaced, m_programs, &ProgramCards::showPrograms);
    addPractice();
}

void WelcomePage::addLanguages()
{
    auto *row = new QHBoxLayout;
    m_languageLabel->setTextFormat(Qt::PlainText);
    m_languageLabel->setBuddy(m_language);
    row->addWidget(m_languageLabel);
    row->addWidget(m_language);
    row->addStretch();
    content()->addLayout(row);
    m_language->setObjectName(u"language"_s);
    m_language->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    const QStringList codes = Languages::available();
    for (const QString &code : codes)
        m_language->addItem(Languages::nativeName(code), code);
    connect(m_language, &QComboBox::activated, this, [this](int index) {
        const QString code = m_language->itemData(index).toString();
        Remembered::setLanguage(code, Languages::systemChoice());
        Q_EMIT languageChosen(code);
    });
}

void WelcomePage::addPractice()
{
    auto *practice = new QVBoxLayout;
    practice->setSpacing(Space::hair);
    practice->addWidget(m_practice);
    auto *help = new QHBoxLayout;
    help->setContentsMargins(26, 0, 0, 0);
    help->addWidget(m_practiceHelp);
    practice->addLayout(help);
    auto *exercise = new QHBoxLayout;
    exercise->setContentsMargins(26, Space::hair, 0, 0);
    exercise->addWidget(m_exercise);
    practice->addLayout(exercise);
    m_practiceHelp->belongTo({m_practice});
    content()->addLayout(practice);
    m_practice->setObjectName(u"practice"_s);
    connect(m_practice, &QCheckBox::clicked, this, &WelcomePage::tellPractice);
    connect(m_exercise, &ExercisePicker::chosen, this, &WelcomePage::tellPractice);
}

void WelcomePage::tellPractice()
{
    if (m_practice->isChecked())
        Q_EMIT practiceChosen(m_exercise->scenario());
    else
        Q_EMIT practiceChosen(std::nullopt);
}

void WelcomePage::entered()
{
    refresh(); // the first time, this comes before the page is shown
    if (QWidget *chosen = m_programs->chosen())
        chosen->setFocus();
    else
        WizardPage::entered(); // the ring of the focus must not look like a choice
}

bool WelcomePage::validatePage()
{
    QWidget *problem = m_packs->complain(); // Enter, or going on, answers it neither way
    if (!problem && !setup().hasProgram())
        problem = m_programs->complain();
    if (problem)
        leadTo(problem);
    return !problem;
}

void WelcomePage::tellPracticeProblem(const QString &reason)
{
    m_practice->setChecked(false);
    m_practiceHelp->setMessage(
        Tone::Bad, tr("The practice mail server could not be started on this computer: %1").arg(reason));
}

void WelcomePage::retranslate()
{
    setTitle({});
    setHeading(tr("Which mail program do you use?"),
        tr("Facteur sets up your mail account with you, tests it for real, and gives you the values to "
           "copy."));
    m_languageLabel->setText(tr("Language"));
    m_practice->setText(tr("Practise with a make-believe mailbox"));
    m_practiceHelp->setHelp(tr("To see how it goes without an account. Nothing leaves this computer: the "
                               "mail server is inside Facteur."));
    m_exercise->retranslate();
    m_packs->retranslate();
    m_programs->retranslate();
}

void WelcomePage::refresh()
{
    m_language->setCurrentIndex(m_language->findData(Languages::current()));
    m_programs->refresh();
    m_packs->refresh();
    m_practice->setChecked(setup().isPractice());
    m_exercise->setVisible(setup().isPractice());
    if (setup().isPractice())
        m_practiceHelp->clearMessage();
}

} // namespace Facteur

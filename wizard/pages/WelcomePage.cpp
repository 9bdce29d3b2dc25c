// SPDX-License-Identifier: MIT
#include "WelcomePage.h"

#include "Card.h"
#include "CheckLine.h"
#include "ExercisePicker.h"
#include "Languages.h"
#include "MessageLine.h"
#include "PackMark.h"
#include "PackNotices.h"
#include "SmallPicture.h"
#include "Theme.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

/// There is no picture beside them: so wide, most of their sentences fit into one line.
constexpr int widestCards = 820;
constexpr QSize largestPicture(144, 144); ///< of a card, on the densest screen

QLabel *plainLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

WelcomePage::WelcomePage(Setup &setup, QWidget *parent)
    : WizardPage(Page::Welcome, setup, parent)
    , m_languageLabel(plainLabel())
    , m_language(new QComboBox)
    , m_packs(new PackNotices(setup))
    , m_cards(new QButtonGroup(this))
    , m_practice(new CheckLine)
    , m_practiceHelp(new MessageLine)
    , m_exercise(new ExercisePicker)
{
    setWidest(widestCards);
    auto *language = new QHBoxLayout;
    m_languageLabel->setWordWrap(false);
    m_languageLabel->setBuddy(m_language);
    language->addWidget(m_languageLabel);
    language->addWidget(m_language);
    language->addStretch();
    content()->addLayout(language);
    const QStringList codes = Languages::available();
    for (const QString &code : codes)
        m_language->addItem(Languages::nativeName(code), code);
    connect(m_language, &QComboBox::activated, this,
        [this](int index) { Q_EMIT languageChosen(m_language->itemData(index).toString()); });

    m_language->setObjectName(u"language"_s);
    m_practice->setObjectName(u"practice"_s);
    content()->addWidget(m_packs);
    connect(m_packs, &PackNotices::replaced, this, &WelcomePage::showCards);
    addCards();

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
    m_language->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_practice, &QCheckBox::clicked, this, &WelcomePage::tellPractice);
    connect(m_exercise, &ExercisePicker::chosen, this, &WelcomePage::tellPractice);
}

void WelcomePage::addCards()
{
    auto *cards = new QVBoxLayout;
    cards->setSpacing(Space::small);
    content()->addLayout(cards);
    const QList<Guide> &guides = setup().catalogue().guides();
    for (const Guide &guide : guides) {
        auto *card = new Card;
        card->setObjectName(guide.id);
        m_cards->addButton(card);
        cards->addWidget(card);
        connect(card, &Card::toggled, this, [this, id = guide.id](bool on) {
            if (on)
                setup().setGuide(id);
        });
    }
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
    if (QAbstractButton *chosen = m_cards->checkedButton())
        chosen->setFocus();
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
    showCards();
}

void WelcomePage::showCards()
{
    const QList<QAbstractButton *> cards = m_cards->buttons();
    for (QAbstractButton *button : cards) {
        const Guide *guide = setup().catalogue().guide(button->objectName());
        auto *card = static_cast<Card *>(button);
        QString summary = PackMark::before(guide->pack, guide->summary.in(language()));
        if (guide->pack.isEmpty() && !guide->pictures.isEmpty())
            //: %1: a folder, %2: a sentence
            summary = tr("With pictures from the pack in %1. %2")
                          .arg(PackMark::place(PackMark::packOfPictures(*guide)), summary);
        card->setTexts(guide->name.in(language()), summary);
        card->setPicture(smallPicture(guide->cardFile(), largestPicture));
    }
}

void WelcomePage::refresh()
{
    m_language->setCurrentIndex(m_language->findData(Languages::current()));
    const QList<QAbstractButton *> cards = m_cards->buttons();
    for (QAbstractButton *card : cards)
        card->setChecked(card->objectName() == setup().guide().id);
    m_packs->refresh();
    m_practice->setChecked(setup().isPractice());
    m_exercise->setVisible(setup().isPractice());
    if (setup().isPractice())
        m_practiceHelp->clearMessage();
}

} // namespace Facteur

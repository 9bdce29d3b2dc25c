// SPDX-License-Identifier: MIT
#include "ProgramCards.h"

#include "AreaAround.h"
#include "Banner.h"
#include "Card.h"
#include "Languages.h"
#include "MessageLine.h"
#include "PackMark.h"
#include "ProgramChoice.h"
#include "ProgramWords.h"
#include "Remembered.h"
#include "SmallPicture.h"
#include "WrappedButton.h"

#include <QButtonGroup>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Facteur {

static constexpr QSize largestCardPicture(144, 144); ///< on the densest screen

ProgramCards::ProgramCards(Setup &setup, QWidget *parent)
    : QWidget(parent)
    , m_setup(setup)
    , m_help(new MessageLine)
    , m_cards(new QButtonGroup(this))
    , m_column(new QVBoxLayout(this))
    , m_end(new Banner)
    , m_successor(new WrappedButton)
{
    m_help->setObjectName(u"programHelp"_s);
    m_end->setObjectName(u"programEnd"_s);
    m_successor->setObjectName(u"useSuccessor"_s);
    m_successor->setAutoDefault(false);
    m_end->addButton(m_successor);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Space::small);
    m_column->addWidget(m_help);
    addCards();
    m_column->addWidget(m_end);
    connect(m_successor, &QPushButton::clicked, this, &ProgramCards::chooseSuccessor);
}

void ProgramCards::addCards()
{
    for (const Guide *guide :
        ProgramChoice::inOrder(m_setup.catalogue().guides(), m_setup.foundPrograms(), m_setup.system())) {
        auto *card = new Card;
        card->setObjectName(guide->id);
        m_cards->addButton(card);
        m_column->addWidget(card);
        connect(card, &Card::clicked, this, [this, id = guide->id] { choose(id); });
    }
}

void ProgramCards::choose(const QString &id)
{
    Remembered::setProgram(id);
    m_help->clearMessage();
    m_setup.setGuide(id);
    QMetaObject::invokeMethod(this, &ProgramCards::bringEndIntoView, Qt::QueuedConnection); // once laid out
}

void ProgramCards::bringEndIntoView()
{
    if (QScrollArea *area = areaAround(this); area && m_end->isVisible())
        area->ensureWidgetVisible(m_end, 0, Space::small);
}

void ProgramCards::chooseSuccessor()
{
    const QString id = m_setup.guide().successor;
    choose(id);
    if (QWidget *card = cardOf(id))
        card->setFocus();
}

QAbstractButton *ProgramCards::cardOf(const QString &id) const
{
    const QList<QAbstractButton *> cards = m_cards->buttons();
    for (QAbstractButton *card : cards) {
        if (card->objectName() == id)
            return card;
    }
    return nullptr;
}

QAbstractButton *ProgramCards::chosen() const
{
    return m_cards->checkedButton();
}

QWidget *ProgramCards::complain()
{
    m_help->setMessage(Tone::Careful,
        tr("First choose your mail program. If it is not here, there is a card for any other one."));
    return m_cards->buttons().value(0);
}

void ProgramCards::retranslate()
{
    m_help->clearMessage();
    m_help->setHelp(tr("The program in which you want to read your mail."));
    showPrograms();
}

void ProgramCards::showPrograms()
{
    const QString language = Languages::current();
    const QList<QAbstractButton *> cards = m_cards->buttons();
    for (QAbstractButton *button : cards) {
        const Guide *guide = m_setup.catalogue().guide(button->objectName());
        auto *card = static_cast<Card *>(button);
        QString summary = PackMark::before(guide->pack, guide->summary.in(language));
        if (guide->pack.isEmpty() && !guide->pictures.isEmpty())
            //: %1: a folder, %2: a sentence
            summary = tr("With pictures from the pack in %1. %2")
                          .arg(PackMark::place(PackMark::packOfPictures(*guide)), summary);
        card->setTexts(guide->name.in(language), summary);
        card->setPicture(smallPicture(guide->cardFile(), largestCardPicture));
        QList<CardNote> notes;
        if (m_setup.foundPrograms().contains(guide->id))
            notes.append({Tone::Good, tr("Found on this computer")});
        if (const QString end = ProgramWords::ofEnd(*guide, language); !end.isEmpty())
            notes.append({Tone::Careful, end});
        card->setNotes(notes);
    }
}

void ProgramCards::refresh()
{
    if (QAbstractButton *card = cardOf(m_setup.account().guideId))
        card->setChecked(true);
    showEnd();
}

void ProgramCards::showEnd()
{
    const QString language = Languages::current();
    const Guide *guide = m_setup.catalogue().guide(m_setup.account().guideId);
    const Guide *successor = guide ? m_setup.catalogue().guide(guide->successor) : nullptr;
    const CauseText text = guide ? ProgramWords::ofChoice(*guide, successor, language) : CauseText();
    m_end->setMessage(Tone::Careful, text.title, text.meaning, text.whatToDo);
    m_end->setVisible(!text.title.isEmpty());
    if (!guide || text.title.isEmpty())
        return;
    m_successor->setVisible(successor != nullptr);
    if (successor)
        m_successor->setText(tr("Choose %1 instead").arg(successor->name.in(language)));
    m_column->removeWidget(m_end);
    m_column->insertWidget(m_column->indexOf(cardOf(guide->id)) + 1, m_end);
}

} // namespace Facteur

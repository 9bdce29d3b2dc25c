// SPDX-License-Identifier: MIT
#include "ProgramCards.h"

#include "AreaAround.h"
#include "Banner.h"
#include "Card.h"
#include "Languages.h"
#include "MessageLine.h"
#include "ProgramShelf.h"
#include "ProgramWords.h"
#include "Remembered.h"
#include "WrappedButton.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Facteur {

ProgramCards::ProgramCards(Setup &setup, QWidget *parent)
    : QWidget(parent)
    , m_setup(setup)
    , m_help(new MessageLine)
    , m_shelf(new ProgramShelf(setup))
    , m_end(new Banner)
    , m_successor(new WrappedButton)
{
    m_help->setObjectName(u"programHelp"_s);
    m_end->setObjectName(u"programEnd"_s);
    m_successor->setObjectName(u"useSuccessor"_s);
    m_successor->setAutoDefault(false);
    m_end->addButton(m_successor);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::small);
    column->addWidget(m_help);
    column->addWidget(m_shelf);
    column->addWidget(m_end); // until there is a card that it stands below
    connect(m_shelf, &ProgramShelf::chosen, this, &ProgramCards::choose);
    connect(m_shelf, &ProgramShelf::arranged, this, &ProgramCards::showEnd);
    connect(m_successor, &QPushButton::clicked, this, &ProgramCards::chooseSuccessor);
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
    m_shelf->check(id); // it may be folded away, or not be what is searched for
    if (QWidget *card = m_shelf->cardOf(id))
        card->setFocus();
}

QAbstractButton *ProgramCards::chosen() const
{
    return m_shelf->checked();
}

QWidget *ProgramCards::complain()
{
    m_help->setMessage(Tone::Careful,
        tr("First choose your mail program. If it is not here, there is a card for any other one."));
    m_shelf->showAll();
    return m_shelf->first();
}

void ProgramCards::retranslate()
{
    m_help->clearMessage();
    m_help->setHelp(tr("The program in which you want to read your mail."));
    m_shelf->retranslate();
}

void ProgramCards::showPrograms()
{
    m_shelf->showPrograms();
}

void ProgramCards::refresh()
{
    m_shelf->check(m_setup.account().guideId);
    showEnd();
}

void ProgramCards::showEnd()
{
    const QString language = Languages::current();
    const Guide *guide = m_setup.catalogue().guide(m_setup.account().guideId);
    const Guide *successor = guide ? m_setup.catalogue().guide(guide->successor) : nullptr;
    const CauseText text = guide ? ProgramWords::ofChoice(*guide, successor, language) : CauseText();
    m_end->setMessage(Tone::Careful, text.title, text.meaning, text.whatToDo);
    const Card *card = guide ? m_shelf->cardOf(guide->id) : nullptr;
    if (!card || card->isHidden() || text.title.isEmpty())
        return m_end->hide();
    m_shelf->putBelow(guide->id, m_end);
    m_end->show();
    m_successor->setVisible(successor != nullptr);
    if (successor)
        m_successor->setText(tr("Choose %1 instead").arg(successor->name.in(language)));
}

} // namespace Facteur

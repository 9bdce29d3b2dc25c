// SPDX-License-Identifier: MIT
#include "ProgramShelf.h"

#include "Card.h"
#include "Languages.h"
#include "MessageLine.h"
#include "PackMark.h"
#include "ProgramFinder.h"
#include "ProgramWords.h"
#include "SmallPicture.h"
#include "VariantQuestion.h"
#include "WrappedButton.h"
#include "WrappedLabel.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Facteur {

static constexpr QSize largestCardPicture(144, 144); ///< on the densest screen
static constexpr qsizetype mostAtAGlance = 6; ///< with more cards, there is a field to find one
static constexpr qsizetype mostVariants = 6; ///< of one name: with more, nobody finds theirs

ProgramShelf::ProgramShelf(const Setup &setup, QWidget *parent)
    : QWidget(parent)
    , m_setup(setup)
    , m_search(new QLineEdit)
    , m_nothing(new MessageLine)
    , m_cards(new QButtonGroup(this))
    , m_column(new QVBoxLayout(this))
    , m_more(new WrappedButton)
{
    m_search->setObjectName(u"findProgram"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(ProgramFinder::longestTyped);
    m_nothing->setObjectName(u"noProgram"_s);
    m_nothing->belongTo({m_search});
    m_more->setObjectName(u"morePrograms"_s);
    m_more->setAutoDefault(false);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Space::small);
    m_column->addWidget(m_search);
    m_column->addWidget(m_nothing);
    for (const Guide *guide :
        ProgramChoice::inOrder(setup.catalogue().guides(), setup.foundPrograms(), setup.system()))
        addCard(*guide);
    if (m_column->indexOf(m_more) < 0)
        m_column->addWidget(m_more);
    m_search->setVisible(m_cards->buttons().size() > mostAtAGlance);
    connect(m_search, &QLineEdit::textChanged, this, &ProgramShelf::arrange);
    m_search->installEventFilter(this);
    connect(m_more, &QPushButton::clicked, this, &ProgramShelf::unfold);
}

void ProgramShelf::addCard(const Guide &guide)
{
    const auto group =
        ProgramChoice::groupOf(guide, m_setup.foundPrograms().contains(guide.id), m_setup.system());
    if (m_sections.isEmpty() || m_sections.constLast().group != group) {
        if (group > ProgramGroup::Phone && m_column->indexOf(m_more) < 0)
            m_column->addWidget(m_more, 0, Qt::AlignLeft); // in the place of what it unfolds
        auto *title = new WrappedLabel;
        title->setFont(Theme::strong(title->font()));
        title->setContentsMargins(0, Space::small, 0, 0);
        m_column->addWidget(title);
        m_sections.append({group, title, {}});
    }
    auto *card = new Card;
    card->setObjectName(guide.id);
    m_cards->addButton(card);
    m_column->addWidget(card);
    m_sections.last().cards.append(card);
    connect(card, &Card::clicked, this, [this, id = guide.id] { Q_EMIT chosen(id); });
}

/// Below the last of those that have a name in common, and come from one place.
void ProgramShelf::askWhich()
{
    for (VariantQuestion *question : std::exchange(m_questions, {}))
        question->deleteLater();
    QMap<QString, QList<Guide>> families;
    for (const Section &section : std::as_const(m_sections)) {
        for (const Card *card : section.cards) {
            const Guide *guide = m_setup.catalogue().guide(card->objectName());
            if (guide->variant)
                families[guide->variant->of.in(u"en"_s) + u'\n' + guide->pack].append(*guide);
        }
    }
    for (const QList<Guide> &guides : std::as_const(families)) {
        if (guides.size() < 2 || guides.size() > mostVariants)
            continue;
        auto *question = new VariantQuestion(guides);
        putBelow(guides.constLast().id, question);
        m_questions.append(question);
        connect(question, &VariantQuestion::answered, this, [this](const QString &id) {
            Q_EMIT chosen(id);
            check(id); // it may be chosen already, and not be what is searched for
            cardOf(id)->setFocus();
        });
    }
}

void ProgramShelf::putBelow(const QString &id, QWidget *widget)
{
    m_column->removeWidget(widget);
    m_column->insertWidget(m_column->indexOf(cardOf(id)) + 1, widget);
}

Card *ProgramShelf::first() const
{
    return m_sections.isEmpty() ? nullptr : m_sections.constFirst().cards.constFirst();
}

Card *ProgramShelf::checked() const
{
    return static_cast<Card *>(m_cards->checkedButton());
}

Card *ProgramShelf::cardOf(const QString &id) const
{
    for (const Section &section : m_sections) {
        for (Card *card : section.cards) {
            if (card->objectName() == id)
                return card;
        }
    }
    return nullptr;
}

void ProgramShelf::check(const QString &id)
{
    Card *card = cardOf(id);
    if (!card)
        return;
    if (card->isChecked() && std::exchange(m_checked, id) == id)
        return; // and the person may be looking for another one
    m_checked = id;
    card->setChecked(true);
    if (!card->isHidden())
        return;
    m_search->clear();
    for (const Section &section : std::as_const(m_sections))
        m_isUnfolded = m_isUnfolded || (section.cards.contains(card) && !isShown(section, *card));
    arrange();
}

void ProgramShelf::showAll()
{
    m_search->clear();
}

void ProgramShelf::retranslate()
{
    m_search->setPlaceholderText(tr("Find a mail program"));
    m_search->setAccessibleName(m_search->placeholderText());
    for (const Section &section : std::as_const(m_sections))
        section.title->setText(ProgramWords::ofGroup(section.group));
    showPrograms();
}

void ProgramShelf::showPrograms()
{
    for (const Section &section : std::as_const(m_sections)) {
        for (Card *card : section.cards)
            describe(card);
    }
    askWhich();
    arrange();
}

void ProgramShelf::describe(Card *card)
{
    const QString language = Languages::current();
    const Guide *guide = m_setup.catalogue().guide(card->objectName());
    QString summary = PackMark::before(guide->pack, guide->summary.in(language));
    if (guide->pack.isEmpty() && !guide->pictures.isEmpty())
        //: %1: a folder, %2: a sentence
        summary = tr("With pictures from the pack in %1. %2")
                      .arg(PackMark::place(PackMark::packOfPictures(*guide)), summary);
    card->setTexts(guide->name.in(language), summary);
    QList<CardNote> notes;
    if (m_setup.foundPrograms().contains(guide->id))
        notes.append({Tone::Good, tr("Found on this computer")});
    if (const QString end = ProgramWords::ofEnd(*guide, language); !end.isEmpty())
        notes.append({Tone::Careful, end});
    card->setNotes(notes);
    card->setPicture({}); // that of another pack, perhaps: read when it is seen
}

bool ProgramShelf::isShown(const Section &section, const Card &card) const
{
    if (section.group == ProgramGroup::Any)
        return true;
    if (!m_search->text().isEmpty())
        return m_found.contains(card.objectName());
    return m_isUnfolded || section.group <= ProgramGroup::Phone;
}

void ProgramShelf::arrange()
{
    const QList<Guide> &guides = m_setup.catalogue().guides();
    const bool isSearching = !m_search->text().isEmpty();
    m_found = ProgramFinder::find(guides, m_search->text(),
        isSearching ? ProgramWords::toFindBy(guides, m_setup.foundPrograms(), m_setup.system())
                    : QMap<QString, FinderWords>());
    int folded = 0;
    for (const Section &section : std::as_const(m_sections)) {
        int shown = 0;
        for (Card *card : section.cards) {
            const bool isVisible = isShown(section, *card);
            if (isVisible && !card->hasPicture())
                card->setPicture(smallPicture(
                    m_setup.catalogue().guide(card->objectName())->cardFile(), largestCardPicture));
            card->setVisible(isVisible);
            ++(isVisible ? shown : folded);
        }
        section.title->setVisible(shown > 0 && section.group != ProgramGroup::Any && m_sections.size() > 2);
    }
    for (VariantQuestion *question : std::as_const(m_questions))
        question->setVisible(!cardOf(question->programs().constLast().id)->isHidden());
    m_more->setVisible(!isSearching && folded > 0);
    //: the mail programs for other computers than this, and those that are gone
    m_more->setText(tr("%n more: for other computers, or no longer made", nullptr, folded));
    if (isSearching && m_found.isEmpty())
        m_nothing->setMessage(Tone::Info,
            tr("There is no guide to a mail program of that name here. The card below does for any."));
    else
        m_nothing->clearMessage();
    m_nothing->setVisible(isSearching && m_found.isEmpty());
    Q_EMIT arranged();
}

bool ProgramShelf::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (watched != m_search || !key || (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter))
        return QWidget::eventFilter(watched, event);
    // Enter is for what was typed, not for going on with what was chosen before.
    if (!m_search->text().isEmpty() && m_found.size() == 1)
        Q_EMIT chosen(m_found.constFirst());
    if (Card *card = cardOf(m_found.value(0)))
        card->setFocus();
    return true;
}

void ProgramShelf::unfold()
{
    m_isUnfolded = true;
    arrange();
    for (const Section &section : std::as_const(m_sections)) {
        if (section.group > ProgramGroup::Phone) // the button that had the focus is gone
            return section.cards.constFirst()->setFocus();
    }
}

} // namespace Facteur

// SPDX-License-Identifier: MIT
#pragma once

#include "ProgramChoice.h"
#include "Setup.h"

#include <QWidget>

class QButtonGroup;
class QLineEdit;
class QVBoxLayout;

namespace Facteur {

class Card;
class MessageLine;
class VariantQuestion;
class WrappedButton;
class WrappedLabel;

/// The cards of the mail programs in groups (ProgramGroup): what is seldom asked for is folded away, and
/// typing finds every one.
class ProgramShelf final : public QWidget
{
    Q_OBJECT
public:
    explicit ProgramShelf(const Setup &setup, QWidget *parent = nullptr);

    void retranslate();
    /// Shows what is in the catalogue now.
    void showPrograms();
    /// Checks the card of the guide \a id, and unfolds what it is in.
    void check(const QString &id);
    /// Shows all of the cards that are not folded away.
    void showAll();

    [[nodiscard]] Card *first() const; ///< nullptr: the catalogue has no guide
    [[nodiscard]] Card *checked() const; ///< nullptr: none is
    [[nodiscard]] Card *cardOf(const QString &id) const; ///< nullptr where there is none
    /// Puts \a widget right below the card of the guide \a id, which is there, and owns it from then on.
    void putBelow(const QString &id, QWidget *widget);

Q_SIGNALS:
    void chosen(const QString &id); ///< by the person
    void arranged(); ///< other cards are seen, perhaps

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; ///< Enter in the search

private:
    /// The cards of one group, below its title.
    struct Section
    {
        ProgramGroup group;
        WrappedLabel *title;
        QList<Card *> cards;
    };

    void addCard(const Guide &guide);
    void askWhich();
    void describe(Card *card);
    void arrange(); ///< what is typed, and what is folded, decides what is seen
    [[nodiscard]] bool isShown(const Section &section, const Card &card) const;
    void unfold();

    const Setup &m_setup;
    QLineEdit *m_search;
    MessageLine *m_nothing; ///< was found
    QButtonGroup *m_cards;
    QVBoxLayout *m_column;
    QList<Section> m_sections;
    QString m_checked; ///< the id that was given to check() last
    QStringList m_found; ///< the ids of what is typed for
    QList<VariantQuestion *> m_questions;
    WrappedButton *m_more; ///< unfolds
    bool m_isUnfolded = false;
};

} // namespace Facteur

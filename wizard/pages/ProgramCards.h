// SPDX-License-Identifier: MIT
#pragma once

#include "Setup.h"

#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QPushButton;
class QVBoxLayout;

namespace Facteur {

class Banner;
class MessageLine;

/// The mail programs as cards: those on this computer first, each with what is to be known before it is
/// chosen; and below the one that is chosen, where it is gone or too old, what can be done. What the person
/// chooses is remembered.
class ProgramCards final : public QWidget
{
    Q_OBJECT
public:
    explicit ProgramCards(Setup &setup, QWidget *parent = nullptr);

    void retranslate();
    /// Shows what is in the catalogue now.
    void showPrograms();
    void refresh();
    /// The card that is chosen, or nullptr.
    [[nodiscard]] QAbstractButton *chosen() const;
    /// Says that one is to be chosen; the field to lead to.
    [[nodiscard]] QWidget *complain();

private:
    void addCards();
    void choose(const QString &id); ///< the person does
    void chooseSuccessor();
    [[nodiscard]] QAbstractButton *cardOf(const QString &id) const; ///< nullptr where there is none
    void showEnd();
    void bringEndIntoView(); ///< as far as it is below the edge

    Setup &m_setup;
    MessageLine *m_help;
    QButtonGroup *m_cards;
    QVBoxLayout *m_column;
    Banner *m_end; ///< right below the card that is chosen
    QPushButton *m_successor;
};

} // namespace Facteur

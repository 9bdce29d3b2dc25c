// SPDX-License-Identifier: MIT
#pragma once

#include "Setup.h"

#include <QWidget>

class QAbstractButton;
class QPushButton;

namespace Facteur {

class Banner;
class MessageLine;
class ProgramShelf;

/// The mail programs as cards (ProgramShelf), each with what is to be known before it is chosen; and below
/// the one that is chosen, where it is gone or too old, what can be done. What the person chooses is
/// remembered.
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
    void choose(const QString &id); ///< the person does
    void chooseSuccessor();
    void showEnd();
    void bringEndIntoView(); ///< as far as it is below the edge

    Setup &m_setup;
    MessageLine *m_help;
    ProgramShelf *m_shelf;
    Banner *m_end; ///< right below the card that is chosen
    QPushButton *m_successor;
};

} // namespace Facteur

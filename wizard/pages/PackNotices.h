// SPDX-License-Identifier: MIT
#pragma once

#include "Setup.h"

#include <QStringList>
#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace Facteur {

class Banner;
class MessageLine;

/// What the person has to know about the packs: what one would replace, which is asked, one pack at a time,
/// and stays as it is until somebody agrees; and what in them was left out.
class PackNotices final : public QWidget
{
    Q_OBJECT
public:
    explicit PackNotices(Setup &setup, QWidget *parent = nullptr);

    void retranslate();
    void refresh();
    /// Says that the question wants an answer first; what to lead to, or nullptr where nothing is asked.
    [[nodiscard]] QWidget *complain();

Q_SIGNALS:
    void replaced(); ///< something in the catalogue

private:
    void build(); ///< when there is something to know for the first time
    void showQuestion();
    void showProblems();
    void decided(bool replace);
    [[nodiscard]] QString inWords(const Replacement &replacement) const;

    Setup &m_setup;
    QString m_asked; ///< the pack that the banner asks about; empty: none
    QString m_insistedOn; ///< the pack whose question somebody wanted to go past
    QStringList m_kept; ///< packs that replace nothing
    Banner *m_question = nullptr; ///< as all below, until they are built
    QPushButton *m_keep = nullptr;
    QPushButton *m_replace = nullptr;
    MessageLine *m_problems = nullptr;
    QPlainTextEdit *m_details = nullptr;
};

} // namespace Facteur

// SPDX-License-Identifier: MIT
#pragma once

#include "WrappedButton.h"

#include <QTimer>

namespace Facteur {

/// Copies, and says for two seconds that it has, without a change of its size.
class CopyButton final : public WrappedButton
{
    Q_OBJECT
public:
    explicit CopyButton(QWidget *parent = nullptr);

    /// \a copied: in place of \a words, once it has.
    void setWords(const QString &words, const QString &copied);
    /// Puts \a text on the clipboard.
    void copy(const QString &text);

protected:
    [[nodiscard]] QStringList words() const override { return {m_words, m_copied}; }
    void keyPressEvent(QKeyEvent *event) override; ///< Ctrl+C copies, too

private:
    /// Says \a words, to a screen reader too, whatever the button's accessible name is.
    void say(const QString &words, const QString &description);

    QString m_words;
    QString m_copied;
    QString m_description; ///< before it copied
    QTimer m_done;
};

} // namespace Facteur

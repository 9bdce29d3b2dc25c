// SPDX-License-Identifier: MIT
#pragma once

#include "WrappedButton.h"

#include <QTimer>

namespace Facteur {

/// Copies, and says for two seconds that it has, without becoming narrower or wider.
class CopyButton final : public WrappedButton
{
    Q_OBJECT
public:
    explicit CopyButton(QWidget *parent = nullptr);

    /// \a copied: in place of \a words, once it has.
    void setWords(const QString &words, const QString &copied);
    /// Puts \a text on the clipboard.
    void copy(const QString &text);

    [[nodiscard]] QSize sizeHint() const override;

private:
    QString m_words;
    QString m_copied;
    QTimer m_done;
};

} // namespace Facteur

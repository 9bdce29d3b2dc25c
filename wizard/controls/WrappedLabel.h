// SPDX-License-Identifier: MIT
#pragma once

#include "TextHeights.h"

#include <QLabel>
#include <QStringList>

#include <algorithm>

namespace Facteur {

/// A label for plain text that wraps.
class WrappedLabel final : public QLabel
{
    Q_OBJECT
public:
    WrappedLabel()
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
    }

    /// From now on as high as the highest of \a texts would be, or its own, so that nothing below it moves
    /// when one of them follows another. None: as high as its text.
    void keepRoomFor(const QStringList &texts)
    {
        if (texts == m_others)
            return;
        m_others = texts;
        m_allOthers = texts.join(u'\0');
        updateGeometry();
    }

    [[nodiscard]] int heightForWidth(int width) const override
    {
        const int own =
            m_heights.at(width, text(), font(), [this, width] { return QLabel::heightForWidth(width); });
        if (m_others.isEmpty())
            return own;
        const int others =
            m_otherHeights.at(width, m_allOthers, font(), [this, width] { return highestOther(width); });
        return std::max(own, others);
    }

private:
    /// By a label that is as this one: Qt measures one whose text can be selected in another way.
    [[nodiscard]] int highestOther(int width) const
    {
        QLabel other;
        other.setFont(font());
        other.setTextFormat(textFormat());
        other.setWordWrap(wordWrap());
        other.setTextInteractionFlags(textInteractionFlags());
        int highest = 0;
        for (const QString &text : m_others) {
            other.setText(text);
            highest = std::max(highest, other.heightForWidth(width));
        }
        return highest;
    }

    QStringList m_others;
    QString m_allOthers;
    mutable TextHeights m_heights;
    mutable TextHeights m_otherHeights;
};

} // namespace Facteur

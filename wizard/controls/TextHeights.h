// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QHash>
#include <QString>

namespace Facteur {

/// How high a text is when it wraps at this or that width. A layout asks for the same few widths again and
/// again, and breaking a text into lines takes long, so what was measured is kept until the text or its font
/// becomes another.
class TextHeights
{
public:
    /// What \a measure gives back for \a text, in \a font, at \a width.
    template <class Measure>
    int at(int width, const QString &text, const QFont &font, Measure measure)
    {
        if (text != m_text || font != m_font) {
            m_text = text;
            m_font = font;
            m_heights.clear();
        }
        auto known = m_heights.find(width);
        if (known == m_heights.end())
            known = m_heights.insert(width, measure());
        return *known;
    }

private:
    QString m_text;
    QFont m_font;
    QHash<int, int> m_heights;
};

} // namespace Facteur

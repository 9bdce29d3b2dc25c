// SPDX-License-Identifier: MIT
#pragma once

#include "TextHeights.h"

#include <QLabel>

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

    [[nodiscard]] int heightForWidth(int width) const override
    {
        return m_heights.at(width, text(), font(), [this, width] { return QLabel::heightForWidth(width); });
    }

private:
    mutable TextHeights m_heights;
};

} // namespace Facteur

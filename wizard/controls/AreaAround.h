// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

namespace Facteur {

/// The innermost scroll area that \a widget stands in; nullptr where it stands in none.
[[nodiscard]] inline QScrollArea *areaAround(const QWidget *widget)
{
    for (QWidget *around = widget->parentWidget(); around; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around))
            return area;
    }
    return nullptr;
}

} // namespace Facteur

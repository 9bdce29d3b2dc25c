// SPDX-License-Identifier: MIT
#pragma once

#include <QRect>
#include <QString>

class QWidget;

namespace Facteur {

/// Where a widget has what a person looks for in it. All rectangles are its window's.
namespace WidgetParts {

/// Where \a widget has words; empty where there are none, or none that can be seen now.
[[nodiscard]] QRect wordsOf(const QWidget *widget);
/// Where the edge of a control is; empty where it has none, or a part of it cannot be seen now.
[[nodiscard]] QRect edgeOf(const QWidget *widget);
/// Whether something at \a place in \a widget cannot be used: then it need not be read as well as the rest.
[[nodiscard]] bool isDisabled(const QWidget *widget, const QPoint &place);
/// For somebody who looks for it: class, object name and words.
[[nodiscard]] QString nameOf(const QWidget *widget);

} // namespace WidgetParts

} // namespace Facteur

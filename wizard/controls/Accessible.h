// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessible>

class QLabel;
class QWidget;

namespace Facteur {

/// What things are to a screen reader, where Qt would not know it by itself. Each is said before anybody asks
/// for the widget: when it is made.
namespace Accessible {

/// \a widget is a \a role: its name is its accessibleName(), a label's else its text, and its children are
/// those that were not left out.
void setRole(QWidget *widget, QAccessible::Role role);
/// The heading of a page (\a level 1), or of a part of it.
void setHeading(QLabel *label, int level = 1);
/// \a widget is no child of its parent (which has a role): the parent, or another child, says what it shows.
void leaveOut(QWidget *widget);

} // namespace Accessible

} // namespace Facteur

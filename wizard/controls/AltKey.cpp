// SPDX-License-Identifier: MIT
#include "AltKey.h"

#include "Mnemonics.h"

#include <QKeyEvent>
#include <QWidget>

namespace Facteur {

void AltKey::watch(QObject *program)
{
    if (!program->findChild<AltKey *>(QString(), Qt::FindDirectChildrenOnly))
        program->installEventFilter(new AltKey(program));
}

bool AltKey::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease;
    auto *widget =
        isKey || event->type() == QEvent::WindowDeactivate ? qobject_cast<QWidget *>(watched) : nullptr;
    if (!widget)
        return QObject::eventFilter(watched, event);
    if (!isKey)
        Mnemonics::show(widget->window(), false);
    else if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt)
        Mnemonics::show(widget->window(), event->type() == QEvent::KeyPress);
    return QObject::eventFilter(watched, event);
}

} // namespace Facteur

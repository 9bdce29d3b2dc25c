// SPDX-License-Identifier: MIT
#include "LanguageBox.h"

#include <QKeyEvent>

namespace Facteur {

void LanguageBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        showPopup();
    else
        QComboBox::keyPressEvent(event);
}

} // namespace Facteur

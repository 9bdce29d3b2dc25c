// SPDX-License-Identifier: MIT
#include "PasswordWords.h"

namespace Facteur {

void PasswordWords::set(PasswordEdit &field)
{
    field.setEyeWords(tr("Show the password"), tr("Hide the password"));
}

QString PasswordWords::advice(const PasswordEdit &field)
{
    switch (field.doubt()) {
    case PasswordEdit::Doubt::None:
        return {};
    case PasswordEdit::Doubt::SpacesAtBothEnds:
        return tr("There is a space at either end. Leave them only if the password has them.");
    case PasswordEdit::Doubt::SpaceAtBeginning:
        return tr("There is a space at its beginning. Leave it only if the password has one.");
    case PasswordEdit::Doubt::SpaceAtEnd:
        return tr("There is a space at its end. Leave it only if the password has one.");
    case PasswordEdit::Doubt::CapsLock:
        return tr("Caps Lock seems to be on.");
    }
    Q_UNREACHABLE();
}

} // namespace Facteur

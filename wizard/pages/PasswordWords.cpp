// SPDX-License-Identifier: MIT
#include "PasswordWords.h"

namespace Facteur {

void PasswordWords::set(PasswordEdit &field)
{
    field.setEyeWords(tr("Show the password"), tr("Hide the password"));
}

QString PasswordWords::help(SignIn signIn, const Provider *provider, const QString &language)
{
    if (signIn == SignIn::AppPassword)
        return tr("The one that was made for programs. It goes to your mail servers alone, for the test, and "
                  "is never saved.");
    const PasswordRules rules = provider ? provider->passwordRules : PasswordRules();
    if (const QString text = rules.text.in(language); !text.isEmpty())
        //: %1: sentences of the provider's about its passwords
        return tr("The one that you chose for this mailbox. %1 It goes to your mail servers alone, for the "
                  "test, and is never saved.")
            .arg(text);
    if (rules.minimumLength > 0 && rules.maximumLength > 0)
        return tr(
            "The one that you chose for this mailbox (with %1: %2 to %3 characters). It goes to your mail "
            "servers alone, for the test, and is never saved.")
            .arg(provider->name.in(language), QString::number(rules.minimumLength),
                QString::number(rules.maximumLength));
    return tr("The one that you chose for this mailbox. It goes to your mail servers alone, for the test, "
              "and is never saved.");
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

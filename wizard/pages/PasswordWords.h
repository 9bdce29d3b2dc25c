// SPDX-License-Identifier: MIT
#pragma once

#include "PasswordEdit.h"
#include "Provider.h"

#include <QCoreApplication>

namespace Facteur {

/// The words of a password's field.
class PasswordWords
{
    Q_DECLARE_TR_FUNCTIONS(Facteur::PasswordWords)
public:
    /// Those of its eye, in the language of now.
    static void set(PasswordEdit &field);
    /// Which password is wanted, where one signs in so; \a provider may be nullptr.
    [[nodiscard]] static QString help(SignIn signIn, const Provider *provider, const QString &language);
    /// What may be wrong with what is typed; else empty.
    [[nodiscard]] static QString advice(const PasswordEdit &field);
};

} // namespace Facteur

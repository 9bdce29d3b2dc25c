// SPDX-License-Identifier: MIT
#pragma once

#include "PasswordEdit.h"

#include <QCoreApplication>

namespace Facteur {

/// The words of a password's field.
class PasswordWords
{
    Q_DECLARE_TR_FUNCTIONS(Facteur::PasswordWords)
public:
    /// Those of its eye, in the language of now.
    static void set(PasswordEdit &field);
    /// What may be wrong with what is typed; else empty.
    [[nodiscard]] static QString advice(const PasswordEdit &field);
};

} // namespace Facteur

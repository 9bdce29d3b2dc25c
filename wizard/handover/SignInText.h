// SPDX-License-Identifier: MIT
#pragma once

#include "Provider.h"
#include "Theme.h"

#include <QCoreApplication>

namespace Facteur {

/// How a mail program signs in at a provider, and what has to be done first, in words: before there is any
/// password.
class SignInText
{
    Q_DECLARE_TR_FUNCTIONS(Facteur::SignInText)
public:
    struct Step
    {
        QString text;
        QString link; ///< https; may be empty

        bool operator==(const Step &) const = default;
    };

    Tone tone = Tone::Info;
    QString title; ///< empty: there is nothing to say
    QString meaning;
    QList<Step> steps; ///< in their order

    /// In \a language, of Languages::current().
    [[nodiscard]] static SignInText of(const Provider &provider, const QString &language);

    bool operator==(const SignInText &) const = default;
};

} // namespace Facteur

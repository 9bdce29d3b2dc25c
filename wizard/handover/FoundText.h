// SPDX-License-Identifier: MIT
#pragma once

#include "FoundSettings.h"

#include <QCoreApplication>

namespace Facteur {

/// What a search has found, in words: the same in window and terminal.
class FoundText
{
    Q_DECLARE_TR_FUNCTIONS(Facteur::FoundText)
public:
    /// Where servers for addresses in \a domain come from, which \a mechanism has found, in a sentence.
    [[nodiscard]] static QString whence(Mechanism mechanism, const QString &domain);
    /// What there is to say where no settings are found; empty with Kind::Mailbox.
    [[nodiscard]] static QString ofKind(FoundSettings::Kind kind, const QString &domain);
};

} // namespace Facteur

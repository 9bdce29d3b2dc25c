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
    /// The best servers of \a found, in words.
    struct Servers
    {
        QString words;
        bool areSound = true; ///< there is one for each side, and both answer
    };
    /// Of \a found, which has servers and is about \a domain.
    [[nodiscard]] static Servers servers(const FoundSettings &found, const QString &domain);
    /// Which side of \a found has no server while the other one has, in a sentence; else empty.
    [[nodiscard]] static QString missingSide(const FoundSettings &found, const QString &domain);
    /// \a provider, a name, hosts \a domain, and which of its servers it is, nobody has said.
    [[nodiscard]] static QString unknownServers(const QString &provider, const QString &domain);
    /// What there is to say where no settings are found; empty with Kind::Mailbox.
    [[nodiscard]] static QString ofKind(FoundSettings::Kind kind, const QString &domain);
};

} // namespace Facteur

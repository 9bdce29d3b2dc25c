// SPDX-License-Identifier: MIT
#pragma once

#include "ImportContext.h"
#include "ImportNote.h"
#include "MailSettings.h"
#include "SectionFacts.h"

namespace Facteur {

/// One kind of mailbox that a guide gives the servers of.
struct ImportedOffer
{
    QString region; ///< what the guide calls it by; may be empty
    int line = 0; ///< where its first server stands
    QList<Endpoint> endpoints; ///< best first

    [[nodiscard]] bool serves(Protocol protocol) const;
    /// There is one for receiving and one for sending.
    [[nodiscard]] bool isWhole() const
    {
        return serves(Protocol::Smtp) && (serves(Protocol::Imap) || serves(Protocol::Pop3));
    }
};

/// The offers in \a facts, those of the sections of a guide; lists of all ports go before the steps. What was
/// found, and where, what differs and what was not enough goes into \a notes.
[[nodiscard]] QList<ImportedOffer> importedOffers(
    const QList<SectionFacts> &facts, const ImportContext &context, QList<ImportNote> &notes);

} // namespace Facteur

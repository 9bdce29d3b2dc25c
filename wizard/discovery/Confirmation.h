// SPDX-License-Identifier: MIT
#pragma once

#include "Candidate.h"
#include "Catalogue.h"

#include <QString>

namespace Facteur {

/// Whether the person has to agree before a password goes to \a host, which \a mechanism found for an address
/// in \a emailDomain (spec §4, `confirm`): not where the catalogue knows it, nor where it is in the
/// registrable domain of the address itself. Everything else a stranger has said, whoever answers DNS
/// included.
[[nodiscard]] bool needsConfirmation(const QString &host, const QString &emailDomain, Mechanism mechanism);

/// The same of \a candidate, whichever way it was found: a host that is built into \a catalogue needs no
/// word, and what a pack alone calls a provider's is as little known as anything else.
[[nodiscard]] bool needsConfirmation(
    const Candidate &candidate, const QString &emailDomain, const Catalogue &catalogue);

} // namespace Facteur

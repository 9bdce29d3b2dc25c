// SPDX-License-Identifier: MIT
#pragma once

#include "Outcome.h"

#include <QCoreApplication>

namespace Facteur {

/// What keeps a mail program from being chosen, though its settings work, in words.
class ProgramProof
{
    Q_DECLARE_TR_FUNCTIONS(Facteur::ProgramProof)
public:
    /// Of a test that passed, as far as \a proof goes; nothing: the program may well be chosen.
    [[nodiscard]] static std::optional<OutcomeMessage> of(Proof proof, const Guide &guide);
    /// Since when \a guide's mail program, which is gone, is that, and what does not work.
    [[nodiscard]] static QString end(const Guide &guide);
    [[nodiscard]] static QString newestTlsOf(const Guide &guide); ///< as "TLS 1.0"
    [[nodiscard]] static QString dayOf(const ProgramEnd &end); ///< as "31 December 2024"
    /// With Proof::TlsTooOld or Proof::TlsUnproven.
    [[nodiscard]] static OutcomeMessage ofOldTls(Proof proof, const Guide &guide);
};

} // namespace Facteur

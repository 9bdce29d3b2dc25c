// SPDX-License-Identifier: MIT
#pragma once

#include "Outcome.h"
#include "Setup.h"

#include <QCoreApplication>

namespace Facteur {

/// The question that is put before a password goes to a server that nobody vouches for (Consent.h).
class StrangerText
{
    Q_DECLARE_TR_FUNCTIONS(Facteur::StrangerText)
public:
    /// About the strangers of \a setup, of which there is one at least.
    [[nodiscard]] static OutcomeMessage of(const Setup &setup);

private:
    [[nodiscard]] static QString lineOf(const Stranger &stranger);
    /// How \a strangers were found, a sentence for each way.
    [[nodiscard]] static QStringList whence(const QList<Stranger> &strangers, const ProviderSearch &search);
};

} // namespace Facteur

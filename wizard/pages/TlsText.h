// SPDX-License-Identifier: MIT
#pragma once

#include "CauseText.h"
#include "SetupModel.h"

#include <QCoreApplication>

namespace Facteur {

/// The words for a mail program that is too old, or may be, for the TLS that the servers want.
class TlsText
{
    Q_DECLARE_TR_FUNCTIONS(Facteur::TlsText)
public:
    /// For SetupModel::Proof::TlsTooOld and TlsUnproven.
    [[nodiscard]] static CauseText of(const SetupModel &model);

private:
    [[nodiscard]] static QString versionInWords(TlsVersion version);
};

} // namespace Facteur

// SPDX-License-Identifier: MIT
#pragma once

#include "Account.h"
#include "Catalogue.h"
#include "CheckReport.h"
#include "Consent.h"
#include "Exercise.h"
#include "TlsFindings.h"

#include <optional>

namespace Facteur {

/// A test, and what it was a test of.
struct TestedSettings
{
    CheckReport report;
    MailSettings settings;
    bool isReal = false; ///< of the session
};

/// What is kept aside while practising, and what is practised.
struct OwnAnswers
{
    Account account;
    std::optional<ServerAnswer> otherIncoming;
    Catalogue catalogue;
    std::optional<TestedSettings> tested;
    Consent consent;
    int passwordEdit = 0;
    int outgoingPasswordEdit = 0;
    TlsFindings tlsFindings;
    QList<Endpoint> tried; ///< in vain
    Exercise exercise = {};
};

} // namespace Facteur

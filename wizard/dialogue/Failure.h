// SPDX-License-Identifier: MIT
#pragma once

#include "Terms.h"

#include <QString>

namespace Facteur {

/// Why one side of a test could not go on, and where.
struct Failure
{
    Cause cause = Cause::ProtocolUnexpected;
    Step step = Step::Resolve;
    QString serverSaid; ///< fit to be shown: clean plain text of at most 500 characters, without any secret;
                        ///< may be empty
    QString answeredBy; ///< with Cause::ProtocolWrong the service that answers there, where it can be told

    bool operator==(const Failure &) const = default;
};

} // namespace Facteur

// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace Facteur {

enum class HttpsOutcome
{
    Body, ///< 200, and here it is
    /// Somebody answered, and there is nothing to be had there: no such name, another status, a certificate
    /// that is not good, a redirect that is not followed, an address that leads to no public server, an
    /// answer that is too long or breaks the rules.
    NotFound,
    NoAnswer ///< nobody answered in time, or the line broke off
};

/// What became of a https question.
struct HttpsAnswer
{
    HttpsOutcome outcome = HttpsOutcome::NoAnswer;
    int status = 0; ///< of the last server that was asked; 0 where none answered in HTTP
    QByteArray body; ///< with HttpsOutcome::Body; 1 MiB at most

    bool operator==(const HttpsAnswer &) const = default;
};

} // namespace Facteur

// SPDX-License-Identifier: MIT
#pragma once

#include "MailSettings.h"

namespace Facteur {

/// How long a silent server is left alone (spec §3), in milliseconds. Whoever speaks to an SMTP server before
/// it has greeted is taken for a spammer's program, and is turned away or barred: Postfix's postscreen and
/// Sendmail's greet_pause wait on purpose to see that.
struct Patience
{
    int silence = 2'000; ///< after it, one begins to doubt
    int smtpGreeting = 10'000; ///< nobody speaks before it, but to a port that is registered for TLS
    int beforeTheEnd = 2'000; ///< of the whole: what has to be asked by then is asked
    int listening = 1'000; ///< of a second connection that says nothing so far

    /// Whether \a endpoint, as long as it has not greeted, may hear a TLS client's first words after a
    /// moment.
    [[nodiscard]] static bool mayHearTls(const Endpoint &endpoint);
    /// After the silence, how much longer nobody speaks to an SMTP server. \a left: of the whole.
    [[nodiscard]] int untilSpeaking(qint64 left) const;

    bool operator==(const Patience &) const = default;
};

} // namespace Facteur

// SPDX-License-Identifier: MIT
#include "Patience.h"

#include <algorithm>

namespace Facteur {

namespace {

constexpr quint16 submissionsPort = 465; ///< RFC 8314, section 7.3

} // namespace

bool Patience::mayHearTls(const Endpoint &endpoint)
{
    return endpoint.protocol != Protocol::Smtp || endpoint.port == submissionsPort;
}

int Patience::untilSpeaking(qint64 left) const
{
    const qint64 atLast = std::min(qint64{smtpGreeting} - silence, left - beforeTheEnd);
    return static_cast<int>(std::max(qint64{0}, atLast));
}

} // namespace Facteur

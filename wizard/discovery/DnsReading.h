// SPDX-License-Identifier: MIT
#pragma once

#include "DnsAnswer.h"

class QDnsLookup;

namespace Facteur {

/// The records of \a type in \a lookup, which ended without an error: bounded, and without names that are not
/// those of hosts.
[[nodiscard]] DnsAnswer readRecords(const QDnsLookup &lookup, DnsType type);

} // namespace Facteur

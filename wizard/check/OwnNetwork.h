// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QList>

namespace Facteur {

/// Whether a computer with \a addresses is on a network: one that has no other address than for itself and
/// for what is on the same cable (RFC 3927, RFC 4291 section 2.5.6) reaches nobody on the Internet.
[[nodiscard]] bool isOnANetwork(const QList<QHostAddress> &addresses);

/// Whether this computer is on one now. Being on a network is no promise that the Internet is behind it.
[[nodiscard]] bool isOnANetwork();

} // namespace Facteur

// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QList>

namespace Facteur {

/// Those of \a addresses that lead out to the Internet: none of this computer, of the network around it or of
/// a provider's inner one, none that means many or nobody (RFC 6890), nor such a one in another's clothes
/// (mapped, NAT64, 6to4; Teredo never). Whoever names a server can name any address, and must not make this
/// program ask somebody who is out of his own reach.
[[nodiscard]] QList<QHostAddress> outsideAddresses(const QList<QHostAddress> &addresses);

} // namespace Facteur

// SPDX-License-Identifier: MIT
#pragma once

#include "Terms.h"

#include <QByteArray>
#include <QString>

namespace Facteur {

/// The first words of a TLS client (RFC 5246, section 7.4.1.2), as bytes to be sent by hand: what comes
/// back can be read as it is, where a TLS library only says that it is no TLS. Whoever speaks TLS, of
/// whatever version, answers with a TLS record. \a host: for the server's choice of a certificate (RFC 6066,
/// section 3); not sent where it is an address. \a newest: what the client says it can speak, 1.2 at most.
[[nodiscard]] QByteArray clientHello(const QString &host, TlsVersion newest = TlsVersion::Tls12);

} // namespace Facteur

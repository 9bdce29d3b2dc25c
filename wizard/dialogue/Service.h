// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace Facteur {

/// Which service says \a answer, the first thing that came from a port: "IMAP", "POP3", "SMTP", "HTTP",
/// "SSH" or "FTP"; empty where it cannot be told.
[[nodiscard]] QString answeringService(const QByteArray &answer);

/// The beginning of a TLS record: alert or handshake, version 3.x (RFC 8446, section 5.1).
[[nodiscard]] bool isTlsRecord(const QByteArray &bytes);

} // namespace Facteur

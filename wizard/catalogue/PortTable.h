// SPDX-License-Identifier: MIT
#pragma once

#include "Result.h"
#include "Terms.h"

#include <QList>

#include <optional>

namespace Facteur {

/// A port with its registered meaning (IANA, RFC 8314 section 7).
struct WellKnownPort
{
    quint16 port = 0;
    Protocol protocol = Protocol::Imap;
    Security security = Security::Tls; ///< Tls, or StartTls for the ports that begin in plain text

    bool operator==(const WellKnownPort &) const = default;
};

/// Why a port does not fit the choice beside it.
enum class PortMisfit
{
    OtherProtocol, ///< it belongs to another protocol
    NeedsSsl, ///< the box is not ticked, but the port begins with TLS
    NeedsNoSsl, ///< the box is ticked, but the port begins in plain text
    Unusual, ///< registered for nothing that is known here
};

/// A misfit, and the port (and box) that would fit.
struct PortAdvice
{
    PortMisfit misfit = PortMisfit::Unusual;
    std::optional<Protocol> belongsTo; ///< with OtherProtocol
    quint16 fittingPort = 0; ///< for this protocol and the box as it is

    bool operator==(const PortAdvice &) const = default;
};

/// The registered ports of the mail protocols, from resources/ports.json.
class PortTable
{
public:
    PortTable() = default;
    explicit PortTable(QList<WellKnownPort> ports);

    /// Reads ports.json: {"ports": [{"port": 993, "protocol": "imap", "security": "tls"}, …]}, the preferred
    /// port first.
    static Result<PortTable> fromJson(const QByteArray &json, const QString &file);

    /// The registered port for \a protocol with the SSL box ticked or not; 0 where there is none.
    [[nodiscard]] quint16 portFor(Protocol protocol, bool ssl) const;
    [[nodiscard]] std::optional<WellKnownPort> find(quint16 port) const;

    /// Nothing where \a port fits \a protocol and the box. A submission port with the box ticked fits: what
    /// the box means there is the mail program's affair (\a meaning, from SslTable).
    [[nodiscard]] std::optional<PortAdvice> advice(
        Protocol protocol, bool ssl, quint16 port, SslMeaning meaning) const;

private:
    QList<WellKnownPort> m_ports;
};

} // namespace Facteur

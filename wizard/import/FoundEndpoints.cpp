// SPDX-License-Identifier: MIT
#include "FoundEndpoints.h"

#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

/// Which name goes with which port.
class Pairing
{
public:
    Pairing(const FoundServer &found, QList<ImportNote> &notes)
        : m_found(found)
        , m_notes(notes)
    {
        for (const ServerPiece &piece : found.pieces) {
            if (!piece.hosts.isEmpty() && !piece.ports.isEmpty())
                pair(piece.hosts, piece.ports);
        }
        // What stands alone goes with what else stands alone, or else with everything.
        QList<WrittenPlace> hosts = found.hosts;
        hosts.removeIf([this](const WrittenPlace &host) { return m_hosts.contains(host.text); });
        QList<WrittenPort> ports = found.ports;
        ports.removeIf([this](const WrittenPort &port) { return m_ports.contains(port.number); });
        if (!hosts.isEmpty() || !ports.isEmpty())
            pair(hosts.isEmpty() ? found.hosts : hosts, ports.isEmpty() ? found.ports : ports);
    }

    [[nodiscard]] QList<WrittenPort> portsOf(const QString &host) const
    {
        QList<WrittenPort> ports;
        for (const WrittenPort &port : m_found.ports) {
            if (m_pairs.contains({host, port.number}))
                ports.append(port);
        }
        return ports;
    }

private:
    void pair(const QList<WrittenPlace> &hosts, const QList<WrittenPort> &ports)
    {
        QList<WrittenPort> open; // to any of the names
        for (const WrittenPort &port : ports) {
            m_ports.insert(port.number);
            if (port.host.isEmpty())
                open.append(port);
            else
                m_pairs.insert({port.host, port.number});
        }
        for (const WrittenPlace &host : hosts)
            m_hosts.insert(host.text);
        if (hosts.size() > 1 && open.size() > 1)
            return leaveOut(hosts, open);
        for (const WrittenPlace &host : hosts) {
            for (const WrittenPort &port : std::as_const(open))
                m_pairs.insert({host.text, port.number});
        }
    }

    void leaveOut(const QList<WrittenPlace> &hosts, const QList<WrittenPort> &ports)
    {
        QStringList names;
        for (const WrittenPlace &host : hosts)
            names.append(host.text);
        QStringList numbers;
        for (const WrittenPort &port : ports)
            numbers.append(QString::number(port.number));
        m_notes.append({ImportNote::Kind::ToDo, ports.constFirst().line,
            u"ports %1 were left out: which of them goes with which of %2 is not told"_s.arg(
                numbers.join(u", "_s), names.join(u", "_s))});
    }

    const FoundServer &m_found;
    QList<ImportNote> &m_notes;
    QSet<std::pair<QString, quint16>> m_pairs;
    QSet<QString> m_hosts; ///< that were looked at
    QSet<quint16> m_ports;
};

/// A box that is off leaves STARTTLS to the port where there is another with TLS, as the old spelling has it.
std::optional<Security> securityOf(const FoundServer &found, const WrittenPort &port, const PortTable &ports)
{
    const auto known = ports.find(port.number);
    const bool hasTls =
        std::any_of(found.ports.begin(), found.ports.end(), [&ports](const WrittenPort &other) {
            const auto registered = ports.find(other.number);
            return other.security ? other.security == Security::Tls
                                  : registered && registered->security == Security::Tls;
        });
    if (port.security == Security::None)
        return hasTls && known && known->security == Security::StartTls ? Security::StartTls : Security::None;
    return port.security ? port.security : known ? std::optional(known->security) : std::nullopt;
}

/// What a port without a word on its protection is registered for is no invention (RFC 8314, section 7), and
/// told as what it is.
QString wordsFor(const WrittenPort &port, Security registered)
{
    const bool isTls = port.security.value_or(registered) == Security::Tls;
    const QString words = !port.security  ? (isTls ? u"port %1 (line %2), which is registered for TLS"_s
                                                   : u"port %1 (line %2), which is registered for STARTTLS"_s)
        : port.security == Security::None ? u"port %1 without (line %2)"_s
        : isTls                           ? u"port %1 with SSL (line %2)"_s
                                          : u"port %1 with STARTTLS (line %2)"_s;
    return words.arg(port.number).arg(port.line);
}

/// Whether \a port can become one; what is odd about it is told.
bool isUsable(const WrittenPort &port, const PortTable &ports, QList<ImportNote> &notes)
{
    const auto known = ports.find(port.number);
    if (!port.security && !known)
        notes.append({ImportNote::Kind::ToDo, port.line,
            u"port %1 was left out: how it is protected is not told"_s.arg(port.number)});
    if (port.security == Security::Tls && known && known->security == Security::StartTls)
        notes.append({ImportNote::Kind::ToDo, port.securityLine,
            u"port %1 is said to go with SSL/TLS, but is registered for STARTTLS: look which it is"_s.arg(
                port.number)});
    return port.security || known;
}

} // namespace

QList<Endpoint> endpointsOf(
    Protocol protocol, const FoundServer &found, const PortTable &ports, QList<ImportNote> &notes)
{
    if (found.hosts.isEmpty() || found.ports.isEmpty()) {
        notes.append({ImportNote::Kind::ToDo, found.line(),
            u"the %1 server is not complete, and was left out: its %2 is not told"_s.arg(
                nameOf(protocol), found.hosts.isEmpty() ? u"name"_s : u"port"_s)});
        return {};
    }
    const Pairing pairing(found, notes);
    QSet<quint16> usable;
    for (const WrittenPort &port : found.ports) {
        if (isUsable(port, ports, notes))
            usable.insert(port.number);
    }
    QList<Endpoint> endpoints;
    QMap<QString, QStringList> named; // by their ports
    for (const WrittenPlace &host : found.hosts) {
        QStringList words;
        for (const WrittenPort &port : pairing.portsOf(host.text)) {
            if (!usable.contains(port.number))
                continue;
            const Security security = *securityOf(found, port, ports);
            endpoints.append({protocol, host.text, port.number, security});
            words.append(wordsFor(port, security));
        }
        if (!words.isEmpty())
            named[words.join(u", "_s)].append(host.text);
    }
    for (auto each = named.cbegin(); each != named.cend(); ++each)
        notes.append({ImportNote::Kind::Understood, found.line(),
            u"%1 server %2, %3"_s.arg(nameOf(protocol), each->join(u" or "_s), each.key())});
    std::stable_sort(endpoints.begin(), endpoints.end(),
        [](const Endpoint &left, const Endpoint &right) { return left.security < right.security; });
    return endpoints;
}

} // namespace Facteur

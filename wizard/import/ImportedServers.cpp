// SPDX-License-Identifier: MIT
#include "ImportedServers.h"

#include "CleanUp.h"
#include "PackRules.h"

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

/// A server, and the lines that it was read from.
struct Found
{
    ImportedServer server;
    int hostLine = 0;
    QMap<bool, int> portLines; ///< with SSL or without
};

class Servers
{
public:
    Servers(const PortTable &ports, QList<ImportNote> &notes)
        : m_ports(ports)
        , m_notes(notes)
    {
    }

    void take(const WrittenSection &section, const SectionFacts &facts)
    {
        const auto incoming = facts.incomingProtocol(section, m_ports);
        for (const WrittenValue &value : facts.values + facts.mandatory) {
            if (value.field == Field::IncomingHost && incoming)
                takeHost(*incoming, value);
            else if (value.field == Field::OutgoingHost)
                takeHost(Protocol::Smtp, value);
            else if (value.field == Field::IncomingPort && incoming)
                takePort(*incoming, value);
            else if (value.field == Field::OutgoingPort)
                takePort(Protocol::Smtp, value);
        }
    }

    [[nodiscard]] const QMap<Protocol, Found> &found() const { return m_found; }

private:
    void takeHost(Protocol protocol, const WrittenValue &value)
    {
        const QString host = cleanServerName(value.text);
        Found &found = m_found[protocol];
        if (!problemWithHost(host).isEmpty())
            return;
        if (found.server.host.isEmpty()) {
            found.server.host = host;
            found.hostLine = value.line;
        } else if (found.server.host != host) {
            m_notes.append({ImportNote::Kind::Contradiction, value.line,
                u"the %1 server is %2 here, but %3 in line %4"_s.arg(
                    nameOf(protocol), host, found.server.host, QString::number(found.hostLine))});
        }
    }

    void takePort(Protocol protocol, const WrittenValue &value)
    {
        const auto port = static_cast<quint16>(value.text.toUInt());
        const auto known = m_ports.find(port);
        const bool ssl = value.ssl.value_or(!known || known->security == Security::Tls);
        Found &found = m_found[protocol];
        quint16 &place = ssl ? found.server.sslPort : found.server.plainPort;
        // Another protocol's port was reported: it is not this server's.
        if (place == 0 && (!known || known->protocol == protocol)) {
            place = port;
            found.portLines.insert(ssl, value.line);
        }
    }

    const PortTable &m_ports;
    QList<ImportNote> &m_notes;
    QMap<Protocol, Found> m_found;
};

QString wordsFor(Protocol protocol, const Found &found)
{
    QStringList ports;
    if (found.server.sslPort > 0)
        ports.append(
            u"port %1 with SSL (line %2)"_s.arg(found.server.sslPort).arg(found.portLines.value(true)));
    if (found.server.plainPort > 0)
        ports.append(
            u"port %1 without (line %2)"_s.arg(found.server.plainPort).arg(found.portLines.value(false)));
    return u"%1 server %2, %3"_s.arg(nameOf(protocol), found.server.host, ports.join(u", "_s));
}

} // namespace

QMap<Protocol, ImportedServer> importedServers(const WrittenGuide &guide, const QList<SectionFacts> &facts,
    const PortTable &ports, QList<ImportNote> &notes)
{
    Servers all(ports, notes);
    for (const bool recap : {true, false}) {
        for (qsizetype i = 0; i < facts.size(); ++i) {
            if (facts.at(i).isRecap == recap)
                all.take(guide.sections.at(i), facts.at(i));
        }
    }
    QMap<Protocol, ImportedServer> servers;
    for (auto it = all.found().cbegin(); it != all.found().cend(); ++it) {
        const ImportedServer server = it->server;
        if (server.host.isEmpty() || (server.sslPort == 0 && server.plainPort == 0)) {
            notes.append({ImportNote::Kind::ToDo, it->hostLine,
                u"the %1 server is not complete, and was left out"_s.arg(nameOf(it.key()))});
            continue;
        }
        notes.append({ImportNote::Kind::Understood, it->hostLine, wordsFor(it.key(), *it)});
        servers.insert(it.key(), server);
    }
    return servers;
}

} // namespace Facteur

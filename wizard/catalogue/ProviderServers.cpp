// SPDX-License-Identifier: MIT
#include "ProviderServers.h"

#include "PackRules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qsizetype maximumServers = 50;
constexpr int highestPort = 0xffff;

quint16 readPort(const JsonNode &node)
{
    return node.exists() ? static_cast<quint16>(node.integer(1, highestPort)) : quint16(0);
}

ProviderServer readServer(const JsonNode &node)
{
    ProviderServer server;
    if (!node.isObjectOf({u"protocol"_s, u"host"_s, u"port"_s, u"security"_s, u"user"_s}))
        return server;
    server.endpoint.protocol = node[u"protocol"_s].term<Protocol>().value_or(Protocol::Imap);
    server.endpoint.host = node[u"host"_s].text(problemWithHost);
    server.endpoint.port = static_cast<quint16>(node[u"port"_s].integer(1, highestPort));
    server.endpoint.security = node[u"security"_s].term<Security>().value_or(Security::Tls);
    if (const JsonNode user = node[u"user"_s]; user.exists())
        server.userName = userNameTemplate(user.term<UserNameForm>().value_or(UserNameForm::Address));
    return server;
}

QList<ProviderServer> readServersByBox(const JsonNode &node, Protocol protocol)
{
    if (!node.isObjectOf({u"host"_s, u"ssl"_s, u"plain"_s, u"recommendSsl"_s}))
        return {};
    const QString host = node[u"host"_s].text(problemWithHost);
    const quint16 sslPort = readPort(node[u"ssl"_s]);
    const quint16 plainPort = readPort(node[u"plain"_s]);
    bool ssl = node[u"ssl"_s].exists();
    if (const JsonNode recommend = node[u"recommendSsl"_s]; recommend.exists()) {
        ssl = recommend.boolean();
        if ((ssl ? sslPort : plainPort) == 0)
            recommend.addError(u"there is no port for what is recommended"_s);
    }
    if (sslPort == 0 && plainPort == 0)
        node.addError(u"a port is missing: \"ssl\", \"plain\" or both"_s);
    return serversByBox(protocol, host, sslPort, plainPort, ssl);
}

QList<ProviderServer> readOldSpelling(const JsonNode &node)
{
    QList<ProviderServer> servers;
    if (!node.isObjectOf({u"imap"_s, u"pop3"_s, u"smtp"_s}))
        return servers;
    for (const Protocol protocol : {Protocol::Imap, Protocol::Pop3, Protocol::Smtp}) {
        if (const JsonNode server = node[QString(idOf(protocol))]; server.exists())
            servers += readServersByBox(server, protocol);
    }
    if (!node[u"smtp"_s].exists())
        node.addError(u"\"smtp\" is missing"_s);
    if (!node[u"imap"_s].exists() && !node[u"pop3"_s].exists())
        node.addError(u"\"imap\" or \"pop3\" is missing"_s);
    return servers;
}

} // namespace

QList<ProviderServer> readProviderServers(const JsonNode &node)
{
    if (!node.isArray())
        return readOldSpelling(node);
    QList<ProviderServer> servers;
    for (const JsonNode &item : node.items(maximumServers))
        servers.append(readServer(item));
    const auto serves = [&servers](Side side) {
        return std::any_of(servers.begin(), servers.end(),
            [side](const ProviderServer &server) { return sideOf(server.endpoint.protocol) == side; });
    };
    if (!servers.isEmpty() && !(serves(Side::Incoming) && serves(Side::Outgoing)))
        node.addError(u"one for receiving (\"imap\", \"pop3\") and one for sending (\"smtp\") are needed"_s);
    return servers;
}

} // namespace Facteur

// SPDX-License-Identifier: MIT
#include "ProviderLoader.h"

#include "JsonNode.h"
#include "PackRules.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qsizetype maximumDomains = 10'000;
constexpr qsizetype maximumPatterns = 100;
constexpr int maximumPasswordLength = 1000;
constexpr qsizetype maximumHelp = 100;

quint16 readPort(const JsonNode &node)
{
    return node.exists() ? static_cast<quint16>(node.integer(1, 0xffff)) : quint16(0);
}

ProviderServer readServer(const JsonNode &node)
{
    ProviderServer server;
    if (!node.isObjectOf({u"host"_s, u"ssl"_s, u"plain"_s, u"recommendSsl"_s}))
        return server;
    server.host = node[u"host"_s].text(problemWithHost);
    server.sslPort = readPort(node[u"ssl"_s]);
    server.plainPort = readPort(node[u"plain"_s]);
    server.ssl = node[u"ssl"_s].exists();
    if (const JsonNode recommend = node[u"recommendSsl"_s]; recommend.exists()) {
        server.ssl = recommend.boolean();
        if ((server.ssl ? server.sslPort : server.plainPort) == 0)
            recommend.addError(u"there is no port for what is recommended"_s);
    }
    if (server.sslPort == 0 && server.plainPort == 0)
        node.addError(u"a port is missing: \"ssl\", \"plain\" or both"_s);
    return server;
}

QMap<Protocol, ProviderServer> readServers(const JsonNode &node)
{
    QMap<Protocol, ProviderServer> servers;
    if (!node.isObjectOf({u"imap"_s, u"pop3"_s, u"smtp"_s}))
        return servers;
    for (const Protocol protocol : {Protocol::Imap, Protocol::Pop3, Protocol::Smtp}) {
        if (const JsonNode server = node[QString(idOf(protocol))]; server.exists())
            servers.insert(protocol, readServer(server));
    }
    if (!servers.contains(Protocol::Smtp))
        node.addError(u"\"smtp\" is missing"_s);
    if (!servers.contains(Protocol::Imap) && !servers.contains(Protocol::Pop3))
        node.addError(u"\"imap\" or \"pop3\" is missing"_s);
    return servers;
}

PasswordRules readPasswordRules(const JsonNode &node)
{
    PasswordRules rules;
    if (!node.exists() || !node.isObjectOf({u"minimumLength"_s, u"maximumLength"_s}))
        return rules;
    if (const JsonNode minimum = node[u"minimumLength"_s]; minimum.exists())
        rules.minimumLength = minimum.integer(1, maximumPasswordLength);
    if (const JsonNode maximum = node[u"maximumLength"_s]; maximum.exists())
        rules.maximumLength = maximum.integer(qMax(1, rules.minimumLength), maximumPasswordLength);
    return rules;
}

LocalText readLink(const JsonNode &node)
{
    return node.exists() ? node.localText(problemWithLink) : LocalText();
}

void readLinks(const JsonNode &node, Provider &provider)
{
    if (!node.exists() || !node.isObjectOf({u"controlPanel"_s, u"webmail"_s, u"community"_s, u"help"_s}))
        return;
    provider.controlPanel = readLink(node[u"controlPanel"_s]);
    provider.webmail = readLink(node[u"webmail"_s]);
    provider.community = readLink(node[u"community"_s]);
    if (!node[u"help"_s].exists())
        return;
    for (const JsonNode &page : node[u"help"_s].members(maximumHelp)) {
        if (const auto cause = page.keyTerm<Cause>())
            provider.help.insert(*cause, readLink(page));
    }
}

QStringList readPatterns(const JsonNode &node)
{
    return node.exists() ? node.texts(maximumPatterns, problemWithHostPattern) : QStringList();
}

Provider readProvider(const JsonNode &root, const QString &id)
{
    Provider provider;
    provider.id = id;
    if (!isPackId(id))
        root.addError(u"the file must be named with lower-case letters, digits and hyphens"_s);
    if (!root.isObjectOf({u"name"_s, u"domains"_s, u"mx"_s, u"exchangeMx"_s, u"servers"_s,
            u"outgoingAuthenticationRequired"_s, u"passwordRules"_s, u"links"_s, u"support"_s}))
        return provider;
    provider.name = root[u"name"_s].localText(problemWithLabel);
    if (const JsonNode domains = root[u"domains"_s]; domains.exists())
        provider.domains = domains.texts(maximumDomains, problemWithMailDomain);
    provider.mxPatterns = readPatterns(root[u"mx"_s]);
    provider.exchangeMxPatterns = readPatterns(root[u"exchangeMx"_s]);
    provider.servers = readServers(root[u"servers"_s]);
    if (const JsonNode required = root[u"outgoingAuthenticationRequired"_s]; required.exists())
        provider.outgoingAuthenticationRequired = required.boolean();
    provider.passwordRules = readPasswordRules(root[u"passwordRules"_s]);
    readLinks(root[u"links"_s], provider);
    provider.support = readSupportContact(root[u"support"_s]);
    return provider;
}

} // namespace

Loaded<Provider> loadProvider(const QString &path)
{
    const Result<JsonFile> parsed = JsonFile::read(path);
    if (!parsed)
        return {std::nullopt, {parsed.problem()}};
    JsonFile file = parsed.value();
    const Provider provider = readProvider(JsonNode(file), QFileInfo(path).completeBaseName());
    return {file.ok() ? std::optional(provider) : std::nullopt, file.problems()};
}

} // namespace Facteur

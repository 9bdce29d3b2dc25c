// SPDX-License-Identifier: MIT
#include "ProviderLoader.h"

#include "JsonNode.h"
#include "PackRules.h"
#include "ProviderServers.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qsizetype maximumDomains = 10'000;
constexpr qsizetype maximumPatterns = 100;
constexpr int maximumPasswordLength = 1000;
constexpr qsizetype maximumHelp = 100;
constexpr qsizetype maximumOffers = 20;
constexpr qsizetype maximumPreparations = 10;
constexpr int maximumPlace = 1'000'000;

PasswordRules readPasswordRules(const JsonNode &node)
{
    PasswordRules rules;
    if (!node.isObjectOf({u"minimumLength"_s, u"maximumLength"_s, u"text"_s}))
        return rules;
    if (const JsonNode minimum = node[u"minimumLength"_s]; minimum.exists())
        rules.minimumLength = minimum.integer(1, maximumPasswordLength);
    if (const JsonNode maximum = node[u"maximumLength"_s]; maximum.exists())
        rules.maximumLength = maximum.integer(qMax(1, rules.minimumLength), maximumPasswordLength);
    if (const JsonNode text = node[u"text"_s]; text.exists())
        rules.text = text.localText(problemWithText);
    return rules;
}

LocalLink readLink(const JsonNode &node)
{
    return node.exists() ? node.localLink(problemWithLink) : LocalLink();
}

void readLinks(const JsonNode &node, Provider &provider)
{
    if (!node.exists()
        || !node.isObjectOf({u"controlPanel"_s, u"webmail"_s, u"community"_s, u"status"_s, u"help"_s}))
        return;
    provider.controlPanel = readLink(node[u"controlPanel"_s]);
    provider.webmail = readLink(node[u"webmail"_s]);
    provider.community = readLink(node[u"community"_s]);
    provider.status = readLink(node[u"status"_s]);
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

QList<Preparation> readPreparations(const JsonNode &node)
{
    QList<Preparation> preparations;
    for (const JsonNode &item : node.items(maximumPreparations)) {
        if (item.isObjectOf({u"text"_s, u"link"_s}))
            preparations.append({item[u"text"_s].localText(problemWithText), readLink(item[u"link"_s])});
    }
    return preparations;
}

/// What may be so of a provider as a whole, or of one of its offers: what is not told stays as it is.
void readMailbox(const JsonNode &node, Provider &provider)
{
    if (const JsonNode servers = node[u"servers"_s]; servers.exists())
        provider.servers = readProviderServers(servers);
    if (const JsonNode signIn = node[u"signIn"_s]; signIn.exists())
        provider.signIn = signIn.term<SignIn>().value_or(SignIn::Password);
    if (const JsonNode before = node[u"before"_s]; before.exists())
        provider.before = readPreparations(before);
    if (const JsonNode rules = node[u"passwordRules"_s]; rules.exists())
        provider.passwordRules = readPasswordRules(rules);
}

Offer readOffer(const JsonNode &node)
{
    Offer offer;
    offer.id = node[u"id"_s].text();
    if (!isPackId(offer.id) && !offer.id.isEmpty())
        node[u"id"_s].addError(u"lower-case letters, digits and hyphens only"_s);
    offer.name = node[u"name"_s].localText(problemWithLabel);
    if (const JsonNode hint = node[u"hint"_s]; hint.exists())
        offer.hint = hint.localText(problemWithText);
    if (const JsonNode exchange = node[u"exchange"_s]; exchange.exists())
        offer.isExchange = exchange.boolean();
    const JsonNode told = node[u"told"_s];
    if (!told.exists() || !told.isObjectOf({u"autodiscover"_s, u"hostFromAutodiscover"_s}))
        return offer;
    offer.autodiscover = told[u"autodiscover"_s].texts(maximumPatterns, problemWithHostPattern);
    if (const JsonNode named = told[u"hostFromAutodiscover"_s]; named.exists())
        offer.hostFromAutodiscover = named.boolean();
    return offer;
}

/// \a common, once for each offer in \a node.
QList<Provider> readOffers(const JsonNode &node, const Provider &common)
{
    QList<Provider> providers;
    QStringList ids;
    for (const JsonNode &item : node.items(maximumOffers)) {
        if (!item.isObjectOf({u"id"_s, u"name"_s, u"hint"_s, u"told"_s, u"exchange"_s, u"servers"_s,
                u"signIn"_s, u"before"_s, u"passwordRules"_s}))
            continue;
        Provider provider = common;
        provider.offer = readOffer(item);
        provider.offer.isUsual = providers.isEmpty();
        readMailbox(item, provider);
        if (ids.contains(provider.offer.id))
            item[u"id"_s].addError(u"there is such an offer already"_s);
        ids.append(provider.offer.id);
        providers.append(provider);
    }
    if (providers.isEmpty())
        node.addError(u"an offer is missing"_s);
    return providers;
}

void readFacts(const JsonNode &root, Provider &provider)
{
    if (const JsonNode order = root[u"order"_s]; order.exists())
        provider.order = order.integer(0, maximumPlace);
    provider.name = root[u"name"_s].localText(problemWithLabel);
    if (const JsonNode hint = root[u"hint"_s]; hint.exists())
        provider.hint = hint.localText(problemWithText);
    if (const JsonNode checked = root[u"checked"_s]; checked.exists())
        provider.checked = checked.text(problemWithDay);
    if (const JsonNode source = root[u"source"_s]; source.exists())
        provider.source = source.text(problemWithLink);
    if (const JsonNode domains = root[u"domains"_s]; domains.exists())
        provider.domains = domains.texts(maximumDomains, problemWithMailDomain);
    provider.mxPatterns = readPatterns(root[u"mx"_s]);
    provider.exchangeMxPatterns = readPatterns(root[u"exchangeMx"_s]);
    if (const JsonNode required = root[u"outgoingAuthenticationRequired"_s]; required.exists())
        provider.outgoingAuthenticationRequired = required.boolean();
    readMailbox(root, provider);
    readLinks(root[u"links"_s], provider);
    provider.support = readSupportContact(root[u"support"_s]);
}

QList<Provider> readProviders(const JsonNode &root, const QString &id)
{
    Provider provider;
    provider.id = id;
    if (!isPackId(id))
        root.addError(u"the file must be named with lower-case letters, digits and hyphens"_s);
    if (!root.isObjectOf({u"order"_s, u"name"_s, u"hint"_s, u"checked"_s, u"source"_s, u"domains"_s, u"mx"_s,
            u"exchangeMx"_s, u"servers"_s, u"offers"_s, u"signIn"_s, u"before"_s,
            u"outgoingAuthenticationRequired"_s, u"passwordRules"_s, u"links"_s, u"support"_s}))
        return {};
    readFacts(root, provider);
    const JsonNode offers = root[u"offers"_s];
    if (offers.exists() && root[u"servers"_s].exists())
        offers.addError(u"either \"servers\" or \"offers\""_s);
    if (!offers.exists() && !root[u"servers"_s].exists())
        root.addError(u"\"servers\" or \"offers\" are missing"_s);
    return offers.exists() ? readOffers(offers, provider) : QList<Provider>{provider};
}

} // namespace

Loaded<QList<Provider>> loadProvider(const QString &path)
{
    const Result<JsonFile> parsed = JsonFile::read(path);
    if (!parsed)
        return {std::nullopt, {parsed.problem()}};
    JsonFile file = parsed.value();
    const QList<Provider> offers = readProviders(JsonNode(file), QFileInfo(path).completeBaseName());
    return {file.ok() ? std::optional(offers) : std::nullopt, file.problems()};
}

} // namespace Facteur

// SPDX-License-Identifier: MIT
#include "GuideLoader.h"

#include "CleanUp.h"
#include "GuideProgram.h"
#include "GuideSteps.h"
#include "GuideTexts.h"
#include "JsonNode.h"
#include "PackRules.h"
#include "Picture.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qsizetype maximumGroups = 50;
constexpr qsizetype maximumSheetLines = 100;
constexpr qsizetype maximumBoxPorts = 100;
constexpr qsizetype maximumProtocols = 10;
constexpr int maximumOrder = 1'000'000;

QMap<quint16, SslMeaning> readMeanings(const JsonNode &node)
{
    QMap<quint16, SslMeaning> meanings;
    for (const JsonNode &item : node.members(maximumBoxPorts)) {
        bool isNumber = false;
        const ushort port = item.key().toUShort(&isNumber);
        const bool everyPort = item.key() == u"*";
        if (!everyPort && (!isNumber || port == 0))
            item.addError(u"expected a port or \"*\", found \"%1\""_s.arg(cleanForDisplay(item.key(), 50)));
        if (const auto meaning = item.term<SslMeaning>())
            meanings.insert(everyPort ? 0 : port, *meaning);
    }
    if (node.exists() && !node[u"*"_s].exists())
        node.addError(u"\"*\" is missing: what the box does on every other port"_s);
    return meanings;
}

SslTable readSsl(const JsonNode &node, const QList<Protocol> &protocols)
{
    SslTable table;
    if (!node.isObjectOf({u"imap"_s, u"pop3"_s, u"smtp"_s}))
        return table;
    for (const Protocol protocol : {Protocol::Imap, Protocol::Pop3, Protocol::Smtp}) {
        const JsonNode item = node[QString(idOf(protocol))];
        const bool needed = protocol == Protocol::Smtp || protocols.contains(protocol);
        if ((!item.exists() && !needed) || !item.isObjectOf({u"ticked"_s, u"unticked"_s}))
            continue;
        table.ticked.insert(protocol, readMeanings(item[u"ticked"_s]));
        table.unticked.insert(protocol, readMeanings(item[u"unticked"_s]));
    }
    return table;
}

SecurityNames readSecurityNames(const JsonNode &node)
{
    if (!node.exists() || !node.isObjectOf({u"tls"_s, u"starttls"_s, u"plain"_s}))
        return {};
    return {node[u"tls"_s].localText(problemWithLabel), node[u"starttls"_s].localText(problemWithLabel),
        node[u"plain"_s].localText(problemWithLabel)};
}

MethodNames readMethodNames(const JsonNode &node)
{
    if (!node.exists() || !node.isObjectOf({u"password"_s, u"browser"_s, u"none"_s}))
        return {};
    return {node[u"password"_s].localText(problemWithLabel), node[u"browser"_s].localText(problemWithLabel),
        node[u"none"_s].localText(problemWithLabel)};
}

/// Whether the word for a ticked box is not known somewhere.
bool isChoiceUnclear(const SslTable &ssl)
{
    return std::any_of(ssl.ticked.begin(), ssl.ticked.end(), [](const QMap<quint16, SslMeaning> &meanings) {
        return std::any_of(meanings.begin(), meanings.end(),
            [](SslMeaning meaning) { return meaning != SslMeaning::Tls && meaning != SslMeaning::StartTls; });
    });
}

QList<SheetLine> readSheetLines(const JsonNode &node, const Guide &guide)
{
    QList<SheetLine> lines;
    for (const JsonNode &item : node.items(maximumSheetLines)) {
        if (!item.isObjectOf({u"field"_s, u"label"_s}))
            continue;
        const auto field = readField(item[u"field"_s], guide);
        const LocalText label = item[u"label"_s].localText(problemWithLabel);
        if (field)
            lines.append({*field, label});
    }
    return lines;
}

QList<SheetGroup> readSheet(const JsonNode &node, const Guide &guide)
{
    QList<SheetGroup> groups;
    qsizetype lines = 0;
    for (const JsonNode &item : node.items(maximumGroups)) {
        if (!item.isObjectOf({u"title"_s, u"lines"_s}))
            continue;
        groups.append(
            {item[u"title"_s].localText(problemWithLabel), readSheetLines(item[u"lines"_s], guide)});
        lines += groups.constLast().lines.size();
    }
    if (lines > maximumSheetLines)
        node.addError(u"too many rows in all groups: %1, the most is %2"_s.arg(lines).arg(maximumSheetLines));
    return groups;
}

QList<Protocol> readProtocols(const JsonNode &node)
{
    QList<Protocol> protocols;
    const QList<JsonNode> items = node.items(maximumProtocols);
    for (const JsonNode &item : items) {
        const auto protocol = item.term<Protocol>();
        if (protocol == Protocol::Smtp)
            item.addError(u"\"smtp\" is not for incoming mail; expected \"imap\" or \"pop3\""_s);
        else if (protocol && protocols.contains(*protocol))
            item.addError(u"\"%1\" stands here a second time"_s.arg(idOf(*protocol)));
        else if (protocol)
            protocols.append(*protocol);
    }
    if (node.exists() && items.isEmpty())
        node.addError(u"expected \"imap\", \"pop3\" or both"_s);
    return protocols;
}

QList<SignIn> readExchange(const JsonNode &node)
{
    QList<SignIn> signIns;
    for (const JsonNode &item : node.items(maximumProtocols)) {
        const auto signIn = item.term<SignIn>();
        if (signIn && *signIn != SignIn::Password && *signIn != SignIn::BrowserOnly)
            item.addError(u"expected \"password\" or \"browser-only\""_s);
        else if (signIn && signIns.contains(*signIn))
            item.addError(u"\"%1\" stands here a second time"_s.arg(idOf(*signIn)));
        else if (signIn)
            signIns.append(*signIn);
    }
    return signIns;
}

void readCard(const JsonNode &node, Guide &guide)
{
    if (!node.exists())
        return;
    guide.card = node.text(problemWithPictureName);
    if (guide.card.isEmpty() || isBuiltIn(guide.folder))
        return;
    const QString file = guide.cardFile();
    const QString reason = file.isEmpty() ? QString() : problemWithSmallPicture(guide.folder, file);
    if (file.isEmpty())
        node.addWarning(u"there is no images/%1.png"_s.arg(guide.card));
    else if (!reason.isEmpty())
        node.addError(u"images/%1.png: %2"_s.arg(guide.card, reason));
}

/// Where the author knows it from: for the readers of the pack, so only its form is looked at.
void readSources(const JsonNode &node)
{
    for (const JsonNode &item : node.exists() ? node.items(maximumSheetLines) : QList<JsonNode>())
        static_cast<void>(item.text());
}

Guide readGuide(const JsonNode &root, const QString &folder)
{
    Guide guide;
    guide.id = QFileInfo(folder).fileName();
    guide.folder = folder;
    if (!isPackId(guide.id))
        root.addError(u"the folder must be named with lower-case letters, digits and hyphens"_s);
    if (!root.isObjectOf({u"order"_s, u"general"_s, u"name"_s, u"mention"_s, u"summary"_s, u"card"_s,
            u"protocols"_s, u"whyNotPop3"_s, u"exchange"_s, u"ssl"_s, u"securityNames"_s, u"methodNames"_s,
            u"newestTls"_s, u"systems"_s, u"found"_s, u"gone"_s, u"successor"_s, u"variant"_s, u"sources"_s,
            u"sheet"_s, u"steps"_s}))
        return guide;
    guide.order = root[u"order"_s].integer(0, maximumOrder);
    if (const JsonNode general = root[u"general"_s]; general.exists())
        guide.isGeneral = general.boolean();
    guide.name = root[u"name"_s].localText(problemWithLabel);
    guide.mention = root[u"mention"_s].exists() ? root[u"mention"_s].localText(problemWithLabel) : guide.name;
    guide.summary = root[u"summary"_s].localText();
    readCard(root[u"card"_s], guide);
    readSources(root[u"sources"_s]);
    guide.protocols = readProtocols(root[u"protocols"_s]);
    const JsonNode whyNot = root[u"whyNotPop3"_s];
    if (whyNot.exists() || !guide.protocols.contains(Protocol::Pop3))
        guide.whyNotPop3 = whyNot.localText();
    if (const JsonNode exchange = root[u"exchange"_s]; exchange.exists())
        guide.exchange = readExchange(exchange);
    guide.ssl = readSsl(root[u"ssl"_s], guide.protocols);
    guide.securityNames = readSecurityNames(root[u"securityNames"_s]);
    if (!guide.securityNames.isEmpty() && isChoiceUnclear(guide.ssl))
        root[u"securityNames"_s].addError(
            u"with a choice of words, \"ticked\" is \"tls\" or \"starttls\" on every port"_s);
    guide.methodNames = readMethodNames(root[u"methodNames"_s]);
    if (const JsonNode newest = root[u"newestTls"_s]; newest.exists())
        guide.newestTls = newest.term<TlsVersion>();
    readProgram(root, guide);
    guide.sheet = readSheet(root[u"sheet"_s], guide);
    guide.steps = readSteps(root[u"steps"_s], guide);
    return guide;
}

} // namespace

Loaded<Guide> loadGuide(const QString &folder)
{
    const Result<JsonFile> parsed = JsonFile::read(folder + u"/guide.json"_s);
    if (!parsed)
        return {std::nullopt, {parsed.problem()}};
    JsonFile file = parsed.value();
    const JsonNode root(file);
    Guide guide = readGuide(root, folder);
    QList<Problem> problems;
    if (const QString path = folder + u"/errors.json"_s; QFileInfo::exists(path)) {
        const Loaded<QList<MailError>> errors = loadMailErrors(path);
        guide.errors = errors.value.value_or(QList<MailError>());
        problems = errors.problems;
    }
    GuideTexts texts(guide, root[u"steps"_s]);
    const bool whole = texts.load() && file.ok();
    return {whole ? std::optional(guide) : std::nullopt, file.problems() + texts.problems() + problems};
}

} // namespace Facteur

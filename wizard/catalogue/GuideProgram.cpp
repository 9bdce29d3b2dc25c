// SPDX-License-Identifier: MIT
#include "GuideProgram.h"

#include "Guide.h"
#include "GuideSteps.h"
#include "JsonNode.h"
#include "PackRules.h"

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qsizetype maximumSystems = 5;
constexpr qsizetype maximumNames = 20; ///< each is a file or key that is looked for at every start

QList<System> readSystems(const JsonNode &node)
{
    QList<System> systems;
    const QList<JsonNode> items = node.items(maximumSystems);
    for (const JsonNode &item : items) {
        const auto system = item.term<System>();
        if (system && systems.contains(*system))
            item.addError(u"\"%1\" stands here a second time"_s.arg(idOf(*system)));
        else if (system)
            systems.append(*system);
    }
    if (node.isArray() && items.isEmpty())
        node.addError(u"expected a system, as \"windows\""_s);
    return systems;
}

QStringList readNames(const JsonNode &node, TextRule rule)
{
    if (!node.exists())
        return {};
    QStringList names = node.texts(maximumNames, rule);
    if (node.isArray() && names.isEmpty())
        node.addError(u"expected a name"_s);
    return names;
}

ProgramNames readFound(const JsonNode &node)
{
    if (!node.isObjectOf({u"desktop"_s, u"windows"_s}))
        return {};
    if (!node[u"desktop"_s].exists() && !node[u"windows"_s].exists())
        node.addError(u"expected \"desktop\", \"windows\" or both"_s);
    return {readNames(node[u"desktop"_s], problemWithDesktopFile),
        readNames(node[u"windows"_s], problemWithRegistryKey)};
}

std::optional<ProgramEnd> readEnd(const JsonNode &node)
{
    if (!node.isObjectOf({u"since"_s, u"reason"_s}))
        return std::nullopt;
    return ProgramEnd{
        QDate::fromString(node[u"since"_s].text(problemWithDay), Qt::ISODate), node[u"reason"_s].localText()};
}

ProgramVariant readVariant(const JsonNode &node, const Guide &guide)
{
    ProgramVariant variant;
    if (!node.isObjectOf(
            {u"of"_s, u"sign"_s, u"picture"_s, u"size"_s, u"fontSize"_s, u"targets"_s, u"words"_s}))
        return variant;
    variant.of = node[u"of"_s].localText(problemWithLabel);
    variant.sign = node[u"sign"_s].localText();
    readPicture(node, guide, variant.window);
    return variant;
}

QString problemWithId(const QString &text)
{
    return isPackId(text) ? QString() : u"an id is made of lower-case letters, digits and hyphens"_s;
}

} // namespace

void readProgram(const JsonNode &root, Guide &guide)
{
    if (const JsonNode systems = root[u"systems"_s]; systems.exists())
        guide.systems = readSystems(systems);
    if (const JsonNode found = root[u"found"_s]; found.exists())
        guide.names = readFound(found);
    if (const JsonNode gone = root[u"gone"_s]; gone.exists())
        guide.end = readEnd(gone);
    if (const JsonNode variant = root[u"variant"_s]; variant.exists())
        guide.variant = readVariant(variant, guide);
    const JsonNode successor = root[u"successor"_s];
    if (!successor.exists())
        return;
    guide.successor = successor.text(problemWithId);
    if (!guide.successor.isEmpty() && guide.successor == guide.id)
        successor.addError(u"a mail program cannot follow itself"_s);
}

} // namespace Facteur

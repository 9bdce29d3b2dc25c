// SPDX-License-Identifier: MIT
#include "PackLoader.h"

#include "GuideLoader.h"
#include "JsonNode.h"
#include "PackRules.h"
#include "ProviderLoader.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qsizetype maximumProviders = 5000;
constexpr qsizetype maximumGuides = 200;
constexpr qsizetype maximumExchangePatterns = 1000;

/// The paths of what is in a folder of the pack, without what lies elsewhere.
QStringList entriesOf(const QString &pack, const QString &folder, const QStringList &names,
    QDir::Filters filters, qsizetype maximum, QList<Problem> &problems)
{
    const QDir dir(pack + u'/' + folder);
    const QStringList entries = dir.entryList(names, filters | QDir::NoDotAndDotDot, QDir::Name);
    if (entries.size() > maximum)
        problems.append({dir.path(), 0, u"too many entries: only the first %1 are read"_s.arg(maximum)});
    QStringList paths;
    for (const QString &entry : entries.mid(0, maximum)) {
        const QString path = dir.filePath(entry);
        if (staysIn(pack, path))
            paths.append(path);
        else
            problems.append({path, 0, u"leads out of the folder"_s});
    }
    return paths;
}

void loadGuides(const QString &pack, const QList<Guide> &known, PackContent &content)
{
    const QStringList folders = entriesOf(pack, u"guides"_s, {}, QDir::Dirs, maximumGuides, content.problems);
    for (const QString &folder : folders) {
        if (const Guide *guide = guideOfPictures(folder, known)) {
            const QList<Problem> problems = problemsWithPictureSet(folder, *guide);
            content.problems += problems;
            if (problems.isEmpty())
                content.pictures.append({guide->id, folder});
            continue;
        }
        const Loaded<Guide> loaded = loadGuide(folder);
        content.problems += loaded.problems;
        if (loaded.value)
            content.guides.append(*loaded.value);
    }
}

PortTable loadPorts(const QString &path, QList<Problem> &problems)
{
    const Result<QByteArray> content = readPackFile(path);
    const Result<PortTable> ports =
        content ? PortTable::fromJson(content.value(), path) : Result<PortTable>(content.problem());
    if (ports)
        return ports.value();
    problems.append(ports.problem());
    return {};
}

QStringList loadExchangePatterns(const QString &path, QList<Problem> &problems)
{
    const Result<JsonFile> parsed = JsonFile::read(path);
    if (!parsed) {
        problems.append(parsed.problem());
        return {};
    }
    JsonFile file = parsed.value();
    const JsonNode root(file);
    QStringList patterns;
    if (root.isObjectOf({u"mx"_s}))
        patterns = root[u"mx"_s].texts(maximumExchangePatterns, problemWithHostPattern);
    problems += file.problems();
    return file.ok() ? patterns : QStringList();
}

} // namespace

PackProviders loadProviders(const QString &folder)
{
    PackProviders content;
    const QStringList files =
        entriesOf(folder, u"providers"_s, {u"*.json"_s}, QDir::Files, maximumProviders, content.problems);
    for (const QString &file : files) {
        const Loaded<QList<Provider>> loaded = loadProvider(file);
        content.problems += loaded.problems;
        if (loaded.value)
            content.providers += *loaded.value;
    }
    return content;
}

PackContent loadPackWithoutProviders(const QString &folder, const QList<Guide> &known)
{
    PackContent content;
    loadGuides(folder, known, content);
    if (const QString brand = folder + u"/brand.json"_s; QFileInfo::exists(brand)) {
        const Loaded<Brand> loaded = loadBrand(folder);
        content.problems += loaded.problems;
        content.brand = loaded.value;
    }
    // A pack that only adds providers or guides needs no tables of its own.
    if (const QString ports = folder + u"/ports.json"_s; QFileInfo::exists(ports))
        content.ports = loadPorts(ports, content.problems);
    if (const QString exchange = folder + u"/exchange.json"_s; QFileInfo::exists(exchange))
        content.exchangeMxPatterns = loadExchangePatterns(exchange, content.problems);
    return content;
}

PackContent loadPack(const QString &folder, const QList<Guide> &known)
{
    PackContent content;
    if (!QFileInfo(folder).isDir()) {
        content.problems.append({folder, 0, u"no such folder"_s});
        return content;
    }
    const PackProviders read = loadProviders(folder);
    content = loadPackWithoutProviders(folder, known);
    content.providers = read.providers;
    content.problems = read.problems + content.problems;
    if (content.isEmpty() && content.problems.isEmpty())
        content.problems.append({folder, 0, u"holds neither providers nor guides nor a brand"_s});
    return content;
}

} // namespace Facteur

// SPDX-License-Identifier: MIT
#include "Catalogue.h"

#include "GuideLoader.h"
#include "HostPattern.h"
#include "JsonNode.h"
#include "PackRules.h"
#include "ProviderLoader.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qsizetype maximumProviders = 5000;
constexpr qsizetype maximumGuides = 200;
constexpr qsizetype maximumPatterns = 1000;

template <class T>
const T *byId(const QList<T> &list, const QString &id)
{
    const auto found = std::find_if(list.begin(), list.end(), [&id](const T &item) { return item.id == id; });
    return found != list.end() ? &*found : nullptr;
}

QStringList entriesOf(const QString &folder, const QStringList &names, QDir::Filters filters,
    qsizetype maximum, QList<Problem> &problems)
{
    const QStringList entries = QDir(folder).entryList(names, filters | QDir::NoDotAndDotDot, QDir::Name);
    if (entries.size() > maximum)
        problems.append({folder, 0, u"too many entries: only the first %1 are read"_s.arg(maximum)});
    return entries.mid(0, maximum);
}

QList<Provider> loadProviders(const QString &folder, QList<Problem> &problems)
{
    QList<Provider> providers;
    for (const QString &name : entriesOf(folder, {u"*.json"_s}, QDir::Files, maximumProviders, problems)) {
        const Loaded<Provider> loaded = loadProvider(folder + u'/' + name);
        problems += loaded.problems;
        if (loaded.value)
            providers.append(*loaded.value);
    }
    return providers;
}

QList<Guide> loadGuides(const QString &folder, QList<Problem> &problems)
{
    QList<OrderedGuide> ordered;
    for (const QString &name : entriesOf(folder, {}, QDir::Dirs, maximumGuides, problems)) {
        const Loaded<OrderedGuide> loaded = loadGuide(folder + u'/' + name);
        problems += loaded.problems;
        if (loaded.value)
            ordered.append(*loaded.value);
    }
    std::stable_sort(ordered.begin(), ordered.end(),
        [](const OrderedGuide &left, const OrderedGuide &right) { return left.order < right.order; });
    QList<Guide> guides;
    for (const OrderedGuide &item : std::as_const(ordered))
        guides.append(item.guide);
    return guides;
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
        patterns = root[u"mx"_s].texts(maximumPatterns, problemWithHostPattern);
    problems += file.problems();
    return file.ok() ? patterns : QStringList();
}

} // namespace

Catalogue Catalogue::load(const QString &folder)
{
    Catalogue catalogue;
    if (!QFileInfo(folder).isDir()) {
        catalogue.m_problems.append({folder, 0, u"no such folder"_s});
        return catalogue;
    }
    catalogue.m_providers = loadProviders(folder + u"/providers"_s, catalogue.m_problems);
    catalogue.m_guides = loadGuides(folder + u"/guides"_s, catalogue.m_problems);
    // A pack that only adds providers or guides needs no tables of its own.
    if (const QString ports = folder + u"/ports.json"_s; QFileInfo::exists(ports))
        catalogue.m_ports = loadPorts(ports, catalogue.m_problems);
    if (const QString exchange = folder + u"/exchange.json"_s; QFileInfo::exists(exchange))
        catalogue.m_exchangeMxPatterns = loadExchangePatterns(exchange, catalogue.m_problems);
    if (catalogue.m_providers.isEmpty() && catalogue.m_guides.isEmpty() && catalogue.m_problems.isEmpty())
        catalogue.m_problems.append({folder, 0, u"holds neither providers nor guides"_s});
    return catalogue;
}

const Provider *Catalogue::provider(const QString &id) const
{
    return byId(m_providers, id);
}

const Guide *Catalogue::guide(const QString &id) const
{
    return byId(m_guides, id);
}

const Provider *Catalogue::providerForDomain(const QString &domain) const
{
    const auto found = std::find_if(m_providers.begin(), m_providers.end(),
        [&domain](const Provider &provider) { return matchesAnyHostPattern(domain, provider.domains); });
    return found != m_providers.end() ? &*found : nullptr;
}

const Provider *Catalogue::providerForMx(const QStringList &mxHosts) const
{
    for (const QString &host : mxHosts) {
        for (const Provider &provider : m_providers) {
            if (matchesAnyHostPattern(host, provider.mxPatterns))
                return &provider;
        }
    }
    return nullptr;
}

bool Catalogue::hasServer(const QString &host) const
{
    return std::any_of(m_providers.begin(), m_providers.end(), [&host](const Provider &provider) {
        return std::any_of(
            provider.servers.begin(), provider.servers.end(), [&host](const ProviderServer &server) {
                return server.host.compare(host, Qt::CaseInsensitive) == 0;
            });
    });
}

bool Catalogue::isExchange(const QStringList &mxHosts) const
{
    return std::any_of(mxHosts.begin(), mxHosts.end(), [this](const QString &host) {
        return matchesAnyHostPattern(host, m_exchangeMxPatterns)
            || std::any_of(m_providers.begin(), m_providers.end(), [&host](const Provider &provider) {
                   return matchesAnyHostPattern(host, provider.exchangeMxPatterns);
               });
    });
}

Catalogue Catalogue::withProvider(const Provider &provider) const
{
    Catalogue copy = *this;
    copy.m_providers.removeIf([&provider](const Provider &known) { return known.id == provider.id; });
    copy.m_providers.prepend(provider);
    return copy;
}

} // namespace Facteur

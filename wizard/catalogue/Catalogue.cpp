// SPDX-License-Identifier: MIT
#include "Catalogue.h"

#include "HostPattern.h"
#include "PackLoader.h"
#include "PackRules.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

/// \a items, which are the offers of one thing or the thing alone, where those of the same id stand.
template <class T>
void replaceOrAppend(QList<T> &list, const QList<T> &items)
{
    const auto isSame = [&items](const T &other) { return other.id == items.constFirst().id; };
    const auto known = std::find_if(list.begin(), list.end(), isSame);
    const QList<T> before(list.begin(), known);
    QList<T> behind(known, list.end());
    behind.removeIf(isSame);
    list = before + items + behind;
}

/// \a providers, those that are offers of one together.
QList<QList<Provider>> byId(const QList<Provider> &providers)
{
    QList<QList<Provider>> groups;
    for (const Provider &provider : providers) {
        if (groups.isEmpty() || groups.constLast().constFirst().id != provider.id)
            groups.append(QList<Provider>());
        groups.last().append(provider);
    }
    return groups;
}

} // namespace

Catalogue Catalogue::load(const QString &folder)
{
    Catalogue catalogue;
    PackContent content;
    if (isBuiltIn(folder)) {
        catalogue.m_unread =
            std::async(std::launch::deferred, [folder] { return loadProviders(folder).providers; });
        content = loadPackWithoutProviders(folder, {});
    } else {
        content = loadPack(folder, {});
        catalogue.m_own = content.providers;
    }
    catalogue.m_guides = content.guides;
    catalogue.m_brand = content.brand;
    catalogue.m_ports = content.ports;
    catalogue.m_exchangeMxPatterns = content.exchangeMxPatterns;
    catalogue.m_problems = content.problems;
    catalogue.sortGuides();
    return catalogue;
}

const QList<Provider> &Catalogue::providers() const
{
    static const QList<Provider> none;
    return m_own ? *m_own : m_unread.valid() ? m_unread.get() : none;
}

QList<Provider> &Catalogue::ownProviders()
{
    if (!m_own)
        m_own = providers();
    return *m_own;
}

void Catalogue::add(const QString &pack)
{
    const QString folder = QDir::cleanPath(pack);
    const QString place = QFileInfo(folder).canonicalFilePath();
    if (!place.isEmpty() && m_packs.contains(place))
        return;
    m_packs.append(place);
    PackContent content = loadPack(folder, m_guides);
    m_problems += content.problems;
    for (Provider &provider : content.providers)
        provider.pack = folder;
    for (const QList<Provider> &offers : byId(content.providers))
        addOrAsk({Replacement::Kind::Provider, offers.constFirst().id, folder}, offers);
    for (Guide &guide : content.guides) {
        guide.pack = folder;
        addOrAsk({Replacement::Kind::Guide, guide.id, folder}, guide);
    }
    for (const PictureSet &set : std::as_const(content.pictures))
        addOrAsk({Replacement::Kind::Pictures, set.guide, folder}, set);
    if (!m_brand && content.brand) {
        m_brand = content.brand;
        m_brand->pack = folder;
    }
    sortGuides();
}

void Catalogue::addOrAsk(const Replacement &replacement, const Item &item)
{
    const bool isKnown = replacement.kind == Replacement::Kind::Provider ? provider(replacement.id) != nullptr
                                                                         : guide(replacement.id) != nullptr;
    if (isKnown)
        m_waiting.append({replacement, item});
    else
        take(item);
}

void Catalogue::take(const Item &item)
{
    if (const auto *offers = std::get_if<QList<Provider>>(&item)) {
        replaceOrAppend(ownProviders(), *offers);
    } else if (const auto *guide = std::get_if<Guide>(&item)) {
        replaceOrAppend(m_guides, {*guide});
    } else if (const auto *set = std::get_if<PictureSet>(&item)) {
        for (Guide &known : m_guides) {
            if (known.id == set->guide)
                known.pictures = set->folder;
        }
    }
}

QList<Replacement> Catalogue::replacements() const
{
    QList<Replacement> replacements;
    for (const Waiting &waiting : m_waiting)
        replacements.append(waiting.replacement);
    return replacements;
}

void Catalogue::replace(const Replacement &replacement)
{
    for (const Waiting &waiting : std::as_const(m_waiting)) {
        if (waiting.replacement == replacement)
            take(waiting.item);
    }
    m_waiting.removeIf([&replacement](const Waiting &waiting) { return waiting.replacement == replacement; });
    sortGuides();
}

void Catalogue::sortGuides()
{
    std::stable_sort(m_guides.begin(), m_guides.end(),
        [](const Guide &left, const Guide &right) { return left.order < right.order; });
}

const Provider *Catalogue::provider(const QString &key) const
{
    if (key.isEmpty()) // nobody's, which is asked often
        return nullptr;
    const auto found = std::find_if(providers().begin(), providers().end(), [&key](const Provider &provider) {
        return provider.key() == key || provider.id + u'/' + provider.offer.id == key;
    });
    return found != providers().end() ? &*found : nullptr;
}

const Guide *Catalogue::guide(const QString &id) const
{
    const auto found =
        std::find_if(m_guides.begin(), m_guides.end(), [&id](const Guide &guide) { return guide.id == id; });
    return found != m_guides.end() ? &*found : nullptr;
}

const Provider *Catalogue::providerForDomain(const QString &domain) const
{
    const auto found = std::find_if(providers().begin(), providers().end(),
        [&domain](const Provider &provider) { return matchesAnyHostPattern(domain, provider.domains); });
    return found != providers().end() ? &*found : nullptr;
}

const Provider *Catalogue::providerForMx(const QStringList &mxHosts) const
{
    for (const QString &host : mxHosts) {
        for (const Provider &provider : providers()) {
            if (matchesAnyHostPattern(host, provider.mxPatterns))
                return &provider;
        }
    }
    return nullptr;
}

bool Catalogue::hasServer(const QString &host) const
{
    return std::any_of(providers().begin(), providers().end(),
        [&host](const Provider &provider) { return provider.vouchesFor(host); });
}

bool Catalogue::isExchange(const QStringList &mxHosts) const
{
    return std::any_of(mxHosts.begin(), mxHosts.end(), [this](const QString &host) {
        const bool isBuiltIn =
            std::any_of(providers().begin(), providers().end(), [&host](const Provider &provider) {
                return provider.pack.isEmpty() && matchesAnyHostPattern(host, provider.mxPatterns);
            });
        const bool isExchange =
            std::any_of(providers().begin(), providers().end(), [&](const Provider &provider) {
                const bool mayTell = provider.pack.isEmpty() || !isBuiltIn;
                return mayTell && matchesAnyHostPattern(host, provider.exchangeMxPatterns);
            });
        return isExchange || matchesAnyHostPattern(host, m_exchangeMxPatterns);
    });
}

Catalogue Catalogue::withProvider(const Provider &provider) const
{
    Catalogue copy = *this;
    QList<Provider> &providers = copy.ownProviders();
    providers.removeIf([&provider](const Provider &known) { return known.id == provider.id; });
    providers.prepend(provider);
    return copy;
}

} // namespace Facteur

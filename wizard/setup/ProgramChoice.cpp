// SPDX-License-Identifier: MIT
#include "ProgramChoice.h"

#include "PackRules.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qsizetype mostHandlers = 20;

bool isInstalled(const QString &desktopFile, const ProgramPlaces &places)
{
    // Packs and lists keep to that; whoever asks with something else gets no file outside of the folders.
    return problemWithDesktopFile(desktopFile).isEmpty()
        && std::any_of(
            places.applications.begin(), places.applications.end(), [&desktopFile](const QString &folder) {
                return QFileInfo(folder + u'/' + desktopFile).isFile();
            });
}

bool isFound(const Guide &guide, const ProgramPlaces &places)
{
    const ProgramNames &names = guide.names;
    return std::any_of(names.desktopFiles.begin(), names.desktopFiles.end(),
               [&places](const QString &name) { return isInstalled(name, places); })
        || std::any_of(names.registryKeys.begin(), names.registryKeys.end(),
            [&places](const QString &name) { return places.registered.contains(name, Qt::CaseInsensitive); });
}

/// The desktop files that \a list, a mimeapps.list, gives for links to mail addresses.
QStringList mailHandlers(const QString &list)
{
    const Result<QByteArray> content = readBoundedFile(list);
    if (!content)
        return {};
    const QStringList lines = QString::fromUtf8(content.value()).split(u'\n');
    bool isInside = false;
    for (const QString &line : lines) {
        const QString entry = line.trimmed();
        if (entry.startsWith(u'['))
            isInside = entry == u"[Default Applications]";
        else if (isInside && entry.section(u'=', 0, 0).trimmed() == u"x-scheme-handler/mailto")
            return entry.section(u'=', 1).trimmed().split(u';', Qt::SkipEmptyParts).mid(0, mostHandlers);
    }
    return {};
}

} // namespace

ProgramGroup ProgramChoice::groupOf(const Guide &guide, bool found, std::optional<System> system)
{
    if (found)
        return ProgramGroup::Here;
    if (guide.isGeneral)
        return ProgramGroup::Any;
    if (guide.end || guide.isTooOld())
        return ProgramGroup::Older;
    if (guide.isOnPhone())
        return ProgramGroup::Phone;
    return system && !guide.systems.isEmpty() && !guide.systems.contains(*system) ? ProgramGroup::Elsewhere
                                                                                  : ProgramGroup::Here;
}

QStringList ProgramChoice::found(const QList<Guide> &guides, const ProgramPlaces &places)
{
    QStringList found;
    for (const Guide &guide : guides) {
        if (isFound(guide, places))
            found.append(guide.id);
    }
    return found;
}

QString ProgramChoice::opensMail(
    const QList<Guide> &guides, const QStringList &found, const ProgramPlaces &places)
{
    const auto ofName = [&](const QString &name) {
        const auto named = std::find_if(guides.begin(), guides.end(), [&](const Guide &guide) {
            return found.contains(guide.id)
                && (guide.names.desktopFiles.contains(name)
                    || guide.names.registryKeys.contains(name, Qt::CaseInsensitive));
        });
        return named != guides.end() ? named->id : QString();
    };
    for (const QString &list : places.mimeLists) {
        const QStringList handlers = mailHandlers(list);
        for (const QString &handler : handlers) {
            if (isInstalled(handler, places)) // else the next one counts
                return ofName(handler);
        }
    }
    return places.mailClient.isEmpty() ? QString() : ofName(places.mailClient);
}

QString ProgramChoice::first(const QList<Guide> &guides, const QStringList &found, const QString &remembered,
    const ProgramPlaces &places)
{
    const auto isRemembered = [&remembered](const Guide &guide) { return guide.id == remembered; };
    if (std::any_of(guides.begin(), guides.end(), isRemembered))
        return remembered;
    return found.size() == 1 ? found.constFirst() : opensMail(guides, found, places);
}

QList<const Guide *> ProgramChoice::inOrder(
    const QList<Guide> &guides, const QStringList &found, std::optional<System> system)
{
    QList<const Guide *> order;
    for (const Guide &guide : guides)
        order.append(&guide);
    const auto rank = [&](const Guide *guide) {
        const bool isFound = found.contains(guide->id);
        return std::pair(groupOf(*guide, isFound, system), !isFound);
    };
    std::stable_sort(order.begin(), order.end(),
        [&](const Guide *left, const Guide *right) { return rank(left) < rank(right); });
    return order;
}

} // namespace Facteur

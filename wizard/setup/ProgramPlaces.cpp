// SPDX-License-Identifier: MIT
#include "ProgramPlaces.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

#if defined(Q_OS_WIN)

namespace {

/// They are there in every Windows: a key that QSettings opens, it makes.
const QString roots[] = {u"HKEY_CURRENT_USER\\Software"_s, u"HKEY_LOCAL_MACHINE\\Software"_s};
const QString mailClients = u"Clients/Mail"_s;

QStringList keysIn(QSettings &software, const QString &list)
{
    software.beginGroup(list);
    const QStringList keys = software.childGroups();
    software.endGroup();
    return keys;
}

} // namespace

ProgramPlaces ProgramPlaces::ofThisComputer()
{
    ProgramPlaces places;
    places.system = System::Windows;
    const QString current = u"Microsoft/Windows/CurrentVersion/"_s;
    for (const QString &root : roots) {
        QSettings software(root, QSettings::NativeFormat);
        for (const QString &list : {mailClients, current + u"App Paths"_s, current + u"Uninstall"_s})
            places.registered += keysIn(software, list);
        if (places.mailClient.isEmpty())
            places.mailClient = software.value(mailClients + u"/."_s).toString();
    }
    return places;
}

#elif defined(Q_OS_DARWIN)

ProgramPlaces ProgramPlaces::ofThisComputer()
{
    ProgramPlaces places;
    places.system = System::MacOs;
    return places;
}

#else

namespace {

/// The names of the desktop that is in use, as the lists of default programs have them in front.
QStringList desktopPrefixes()
{
    QStringList prefixes;
    const QStringList names =
        qEnvironmentVariable("XDG_CURRENT_DESKTOP").toLower().split(u':', Qt::SkipEmptyParts);
    for (const QString &name : names.mid(0, 4)) {
        if (std::all_of(name.begin(), name.end(), [](QChar c) { return c.isLetterOrNumber() || c == u'-'; }))
            prefixes.append(name + u'-');
    }
    return prefixes << QString();
}

} // namespace

ProgramPlaces ProgramPlaces::ofThisComputer()
{
    ProgramPlaces places;
    places.system = System::Linux;
    places.applications = QStandardPaths::standardLocations(QStandardPaths::ApplicationsLocation)
        << QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
            + u"/flatpak/exports/share/applications"_s
        << u"/var/lib/flatpak/exports/share/applications"_s << u"/var/lib/snapd/desktop/applications"_s;
    places.applications.removeDuplicates();
    const QStringList lists = QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation)
        + QStandardPaths::standardLocations(QStandardPaths::ApplicationsLocation);
    const QStringList prefixes = desktopPrefixes();
    for (const QString &folder : lists) {
        for (const QString &prefix : prefixes)
            places.mimeLists.append(u"%1/%2mimeapps.list"_s.arg(folder, prefix));
    }
    return places;
}

#endif

} // namespace Facteur

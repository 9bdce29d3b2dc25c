// SPDX-License-Identifier: MIT
#include "Guide.h"
#include "ProgramChoice.h"
#include "TestProgram.h"

#include <QCoreApplication>
#include <QScopeGuard>
#include <QSettings>

using namespace Facteur;
using namespace Qt::StringLiterals;

/// Where this very computer tells which programs are on it.
class TestProgramPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
#if defined(Q_OS_WIN)
    void theRegistryIsRead_data();
    void theRegistryIsRead();
    void theMailClientIsThePersonsOwn();
#elif defined(Q_OS_LINUX)
    void thePlacesAreThoseOfTheSpecification();
#endif
    void itKnowsWhichSystemItIs();
};

#if defined(Q_OS_WIN)

namespace {
const QString current = u"Microsoft\\Windows\\CurrentVersion\\"_s;
const QString mailClients = u"Clients\\Mail"_s;

QSettings registry(const QString &key)
{
    return QSettings(u"HKEY_CURRENT_USER\\Software\\"_s + key, QSettings::NativeFormat);
}
} // namespace

void TestProgramPlaces::theRegistryIsRead_data()
{
    QTest::addColumn<QString>("list");
    QTest::newRow("a mail program") << mailClients;
    QTest::newRow("a program with a path") << current + u"App Paths"_s;
    QTest::newRow("what can be uninstalled") << current + u"Uninstall"_s;
}

void TestProgramPlaces::theRegistryIsRead()
{
    QFETCH(const QString, list);
    const QString name = u"Facteur test %1"_s.arg(QCoreApplication::applicationPid());
    const QString key = list + u'\\' + name;
    QVERIFY(!ProgramPlaces::ofThisComputer().registered.contains(name));
    const auto remove = qScopeGuard([&] { registry(list).remove(name); });
    registry(key).setValue(u"."_s, name);
    const ProgramPlaces places = ProgramPlaces::ofThisComputer();
    QVERIFY(places.registered.contains(name));
    Guide guide;
    guide.id = u"one"_s;
    guide.names.registryKeys = {name.toUpper()};
    QCOMPARE(ProgramChoice::found({guide}, places), QStringList(u"one"_s));
}

void TestProgramPlaces::theMailClientIsThePersonsOwn()
{
    const QVariant before = registry(mailClients).value(u"."_s);
    const auto restore = qScopeGuard([&] {
        if (before.isValid())
            registry(mailClients).setValue(u"."_s, before);
        else
            registry(mailClients).remove(u"."_s);
    });
    registry(mailClients).setValue(u"."_s, u"Mozilla Thunderbird"_s);
    QCOMPARE(ProgramPlaces::ofThisComputer().mailClient, u"Mozilla Thunderbird"_s);
}

#elif defined(Q_OS_LINUX)

void TestProgramPlaces::thePlacesAreThoseOfTheSpecification()
{
    qputenv("XDG_CURRENT_DESKTOP", "GNOME:../x");
    const ProgramPlaces places = ProgramPlaces::ofThisComputer();
    for (const QString &folder : {u"/usr/share/applications"_s,
             u"/var/lib/flatpak/exports/share/applications"_s, u"/var/lib/snapd/desktop/applications"_s})
        QVERIFY2(places.applications.contains(folder), qPrintable(folder));
    QVERIFY(places.mimeLists.constFirst().endsWith(u"/gnome-mimeapps.list"_s));
    QVERIFY(places.mimeLists.at(1).endsWith(u"/mimeapps.list"_s));
    QVERIFY(places.mimeLists.filter(u".."_s).isEmpty());
}

#endif

void TestProgramPlaces::itKnowsWhichSystemItIs()
{
#if defined(Q_OS_WIN)
    QCOMPARE(ProgramPlaces::ofThisComputer().system, System::Windows);
#elif defined(Q_OS_DARWIN)
    QCOMPARE(ProgramPlaces::ofThisComputer().system, System::MacOs);
#else
    QCOMPARE(ProgramPlaces::ofThisComputer().system, System::Linux);
#endif
}

FACTEUR_GUILESS_MAIN(TestProgramPlaces)
#include "tst_programplaces.moc"

// SPDX-License-Identifier: MIT
#include "Catalogue.h"
#include "CleanUp.h"
#include "Languages.h"
#include "Messages.h"
#include "Outside.h"
#include "PracticeServer.h"
#include "ProgramPlaces.h"
#include "Remembered.h"
#include "Secrets.h"
#include "Setup.h"
#include "SetupWizard.h"
#include "SmallPicture.h"
#include "Start.h"
#include "Style.h"
#include "Theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QFontDatabase>
#include <QIcon>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <optional>
#include <thread>
#include <utility>

#if defined(Q_OS_WIN)
#include <windows.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// One line on standard error, or where Windows gives a window's program none in a box, and the status for
/// it.
int badUsage(const QString &why)
{
    const QString reason = Facteur::oneLine(why);
#if defined(Q_OS_WIN)
    if (!::GetStdHandle(STD_ERROR_HANDLE)) {
        ::MessageBoxW(nullptr, reinterpret_cast<LPCWSTR>(reason.utf16()), L"Facteur", MB_ICONERROR);
        return 2;
    }
#endif
    std::fputs(QString(u"facteur: "_s + reason + u'\n').toLocal8Bit().constData(), stderr);
    return 2;
}

/// Reads the command line; the status to end with at once, where it is not as it should be.
std::optional<int> parse(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        QApplication::translate("main", "Gets your mail account working in your mail program."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({u"pack"_s,
        QApplication::translate(
            "main", "Adds the providers, mail programs and brand of a pack; may be repeated."),
        QApplication::translate("main", "folder")});
    if (!parser.parse(QApplication::arguments()))
        return badUsage(parser.errorText());
    parser.process(QApplication::arguments()); // --help, --help-all, --version: ends here
    if (!parser.positionalArguments().isEmpty())
        return badUsage(QApplication::translate("main", "there is nothing to be named without an option: %1")
                            .arg(parser.positionalArguments().constFirst()));
    const QStringList packs = parser.values(u"pack"_s);
    for (const QString &folder : packs) {
        if (!QFileInfo(folder).isDir())
            return badUsage(
                QApplication::translate("main", "--pack takes a folder that exists, not %1").arg(folder));
    }
    return std::nullopt;
}

/// The name by which the program was called, as Qt's help may write it.
void cleanName(char **argv)
{
    static QByteArray name = Facteur::cleanForTerminal(QString::fromLocal8Bit(argv[0])).toLocal8Bit();
    argv[0] = name.data();
}

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

/// There is something to open a window on, as far as the environment and the command line say.
bool hasDisplay(int argc, char **argv)
{
    for (const char *variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(variable))
            return true;
    }
    return std::any_of(argv, argv + argc,
        [](const char *argument) { return QByteArrayView(argument).endsWith("-platform"); });
}

/// What can be done then, where Qt would end the program with a signal.
int withoutDisplay(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    Facteur::Languages::use(Facteur::Languages::systemChoice());
    QCommandLineParser parser;
    if (const auto status = parse(parser))
        return *status;
    return badUsage(QApplication::translate(
        "main", "there is no display to open a window on; facteur-cli does the same test in the terminal"));
}

#endif

/// The one that was chosen here, unless the system's has changed since.
void useLanguage()
{
    const QString system = Facteur::Languages::systemChoice();
    if (!Facteur::Languages::use(Facteur::Remembered::language(system)))
        Facteur::Languages::use(system);
}

/// Read while the fonts are listed: the two things that take longest.
Facteur::Catalogue builtInPacks()
{
    Facteur::Catalogue catalogue;
    const auto load = [&catalogue] { catalogue = Facteur::Catalogue::load(u":/packs"_s); };
#if defined(Q_OS_WIN)
    load(); // built with MinGW, the thread that did it crashed as it ended
#else
    const std::unique_ptr<QThread> loading(QThread::create(load));
    loading->start();
    QFontDatabase::hasFamily({}); // has them all listed
    loading->wait();
#endif
    return catalogue;
}

} // namespace

int main(int argc, char **argv)
{
    Facteur::prepareStart();
    Facteur::keepSecretsInMemory();
    Facteur::cleanMessages();
    if (argc > 0)
        cleanName(argv);
    QCoreApplication::setApplicationName(u"Facteur"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(FACTEUR_VERSION));
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    if (!hasDisplay(argc, argv))
        return withoutDisplay(argc, argv);
#endif
    const QApplication app(argc, argv);
    QApplication::setDesktopFileName(u"facteur"_s);
    QApplication::setWindowIcon(Facteur::smallPicture(u":/icons/facteur.png"_s, {128, 128}));
    useLanguage();

    QCommandLineParser parser;
    if (const auto status = parse(parser))
        return *status;
    Facteur::Catalogue catalogue = builtInPacks();
    QStringList packs = parser.values(u"pack"_s);
    for (QString &folder : packs)
        folder = QFileInfo(folder).canonicalFilePath();
    packs.removeDuplicates();
    for (const QString &folder : std::as_const(packs))
        catalogue.add(folder);
    if (const Facteur::Brand *brand = catalogue.brand())
        Facteur::Theme::setAccents(QColor(brand->accent), QColor(brand->accentDark));
    Facteur::Style::install();

    Facteur::Outside outside;
    outside.programs = Facteur::ProgramPlaces::ofThisComputer();
    outside.program = Facteur::Remembered::program();
    Facteur::Setup setup(catalogue, outside);
    Facteur::PracticeServer practice;
    Facteur::SetupWizard wizard(setup, practice);
    wizard.show();
    const int status = QApplication::exec();
    // The way out hands what was copied over to the system, but it also waits for a name look-up that may
    // still be running: not for longer than a second.
    std::thread([status] {
        std::this_thread::sleep_for(1s);
        std::_Exit(status);
    }).detach();
    return status;
}

// SPDX-License-Identifier: MIT
//
// start-up [--rounds N] [--judge]: what a start of Facteur costs, beside a start of the least that is a
// wizard (empty-wizard.cpp), which is built with the same flags. N is 21.
//
// Both are started N times in turns, in an X server of their own (Xvfb, no window manager), and watched from
// outside: the screen is a file, so neither program is told anything, nor the server asked. Printed are
// medians:
//
//   painted    from before there is a process until the screen is as it stays: the whole of the first page
//   work       processor time until then, in all threads
//   PSS        memory once nothing happens any more, with the program's part of what others have mapped,
//              too (libraries): what its start takes from the computer, so this one is judged
//   RSS, own   the same with the whole of each library, and with none of what is shared
//
// and, of starts with Qt's "offscreen" in place of X, how long it took until the program sleeps, and the
// work. With --judge the exit status is 3 where a limit is not kept. "painted" means something only where
// the computer has nothing else to do: the reading of the packs and the X server want a processor beside it.
// Where the time of a start goes: `slowest`.
#include "ProgramStart.h"
#include "VirtualScreen.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>
#include <string>
#include <thread>
#include <utility>

using namespace Facteur;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr double slowest = 1.5; // times the empty wizard
constexpr double heaviest = 1.6;

struct Contestant
{
    QString program;
    QList<ProgramStart> onScreen;
    QList<ProgramStart> offscreen;
};

using Contestants = std::array<Contestant, 2>;

double median(QList<ProgramStart> starts, double ProgramStart::*which)
{
    const auto middle = starts.begin() + starts.size() / 2;
    std::nth_element(starts.begin(), middle, starts.end(),
        [which](const ProgramStart &a, const ProgramStart &b) { return a.*which < b.*which; });
    return *middle.*which;
}

QProcessEnvironment environment(const QString &platform)
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(u"QT_QPA_PLATFORM"_s, platform);
    return variables;
}

std::optional<ProgramStart> startOnScreen(const QString &program, const VirtualScreen &screen)
{
    QProcessEnvironment variables = environment(u"xcb"_s);
    variables.insert(u"DISPLAY"_s, screen.name());
    const std::string blank = screen.look();
    std::string seen = blank;
    const auto start = measureStart(program, variables, [&seen, &screen](qint64) {
        std::string now = screen.look();
        return std::exchange(seen, now) != now;
    });
    for (int waited = 0; start && screen.look() != blank; ++waited) {
        if (waited > 10'000)
            return std::nullopt; // the window stays
        std::this_thread::sleep_for(1ms);
    }
    return start;
}

std::optional<ProgramStart> startOffscreen(const QString &program)
{
    double work = 0;
    return measureStart(program, environment(u"offscreen"_s), [&work](qint64 process) {
        const double now = workOf(process);
        return std::exchange(work, now) != now;
    });
}

bool takeTurn(Contestant &contestant, const VirtualScreen &screen)
{
    const auto onScreen = startOnScreen(contestant.program, screen);
    const auto offscreen = onScreen ? startOffscreen(contestant.program) : std::nullopt;
    if (!offscreen)
        return false;
    contestant.onScreen.append(*onScreen);
    contestant.offscreen.append(*offscreen);
    return true;
}

/// Prints one line; whether Facteur needs no more than \a limit times as much, where there is a limit.
bool printLine(const char *what, const Contestants &contestants, QList<ProgramStart> Contestant::*where,
    double ProgramStart::*which, double limit = 0)
{
    const double facteur = median(contestants[0].*where, which);
    const double empty = median(contestants[1].*where, which);
    const bool kept = limit == 0 || facteur <= limit * empty;
    std::printf("%-28s %8.1f %8.1f %8.2f", what, facteur, empty, facteur / empty);
    if (limit > 0)
        std::printf(", at most %.1f%s", limit, kept ? "" : ": NOT KEPT");
    std::printf("\n");
    return kept;
}

bool print(const Contestants &contestants)
{
    const auto onScreen = &Contestant::onScreen;
    const auto offscreen = &Contestant::offscreen;
    std::printf("A start, median of %lld            facteur    empty    ratio\n",
        static_cast<long long>(contestants[0].onScreen.size()));
    const bool quick = printLine("painted, ms", contestants, onScreen, &ProgramStart::milliseconds, slowest);
    printLine("work, ms", contestants, onScreen, &ProgramStart::work);
    const bool light = printLine("PSS, MiB", contestants, onScreen, &ProgramStart::proportional, heaviest);
    printLine("RSS, MiB", contestants, onScreen, &ProgramStart::resident);
    printLine("own, MiB", contestants, onScreen, &ProgramStart::own);
    printLine("offscreen: asleep after, ms", contestants, offscreen, &ProgramStart::milliseconds);
    printLine("offscreen: work, ms", contestants, offscreen, &ProgramStart::work);
    return quick && light;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"rounds"_s, u"How often each is started."_s, u"N"_s, u"21"_s},
        {u"judge"_s, u"Fail where a limit is not kept."_s}});
    parser.addHelpOption();
    parser.process(application);

    Contestants contestants{
        {{QStringLiteral(FACTEUR), {}, {}}, {QStringLiteral(FACTEUR_EMPTY_WIZARD), {}, {}}}};
    const QTemporaryDir runtime;
    qputenv("XDG_RUNTIME_DIR", runtime.path().toLocal8Bit()); // without one, programs complain
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"); // without one, a bus may be started
    VirtualScreen screen;
    if (!screen.start())
        return 1;
    const int rounds = std::max(parser.value(u"rounds"_s).toInt(), 1);
    for (int round = 0; round < rounds; ++round) {
        for (Contestant &contestant : contestants) {
            if (!takeTurn(contestant, screen))
                return 1;
        }
    }
    return print(contestants) || !parser.isSet(u"judge"_s) ? 0 : 3;
}

// SPDX-License-Identifier: MIT
#include "ProgramStart.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <cstdio>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Facteur {

namespace {

constexpr qint64 quiet = 500; // milliseconds without a change: it is done
constexpr qint64 longest = 60'000;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The sum of the lines of smaps_rollup that begin with \a name, in MiB.
double memory(const QByteArray &rollup, QByteArrayView name)
{
    double kilobytes = 0;
    for (const QByteArray &line : rollup.split('\n')) {
        if (line.startsWith(name))
            kilobytes += line.simplified().split(' ').value(1).toDouble();
    }
    return kilobytes / 1024;
}

} // namespace

double workOf(qint64 process)
{
    const QDir threads(u"/proc/%1/task"_s.arg(process));
    double nanoseconds = 0;
    for (const QString &thread : threads.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        nanoseconds +=
            contentOf(threads.filePath(thread + u"/schedstat"_s)).split(' ').constFirst().toDouble();
    return nanoseconds / 1e6;
}

std::optional<ProgramStart> measureStart(const QString &program, const QProcessEnvironment &environment,
    const std::function<bool(qint64 process)> &hasChanged)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    QElapsedTimer clock;
    clock.start();
    process.start(program);
    if (!process.waitForStarted()) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(program), qPrintable(process.errorString()));
        return std::nullopt;
    }
    ProgramStart result;
    while (result.milliseconds == 0 || clock.elapsed() < qint64(result.milliseconds) + quiet) {
        std::this_thread::sleep_for(1ms);
        if (hasChanged(process.processId()))
            result.milliseconds = double(clock.nsecsElapsed()) / 1e6;
        if (clock.elapsed() > longest || process.waitForFinished(0)) {
            std::fprintf(stderr, "%s ended, or did not come to rest\n", qPrintable(program));
            return std::nullopt;
        }
    }
    result.work = workOf(process.processId());
    const QByteArray rollup = contentOf(u"/proc/%1/smaps_rollup"_s.arg(process.processId()));
    result.proportional = memory(rollup, "Pss:");
    result.resident = memory(rollup, "Rss:");
    result.own = memory(rollup, "Private_");
    process.kill();
    process.waitForFinished();
    return result;
}

} // namespace Facteur

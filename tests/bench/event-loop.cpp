// SPDX-License-Identifier: MIT
//
// event-loop [--rounds N]: how long the connection test keeps the event loop from everything else, while
// servers in another thread flood both of its sides, beside a test in which all is well. Printed are medians
// of N rounds, 5 of them if nothing else is said:
//
//   test     from its start to its report
//   longest  the longest stretch in which the event loop did nothing else, without the time in which others
//            had the processor; 50 ms is the promise
//   share    of the test
//   ratio    to the longest stretch where all is well
//
// Nothing is asserted about time; tst_hostile_pace tests how much is taken in at once.

#include "ConnectionTest.h"
#include "HostileScripts.h"
#include "HostileTest.h"
#include "ScriptedServer.h"
#include "ServerElsewhere.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTimer>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace Facteur;
using namespace Qt::StringLiterals;

namespace {

/// In milliseconds.
struct Stretch
{
    double test = 0;
    double longest = 0;
};

/// What this thread waited for the processor, in milliseconds (proc(5), /proc/[pid]/schedstat).
double waitedForProcessor()
{
    QFile file(u"/proc/thread-self/schedstat"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toDouble() / 1e6 : 0;
}

Stretch measure(const QByteArray &script)
{
    const ServerElsewhere server(script, goodCertificate());
    ServerAccess access;
    access.endpoint = {Protocol::Smtp, u"127.0.0.1"_s, server.port(), Security::Tls};
    access.userName = hostileUserName();
    access.password = hostilePassword();
    ConnectionTest test({20'000, {ScriptedServer::authorities(), false}});
    QEventLoop loop;
    QObject::connect(&test, &ConnectionTest::finished, &loop, &QEventLoop::quit);
    Stretch stretch;
    double waited = waitedForProcessor();
    QElapsedTimer clock;
    const auto look = [&] {
        const double waitedNow = waitedForProcessor();
        const double passed = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        clock.restart();
        stretch.test += passed;
        stretch.longest = std::max(stretch.longest, passed - (waitedNow - waited));
        waited = waitedNow;
    };
    QTimer tick;
    tick.callOnTimeout(&loop, look);
    tick.start(0);
    clock.start();
    test.start({u"tim@example.com"_s, access, access});
    loop.exec();
    look();
    return stretch;
}

double median(QList<Stretch> stretches, double Stretch::*which)
{
    const auto middle = stretches.begin() + stretches.size() / 2;
    std::nth_element(stretches.begin(), middle, stretches.end(),
        [which](const Stretch &one, const Stretch &other) { return one.*which < other.*which; });
    return *middle.*which;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"rounds"_s, u"How often each is measured."_s, u"N"_s, u"5"_s});
    parser.addHelpOption();
    parser.process(application);
    const int rounds = std::max(parser.value(u"rounds"_s).toInt(), 1);

    const HostileScripts &smtp = hostileScripts().back();
    struct Row
    {
        const char *name;
        QByteArray script;
        QList<Stretch> stretches;
    };
    std::array<Row, 3> rows{{
        {"all is well", smtp.signIn + smtp.acceptance + smtp.inside, {}},
        {"flood of long lines", "TLS\nFLOOD 220-" + QByteArray(60'000, 'x') + "\\r\\n", {}},
        {"flood of short lines", "TLS\nFLOOD 220-x\\r\\n", {}},
    }};
    measure(rows.front().script); // what is loaded once
    for (int round = 0; round < rounds; ++round) {
        for (Row &row : rows)
            row.stretches.append(measure(row.script));
    }
    std::printf("Event loop, median of %d, in milliseconds\n", rounds);
    std::printf("                         test  longest   share   ratio\n");
    const double usual = median(rows.front().stretches, &Stretch::longest);
    for (const Row &row : rows) {
        const double test = median(row.stretches, &Stretch::test);
        const double longest = median(row.stretches, &Stretch::longest);
        std::printf(
            "%-22s %6.1f   %6.1f  %6.2f  %6.2f\n", row.name, test, longest, longest / test, longest / usual);
    }
    return 0;
}

// SPDX-License-Identifier: MIT
//
// with-own-store connection-test [--rounds N] [--round-trip MILLISECONDS]: how long facteur-cli check takes
// for both sides of an account, beside curl doing the same in parallel: two sign-ins, and what is asked
// behind them. N is 5, the round trip 100 ms.
//
// Real servers (Dovecot and Postfix, TLS 1.3 from the first byte, as on 993 and 465) stand on loopback, each
// behind a proxy that makes it as far away as the round trip says; once more behind one that does not, which
// shows what the programs and the servers need themselves. The programs take turns, in each of the N rounds,
// with the same host name, user and password, and trust the same authority, by the system's own store, which
// is a copy for this (with-own-store); starting the process counts for both. A third row is facteur-cli that
// is told of the authority by --ca-file. Printed are medians:
//
//   program      from the start of the process to its end
//   inside       the longer of its two connections, by the program's own clock
//   round trips  (inside far away - inside nearby) / round trip; the protocols require 5 here: TLS, greeting,
//                EHLO (IMAP: none), AUTH, MAIL FROM (IMAP: EXAMINE). The sixth, TCP's, is not simulated, it
//                costs nobody anything here. A delayed acknowledgement (40 ms) that shows nearby only makes
//                the number a little smaller.
//   ratio        to curl
//
// curl asks the same, and waits for one more answer, that to LOGOUT or QUIT, which is not within "inside".
// The last ratio takes it off. Exit status 1 where a sign-in fails, 77 where the servers cannot be had here.
// Nothing is asserted about time. For numbers that mean something, build with -DCMAKE_BUILD_TYPE=Release, and
// leave the computer alone.

#include "DelayingProxy.h"
#include "MailServers.h"
#include "SignIns.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QList>
#include <QProcess>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace Facteur;
using namespace Qt::StringLiterals;

namespace {

struct Contestant
{
    const char *name;
    std::optional<Times> (*signIn)(const Account &);
    QString authorityFile; ///< that it is told of
    QList<Times> far;
    QList<Times> near;
};

double median(const QList<Times> &times, double Times::*which)
{
    QList<double> values;
    for (const Times &time : times)
        values.append(time.*which);
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 == 1 ? values.at(middle) : (values.at(middle - 1) + values.at(middle)) / 2;
}

/// \a account through proxies that are \a oneWay milliseconds long, which are children of \a owner.
Account throughProxies(Account account, int oneWay, QObject *owner)
{
    account.imapPort = (new DelayingProxy(account.imapPort, oneWay, owner))->serverPort();
    account.smtpPort = (new DelayingProxy(account.smtpPort, oneWay, owner))->serverPort();
    return account;
}

bool takeTurn(Contestant &contestant, Account far, Account near)
{
    far.authorityFile = near.authorityFile = contestant.authorityFile;
    const auto farTimes = contestant.signIn(far);
    const auto nearTimes = farTimes ? contestant.signIn(near) : std::nullopt;
    if (!nearTimes)
        return false;
    contestant.far.append(*farTimes);
    contestant.near.append(*nearTimes);
    return true;
}

void printTimes(const Contestant &contestant, int roundTrip)
{
    const double far = median(contestant.far, &Times::inside);
    const double near = median(contestant.near, &Times::inside);
    std::printf("%-22s %6.0f  %6.0f  %6.0f  %6.0f  %10.1f\n", contestant.name,
        median(contestant.far, &Times::program), median(contestant.near, &Times::program), far, near,
        roundTrip > 0 ? (far - near) / roundTrip : 0.0);
}

/// \a takenOff milliseconds of curl's.
double ratio(const Contestant &contestant, const Contestant &curl, double Times::*which, int takenOff = 0)
{
    return median(contestant.far, which) / (median(curl.far, which) - takenOff);
}

void printRatio(const Contestant &contestant, const Contestant &curl, int roundTrip)
{
    std::printf("%s / curl: program %.2f, inside %.2f; program without curl's one more round trip: %.2f\n",
        contestant.name, ratio(contestant, curl, &Times::program), ratio(contestant, curl, &Times::inside),
        ratio(contestant, curl, &Times::program, roundTrip));
}

int compare(const Account &account, int rounds, int roundTrip)
{
    QObject proxies;
    const Account far = throughProxies(account, roundTrip / 2, &proxies);
    const Account near = throughProxies(account, 0, &proxies);
    std::array<Contestant, 3> contestants{{
        {"facteur-cli", signInWithFacteur, {}, {}, {}},
        {"curl", signInWithCurl, {}, {}, {}},
        {"facteur-cli --ca-file", signInWithFacteur, account.authorityFile, {}, {}},
    }};
    for (int round = 0; round < rounds; ++round) {
        for (Contestant &contestant : contestants) {
            if (!takeTurn(contestant, far, near))
                return 1;
        }
    }
    std::printf(
        "IMAP and SMTP at once, round trip %d ms, median of %d, in milliseconds\n", roundTrip, rounds);
    std::printf("                           program          inside    round trips\n");
    std::printf("                          far    near     far    near\n");
    for (const Contestant &contestant : contestants)
        printTimes(contestant, roundTrip);
    for (const Contestant &contestant : {contestants[0], contestants[2]})
        printRatio(contestant, contestants[1], roundTrip);
    return 0;
}

/// The system's store trusts \a authorityFile from now on, both as a folder and as one file.
bool trust(const QString &authorityFile)
{
    const QString store = u"/etc/ssl/certs"_s;
    QFile authority(authorityFile);
    QFile all(store + u"/ca-certificates.crt"_s);
    if (!qEnvironmentVariableIsSet("FACTEUR_OWN_STORE") || !authority.open(QIODevice::ReadOnly)
        || !all.open(QIODevice::Append) || all.write(authority.readAll()) <= 0)
        return false;
    if (!authority.copy(store + u"/facteur-bench.pem"_s))
        return false;
    QProcess rehash; // warns of the one file that holds all
    rehash.start(u"openssl"_s, {u"rehash"_s, store});
    return rehash.waitForFinished() && rehash.exitCode() == 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"rounds"_s, u"How often each signs in."_s, u"N"_s, u"5"_s},
        {u"round-trip"_s, u"How far away the servers are."_s, u"MILLISECONDS"_s, u"100"_s}});
    parser.addHelpOption();
    parser.process(application);

    MailServers servers;
    if (!servers.start()) {
        std::fprintf(stderr, "%s\n", qPrintable(servers.errorString()));
        return 1;
    }
    if (!trust(servers.authorityFile())) {
        std::fprintf(stderr, "this has to be run by with-own-store\n");
        return 1;
    }
    const Account account{servers.userName(), servers.password(), servers.authorityFile(),
        servers.port(Protocol::Imap, Security::Tls), servers.port(Protocol::Smtp, Security::Tls)};
    return compare(account, std::max(parser.value(u"rounds"_s).toInt(), 1),
        std::max(parser.value(u"round-trip"_s).toInt(), 0));
}

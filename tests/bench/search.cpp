// SPDX-License-Identifier: MIT
//
// with-dns search [--rounds N] [--round-trip MILLISECONDS]: how long it takes from leaving the address field
// to the settings, for an address of each kind. N is 5, the round trip 100 ms. A real name server, a real
// https server and mail servers stand on loopback, each behind a proxy that makes it as far away as the round
// trip says, and once more behind one that does not. Printed are medians:
//
//   far, near    in milliseconds
//   round trips  (far - near) / round trip. That of setting up a TCP connection is not simulated: one more
//   for
//                each https server and each mail server that is asked after another
//   asked        questions (facteur-cli discover, "asked")
//
// Exit status 1 where something else is found than there is. Nothing is asserted about time.

#include "DelayedNameserver.h"
#include "DelayingProxy.h"
#include "HttpsServer.h"
#include "ScriptedServer.h"
#include "SettingsSearch.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace Facteur;
using namespace Qt::StringLiterals;

namespace {

constexpr auto imapLives = "TLS\nS: * OK ready\nC\nS: * CAPABILITY IMAP4rev1 AUTH=PLAIN|a1 OK";
constexpr auto smtpLives = "TLS\nS: 220 ready\nC\nS: 250-smtp|250 AUTH PLAIN";

/// A kind of address.
struct Kind
{
    const char *name;
    const char *address;
    FoundSettings::Kind expected;
    QList<double> far; ///< in milliseconds
    QList<double> near;
    qsizetype asked = 0;
};

/// Everybody who is asked, \a oneWay milliseconds away.
class World
{
public:
    World(const QString &nameserver, int oneWay)
        : m_nameserver(QHostAddress(nameserver), oneWay)
        , m_webProxy(m_web.serverPort(), oneWay)
        , m_imapProxy(m_imap.serverPort(), oneWay)
        , m_smtpProxy(m_smtp.serverPort(), oneWay)
    {
        m_web.setPage("autoconfig.orchard-club.org/mail/config-v1.1.xml", HttpsServer::file(document()));
        options.nameserver = QHostAddress(nameserver);
        options.https.trust = options.probes.trust = {ScriptedServer::authorities(), false};
        options.https.loopbackPort = m_webProxy.serverPort();
        for (const QString &host : {u"autoconfig.orchard-club.org"_s, u"orchard-club.org"_s,
                 u"v1.ispdb.net"_s, u"autoconfig.thunderbird.net"_s})
            options.https.names.insert(host, QList<QHostAddress>{QHostAddress(u"198.51.100.1"_s)});
        for (const QString &host : {u"imap.orchard-club.org"_s, u"smtp.orchard-club.org"_s})
            options.probes.names.insert(host, QList<QHostAddress>{QHostAddress(QHostAddress::LocalHost)});
    }

    [[nodiscard]] bool isReady() const { return m_nameserver.isReady(); }

    SearchOptions options;

private:
    [[nodiscard]] QByteArray document() const
    {
        const auto server = [](const char *element, const char *type, quint16 port) {
            return QByteArray("<") + element + " type=\"" + type + "\"><hostname>" + type
                + ".orchard-club.org</hostname><port>" + QByteArray::number(port)
                + "</port><socketType>SSL</socketType></" + element + ">";
        };
        return "<clientConfig version=\"1.1\"><emailProvider id=\"orchard\">"
            + server("incomingServer", "imap", m_imapProxy.serverPort())
            + server("outgoingServer", "smtp", m_smtpProxy.serverPort()) + "</emailProvider></clientConfig>";
    }

    HttpsServer m_web;
    ScriptedServer m_imap{imapLives, u"web"_s};
    ScriptedServer m_smtp{smtpLives, u"web"_s};
    DelayedNameserver m_nameserver;
    DelayingProxy m_webProxy;
    DelayingProxy m_imapProxy;
    DelayingProxy m_smtpProxy;
};

/// In milliseconds; negative: something else was found.
double measure(const Catalogue &catalogue, const World &world, Kind &kind)
{
    QElapsedTimer time;
    time.start();
    SettingsSearch search(catalogue, world.options);
    QEventLoop loop;
    double elapsed = -1;
    QObject::connect(&search, &SettingsSearch::found, &loop, [&](const FoundSettings &found) {
        if (found.kind == kind.expected)
            elapsed = static_cast<double>(time.nsecsElapsed()) / 1e6;
        kind.asked = found.asked.size();
        loop.quit();
    });
    search.start(QString::fromLatin1(kind.address));
    loop.exec();
    return elapsed;
}

/// What the last search had asked and does not wait for any more still takes up Qt's look-ups, of which five
/// go on at a time.
void waitForRest(int roundTrip)
{
    QEventLoop loop;
    QTimer::singleShot(3 * roundTrip, &loop, &QEventLoop::quit);
    loop.exec();
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

int compare(int rounds, int roundTrip)
{
    const World far(u"127.0.0.2"_s, roundTrip / 2);
    const World near(u"127.0.0.3"_s, 0);
    if (!far.isReady() || !near.isReady())
        return 1;
    const Catalogue catalogue = Catalogue::load(u":/packs"_s);
    using enum FoundSettings::Kind;
    std::array kinds{Kind{"a domain of the catalogue", "marie@gmail.com", Mailbox, {}, {}},
        Kind{"an MX of the catalogue", "marie@europe.example", Mailbox, {}, {}},
        Kind{"autoconfig, probed", "marie@orchard-club.org", Mailbox, {}, {}},
        Kind{"nothing at all", "marie@else.example", Unknown, {}, {}},
        Kind{"no such domain", "marie@nowhere.example", NoSuchDomain, {}, {}}};
    for (int round = 0; round < rounds; ++round) {
        for (Kind &kind : kinds) {
            const double there = measure(catalogue, far, kind);
            waitForRest(roundTrip);
            const double here = measure(catalogue, near, kind);
            waitForRest(roundTrip);
            if (there < 0 || here < 0) {
                std::fprintf(stderr, "%s: something else was found\n", kind.name);
                return 1;
            }
            kind.far.append(there);
            kind.near.append(here);
        }
    }
    std::printf("From the address to the settings, round trip %d ms, median of %d, in milliseconds\n",
        roundTrip, rounds);
    std::printf("                              far    near  round trips  asked\n");
    for (const Kind &kind : kinds) {
        const double trips = roundTrip > 0 ? (median(kind.far) - median(kind.near)) / roundTrip : 0;
        std::printf("%-26s %6.0f  %6.0f  %11.1f  %5d\n", kind.name, median(kind.far), median(kind.near),
            trips, static_cast<int>(kind.asked));
    }
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"rounds"_s, u"How often each is searched for."_s, u"N"_s, u"5"_s},
        {u"round-trip"_s, u"How far away everybody is."_s, u"MILLISECONDS"_s, u"100"_s}});
    parser.addHelpOption();
    parser.process(application);
    return compare(
        std::max(1, parser.value(u"rounds"_s).toInt()), std::max(0, parser.value(u"round-trip"_s).toInt()));
}

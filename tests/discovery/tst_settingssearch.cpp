// SPDX-License-Identifier: MIT
#include "HostileNameserver.h"
#include "HttpsServer.h"
#include "ResolverPatience.h"
#include "ScriptedServer.h"
#include "SettingsSearch.h"
#include "TestProgram.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QUdpSocket>

using namespace Facteur;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto imapLives = "TLS\nS: * OK ready\nC\nS: * CAPABILITY IMAP4rev1 AUTH=PLAIN|a1 OK";
constexpr auto smtpLives = "TLS\nS: 220 ready\nC\nS: 250-smtp|250 AUTH PLAIN";

/// The two servers at the ports that are registered for them: nobody else is in this network.
struct UsualServers
{
    ScriptedServer imap{imapLives, u"web"_s};
    ScriptedServer smtp{smtpLives, u"web"_s};

    UsualServers()
    {
        imap.close();
        smtp.close();
        if (!imap.listen(QHostAddress::LocalHost, 993) || !smtp.listen(QHostAddress::LocalHost, 465))
            qFatal("no listener");
    }
};

const QByteArray paccUrl = "ua-auto-config.jardin.example/.well-known/user-agent-configuration.json";
/// The script with-dns has its digest.
const QByteArray paccBody =
    R"({"protocols":{"imap":{"host":"imap.orchard-club.org"},"smtp":{"host":"smtp.orchard-club.org"}},"authentication":{"password":true},"info":{"provider":{"name":"Orchard"}}})";

} // namespace

/// Against a real name server, which the script with-dns starts, and real servers on loopback.
class SettingsSearchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void dnsTellsWhoHostsIt_data();
    void dnsTellsWhoHostsIt();
    void aDomainOfTheCatalogueIsAskedOfNobody();
    void nobodyIsAskedWhereLookUpsAreOff();
    void whatIsPublishedIsProbed_data();
    void whatIsPublishedIsProbed();
    void whatIsNotOnTheWebIsProbedToo_data();
    void whatIsNotOnTheWebIsProbedToo();
    void aDocumentThatWasNotPromisedIsNotTaken();
    void nobodyIsAskedTwiceWhereTheMxIsTheDomainsOwn();
    void nobodyIsWaitedForWhereNoMailProgramGetsIn();
    void eachBetterPairIsToldOnce();
    void oneSideAloneIsAMailbox();
    void noGuessIsWhatTheDomainDoesNotOffer();
    void whatTheDomainSaysOfItselfComesFirst_data();
    void whatTheDomainSaysOfItselfComesFirst();
    void nothingIsSaidOfADomainBeforeItIsKnown();
    void deadServersAreListedAndProvedByNobody();
    void theLocalPartGoesNowhere();
    void whoTriesAgainIsAnswered();
    void aSilentNameServerIsOffline();
    void aSearchMayGoInTheMiddle();

private:
    FoundSettings find(const QString &address);
    [[nodiscard]] QByteArray document() const;
    [[nodiscard]] static SearchOptions withServers(const HttpsServer &web);

    const Catalogue m_catalogue = Catalogue::load(u":/packs"_s);
    ScriptedServer m_imap{imapLives, u"web"_s};
    ScriptedServer m_smtp{smtpLives, u"web"_s};
    SearchOptions m_options;
};

void SettingsSearchTest::initTestCase()
{
    boundResolver();
}

FoundSettings SettingsSearchTest::find(const QString &address)
{
    SettingsSearch search(m_catalogue, m_options);
    QSignalSpy spy(&search, &SettingsSearch::found);
    search.start(address);
    if (!spy.isEmpty() || !spy.wait(30'000) || spy.size() != 1) {
        QTest::qFail("found() must come once, after start() has returned", __FILE__, __LINE__);
        return {};
    }
    return spy.at(0).at(0).value<FoundSettings>();
}

QByteArray SettingsSearchTest::document() const
{
    return "<clientConfig version=\"1.1\"><emailProvider id=\"orchard\">"
           "<incomingServer type=\"imap\"><hostname>imap.orchard-club.org</hostname><port>"
        + QByteArray::number(m_imap.serverPort())
        + "</port><socketType>SSL</socketType><username>%EMAILADDRESS%</username></incomingServer>"
          "<outgoingServer type=\"smtp\"><hostname>smtp.orchard-club.org</hostname><port>"
        + QByteArray::number(m_smtp.serverPort())
        + "</port><socketType>SSL</socketType><username>%EMAILLOCALPART%</username></outgoingServer>"
          "</emailProvider></clientConfig>";
}

SearchOptions SettingsSearchTest::withServers(const HttpsServer &web)
{
    SearchOptions options;
    options.nameserver = QHostAddress(QHostAddress::LocalHost);
    options.https.trust = options.probes.trust = {ScriptedServer::authorities(), false};
    const QList<QHostAddress> outside{QHostAddress(u"198.51.100.1"_s)};
    for (const QString &host : {u"autoconfig.orchard-club.org"_s, u"orchard-club.org"_s, u"v1.ispdb.net"_s,
             u"autoconfig.thunderbird.net"_s, u"autoconfig.hoster.orchard-club.org"_s,
             u"autoconfig.jardin.example"_s, u"jardin.example"_s, u"ua-auto-config.jardin.example"_s})
        options.https.names.insert(host, outside);
    options.https.loopbackPort = web.serverPort();
    for (const QString &host : {u"imap.orchard-club.org"_s, u"smtp.orchard-club.org"_s})
        options.probes.names.insert(host, QList<QHostAddress>{QHostAddress(QHostAddress::LocalHost)});
    return options;
}

void SettingsSearchTest::dnsTellsWhoHostsIt_data()
{
    using Kind = FoundSettings::Kind;
    QTest::addColumn<QString>("domain");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("provider");
    const auto row = [](const char *name, const QString &domain, Kind kind, const QString &provider = {}) {
        QTest::newRow(name) << domain << kind << provider;
    };
    row("Canada", u"canada.example"_s, Kind::Mailbox, u"ovh-ca"_s);
    row("Europe", u"Europe.Example"_s, Kind::Mailbox, u"ovh-eu"_s);
    row("MX Plan", u"plan.example"_s, Kind::Mailbox, u"ovh-eu"_s);
    row("Email Pro", u"pro.example"_s, Kind::Mailbox, u"ovh-eu/email-pro"_s);
    row("Exchange of OVH", u"ex.example"_s, Kind::Exchange, u"ovh-eu/exchange"_s);
    row("international domain", u"bücher.example"_s, Kind::Mailbox, u"ovh-eu"_s);
    row("Exchange of the other OVH", u"exca.example"_s, Kind::Exchange, u"ovh-eu/exchange"_s);
    row("OVH as a backup", u"backup.example"_s, Kind::Unknown);
    row("no mail program gets in", u"tuta.example"_s, Kind::Mailbox, u"tuta"_s);
    row("a bridge", u"proton.example"_s, Kind::Mailbox, u"proton"_s);
    row("host without servers", u"terre.example"_s, Kind::Unknown, u"o2switch"_s);
    row("Exchange by MX", u"exchange.example"_s, Kind::Exchange);
    row("Microsoft 365", u"office.example"_s, Kind::Exchange, u"microsoft-365"_s);
    row("somebody else", u"else.example"_s, Kind::Unknown);
    row("null MX", u"null.example"_s, Kind::NoMail);
    row("an address alone", u"bare.example"_s, Kind::Unknown);
    row("nothing but a text", u"empty.example"_s, Kind::Unknown);
    row("no such domain", u"nowhere.example"_s, Kind::NoSuchDomain);
    row("refused", u"refused.test"_s, Kind::Offline);
}

void SettingsSearchTest::dnsTellsWhoHostsIt()
{
    QFETCH(const QString, domain);
    m_options = {};
    m_options.nameserver = QHostAddress(QHostAddress::LocalHost);
    m_options.request = 3s;
    const FoundSettings result = find(u"marie@"_s + domain);
    QTEST(result.kind, "kind");
    QTEST(result.providerKey, "provider");
    const bool hasServers = (result.kind == FoundSettings::Kind::Mailbox && domain != u"tuta.example")
        || result.providerKey.endsWith(u"/exchange");
    QCOMPARE(!result.incoming.isEmpty(), hasServers);
    if (result.source == Mechanism::Mx
        && hasServers) // what the catalogue knows is tried only with the password
        QVERIFY(result.asked.filter(QRegularExpression(u"^(imap|pop3|smtp) "_s)).isEmpty());
    for (const Candidate &candidate : result.incoming + result.outgoing)
        QVERIFY(domain != u"exca.example" || candidate.endpoint.host == u"ex.mail.ovh.ca");
    if (result.kind == FoundSettings::Kind::Mailbox)
        QVERIFY(result.source == Mechanism::Mx);
    QVERIFY(result.asked.contains(u"dns mx "_s + result.domain));
}

void SettingsSearchTest::aDomainOfTheCatalogueIsAskedOfNobody()
{
    const FoundSettings result = find(u"marie.tremblay@GMail.com"_s);
    QVERIFY(result.kind == FoundSettings::Kind::Mailbox);
    QVERIFY(result.source == Mechanism::Domain);
    QCOMPARE(result.providerKey, u"gmail"_s);
    QVERIFY(result.signIn == SignIn::AppPassword);
    QCOMPARE(result.incoming.constFirst().endpoint,
        (Endpoint{Protocol::Imap, u"imap.gmail.com"_s, 993, Security::Tls}));
    QCOMPARE(result.asked, QStringList());
}

void SettingsSearchTest::nobodyIsAskedWhereLookUpsAreOff()
{
    m_options = {};
    m_options.asks = false;
    const FoundSettings result = find(u"marie@canada.example"_s);
    QVERIFY(result.kind == FoundSettings::Kind::Unknown);
    QCOMPARE(result.asked, QStringList());
}

void SettingsSearchTest::whatIsPublishedIsProbed_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QString>("domain");
    QTest::addColumn<Mechanism>("source");
    QTest::newRow("autoconfig") << QByteArray("autoconfig.orchard-club.org/mail/config-v1.1.xml")
                                << u"orchard-club.org"_s << Mechanism::Autoconfig;
    QTest::newRow("autoconfig, well-known")
        << QByteArray("orchard-club.org/.well-known/autoconfig/mail/config-v1.1.xml") << u"orchard-club.org"_s
        << Mechanism::Autoconfig;
    QTest::newRow("ISPDB") << QByteArray("v1.ispdb.net/orchard-club.org") << u"orchard-club.org"_s
                           << Mechanism::Ispdb;
    QTest::newRow("ISPDB, the other place") << QByteArray("autoconfig.thunderbird.net/v1.1/orchard-club.org")
                                            << u"orchard-club.org"_s << Mechanism::Ispdb;
    QTest::newRow("by the MX") << QByteArray("autoconfig.orchard-club.org/mail/config-v1.1.xml")
                               << u"jardin.example"_s << Mechanism::MxAutoconfig;
    QTest::newRow("ISPDB by the MX") << QByteArray("v1.ispdb.net/orchard-club.org") << u"jardin.example"_s
                                     << Mechanism::MxIspdb;
}

void SettingsSearchTest::whatIsPublishedIsProbed()
{
    QFETCH(const QByteArray, url);
    QFETCH(const QString, domain);
    HttpsServer web;
    web.setPage(url, HttpsServer::file(document()));
    m_options = withServers(web);
    const FoundSettings result = find(u"marie@"_s + domain);
    QVERIFY(result.kind == FoundSettings::Kind::Mailbox);
    QFETCH(const Mechanism, source);
    QVERIFY(result.source == source);
    QCOMPARE(result.incoming.size(), 1);
    QCOMPARE(result.incoming.constFirst().endpoint.port, m_imap.serverPort());
    QCOMPARE(result.outgoing.constFirst().endpoint.port, m_smtp.serverPort());
    QCOMPARE(result.outgoing.constFirst().userName, u"%EMAILLOCALPART%"_s);
    QVERIFY(m_imap.connections() > 0); // probed, and that is all
    QVERIFY(!m_imap.received().join().contains("marie"));
}

void SettingsSearchTest::whatIsNotOnTheWebIsProbedToo_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<Mechanism>("source");
    QTest::newRow("SRV alone") << u"verger.example"_s << Mechanism::Srv;
    QTest::newRow("usual names") << u"orchard-club.org"_s << Mechanism::Guess;
    QTest::newRow("PACC") << u"jardin.example"_s << Mechanism::Pacc;
}

void SettingsSearchTest::whatIsNotOnTheWebIsProbedToo()
{
    QFETCH(const QString, domain);
    const UsualServers servers;
    HttpsServer web;
    web.setPage(paccUrl, HttpsServer::file(paccBody));
    m_options = withServers(web);
    const FoundSettings result = find(u"marie@"_s + domain);
    QVERIFY(result.kind == FoundSettings::Kind::Mailbox);
    QFETCH(const Mechanism, source);
    QVERIFY(result.source == source);
    QCOMPARE(result.incoming.constFirst().endpoint,
        (Endpoint{Protocol::Imap, u"imap.orchard-club.org"_s, 993, Security::Tls}));
    QCOMPARE(result.outgoing.constFirst().endpoint,
        (Endpoint{Protocol::Smtp, u"smtp.orchard-club.org"_s, 465, Security::Tls}));
    QCOMPARE(web.urls().contains(paccUrl), source == Mechanism::Pacc); // only where a record promises it
}

void SettingsSearchTest::aDocumentThatWasNotPromisedIsNotTaken()
{
    const UsualServers servers;
    HttpsServer web;
    web.setPage(paccUrl, HttpsServer::file(paccBody + ' '));
    m_options = withServers(web);
    const FoundSettings result = find(u"marie@jardin.example"_s);
    QVERIFY(web.urls().contains(paccUrl));
    QVERIFY(result.kind == FoundSettings::Kind::Unknown);
    QVERIFY(result.incoming.isEmpty());
}

void SettingsSearchTest::nobodyIsAskedTwiceWhereTheMxIsTheDomainsOwn()
{
    HttpsServer web; // has no page for anybody
    m_options = withServers(web);
    QVERIFY(find(u"marie@orchard-club.org"_s).kind == FoundSettings::Kind::Unknown);
    for (const char *url : {"autoconfig.orchard-club.org/mail/config-v1.1.xml",
             "v1.ispdb.net/orchard-club.org", "autoconfig.thunderbird.net/v1.1/orchard-club.org"})
        QCOMPARE(web.urls().count(url), 1);
}

void SettingsSearchTest::nobodyIsWaitedForWhereNoMailProgramGetsIn()
{
    HttpsServer web;
    web.keepSilent();
    m_options = withServers(web);
    m_options.https.names.insert(
        u"autoconfig.tuta.example"_s, QList<QHostAddress>{QHostAddress(u"198.51.100.1"_s)});
    m_options.request = m_options.whole = 1h;
    const FoundSettings result = find(u"marie@tuta.example"_s);
    QVERIFY(result.kind == FoundSettings::Kind::Mailbox);
    QCOMPARE(result.providerKey, u"tuta"_s);
    QVERIFY(result.signIn == SignIn::None);
}

void SettingsSearchTest::eachBetterPairIsToldOnce()
{
    HttpsServer web;
    web.setPage("v1.ispdb.net/orchard-club.org", HttpsServer::file(document()));
    web.setPage(
        "orchard-club.org/.well-known/autoconfig/mail/config-v1.1.xml", {{}, HttpsServer::Then::Silence});
    m_options = withServers(web);
    m_options.request = 2s;
    SettingsSearch search(m_catalogue, m_options);
    QList<FoundSettings> told;
    connect(&search, &SettingsSearch::improved, this, [&] { told.append(search.soFar()); });
    QSignalSpy found(&search, &SettingsSearch::found);
    search.start(u"marie@orchard-club.org"_s);
    QVERIFY(found.wait(30'000));
    QCOMPARE(told.size(), 1);
    QVERIFY(told.constFirst().kind == FoundSettings::Kind::Mailbox);
    QVERIFY(told.constFirst().source == Mechanism::Ispdb);
    QCOMPARE(told.constFirst().incoming.constFirst().endpoint.port, m_imap.serverPort());
    QCoreApplication::processEvents();
    QCOMPARE(told.size(), 1); // never after found()
}

void SettingsSearchTest::oneSideAloneIsAMailbox()
{
    const UsualServers servers;
    HttpsServer web;
    m_options = withServers(web);
    const FoundSettings result = find(u"marie@half.example"_s);
    QVERIFY(result.kind == FoundSettings::Kind::Mailbox);
    QVERIFY(result.source == Mechanism::Srv);
    QCOMPARE(result.incoming.size(), 1);
    QVERIFY(result.incoming.constFirst().liveness == Liveness::Living);
    QVERIFY(result.outgoing.isEmpty());
    QVERIFY(result.asked.contains(u"imap imap.orchard-club.org"_s));
    QVERIFY(result.asked.contains(u"smtp smtp.half.example"_s));
}

void SettingsSearchTest::noGuessIsWhatTheDomainDoesNotOffer()
{
    ScriptedServer pop3("TLS\nS: +OK ready\nC\nS: +OK|USER|SASL PLAIN|.", u"web"_s);
    pop3.close();
    QVERIFY(pop3.listen(QHostAddress::LocalHost, 995));
    HttpsServer web;
    m_options = withServers(web);
    for (const char *domain : {"orchard-club.org", "jardin.example"})
        m_options.probes.names.insert(u"pop."_s + QLatin1StringView(domain),
            QList<QHostAddress>{QHostAddress(QHostAddress::LocalHost)});
    QCOMPARE(find(u"marie@orchard-club.org"_s).incoming.size(), 1);
    const FoundSettings result = find(u"marie@jardin.example"_s);
    QVERIFY(result.incoming.isEmpty());
    QVERIFY(result.kind == FoundSettings::Kind::Unknown);
}

void SettingsSearchTest::whatTheDomainSaysOfItselfComesFirst_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<FoundSettings::Kind>("kind");
    QTest::newRow("it does not exist") << QByteArray("nowhere") << FoundSettings::Kind::NoSuchDomain;
    QTest::newRow("nothing: the name server fails") << QByteArray("servfail") << FoundSettings::Kind::Mailbox;
}

void SettingsSearchTest::whatTheDomainSaysOfItselfComesFirst()
{
    QFETCH(const QByteArray, answer);
    HostileNameserver nameserver(QHostAddress(u"127.0.0.2"_s));
    nameserver.answerAlways(answer);
    nameserver.holdBack();
    HttpsServer web;
    web.setPage("v1.ispdb.net/orchard-club.org", HttpsServer::file(document()));
    m_options = withServers(web);
    m_options.nameserver = QHostAddress(u"127.0.0.2"_s);
    m_options.request = m_options.whole = 1h;
    SettingsSearch search(m_catalogue, m_options);
    connect(&search, &SettingsSearch::improved, &nameserver, &HostileNameserver::release);
    QSignalSpy found(&search, &SettingsSearch::found);
    search.start(u"marie@orchard-club.org"_s);
    QVERIFY(found.wait(60'000));
    const auto result = found.at(0).at(0).value<FoundSettings>();
    QTEST(result.kind, "kind");
    const bool isThere = result.kind == FoundSettings::Kind::Mailbox;
    QCOMPARE(result.incoming.isEmpty(), !isThere);
    QCOMPARE(result.outgoing.isEmpty(), !isThere);
    QVERIFY(result.source == (isThere ? std::optional(Mechanism::Ispdb) : std::nullopt));
}

void SettingsSearchTest::nothingIsSaidOfADomainBeforeItIsKnown()
{
    HttpsServer web;
    web.keepSilent();
    m_options = withServers(web);
    SettingsSearch search(m_catalogue, m_options);
    QSignalSpy connected(&web, &HttpsServer::connected);
    search.start(u"marie@orchard-club.org"_s);
    QVERIFY(connected.wait(10'000));
    QVERIFY(search.soFar().kind == FoundSettings::Kind::Unknown);
    QVERIFY(!search.soFar().asked.isEmpty());
}

void SettingsSearchTest::deadServersAreListedAndProvedByNobody()
{
    HttpsServer web;
    QByteArray dead = document();
    dead.replace(QByteArray::number(m_imap.serverPort()), QByteArray::number(closedPort()));
    web.setPage("autoconfig.orchard-club.org/mail/config-v1.1.xml", HttpsServer::file(dead));
    m_options = withServers(web);
    const FoundSettings result = find(u"marie@orchard-club.org"_s);
    QVERIFY(result.kind == FoundSettings::Kind::Mailbox);
    QCOMPARE(result.incoming.size(), 1);
    QVERIFY(result.incoming.constFirst().liveness == Liveness::Dead);
    QCOMPARE(result.outgoing.size(), 1);
    QVERIFY(result.outgoing.constFirst().liveness == Liveness::Living);
}

void SettingsSearchTest::theLocalPartGoesNowhere()
{
    HttpsServer web;
    web.setPage("autoconfig.orchard-club.org/mail/config-v1.1.xml", HttpsServer::file(document()));
    m_options = withServers(web);
    const FoundSettings result = find(u"Secretive+tag@orchard-club.org"_s);
    QVERIFY(!result.asked.isEmpty());
    const QByteArray all = result.asked.join(u'\n').toUtf8() + web.requests().join() + web.urls().join()
        + m_imap.received().join() + m_smtp.received().join();
    QVERIFY(all.contains("orchard-club.org"));
    QVERIFY2(!all.toLower().contains("secretive"), all.constData());
}

void SettingsSearchTest::whoTriesAgainIsAnswered()
{
    QUdpSocket silent;
    QVERIFY(silent.bind(QHostAddress(u"127.0.0.2"_s), 53));
    m_options = {};
    m_options.nameserver = QHostAddress(u"127.0.0.2"_s);
    QVERIFY(find(u"marie@canada.example"_s).kind == FoundSettings::Kind::Offline);
    m_options.nameserver = QHostAddress(QHostAddress::LocalHost); // the network is there again
    m_options.request = 4500ms; // before the resolver would have given up the other one by itself
    QCOMPARE(find(u"marie@canada.example"_s).providerKey, u"ovh-ca"_s);
}

void SettingsSearchTest::aSilentNameServerIsOffline()
{
    QUdpSocket silent; // takes the questions, and answers none
    QVERIFY(silent.bind(QHostAddress(u"127.0.0.2"_s), 53));
    m_options = {};
    m_options.nameserver = QHostAddress(u"127.0.0.2"_s);
    m_options.request = 300ms;
    m_options.whole = 1s;
    QVERIFY(find(u"marie@garden.example"_s).kind == FoundSettings::Kind::Offline);
}

void SettingsSearchTest::aSearchMayGoInTheMiddle()
{
    HttpsServer web;
    web.keepSilent();
    m_options = withServers(web);
    auto search = std::make_unique<SettingsSearch>(m_catalogue, m_options);
    QSignalSpy connected(&web, &HttpsServer::connected);
    search->start(u"marie@orchard-club.org"_s);
    QVERIFY(connected.wait(10'000));
    search.reset();
    QTRY_COMPARE_WITH_TIMEOUT(web.open(), 0, 10'000);

    auto other = std::make_unique<SettingsSearch>(m_catalogue, m_options);
    connect(other.get(), &SettingsSearch::found, this, [&other] { other.reset(); });
    other->start(u"marie@canada.example"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!other, 10'000);
}

FACTEUR_GUILESS_MAIN(SettingsSearchTest)
#include "tst_settingssearch.moc"

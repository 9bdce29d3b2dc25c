// SPDX-License-Identifier: MIT
#include "HttpsServer.h"
#include "Outside.h"
#include "ProviderSearch.h"
#include "ScriptedServer.h"
#include "Setup.h"
#include "TestProgram.h"

#include <QSignalSpy>

using namespace Facteur;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto imapLives = "TLS\nS: * OK ready\nC\nS: * CAPABILITY IMAP4rev1 AUTH=PLAIN|a1 OK";
constexpr auto smtpLives = "TLS\nS: 220 ready\nC\nS: 250-smtp|250 AUTH PLAIN";
const QByteArray isp = "v1.ispdb.net/orchard-club.org";
const QByteArray own = "autoconfig.orchard-club.org/mail/config-v1.1.xml";
const QByteArray wellKnown = "orchard-club.org/.well-known/autoconfig/mail/config-v1.1.xml";

} // namespace

/// Who hosts an address, found out from a real DNS server on 127.0.0.1:53 (tests/discovery/with-dns), or
/// said by the person.
class TestProviderSearch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsFoundFillsInItsServers();
    void whatWasFoundStaysWhenThePersonChooses_data();
    void whatWasFoundStaysWhenThePersonChooses();
    void aDomainIsAskedAboutOnce();
    void anotherPersonOfTheDomainIsNotAskedAbout();
    void aNewDomainIsAskedAboutAfterServersWereTyped();
    void whoComesBackToTheDomainOfTypedServersTypedThem();
    void noAnswerCanBeTriedAgain();
    void theAnswerForAnotherDomainIsDropped();
    void aCancelledSearchBeginsAnew();
    void whatIsFoundDoesNotReplaceWhatWasChosen_data();
    void whatIsFoundDoesNotReplaceWhatWasChosen();
    void theBestSoFarIsUsedUntilABetterOneComes();
    void whoGoesOnKeepsTheBestSoFar();
    void whoChoosesEndsTheSearchForABetterOne();
    void whoWaitsIsToldWhenItIsTimeToTakeTheBestSoFar();
    void whatWasAskedIsToldWhileItIsAskedAndAfterACancel();
    void whoIsAskedMayKeepWhatWasFound();
    void practiceNeedsNoSearch();
    void practiceForgetsNothing_data();
    void practiceForgetsNothing();
    void practiceDropsASearch();

private:
    [[nodiscard]] Setup &setup() const { return *m_setup; }
    [[nodiscard]] ProviderSearch &search() const { return m_setup->search(); }
    /// Looks who hosts \a domain, and waits.
    void look(const QString &domain);
    void beginPractice();
    /// What a web server publishes: the incoming server under the name \a host.
    [[nodiscard]] QByteArray document(const QByteArray &host) const;
    /// A look-up of orchard-club.org, for which the ISPDB names isp.orchard-club.org, and nobody else says a
    /// word.
    void lookWithSilence(std::chrono::milliseconds useful = 10min, std::chrono::milliseconds request = 1s);

    std::unique_ptr<ScriptedServer> m_imap;
    std::unique_ptr<ScriptedServer> m_smtp;
    std::unique_ptr<HttpsServer> m_web;
    std::unique_ptr<Setup> m_setup;
    std::unique_ptr<QSignalSpy> m_ended;
};

void TestProviderSearch::init()
{
    Outside outside;
    outside.search.nameserver = QHostAddress(QHostAddress::LocalHost);
    m_ended.reset();
    m_setup = std::make_unique<Setup>(Catalogue::load(u":/packs"_s), outside);
    m_ended = std::make_unique<QSignalSpy>(&search(), &ProviderSearch::ended);
}

void TestProviderSearch::look(const QString &domain)
{
    setup().setEmailAddress(u"jean@"_s + domain);
    QCOMPARE(search().finding(), DomainFinding::NotYet);
    QCOMPARE(search().domain(), domain);
    search().look();
    QVERIFY(search().isSearching());
    QVERIFY(m_ended->wait(10'000));
    QVERIFY(!search().isSearching());
}

void TestProviderSearch::beginPractice()
{
    Provider practice = setup().catalogue().providers().constFirst();
    practice.id = u"practice"_s;
    Account account;
    account.guideId = setup().account().guideId;
    account.providerId = practice.id;
    account.emailAddress = u"tim@practice.example"_s;
    setup().beginPractice({.provider = practice, .account = account});
}

void TestProviderSearch::whatIsFoundFillsInItsServers()
{
    look(u"canada.example"_s);
    QCOMPARE(search().finding(), DomainFinding::Known);
    QVERIFY(search().isSettled() && !search().asks() && !search().isByHand());
    QCOMPARE(setup().account().incoming.host, u"imap.mail.ovh.ca"_s);
    QVERIFY(setup().strangers().isEmpty());
    setup().setEmailAddress(u"jean@europe.exampl"_s); // somebody types on
    QCOMPARE(search().finding(), DomainFinding::NotYet);
    QVERIFY(!setup().provider());
    look(u"europe.example"_s);
    QCOMPARE(setup().account().providerId, u"ovh-eu"_s);
}

void TestProviderSearch::whatWasFoundStaysWhenThePersonChooses_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<DomainFinding>("finding");
    QTest::newRow("no such domain") << u"nowhere.example"_s << DomainFinding::NoSuchDomain;
    QTest::newRow("Exchange") << u"exchange.example"_s << DomainFinding::Exchange;
    QTest::newRow("unknown") << u"else.example"_s << DomainFinding::Unknown;
    QTest::newRow("no answer") << u"refused.test"_s << DomainFinding::NoAnswer;
    QTest::newRow("known") << u"canada.example"_s << DomainFinding::Known;
}

void TestProviderSearch::whatWasFoundStaysWhenThePersonChooses()
{
    QFETCH(const QString, domain);
    look(domain);
    QTEST(search().finding(), "finding");
    search().choose({});
    QTEST(search().finding(), "finding");
    QVERIFY(search().isByHand() && search().isSettled() && search().asks());
    QVERIFY(!setup().provider());
    setup().setServer(Side::Incoming, {u"mail.jardin.example"_s, 993, true});
    QTEST(search().finding(), "finding");
    search().choose(u"ovh-eu"_s);
    QTEST(search().finding(), "finding");
    QVERIFY(!search().isByHand() && search().isSettled());
    QCOMPARE(setup().account().providerId, u"ovh-eu"_s);
    search().look();
    QVERIFY(!search().isSearching());
}

void TestProviderSearch::aDomainIsAskedAboutOnce()
{
    look(u"else.example"_s);
    search().look();
    QVERIFY(!search().isSearching());
    QCOMPARE(search().finding(), DomainFinding::Unknown);
    QVERIFY(!search().canTryAgain());
}

void TestProviderSearch::anotherPersonOfTheDomainIsNotAskedAbout()
{
    look(u"canada.example"_s);
    setup().setEmailAddress(u"marie@Canada.Example"_s);
    QCOMPARE(search().finding(), DomainFinding::Known);
    QCOMPARE(setup().account().providerId, u"ovh-ca"_s);
}

void TestProviderSearch::aNewDomainIsAskedAboutAfterServersWereTyped()
{
    look(u"else.example"_s);
    search().choose({});
    const ServerAnswer typed{u"mail.else.example"_s, 10993, true};
    setup().setServer(Side::Incoming, typed);
    setup().setServer(Side::Outgoing, {u"mail.else.example"_s, 10465, true});
    QVERIFY(setup().strangers().isEmpty());

    setup().setEmailAddress(u"jean@nowhere.example"_s);
    QVERIFY(!search().isByHand() && !search().isSettled() && !search().asks());
    QCOMPARE(setup().account().incoming, typed);
    QCOMPARE(setup().strangers().size(), 2);
    look(u"bare.example"_s);
    QCOMPARE(search().finding(), DomainFinding::Unknown);
    QCOMPARE(setup().account().incoming, typed); // nothing better is known
    QCOMPARE(setup().strangers().size(), 2);
    look(u"canada.example"_s);
    QCOMPARE(setup().account().incoming.host, u"imap.mail.ovh.ca"_s);
    QVERIFY(setup().strangers().isEmpty());
}

void TestProviderSearch::whoComesBackToTheDomainOfTypedServersTypedThem()
{
    look(u"else.example"_s);
    search().choose({});
    setup().setServer(Side::Incoming, {u"mail.else.example"_s, 993, true});
    setup().setEmailAddress(u"jean@else.exampl"_s);
    QVERIFY(!search().isByHand());
    setup().setEmailAddress(u"jean@else.example"_s);
    QVERIFY(search().isByHand() && search().isSettled());
    QVERIFY(setup().strangers().isEmpty());
}

void TestProviderSearch::noAnswerCanBeTriedAgain()
{
    look(u"refused.test"_s);
    QVERIFY(search().canTryAgain() && !search().isSettled());
    search().look(); // does not do so of itself
    QVERIFY(!search().isSearching());
    search().tryAgain();
    QVERIFY(search().isSearching() && !search().canTryAgain());
    QVERIFY(m_ended->wait(10'000));
    QCOMPARE(search().finding(), DomainFinding::NoAnswer);
    QVERIFY(search().canTryAgain());
    search().choose({});
    QVERIFY(!search().canTryAgain());
}

void TestProviderSearch::theAnswerForAnotherDomainIsDropped()
{
    setup().setEmailAddress(u"jean@canada.example"_s);
    search().look();
    setup().setEmailAddress(u"jean@else.example"_s);
    QCOMPARE(search().finding(), DomainFinding::NotYet);
    look(u"nowhere.example"_s);
    QCOMPARE(search().finding(), DomainFinding::NoSuchDomain);
    QVERIFY(!setup().provider());
    QCOMPARE(m_ended->size(), 1);
}

void TestProviderSearch::aCancelledSearchBeginsAnew()
{
    setup().setEmailAddress(u"jean@canada.example"_s);
    search().look();
    search().cancel();
    QCOMPARE(search().finding(), DomainFinding::NotYet);
    search().look();
    QVERIFY(m_ended->wait(10'000));
    search().cancel();
    QCOMPARE(search().finding(), DomainFinding::Known);
    QCOMPARE(m_ended->size(), 1);
}

void TestProviderSearch::whatIsFoundDoesNotReplaceWhatWasChosen_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::newRow("a provider") << u"ovh-eu"_s;
    QTest::newRow("by hand") << QString();
}

void TestProviderSearch::whatIsFoundDoesNotReplaceWhatWasChosen()
{
    QFETCH(const QString, chosen);
    setup().setEmailAddress(u"jean@canada.example"_s);
    search().look();
    search().choose(chosen);
    const ServerAnswer typed{u"mail.jardin.example"_s, 993, true};
    setup().setServer(Side::Incoming, typed);
    QTRY_VERIFY_WITH_TIMEOUT(!search().isSearching(), 10'000);
    QCOMPARE(search().finding(), DomainFinding::Known);
    QCOMPARE(setup().account().providerId, chosen);
    QCOMPARE(setup().account().incoming, typed);
    QCOMPARE(search().isByHand(), chosen.isEmpty());
}

QByteArray TestProviderSearch::document(const QByteArray &host) const
{
    return "<clientConfig version=\"1.1\"><emailProvider id=\"orchard\"><incomingServer "
           "type=\"imap\"><hostname>"
        + host + "</hostname><port>" + QByteArray::number(m_imap->serverPort())
        + "</port><socketType>SSL</socketType></incomingServer><outgoingServer type=\"smtp\"><hostname>"
          "smtp.orchard-club.org</hostname><port>"
        + QByteArray::number(m_smtp->serverPort())
        + "</port><socketType>SSL</socketType></outgoingServer></emailProvider></clientConfig>";
}

void TestProviderSearch::lookWithSilence(std::chrono::milliseconds useful, std::chrono::milliseconds request)
{
    m_imap = std::make_unique<ScriptedServer>(imapLives, u"web"_s);
    m_smtp = std::make_unique<ScriptedServer>(smtpLives, u"web"_s);
    m_web = std::make_unique<HttpsServer>();
    m_web->setPage(isp, HttpsServer::file(document("isp.orchard-club.org")));
    m_web->setPage(own, {{}, HttpsServer::Then::Silence});
    Outside outside;
    outside.search.nameserver = QHostAddress(QHostAddress::LocalHost);
    outside.search.https.trust = outside.search.probes.trust = {ScriptedServer::authorities(), false};
    outside.search.https.loopbackPort = m_web->serverPort();
    outside.search.request = request;
    outside.search.useful = useful;
    outside.search.whole = 10min;
    for (const QByteArray &url : {isp, own, wellKnown, QByteArray("autoconfig.thunderbird.net/")})
        outside.search.https.names.insert(QString::fromLatin1(url.first(url.indexOf('/'))),
            QList<QHostAddress>{QHostAddress(u"198.51.100.1"_s)});
    for (const QString &host : {u"isp"_s, u"own"_s, u"smtp"_s})
        outside.search.probes.names.insert(
            host + u".orchard-club.org"_s, QList<QHostAddress>{QHostAddress(QHostAddress::LocalHost)});
    m_ended.reset();
    m_setup = std::make_unique<Setup>(Catalogue::load(u":/packs"_s), outside);
    m_ended = std::make_unique<QSignalSpy>(&search(), &ProviderSearch::ended);
    setup().setEmailAddress(u"jean@orchard-club.org"_s);
    search().look();
}

void TestProviderSearch::theBestSoFarIsUsedUntilABetterOneComes()
{
    lookWithSilence();
    m_web->setPage(
        wellKnown, HttpsServer::file(document("own.orchard-club.org"))); // asked when the first is given up
    QTRY_COMPARE_WITH_TIMEOUT(setup().account().incoming.host, u"isp.orchard-club.org"_s, 10'000);
    QVERIFY(search().isImproving() && !search().isSearching());
    QCOMPARE(search().finding(), DomainFinding::Found);
    QVERIFY(search().found().source == Mechanism::Ispdb);
    QCOMPARE(m_ended->size(), 0);
    QVERIFY(m_ended->wait(10'000));
    QVERIFY(!search().isImproving());
    QVERIFY(search().found().source == Mechanism::Autoconfig);
    QCOMPARE(setup().account().incoming.host, u"own.orchard-club.org"_s);
    QCOMPARE(m_ended->size(), 1);
}

void TestProviderSearch::whoGoesOnKeepsTheBestSoFar()
{
    lookWithSilence();
    QTRY_VERIFY_WITH_TIMEOUT(search().isImproving(), 10'000);
    search().cancel(); // as page 2 does when it is left
    QTRY_COMPARE_WITH_TIMEOUT(m_web->open(), 0, 10'000);
    QCOMPARE(search().finding(), DomainFinding::Found);
    QCOMPARE(setup().account().incoming.host, u"isp.orchard-club.org"_s);
    QCOMPARE(m_ended->size(), 0);
    search().look(); // who comes back finds it as it was
    QVERIFY(!search().isSearching() && !search().isImproving());
}

void TestProviderSearch::whoChoosesEndsTheSearchForABetterOne()
{
    lookWithSilence();
    QTRY_VERIFY_WITH_TIMEOUT(search().isImproving(), 10'000);
    search().choose(u"ovh-eu"_s);
    QVERIFY(!search().isImproving());
    QTRY_COMPARE_WITH_TIMEOUT(m_web->open(), 0, 10'000);
    QCOMPARE(setup().account().providerId, u"ovh-eu"_s);
}

void TestProviderSearch::whoWaitsIsToldWhenItIsTimeToTakeTheBestSoFar()
{
    lookWithSilence(0ms, 10min); // nobody gives up
    QVERIFY(m_ended->wait(10'000));
    QVERIFY(search().isImproving());
    QCOMPARE(setup().account().incoming.host, u"isp.orchard-club.org"_s);
}

void TestProviderSearch::whatWasAskedIsToldWhileItIsAskedAndAfterACancel()
{
    lookWithSilence();
    QTRY_VERIFY_WITH_TIMEOUT(!search().asked().isEmpty(), 10'000);
    const QStringList asked = search().asked();
    search().cancel();
    QCOMPARE(search().asked(), asked);
    setup().setEmailAddress(u"jean@bare.example"_s);
    QVERIFY(search().asked().isEmpty()); // that was another domain
}

void TestProviderSearch::whoIsAskedMayKeepWhatWasFound()
{
    look(u"canada.example"_s);
    search().ask();
    QVERIFY(search().asks());
    QCOMPARE(setup().account().providerId, u"ovh-ca"_s);
    QCOMPARE(search().finding(), DomainFinding::Known);
}

void TestProviderSearch::practiceNeedsNoSearch()
{
    look(u"canada.example"_s);
    beginPractice();
    QCOMPARE(search().finding(), DomainFinding::Known);
    QVERIFY(search().isSettled());
    search().look();
    QVERIFY(!search().isSearching());
    setup().endPractice();
    QCOMPARE(search().finding(), DomainFinding::Known);
    QCOMPARE(setup().account().providerId, u"ovh-ca"_s);
    search().look();
    QVERIFY(!search().isSearching());
    QCOMPARE(m_ended->size(), 1);
}

void TestProviderSearch::practiceForgetsNothing_data()
{
    whatWasFoundStaysWhenThePersonChooses_data();
}

void TestProviderSearch::practiceForgetsNothing()
{
    QFETCH(const QString, domain);
    look(domain);
    search().choose({}); // and nothing typed yet
    beginPractice();
    QVERIFY(!search().isByHand() && !search().asks());
    QCOMPARE(search().finding(), DomainFinding::Known);
    setup().endPractice();
    QTEST(search().finding(), "finding");
    QCOMPARE(search().domain(), domain);
    QVERIFY(search().isByHand() && search().asks());
    search().look();
    QVERIFY(!search().isSearching());
}

void TestProviderSearch::practiceDropsASearch()
{
    setup().setEmailAddress(u"jean@europe.example"_s);
    search().look();
    beginPractice();
    QVERIFY(!search().isSearching());
    QCOMPARE(setup().account().providerId, u"practice"_s);
    setup().endPractice();
    QCOMPARE(search().finding(), DomainFinding::NotYet);
    QVERIFY(!setup().provider());
    look(u"canada.example"_s); // it ends, and nothing of the first one has come
    QCOMPARE(m_ended->size(), 1);
    QCOMPARE(setup().account().providerId, u"ovh-ca"_s);
}

FACTEUR_GUILESS_MAIN(TestProviderSearch)
#include "tst_providersearch.moc"

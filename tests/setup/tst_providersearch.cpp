// SPDX-License-Identifier: MIT
#include "Outside.h"
#include "ProviderSearch.h"
#include "Setup.h"

#include <QSignalSpy>
#include <QTest>

using namespace Facteur;
using namespace Qt::StringLiterals;

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
    setup().beginPractice(practice, account);
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

QTEST_GUILESS_MAIN(TestProviderSearch)
#include "tst_providersearch.moc"

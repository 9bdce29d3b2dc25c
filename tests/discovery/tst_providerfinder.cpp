// SPDX-License-Identifier: MIT
#include "FreeTime.h"
#include "ProviderFinder.h"

#include <QSignalSpy>
#include <QTest>
#include <QUdpSocket>

using namespace Facteur;
using namespace Qt::StringLiterals;

/// Against a real DNS server on 127.0.0.1:53, which the script with-dns starts.
class ProviderFinderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void dnsTellsTheProvider_data();
    void dnsTellsTheProvider();
    void ownDomainIsAskedOfNobody();
    void addressThatIsNoneIsAskedOfNobody();
    void nextSearchDropsTheFirst();
    void cancelledSearchSaysNothing();
    void deadNameserverIsNoAnswer();
    void silentNameserverIsNoAnswerInTime();
    void finderMayGoInTheMiddle();

private:
    FoundProvider find(const QString &address);

    const Catalogue m_catalogue = Catalogue::load(u":/packs"_s);
    const QHostAddress m_nameserver{QHostAddress::LocalHost};
};

FoundProvider ProviderFinderTest::find(const QString &address)
{
    ProviderFinder finder(m_catalogue, m_nameserver);
    QSignalSpy spy(&finder, &ProviderFinder::found);
    finder.find(address);
    if (!spy.isEmpty() || !spy.wait(10'000) || spy.size() != 1) {
        QTest::qFail("found() must come once, after find() has returned", __FILE__, __LINE__);
        return {};
    }
    return spy.at(0).at(0).value<FoundProvider>();
}

void ProviderFinderTest::dnsTellsTheProvider_data()
{
    using Kind = FoundProvider::Kind;
    QTest::addColumn<QString>("address");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("provider");
    QTest::addColumn<bool>("noAnswer");
    QTest::addColumn<bool>("noSuchDomain");
    const auto row = [](const char *name, const QString &address, Kind kind, const QString &provider = {},
                         bool noAnswer = false, bool noSuchDomain = false) {
        QTest::newRow(name) << address << kind << provider << noAnswer << noSuchDomain;
    };
    row("Canada", u"jean@canada.example"_s, Kind::Mailbox, u"ovh-ca"_s);
    row("Europe", u"jean@Europe.Example"_s, Kind::Mailbox, u"ovh-eu"_s);
    row("Europe, older", u"jean@older.example"_s, Kind::Mailbox, u"ovh-eu"_s);
    row("the preferred MX decides", u"jean@moving.example"_s, Kind::Mailbox, u"ovh-ca"_s);
    row("international domain", u"jean@bücher.example"_s, Kind::Mailbox, u"ovh-eu"_s);
    row("Exchange", u"jean@exchange.example"_s, Kind::Exchange);
    row("Exchange beside mailboxes", u"jean@both.example"_s, Kind::Exchange);
    row("Microsoft 365", u"jean@office.example"_s, Kind::Exchange);
    row("somebody else", u"jean@else.example"_s, Kind::Unknown);
    row("null MX", u"jean@null.example"_s, Kind::Unknown);
    row("no MX", u"jean@bare.example"_s, Kind::Unknown);
    row("neither MX nor address", u"jean@parked.example"_s, Kind::Unknown);
    row("an IPv6 address alone", u"jean@six.example"_s, Kind::Unknown);
    row("nothing but a text", u"jean@empty.example"_s, Kind::Unknown);
    row("no such domain", u"jean@nowhere.example"_s, Kind::Unknown, {}, false, true);
    row("refused", u"jean@refused.test"_s, Kind::Unknown, {}, true);
}

void ProviderFinderTest::dnsTellsTheProvider()
{
    QFETCH(const QString, address);
    const FoundProvider result = find(address);
    QCOMPARE(result.emailAddress, address);
    QTEST(result.kind, "kind");
    QTEST(result.providerId, "provider");
    QTEST(result.noAnswer, "noAnswer");
    QTEST(result.noSuchDomain, "noSuchDomain");
}

void ProviderFinderTest::ownDomainIsAskedOfNobody()
{
    Provider own;
    own.id = u"own"_s;
    own.domains = {u"nowhere.example"_s};
    const Catalogue catalogue = m_catalogue.withProvider(own);
    ProviderFinder finder(catalogue, m_nameserver);
    QSignalSpy spy(&finder, &ProviderFinder::found);
    finder.find(u"jean@nowhere.example"_s);
    QVERIFY(spy.isEmpty());
    QVERIFY(spy.wait());
    const auto result = spy.at(0).at(0).value<FoundProvider>();
    QCOMPARE(result.providerId, u"own"_s);
    QCOMPARE(result.source, FoundProvider::Source::Catalogue);
    QVERIFY(!result.noSuchDomain);
}

void ProviderFinderTest::addressThatIsNoneIsAskedOfNobody()
{
    for (const QString &address :
        {u""_s, u"jean"_s, u"jean@"_s, u"jean@canada example"_s, u"jean@example"_s}) {
        const FoundProvider result = find(address);
        QCOMPARE(result.kind, FoundProvider::Kind::Unknown);
        QVERIFY(!result.noAnswer && !result.noSuchDomain);
    }
}

void ProviderFinderTest::nextSearchDropsTheFirst()
{
    ProviderFinder finder(m_catalogue, m_nameserver);
    QSignalSpy spy(&finder, &ProviderFinder::found);
    for (const QString &address :
        {u"jean@europe.example"_s, u"jean@nowhere.example"_s, u"jean@canada.example"_s})
        finder.find(address);
    QVERIFY(spy.wait());
    QCOMPARE(spy.at(0).at(0).value<FoundProvider>().providerId, u"ovh-ca"_s);
    // A search that ends shows that nothing of the first ones is still to come.
    finder.find(u"jean@else.example"_s);
    QVERIFY(spy.wait());
    QCOMPARE(spy.size(), 2);
}

void ProviderFinderTest::cancelledSearchSaysNothing()
{
    ProviderFinder finder(m_catalogue, m_nameserver);
    QSignalSpy spy(&finder, &ProviderFinder::found);
    finder.find(u"jean@canada.example"_s);
    finder.cancel();
    finder.cancel();
    find(u"jean@europe.example"_s);
    QVERIFY(spy.isEmpty());
}

void ProviderFinderTest::deadNameserverIsNoAnswer()
{
    ProviderFinder finder(m_catalogue, QHostAddress(u"192.0.2.1"_s));
    QSignalSpy spy(&finder, &ProviderFinder::found);
    finder.find(u"jean@canada.example"_s);
    QVERIFY(spy.wait(10'000));
    QVERIFY(spy.at(0).at(0).value<FoundProvider>().noAnswer);
}

void ProviderFinderTest::silentNameserverIsNoAnswerInTime()
{
    QUdpSocket silent;
    const QHostAddress address(u"127.0.0.2"_s);
    QVERIFY2(silent.bind(address, 53), qPrintable(silent.errorString()));
    ProviderFinder finder(m_catalogue, address);
    QSignalSpy spy(&finder, &ProviderFinder::found);
    const FreeTime time;
    finder.find(u"jean@canada.example"_s);
    QVERIFY(spy.wait(10'000));
    QVERIFY(silent.hasPendingDatagrams()); // asked, and nobody has answered
    QVERIFY2(time.milliseconds() < 6000, QByteArray::number(time.milliseconds()).constData());
    QVERIFY(spy.at(0).at(0).value<FoundProvider>().noAnswer);
}

void ProviderFinderTest::finderMayGoInTheMiddle()
{
    auto finder = std::make_unique<ProviderFinder>(m_catalogue, m_nameserver);
    QSignalSpy spy(finder.get(), &ProviderFinder::found);
    finder->find(u"jean@canada.example"_s);
    finder.reset();
    find(u"jean@europe.example"_s);
    QVERIFY(spy.isEmpty());
    // And by whoever hears of the result.
    finder = std::make_unique<ProviderFinder>(m_catalogue, m_nameserver);
    bool heard = false;
    connect(finder.get(), &ProviderFinder::found, this, [&] {
        heard = true;
        finder.release()->deleteLater();
    });
    finder->find(u"jean@canada.example"_s);
    QTRY_VERIFY(heard);
}

QTEST_GUILESS_MAIN(ProviderFinderTest)
#include "tst_providerfinder.moc"

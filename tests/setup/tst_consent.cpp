// SPDX-License-Identifier: MIT
#include "Catalogue.h"
#include "Consent.h"
#include "FoundServers.h"
#include "TestProgram.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

/// Which servers no password goes to before the person has agreed.
class TestConsent final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPackIsAgreedToByItsHostsNotByItsFolder();
    void whatIsBuiltInIsNoStranger();
    void whatAPackCallsAnotherNameForABuiltInHostIsNoStranger();
    void aHostIsTheSameInCapitals();
    void aTypedServerIsOfItsDomain();
    void oneTypedServerIsAskedForAlone();
    void agreeingIsOfOneDomain();
    void whatWasFoundIsAgreedToOnce();
    void whatWasFoundForOneDomainIsAskedForAnewForAnother();
    void agreeingToAPackIsNotAgreeingToWhatIsFound();
    void whatWasFoundAtHomeOrIsKnownIsNoStranger_data();
    void whatWasFoundAtHomeOrIsKnownIsNoStranger();

private:
    /// \a account's servers, both at \a host.
    [[nodiscard]] static Account accountAt(const QString &host)
    {
        Account account;
        account.emailAddress = u"marie@jardin.example"_s;
        account.incoming = {host, 993, true};
        account.outgoing = {host, 465, true};
        return account;
    }
    /// \a domain's account at \a host, where a search has found it.
    [[nodiscard]] static Account accountFoundAt(const QString &host, const QString &domain)
    {
        Account account = accountAt(host);
        account.emailAddress = u"marie@"_s + domain;
        account.providerId = u"found"_s;
        return account;
    }
    /// The built-in packs and what a search has found for \a domain: \a host.
    [[nodiscard]] Catalogue withFound(const QString &host, const QString &domain) const
    {
        FoundSettings found;
        found.domain = domain;
        found.kind = FoundSettings::Kind::Mailbox;
        found.incoming = {{{Protocol::Imap, host, 993, Security::Tls}, {}, {}, Mechanism::Srv}};
        found.outgoing = {{{Protocol::Smtp, host, 465, Security::Tls}, {}, {}, Mechanism::Srv}};
        return m_builtIn.withProvider(foundProvider(found, m_builtIn).value());
    }
    /// The built-in packs and a provider at \a host from the pack in \a folder.
    [[nodiscard]] Catalogue withPack(const QString &folder, const QString &host) const
    {
        Provider provider;
        provider.id = folder;
        provider.pack = folder;
        provider.servers = serversByBox(Protocol::Imap, host, 993, 0, true)
            + serversByBox(Protocol::Smtp, host, 465, 0, true);
        return m_builtIn.withProvider(provider);
    }

    const Catalogue m_builtIn = Catalogue::load(u":/packs"_s);
    const QString m_host = u"mail.potager.example"_s;
};

void TestConsent::aPackIsAgreedToByItsHostsNotByItsFolder()
{
    Consent consent;
    const Account account = accountAt(m_host);
    const QList<Stranger> strangers{{Side::Incoming, m_host, 993, u"/first"_s, {}, {}},
        {Side::Outgoing, m_host, 465, u"/first"_s, {}, {}}};
    QCOMPARE(consent.strangers(account, withPack(u"/first"_s, m_host)), strangers);
    consent.agree(account, withPack(u"/first"_s, m_host));
    QVERIFY(consent.strangers(account, withPack(u"/first"_s, m_host)).isEmpty());
    QVERIFY(consent.strangers(account, withPack(u"/second"_s, m_host)).isEmpty());
    const QString other = u"mail.evil.example"_s; // of the same pack
    QCOMPARE(consent.strangers(accountAt(other), withPack(u"/first"_s, other)).size(), 2);
}

void TestConsent::whatIsBuiltInIsNoStranger()
{
    Consent consent;
    for (const Provider &provider : m_builtIn.providers()) {
        if (provider.signIn == SignIn::Bridge)
            continue; // any program on this computer
        for (const ProviderServer &server : provider.servers) {
            QVERIFY(consent.strangers(accountAt(server.endpoint.host), m_builtIn).isEmpty());
            QVERIFY(Consent::packOf(server.endpoint.host, m_builtIn).isEmpty());
            // Even where it was typed, for another domain.
            Account elsewhere = accountAt(server.endpoint.host);
            elsewhere.emailAddress = u"marie@potager.example"_s;
            consent.typed(elsewhere, Side::Incoming);
            QVERIFY(consent.strangers(accountAt(server.endpoint.host), m_builtIn).isEmpty());
        }
    }
}

void TestConsent::whatAPackCallsAnotherNameForABuiltInHostIsNoStranger()
{
    const QString host = u"imap.mail.ovh.ca"_s;
    QVERIFY(Consent::packOf(host, withPack(u"/pack"_s, host)).isEmpty());
    QVERIFY(Consent().strangers(accountAt(host), withPack(u"/pack"_s, host)).isEmpty());
}

void TestConsent::aHostIsTheSameInCapitals()
{
    Consent consent;
    const Catalogue catalogue = withPack(u"/pack"_s, m_host);
    const Account capitals = accountAt(m_host.toUpper());
    QCOMPARE(consent.strangers(capitals, catalogue).size(), 2);
    consent.agree(capitals, catalogue);
    QVERIFY(consent.strangers(accountAt(m_host), catalogue).isEmpty());
}

void TestConsent::aTypedServerIsOfItsDomain()
{
    Consent consent;
    Account account = accountAt(m_host);
    QVERIFY(!consent.wereTypedFor(account));
    for (const Side side : {Side::Incoming, Side::Outgoing})
        consent.typed(account, side);
    QVERIFY(consent.wereTypedFor(account));
    QVERIFY(consent.strangers(account, m_builtIn).isEmpty());
    account.emailAddress = u"paul@JARDIN.example"_s;
    QVERIFY(consent.strangers(account, m_builtIn).isEmpty());
    account.emailAddress = u"paul@potager.example"_s;
    QVERIFY(!consent.wereTypedFor(account));
    const QList<Stranger> strangers{{Side::Incoming, m_host, 993, {}, {}, u"jardin.example"_s},
        {Side::Outgoing, m_host, 465, {}, {}, u"jardin.example"_s}};
    QCOMPARE(consent.strangers(account, m_builtIn), strangers);
}

void TestConsent::oneTypedServerIsAskedForAlone()
{
    Consent consent;
    Account account = accountAt(m_host);
    consent.typed(account, Side::Incoming);
    account.emailAddress = u"paul@potager.example"_s;
    account.outgoing.host = u"smtp.mail.ovh.ca"_s;
    consent.typed(account, Side::Outgoing);
    const QList<Stranger> strangers = consent.strangers(account, m_builtIn);
    QCOMPARE(strangers.size(), 1);
    QCOMPARE(strangers.constFirst().side, Side::Incoming);
}

void TestConsent::agreeingIsOfOneDomain()
{
    Consent consent;
    Account account = accountAt(m_host);
    for (const Side side : {Side::Incoming, Side::Outgoing})
        consent.typed(account, side);
    account.emailAddress = u"paul@potager.example"_s;
    consent.agree(account, m_builtIn);
    QVERIFY(consent.strangers(account, m_builtIn).isEmpty());
    QVERIFY(consent.wereTypedFor(account));
    account.emailAddress = u"luc@verger.example"_s;
    QCOMPARE(consent.strangers(account, m_builtIn).size(), 2);
}

void TestConsent::whatWasFoundIsAgreedToOnce()
{
    Consent consent;
    const QString host = u"imap.hoster-of-marie.com"_s;
    const Catalogue catalogue = withFound(host, u"jardin.fr"_s);
    const Account account = accountFoundAt(host, u"jardin.fr"_s);
    const QList<Stranger> strangers{{Side::Incoming, host, 993, {}, u"hoster-of-marie.com"_s, {}},
        {Side::Outgoing, host, 465, {}, u"hoster-of-marie.com"_s, {}}};
    QCOMPARE(consent.strangers(account, catalogue), strangers);
    QCOMPARE(consent.strangers(accountFoundAt(host.toUpper(), u"jardin.fr"_s), catalogue).size(), 2);
    consent.agree(account, catalogue);
    QVERIFY(consent.strangers(account, catalogue).isEmpty());
    QVERIFY(consent.strangers(accountFoundAt(host.toUpper(), u"jardin.fr"_s), catalogue).isEmpty());
}

void TestConsent::whatWasFoundForOneDomainIsAskedForAnewForAnother()
{
    Consent consent;
    const QString host = u"imap.hoster-of-marie.com"_s;
    consent.agree(accountFoundAt(host, u"jardin.fr"_s), withFound(host, u"jardin.fr"_s));
    const Catalogue catalogue = withFound(host, u"potager.fr"_s);
    const Account account = accountFoundAt(host, u"potager.fr"_s);
    QCOMPARE(consent.strangers(account, catalogue).size(), 2);
    consent.agree(account, catalogue);
    QVERIFY(consent.strangers(account, catalogue).isEmpty());
    // The first word still holds.
    QVERIFY(
        consent.strangers(accountFoundAt(host, u"jardin.fr"_s), withFound(host, u"jardin.fr"_s)).isEmpty());
}

void TestConsent::agreeingToAPackIsNotAgreeingToWhatIsFound()
{
    Consent consent;
    const QString host = u"imap.hoster-of-marie.com"_s;
    consent.agree(accountAt(host), withPack(u"/pack"_s, host));
    QCOMPARE(
        consent.strangers(accountFoundAt(host, u"jardin.fr"_s), withFound(host, u"jardin.fr"_s)).size(), 2);
}

void TestConsent::whatWasFoundAtHomeOrIsKnownIsNoStranger_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("domain");
    QTest::addColumn<bool>("isAsked");
    QTest::newRow("own domain") << u"imap.jardin.fr"_s << u"jardin.fr"_s << false;
    QTest::newRow("own registrable domain") << u"imap.jardin.fr"_s << u"nord.jardin.fr"_s << false;
    QTest::newRow("of the catalogue") << u"ssl0.ovh.net"_s << u"jardin.fr"_s << false;
    QTest::newRow("of the catalogue by a pattern") << u"pro7.mail.ovh.net"_s << u"jardin.fr"_s << false;
    QTest::newRow("neighbour under a public suffix") << u"imap.potager.co.uk"_s << u"jardin.co.uk"_s << true;
    QTest::newRow("ends alike") << u"imap.notjardin.fr"_s << u"jardin.fr"_s << true;
    QTest::newRow("a bridge's") << u"127.0.0.1"_s << u"jardin.fr"_s << true;
}

void TestConsent::whatWasFoundAtHomeOrIsKnownIsNoStranger()
{
    QFETCH(const QString, host);
    QFETCH(const QString, domain);
    const QList<Stranger> strangers =
        Consent().strangers(accountFoundAt(host, domain), withFound(host, domain));
    QTEST(!strangers.isEmpty(), "isAsked");
}

FACTEUR_GUILESS_MAIN(TestConsent)
#include "tst_consent.moc"

// SPDX-License-Identifier: MIT
#include "Catalogue.h"
#include "Consent.h"

#include <QTest>

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

QTEST_GUILESS_MAIN(TestConsent)
#include "tst_consent.moc"

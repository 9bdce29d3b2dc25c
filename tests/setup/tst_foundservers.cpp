// SPDX-License-Identifier: MIT
#include "FoundServers.h"
#include "HostedBy.h"
#include "TestProgram.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

/// What a search has found, as a provider.
class TestFoundServers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneSideIsBetterThanNone();
    void isNamedAfterItsDomain();
    void takesTheFormOfTheUserName_data();
    void takesTheFormOfTheUserName();
    void keepsTheWayToSignIn();
    void nothingIsFoundThatTheCatalogueHas();
    void keepsWhatIsKnownOfTheProvider();
    void isVouchedForByNobody();

private:
    [[nodiscard]] static FoundSettings found(const QString &userName = {})
    {
        FoundSettings result;
        result.domain = u"xn--bcher-kva.fr"_s;
        result.kind = FoundSettings::Kind::Mailbox;
        result.incoming = {
            {{Protocol::Imap, u"imap.hoster.com"_s, 993, Security::Tls}, userName, {}, Mechanism::Srv},
            {{Protocol::Pop3, u"pop.hoster.com"_s, 995, Security::Tls}, userName, {}, Mechanism::Srv}};
        result.outgoing = {
            {{Protocol::Smtp, u"smtp.hoster.com"_s, 465, Security::Tls}, userName, {}, Mechanism::Srv}};
        return result;
    }
    /// What the catalogue has for \a key, as a search finds it.
    [[nodiscard]] FoundSettings known(const QString &key, const QString &host = {}) const
    {
        FoundSettings result;
        result.domain = u"jardin.fr"_s;
        result.kind = FoundSettings::Kind::Mailbox;
        result.providerKey = key;
        const QList<Candidate> all =
            HostedBy{m_catalogue.provider(key), true, false, host}.candidates(Mechanism::Mx);
        for (const Candidate &candidate : all)
            (sideOf(candidate.endpoint.protocol) == Side::Incoming ? result.incoming : result.outgoing)
                .append(candidate);
        return result;
    }

    const Catalogue m_catalogue = Catalogue::load(u":/packs"_s);
};

void TestFoundServers::oneSideIsBetterThanNone()
{
    FoundSettings one = found();
    one.outgoing.clear();
    QVERIFY(foundProvider(one, m_catalogue)->serves(Protocol::Imap));
    QVERIFY(!foundProvider(one, m_catalogue)->serves(Protocol::Smtp));
    one = found();
    one.incoming.clear();
    QVERIFY(foundProvider(one, m_catalogue)->serves(Protocol::Smtp));
    QVERIFY(!foundProvider({}, m_catalogue));
}

void TestFoundServers::isNamedAfterItsDomain()
{
    const auto provider = foundProvider(found(), m_catalogue);
    QVERIFY(provider.has_value());
    QCOMPARE(provider->nameIn(u"en"_s), u"b\u00fccher.fr"_s);
    QCOMPARE(provider->nameIn(u"pl"_s), u"b\u00fccher.fr"_s);
    QCOMPARE(provider->foundFor, u"xn--bcher-kva.fr"_s);
    QCOMPARE(provider->servers.size(), 3);
    QVERIFY(provider->domains.isEmpty()); // nobody else's address is found by it
    QCOMPARE(m_catalogue.withProvider(*provider).provider(provider->key())->servers, provider->servers);
}

void TestFoundServers::takesTheFormOfTheUserName_data()
{
    QTest::addColumn<QString>("published");
    QTest::addColumn<QString>("userName");
    QTest::newRow("not told") << QString() << u"marie@jardin.fr"_s;
    QTest::newRow("address") << u"%EMAILADDRESS%"_s << u"marie@jardin.fr"_s;
    QTest::newRow("local part") << u"%EMAILLOCALPART%"_s << u"marie"_s;
    QTest::newRow("its parts, put otherwise") << u"%EMAILLOCALPART%.%EMAILDOMAIN%"_s << u"marie.jardin.fr"_s;
    QTest::newRow("the same for all") << u"box17"_s << u"box17"_s;
    QTest::newRow("another placeholder: the person knows") << u"%CUSTOMER%"_s << QString();
}

void TestFoundServers::takesTheFormOfTheUserName()
{
    QFETCH(const QString, published);
    const auto provider = foundProvider(found(published), m_catalogue);
    QVERIFY(provider.has_value());
    for (const Protocol protocol : {Protocol::Imap, Protocol::Pop3, Protocol::Smtp})
        QTEST(provider->userName(protocol, u"marie@jardin.fr"_s), "userName");
}

void TestFoundServers::keepsTheWayToSignIn()
{
    FoundSettings result = found();
    QVERIFY(foundProvider(result, m_catalogue)->signIn == SignIn::Password);
    result.signIn = SignIn::BrowserOnly;
    QVERIFY(foundProvider(result, m_catalogue)->signIn == SignIn::BrowserOnly);
}

void TestFoundServers::nothingIsFoundThatTheCatalogueHas()
{
    for (const Provider &provider : m_catalogue.providers()) {
        if (!provider.serves(Protocol::Imap) || !provider.serves(Protocol::Smtp))
            continue;
        QVERIFY2(!foundProvider(known(provider.key()), m_catalogue), qPrintable(provider.key()));
    }
}

void TestFoundServers::keepsWhatIsKnownOfTheProvider()
{
    const QString key = u"ovh-eu/email-pro"_s;
    const auto provider = foundProvider(known(key, u"pro7.mail.ovh.net"_s), m_catalogue);
    QVERIFY(provider.has_value());
    QCOMPARE(provider->nameIn(u"fr"_s), m_catalogue.provider(key)->nameIn(u"fr"_s));
    QVERIFY(provider->passwordRules == m_catalogue.provider(key)->passwordRules);
    QVERIFY(provider->hasServer(u"pro7.mail.ovh.net"_s));
    // Those that are in the catalogue stay there beside it.
    const Catalogue with = m_catalogue.withProvider(*provider);
    QCOMPARE(with.providers().size(), m_catalogue.providers().size() + 1);
    QVERIFY(with.provider(u"ovh-eu"_s) && with.provider(key));
}

void TestFoundServers::isVouchedForByNobody()
{
    const auto provider = foundProvider(found(), m_catalogue);
    QVERIFY(provider.has_value());
    QVERIFY(provider->hasServer(u"IMAP.hoster.com"_s));
    QVERIFY(!provider->vouchesFor(u"imap.hoster.com"_s));
    QVERIFY(!provider->publishes(provider->servers.constFirst().endpoint));
    QVERIFY(!m_catalogue.withProvider(*provider).hasServer(u"imap.hoster.com"_s));
    QVERIFY(m_catalogue.hasServer(u"pro7.mail.ovh.net"_s)); // by its pattern
    QVERIFY(m_catalogue.hasServer(u"SSL0.ovh.net"_s));
    QVERIFY(!m_catalogue.hasServer(u"127.0.0.1"_s)); // of a bridge
}

FACTEUR_GUILESS_MAIN(TestFoundServers)
#include "tst_foundservers.moc"

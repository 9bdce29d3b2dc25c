// SPDX-License-Identifier: MIT
#include "HostedBy.h"
#include "TestProgram.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

/// What the catalogue knows of a domain by what DNS says of it.
class HostedByTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theMxAndTheAutodiscoverTellTheOffer_data();
    void theMxAndTheAutodiscoverTellTheOffer();
    void serversAreNamedByTheAutodiscover();
    void anExchangeHasNoServersOfAnotherOffer();
    void anICloudNameIsThePartBeforeTheAt();

private:
    const Catalogue m_catalogue = Catalogue::load(u":/packs"_s);
};

void HostedByTest::theMxAndTheAutodiscoverTellTheOffer_data()
{
    QTest::addColumn<QString>("mx");
    QTest::addColumn<QString>("autodiscover");
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("isExchange");
    const QString europe = u"mx1.mail.ovh.net"_s;
    QTest::newRow("nothing told") << europe << QString() << u"ovh-eu"_s << false;
    QTest::newRow("MX Plan") << europe << u"mailconfig.ovh.net"_s << u"ovh-eu"_s << false;
    QTest::newRow("Email Pro") << europe << u"pro2.mail.ovh.net"_s << u"ovh-eu/email-pro"_s << false;
    QTest::newRow("Exchange") << europe << u"ex3.mail.ovh.net"_s << u"ovh-eu/exchange"_s << true;
    QTest::newRow("told by a stranger") << europe << u"pro2.mail.evil.example"_s << u"ovh-eu"_s << false;
    QTest::newRow("Canada") << u"mx0.mail.ovh.ca"_s << QString() << u"ovh-ca"_s << false;
    QTest::newRow("Exchange of Canada")
        << u"mx0.mail.ovh.ca"_s << u"ex.mail.ovh.ca"_s << u"ovh-ca/exchange"_s << true;
    QTest::newRow("Exchange of the other OVH")
        << europe << u"ex.mail.ovh.ca"_s << u"ovh-eu/exchange"_s << true;
    QTest::newRow("Exchange of somebody else")
        << europe << u"tenant.mail.protection.outlook.com"_s << u"ovh-eu"_s << true;
    QTest::newRow("Microsoft 365") << u"jardin-example.mail.protection.outlook.com"_s << QString()
                                   << u"microsoft-365"_s << true;
    QTest::newRow("nobody that is known")
        << u"mx.jardin.example"_s << u"pro2.mail.ovh.net"_s << QString() << false;
}

void HostedByTest::theMxAndTheAutodiscoverTellTheOffer()
{
    QFETCH(const QString, mx);
    QFETCH(const QString, autodiscover);
    const HostedBy host = HostedBy::mx(m_catalogue, {mx}, autodiscover);
    QTEST(host.provider ? host.provider->key() : QString(), "key");
    QTEST(host.isExchange, "isExchange");
}

void HostedByTest::serversAreNamedByTheAutodiscover()
{
    const QString named = u"pro7.mail.ovh.net"_s;
    const HostedBy pro = HostedBy::mx(m_catalogue, {u"mx1.mail.ovh.net"_s}, named);
    const QList<Candidate> candidates = pro.candidates(Mechanism::Mx);
    QVERIFY(candidates.size() > 1);
    for (const Candidate &candidate : candidates) {
        QCOMPARE(candidate.endpoint.host, named);
        QVERIFY(m_catalogue.hasServer(candidate.endpoint.host));
    }
    const HostedBy plan = HostedBy::mx(m_catalogue, {u"mx1.mail.ovh.net"_s}, u"mailconfig.ovh.net"_s);
    QCOMPARE(plan.candidates(Mechanism::Mx).constFirst().endpoint.host, u"ssl0.ovh.net"_s);
}

void HostedByTest::anExchangeHasNoServersOfAnotherOffer()
{
    const QString europe = u"mx1.mail.ovh.net"_s;
    const auto hosts = [this](const QStringList &mxHosts, const QString &autodiscover) {
        QStringList names;
        for (const Candidate &candidate :
            HostedBy::mx(m_catalogue, mxHosts, autodiscover).candidates(Mechanism::Mx))
            names.append(candidate.endpoint.host);
        names.removeDuplicates();
        return names;
    };
    QCOMPARE(hosts({europe}, u"ex.mail.ovh.ca"_s), QStringList{u"ex.mail.ovh.ca"_s});
    QCOMPARE(hosts({europe}, u"tenant.mail.protection.outlook.com"_s), QStringList());
    QCOMPARE(hosts({europe, u"ex3.mail.ovh.net"_s}, {}), QStringList{u"ex3.mail.ovh.net"_s});
    QCOMPARE(hosts({europe}, {}), QStringList{u"ssl0.ovh.net"_s});
}

void HostedByTest::anICloudNameIsThePartBeforeTheAt()
{
    const HostedBy icloud = HostedBy::domain(m_catalogue, u"icloud.com"_s);
    QVERIFY(icloud.provider);
    for (const Candidate &candidate : icloud.candidates(Mechanism::Domain)) {
        const bool incoming = sideOf(candidate.endpoint.protocol) == Side::Incoming;
        QCOMPARE(candidate.userName, incoming ? u"%EMAILLOCALPART%"_s : u"%EMAILADDRESS%"_s);
        QVERIFY(candidate.signIn == SignIn::AppPassword);
    }
}

FACTEUR_APPLESS_MAIN(HostedByTest)
#include "tst_hostedby.moc"

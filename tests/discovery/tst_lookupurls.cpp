// SPDX-License-Identifier: MIT
#include "LookupUrls.h"
#include "MxNames.h"
#include "TestProgram.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

namespace {

QStringList texts(const QList<QUrl> &urls)
{
    QStringList lines;
    for (const QUrl &url : urls)
        lines.append(url.toString(QUrl::FullyEncoded));
    return lines;
}

} // namespace

class LookupUrlsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mxHostTellsItsNames_data();
    void mxHostTellsItsNames();
    void domainIsAskedInOrder();
    void hosterIsAskedInOrder();
    void hosterWithOneNameIsAskedOnce();
    void domainIsAskedAsDnsSpellsIt();
    void databaseIsNotToldOfPrivateNetworks();
    void whatIsNoDomainIsNotAsked_data();
    void whatIsNoDomainIsNotAsked();
};

void LookupUrlsTest::mxHostTellsItsNames_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("full");
    QTest::addColumn<QString>("base");
    QTest::newRow("deep") << u"mx0.mail.ovh.net."_s << u"mail.ovh.net"_s << u"ovh.net"_s;
    QTest::newRow("deeper") << u"MX1.a.b.jardin.co.uk"_s << u"a.b.jardin.co.uk"_s << u"jardin.co.uk"_s;
    QTest::newRow("one label") << u"mx1.ovh.net"_s << u"ovh.net"_s << u"ovh.net"_s;
    QTest::newRow("domain itself") << u"jardin.co.uk"_s << QString() << u"jardin.co.uk"_s;
    QTest::newRow("public suffix") << u"co.uk"_s << QString() << QString();
    QTest::newRow("null MX") << u"."_s << QString() << QString();
    QTest::newRow("nothing") << QString() << QString() << QString();
    QTest::newRow("address") << u"192.0.2.1"_s << QString() << QString();
    QTest::newRow("single label") << u"mail"_s << QString() << QString();
    QTest::newRow("private network") << u"mx.jardin.local"_s << QString() << QString();
}

void LookupUrlsTest::mxHostTellsItsNames()
{
    QFETCH(const QString, host);
    const MxNames names = mxNames(host);
    QTEST(names.full, "full");
    QTEST(names.base, "base");
}

void LookupUrlsTest::domainIsAskedInOrder()
{
    const QString domain = u"jardin.example"_s;
    QCOMPARE(texts(paccUrls(domain)),
        QStringList{u"https://ua-auto-config.jardin.example/.well-known/user-agent-configuration.json"_s});
    QCOMPARE(paccRecordName(domain), u"_ua-auto-config.jardin.example"_s);
    QCOMPARE(texts(autoconfigUrls(domain)),
        QStringList({u"https://autoconfig.jardin.example/mail/config-v1.1.xml"_s,
            u"https://jardin.example/.well-known/autoconfig/mail/config-v1.1.xml"_s}));
    QCOMPARE(texts(ispdbUrls(domain)),
        QStringList({u"https://v1.ispdb.net/jardin.example"_s,
            u"https://autoconfig.thunderbird.net/v1.1/jardin.example"_s}));
}

void LookupUrlsTest::hosterIsAskedInOrder()
{
    const MxNames names = mxNames(u"mx0.mail.ovh.net"_s);
    QCOMPARE(texts(mxAutoconfigUrls(names)),
        QStringList({u"https://autoconfig.mail.ovh.net/mail/config-v1.1.xml"_s,
            u"https://autoconfig.ovh.net/mail/config-v1.1.xml"_s}));
    QCOMPARE(texts(mxIspdbUrls(names)),
        QStringList({u"https://v1.ispdb.net/mail.ovh.net"_s,
            u"https://autoconfig.thunderbird.net/v1.1/mail.ovh.net"_s, u"https://v1.ispdb.net/ovh.net"_s,
            u"https://autoconfig.thunderbird.net/v1.1/ovh.net"_s}));
}

void LookupUrlsTest::hosterWithOneNameIsAskedOnce()
{
    QCOMPARE(mxAutoconfigUrls(mxNames(u"mx1.ovh.net"_s)).size(), 1);
    QCOMPARE(mxNames(u"mx.ovh.net"_s).without(u"ovh.net"_s).all(), QStringList());
    QCOMPARE(mxNames(u"mx.mail.ovh.net"_s).without(u"ovh.net"_s).all(), QStringList{u"mail.ovh.net"_s});
    QCOMPARE(mxIspdbUrls(mxNames(u"mx1.ovh.net"_s)).size(), 2);
    QVERIFY(mxAutoconfigUrls(mxNames(u"."_s)).isEmpty());
    QVERIFY(mxIspdbUrls(mxNames(u"."_s)).isEmpty());
}

void LookupUrlsTest::domainIsAskedAsDnsSpellsIt()
{
    QCOMPARE(texts(autoconfigUrls(u"Bücher.example."_s)).value(0),
        u"https://autoconfig.xn--bcher-kva.example/mail/config-v1.1.xml"_s);
    QCOMPARE(
        texts(ispdbUrls(u"Bücher.example."_s)).value(0), u"https://v1.ispdb.net/xn--bcher-kva.example"_s);
}

void LookupUrlsTest::databaseIsNotToldOfPrivateNetworks()
{
    QCOMPARE(autoconfigUrls(u"jardin.local"_s).size(), 2);
    QVERIFY(ispdbUrls(u"jardin.local"_s).isEmpty());
}

void LookupUrlsTest::whatIsNoDomainIsNotAsked_data()
{
    QTest::addColumn<QString>("domain");
    QTest::newRow("nothing") << QString();
    QTest::newRow("address of a person") << u"jean@jardin.example"_s;
    QTest::newRow("path") << u"jardin.example/x"_s;
    QTest::newRow("question") << u"jardin.example?x"_s;
    QTest::newRow("fragment") << u"jardin.example#x"_s;
    QTest::newRow("port") << u"jardin.example:8443"_s;
    QTest::newRow("up") << u"../../x"_s;
    QTest::newRow("percent") << u"jardin%2eexample"_s;
    QTest::newRow("line") << u"jardin.example\r\nX: y"_s;
    QTest::newRow("loopback") << u"127.0.0.1"_s;
    QTest::newRow("single label") << u"localhost"_s;
}

void LookupUrlsTest::whatIsNoDomainIsNotAsked()
{
    QFETCH(const QString, domain);
    QVERIFY(paccUrls(domain).isEmpty() && paccRecordName(domain).isEmpty());
    QVERIFY(autoconfigUrls(domain).isEmpty() && ispdbUrls(domain).isEmpty());
    QVERIFY(mxAutoconfigUrls(mxNames(domain)).isEmpty() && mxIspdbUrls(mxNames(domain)).isEmpty());
}

FACTEUR_GUILESS_MAIN(LookupUrlsTest)
#include "tst_lookupurls.moc"

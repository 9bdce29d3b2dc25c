// SPDX-License-Identifier: MIT
#include "HttpsTarget.h"
#include "TestProgram.h"

#include <QUrl>

using namespace Facteur;
using namespace Qt::StringLiterals;

class HttpsTargetTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nameAndPathAreSentInAscii();
    void addressIsNoTarget_data();
    void addressIsNoTarget();
    void redirectLeadsToHttpsAlone_data();
    void redirectLeadsToHttpsAlone();
};

void HttpsTargetTest::nameAndPathAreSentInAscii()
{
    const auto target = HttpsTarget::of(QUrl(u"https://Autoconfig.Bücher.example./v1.1/bücher example"_s));
    QVERIFY(target);
    QCOMPARE(target->host, u"autoconfig.xn--bcher-kva.example"_s);
    QCOMPARE(target->path, "/v1.1/b%C3%BCcher%20example");
    QCOMPARE(target->authority(), "autoconfig.xn--bcher-kva.example");
    const auto bare = HttpsTarget::of(QUrl(u"https://jardin.example"_s));
    QVERIFY(bare);
    QCOMPARE(bare->path, "/");
}

void HttpsTargetTest::addressIsNoTarget_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("before the host") << u"https://jean@jardin.example/"_s;
    QTest::newRow("in the path") << u"https://jardin.example/v1.1/jean@jardin.example"_s;
    QTest::newRow("in the path, in other clothes") << u"https://jardin.example/v1.1/jean%40jardin.example"_s;
    QTest::newRow("in a query") << u"https://jardin.example/?emailaddress=jean@jardin.example"_s;
    QTest::newRow("in a query, in other clothes") << u"https://jardin.example/?a=jean"_s;
    QTest::newRow("no encryption") << u"http://jardin.example/"_s;
    QTest::newRow("an IP address") << u"https://192.0.2.1/"_s;
    QTest::newRow("a single label") << u"https://localhost/"_s;
    QTest::newRow("nothing") << QString();
    QTest::newRow("a path without an end") << u"https://jardin.example/"_s + QString(3000, u'a');
}

void HttpsTargetTest::addressIsNoTarget()
{
    QFETCH(const QString, url);
    QVERIFY(!HttpsTarget::of(QUrl(url)));
}

void HttpsTargetTest::redirectLeadsToHttpsAlone_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QByteArray>("leadsTo"); // empty: nowhere
    const auto row = [](const char *name, const QByteArray &location, const QByteArray &leadsTo = {}) {
        QTest::newRow(name) << location << leadsTo;
    };
    row("another path", "/other.xml", "jardin.example/other.xml");
    row("beside it", "other.xml?a=b&c=d", "jardin.example/mail/other.xml?a=b&c=d");
    row("above it", "../../../other.xml", "jardin.example/other.xml");
    row("another host", "https://www.Jardin.example", "www.jardin.example/");
    row("an international host",
        "https://b\xc3\xbc"
        "cher.example/\xc3\xbc",
        "xn--bcher-kva.example/%C3%BC");
    row("another port", "https://jardin.example:8443/a", "jardin.example:8443/a");
    row("the usual port", "https://jardin.example:443/a", "jardin.example/a");
    row("the same scheme", "//www.jardin.example/a", "www.jardin.example/a");
    row("capitals", "HTTPS://JARDIN.EXAMPLE/A", "jardin.example/A");
    row("a fragment, which is not sent", "/a#b", "jardin.example/a");
    row("an address that the server has from elsewhere", "/a?b=c%40d", "jardin.example/a?b=c%40d");
    row("nothing", "");
    row("no encryption", "http://jardin.example/a");
    row("a file", "file:///etc/passwd");
    row("data", "data:text/plain,a");
    row("a script", "javascript:alert(1)");
    row("a user", "https://jean@jardin.example/");
    row("a user and a password", "https://jean:secret@jardin.example/");
    row("an IPv4 address", "https://192.0.2.1/");
    row("an IPv4 address in other clothes", "https://3221225985/");
    row("an IPv6 address", "https://[2001:db8::1]/");
    row("this computer", "https://localhost/");
    row("no host", "https:///a");
    row("port 0", "https://jardin.example:0/");
    row("no port", "https://jardin.example:99999/");
    row("a path without an end", "/" + QByteArray(3000, 'a'));
}

void HttpsTargetTest::redirectLeadsToHttpsAlone()
{
    QFETCH(const QByteArray, location);
    const auto from = HttpsTarget::of(QUrl(u"https://jardin.example/mail/config-v1.1.xml"_s));
    QVERIFY(from);
    const auto to = from->redirected(location);
    QTEST(to ? to->authority() + to->path : QByteArray(), "leadsTo");
}

FACTEUR_GUILESS_MAIN(HttpsTargetTest)
#include "tst_httpstarget.moc"

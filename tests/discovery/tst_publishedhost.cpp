// SPDX-License-Identifier: MIT
#include "PublishedHost.h"
#include "TestProgram.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

class PublishedHostTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hostIsTakenAsDnsSpellsIt_data();
    void hostIsTakenAsDnsSpellsIt();
    void hostThatIsNoneIsRefused_data();
    void hostThatIsNoneIsRefused();
    void networkOfTheReaderIsOutOfReach_data();
    void networkOfTheReaderIsOutOfReach();
};

void PublishedHostTest::hostIsTakenAsDnsSpellsIt_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("host");
    QTest::newRow("clean") << u"imap.jardin.example"_s << u"imap.jardin.example"_s;
    QTest::newRow("pretty-printed") << u"\n\t  imap.jardin.example \r\n"_s << u"imap.jardin.example"_s;
    QTest::newRow("upper case") << u"IMAP.Jardin.Example"_s << u"imap.jardin.example"_s;
    QTest::newRow("dot at the end") << u"imap.jardin.example."_s << u"imap.jardin.example"_s;
    QTest::newRow("international") << u"imap.bücher.example"_s << u"imap.xn--bcher-kva.example"_s;
    QTest::newRow("wide letters") << u"ｉｍａｐ.jardin.example"_s << u"imap.jardin.example"_s;
    QTest::newRow("digits") << u"1.2.3.jardin.example"_s << u"1.2.3.jardin.example"_s;
    QTest::newRow("like a private name") << u"imap.mylocal"_s << u"imap.mylocal"_s;
    QTest::newRow("private word inside") << u"home.lan.example"_s << u"home.lan.example"_s;
}

void PublishedHostTest::hostIsTakenAsDnsSpellsIt()
{
    QFETCH(const QString, written);
    QTEST(publishedHost(written), "host");
    QTEST(aceName(written), "host");
}

void PublishedHostTest::hostThatIsNoneIsRefused_data()
{
    QTest::addColumn<QString>("written");
    QTest::newRow("nothing") << QString();
    QTest::newRow("dot") << u"."_s;
    QTest::newRow("two dots at the end") << u"imap.jardin.example.."_s;
    QTest::newRow("space inside") << u"imap.jardin.example evil.example"_s;
    QTest::newRow("line inside") << u"imap.jardin.example\nevil.example"_s;
    QTest::newRow("NUL inside") << u"imap.jardin.example"_s + QChar(0) + u".evil.example"_s;
    QTest::newRow("port") << u"imap.jardin.example:993"_s;
    QTest::newRow("URL") << u"https://imap.jardin.example"_s;
    QTest::newRow("user") << u"jean@imap.jardin.example"_s;
    QTest::newRow("placeholder") << u"%EMAILLOCALPART%.jardin.example"_s;
    QTest::newRow("bidi override") << u"imap.\u202Enidraj.example"_s;
    QTest::newRow("zero width") << u"imap.jar\u200Bdin.example"_s;
    QTest::newRow("not UTF-8") << u"imap.jardin\uFFFD.example"_s;
    QTest::newRow("ideographic dot") << u"imap。jardin。example"_s;
    QTest::newRow("underscore") << u"_imap.jardin.example"_s;
    QTest::newRow("long label") << QString(64, u'a') + u".example"_s;
    QTest::newRow("long name") << u"abcdefg."_s.repeated(40) + u"example"_s;
    QTest::newRow("endless") << u"a."_s.repeated(1'000'000) + u"example"_s;
    QTest::newRow("only a top level in numbers") << u"jardin.1example"_s;
}

void PublishedHostTest::hostThatIsNoneIsRefused()
{
    QFETCH(const QString, written);
    QCOMPARE(publishedHost(written), QString());
    QCOMPARE(aceName(written), QString());
}

void PublishedHostTest::networkOfTheReaderIsOutOfReach_data()
{
    QTest::addColumn<QString>("written");
    QTest::newRow("this computer") << u"localhost"_s;
    QTest::newRow("this computer, with a dot") << u"mail.localhost."_s;
    QTest::newRow("single label") << u"router"_s;
    QTest::newRow("mDNS") << u"printer.LOCAL"_s;
    QTest::newRow("home network") << u"nas.home.arpa"_s;
    QTest::newRow("router") << u"fritz.lan"_s;
    QTest::newRow("company") << u"mail.corp"_s;
    QTest::newRow("internal") << u"imap.jardin.internal"_s;
    QTest::newRow("loopback") << u"127.0.0.1"_s;
    QTest::newRow("loopback, short") << u"127.1"_s;
    QTest::newRow("loopback, one number") << u"2130706433"_s;
    QTest::newRow("loopback, hexadecimal") << u"127.0.0.0x1"_s;
    QTest::newRow("loopback, wide digits") << u"１２７.０.０.１"_s;
    QTest::newRow("private") << u"192.168.1.1"_s;
    QTest::newRow("public address") << u"198.51.100.7"_s;
    QTest::newRow("IPv6 loopback") << u"::1"_s;
    QTest::newRow("IPv6 loopback, bracketed") << u"[::1]"_s;
    QTest::newRow("IPv4 in IPv6") << u"::ffff:10.0.0.1"_s;
}

void PublishedHostTest::networkOfTheReaderIsOutOfReach()
{
    QFETCH(const QString, written);
    QCOMPARE(publishedHost(written), QString());
}

FACTEUR_GUILESS_MAIN(PublishedHostTest)
#include "tst_publishedhost.moc"

// SPDX-License-Identifier: MIT
#include "HostPattern.h"
#include "TestProgram.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

class HostPatternTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wholeHostsMatch_data();
    void wholeHostsMatch();
    void manyStarsCostLittle();
};

void HostPatternTest::wholeHostsMatch_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("matches");
    QTest::newRow("the same") << u"mx1.example.com"_s << u"mx1.example.com"_s << true;
    QTest::newRow("upper case") << u"MX1.Example.Com"_s << u"mx1.example.com"_s << true;
    QTest::newRow("trailing dot") << u"mx1.example.com."_s << u"mx1.example.com"_s << true;
    QTest::newRow("star inside") << u"mx12.example.com"_s << u"mx*.example.com"_s << true;
    QTest::newRow("star for nothing") << u"mx.example.com"_s << u"mx*.example.com"_s << true;
    QTest::newRow("star first") << u"a-b.mail.example.com"_s << u"*.mail.example.com"_s << true;
    QTest::newRow("star for several labels") << u"a.b.mail.example.com"_s << u"*.mail.example.com"_s << true;
    QTest::newRow("two stars") << u"mx1-eu.a.example.com"_s << u"mx*-*.example.com"_s << true;
    QTest::newRow("star that must try again") << u"mx.mx.mx.example.com"_s << u"*mx.example.com"_s << true;
    QTest::newRow("other host") << u"mx2.example.com"_s << u"mx1.example.com"_s << false;
    QTest::newRow("only the end") << u"evil-mx1.example.com"_s << u"mx1.example.com"_s << false;
    QTest::newRow("only the beginning") << u"mx1.example.com.evil.example"_s << u"mx*.example.com"_s << false;
    QTest::newRow("dot is a dot") << u"mx1xexample.com"_s << u"mx1.example.com"_s << false;
    QTest::newRow("star needs its dot") << u"mail.example.com"_s << u"*.mail.example.com"_s << false;
    QTest::newRow("no host") << u""_s << u"*"_s << false;
    QTest::newRow("null MX") << u"."_s << u"*"_s << false;
}

void HostPatternTest::wholeHostsMatch()
{
    QFETCH(const QString, host);
    QFETCH(const QString, pattern);
    QTEST(matchesHostPattern(host, pattern), "matches");
    QCOMPARE(matchesAnyHostPattern(host, {u"nothing.example"_s, pattern}), matchesHostPattern(host, pattern));
}

void HostPatternTest::manyStarsCostLittle()
{
    const QString host = u"a"_s.repeated(50'000);
    QBENCHMARK_ONCE
    {
        QVERIFY(!matchesHostPattern(host, u"*a"_s.repeated(100) + u"b"_s));
    }
}

FACTEUR_APPLESS_MAIN(HostPatternTest)
#include "tst_hostpattern.moc"

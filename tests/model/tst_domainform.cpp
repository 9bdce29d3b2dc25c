// SPDX-License-Identifier: MIT
#include "DomainForm.h"
#include "TestProgram.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

class TestDomainForm final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSentAndShownRightly_data();
    void isSentAndShownRightly();
    void isNoDomain_data();
    void isNoDomain();
    void staysInAceFormWhereItCannotBeRead_data();
    void staysInAceFormWhereItCannotBeRead();
    void isBoundedInLength();
};

void TestDomainForm::isSentAndShownRightly_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("wire");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QString &domain, const QString &wire, const QString &shown) {
        QTest::newRow(name) << domain << wire << shown;
    };
    row("ASCII", u"example.com"_s, u"example.com"_s, u"example.com"_s);
    row("upper case", u"Mail.Example.COM"_s, u"mail.example.com"_s, u"mail.example.com"_s);
    row("root", u"example.com."_s, u"example.com"_s, u"example.com"_s);
    row("one label", u"localhost"_s, u"localhost"_s, u"localhost"_s);
    row("digits", u"163.com"_s, u"163.com"_s, u"163.com"_s);
    row("two hyphens that are no ACE", u"r3---sn.example"_s, u"r3---sn.example"_s, u"r3---sn.example"_s);
    row("international", u"bücher.example"_s, u"xn--bcher-kva.example"_s, u"bücher.example"_s);
    row("upper case, international", u"BÜCHER.Example"_s, u"xn--bcher-kva.example"_s, u"bücher.example"_s);
    row("decomposed", u"bu\u0308cher.example"_s, u"xn--bcher-kva.example"_s, u"bücher.example"_s);
    row("ACE form", u"xn--bcher-kva.example"_s, u"xn--bcher-kva.example"_s, u"bücher.example"_s);
    row("ACE form in upper case", u"XN--BCHER-KVA.example"_s, u"xn--bcher-kva.example"_s,
        u"bücher.example"_s);
    row("sharp s stays (IDNA2008)", u"straße.de"_s, u"xn--strae-oqa.de"_s, u"straße.de"_s);
    row("final sigma stays (IDNA2008)", u"ελλάς.gr"_s, u"xn--hxarsa0b.gr"_s, u"ελλάς.gr"_s);
    row("Cyrillic", u"пример.рф"_s, u"xn--e1afmkfd.xn--p1ai"_s, u"пример.рф"_s);
    row("Arabic", u"اختبار.مصر"_s, u"xn--mgbachtv.xn--wgbh1c"_s, u"اختبار.مصر"_s);
    row("ideographic full stop", u"例え。jp"_s, u"xn--r8jz45g.jp"_s, u"例え.jp"_s);
    row("full width", u"ｇｍａｉｌ．ｃｏｍ"_s, u"gmail.com"_s, u"gmail.com"_s);
    row("ligature", u"e\ufb03cace.fr"_s, u"efficace.fr"_s, u"efficace.fr"_s);
    row("soft hyphen", u"ex\u00adämple.com"_s, u"xn--exmple-cua.com"_s, u"exämple.com"_s);
    row("Catalan middle dot", u"col·lecció.cat"_s, u"xn--collecci-ioa91d.cat"_s, u"col·lecció.cat"_s);
    row("a look-alike", u"аррӏе.com"_s, u"xn--80ak6aa92e.com"_s, u"xn--80ak6aa92e.com"_s);
    row("a look-alike in ACE form", u"xn--80ak6aa92e.com"_s, u"xn--80ak6aa92e.com"_s,
        u"xn--80ak6aa92e.com"_s);
    row("mixed scripts", u"gm\u0430il.com"_s, u"xn--gmil-63d.com"_s, u"xn--gmil-63d.com"_s);
}

void TestDomainForm::isSentAndShownRightly()
{
    QFETCH(const QString, domain);
    QFETCH(const QString, wire);
    QFETCH(const QString, shown);
    QCOMPARE(domainForWire(domain), wire);
    QCOMPARE(domainForWire(wire), wire);
    QCOMPARE(domainForDisplay(domain), shown);
    QCOMPARE(domainForDisplay(shown), shown);
    QCOMPARE(domainForWire(shown), wire);
    QCOMPARE(domainForWire(domainInUnicode(domain)), wire);
}

void TestDomainForm::isNoDomain_data()
{
    QTest::addColumn<QString>("domain");
    const auto row = [](const char *name, const QString &domain) { QTest::newRow(name) << domain; };
    row("nothing", u""_s);
    row("a full stop", u"."_s);
    row("two full stops", u"example..com"_s);
    row("two full stops at the end", u"example.com.."_s);
    row("a full stop first", u".example.com"_s);
    row("a label of what cannot be seen", u"a.\u00ad.com"_s);
    row("hyphen first", u"-a.com"_s);
    row("hyphen last", u"a-.com"_s);
    row("hyphen first, international", u"-é.com"_s);
    row("hyphen last, international", u"é-.com"_s);
    row("hyphens where ACE has them", u"ab--é.com"_s);
    row("ACE in ACE", u"xn--é.com"_s);
    row("underscore", u"my_mail.com"_s);
    row("underscore, international", u"é_é.com"_s);
    row("space", u"my mail.com"_s);
    row("comma", u"example,com"_s);
    row("slash", u"é/é.com"_s);
    row("at", u"é@é.com"_s);
    row("a mark first", u"\u0301a.com"_s);
    row("two directions", u"aا.com"_s);
    row("zero width joiner", u"gm\u200dail.com"_s);
    row("emoji", u"é\U0001f600.com"_s);
    row("fraction, which has a slash", u"é½.com"_s);
    row("middle dot elsewhere", u"é·é.com"_s);
    row("IPv4", u"192.0.2.1"_s);
    row("IPv4 literal", u"[192.0.2.1]"_s);
    row("IPv6", u"2001:db8::1"_s);
    row("control", u"a\u0000b.com"_s);
    row("line end", u"example.com\r\n"_s);
    row("half a character", QString(QChar(0xd83d)) + u".com"_s);
}

void TestDomainForm::isNoDomain()
{
    QFETCH(const QString, domain);
    QCOMPARE(domainForWire(domain), QString());
    QCOMPARE(domainInUnicode(domain), domain);
}

void TestDomainForm::staysInAceFormWhereItCannotBeRead_data()
{
    QTest::addColumn<QString>("ace");
    for (const char *ace : {"xn--a.com", "xn--abc.com", "xn--gmail-abc.com", "xn--n3h.com",
             "xn--xn--bcher-kva-abc.com", "xn--12-9ia3223a.com"})
        QTest::newRow(ace) << QString::fromLatin1(ace);
}

void TestDomainForm::staysInAceFormWhereItCannotBeRead()
{
    QFETCH(const QString, ace);
    QCOMPARE(domainForWire(ace), ace);
    QCOMPARE(domainForDisplay(ace), ace);
}

void TestDomainForm::isBoundedInLength()
{
    const QString longest = u"a"_s.repeated(63);
    QCOMPARE(domainForWire(longest + u".com"_s), longest + u".com"_s);
    QCOMPARE(domainForWire(longest + u"a.com"_s), QString());
    QCOMPARE(domainForWire(u"ü"_s.repeated(60) + u".com"_s), QString()); // its ACE form has more than 63
    const QString name = (longest + u'.').repeated(3);
    QCOMPARE(domainForWire(name + u"a"_s.repeated(61)).size(), 253);
    QCOMPARE(domainForWire(name + u"a"_s.repeated(62)), QString());
    const QString huge = u"é."_s.repeated(1'000'000);
    QCOMPARE(domainForWire(huge), QString());
    QCOMPARE(domainForDisplay(huge), huge);
}

FACTEUR_APPLESS_MAIN(TestDomainForm)
#include "tst_domainform.moc"

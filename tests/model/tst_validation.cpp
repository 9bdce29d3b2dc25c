// SPDX-License-Identifier: MIT
#include "TestProgram.h"
#include "Validation.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

using MaybeAddressProblem = std::optional<AddressProblem>;
using MaybeServerNameProblem = std::optional<ServerNameProblem>;
using MaybePortProblem = std::optional<PortProblem>;

class ValidationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addresses_data();
    void addresses();
    void serverNames_data();
    void serverNames();
    void ports_data();
    void ports();
    void domainIsWhatFollowsTheLastAt();
};

void ValidationTest::addresses_data()
{
    using enum AddressProblem;
    QTest::addColumn<QString>("address");
    QTest::addColumn<MaybeAddressProblem>("problem");
    const auto row = [](const char *name, const QString &address, MaybeAddressProblem problem) {
        QTest::newRow(name) << address << problem;
    };
    row("plain", u"jean@example.com"_s, {});
    row("plus and apostrophe", u"o'brien+list@mail.example.com"_s, {});
    row("tag", u"jean+factures.2024@example.com"_s, {});
    row("international domain", u"jose@bücher.example"_s, {});
    row("domain in ACE form", u"jose@xn--bcher-kva.example"_s, {});
    row("Catalan middle dot", u"jordi@col·lecció.example"_s, {});
    row("quoted", u"\"jean marie\"@example.fr"_s, {});
    row("quoted, with an at", u"\"jean@home\"@example.fr"_s, {});
    row("quoted, with escapes", u"\"je\\\"an\\\\@x\"@example.fr"_s, {});
    row("quoted, with brackets and full stops", u"\"..<jean>..\"@example.fr"_s, {});
    row("quoted, with nothing in it", u"\"\"@example.fr"_s, NothingBeforeAt);
    row("quoted, accent", u"\"josé\"@example.fr"_s, NonAsciiLocalPart);
    row("quoted, line break", u"\"jean\r\nmarie\"@example.fr"_s, BadCharacter);
    row("quoted, without an end", u"\"jean@example.fr"_s, BadCharacter);
    row("quoted, escaped end", u"\"jean\\\"@example.fr"_s, BadCharacter);
    row("quoted in part", u"jean.\"marie\"@example.fr"_s, BadCharacter);
    row("quoted, two ats behind", u"\"jean\"@home@example.fr"_s, SeveralAts);
    row("quoted, too long", u'"' + u"a"_s.repeated(63) + u"\"@example.com"_s, TooLong);
    row("accent", u"josé@bücher.example"_s, NonAsciiLocalPart);
    row("Cyrillic", u"иван@example.com"_s, NonAsciiLocalPart);
    row("longest first part", u"a"_s.repeated(64) + u"@example.com"_s, {});
    row("nothing", u""_s, Empty);
    row("no at", u"jean"_s, NoAt);
    row("only an at", u"@"_s, NothingBeforeAt);
    row("nothing before", u"@example.com"_s, NothingBeforeAt);
    row("nothing after", u"jean@"_s, NothingAfterAt);
    row("two ats", u"jean@dupont@example.com"_s, SeveralAts);
    row("space", u"jean d@example.com"_s, BadCharacter);
    row("space in the domain", u"jean@exam ple.com"_s, BadCharacter);
    row("comma", u"jean,d@example.com"_s, BadCharacter);
    row("line break", u"jean\r\n@example.com"_s, BadCharacter);
    row("emoji", u"\U0001f600@example.com"_s, BadCharacter);
    row("control character in the domain", u"jean@exam\u0007ple.com"_s, BadCharacter);
    row("emoji in the domain", u"jean@\U0001f600.com"_s, BadCharacter);
    row("comma in the domain", u"jean@gmail,com"_s, BadDomain);
    row("semicolon in the domain", u"jean@gmail;com"_s, BadDomain);
    row("slash in the domain", u"jean@gmail.com/inbox"_s, BadDomain);
    row("underscore in the domain", u"jean@my_mail.com"_s, BadDomain);
    row("hyphen at the end of an international label", u"jean@é-.com"_s, BadDomain);
    row("IPv4 literal", u"jean@[192.0.2.1]"_s, AddressLiteral);
    row("IPv6 literal", u"jean@[IPv6:2001:db8::1]"_s, AddressLiteral);
    row("half a literal", u"jean@[192.0.2.1"_s, BadDomain);
    row("dot first", u".jean@example.com"_s, BadDots);
    row("dot last", u"jean.@example.com"_s, BadDots);
    row("two dots", u"jean..d@example.com"_s, BadDots);
    row("no dot in the domain", u"jean@example"_s, DomainWithoutDot);
    row("two dots in the domain", u"jean@example..com"_s, BadDomain);
    row("hyphen at the end of a label", u"jean@example-.com"_s, BadDomain);
    row("IP address", u"jean@192.0.2.1"_s, BadDomain);
    row("long first part", u"a"_s.repeated(65) + u"@example.com"_s, TooLong);
    row("long domain", u"jean@"_s + u"abcdefg."_s.repeated(40) + u"com"_s, TooLong);
    row("longest", u"a"_s.repeated(50) + u'@' + u"abcdefg."_s.repeated(25) + u"com"_s, {});
    row("one too long", u"a"_s.repeated(51) + u'@' + u"abcdefg."_s.repeated(25) + u"com"_s, TooLong);
    row("too long in ACE form", u"jean@"_s + u"éabcdef."_s.repeated(30) + u"com"_s, TooLong);
    row("with the domain too long in ACE form",
        u"a"_s.repeated(64) + u'@' + u"éabcdef."_s.repeated(14) + u"com"_s, TooLong);
}

void ValidationTest::addresses()
{
    QFETCH(const QString, address);
    QTEST(problemWithAddress(address), "problem");
}

void ValidationTest::serverNames_data()
{
    using enum ServerNameProblem;
    QTest::addColumn<QString>("name");
    QTest::addColumn<MaybeServerNameProblem>("problem");
    const auto row = [](const char *title, const QString &name, MaybeServerNameProblem problem) {
        QTest::newRow(title) << name << problem;
    };
    row("plain", u"imap.example.com"_s, {});
    row("one label", u"localhost"_s, {});
    row("digits first", u"1and1.example"_s, {});
    row("international", u"imap.bücher.example"_s, {});
    row("ACE form", u"imap.xn--bcher-kva.example"_s, {});
    row("IPv4", u"192.0.2.7"_s, {});
    row("IPv6", u"2001:db8::1"_s, {});
    row("IPv6 with IPv4", u"::ffff:192.0.2.7"_s, {});
    row("longest label", u"a"_s.repeated(63) + u".example"_s, {});
    row("nothing", u""_s, Empty);
    row("space", u"imap example.com"_s, BadCharacter);
    row("hyphen last, international", u"é-.example.com"_s, BadLabel);
    row("two directions", u"aا.example.com"_s, BadLabel);
    row("long in ACE form", u"éabcdef."_s.repeated(30) + u"com"_s, TooLong);
    row("underscore", u"imap_1.example.com"_s, BadCharacter);
    row("port", u"imap.example.com:993"_s, BadCharacter);
    row("slash", u"imap.example.com/"_s, BadCharacter);
    row("no IPv6", u"2001:::1"_s, BadCharacter);
    row("zero width space", u"imap.\u200bexample.com"_s, BadCharacter);
    row("double dot", u"imap..example.com"_s, BadLabel);
    row("trailing dot", u"imap.example.com."_s, BadLabel);
    row("hyphen first", u"-imap.example.com"_s, BadLabel);
    row("hyphen last", u"imap-.example.com"_s, BadLabel);
    row("long label", u"a"_s.repeated(64) + u".example"_s, BadLabel);
    row("long international label", u"ü"_s.repeated(62) + u".example"_s, BadLabel);
    row("IPv4 out of range", u"192.0.2.256"_s, BadLabel);
    row("IPv4 cut short", u"192.0.2"_s, BadLabel);
    row("address", u"jean@example.com"_s, LooksLikeAddress);
    row("long", u"abcdefg."_s.repeated(40) + u"com"_s, TooLong);
}

void ValidationTest::serverNames()
{
    QFETCH(const QString, name);
    QTEST(problemWithServerName(name), "problem");
}

void ValidationTest::ports_data()
{
    using enum PortProblem;
    QTest::addColumn<QString>("text");
    QTest::addColumn<MaybePortProblem>("problem");
    const auto row = [](const char *name, const QString &text, MaybePortProblem problem) {
        QTest::newRow(name) << text << problem;
    };
    row("first", u"1"_s, {});
    row("usual", u" 993 "_s, {});
    row("last", u"65535"_s, {});
    row("nothing", u" "_s, Empty);
    row("word", u"imap"_s, NotANumber);
    row("negative", u"-1"_s, NotANumber);
    row("signed", u"+993"_s, NotANumber);
    row("fraction", u"99.3"_s, NotANumber);
    row("Arabic digits", u"٩٩٣"_s, NotANumber);
    row("zero", u"0"_s, OutOfRange);
    row("too high", u"65536"_s, OutOfRange);
    row("very high", u"9"_s.repeated(100), OutOfRange);
}

void ValidationTest::ports()
{
    QFETCH(const QString, text);
    QTEST(problemWithPort(text), "problem");
}

void ValidationTest::domainIsWhatFollowsTheLastAt()
{
    QCOMPARE(domainOf(u"Jean@Example.COM"_s), u"example.com"_s);
    QCOMPARE(domainOf(u"a@b@c.example"_s), u"c.example"_s);
    QCOMPARE(domainOf(u"\"jean@home\"@Example.FR"_s), u"example.fr"_s);
    QCOMPARE(domainOf(u"\"je\\\"an@\"@example.fr"_s), u"example.fr"_s);
    QCOMPARE(domainOf(u"jean"_s), QString());
    QCOMPARE(domainOf(u"jean@"_s), QString());
}

FACTEUR_APPLESS_MAIN(ValidationTest)
#include "tst_validation.moc"

// SPDX-License-Identifier: MIT
#include "CleanUp.h"
#include "TestProgram.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

class CleanUpTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void serverNameLosesWhatIsNotAServerName_data();
    void serverNameLosesWhatIsNotAServerName();
    void addressLosesWhatIsAroundIt_data();
    void addressLosesWhatIsAroundIt();
    void displayNameIsOneVisibleLine_data();
    void displayNameIsOneVisibleLine();
    void textForDisplayIsVisibleAndBounded_data();
    void textForDisplayIsVisibleAndBounded();
    void textForATerminalKeepsItsLines();
    void hugePastesAreAnsweredAtOnce();
};

void CleanUpTest::serverNameLosesWhatIsNotAServerName_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::newRow("clean") << u"imap.mail.ovh.ca"_s << u"imap.mail.ovh.ca"_s << 0;
    QTest::newRow("empty") << u""_s << u""_s << 0;
    QTest::newRow("spaces only") << u" \t\n "_s << u""_s << 0;
    QTest::newRow("spaces around") << u"  imap.mail.ovh.ca \n"_s << u"imap.mail.ovh.ca"_s << 0;
    QTest::newRow("no-break space") << u"\u00a0imap.mail.ovh.ca\u00a0"_s << u"imap.mail.ovh.ca"_s << 0;
    QTest::newRow("upper case") << u"SSL0.OVH.NET"_s << u"ssl0.ovh.net"_s << 0;
    QTest::newRow("guide's asterisks") << u"*pop.mail.ovh.ca**"_s << u"pop.mail.ovh.ca"_s << 0;
    QTest::newRow("guide's quotes") << u"\"ssl0.ovh.net\"\""_s << u"ssl0.ovh.net"_s << 0;
    QTest::newRow("guillemets") << u"« ssl0.ovh.net »"_s << u"ssl0.ovh.net"_s << 0;
    QTest::newRow("typographic quotes") << u"\u201cssl0.ovh.net\u201d"_s << u"ssl0.ovh.net"_s << 0;
    QTest::newRow("angle brackets") << u"<https://ssl0.ovh.net>"_s << u"ssl0.ovh.net"_s << 0;
    QTest::newRow("scheme and path") << u"https://imap.example.com/mail?x#y"_s << u"imap.example.com"_s << 0;
    QTest::newRow("scheme with user")
        << u"imaps://jean@imap.example.com:993"_s << u"imap.example.com"_s << 993;
    QTest::newRow("trailing dot") << u"imap.example.com."_s << u"imap.example.com"_s << 0;
    QTest::newRow("end of a sentence") << u"(imap.example.com)."_s << u"imap.example.com"_s << 0;
    QTest::newRow("port") << u"imap.example.com:993"_s << u"imap.example.com"_s << 993;
    QTest::newRow("port in bold") << u"**imap.example.com:993**"_s << u"imap.example.com"_s << 993;
    QTest::newRow("port after a space") << u"imap.example.com : 993"_s << u"imap.example.com"_s << 993;
    QTest::newRow("colon without port") << u"imap.example.com:"_s << u"imap.example.com"_s << 0;
    QTest::newRow("port out of range") << u"imap.example.com:70000"_s << u"imap.example.com"_s << 0;
    QTest::newRow("IPv4 with port") << u"192.0.2.7:143"_s << u"192.0.2.7"_s << 143;
    QTest::newRow("IPv6") << u"2001:DB8::1"_s << u"2001:db8::1"_s << 0;
    QTest::newRow("IPv6 in brackets") << u"[2001:db8::1]"_s << u"2001:db8::1"_s << 0;
    QTest::newRow("IPv6 with port") << u"imaps://[2001:db8::1]:993/"_s << u"2001:db8::1"_s << 993;
    QTest::newRow("zero width space") << u"imap.\u200bexample.com\ufeff"_s << u"imap.example.com"_s << 0;
    QTest::newRow("bidi override") << u"\u202eimap.example.com\u202c"_s << u"imap.example.com"_s << 0;
    QTest::newRow("international") << u"IMAP.Bücher.example"_s << u"imap.bücher.example"_s << 0;
    QTest::newRow("full width") << u"ＩＭＡＰ．ｅｘａｍｐｌｅ。com：９９３"_s << u"imap.example.com"_s << 993;
    QTest::newRow("space inside stays")
        << u"imap.example.com port 993"_s << u"imap.example.com port 993"_s << 0;
    QTest::newRow("only punctuation") << u"*\"<[()]>\"*"_s << u""_s << 0;
}

void CleanUpTest::serverNameLosesWhatIsNotAServerName()
{
    QFETCH(const QString, pasted);
    QFETCH(const int, port);
    QTEST(cleanServerName(pasted), "host");
    QCOMPARE(int(pastedPort(pasted)), port);
    QCOMPARE(cleanServerName(cleanServerName(pasted)), cleanServerName(pasted));
}

void CleanUpTest::addressLosesWhatIsAroundIt_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("address");
    QTest::newRow("clean") << u"jean@example.com"_s << u"jean@example.com"_s;
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("spaces around") << u" jean@example.com\r\n"_s << u"jean@example.com"_s;
    QTest::newRow("domain in upper case") << u"Jean.D@Example.COM"_s << u"Jean.D@example.com"_s;
    QTest::newRow("mailto") << u"MailTo:jean@example.com?subject=Hello"_s << u"jean@example.com"_s;
    QTest::newRow("display name") << u"\"Jean Dupont\" <jean@example.com>"_s << u"jean@example.com"_s;
    QTest::newRow("bold link") << u"**<mailto:jean@example.com>**"_s << u"jean@example.com"_s;
    QTest::newRow("asterisks") << u"*jean@example.com**"_s << u"jean@example.com"_s;
    QTest::newRow("quotes") << u"« 'jean@example.com' »"_s << u"jean@example.com"_s;
    QTest::newRow("end of a sentence") << u"jean@example.com."_s << u"jean@example.com"_s;
    QTest::newRow("zero width space") << u"je\u200ban@exam\u2060ple.com"_s << u"jean@example.com"_s;
    QTest::newRow("bidi override") << u"\u202ejean@example.com"_s << u"jean@example.com"_s;
    QTest::newRow("apostrophe inside stays") << u"o'brien@example.com"_s << u"o'brien@example.com"_s;
    QTest::newRow("space inside stays") << u"jean d@example.com"_s << u"jean d@example.com"_s;
    QTest::newRow("unfinished") << u"jean."_s << u"jean."_s;
    QTest::newRow("tag") << u"<jean+Tag@example.com>"_s << u"jean+Tag@example.com"_s;
    QTest::newRow("full-width at") << u"jean＠example.com"_s << u"jean@example.com"_s;
    QTest::newRow("small at") << u"jean﹫example.com"_s << u"jean@example.com"_s;
    QTest::newRow("ideographic full stop") << u"jean@example。com"_s << u"jean@example.com"_s;
    QTest::newRow("half-width full stop") << u"jean@example｡com"_s << u"jean@example.com"_s;
    QTest::newRow("all in full width") << u"ｊｅａｎ＠Ｅｘａｍｐｌｅ．ｃｏｍ、"_s << u"jean@example.com、"_s;
    QTest::newRow("ends with a full-width comma") << u"jean@example.com，"_s << u"jean@example.com"_s;
    QTest::newRow("quoted") << u" \"Jean Marie\"@Example.fr "_s << u"\"Jean Marie\"@example.fr"_s;
    QTest::newRow("quoted, with an at and escapes")
        << u"\"je\\\"an@home\"@example.fr,"_s << u"\"je\\\"an@home\"@example.fr"_s;
    QTest::newRow("quoted, with brackets") << u"\"<j@x>\"@example.fr"_s << u"\"<j@x>\"@example.fr"_s;
    QTest::newRow("quoted, in quotes")
        << u"\u201c\"jean marie\"@example.fr\u201d"_s << u"\"jean marie\"@example.fr"_s;
    QTest::newRow("quoted, with a name")
        << u"\"Dupont, J.\" <\"jean marie\"@example.fr>"_s << u"\"jean marie\"@example.fr"_s;
    QTest::newRow("quoted, mailto") << u"mailto:\"jean marie\"@example.fr"_s
                                    << u"\"jean marie\"@example.fr"_s;
    QTest::newRow("a name with an at") << u"\"Jean\"@work <jean@example.fr>"_s << u"jean@example.fr"_s;
    QTest::newRow("all in plain quotes") << u"\"jean@example.com\""_s << u"jean@example.com"_s;
}

void CleanUpTest::addressLosesWhatIsAroundIt()
{
    QFETCH(const QString, pasted);
    QTEST(cleanEmailAddress(pasted), "address");
    QCOMPARE(cleanEmailAddress(cleanEmailAddress(pasted)), cleanEmailAddress(pasted));
}

void CleanUpTest::displayNameIsOneVisibleLine_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::newRow("clean") << u"Zoë O'Brien-Łuk"_s << u"Zoë O'Brien-Łuk"_s;
    QTest::newRow("white space") << u"  Jean \t\n Dupont "_s << u"Jean Dupont"_s;
    QTest::newRow("header injection") << u"Jean\r\nBcc: x@example.com"_s << u"Jean Bcc: x@example.com"_s;
    QTest::newRow("bidi") << u"\u202eJean\u2066 Dupont\u200f"_s << u"Jean Dupont"_s;
    QTest::newRow("control") << u"Je\u0007an\u009b"_s << u"Jean"_s;
    QTest::newRow("Persian needs its joiners") << u"علی\u200cرضا"_s << u"علی\u200cرضا"_s;
}

void CleanUpTest::displayNameIsOneVisibleLine()
{
    QFETCH(const QString, typed);
    QTEST(cleanDisplayName(typed), "name");
}

void CleanUpTest::textForDisplayIsVisibleAndBounded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("maximum");
    QTest::addColumn<QString>("shown");
    QTest::newRow("short") << u"535 5.7.8 Error"_s << 500 << u"535 5.7.8 Error"_s;
    QTest::newRow("controls and lines") << u"\u001b[31mNO\r\nBAD\u0000"_s << 500 << u"[31mNO  BAD"_s;
    QTest::newRow("bidi") << u"a\u202eb\u2067c"_s << 500 << u"abc"_s;
    QTest::newRow("tags beyond the BMP") << u"a\U000e0041b"_s << 500 << u"ab"_s;
    QTest::newRow("exactly as long") << u"abcdef"_s << 6 << u"abcdef"_s;
    QTest::newRow("too long") << u"abcdefg"_s << 6 << u"abcde\u2026"_s;
    QTest::newRow("never half a character") << u"ab\U0001f600cd"_s << 4 << u"ab\u2026"_s;
    QTest::newRow("nothing allowed") << u"abc"_s << 0 << u""_s;
    const QString mark = u"\u0301"_s;
    QTest::newRow("marks as a language has them")
        << u"e\u0302\u0323 n\u0303"_s << 500 << u"e\u0302\u0323 n\u0303"_s;
    QTest::newRow("a tower of marks")
        << u"e"_s + mark.repeated(3'000) + u"a"_s + mark << 500 << u"e"_s + mark.repeated(4) + u"a"_s + mark;
    QTest::newRow("a tower of marks without end")
        << u"e"_s + mark.repeated(10'000) << 500 << u"e"_s + mark.repeated(4) + u'\u2026';
    QTest::newRow("marks on nothing") << mark.repeated(10) << 500 << mark.repeated(4);
    QTest::newRow("of no width, without end") << u"\u200b"_s.repeated(100'000) + u"a"_s << 500 << u"\u2026"_s;
    QTest::newRow("one word of 3,000 letters")
        << u"x"_s.repeated(3'000) << 500 << u"x"_s.repeated(499) + u'\u2026';
    QTest::newRow("60 KiB") << u"x"_s.repeated(60 * 1024) << 500 << u"x"_s.repeated(499) + u'\u2026';
    QTest::newRow("markup stays text") << u"<b>x</b>"_s << 500 << u"<b>x</b>"_s;
}

void CleanUpTest::textForDisplayIsVisibleAndBounded()
{
    QFETCH(const QString, text);
    QFETCH(const int, maximum);
    QTEST(cleanForDisplay(text, maximum), "shown");
    QVERIFY(cleanForDisplay(text, maximum).size() <= maximum);
}

void CleanUpTest::textForATerminalKeepsItsLines()
{
    QCOMPARE(cleanForTerminal(u"  a\n\tb\u00a0: c\n"_s), u"  a\n b\u00a0: c\n"_s);
    QCOMPARE(cleanForTerminal(u"\u001b]0;x\u0007\u009b31m\r\b\u007f"_s), u"]0;x31m"_s);
    QCOMPARE(cleanForTerminal(u"e"_s + u"\u0301"_s.repeated(10'000)), u"e\u0301\u0301\u0301\u0301"_s);
    QCOMPARE(cleanForTerminal(u"a\u2028b\u2029c\u202ed\u2066e\u200bf"_s), u"a b cdef"_s);
}

void CleanUpTest::hugePastesAreAnsweredAtOnce()
{
    const QString schemes = u"a://"_s.repeated(1'000'000);
    const QString colons = u"[:1]"_s.repeated(1'000'000);
    const QString quotes = u"\"\\"_s.repeated(1'000'000);
    QBENCHMARK_ONCE
    {
        for (const QString &paste : {schemes, colons, quotes}) {
            QVERIFY(cleanServerName(paste).size() <= 2048);
            QVERIFY(cleanEmailAddress(paste).size() <= 2048);
        }
    }
}

FACTEUR_APPLESS_MAIN(CleanUpTest)
#include "tst_cleanup.moc"

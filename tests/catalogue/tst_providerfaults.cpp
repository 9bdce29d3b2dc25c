// SPDX-License-Identifier: MIT
#include "TestPack.h"
#include "TestProgram.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

/// What can be wrong with a provider.
class ProviderFaultsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFaultIsNamedWithItsLine_data();
    void everyFaultIsNamedWithItsLine();
};

void ProviderFaultsTest::everyFaultIsNamedWithItsLine_data()
{
    TestPack::addColumns();
    TestPack::addRow(
        "comma missing", "\"Example\",", "\"Example\"", "3: not valid JSON: unterminated object");
    TestPack::addRow(
        "name missing", "  \"name\": \"Example\",\n", "", "1: \"name\" is missing: expected an object");
    TestPack::addRow("name of a wrong type", "\"Example\"", "7", "2: expected an object, found a number");
    TestPack::addRow("name empty", "\"Example\"", "\" \"", "2: the text is empty");
    TestPack::addRow("name that pushes what follows away", "\"Example\"", "\"Example  \"",
        "2: a line end, a tab or more than one space in a row");
    TestPack::addRow("name of two lines", "\"Example\"", "\"Exam\\nple\"",
        "2: a line end, a tab or more than one space in a row");
    TestPack::addRow("name without end", "Example", QByteArray(121, 'A').constData(),
        "2: too long: the most is 120 characters");
    TestPack::addRow(
        "English missing", "\"Example\"", "{\"fr\": \"Exemple\"}", "2: the English text (\"en\") is missing");
    TestPack::addRow("text that turns its direction", "Example",
        "Ex\xe2\x80\xae"
        "ample",
        "2: the text has a control character (U+202e)");
    TestPack::addRow(
        "key twice", "\"name\"", "\"name\": \"A\",\n\"name\"", "3: \"name\" stands here a second time");
    TestPack::addRow("key twice that a terminal would obey", "\"name\"",
        "\"\\u001bc\": 1,\n\"\\u001bc\": 2,\n\"name\"",
        "3: \"c\" stands here a second time\nproviders/good.json:3: unknown key \"c\"");
    TestPack::addRow(
        "domain with @", "\"example.com\"]", "\"@example.com\"]", "3: not a host name: \"@example.com\"");
    TestPack::addRow(
        "domain without dot", "[\"example.com\"]", "[\"example\"]", "3: not a domain: \"example\"");
    TestPack::addRow("pattern for everybody", "mx*.example.com", "*",
        "4: not a host pattern such as \"mx*.example.com\" (lower case, no * in the last two labels)");
    TestPack::addRow("pattern for a whole TLD", "mx*.example.com", "*.com",
        "4: not a host pattern such as \"mx*.example.com\" (lower case, no * in the last two labels)");
    TestPack::addRow("servers missing", "\"servers\"", "\"server\"",
        "6: unknown key \"server\"\n"
        "providers/good.json:1: \"servers\" or \"offers\" are missing");
    TestPack::addRow("servers of a wrong type",
        "{\"host\": \"imap.example.com\", \"ssl\": 993, \"plain\": 143}", "[]",
        "7: expected an object, found a list");
    TestPack::addRow(
        "host missing", "\"host\": \"imap.example.com\", ", "", "7: \"host\" is missing: expected a text");
    TestPack::addRow("host not clean", "\"imap.example.com\"", "\" IMAP.example.com\"",
        "7: not a clean host name; did you mean \"imap.example.com\"?");
    TestPack::addRow("host with its port", "\"smtp.example.com\"", "\"smtp.example.com:465\"",
        "8: not a clean host name; did you mean \"smtp.example.com\"?");
    TestPack::addRow("host that is none", "imap.example.com", "imap_1.example.com",
        "7: not a host name: \"imap_1.example.com\"");
    TestPack::addRow("port out of range", "993", "70000", "7: 70000 is out of range: 1 to 65535");
    TestPack::addRow("port zero", "465", "0", "8: 0 is out of range: 1 to 65535");
    TestPack::addRow("port with a fraction", "465", "46.5", "8: 46.5 is not a whole number");
    TestPack::addRow("port as text", "993", "\"993\"", "7: expected a number, found a text");
    TestPack::addRow(
        "no port at all", ", \"ssl\": 465", "", "8: a port is missing: \"ssl\", \"plain\" or both");
    TestPack::addRow("recommended without port", "465}", "465,\n \"recommendSsl\": false}",
        "9: there is no port for what is recommended");
    TestPack::addRow("unknown protocol", "\"smtp\":", "\"smpt\":",
        "8: unknown key \"smpt\"\n"
        "providers/good.json:6: \"smtp\" is missing");
    TestPack::addRow("no incoming server", "\"imap\":", "\"imao\":",
        "7: unknown key \"imao\"\n"
        "providers/good.json:6: \"imap\" or \"pop3\" is missing");
    const QByteArray old =
        "{\n    \"imap\": {\"host\": \"imap.example.com\", \"ssl\": 993, \"plain\": 143},\n"
        "    \"smtp\": {\"host\": \"smtp.example.com\", \"ssl\": 465}\n  }";
    const auto servers = [&old](const char *name, const char *list, const char *problem,
                             bool stillLoads = false) {
        TestPack::addRow(name, old.constData(), list, problem, stillLoads);
    };
    servers("endpoints for receiving only",
        "[{\"protocol\": \"imap\", \"host\": \"a.example.com\", \"port\": 993, \"security\": \"tls\"}]",
        "6: one for receiving (\"imap\", \"pop3\") and one for sending (\"smtp\") are needed");
    servers("an endpoint of a protocol that is none",
        "[{\"protocol\": \"pop\", \"host\": \"a.example.com\", \"port\": 995, \"security\": \"tls\"},\n"
        "{\"protocol\": \"smtp\", \"host\": \"a.example.com\", \"port\": 465, \"security\": \"tls\"}]",
        "6: unknown \"pop\"");
    servers("an endpoint without security",
        "[{\"protocol\": \"imap\", \"host\": \"a.example.com\", \"port\": 993},\n"
        "{\"protocol\": \"smtp\", \"host\": \"a.example.com\", \"port\": 465, \"security\": \"tls\"}]",
        "6: \"security\" is missing: expected a text");
    servers("an endpoint without port",
        "[{\"protocol\": \"imap\", \"host\": \"a.example.com\", \"security\": \"tls\"},\n"
        "{\"protocol\": \"smtp\", \"host\": \"a.example.com\", \"port\": 465, \"security\": \"tls\"}]",
        "6: \"port\" is missing: expected a number");
    servers("an endpoint with a user name of its own kind",
        "[{\"protocol\": \"imap\", \"host\": \"a.example.com\", \"port\": 993, \"security\": \"tls\", "
        "\"user\": \"me\"},\n"
        "{\"protocol\": \"smtp\", \"host\": \"a.example.com\", \"port\": 465, \"security\": \"tls\"}]",
        "6: unknown \"me\"");
    TestPack::addRow("servers beside offers",
        "\"links\":", "\"offers\": [{\"id\": \"one\", \"name\": \"One\"}],\n\"links\":",
        "11: either \"servers\" or \"offers\"");
    TestPack::addRow("no offer", old.constData(), "[],\n \"offers\": []",
        "7: either \"servers\" or \"offers\"\n"
        "providers/good.json:7: an offer is missing");
    TestPack::addRow("an offer twice", ("\"servers\": " + old).constData(),
        "\"offers\": [{\"id\": \"one\", \"name\": \"One\"},\n{\"id\": \"one\", \"name\": \"Two\"}]",
        "7: there is such an offer already");
    TestPack::addRow("an offer that no file could be named by", ("\"servers\": " + old).constData(),
        "\"offers\": [{\"id\": \"Email Pro\", \"name\": \"One\"}]",
        "6: lower-case letters, digits and hyphens only");
    TestPack::addRow("an unknown way to sign in",
        "\"links\":", "\"signIn\": \"token\", \"links\":", "11: unknown \"token\"");
    TestPack::addRow("a preparation without words",
        "\"links\":", "\"before\": [{\"link\": \"https://help.example.com/\"}],\n\"links\":",
        "11: \"text\" is missing: expected an object");
    TestPack::addRow("a day that there is not",
        "\"links\":", "\"checked\": \"2026-02-30\",\n\"links\":", "11: must be a day, as 2026-11-26");
    TestPack::addRow(
        "a source that is no page", "\"links\":", "\"source\": \"the web\",\n\"links\":", "11: not a link");
    TestPack::addRow("password rules upside down", "\"maximumLength\": 30", "\"maximumLength\": 5",
        "10: 5 is out of range: 9 to 1000");
    TestPack::addRow(
        "http link", "https://courriel", "http://courriel", "14: the link must begin with https://");
    TestPack::addRow("script link", "https://help.example.com/", "javascript:alert(1)", "16: not a link");
    TestPack::addRow("link with a user name", "https://help.", "https://bank@help.",
        "16: the link must not hold a user name");
    TestPack::addRow(
        "help for an unknown cause", "auth.rejected", "auth.reject", "16: unknown \"auth.reject\"");
    TestPack::addRow("support without a way", "\"links\":", "\"support\": {\"name\": \"Help\"},\n\"links\":",
        "11: a way to get there is missing: \"email\", \"telephone\" or \"link\"");
    TestPack::addRow("support by http",
        "\"links\":", "\"support\": {\"name\": \"Help\", \"link\": \"http://x.example\"}, \"links\":",
        "11: the link must begin with https://");
    TestPack::addRow("unknown key", "\"plain\": 143", "\"plaim\": 143", "7: unknown key \"plaim\"", true);
    TestPack::addRow("unknown language",
        "\"fr\":", "\"french\":", "14: \"french\" is not a language such as \"en\"", true);
}

void ProviderFaultsTest::everyFaultIsNamedWithItsLine()
{
    TestPack().checkRow(TestPack::providerFile, TestPack::providerFile + u':');
}

FACTEUR_APPLESS_MAIN(ProviderFaultsTest)
#include "tst_providerfaults.moc"

// SPDX-License-Identifier: MIT
#include "Autoconfig.h"
#include "TestProgram.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

namespace {

QByteArray document(const QByteArray &servers)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<clientConfig version=\"1.1\"><emailProvider id=\"jardin.example\">\n"
           "<domain>jardin.example</domain><displayName>Le Jardin</displayName>\n"
        + servers
        + "<documentation url=\"http://jardin.example/\"><descr lang=\"en\">Help</descr></documentation>\n"
          "</emailProvider></clientConfig>\n";
}

/// A server element; \a change is put at its beginning, where it counts before the rest.
QByteArray server(const QByteArray &type, const QByteArray &change = {})
{
    const bool sends = type == "smtp";
    const QByteArray tag = sends ? "outgoingServer" : "incomingServer";
    const QByteArray port = sends ? "465" : type == "pop3" ? "995" : "993";
    return '<' + tag + " type=\"" + type + "\">" + change + "<hostname>" + type
        + ".jardin.example</hostname>\n<port>" + port
        + "</port><socketType>SSL</socketType><username>%EMAILADDRESS%</username></" + tag + ">\n";
}

QByteArray authentications(const QList<QByteArray> &words)
{
    QByteArray elements;
    for (const QByteArray &word : words)
        elements += "<authentication>" + word + "</authentication>";
    return elements;
}

std::optional<QList<Candidate>> read(const QByteArray &xml)
{
    return readAutoconfig(xml, Mechanism::Autoconfig, u"Jardin.example"_s);
}

/// The one server of a document with \a element alone; nothing where it was left out.
std::optional<Candidate> readOne(const QByteArray &element)
{
    const auto candidates = read(document(element));
    return candidates && candidates->size() == 1 ? std::optional(candidates->constFirst()) : std::nullopt;
}

QStringList hosts(const std::optional<QList<Candidate>> &candidates)
{
    QStringList names;
    for (const Candidate &candidate : candidates.value_or(QList<Candidate>()))
        names.append(candidate.endpoint.host);
    return names;
}

} // namespace

class AutoconfigTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void serversAreReadInTheirOrder();
    void mechanismIsTheAskers();
    void socketTypeIsTheSecurity_data();
    void socketTypeIsTheSecurity();
    void authenticationTellsTheSignIn_data();
    void authenticationTellsTheSignIn();
    void userNameKeepsItsPlaceholders_data();
    void userNameKeepsItsPlaceholders();
    void domainMayStandInTheHost();
    void wrongServerIsLeftOut_data();
    void wrongServerIsLeftOut();
    void firstOfSeveralCounts();
    void firstProviderCounts();
    void protectedServersComeFirst();
    void unknownIsIgnored();
    void nothingOfUseIsADocumentStill();
    void whatIsNoDocumentIsNone_data();
    void whatIsNoDocumentIsNone();
    void sizeIsBounded();
    void serversAreBounded();
    void byteOrderMarkIsNoText();
};

void AutoconfigTest::serversAreReadInTheirOrder()
{
    const auto candidates =
        read(document(server("pop3") + server("smtp") + server("imap", authentications({"OAuth2"}))));
    QVERIFY(candidates);
    QCOMPARE(candidates->size(), 3);
    Candidate pop3;
    pop3.endpoint = {Protocol::Pop3, u"pop3.jardin.example"_s, 995, Security::Tls};
    pop3.userName = u"%EMAILADDRESS%"_s;
    pop3.mechanism = Mechanism::Autoconfig;
    QCOMPARE(candidates->at(0), pop3);
    Candidate smtp = pop3;
    smtp.endpoint = {Protocol::Smtp, u"smtp.jardin.example"_s, 465, Security::Tls};
    QCOMPARE(candidates->at(1), smtp);
    Candidate imap = pop3;
    imap.endpoint = {Protocol::Imap, u"imap.jardin.example"_s, 993, Security::Tls};
    imap.signIn = SignIn::BrowserOnly;
    QCOMPARE(candidates->at(2), imap);
}

void AutoconfigTest::mechanismIsTheAskers()
{
    const auto candidates = readAutoconfig(document(server("imap")), Mechanism::MxIspdb, u"jardin.example"_s);
    QVERIFY(candidates && candidates->size() == 1);
    QCOMPARE(candidates->constFirst().mechanism, Mechanism::MxIspdb);
}

void AutoconfigTest::socketTypeIsTheSecurity_data()
{
    QTest::addColumn<QByteArray>("elements");
    QTest::addColumn<std::optional<Security>>("security");
    const auto row = [](const char *name, const QByteArray &elements, std::optional<Security> security) {
        QTest::newRow(name) << elements << security;
    };
    row("TLS", "<socketType>SSL</socketType>", Security::Tls);
    row("TLS by its name", "<socketType>TLS</socketType>", Security::Tls);
    row("STARTTLS", "<socketType>STARTTLS</socketType>", Security::StartTls);
    row("lower case and spaces", "<socketType> starttls\n</socketType>", Security::StartTls);
    row("none", "<socketType>plain</socketType>", Security::None);
    row("first that is known", "<socketType>quic</socketType><socketType>STARTTLS</socketType>",
        Security::StartTls);
    row("unknown", "<socketType>quic</socketType>", std::nullopt);
    row("missing", "", std::nullopt);
}

void AutoconfigTest::socketTypeIsTheSecurity()
{
    QFETCH(const QByteArray, elements);
    QFETCH(const std::optional<Security>, security);
    const auto candidate = readOne("<incomingServer type='imap'><hostname>a.jardin.example</hostname>"
                                   "<port>143</port>"
        + elements + "</incomingServer>");
    QCOMPARE(candidate.has_value(), security.has_value());
    QVERIFY(!candidate || candidate->endpoint.security == *security);
}

void AutoconfigTest::authenticationTellsTheSignIn_data()
{
    QTest::addColumn<QList<QByteArray>>("words");
    QTest::addColumn<bool>("used");
    QTest::addColumn<std::optional<SignIn>>("signIn");
    const auto row = [](const char *name, const QList<QByteArray> &words, bool used,
                         std::optional<SignIn> signIn = std::nullopt) {
        QTest::newRow(name) << words << used << signIn;
    };
    row("password", {"password-cleartext"}, true, SignIn::Password);
    row("encrypted password", {"password-encrypted"}, true, SignIn::Password);
    row("old word for it", {"plain"}, true, SignIn::Password);
    row("old word for encrypted", {"secure"}, true, SignIn::Password);
    row("browser", {"OAuth2"}, true, SignIn::BrowserOnly);
    row("browser, then password", {"OAuth2", "password-cleartext"}, true, SignIn::Password);
    row("Kerberos, then password", {"GSSAPI", "password-cleartext"}, true, SignIn::Password);
    row("unknown, then browser", {"passkey", "OAuth2"}, true, SignIn::BrowserOnly);
    row("not told", {}, true);
    row("Kerberos", {"GSSAPI"}, false);
    row("NTLM", {"NTLM"}, false);
    row("certificate", {"TLS-client-cert"}, false);
    row("by the place", {"client-IP-address"}, false);
    row("none", {"none"}, false);
    row("unknown", {"passkey"}, false);
    row("empty", {""}, false);
}

void AutoconfigTest::authenticationTellsTheSignIn()
{
    QFETCH(const QList<QByteArray>, words);
    const auto candidate = readOne(server("smtp", authentications(words)));
    QTEST(candidate.has_value(), "used");
    if (candidate)
        QTEST(candidate->signIn, "signIn");
}

void AutoconfigTest::userNameKeepsItsPlaceholders_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QString>("userName");
    QTest::newRow("address") << QByteArray("%EMAILADDRESS%") << u"%EMAILADDRESS%"_s;
    QTest::newRow("spaces") << QByteArray("\n  %EMAILLOCALPART% ") << u"%EMAILLOCALPART%"_s;
    QTest::newRow("both parts") << QByteArray("%EMAILLOCALPART%+%EMAILDOMAIN%")
                                << u"%EMAILLOCALPART%+%EMAILDOMAIN%"_s;
    QTest::newRow("entity") << QByteArray("a&amp;b") << u"a&b"_s;
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("line inside") << QByteArray("a&#10;b") << QString();
    QTest::newRow("bidi override") << QByteArray("a\xE2\x80\xAE") + "b" << QString();
    QTest::newRow("not UTF-8") << QByteArray("a\xFF") + "b" << QString();
    QTest::newRow("long") << QByteArray(256, 'a') << QString();
}

void AutoconfigTest::userNameKeepsItsPlaceholders()
{
    QFETCH(const QByteArray, written);
    const auto candidate = readOne(server("imap", "<username>" + written + "</username>"));
    QVERIFY(candidate);
    QTEST(candidate->userName, "userName");
}

void AutoconfigTest::domainMayStandInTheHost()
{
    const auto candidate = readOne(server("imap", "<hostname>mail.%EMAILDOMAIN%</hostname>"));
    QVERIFY(candidate);
    QCOMPARE(candidate->endpoint.host, u"mail.jardin.example"_s);
}

void AutoconfigTest::wrongServerIsLeftOut_data()
{
    QTest::addColumn<QByteArray>("change");
    const auto host = [](const QByteArray &name) { return "<hostname>" + name + "</hostname>"; };
    const auto port = [](const QByteArray &number) { return "<port>" + number + "</port>"; };
    QTest::newRow("no host") << host("");
    QTest::newRow("part before the @ in the host") << host("%EMAILLOCALPART%.jardin.example");
    QTest::newRow("address in the host") << host("%EMAILADDRESS%");
    QTest::newRow("this computer") << host("localhost");
    QTest::newRow("loopback") << host("127.0.0.1");
    QTest::newRow("private address") << host("192.168.0.1");
    QTest::newRow("router") << host("fritz.box.local");
    QTest::newRow("two hosts in one") << host("a.example b.example");
    QTest::newRow("bidi override") << host("imap.\xE2\x80\xAEnidraj.example");
    QTest::newRow("not UTF-8") << host("imap.jardin\xFF.example");
    QTest::newRow("URL") << host("https://imap.jardin.example");
    QTest::newRow("port 0") << port("0");
    QTest::newRow("port too great") << port("65536");
    QTest::newRow("port negative") << port("-1");
    QTest::newRow("port in words") << port("imaps");
    QTest::newRow("no port") << port("");
    QTest::newRow("port hexadecimal") << port("0x3e1");
}

void AutoconfigTest::wrongServerIsLeftOut()
{
    QFETCH(const QByteArray, change);
    const auto candidates = read(document(server("imap", change) + server("pop3")));
    QCOMPARE(hosts(candidates), QStringList{u"pop3.jardin.example"_s});
}

void AutoconfigTest::firstOfSeveralCounts()
{
    const auto candidate = readOne(server(
        "imap", "<hostname>one.example</hostname><port>1993</port><username>%EMAILLOCALPART%</username>"));
    QVERIFY(candidate);
    QCOMPARE(candidate->endpoint.host, u"one.example"_s);
    QCOMPARE(candidate->endpoint.port, quint16(1993));
    QCOMPARE(candidate->userName, u"%EMAILLOCALPART%"_s);
}

void AutoconfigTest::firstProviderCounts()
{
    const QByteArray xml = "<clientConfig><emailProvider>" + server("imap")
        + "</emailProvider><emailProvider>" + server("pop3") + "</emailProvider></clientConfig>";
    QCOMPARE(hosts(read(xml)), QStringList{u"imap.jardin.example"_s});
}

void AutoconfigTest::protectedServersComeFirst()
{
    const auto named = [](const QByteArray &host, const QByteArray &type) {
        return server("imap", "<hostname>" + host + "</hostname><socketType>" + type + "</socketType>");
    };
    const auto candidates = read(document(named("a.example", "plain") + named("b.example", "STARTTLS")
        + named("c.example", "plain") + named("d.example", "SSL")));
    QCOMPARE(
        hosts(candidates), QStringList({u"b.example"_s, u"d.example"_s, u"a.example"_s, u"c.example"_s}));
}

void AutoconfigTest::unknownIsIgnored()
{
    const QByteArray deep = "<x><y a='1'>text<z/></y></x><hostname2>evil.example</hostname2>";
    const QByteArray xml = "<clientConfig xmlns:x='urn:x'><x:more>" + server("imap")
        + "</x:more><emailProvider>" + server("exchange") + server("jmap") + server("IMAP", deep)
        + "<outgoingServer type='imap'><hostname>a.example</hostname></outgoingServer>"
          "<enable visiturl='https://evil.example/'><instruction>Do it</instruction></enable>"
          "</emailProvider><webMail/></clientConfig>";
    QCOMPARE(hosts(read(xml)), QStringList{u"imap.jardin.example"_s});
}

void AutoconfigTest::nothingOfUseIsADocumentStill()
{
    const auto candidates = read(document(server("exchange")));
    QVERIFY(candidates);
    QVERIFY(candidates->isEmpty());
}

void AutoconfigTest::whatIsNoDocumentIsNone_data()
{
    QTest::addColumn<QByteArray>("xml");
    const QByteArray good = document(server("imap"));
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a web page") << QByteArray("<html><body>Welcome</body></html>");
    QTest::newRow("no provider") << QByteArray("<clientConfig/>");
    QTest::newRow("JSON") << QByteArray("{}");
    QTest::newRow("cut off") << good.chopped(20);
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE", 2) + QByteArray("<\0a\0/\0>\0", 8);
    QTest::newRow("NUL") << QByteArray(good).replace("Jardin", QByteArray("Jar\0din", 7));
    QTest::newRow("compressed") << QByteArray("\x1F\x8B\x08\0\0\0\0\0", 8);
    QTest::newRow("external entity")
        << QByteArray(good)
               .replace("<clientConfig",
                   "<!DOCTYPE clientConfig [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><clientConfig")
               .replace("imap.jardin", "&e;.jardin");
    QTest::newRow("deep") << QByteArray(good).replace(
        "Le Jardin", QByteArray("<a>").repeated(100) + QByteArray("</a>").repeated(100));
}

void AutoconfigTest::whatIsNoDocumentIsNone()
{
    QFETCH(const QByteArray, xml);
    QVERIFY(!read(xml));
}

void AutoconfigTest::sizeIsBounded()
{
    const QByteArray good = document(server("imap"));
    const QByteArray full = good + QByteArray(1024 * 1024 - good.size(), ' ');
    QCOMPARE(hosts(read(full)), QStringList{u"imap.jardin.example"_s});
    QVERIFY(!read(full + ' '));
}

void AutoconfigTest::serversAreBounded()
{
    const auto candidates = read(document(server("imap").repeated(1000) + server("smtp")));
    QVERIFY(candidates);
    QCOMPARE(candidates->size(), 16);
}

void AutoconfigTest::byteOrderMarkIsNoText()
{
    QCOMPARE(hosts(read("\xEF\xBB\xBF" + document(server("imap")))), QStringList{u"imap.jardin.example"_s});
}

FACTEUR_GUILESS_MAIN(AutoconfigTest)
#include "tst_autoconfig.moc"

// SPDX-License-Identifier: MIT
// From the address to a mailbox that works, through the window: a real name server (with-dns), a real web
// server and real mail servers.
#include "Banner.h"
#include "HttpsServer.h"
#include "MessageLine.h"
#include "ProviderSearch.h"
#include "ScriptedServer.h"
#include "Style.h"
#include "TestProgram.h"
#include "WizardDriver.h"

#include <QComboBox>

using namespace Facteur;
using namespace Qt::StringLiterals;

namespace {

constexpr auto imapTakes = R"(
    TLS
    S: * OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] ready
    C a1 AUTHENTICATE PLAIN
    S: a1 OK in
    IN)";
constexpr auto smtpTakes = R"(
    TLS
    S: 220 ready
    C EHLO
    S: 250-smtp|250 AUTH PLAIN
    C AUTH PLAIN
    S: 235 in
    IN)";

} // namespace

class TestAddressWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aHostThatPublishesItsSettings();
    void aHostWithNothingButSrvRecords();
    void theBetterSettingsWinThoughTheyComeLater();
    void whoTheCatalogueKnows_data();
    void whoTheCatalogueKnows();
    void aPortInReserveIsOneThatTheProviderHas_data();
    void aPortInReserveIsOneThatTheProviderHas();
    void whoSignsInByTheBrowser();
    void aMistypedDomain();
    void aHostThatNobodyKnows();
    void nobodyAnswers();

private:
    [[nodiscard]] WizardDriver &driver() const { return *m_driver; }
    [[nodiscard]] ProviderSearch &search() const { return driver().model().search(); }
    /// Types \a address and, where it is asked for, a password, and leaves both.
    void type(const QString &address) const;
    /// From page 2 to page 6, with nothing changed on the way.
    void walkToTheTest() const;
    [[nodiscard]] QString status() const { return driver().find<MessageLine>(u"providerStatus"_s)->text(); }
    /// What the incoming server has heard, and the outgoing one.
    [[nodiscard]] QByteArray heard() const { return m_imap->received().join() + m_smtp->received().join(); }
    [[nodiscard]] static QByteArray document(const QByteArray &host);

    std::unique_ptr<HttpsServer> m_web;
    std::unique_ptr<ScriptedServer> m_imap;
    std::unique_ptr<ScriptedServer> m_smtp;
    std::unique_ptr<WizardDriver> m_driver;
};

void TestAddressWalk::initTestCase()
{
    Style::install();
}

void TestAddressWalk::init()
{
    m_driver.reset();
    m_web = std::make_unique<HttpsServer>();
    m_imap = std::make_unique<ScriptedServer>(imapTakes, u"web"_s);
    m_smtp = std::make_unique<ScriptedServer>(smtpTakes, u"web"_s);
    m_imap->close();
    m_smtp->close();
    QVERIFY(m_imap->listen(QHostAddress::LocalHost, 993)); // as registered: nobody else is in this network
    QVERIFY(m_smtp->listen(QHostAddress::LocalHost, 465));
    Outside outside;
    outside.search.nameserver = QHostAddress(QHostAddress::LocalHost);
    outside.search.https.loopbackPort = m_web->serverPort();
    for (const QString &host : {u"autoconfig.orchard-club.org"_s, u"orchard-club.org"_s, u"v1.ispdb.net"_s,
             u"autoconfig.thunderbird.net"_s})
        outside.search.https.names.insert(host, QList<QHostAddress>{QHostAddress(u"198.51.100.1"_s)});
    for (const QString &host : {u"imap.orchard-club.org"_s, u"smtp.orchard-club.org"_s,
             u"mail.orchard-club.org"_s, u"ssl0.ovh.net"_s, u"pro7.mail.ovh.net"_s, u"imap.gmail.com"_s,
             u"smtp.gmail.com"_s, u"outlook.office365.com"_s, u"smtp-mail.outlook.com"_s})
        outside.check.names.insert(host, QList<QHostAddress>{QHostAddress(QHostAddress::LocalHost)});
    outside.check.trust = {ScriptedServer::authorities(), false};
    outside.search.https.trust = outside.check.trust;
    outside.search.probes = outside.check;
    m_driver = std::make_unique<WizardDriver>(outside, QStringList());
    driver().model().setGuide(u"thunderbird"_s);
    driver().next();
    QCOMPARE(driver().at(), Page::Account);
}

QByteArray TestAddressWalk::document(const QByteArray &host)
{
    return "<clientConfig version=\"1.1\"><emailProvider id=\"orchard\"><incomingServer type=\"imap\">"
           "<hostname>"
        + host
        + "</hostname><port>993</port><socketType>SSL</socketType><username>%EMAILLOCALPART%</username>"
          "</incomingServer><outgoingServer type=\"smtp\"><hostname>smtp.orchard-club.org</hostname>"
          "<port>465</port><socketType>SSL</socketType><username>%EMAILADDRESS%</username>"
          "</outgoingServer></emailProvider></clientConfig>";
}

void TestAddressWalk::type(const QString &address) const
{
    driver().type(u"emailAddress"_s, address);
    QTest::keyClick(driver().find<QWidget>(u"emailAddress"_s), Qt::Key_Tab);
    driver().type(u"password"_s, u"tanstaaf"_s);
}

void TestAddressWalk::walkToTheTest() const
{
    for (const Page page : {Page::Protocol, Page::Servers, Page::Authentication, Page::Test}) {
        driver().next();
        QTRY_COMPARE_WITH_TIMEOUT(driver().at(), page, 15'000);
    }
}

void TestAddressWalk::aHostThatPublishesItsSettings()
{
    m_web->setPage("autoconfig.orchard-club.org/mail/config-v1.1.xml",
        HttpsServer::file(document("imap.orchard-club.org")));
    type(u"marie@orchard-club.org"_s);
    walkToTheTest(); // Next waits for the answer
    QTRY_VERIFY_WITH_TIMEOUT(driver().model().report(), 15'000);
    QVERIFY(driver().model().report()->ok()); // without a question: the servers are the address's own
    QVERIFY(
        heard().contains(QByteArray("\0marie\0tanstaaf", 15).toBase64())); // its user name is not the address
}

void TestAddressWalk::aHostWithNothingButSrvRecords()
{
    type(u"marie@verger.example"_s);
    QTRY_VERIFY_WITH_TIMEOUT(status().contains(u"The name servers of verger.example"_s), 15'000);
    QVERIFY(status().contains(u"imap.orchard-club.org"_s));
    walkToTheTest();
    QCOMPARE(
        driver().page()->findChild<Banner *>()->title(), u"Your password would go to orchard-club.org"_s);
    QVERIFY(!heard().contains("AUTH"));
    driver().click(u"agreeToServers"_s);
    QTRY_VERIFY_WITH_TIMEOUT(driver().model().report(), 15'000);
    QVERIFY(driver().model().report()->ok());
}

void TestAddressWalk::theBetterSettingsWinThoughTheyComeLater()
{
    m_web->setPage("v1.ispdb.net/orchard-club.org", HttpsServer::file(document("mail.orchard-club.org")));
    const QByteArray own = "autoconfig.orchard-club.org/mail/config-v1.1.xml";
    m_web->setPage(own, HttpsServer::redirect("https://orchard-club.org/settings.xml"));
    m_web->setPage("orchard-club.org/settings.xml", HttpsServer::file(document("imap.orchard-club.org")));
    type(u"marie@orchard-club.org"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!search().isSearching() && !search().isImproving(), 15'000);
    QVERIFY(status().contains(u"imap.orchard-club.org"_s));
    QCOMPARE(driver().model().account().incoming.host, u"imap.orchard-club.org"_s);
    driver().click(u"lookUpDetails"_s);
    QVERIFY(driver().everythingSaid().contains(u"v1.ispdb.net"_s));
}

void TestAddressWalk::whoTheCatalogueKnows_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("incoming");
    QTest::newRow("OVH Europe, by its MX") << u"marie@europe.example"_s << u"ssl0.ovh.net"_s;
    QTest::newRow("Email Pro, by its autodiscover") << u"marie@pro.example"_s << u"pro7.mail.ovh.net"_s;
    QTest::newRow("Gmail, by its domain") << u"marie@gmail.com"_s << u"imap.gmail.com"_s;
}

void TestAddressWalk::whoTheCatalogueKnows()
{
    QFETCH(const QString, address);
    type(address);
    walkToTheTest();
    QTEST(driver().model().account().incoming.host, "incoming");
    // At once, without a question. The server that stands there is not the one of that name, and hears no
    // password.
    QTRY_VERIFY_WITH_TIMEOUT(driver().model().report(), 15'000);
    QVERIFY(driver().model().report()->incoming.cause == Cause::TlsWrongHost);
    QVERIFY(!heard().contains("AUTH"));
}

void TestAddressWalk::aPortInReserveIsOneThatTheProviderHas_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("hasReserve");
    QTest::newRow("another one") << u"marie@europe.example"_s << true;
    QTest::newRow("the only one is in use") << u"marie@pro.example"_s << false;
    QTest::newRow("found, and nobody publishes it") << u"marie@verger.example"_s << false;
}

void TestAddressWalk::aPortInReserveIsOneThatTheProviderHas()
{
    QFETCH(const QString, address);
    type(address);
    for (const Page page : {Page::Protocol, Page::Servers}) {
        driver().next();
        QTRY_COMPARE_WITH_TIMEOUT(driver().at(), page, 15'000);
    }
    QTEST(driver().everythingSaid().contains(u"Port 587 is in reserve"_s), "hasReserve");
}

void TestAddressWalk::whoSignsInByTheBrowser()
{
    driver().type(u"emailAddress"_s, u"marie@outlook.com"_s);
    QTest::keyClick(driver().find<QWidget>(u"emailAddress"_s), Qt::Key_Tab);
    QTRY_VERIFY(!driver().find<QWidget>(u"password"_s)->isVisible());
    walkToTheTest();
    QTRY_VERIFY_WITH_TIMEOUT(driver().model().report(), 15'000);
    const QString said = driver().everythingSaid();
    QVERIFY(said.contains(u"We tried the servers for real"_s));
    QVERIFY(!said.contains(u"your account for real"_s)); // nobody was signed in
}

void TestAddressWalk::aMistypedDomain()
{
    type(u"marie@gmial.com"_s);
    const auto buttons = driver().page()->findChildren<QPushButton *>();
    const auto correction = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
        return button->isVisible() && button->text().contains(u"gmail.com"_s);
    });
    QVERIFY(correction != buttons.end());
    WizardDriver::click(*correction);
    QCOMPARE(driver().model().account().emailAddress, u"marie@gmail.com"_s);
    walkToTheTest();
    QCOMPARE(driver().model().account().incoming.host, u"imap.gmail.com"_s);
}

void TestAddressWalk::aHostThatNobodyKnows()
{
    type(u"marie@else.example"_s);
    driver().next();
    QTRY_COMPARE_WITH_TIMEOUT(search().finding(), DomainFinding::Unknown, 15'000);
    auto *list = driver().find<QComboBox>(u"provider"_s);
    QTRY_VERIFY(list->isVisible());
    list->setFocus();
    QTest::keyClick(list, Qt::Key_End, Qt::ControlModifier); // by hand
    for (const Page page : {Page::Protocol, Page::Servers}) {
        driver().next();
        QCOMPARE(driver().at(), page);
    }
    driver().type(u"incomingHost"_s, u"imap.orchard-club.org"_s);
    driver().type(u"outgoingHost"_s, u"smtp.orchard-club.org"_s);
    for (const Page page : {Page::Authentication, Page::Test}) {
        driver().next();
        QCOMPARE(driver().at(), page);
    }
    QTRY_VERIFY_WITH_TIMEOUT(driver().model().report(), 15'000);
    QVERIFY(driver().model().report()->ok());
}

void TestAddressWalk::nobodyAnswers()
{
    type(u"marie@refused.test"_s);
    QTRY_COMPARE_WITH_TIMEOUT(search().finding(), DomainFinding::NoAnswer, 15'000);
    QVERIFY(status().contains(u"the network did not answer"_s));
    QVERIFY(driver().find<QComboBox>(u"provider"_s)->isVisible()); // it goes on by hand
}

FACTEUR_MAIN(TestAddressWalk)
#include "tst_address_walk.moc"

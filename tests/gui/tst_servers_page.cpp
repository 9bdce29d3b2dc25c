// SPDX-License-Identifier: MIT
#include "MessageLine.h"
#include "TestProgram.h"
#include "WizardDriver.h"

#include <QLineEdit>

using namespace Facteur;
using namespace Qt::StringLiterals;

/// Page 4 says what its servers are, calmly, and the same in each place.
class TestServersPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_driver.reset(); }
    void theRecommendedOnesHaveAReserve();
    void theReserveThatAnsweredIsSaidToBeIt_data();
    void theReserveThatAnsweredIsSaidToBeIt();
    void aReserveThatWasNotTestedIsNoMistake();
    void whatIsNobodysIsSaidSo();
    void whatPassedTheTestIsNotWarnedOf();

private:
    void pass(bool isProtected = true);
    [[nodiscard]] QString said() const { return m_driver->everythingSaid(); }

    std::unique_ptr<WizardDriver> m_driver;
};

void TestServersPage::init()
{
    m_driver = std::make_unique<WizardDriver>();
    Setup &setup = m_driver->model();
    setup.setGuide(u"thunderbird"_s);
    setup.setEmailAddress(u"marie@jardin.example"_s);
    setup.setPassword(u"secret"_s);
    setup.setProvider(u"ovh-eu"_s);
    m_driver->wizard().goTo(Page::Servers);
}

void TestServersPage::pass(bool isProtected)
{
    CheckReport report;
    report.verdict = Verdict::Works;
    report.incoming.ok = report.outgoing.ok = true;
    report.incoming.encrypted = report.outgoing.encrypted = isProtected;
    report.outgoing.side = Side::Outgoing;
    m_driver->model().setReport(report, m_driver->model().mailSettings());
}

void TestServersPage::theRecommendedOnesHaveAReserve()
{
    QVERIFY(said().contains(u"Port 587 is in reserve, in case"_s));
    QVERIFY(said().contains(u"We have filled them in for OVHcloud Europe"_s));
    QVERIFY(!m_driver->find<QPushButton>(u"recommend"_s)->isEnabled());
}

void TestServersPage::theReserveThatAnsweredIsSaidToBeIt_data()
{
    QTest::addColumn<QString>("guide");
    for (const char *guide : {"windows-mail", "windows-8", "thunderbird", "outlook", "other"})
        QTest::newRow(guide) << QString::fromLatin1(guide);
}

void TestServersPage::theReserveThatAnsweredIsSaidToBeIt()
{
    QFETCH(const QString, guide);
    Setup &setup = m_driver->model();
    setup.setGuide(guide);
    CheckReport failed;
    failed.verdict = Verdict::Outgoing;
    failed.incoming.ok = true;
    failed.outgoing.side = Side::Outgoing;
    failed.outgoing.cause = Cause::TcpTimeout;
    failed.outgoing.remedy = Endpoint{Protocol::Smtp, u"ssl0.ovh.net"_s, 587, Security::StartTls};
    setup.setReport(failed, setup.mailSettings());
    setup.applyRemedy(Side::Outgoing);
    pass();
    QCOMPARE(setup.account().outgoing.port, quint16(587));
    QVERIFY(said().contains(u"in reserve at OVHcloud Europe, and it passed the test here"_s));
    QVERIFY(said().contains(u"This is the port in reserve: 587 passed the test here."_s));
    QVERIFY(!said().contains(u"is in reserve, in case"_s));
    QVERIFY(!said().contains(u"recommends"_s));
    for (const MessageLine *line : m_driver->page()->findChildren<MessageLine *>())
        QVERIFY2(!line->tone(), qPrintable(line->text())); // nothing warns
    auto *recommend = m_driver->find<QPushButton>(u"recommend"_s);
    QVERIFY(recommend->isEnabled());
    recommend->click();
    QCOMPARE(setup.account().outgoing, setup.recommended(Side::Outgoing));
    QVERIFY(said().contains(u"We have filled them in for OVHcloud Europe"_s));
}

void TestServersPage::aReserveThatWasNotTestedIsNoMistake()
{
    m_driver->model().setServer(Side::Outgoing, {u"ssl0.ovh.net"_s, 587, true});
    QVERIFY(said().contains(u"One of these servers is in reserve at OVHcloud Europe, for where"_s));
    QVERIFY(said().contains(u"587 is right where the usual one does not answer"_s));
    QVERIFY(!said().contains(u"recommends"_s));
    QVERIFY(!said().contains(u"passed the test"_s));
}

void TestServersPage::whatIsNobodysIsSaidSo()
{
    m_driver->model().setServer(Side::Outgoing, {u"ssl0.ovh.net"_s, 2525, true});
    QVERIFY(said().contains(u"These are not the values that OVHcloud Europe recommends."_s));
    QVERIFY(said().contains(u"Port 2525 is unusual here"_s));
}

void TestServersPage::whatPassedTheTestIsNotWarnedOf()
{
    m_driver->model().setServer(Side::Outgoing, {u"ssl0.ovh.net"_s, 2525, false});
    QVERIFY(said().contains(u"Port 2525 is unusual here"_s));
    QVERIFY(said().contains(u"Without SSL, some mail programs"_s));
    pass(false);
    QVERIFY(said().contains(u"recommends, but they passed the test here"_s));
    QVERIFY(!said().contains(u"is unusual here"_s));
    QVERIFY(said().contains(u"Without SSL, some mail programs"_s)); // it was not protected
    pass();
    QVERIFY(!said().contains(u"Without SSL, some mail programs"_s));
}

FACTEUR_MAIN(TestServersPage)
#include "tst_servers_page.moc"

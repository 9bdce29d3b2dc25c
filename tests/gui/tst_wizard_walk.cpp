// SPDX-License-Identifier: MIT
// The whole way, from the welcome page to proven settings, for each mail program and provider, against real
// servers: run it by the script private-internet beside it, in whose network the providers' names lead to
// Dovecot and Postfix on loopback, trusted by the way that an installed Facteur goes.
#include "Banner.h"
#include "Languages.h"
#include "MailServers.h"
#include "PackMark.h"
#include "ProviderSearch.h"
#include "Style.h"
#include "TestProgram.h"
#include "WizardDriver.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Facteur;
using namespace Qt::StringLiterals;

class TestWizardWalk : public QObject
{
    Q_OBJECT

private:
    MailServers m_servers;
    std::unique_ptr<WizardDriver> m_driver;

    /// By the MX record of the domain. Wine 8 understands none: there the person has to choose, be it instead
    /// of servers that bear usual names and were found by them.
    void expectFound(const QString &provider)
    {
#if defined(Q_OS_WIN)
        Q_UNUSED(provider)
        QTRY_VERIFY_WITH_TIMEOUT(
            !m_driver->model().search().isSearching() && !m_driver->model().search().isImproving(), 30'000);
#else
        QTRY_COMPARE(m_driver->model().account().providerId, provider);
#endif
    }

    void chooseFromTheList(const QString &provider)
    {
        const auto buttons = m_driver->page()->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->isVisible() && button->text() == u"Change"_s) {
                m_driver->click(button);
                break;
            }
        }
        auto *list = m_driver->find<QComboBox>(u"provider"_s);
        QVERIFY(list->isVisible());
        QTest::keyClick(list, Qt::Key_Home, Qt::ControlModifier);
        while (list->currentData().toString() != provider && list->currentIndex() + 1 < list->count())
            QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(m_driver->model().account().providerId, provider);
    }

    void fillInTheAccount(const QString &provider)
    {
        const WizardDriver &driver = *m_driver;
        driver.type(u"displayName"_s, u"Marie Tremblay"_s);
        driver.paste(u"emailAddress"_s, u"  Marie Tremblay <marie@JARDIN.example> "_s);
        QTest::keyClick(driver.find<QWidget>(u"emailAddress"_s), Qt::Key_Tab);
        QCOMPARE(driver.find<QLineEdit>(u"emailAddress"_s)->text(), u"marie@jardin.example"_s);
        expectFound(u"ovh-ca"_s);
        if (driver.model().account().providerId != provider)
            chooseFromTheList(provider);
        driver.paste(u"password"_s, m_servers.password());
        QCOMPARE(driver.model().account().password, m_servers.password());
    }

    /// \a tooOld: the mail program, for the TLS of these servers; \a isGone: it is no longer in service.
    void expectProven(bool tooOld = false, bool isGone = false)
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_driver->model().report().has_value(), 30'000);
        const CheckReport report = *m_driver->model().report();
        if (!report.ok())
            qWarning().noquote() << report.incoming.transcript.join(u'\n')
                                 << report.outgoing.transcript.join(u'\n');
        QVERIFY(report.isProtected());
        QTRY_COMPARE(m_driver->model().proof(),
            tooOld ? Proof::TlsTooOld : Proof::Proven); // asked afterwards
        QCOMPARE(
            m_driver->page()->findChild<Banner *>()->tone(), tooOld || isGone ? Tone::Careful : Tone::Good);
        QCOMPARE(m_driver->everythingSaid().contains(u"is too old"_s), tooOld);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(qEnvironmentVariableIsSet("FACTEUR_PRIVATE_INTERNET"),
            "run this test by the script private-internet");
        QVERIFY2(m_servers.start(), qPrintable(m_servers.errorString()));
        Style::install();
    }

    void fromTheMailProgramToProvenSettings_data()
    {
        QTest::addColumn<QString>("guide");
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QString>("protocol");
        QTest::addColumn<bool>("mouse");
        QTest::addColumn<QString>("incomingHost");
        QTest::newRow("Windows Mail, IMAP, Canada, by mouse")
            << u"windows-mail"_s << u"ovh-ca"_s << u"imap"_s << true << u"imap.mail.ovh.ca"_s;
        QTest::newRow("Windows Mail, POP, Canada, by keyboard")
            << u"windows-mail"_s << u"ovh-ca"_s << u"pop3"_s << false << u"pop.mail.ovh.ca"_s;
        QTest::newRow("Windows Mail, IMAP, Europe, by keyboard")
            << u"windows-mail"_s << u"ovh-eu"_s << u"imap"_s << false << u"ssl0.ovh.net"_s;
        QTest::newRow("Windows Mail, POP, Europe, by mouse")
            << u"windows-mail"_s << u"ovh-eu"_s << u"pop3"_s << true << u"ssl0.ovh.net"_s;
        QTest::newRow("Windows 8, Canada, by keyboard")
            << u"windows-8"_s << u"ovh-ca"_s << u"imap"_s << false << u"imap.mail.ovh.ca"_s;
        QTest::newRow("Windows 8, Europe, by mouse")
            << u"windows-8"_s << u"ovh-eu"_s << u"imap"_s << true << u"ssl0.ovh.net"_s;
        QTest::newRow("another program, Canada, by mouse")
            << u"other"_s << u"ovh-ca"_s << u"imap"_s << true << u"imap.mail.ovh.ca"_s;
    }
    void fromTheMailProgramToProvenSettings()
    {
        QFETCH(QString, guide);
        QFETCH(QString, provider);
        QFETCH(QString, protocol);
        QFETCH(bool, mouse);
        QFETCH(QString, incomingHost);
        Languages::use(u"en"_s);
        m_driver =
            std::make_unique<WizardDriver>(CheckOptions{30'000, {}}, QHostAddress(QHostAddress::LocalHost));
        const WizardDriver &driver = *m_driver;
        const auto choose = [&](const QString &card) {
            if (mouse)
                return driver.click(card);
            driver.find<QWidget>(card)->setFocus();
            QTest::keyClick(driver.find<QWidget>(card), Qt::Key_Space);
        };
        const auto goOn = [&] { mouse ? driver.next() : driver.pressEnter(); };

        choose(guide);
        goOn();
        QCOMPARE(driver.at(), Page::Account);
        fillInTheAccount(provider);
        goOn();
        QCOMPARE(driver.at(), Page::Protocol);
        if (guide == u"windows-8"_s) {
            QVERIFY(!driver.find<QWidget>(u"pop3"_s)->isEnabled());
            QVERIFY(!driver.find<QWidget>(u"pop3"_s)->accessibleDescription().isEmpty()); // says why
        }
        choose(protocol);
        goOn();
        QCOMPARE(driver.at(), Page::Servers);
        QCOMPARE(driver.find<QLineEdit>(u"incomingHost"_s)->text(), incomingHost);
        goOn();
        QCOMPARE(driver.at(), Page::Authentication);
        goOn();
        QCOMPARE(driver.at(), Page::Test);
        const bool tooOld = guide == u"windows-mail"_s;
        const bool isGone = guide == u"windows-8"_s;
        expectProven(tooOld, isGone);
        // Enter leads to another mail program, where this one will not connect.
        QCOMPARE(driver.find<QPushButton>(u"chooseProgram"_s)->isDefault(), tooOld || isGone);
        tooOld || isGone ? driver.next() : goOn();
        QCOMPARE(driver.at(), Page::Settings);
        QCOMPARE(driver.page()->findChild<Banner *>()->tone(), tooOld || isGone ? Tone::Careful : Tone::Good);

        driver.click(u"copy incoming.host"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), incomingHost);
        driver.click(u"copyAll"_s);
        const QString all = QGuiApplication::clipboard()->text();
        QVERIFY(all.contains(incomingHost));
        QVERIFY(!all.contains(m_servers.password().trimmed()));
        QVERIFY(!driver.everythingSaid().contains(m_servers.password().trimmed()));
    }

    void aWrongPortIsPutRightByAClick_data()
    {
        QTest::addColumn<Side>("side");
        QTest::addColumn<ServerAnswer>("wrong");
        QTest::addColumn<QString>("button");
        QTest::newRow("the port of POP")
            << Side::Incoming << ServerAnswer{u"imap.mail.ovh.ca"_s, 995, true} << u"Use port 993"_s;
        QTest::newRow("a port where nobody listens")
            << Side::Outgoing << ServerAnswer{u"smtp.mail.ovh.ca"_s, 466, true} << u"Use port 465"_s;
        QTest::newRow("SSL not ticked where it is needed")
            << Side::Incoming << ServerAnswer{u"imap.mail.ovh.ca"_s, 993, false} << u"Tick SSL"_s;
        QTest::newRow("another server's name")
            << Side::Incoming << ServerAnswer{u"imap.nowhere.example"_s, 993, true}
            << u"Use imap.mail.ovh.ca, port 993"_s;
    }
    void aWrongPortIsPutRightByAClick()
    {
        // Goes on where the row before ended: everything proven.
        QFETCH(Side, side);
        QFETCH(ServerAnswer, wrong);
        const WizardDriver &driver = *m_driver;
        while (driver.at() != Page::Servers)
            driver.back();
        driver.model().setServer(side, wrong);
        driver.next();
        driver.next();
        QCOMPARE(driver.at(), Page::Test);
        QTRY_VERIFY_WITH_TIMEOUT(driver.model().report().has_value(), 30'000);
        QVERIFY(!driver.model().report()->ok());
        auto *remedy = driver.find<QPushButton>(u"remedy"_s);
        QVERIFY(remedy->isVisible());
        QTEST(remedy->text(), "button");
        driver.pressEnter(); // it is the main button
        expectProven();
        QVERIFY(driver.model().isRecommended());
    }

    void everythingTypedSurvivesBackAndAProofDoesNotSurviveAChange()
    {
        // Goes on where the row before ended: on the last page, with everything proven.
        const WizardDriver &driver = *m_driver;
        const Account before = driver.model().account();
        while (driver.at() != Page::Account)
            driver.back();
        QCOMPARE(driver.find<QLineEdit>(u"displayName"_s)->text(), before.displayName);
        QCOMPARE(driver.find<QLineEdit>(u"emailAddress"_s)->text(), before.emailAddress);
        QCOMPARE(driver.find<QLineEdit>(u"password"_s)->text(), before.password);
        QCOMPARE(driver.model().account(), before);
        QVERIFY(driver.model().report());

        driver.paste(u"displayName"_s, u"M. Tremblay"_s);
        QVERIFY(driver.model().report()); // no server ever hears the display name
        driver.paste(u"password"_s, u"not it"_s);
        QVERIFY(!driver.model().report());
        while (driver.at() != Page::Test)
            driver.next();
        QTRY_VERIFY_WITH_TIMEOUT(driver.model().report().has_value(), 30'000);
        QCOMPARE(driver.model().report()->verdict, Verdict::Password);
        QVERIFY(driver.find<QWidget>(u"retypedPassword"_s)->isVisible());

        driver.paste(u"retypedPassword"_s, before.password);
        driver.pressEnter();
        QCOMPARE(driver.at(), Page::Test); // Enter tests, and does not go on as well
        expectProven();
    }

    void aProviderAndAMailProgramOfAPackGoTheWholeWay()
    {
        const QString pack = QStringLiteral(FACTEUR_TEST_PACKS "/potager");
        m_driver = std::make_unique<WizardDriver>(
            CheckOptions{30'000, {}}, QHostAddress(QHostAddress::LocalHost), QStringList{pack});
        const WizardDriver &driver = *m_driver;
        driver.click(u"binette"_s);
        driver.next();
        driver.type(u"displayName"_s, u"Marie Tremblay"_s);
        driver.type(u"emailAddress"_s, u"marie@potager.example"_s);
        QTest::keyClick(driver.find<QWidget>(u"emailAddress"_s), Qt::Key_Tab);
        expectFound(u"potager"_s);
        if (driver.model().account().providerId == u"potager"_s) {
            QVERIFY(driver.everythingSaid().contains(
                u"From the pack in %1: Potager Mail hosts this address."_s.arg(PackMark::place(pack))));
        } else {
            chooseFromTheList(u"potager"_s);
        }
        driver.paste(u"password"_s, m_servers.password());
        for (Page page : {Page::Protocol, Page::Servers, Page::Authentication, Page::Test}) {
            driver.next();
            QCOMPARE(driver.at(), page);
        }
        QVERIFY(driver.everythingSaid().contains(u"Incoming: mail.potager.example, port 993"_s));
        QVERIFY(!driver.find<QWidget>(u"cancelTest"_s)->isVisible()); // nothing before the person agrees
        driver.click(u"agreeToServers"_s);
        expectProven();
        driver.next();
        QCOMPARE(driver.at(), Page::Settings);
        QCOMPARE(driver.page()->findChild<Banner *>()->tone(), Tone::Good);
        QVERIFY(driver.everythingSaid().contains(u"Dig out "_s)); // the guide's own words
        driver.click(u"copyAll"_s);
        const QString all = QGuiApplication::clipboard()->text();
        QVERIFY(all.contains(u"To receive: mail.potager.example"_s));
        for (const QString &text : {all, driver.everythingSaid()})
            QVERIFY(!text.contains(m_servers.password().trimmed()));
    }
};

FACTEUR_MAIN(TestWizardWalk)
#include "tst_wizard_walk.moc"

// SPDX-License-Identifier: MIT
#include "Banner.h"
#include "CheckWords.h"
#include "FieldBlock.h"
#include "Languages.h"
#include "PasswordEdit.h"
#include "PicturePanel.h"
#include "PracticeServer.h"
#include "ProviderSearch.h"
#include "SettingsSheet.h"
#include "StepButton.h"
#include "StepList.h"
#include "StepTable.h"
#include "Style.h"
#include "TestProgram.h"
#include "Validation.h"
#include "WizardDriver.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPainter>
#include <QScrollArea>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

using namespace Facteur;
using namespace Qt::StringLiterals;

/// The wizard without a network: its pages one by one, and practice mode.
class TestWizard : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WizardDriver> m_driver;

    void openWithAccount(Page page, const QString &provider = u"ovh-ca"_s)
    {
        Setup &model = m_driver->model();
        model.setGuide(u"windows-mail"_s);
        model.setEmailAddress(u"marie@jardin.example"_s);
        model.setPassword(u"s3cret \"word\""_s);
        model.setProvider(provider);
        m_driver->wizard().goTo(page);
    }

    /// On the last page before the test, which will meet \a server on both sides; until then it says nothing.
    void openWithServer(QTcpServer &server)
    {
        QVERIFY(server.listen(QHostAddress::LocalHost));
        openWithAccount(Page::Servers, {});
        for (const Side side : {Side::Incoming, Side::Outgoing})
            m_driver->model().setServer(side, {u"127.0.0.1"_s, server.serverPort(), true});
        m_driver->next();
    }

    [[nodiscard]] QString messageAt(const QString &field) const
    {
        for (QWidget *widget = m_driver->find<QWidget>(field); widget; widget = widget->parentWidget()) {
            if (const auto *block = qobject_cast<FieldBlock *>(widget))
                return block->hasProblem() ? block->line()->text() : QString();
        }
        return {};
    }

    [[nodiscard]] QImage picture() const
    {
        auto *widget = m_driver->page()->findChild<PictureWidget *>();
        return widget->grab().toImage();
    }

private Q_SLOTS:
    void initTestCase() { Style::install(); }

    void init()
    {
        Languages::use(u"en"_s);
        // Nobody answers there: what would be asked of the network stays in this computer.
        m_driver = std::make_unique<WizardDriver>(CheckOptions(), QHostAddress(u"127.255.255.254"_s));
    }

    void theLanguageChangesWithoutARestartAndKeepsTheAnswers()
    {
        m_driver->model().setDisplayName(u"Marie"_s);
        const QString english = m_driver->page()->heading();
        auto *list = m_driver->find<QComboBox>(u"language"_s);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down); // opens the list
        QCOMPARE(m_driver->page()->heading(), english);
        QTest::keyClick(list->view(), Qt::Key_Down);
        QTest::keyClick(list->view(), Qt::Key_Return);
        QTRY_VERIFY(m_driver->page()->heading() != english);
        QCOMPARE(m_driver->page()->heading(), u"Quel logiciel de messagerie utilisez-vous\u00a0?"_s);
        QCOMPARE(m_driver->wizard().button(QWizard::NextButton)->text(), u"Suivant"_s);
        m_driver->next();
        QCOMPARE(m_driver->page()->heading(), u"Votre compte"_s);
        QCOMPARE(m_driver->find<QLineEdit>(u"displayName"_s)->text(), u"Marie"_s);
    }

    void aMistakeIsToldBesideItsFieldAndNothingIsLost_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("message");
        QTest::newRow("nothing typed") << QString() << u"Please type your e-mail address."_s;
        QTest::newRow("no @") << u"marie"_s << u"An address has an @ in it, as in marie@example.com."_s;
        QTest::newRow("a space inside")
            << u"ma rie@jardin.example"_s
            << u"There is a space or another character in it that no address has."_s;
        QTest::newRow("no dot")
            << u"marie@jardin"_s
            << u"The part after the @ looks unfinished: it has a full stop in it, as in example.com."_s;
    }
    void aMistakeIsToldBesideItsFieldAndNothingIsLost()
    {
        QFETCH(QString, address);
        QFETCH(QString, message);
        m_driver->next();
        m_driver->type(u"emailAddress"_s, address);
        QVERIFY(messageAt(u"emailAddress"_s).isEmpty()); // no complaint while one types
        m_driver->next();
        QCOMPARE(m_driver->at(), Page::Account);
        QCOMPARE(messageAt(u"emailAddress"_s), message);
        QCOMPARE(m_driver->find<QLineEdit>(u"emailAddress"_s)->text(), address);
        QCOMPARE(QApplication::focusWidget(), m_driver->find<QWidget>(u"emailAddress"_s));
        QVERIFY(!QApplication::activeModalWidget());
    }

    void withoutAnAnswerFromTheNetworkTheProviderIsChosenFromTheList()
    {
        m_driver->next();
        m_driver->type(u"emailAddress"_s, u"marie@jardin.example"_s);
        m_driver->type(u"password"_s, u"secret"_s);
        auto *list = m_driver->find<QComboBox>(u"provider"_s);
        QTRY_VERIFY_WITH_TIMEOUT(list->isVisible(), 10'000);
        m_driver->next();
        QCOMPARE(m_driver->at(), Page::Account);
        QTRY_VERIFY(!messageAt(u"provider"_s).isEmpty()); // once the network was asked again, in vain
        QCOMPARE(m_driver->at(), Page::Account);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_End, Qt::ControlModifier); // by hand
        m_driver->next();
        QCOMPARE(m_driver->at(), Page::Protocol);
        m_driver->next();
        m_driver->next();
        QCOMPARE(m_driver->at(), Page::Servers);
        QVERIFY(!messageAt(u"incomingHost"_s).isEmpty());
        m_driver->paste(u"incomingHost"_s, u" \"https://IMAP.jardin.example:993/\" "_s);
        m_driver->paste(u"outgoingHost"_s, u"smtp.jardin.example."_s);
        m_driver->next();
        QCOMPARE(m_driver->at(), Page::Authentication);
        QCOMPARE(m_driver->model().account().incoming, (ServerAnswer{u"imap.jardin.example"_s, 993, true}));
        QCOMPARE(m_driver->model().account().outgoing.host, u"smtp.jardin.example"_s);
    }

    void sslMovesThePortAndAForeignPortIsPutRightByAClick()
    {
        openWithAccount(Page::Servers);
        m_driver->click(u"incomingSsl"_s);
        QCOMPARE(m_driver->find<QLineEdit>(u"incomingPort"_s)->text(), u"143"_s);
        m_driver->click(u"incomingSsl"_s);
        QCOMPARE(m_driver->find<QLineEdit>(u"incomingPort"_s)->text(), u"993"_s);
        m_driver->type(u"incomingPort"_s, u"995"_s);
        const auto buttons = m_driver->page()->findChildren<QPushButton *>();
        const auto fix = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
            return button->isVisible() && button->text() == u"Use port 993"_s;
        });
        QVERIFY(fix != buttons.end());
        WizardDriver::click(*fix);
        QCOMPARE(m_driver->model().account().incoming.port, 993);
        QCOMPARE(m_driver->find<QLineEdit>(u"incomingPort"_s)->text(), u"993"_s);
        m_driver->type(u"outgoingPort"_s, u"70000"_s);
        m_driver->next();
        QCOMPARE(m_driver->at(), Page::Servers);
        QVERIFY(!messageAt(u"outgoingPort"_s).isEmpty());
        m_driver->click(u"recommend"_s);
        m_driver->next();
        QCOMPARE(m_driver->at(), Page::Authentication);
    }

    void aTypedPortStaysWhateverTheBoxDoes()
    {
        openWithAccount(Page::Servers);
        for (const QString &typed : {u"587"_s, u"465"_s, u"2525"_s}) {
            m_driver->type(u"outgoingPort"_s, typed);
            for (int i = 0; i < 2; ++i) {
                m_driver->click(u"outgoingSsl"_s);
                QCOMPARE(m_driver->find<QLineEdit>(u"outgoingPort"_s)->text(), typed);
            }
        }
    }

    void whatWasFoundOutStaysWhenNextIsPressed()
    {
        m_driver->next();
        m_driver->type(u"emailAddress"_s, u"marie@jardin.exmaple"_s);
        m_driver->type(u"password"_s, u"secret"_s);
        ProviderSearch &search = m_driver->model().search();
        FoundSettings found;
        found.domain = u"jardin.exmaple"_s;
        found.kind = FoundSettings::Kind::NoSuchDomain;
        search.tryAgain();
        search.take(found);
        const auto said = [this] {
            return m_driver->everythingSaid().contains(u"There is no jardin.exmaple"_s);
        };
        QVERIFY(said());
        m_driver->next();
        QCOMPARE(m_driver->at(), Page::Account);
        QVERIFY(said());
        QVERIFY(!m_driver->find<QWidget>(u"provider"_s)->isVisible()); // no question in its place
        QCOMPARE(QApplication::focusWidget(), m_driver->find<QWidget>(u"emailAddress"_s));
        WizardDriver::click(m_driver->find<QWidget>(u"providerStatus"_s)->findChild<QPushButton *>());
        QVERIFY(m_driver->find<QWidget>(u"provider"_s)->isVisible());
        QVERIFY(messageAt(u"provider"_s).isEmpty()); // nothing is missing yet
        m_driver->next();
        QVERIFY(!messageAt(u"provider"_s).isEmpty());
        QVERIFY(said());
    }

    void whatWasFoundOutIsRepeatedAfterTheTestAndAboveTheSettings()
    {
        openWithAccount(Page::Account, {});
        FoundSettings found;
        found.domain = domainOf(m_driver->model().account().emailAddress);
        found.kind = FoundSettings::Kind::NoSuchDomain;
        m_driver->model().search().tryAgain();
        m_driver->model().search().take(found);
        m_driver->model().search().choose(u"ovh-ca"_s);
        CheckReport report;
        report.verdict = Verdict::Password;
        report.incoming.cause = report.outgoing.cause = Cause::AuthRejected;
        report.outgoing.side = Side::Outgoing;
        m_driver->model().setReport(report, m_driver->model().mailSettings());
        for (const Page page : {Page::Test, Page::Settings}) {
            m_driver->wizard().goTo(page);
            QVERIFY(m_driver->find<QWidget>(u"correctAddress"_s)->isVisible());
            QVERIFY(m_driver->everythingSaid().contains(u"There is no jardin.example on the Internet"_s));
            m_driver->click(u"correctAddress"_s);
            QCOMPARE(m_driver->at(), Page::Account);
            QCOMPARE(QApplication::focusWidget(), m_driver->find<QWidget>(u"emailAddress"_s));
        }
        report.verdict = Verdict::Outgoing; // what works says that the domain is not the reason
        report.incoming.cause.reset();
        report.incoming.ok = true;
        m_driver->model().setReport(report, m_driver->model().mailSettings());
        m_driver->wizard().goTo(Page::Settings);
        QVERIFY(!m_driver->find<QWidget>(u"correctAddress"_s)->isVisible());
    }

    void thePageBeforeTheTestSaysWhetherThereIsAResult()
    {
        openWithAccount(Page::Authentication);
        const auto *next = m_driver->wizard().button(QWizard::NextButton);
        QCOMPARE(next->text(), u"Test the connection"_s);
        CheckReport report;
        report.verdict = Verdict::Network;
        report.incoming.cause = report.outgoing.cause = Cause::TcpTimeout;
        report.outgoing.side = Side::Outgoing;
        m_driver->model().setReport(report, m_driver->model().mailSettings());
        QCOMPARE(next->text(), u"See the result"_s);
    }

    void enterInThePasswordFieldTestsWithThatPassword()
    {
        m_driver->wizard().practise(Scenario::WrongPassword);
        FoundSettings found;
        found.domain = domainOf(m_driver->model().account().emailAddress);
        found.kind = FoundSettings::Kind::NoSuchDomain;
        m_driver->model().search().tryAgain();
        m_driver->model().search().take(found); // so that another button is the main one
        m_driver->wizard().goTo(Page::Test);
        QTRY_VERIFY_WITH_TIMEOUT(m_driver->model().report().has_value(), 20'000);
        QVERIFY(m_driver->find<QPushButton>(u"correctAddress"_s)->isDefault());
        m_driver->type(u"retypedPassword"_s, u"another"_s);
        m_driver->pressEnter();
        QCOMPARE(m_driver->at(), Page::Test);
        QCOMPARE(m_driver->model().account().password, u"another"_s);
    }

    void aPortThatCannotBeIsToldWhileItIsTypedAndStays()
    {
        openWithAccount(Page::Servers);
        m_driver->type(u"outgoingPort"_s, u"70000"_s);
        QCOMPARE(m_driver->find<QLineEdit>(u"outgoingPort"_s)->text(), u"70000"_s);
        QVERIFY(!messageAt(u"outgoingPort"_s).isEmpty());
    }

    void sslIsNeverTakenAwayByAClick()
    {
        openWithAccount(Page::Servers);
        m_driver->click(u"incomingSsl"_s);
        m_driver->type(u"incomingPort"_s, u"993"_s);
        QVERIFY(m_driver->everythingSaid().contains(u"Without SSL"_s));
        const auto buttons = m_driver->page()->findChildren<QPushButton *>();
        const auto fix = std::find_if(buttons.begin(), buttons.end(),
            [](const QPushButton *button) { return button->isVisible() && button->text() == u"Tick SSL"_s; });
        QVERIFY(fix != buttons.end());
        WizardDriver::click(*fix);
        QCOMPARE(m_driver->model().account().incoming, (ServerAnswer{u"imap.mail.ovh.ca"_s, 993, true}));
    }

    void aShownPasswordNeverReachesTheClipboard()
    {
        openWithAccount(Page::Account);
        auto *password = m_driver->find<PasswordEdit>(u"password"_s);
        for (bool shown : {false, true}) {
            password->setShown(shown);
            QGuiApplication::clipboard()->setText(u"before"_s);
            password->setFocus();
            QTest::keyClick(password, Qt::Key_A, Qt::ControlModifier);
            QTest::keyClick(password, Qt::Key_C, Qt::ControlModifier);
            if (shown)
                QTest::keyClick(password, Qt::Key_X, Qt::ControlModifier);
            QTest::mouseDClick(password, Qt::LeftButton);
            password->copy();
            QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
            if (QGuiApplication::clipboard()->supportsSelection())
                QVERIFY(!QGuiApplication::clipboard()->text(QClipboard::Selection).contains(u"s3cret"_s));
            QCOMPARE(password->text(), u"s3cret \"word\""_s);
        }
    }

    void anAnswerThatComesLateDoesNotTouchPractice()
    {
        m_driver->next();
        m_driver->type(u"emailAddress"_s, u"marie@jardin.example"_s);
        QTest::keyClick(m_driver->find<QWidget>(u"emailAddress"_s), Qt::Key_Tab); // the search begins
        m_driver->back();
        m_driver->click(u"practice"_s);
        QVERIFY(m_driver->model().isPractice());
        const Account practice = m_driver->model().account();
        QTest::qWait(300); // longer than the answer takes
        QCOMPARE(m_driver->model().account(), practice);
        m_driver->click(u"practice"_s);
        QCOMPARE(m_driver->model().account().emailAddress, u"marie@jardin.example"_s);
    }

    void afterAFailedTestEnterGoesOnEverywhereElse()
    {
        openWithAccount(Page::Servers);
        CheckReport report;
        report.verdict = Verdict::Outgoing;
        report.incoming.ok = true;
        report.outgoing.side = Side::Outgoing;
        report.outgoing.cause = Cause::AuthRequired;
        m_driver->model().setReport(report, m_driver->model().mailSettings());
        m_driver->next();
        m_driver->next();
        QCOMPARE(m_driver->at(), Page::Test);
        QVERIFY(m_driver->find<QPushButton>(u"tickAuthentication"_s)->isDefault());
        m_driver->back();
        m_driver->back();
        QCOMPARE(m_driver->at(), Page::Servers);
        m_driver->find<QWidget>(u"incomingHost"_s)->setFocus();
        m_driver->pressEnter();
        QCOMPARE(m_driver->at(), Page::Authentication);
    }

    void aRefusedPasswordIsNotTriedAgainWithoutAWord()
    {
        openWithAccount(Page::Servers);
        CheckReport report;
        report.verdict = Verdict::Password;
        report.incoming.cause = Cause::AuthRejected;
        report.outgoing.side = Side::Outgoing;
        report.outgoing.cause = Cause::AuthRejected;
        m_driver->model().setReport(report, m_driver->model().mailSettings());
        m_driver->type(
            u"outgoingPort"_s, u"587"_s); // the report no longer holds, but the password is the same
        QVERIFY(!m_driver->model().report());
        m_driver->next();
        m_driver->next();
        QCOMPARE(m_driver->at(), Page::Test);
        QVERIFY(m_driver->find<QWidget>(u"retypedPassword"_s)->isVisible());
        QVERIFY(!m_driver->find<QWidget>(u"cancelTest"_s)->isVisible()); // nothing runs
        m_driver->paste(u"retypedPassword"_s, m_driver->model().account().password);
        m_driver->click(u"testWithPassword"_s);
        QVERIFY(!m_driver->find<QWidget>(u"cancelTest"_s)->isVisible());
    }

    void withConsentTheSignInIsTriedAndAfterATemporaryRefusalTestAgainWaits()
    {
        QTcpServer busy; // offers no protection, and takes nobody for the moment
        QVERIFY(busy.listen(QHostAddress::LocalHost));
        connect(&busy, &QTcpServer::newConnection, &busy, [&busy] {
            auto *socket = busy.nextPendingConnection();
            socket->write("* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] hello\r\n");
            connect(socket, &QTcpSocket::readyRead, socket,
                [socket] { socket->write(socket->readAll().split(' ').value(0) + " NO [LIMIT] later\r\n"); });
        });
        openWithAccount(Page::Servers, {});
        m_driver->model().setServer(Side::Incoming, {u"127.0.0.1"_s, busy.serverPort(), false});
        m_driver->model().setServer(Side::Outgoing, {u"127.0.0.1"_s, busy.serverPort(), true});
        m_driver->next();
        m_driver->next();
        QTRY_VERIFY_WITH_TIMEOUT(m_driver->model().report().has_value(), 20'000);
        QVERIFY(m_driver->model().report()->incoming.cause == Cause::AuthCleartextRefused);
        QVERIFY(!m_driver->everythingSaid().contains(u"Sign-in attempts"_s));
        m_driver->click(u"consent"_s);
        QVERIFY(m_driver->find<QWidget>(u"cancelTest"_s)->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(!m_driver->find<QWidget>(u"cancelTest"_s)->isVisible(), 20'000);
        QVERIFY(m_driver->model().report()->incoming.cause == Cause::AuthTemporary);
        auto *again = m_driver->find<QPushButton>(u"testAgain"_s);
        QVERIFY(again->isVisible());
        QVERIFY(!again->isEnabled());
        QVERIFY(again->text().contains(u"60"_s));
        QTRY_VERIFY(again->text().contains(u"59"_s));
        QVERIFY(m_driver->everythingSaid().contains(u"Sign-in attempts so far: 1."_s));

        // Nor is there a way around it: the same server is left alone, whatever else is changed.
        m_driver->back();
        m_driver->model().setUserName(u"somebody.else"_s);
        m_driver->next();
        QCOMPARE(m_driver->at(), Page::Test);
        QVERIFY(!m_driver->find<QWidget>(u"cancelTest"_s)->isVisible());
        QVERIFY(again->isVisible() && !again->isEnabled());
        QVERIFY(again->text().contains(u"Test again in"_s));
        // Another one has not asked for it.
        m_driver->back();
        for (const Side side : {Side::Incoming, Side::Outgoing})
            m_driver->model().setServer(side, {u"127.0.0.2"_s, busy.serverPort(), true});
        m_driver->next();
        QVERIFY(m_driver->find<QWidget>(u"cancelTest"_s)->isVisible() || m_driver->model().report());
    }

    void theReportForSupportHoldsNoPassword()
    {
        openWithAccount(Page::Servers);
        CheckReport report;
        report.verdict = Verdict::Incoming;
        report.incoming.cause = Cause::TcpRefused;
        report.incoming.transcript = QStringList{u"C: AUTHENTICATE PLAIN (password sent)"_s};
        report.outgoing.ok = true;
        report.outgoing.side = Side::Outgoing;
        m_driver->model().setReport(report, m_driver->model().mailSettings());
        m_driver->wizard().goTo(Page::Test);
        m_driver->click(u"copyReport"_s);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.contains(u"IN-TCP-REFUSED"_s));
        QVERIFY(copied.contains(u"marie@jardin.example"_s));
        QVERIFY(copied.contains(u"AUTHENTICATE PLAIN"_s));
        const QByteArray password = m_driver->model().account().password.toUtf8();
        for (const QByteArray &form :
            {password, password.toBase64(), password.toPercentEncoding(), password.toHex()})
            QVERIFY(!copied.contains(QString::fromLatin1(form)));
    }

    void onlyTheOutgoingPasswordIsAskedForWhereOnlyThatWasRefused()
    {
        openWithAccount(Page::Servers);
        m_driver->model().setSameCredentials(false);
        m_driver->model().setOutgoingUserName(u"sender"_s);
        m_driver->model().setOutgoingPassword(u"wrong"_s);
        CheckReport report;
        report.verdict = Verdict::Outgoing;
        report.incoming.ok = true;
        report.outgoing.side = Side::Outgoing;
        report.outgoing.cause = Cause::AuthRejected;
        m_driver->model().setReport(report, m_driver->model().mailSettings());
        m_driver->next();
        m_driver->next();
        QVERIFY(m_driver->find<QWidget>(u"retypedPassword"_s)->isVisible());
        QVERIFY(m_driver->everythingSaid().contains(u"“sender”"_s));
        m_driver->paste(u"retypedPassword"_s, u"right"_s);
        m_driver->click(u"testWithPassword"_s);
        QCOMPARE(m_driver->model().account().outgoingPassword, u"right"_s);
        QVERIFY(m_driver->model().account().password != u"right"_s);
        m_driver->back();
    }

    void eachPasswordGoesToItsOwnServerOnly()
    {
        openWithAccount(Page::Servers);
        Setup &model = m_driver->model();
        model.setSameCredentials(false);
        model.setOutgoingUserName(u"sender"_s);
        model.setOutgoingPassword(u"wrong too"_s);
        CheckReport report;
        report.verdict = Verdict::Password;
        report.outgoing.side = Side::Outgoing;
        report.incoming.cause = report.outgoing.cause = Cause::AuthRejected;
        model.setReport(report, model.mailSettings());
        m_driver->next();
        m_driver->next();
        m_driver->paste(u"retypedPassword"_s, u"for receiving"_s);
        m_driver->click(u"testWithPassword"_s);
        // The other one was refused as well, and is asked for by its name, in an empty field.
        QCOMPARE(model.account().password, u"for receiving"_s);
        QVERIFY(m_driver->find<QLineEdit>(u"retypedPassword"_s)->text().isEmpty());
        QVERIFY(m_driver->everythingSaid().contains(u"Type the password for sending again"_s));
        m_driver->paste(u"retypedPassword"_s, u"for sending"_s);
        m_driver->click(u"testWithPassword"_s);
        QCOMPARE(model.account().password, u"for receiving"_s);
        QCOMPARE(model.account().outgoingPassword, u"for sending"_s);
        QVERIFY(m_driver->find<QWidget>(u"cancelTest"_s)->isVisible());
        m_driver->back();
    }

    void aRemedyDoesNotSendARefusedPasswordAgainWithoutAWord()
    {
        openWithAccount(Page::Servers);
        Setup &model = m_driver->model();
        model.setServer(Side::Incoming, {u"imap.mail.ovh.ca"_s, 994, true});
        CheckReport report;
        report.verdict = Verdict::Both;
        report.incoming.cause = Cause::TcpTimeout;
        report.incoming.remedy = Endpoint{Protocol::Imap, u"imap.mail.ovh.ca"_s, 993, Security::Tls};
        report.outgoing.side = Side::Outgoing;
        report.outgoing.cause = Cause::AuthRejected;
        model.setReport(report, model.mailSettings());
        m_driver->next();
        m_driver->next();
        m_driver->click(u"remedy"_s);
        QCOMPARE(model.account().incoming.port, 993);
        QVERIFY(!m_driver->find<QWidget>(u"cancelTest"_s)->isVisible());
        QVERIFY(m_driver->find<QWidget>(u"retypedPassword"_s)->isVisible());
        m_driver->click(u"testAnyway"_s); // the word
        QVERIFY(m_driver->find<QWidget>(u"cancelTest"_s)->isVisible());
        m_driver->back();
    }

    void withoutAuthenticationNothingIsGreen()
    {
        openWithAccount(Page::Servers);
        m_driver->model().setOutgoingAuthentication(false);
        CheckReport report;
        report.verdict = Verdict::Works;
        report.outgoing.side = Side::Outgoing;
        for (SideReport *side : {&report.incoming, &report.outgoing})
            side->ok = side->encrypted = true;
        m_driver->model().setReport(report, m_driver->model().mailSettings());
        for (Page page : {Page::Test, Page::Settings}) {
            m_driver->wizard().goTo(page);
            QCOMPARE(m_driver->page()->findChild<Banner *>()->tone(), Tone::Careful);
            QVERIFY(!m_driver->page()->heading().contains(u"Everything works"_s));
        }
    }

    void aDifferentNameForSendingStandsAmongTheValues_data()
    {
        QTest::addColumn<QString>("guide");
        const Catalogue catalogue = Catalogue::load(u":/packs"_s);
        for (const Guide &guide : catalogue.guides())
            QTest::newRow(qPrintable(guide.id)) << guide.id;
    }
    void aDifferentNameForSendingStandsAmongTheValues()
    {
        QFETCH(QString, guide);
        openWithAccount(Page::Servers);
        m_driver->model().setGuide(guide);
        m_driver->model().setSameCredentials(false);
        m_driver->model().setOutgoingUserName(u"sender"_s);
        m_driver->wizard().goTo(Page::Settings);
        m_driver->click(u"copyAll"_s);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"sender"_s));
    }

    void withPopTheCopyOnTheServerStandsAmongTheValues()
    {
        openWithAccount(Page::Protocol);
        m_driver->click(u"pop3"_s);
        QVERIFY(m_driver->find<QWidget>(u"leaveCopy"_s)->isVisible());
        m_driver->wizard().goTo(Page::Settings);
        QVERIFY(m_driver->everythingSaid().contains(u"Leave a copy of messages on server"_s));
    }

    void aCopyIsPromisedAmongTheValuesOnlyWhereItStandsThere()
    {
        openWithAccount(Page::Protocol);
        const QString promise = u"is among the values at the end"_s;
        for (const Guide &guide : m_driver->model().catalogue().guides()) {
            if (!guide.protocols.contains(Protocol::Pop3))
                continue;
            m_driver->model().setGuide(guide.id);
            m_driver->wizard().goTo(Page::Protocol);
            m_driver->click(u"pop3"_s);
            const bool isPromised = m_driver->everythingSaid().contains(promise);
            const auto sections = SettingsSheet::sections(guide, m_driver->model().account(), u"en"_s);
            const bool isThere =
                std::any_of(sections.begin(), sections.end(), [](const SheetSection &section) {
                    return std::any_of(section.entries.begin(), section.entries.end(),
                        [](const SheetEntry &entry) { return entry.field == Field::LeaveCopy; });
                });
            QVERIFY2(isPromised == isThere, qPrintable(guide.id));
        }
    }

    void aStepBehindIsOneClickAway()
    {
        openWithAccount(Page::Servers);
        m_driver->next();
        const auto steps = m_driver->wizard().findChildren<StepButton *>();
        QTest::mouseClick(steps.at(static_cast<int>(Page::Test)), Qt::LeftButton);
        QCOMPARE(m_driver->at(), Page::Authentication); // nobody has been there
        QTest::mouseClick(steps.at(static_cast<int>(Page::Servers)), Qt::LeftButton);
        QCOMPARE(m_driver->at(), Page::Servers);
    }

    void theStepsObeyTheKeyboard()
    {
        openWithAccount(Page::Account);
        while (m_driver->at() != Page::Servers)
            m_driver->next();
        const auto steps = m_driver->wizard().findChildren<StepButton *>();
        steps.at(static_cast<int>(Page::Servers))->setFocus(Qt::TabFocusReason);
        QTest::keyClick(m_driver->wizard().focusWidget(), Qt::Key_Down);
        QVERIFY(steps.at(static_cast<int>(Page::Servers))->hasFocus()); // nothing is ahead
        QTest::keyClick(m_driver->wizard().focusWidget(), Qt::Key_Return);
        QCOMPARE(m_driver->at(), Page::Servers); // and not Next
        QTest::keyClick(m_driver->wizard().focusWidget(), Qt::Key_Up);
        QTest::keyClick(m_driver->wizard().focusWidget(), Qt::Key_Up);
        QVERIFY(steps.at(static_cast<int>(Page::Account))->hasFocus());
        QTest::keyClick(m_driver->wizard().focusWidget(), Qt::Key_Return);
        QCOMPARE(m_driver->at(), Page::Account);
    }

    void untickedAuthenticationCannotBeOverlooked()
    {
        openWithAccount(Page::Authentication);
        auto *warning = m_driver->page()->findChild<Banner *>();
        QVERIFY(!warning->isVisible());
        m_driver->click(u"authentication"_s);
        QVERIFY(warning->isVisible());
        QCOMPARE(warning->tone(), Tone::Bad);
        QVERIFY(!m_driver->model().mailSettings().outgoing.authenticate);
        m_driver->click(u"authentication"_s);
        m_driver->click(u"sameCredentials"_s);
        m_driver->next();
        QCOMPARE(m_driver->at(), Page::Authentication);
        QVERIFY(!messageAt(u"outgoingUserName"_s).isEmpty());
        m_driver->type(u"outgoingUserName"_s, u"sender"_s);
        m_driver->type(u"outgoingPassword"_s, u"other"_s);
        QCOMPARE(m_driver->model().mailSettings().outgoing.userName, u"sender"_s);
        QCOMPARE(m_driver->model().mailSettings().outgoing.password, u"other"_s);
    }

    void theEyeClosesAgainAndCapsLockIsNoticed()
    {
        openWithAccount(Page::Account);
        auto *password = m_driver->find<PasswordEdit>(u"password"_s);
        QVERIFY(!password->isShown());
        password->setShown(true);
        QCOMPARE(password->echoMode(), QLineEdit::Normal);
        auto *timer = password->findChild<QTimer *>();
        QVERIFY(timer->isActive());
        QCOMPARE(timer->interval(), 10'000);
        timer->start(0);
        QTRY_VERIFY(!password->isShown());
        password->setShown(true);
        m_driver->back();
        QCOMPARE(m_driver->at(), Page::Welcome);
        QVERIFY(!password->isShown()); // it does not stay open on a page that is left
        m_driver->next();
        QKeyEvent capital(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, u"A"_s);
        QApplication::sendEvent(password, &capital);
        QVERIFY(password->doubt() == PasswordEdit::Doubt::CapsLock);
        QVERIFY(m_driver->everythingSaid().contains(u"Caps Lock seems to be on."_s));
    }

    void thePictureHoldsThePersonsOwnValuesInTheirFields()
    {
        openWithAccount(Page::Servers);
        auto *widget = m_driver->page()->findChild<PictureWidget *>();
        QVERIFY(widget->isVisible());
        const QRect field = widget->fieldRect(Field::IncomingHost).toAlignedRect();
        QVERIFY(!field.isEmpty());
        QApplication::focusWidget()->clearFocus(); // no ring
        const QImage with = picture();
        Account account = m_driver->model().account();
        account.incoming.host.clear();
        widget->setAccount(account);
        const QImage without = picture();
        QVERIFY(with.copy(field) != without.copy(field));
        QImage outsideWith = with;
        QImage outsideWithout = without;
        for (QImage *image : {&outsideWith, &outsideWithout}) {
            QPainter painter(image);
            painter.fillRect(field, Qt::black);
        }
        QCOMPARE(outsideWith, outsideWithout);
        QVERIFY(widget->accessibleDescription().contains(u"smtp.mail.ovh.ca"_s));
    }

    void inANarrowWindowThePictureMovesBelow()
    {
        openWithAccount(Page::Servers);
        auto *panel = m_driver->page()->findChild<PicturePanel *>();
        const auto *host = m_driver->find<QWidget>(u"incomingHost"_s);
        const auto topOf = [](const QWidget *widget) { return widget->mapToGlobal(QPoint()).y(); };
        m_driver->wizard().resize(1040, 720);
        QTRY_VERIFY(topOf(panel) < topOf(host));
        m_driver->wizard().resize(800, 600);
        QTRY_VERIFY(topOf(panel) > topOf(host));
        QVERIFY(panel->isVisible());
    }

    void whileATestRunsAScreenReaderFollowsAndNothingMoves()
    {
        QTcpServer silence;
        openWithServer(silence);
        m_driver->next();
        const auto tables = m_driver->page()->findChildren<StepTable *>();
        QCOMPARE(tables.size(), 2);
        const auto places = [this, &tables] {
            QList<QRect> all{m_driver->find<QWidget>(u"cancelTest"_s)->geometry()};
            for (const StepTable *table : tables)
                all << QRect(table->mapTo(m_driver->page(), QPoint()), table->size());
            return all;
        };
        QCoreApplication::processEvents(); // the page is laid out, and painted
        const QList<QRect> before = places();
        // After two seconds of silence a remedy is looked for.
        QTRY_VERIFY(m_driver->everythingSaid().contains(u"other ports are being tried"_s));
        QCOMPARE(places(), before);
        // The name of what has the focus tells how far it is, and what came of it.
        const QWidget *const told = m_driver->wizard().focusWidget();
        QVERIFY2(told->accessibleName().count(CheckWords::step(Step::Encrypt)) == 2,
            qPrintable(told->accessibleName()));
        m_driver->click(u"cancelTest"_s);
        QTRY_VERIFY(m_driver->model().report().has_value());
        QCOMPARE(m_driver->wizard().focusWidget(), told);
        QVERIFY(!told->accessibleName().contains(CheckWords::step(Step::Encrypt)));
    }

    void aTestIsCancelledAtOnceAndByGoingBack()
    {
        QTcpServer silence;
        openWithServer(silence);
        m_driver->next();
        QCOMPARE(m_driver->at(), Page::Test);
        QVERIFY(m_driver->find<QWidget>(u"cancelTest"_s)->isVisible());
        QVERIFY(!m_driver->wizard().button(QWizard::NextButton)->isEnabled());
        const QRect cancel = m_driver->find<QWidget>(u"cancelTest"_s)->geometry();
        m_driver->click(u"cancelTest"_s);
        QTRY_VERIFY(m_driver->model().report().has_value());
        QCOMPARE(m_driver->model().report()->verdict, Verdict::Cancelled);
        QCoreApplication::processEvents(); // the button of a new test stands elsewhere, for a click too late
        QVERIFY(!m_driver->find<QWidget>(u"testAgain"_s)->geometry().intersects(cancel));
        m_driver->next();
        QCOMPARE(m_driver->at(), Page::Settings);
        QCOMPARE(
            m_driver->page()->findChild<Banner *>()->tone(), Tone::Careful); // never as if it were proven
        m_driver->back();
        m_driver->click(u"testAgain"_s);
        QTRY_VERIFY(m_driver->find<QWidget>(u"cancelTest"_s)->isVisible());
        QTest::keyClick(m_driver->wizard().focusWidget(), Qt::Key_Escape); // stops the test, not the program
        QTRY_VERIFY(!m_driver->find<QWidget>(u"cancelTest"_s)->isVisible());
        QVERIFY(m_driver->wizard().isVisible());
        QVERIFY(!QApplication::activeModalWidget());
        m_driver->click(u"testAgain"_s);
        QTRY_VERIFY(m_driver->find<QWidget>(u"cancelTest"_s)->isVisible());
        m_driver->back();
        QCOMPARE(m_driver->at(), Page::Authentication);
    }

    void aSideThatFailedIsToldAsFailedWhileTheOtherIsTested()
    {
        QTcpServer silence;
        openWithServer(silence);
        QTcpServer nobody;
        QVERIFY(nobody.listen(QHostAddress::LocalHost));
        m_driver->model().setServer(Side::Outgoing, {u"127.0.0.1"_s, nobody.serverPort(), true});
        nobody.close();
        m_driver->next();
        const QString failed = u"Outgoing: %1 (failed)."_s.arg(CheckWords::step(Step::Connect));
        QTRY_VERIFY(m_driver->everythingSaid().contains(failed));
        QVERIFY(!m_driver->model().report());
    }

    void theTestPageFitsIntoASmallWindow()
    {
        openWithAccount(Page::Servers);
        CheckReport report;
        report.verdict = Verdict::SendingBlocked;
        report.incoming.ok = true;
        report.outgoing.side = Side::Outgoing;
        report.outgoing.cause = Cause::AuthAccountBlocked;
        m_driver->model().setReport(report, m_driver->model().mailSettings());
        m_driver->wizard().resize(640, 512);
        m_driver->wizard().goTo(Page::Test);
        const auto *area = m_driver->page()->findChild<QScrollArea *>();
        QTRY_COMPARE(area->widget()->width(), area->viewport()->width());
        m_driver->wizard().resize(1040, 720);
        QTRY_COMPARE(area->widget()->width(), area->viewport()->width());
    }

    void onlyAPassedTestGetsATick()
    {
        openWithAccount(Page::Servers);
        CheckReport report;
        report.outgoing.side = Side::Outgoing;
        const auto stepsAfter = [this, &report](bool passed) {
            report.incoming.ok = report.outgoing.ok = passed;
            report.verdict = passed ? Verdict::Works : Verdict::Incoming;
            report.incoming.cause = passed ? std::nullopt : std::optional(Cause::TcpRefused);
            m_driver->model().setReport(report, m_driver->model().mailSettings());
            m_driver->wizard().goTo(Page::Settings);
            const QImage image = m_driver->wizard().findChild<StepList *>()->grab().toImage();
            m_driver->back();
            return image;
        };
        const QImage failed = stepsAfter(false);
        QCOMPARE(stepsAfter(false), failed);
        QVERIFY(stepsAfter(true) != failed);
    }

    void nothingOfTheServersWordsIsRendered()
    {
        openWithAccount(Page::Servers);
        CheckReport report;
        report.verdict = Verdict::Both;
        report.incoming.cause = Cause::ProtocolUnexpected;
        report.incoming.serverSaid = u"<img src=x><b>hello</b>"_s;
        report.outgoing.side = Side::Outgoing;
        report.outgoing.cause = Cause::TcpRefused;
        m_driver->model().setReport(report, m_driver->model().mailSettings());
        m_driver->wizard().goTo(Page::Test);
        QVERIFY(m_driver->everythingSaid().contains(u"<img src=x><b>hello</b>"_s));
        const auto labels = m_driver->page()->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QVERIFY(label->textFormat() == Qt::PlainText || !label->text().contains(u"hello"_s));
    }

    void consentIsOfferedOnlyWithoutAProviderOfTheCatalogue()
    {
        for (const QString &provider : {u"ovh-ca"_s, QString()}) {
            openWithAccount(Page::Servers, provider);
            m_driver->model().setServer(Side::Incoming, {u"a.example"_s, 143, false});
            m_driver->model().setServer(Side::Outgoing, {u"a.example"_s, 465, true});
            CheckReport report;
            report.verdict = Verdict::Incoming;
            report.incoming.cause = Cause::AuthCleartextRefused;
            report.outgoing.ok = true;
            m_driver->model().setReport(report, m_driver->model().mailSettings());
            m_driver->wizard().goTo(Page::Test);
            QCOMPARE(m_driver->find<QWidget>(u"consent"_s)->isVisible(), provider.isEmpty());
            m_driver->wizard().goTo(Page::Welcome);
        }
    }

    void practiceGoesTheWholeWayAndLeadsToOnesOwnAccount()
    {
        m_driver->model().setEmailAddress(u"marie@jardin.example"_s);
        m_driver->click(u"practice"_s);
        QVERIFY(m_driver->model().isPractice());
        for (Page page : {Page::Account, Page::Protocol, Page::Servers, Page::Authentication, Page::Test}) {
            m_driver->next();
            QCOMPARE(m_driver->at(), page);
        }
        QTRY_VERIFY_WITH_TIMEOUT(m_driver->model().report().has_value(), 20'000);
        QVERIFY(m_driver->model().report()->isProtected());
        m_driver->next();
        QCOMPARE(m_driver->at(), Page::Settings);
        QCOMPARE(m_driver->page()->findChild<Banner *>()->tone(), Tone::Careful);
        QVERIFY(!m_driver->everythingSaid().contains(PracticeServer::password()));
        m_driver->click(u"ownAccount"_s);
        QCOMPARE(m_driver->at(), Page::Account);
        QVERIFY(!m_driver->model().isPractice());
        QCOMPARE(m_driver->model().account().emailAddress, u"marie@jardin.example"_s);
        QVERIFY(!m_driver->model().report());
        QVERIFY(m_driver->model().account().password.isEmpty());
    }

    void aWrongPasswordIsToldAndCanBeTypedAgainRightThere()
    {
        m_driver->click(u"practice"_s);
        auto *exercises = m_driver->find<QComboBox>(u"exercises"_s);
        exercises->setFocus();
        QTest::keyClick(exercises, Qt::Key_Down);
        for (int i = 0; i < 5; ++i)
            m_driver->next();
        QCOMPARE(m_driver->at(), Page::Test);
        QTRY_VERIFY_WITH_TIMEOUT(m_driver->model().report().has_value(), 20'000);
        QCOMPARE(m_driver->model().report()->verdict, Verdict::Password);
        QCOMPARE(m_driver->page()->heading(), u"The address or the password is not right"_s);
        QVERIFY(!m_driver->find<QWidget>(u"testAgain"_s)
                     ->isVisible()); // not the same password again without a word
        QCOMPARE(QApplication::focusWidget(), m_driver->find<QWidget>(u"retypedPassword"_s));
        m_driver->paste(u"retypedPassword"_s, u"another one"_s);
        m_driver->pressEnter();
        QCOMPARE(m_driver->at(), Page::Test);
        QCOMPARE(m_driver->model().account().password, u"another one"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_driver->model().report().has_value(), 20'000);
        QCOMPARE(m_driver->model().report()->verdict, Verdict::Password);
        QVERIFY(!m_driver->everythingSaid().contains(u"another one"_s));
        QVERIFY(m_driver->everythingSaid().contains(PracticeServer::password())); // so it can be solved
        m_driver->paste(u"retypedPassword"_s, PracticeServer::password());
        m_driver->pressEnter();
        QTRY_VERIFY_WITH_TIMEOUT(m_driver->model().report().has_value(), 20'000);
        QCOMPARE(m_driver->model().report()->verdict, Verdict::Works);
        QVERIFY(!m_driver->everythingSaid().contains(PracticeServer::password()));
    }

    void anotherExerciseBeginsAnew()
    {
        m_driver->click(u"practice"_s);
        auto *exercises = m_driver->find<QComboBox>(u"exercises"_s);
        auto *scenario = m_driver->find<QComboBox>(u"scenario"_s);
        QVERIFY(!scenario->isVisible()); // everything works: there is but one way to do so
        QVERIFY(m_driver->model().account().incoming.ssl);
        m_driver->model().setPassword(u"another one"_s);
        QSet<Scenario> seen;
        for (int i = 1; i < exercises->count(); ++i) {
            exercises->setFocus();
            QTest::keyClick(exercises, Qt::Key_Down);
            QCOMPARE(exercises->currentIndex(), i);
            QVERIFY(scenario->isVisible());
            QVERIFY(m_driver->model().isPractice());
            QCOMPARE(m_driver->model().account().password != PracticeServer::password(), i == 1); // mistyped
            for (int j = 0; j < scenario->count(); ++j) {
                QVERIFY(!scenario->itemText(j).isEmpty());
                seen.insert(static_cast<Scenario>(scenario->itemData(j).toInt()));
            }
        }
        QCOMPARE(seen.size(), allScenarios().size() - 2); // nor STARTTLS, which some boxes never ask for
        QTest::keyClick(exercises, Qt::Key_Up); // the box for SSL
        QTest::keyClick(scenario, Qt::Key_Down);
        QCOMPARE(static_cast<Scenario>(scenario->currentData().toInt()), Scenario::TlsExpected);
        QVERIFY(!m_driver->model().account().incoming.ssl);
        QVERIFY(!m_driver->model().account().outgoing.ssl);
    }

    void anExerciseWithOtherSettingsLeadsToTheTest()
    {
        for (const Scenario scenario : {Scenario::AuthTemporary, Scenario::AuthRequired,
                 Scenario::DnsNotFound, Scenario::TcpUnreachable, Scenario::TlsExpected}) {
            init();
            m_driver->wizard().practise(scenario);
            for (int i = 0; i < 5; ++i)
                m_driver->next();
            QVERIFY2(m_driver->at() == Page::Test, idOf(scenario).data());
        }
    }

    void theReportOfAnExerciseSaysThatItIsOne()
    {
        m_driver->wizard().practise(Scenario::AuthAccountBlocked);
        m_driver->wizard().goTo(Page::Test);
        QTRY_VERIFY_WITH_TIMEOUT(m_driver->model().report().has_value(), 20'000);
        QCOMPARE(m_driver->model().report()->incoming.cause, Cause::AuthAccountBlocked);
        QVERIFY(m_driver->everythingSaid().contains(u"This is an exercise"_s));
        QVERIFY(!m_driver->everythingSaid().contains(PracticeServer::password()));
    }

    void closingAsksOnlyWhereSomethingWouldBeLost_data()
    {
        QTest::addColumn<Page>("page");
        QTest::addColumn<bool>("practises");
        QTest::newRow("in the middle") << Page::Servers << false;
        QTest::newRow("at the end") << Page::Settings << false;
        QTest::newRow("while practising") << Page::Account << true;
    }

    void closingAsksOnlyWhereSomethingWouldBeLost()
    {
        QFETCH(const Page, page);
        QFETCH(const bool, practises);
        if (practises)
            m_driver->wizard().practise(Scenario::AllWorks);
        m_driver->wizard().reject();
        QVERIFY(!m_driver->wizard().isVisible());
        init();
        openWithAccount(page);
        if (practises)
            m_driver->wizard().practise(Scenario::AllWorks);
        bool asked = false;
        QTimer::singleShot(0, this, [&asked] {
            if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
                asked = true;
                box->defaultButton()->click();
            }
        });
        m_driver->wizard().reject();
        QVERIFY(asked);
        QVERIFY(m_driver->wizard().isVisible()); // the harmless answer is the default
    }
};

FACTEUR_MAIN(TestWizard)
#include "tst_wizard.moc"

// SPDX-License-Identifier: MIT
#include "ScriptedServer.h"
#include "TestProgram.h"
#include "WizardDriver.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

using namespace Facteur;
using namespace Qt::StringLiterals;

/// A test whose page is left while a server still thinks.
class TestLeavingATest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    }
    void aPasswordThatHasGoneCountsAndIsNotSentAgain();
    void aTestThatSentNothingBeginsAnew();

private:
    void open(ScriptedServer &incoming);

    const QTemporaryDir m_folder;
    std::unique_ptr<WizardDriver> m_driver;
    QTcpServer m_silence; ///< the outgoing server
};

void TestLeavingATest::open(ScriptedServer &incoming)
{
    QVERIFY(m_silence.isListening() || m_silence.listen(QHostAddress::LocalHost));
    CheckOptions options;
    options.trust = {ScriptedServer::authorities(), false};
    m_driver = std::make_unique<WizardDriver>(options);
    Setup &model = m_driver->model();
    model.setGuide(u"thunderbird"_s);
    model.setDisplayName(u"Marie"_s);
    model.setEmailAddress(u"marie@jardin.example"_s);
    model.setPassword(u"tanstaaf-tanstaaf"_s);
    model.setServer(Side::Incoming, {u"127.0.0.1"_s, incoming.serverPort(), true});
    model.setServer(Side::Outgoing, {u"127.0.0.1"_s, m_silence.serverPort(), true});
    m_driver->wizard().goTo(Page::Authentication);
    m_driver->next();
    QCOMPARE(m_driver->at(), Page::Test);
}

void TestLeavingATest::aPasswordThatHasGoneCountsAndIsNotSentAgain()
{
    ScriptedServer server(R"(
        TLS
        S: * OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] ready
        C a1 AUTHENTICATE PLAIN)");
    open(server);
    QTRY_COMPARE(server.received().size(), 1);
    m_driver->back();
    QCOMPARE(m_driver->model().attempts(), 1);
    QTRY_VERIFY(m_driver->model().report().has_value());
    m_driver->next();
    QCOMPARE(m_driver->at(), Page::Test);
    QCOMPARE(m_driver->model().report()->verdict, Verdict::Cancelled);
    QVERIFY(m_driver->find<QWidget>(u"testAgain"_s)->isVisible());
    QVERIFY(m_driver->everythingSaid().contains(u"Sign-in attempts so far: 1."_s));
    QCOMPARE(server.connections(), 1);
}

void TestLeavingATest::aTestThatSentNothingBeginsAnew()
{
    ScriptedServer server("");
    open(server);
    QTRY_COMPARE(server.connections(), 1);
    m_driver->back();
    QCoreApplication::processEvents();
    m_driver->next();
    QTRY_COMPARE(server.connections(), 2);
    QCOMPARE(m_driver->model().attempts(), 0);
}

FACTEUR_MAIN(TestLeavingATest)
#include "tst_leaving_a_test.moc"

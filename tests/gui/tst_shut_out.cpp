// SPDX-License-Identifier: MIT
#include "Outside.h"
#include "ScriptedServer.h"
#include "Setup.h"
#include "SetupOutcome.h"
#include "TestProgram.h"

#include <QSignalSpy>

using namespace Facteur;
using namespace Qt::StringLiterals;

/// A server that refuses a password, and then lets nobody in.
class TestShutOut final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBarComesFirstAfterARefusal();
    void theBarIsAPossibilityWithoutARefusal();
    void whoRefusedReceivingDoesNotBarSendingWhileItAnswers();
    void theWordsHoldNoPassword();

private:
    /// Both servers at one address, as typed by hand.
    [[nodiscard]] std::unique_ptr<Setup> setupWith(const QTcpServer &imap, quint16 smtpPort) const;
    /// What came of a test with \a password.
    [[nodiscard]] static Outcome tested(Setup &setup, const QString &password);
    [[nodiscard]] static QString saidOf(const Outcome &outcome, Side side);

    const QByteArray m_refuses = "TLS\nS: * OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] ready\n"
                                 "C a1 AUTHENTICATE\nS: a1 NO [AUTHENTICATIONFAILED] no";
    ScriptedServer m_smtp{"TLS\nS: 554 no"};
};

std::unique_ptr<Setup> TestShutOut::setupWith(const QTcpServer &imap, quint16 smtpPort) const
{
    Outside outside;
    outside.check.trust = {ScriptedServer::authorities(), false};
    auto setup = std::make_unique<Setup>(Catalogue::load(u":/packs"_s), outside);
    setup->setGuide(u"thunderbird"_s);
    setup->setEmailAddress(u"marie@jardin.example"_s);
    setup->setServer(Side::Incoming, {u"127.0.0.1"_s, imap.serverPort(), true});
    setup->setServer(Side::Outgoing, {u"127.0.0.1"_s, smtpPort, true});
    return setup;
}

Outcome TestShutOut::tested(Setup &setup, const QString &password)
{
    setup.setPassword(password);
    QSignalSpy finished(&setup.session(), &TestSession::finished);
    if (setup.session().begin(setup.testRequest()) != TestSession::Gate::Open || !finished.wait(30'000)
        || !setup.report())
        return {};
    return SetupOutcome::ofTest(setup);
}

QString TestShutOut::saidOf(const Outcome &outcome, Side side)
{
    const QList<OutcomeMessage> said = outcome.about(side);
    if (said.size() != 1)
        return {};
    const CauseText &text = said.constFirst().text;
    return text.title + u'\n' + text.meaning + u'\n' + text.whatToDo;
}

void TestShutOut::theBarComesFirstAfterARefusal()
{
    ScriptedServer imap(m_refuses);
    const auto setup = setupWith(imap, m_smtp.serverPort());
    QVERIFY(saidOf(tested(*setup, u"first try"_s), Side::Incoming).contains(u"refused the sign-in"_s));
    imap.close();
    const QString said = saidOf(tested(*setup, u"second try"_s), Side::Incoming);
    QCOMPARE(setup->report()->incoming.cause, Cause::TcpRefused);
    QVERIFY2(said.startsWith(u"127.0.0.1 seems to bar this network for a while\n"_s), qPrintable(said));
    QVERIFY2(said.contains(u"\nWait "_s) && said.contains(u"telephones and tablets"_s), qPrintable(said));
}

void TestShutOut::theBarIsAPossibilityWithoutARefusal()
{
    ScriptedServer imap(m_refuses);
    imap.close();
    const auto setup = setupWith(imap, m_smtp.serverPort());
    setup->setServer(Side::Incoming, {u"127.0.0.1"_s, closedPort(), true});
    const QString said = saidOf(tested(*setup, u"first try"_s), Side::Incoming);
    QVERIFY2(said.contains(u"does not answer on port"_s), qPrintable(said));
    QVERIFY2(said.contains(u"another device that still has the old one"_s), qPrintable(said));
}

void TestShutOut::whoRefusedReceivingDoesNotBarSendingWhileItAnswers()
{
    ScriptedServer imap(m_refuses);
    const auto setup = setupWith(imap, closedPort());
    for (const QString &password : {u"first try"_s, u"second try"_s}) {
        const QString said = saidOf(tested(*setup, password), Side::Outgoing);
        QVERIFY2(said.contains(u"does not answer on port"_s), qPrintable(said));
    }
    imap.close(); // now it lets nobody in at all
    const Outcome outcome = tested(*setup, u"third try"_s);
    QCOMPARE(outcome.heading, u"The server seems to bar this network for a while"_s);
    QCOMPARE(outcome.messages.size(), 1); // told once for both
}

void TestShutOut::theWordsHoldNoPassword()
{
    ScriptedServer imap(m_refuses);
    const auto setup = setupWith(imap, m_smtp.serverPort());
    const QString password = u"tanstaaf-tanstaaf"_s;
    QVERIFY(!tested(*setup, u"another one"_s).messages.isEmpty());
    imap.close();
    const Outcome outcome = tested(*setup, password);
    QVERIFY(!outcome.messages.isEmpty());
    for (const OutcomeMessage &message : outcome.messages)
        QVERIFY(!(message.text.title + message.text.meaning + message.text.whatToDo).contains(password));
}

FACTEUR_GUILESS_MAIN(TestShutOut)
#include "tst_shut_out.moc"

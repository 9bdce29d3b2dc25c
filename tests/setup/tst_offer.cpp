// SPDX-License-Identifier: MIT
#include "Outside.h"
#include "Setup.h"
#include "Sitting.h"
#include "TestProgram.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

/// Another setting that works, offered while the first attempt still waits (spec §3).
class TestOffer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isThereWhileTheFirstAttemptWaitsAndCanBeTaken();
    void isGoneOnceTheServerHasAnswered();
    void ofARefusedServerComesWithTheReport();

private:
    /// The built-in packs, and a provider whose outgoing server has two ports.
    [[nodiscard]] std::unique_ptr<Setup> setupWith(const QTcpServer &imap, quint16 recommended) const;

    ScriptedServer m_imap{Script::imapTakes};
    /// To be probed, and to be signed in to.
    ScriptedServer m_other{"TLS\nS: 220 ready\nC EHLO\nS: 250-localhost|250 AUTH PLAIN\nC\nS: 235 ok\nIN"};
    ScriptedServer m_silence{Script::silence};
};

std::unique_ptr<Setup> TestOffer::setupWith(const QTcpServer &imap, quint16 recommended) const
{
    Provider provider;
    provider.id = u"here"_s;
    provider.servers = serversByBox(Protocol::Imap, u"127.0.0.1"_s, imap.serverPort(), 0, true)
        + serversByBox(Protocol::Smtp, u"127.0.0.1"_s, m_other.serverPort(), 0, true);
    Outside outside;
    outside.check = Sitting::options();
    auto setup = std::make_unique<Setup>(Catalogue::load(u":/packs"_s).withProvider(provider), outside);
    setup->setGuide(u"thunderbird"_s);
    setup->setEmailAddress(u"marie@jardin.example"_s);
    setup->setPassword(u"tanstaaf-tanstaaf"_s);
    setup->setProvider(provider.id);
    setup->setServer(Side::Outgoing, {u"127.0.0.1"_s, recommended, true});
    return setup;
}

void TestOffer::isThereWhileTheFirstAttemptWaitsAndCanBeTaken()
{
    const auto setup = setupWith(m_imap, m_silence.serverPort());
    TestSession &session = setup->session();
    QSignalSpy offered(&session, &TestSession::offered);
    QSignalSpy finished(&session, &TestSession::finished);
    QCOMPARE(session.begin(setup->testRequest()), TestSession::Gate::Open);
    QVERIFY(!session.isSearching());
    QCOMPARE(setup->remedyFor(Side::Outgoing), std::nullopt);
    QVERIFY(offered.wait(10'000));
    QVERIFY(session.isRunning() && session.isSearching());
    const Endpoint other{Protocol::Smtp, u"127.0.0.1"_s, m_other.serverPort(), Security::Tls};
    QCOMPARE(session.offer(Side::Outgoing), other);
    QCOMPARE(session.offer(Side::Incoming), std::nullopt);
    const ServerAnswer answer{u"127.0.0.1"_s, m_other.serverPort(), true};
    QCOMPARE(setup->remedyFor(Side::Outgoing), answer);
    QCOMPARE(setup->remedyFor(Side::Incoming), std::nullopt);

    setup->applyRemedy(Side::Outgoing);
    QCOMPARE(setup->account().outgoing, answer);
    QCOMPARE(session.begin(setup->testRequest()), TestSession::Gate::Open);
    QCOMPARE(session.offer(Side::Outgoing), std::nullopt);
    QVERIFY(finished.wait(10'000));
    QCOMPARE(setup->report().value_or(CheckReport()).verdict, Verdict::Works);
    QCOMPARE(setup->remedyFor(Side::Outgoing), std::nullopt);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(m_silence.connections(), 1 + 1); // with the second opinion's, and none since
}

void TestOffer::isGoneOnceTheServerHasAnswered()
{
    ScriptedServer late("WAIT 4000\n" + QByteArray(Script::smtpTakes));
    const auto setup = setupWith(m_silence, late.serverPort());
    TestSession &session = setup->session();
    QSignalSpy offered(&session, &TestSession::offered);
    session.begin(setup->testRequest());
    QVERIFY(offered.wait(10'000));
    QVERIFY(setup->remedyFor(Side::Outgoing));
    QTRY_COMPARE_WITH_TIMEOUT(session.lastStep(Side::Outgoing).state, StepState::Passed, 10'000);
    QTRY_COMPARE(session.lastStep(Side::Outgoing).step, Step::Sender);
    QTRY_COMPARE(setup->remedyFor(Side::Outgoing), std::nullopt);
    QVERIFY(session.isRunning());
}

void TestOffer::ofARefusedServerComesWithTheReport()
{
    const auto setup = setupWith(m_imap, closedPort());
    QSignalSpy finished(&setup->session(), &TestSession::finished);
    setup->session().begin(setup->testRequest());
    QVERIFY(finished.wait(10'000));
    const ServerAnswer answer{u"127.0.0.1"_s, m_other.serverPort(), true};
    QCOMPARE(setup->remedyFor(Side::Outgoing), answer);
    setup->setServer(Side::Outgoing, {u"127.0.0.1"_s, m_silence.serverPort(), true});
    QCOMPARE(setup->remedyFor(Side::Outgoing), std::nullopt); // that was of other settings
}

FACTEUR_GUILESS_MAIN(TestOffer)
#include "tst_offer.moc"

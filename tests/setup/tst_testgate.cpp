// SPDX-License-Identifier: MIT
#include "Sitting.h"
#include "TestProgram.h"

using namespace Facteur;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Gate = TestSession::Gate;

/// Which tests may begin, after what servers have said to those before.
class TestGate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOpenGateBeginsATest();
    void strangersPauseAndRefusalShutItInThisOrder();
    void aShutGateConnectsNowhere();
    void thePauseEndsByTheClockAlone();
    void thePauseIsTheHostsForEveryAccount();
    void thePauseOfAnotherHostIsNone();
    void aRefusedPasswordIsNotSentAgainWithoutAWord();
    void whoInsistsMayTryARefusedPasswordAndNothingElse();
    void anotherPasswordOpens();
    void aSuccessForgetsTheRefusals();
    void refusedSendingIsNoWrongPasswordWhereReceivingTookIt_data();
    void refusedSendingIsNoWrongPasswordWhereReceivingTookIt();
    void aPasswordForSendingAloneIsToBeTypedAgain();
    void whatWasTriedInVainIsKnownUntilItWorks();
    void aRefusalIsKnownWhileTheOtherSideStillWaits();

private:
    ScriptedServer m_imap{Script::imapTakes};
    ScriptedServer m_imapThatRefuses{Script::imapRefuses};
    ScriptedServer m_smtp{Script::smtpTakes};
    ScriptedServer m_smtpThatRefuses{Script::smtpRefuses};
    ScriptedServer m_busySmtp{Script::smtpLater};
    ScriptedServer m_silence{Script::silence};
};

void TestGate::anOpenGateBeginsATest()
{
    Sitting sitting;
    const QSignalSpy began(&sitting.session, &TestSession::began);
    QCOMPARE(sitting.session.begin(Sitting::request(m_imap, m_smtp)), Gate::Open);
    QVERIFY(sitting.session.isRunning());
    QCOMPARE(began.size(), 1);
    QVERIFY(sitting.finished.wait(30'000));
    const auto report = sitting.finished.first().first().value<CheckReport>();
    QCOMPARE(report.verdict, Verdict::Works);
    const auto tested = sitting.finished.first().last().value<MailSettings>();
    QCOMPARE(tested, Sitting::request(m_imap, m_smtp).settings);
    QVERIFY(!sitting.session.isRunning());
    QCOMPARE(sitting.session.gate(Sitting::request(m_imap, m_smtp)), Gate::Open);
}

void TestGate::strangersPauseAndRefusalShutItInThisOrder()
{
    Sitting sitting;
    TestRequest request = Sitting::request(m_imapThatRefuses, m_busySmtp);
    const CheckReport report = sitting.run(request);
    QCOMPARE(report.incoming.cause, Cause::AuthRejected);
    QCOMPARE(report.outgoing.cause, Cause::AuthTemporary);
    request.hasStrangers = true;
    QCOMPARE(sitting.session.gate(request), Gate::Strangers);
    request.hasStrangers = false;
    QCOMPARE(sitting.session.gate(request), Gate::Paused);
    sitting.time += 60s;
    QCOMPARE(sitting.session.gate(request), Gate::RefusedBefore);
    request.passwordEdit = request.outgoingPasswordEdit = 2;
    QCOMPARE(sitting.session.gate(request), Gate::Open);
}

void TestGate::aShutGateConnectsNowhere()
{
    Sitting sitting;
    ScriptedServer imap(Script::imapTakes);
    TestRequest request = Sitting::request(imap, m_smtp);
    request.hasStrangers = true;
    QCOMPARE(sitting.session.begin(request), Gate::Strangers);
    QCOMPARE(sitting.session.begin(request, true), Gate::Strangers);
    QVERIFY(!sitting.session.isRunning());
    QVERIFY(sitting.run(Sitting::request(m_imap, m_smtp)).ok());
    QCOMPARE(imap.connections(), 0);
    QCOMPARE(sitting.finished.size(), 1);
}

void TestGate::thePauseEndsByTheClockAlone()
{
    Sitting sitting;
    const TestRequest request = Sitting::request(m_imap, m_busySmtp);
    QCOMPARE(sitting.session.pauseLeft(request), 0s);
    QCOMPARE(sitting.run(request).outgoing.cause, Cause::AuthTemporary);
    QCOMPARE(sitting.session.pauseLeft(request), 60s);
    sitting.time += 59'900ms;
    QCOMPARE(sitting.session.pauseLeft(request), 1s);
    QCOMPARE(sitting.session.begin(request), Gate::Paused);
    QVERIFY(!sitting.session.isRunning());
    sitting.time += 100ms;
    QCOMPARE(sitting.session.pauseLeft(request), 0s);
    QCOMPARE(sitting.session.begin(request), Gate::Open);
    QVERIFY(sitting.session.isRunning());
}

void TestGate::thePauseIsTheHostsForEveryAccount()
{
    Sitting sitting;
    QCOMPARE(sitting.run(Sitting::request(m_imap, m_busySmtp)).outgoing.cause, Cause::AuthTemporary);
    TestRequest request = Sitting::request(m_imap, m_smtp); // another port of that host
    request.settings.incoming.userName = request.settings.outgoing.userName = u"marie"_s;
    QCOMPARE(sitting.session.gate(request), Gate::Paused);
    request.settings.emailAddress = request.settings.incoming.userName = u"paul@potager.example"_s;
    request.settings.outgoing.endpoint.host = u"localhost"_s; // it is the incoming side's
    request.passwordEdit = 2;
    QCOMPARE(sitting.session.gate(request), Gate::Paused);
}

void TestGate::thePauseOfAnotherHostIsNone()
{
    Sitting sitting;
    QCOMPARE(sitting.run(Sitting::request(m_imap, m_busySmtp)).outgoing.cause, Cause::AuthTemporary);
    TestRequest request = Sitting::request(m_imap, m_smtp);
    request.settings.incoming.endpoint.host = request.settings.outgoing.endpoint.host = u"localhost"_s;
    QCOMPARE(sitting.session.pauseLeft(request), 0s);
    QCOMPARE(sitting.session.gate(request), Gate::Open);
}

void TestGate::aRefusedPasswordIsNotSentAgainWithoutAWord()
{
    Sitting sitting;
    ScriptedServer imap(Script::imapRefuses);
    const TestRequest request = Sitting::request(imap, m_smtp);
    const CheckReport report = sitting.run(request);
    QCOMPARE(report.incoming.cause, Cause::AuthRejected);
    QCOMPARE(sitting.session.toRetype(request, report), Side::Incoming);
    QCOMPARE(sitting.session.toRetype(request, std::nullopt), Side::Incoming);
    QCOMPARE(sitting.session.begin(request), Gate::RefusedBefore);
    QVERIFY(!sitting.session.isRunning());
    // Another port for sending makes it no other password for receiving.
    QCOMPARE(sitting.session.begin(Sitting::request(imap, m_silence)), Gate::RefusedBefore);
    QCOMPARE(imap.connections(), 1);
    QCOMPARE(sitting.session.gate(Sitting::request(m_imap, m_smtp)), Gate::Open); // another server
}

void TestGate::whoInsistsMayTryARefusedPasswordAndNothingElse()
{
    Sitting sitting;
    ScriptedServer imap(Script::imapRefuses);
    TestRequest request = Sitting::request(imap, m_busySmtp);
    QVERIFY(!sitting.run(request).ok());
    QCOMPARE(sitting.session.begin(request, true), Gate::Paused);
    QVERIFY(!sitting.session.isRunning());
    sitting.time += 60s;
    QCOMPARE(sitting.run(request, true).incoming.cause, Cause::AuthRejected);
    QCOMPARE(imap.connections(), 2);
}

void TestGate::anotherPasswordOpens()
{
    Sitting sitting;
    TestRequest request = Sitting::request(m_imapThatRefuses, m_smtp);
    QVERIFY(!sitting.run(request).ok());
    request.passwordEdit = request.outgoingPasswordEdit = 2;
    QCOMPARE(sitting.session.gate(request), Gate::Open);
    QCOMPARE(sitting.session.toRetype(request, std::nullopt), std::nullopt);
}

void TestGate::aSuccessForgetsTheRefusals()
{
    Sitting sitting;
    const TestRequest request = Sitting::request(m_imapThatRefuses, m_smtp);
    QVERIFY(!sitting.run(request).ok());
    QVERIFY(sitting.session.wasRefused(request, Side::Incoming));
    SideReport passed;
    passed.ok = passed.passwordSent = true;
    sitting.session.note(request, passed); // the server took its time to learn the password
    QVERIFY(!sitting.session.wasRefused(request, Side::Incoming));
    QCOMPARE(sitting.session.gate(request), Gate::Open);
}

void TestGate::refusedSendingIsNoWrongPasswordWhereReceivingTookIt_data()
{
    QTest::addColumn<int>("outgoingEdit");
    QTest::newRow("one password for both") << 1;
    QTest::newRow("the same one typed twice") << 2;
}

void TestGate::refusedSendingIsNoWrongPasswordWhereReceivingTookIt()
{
    QFETCH(const int, outgoingEdit);
    Sitting sitting;
    TestRequest request = Sitting::request(m_imap, m_smtpThatRefuses);
    request.outgoingPasswordEdit = outgoingEdit;
    const CheckReport report = sitting.run(request);
    QCOMPARE(report.verdict, Verdict::SendingBlocked);
    QVERIFY(!sitting.session.wasRefused(request, Side::Outgoing));
    QCOMPARE(sitting.session.toRetype(request, report), std::nullopt);
    QCOMPARE(sitting.session.gate(request), Gate::Open);
    QCOMPARE(sitting.session.gate(request, true), Gate::RefusedBefore); // not without a word
}

void TestGate::aPasswordForSendingAloneIsToBeTypedAgain()
{
    Sitting sitting;
    TestRequest request = Sitting::request(m_imap, m_smtpThatRefuses);
    request.settings.outgoing.password = u"another"_s;
    request.outgoingPasswordEdit = 2;
    const CheckReport report = sitting.run(request);
    QCOMPARE(report.verdict, Verdict::Outgoing);
    QCOMPARE(sitting.session.toRetype(request, report), Side::Outgoing);
    QCOMPARE(sitting.session.gate(request), Gate::RefusedBefore);
    request.settings.outgoing.authenticate = false; // then nothing goes there
    QCOMPARE(sitting.session.gate(request), Gate::Open);
}

void TestGate::whatWasTriedInVainIsKnownUntilItWorks()
{
    Sitting sitting;
    const TestRequest request = Sitting::request(m_imap, m_smtpThatRefuses);
    const Endpoint blocked{Protocol::Smtp, u"smtp.example.com"_s, 465, Security::Tls};
    const Endpoint other{Protocol::Smtp, u"smtp.example.com"_s, 587, Security::StartTls};
    SideReport report;
    report.side = Side::Outgoing;
    report.endpoint = blocked;
    report.cause = Cause::Cancelled;
    report.steps.at(static_cast<std::size_t>(Step::Connect)).state = StepState::Failed;
    sitting.session.note(request, report); // which says nothing
    QVERIFY(sitting.session.triedInVain(other).isEmpty());
    report.cause = Cause::TcpTimeout;
    sitting.session.note(request, report);
    QCOMPARE(sitting.session.triedInVain(other), QList{blocked});
    QVERIFY(sitting.session.triedInVain(blocked).isEmpty()); // that is what is tested
    QVERIFY(sitting.session.triedInVain({Protocol::Smtp, u"b.example.com"_s, 587, Security::Tls}).isEmpty());
    report.endpoint = other;
    report.triedInVain = {blocked};
    sitting.session.note(request, report);
    QCOMPARE(sitting.session.triedInVain(blocked), QList{other});
    SideReport passed;
    passed.side = Side::Outgoing;
    passed.endpoint = blocked;
    passed.ok = true;
    sitting.session.note(request, passed);
    QVERIFY(sitting.session.triedInVain(other).isEmpty());
}

void TestGate::aRefusalIsKnownWhileTheOtherSideStillWaits()
{
    Sitting sitting;
    ScriptedServer imap(Script::imapRefuses);
    ScriptedServer waiting(Script::silence);
    const TestRequest request = Sitting::request(imap, waiting);
    QCOMPARE(sitting.session.begin(request), Gate::Open);
    QTRY_VERIFY(sitting.session.wasRefused(request, Side::Incoming));
    QVERIFY(sitting.session.isRunning());
    // Another port for sending is wanted now: the test of the old one has no meaning any more.
    QCOMPARE(sitting.session.begin(Sitting::request(imap, m_smtp)), Gate::RefusedBefore);
    QVERIFY(!sitting.session.isRunning());
    QVERIFY(sitting.run(Sitting::request(m_imap, m_smtp)).ok());
    QCOMPARE(sitting.finished.size(), 1);
    QCOMPARE(imap.connections(), 1);
    QCOMPARE(waiting.connections(), 1);
}

FACTEUR_GUILESS_MAIN(TestGate)
#include "tst_testgate.moc"

// SPDX-License-Identifier: MIT
#include "TestProgram.h"
#include "Verdict.h"

using namespace Facteur;

namespace {

SideReport passed()
{
    SideReport report;
    report.ok = true;
    return report;
}

SideReport failed(Cause cause, Step step)
{
    SideReport report;
    report.cause = cause;
    report.steps.at(static_cast<std::size_t>(step)).state = StepState::Failed;
    return report;
}

} // namespace

class TestVerdict final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsBothSidesTogether_data();
    void putsBothSidesTogether();
};

void TestVerdict::putsBothSidesTogether_data()
{
    QTest::addColumn<SideReport>("incoming");
    QTest::addColumn<SideReport>("outgoing");
    QTest::addColumn<bool>("sameCredentials");
    QTest::addColumn<Verdict>("verdict");

    const SideReport rejected = failed(Cause::AuthRejected, Step::SignIn);
    const SideReport noName = failed(Cause::DnsNotFound, Step::Resolve);
    const SideReport timeout = failed(Cause::TcpTimeout, Step::Connect);
    const SideReport untrusted = failed(Cause::TlsUntrusted, Step::Encrypt);
    const SideReport blocked = failed(Cause::AuthAccountBlocked, Step::SignIn);
    const SideReport noMechanism = failed(Cause::AuthMechanismMissing, Step::SignIn);
    const SideReport cancelled = failed(Cause::Cancelled, Step::Greet);

    QTest::newRow("both passed") << passed() << passed() << true << Verdict::Works;
    QTest::newRow("rejected twice") << rejected << rejected << true << Verdict::Password;
    QTest::newRow("rejected, outgoing not reached") << rejected << timeout << true << Verdict::Password;
    QTest::newRow("rejected, outgoing fails otherwise") << rejected << noMechanism << true << Verdict::Both;
    QTest::newRow("rejected, outgoing passed") << rejected << passed() << true << Verdict::Incoming;
    QTest::newRow("only sending is rejected") << passed() << rejected << true << Verdict::SendingBlocked;
    QTest::newRow("only sending is blocked") << passed() << blocked << true << Verdict::SendingBlocked;
    QTest::newRow("only sending, with another password")
        << passed() << rejected << false << Verdict::Outgoing;
    QTest::newRow("only sending, otherwise") << passed() << timeout << true << Verdict::Outgoing;
    QTest::newRow("nothing reached") << noName << timeout << true << Verdict::Network;
    QTest::newRow("one reached") << noName << untrusted << true << Verdict::Both;
    QTest::newRow("only receiving") << untrusted << passed() << true << Verdict::Incoming;
    QTest::newRow("outgoing rejected, incoming not reached") << timeout << rejected << true << Verdict::Both;
    QTest::newRow("cancelled") << cancelled << passed() << true << Verdict::Cancelled;
    QTest::newRow("cancelled later") << rejected << cancelled << true << Verdict::Cancelled;
}

void TestVerdict::putsBothSidesTogether()
{
    QFETCH(SideReport, incoming);
    QFETCH(SideReport, outgoing);
    QFETCH(bool, sameCredentials);
    QTEST(verdictOf(incoming, outgoing, sameCredentials), "verdict");
}

FACTEUR_APPLESS_MAIN(TestVerdict)
#include "tst_verdict.moc"

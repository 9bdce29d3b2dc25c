// SPDX-License-Identifier: MIT
#include "CheckWords.h"
#include "Guide.h"
#include "ProofText.h"
#include "TestProgram.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

/// What stands above the values wherever they are copied to: they are never taken for proven when they are
/// not.
class TestProofText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsCopiedSaysHowItStands_data();
    void whatIsCopiedSaysHowItStands();
    void aFailureIsCopiedWithSideAndCode();
    void withoutAReportNothingIsProven();
    void anExerciseIsCopiedAsOne();
    void aboveTheSettingsAnExerciseSaysHowItEnded();
    void whatIsGoneIsSaidWhereverTheSettingsStand();

private:
    [[nodiscard]] static CheckReport report();

    Guide m_guide;
};

void TestProofText::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_guide.mention.texts.insert(u"en"_s, u"Potager %1 Mail"_s); // as somebody's pack may have it
}

CheckReport TestProofText::report()
{
    CheckReport report;
    report.outgoing.side = Side::Outgoing;
    report.finishedAt = QDateTime(QDate(2026, 3, 14), QTime(14, 32));
    return report;
}

void TestProofText::whatIsCopiedSaysHowItStands_data()
{
    QTest::addColumn<Proof>("proof");
    QTest::addColumn<QString>("words");
    using enum Proof;
    QTest::newRow("not tested") << NotTested << u"Not tested"_s;
    QTest::newRow("failed") << Failed << u"did not pass the test"_s;
    QTest::newRow("program too old") << TlsTooOld << u"Potager %1 Mail is too old"_s;
    QTest::newRow("program perhaps too old") << TlsUnproven << u"Potager %1 Mail may be too old"_s;
    QTest::newRow("unprotected") << Unprotected << u"not protected"_s;
    QTest::newRow("sending not proven") << SendingUnproven << u"sending has not been refused so far"_s;
    QTest::newRow("sign-in not proven") << SignInUnproven << u"up to the sign-in"_s;
    QTest::newRow("box unknown") << BoxUnknown << u"SSL box of Potager %1 Mail"_s;
    QTest::newRow("proven") << Proven << u"everything works, and the line is protected"_s;
}

void TestProofText::whatIsCopiedSaysHowItStands()
{
    QFETCH(const Proof, proof);
    QFETCH(const QString, words);
    const QString said = ProofText::forCopying(proof, m_guide, report(), false);
    QVERIFY2(said.contains(words), qPrintable(said));
    QCOMPARE(said.contains(u"everything works"_s), proof == Proof::Proven);
    const bool isTested = proof != Proof::NotTested;
    QCOMPARE(said.contains(u"14 March 2026"_s) && said.contains(u"14:32"_s), isTested);
}

void TestProofText::aFailureIsCopiedWithSideAndCode()
{
    CheckReport failed = report();
    failed.incoming.cause = Cause::AuthRejected;
    failed.outgoing.cause = Cause::TcpTimeout;
    const QStringList lines = ProofText::forCopying(Proof::Failed, m_guide, failed, false).split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines.at(1).startsWith(u"Receiving: "_s) && lines.at(1).endsWith(u"(IN-AUTH-REJECTED)"_s),
        qPrintable(lines.at(1)));
    QVERIFY2(lines.at(2).startsWith(u"Sending: "_s) && lines.at(2).endsWith(u"(OUT-TCP-TIMEOUT)"_s),
        qPrintable(lines.at(2)));
}

void TestProofText::withoutAReportNothingIsProven()
{
    using enum Proof;
    for (const Proof proof : {NotTested, Failed, Unprotected, SendingUnproven, BoxUnknown, Proven})
        QVERIFY(ProofText::forCopying(proof, m_guide, {}, false).startsWith(u"Not tested"_s));
}

void TestProofText::anExerciseIsCopiedAsOne()
{
    const QString said = ProofText::forCopying(Proof::Proven, m_guide, report(), true);
    QVERIFY2(said.startsWith(u"An exercise"_s), qPrintable(said));
}

void TestProofText::aboveTheSettingsAnExerciseSaysHowItEnded()
{
    CheckReport failed = report();
    failed.verdict = Verdict::Outgoing;
    const auto words = [](const OutcomeMessage &message) {
        return message.text.title + message.text.meaning;
    };
    for (const OutcomeMessage &each : {ProofText::inPractice(Proof::Failed, failed),
             ProofText::inPractice(Proof::NotTested, {}), ProofText::inPractice(Proof::Proven, report())}) {
        QVERIFY(words(each).startsWith(u"This was practice"_s));
        QVERIFY(each.text.whatToDo.contains(u"do not copy"_s));
    }
    QVERIFY(words(ProofText::inPractice(Proof::Failed, failed)).contains(CheckWords::verdict(failed)));
    QVERIFY(words(ProofText::inPractice(Proof::NotTested, {})).contains(u"nothing was tested"_s));
    QVERIFY(!words(ProofText::inPractice(Proof::Proven, report())).contains(u"failed"_s));
}

void TestProofText::whatIsGoneIsSaidWhereverTheSettingsStand()
{
    Guide gone = m_guide;
    gone.end = ProgramEnd{QDate(2024, 12, 31), {}};
    gone.end->reason.texts.insert(u"en"_s, u"It neither sends nor receives."_s);
    using enum Proof;
    for (const Proof proof :
        {NotTested, Failed, TlsTooOld, Unprotected, SendingUnproven, BoxUnknown, Proven}) {
        const OutcomeMessage above = ProofText::aboveSettings(proof, gone, report());
        const QString all = above.text.title + above.text.meaning + above.text.whatToDo;
        for (const QString &words :
            {u"can no longer be used"_s, u"31 December 2024"_s, u"neither sends nor receives"_s})
            QVERIFY2(all.contains(words), qPrintable(all));
        QVERIFY(above.tone != Tone::Good);
        QCOMPARE(above.actions, QList{OutcomeAction::of(Act::ChooseProgram)});
        const QString copied = ProofText::forCopying(proof, gone, report(), false);
        QVERIFY2(copied.contains(u"can no longer be used"_s) && !copied.contains(u"everything works"_s),
            qPrintable(copied));
    }
    Guide old = m_guide;
    old.newestTls = TlsVersion::Tls10;
    const QString copied = ProofText::forCopying(Proven, old, report(), false);
    QVERIFY2(copied.contains(u"usually knows TLS 1.0 at most"_s) && !copied.contains(u"everything works"_s),
        qPrintable(copied));
}

FACTEUR_GUILESS_MAIN(TestProofText)
#include "tst_prooftext.moc"

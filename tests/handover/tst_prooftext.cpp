// SPDX-License-Identifier: MIT
#include "Guide.h"
#include "ProofText.h"

#include <QTest>

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

QTEST_GUILESS_MAIN(TestProofText)
#include "tst_prooftext.moc"

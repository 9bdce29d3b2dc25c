// SPDX-License-Identifier: MIT
#include "Catalogue.h"
#include "PracticeServer.h"
#include "SupportReport.h"
#include "TestProgram.h"
#include "TranscriptText.h"

#include <QRegularExpression>
#include <QTranslator>

using namespace Facteur;
using namespace Qt::StringLiterals;

namespace {

/// Puts whatever goes through a translator in capitals, so that what does not can be seen.
class Capitals final : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        return QString::fromUtf8(source).toUpper().replace(u"%N"_s, u"%n"_s);
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

/// Values of one kind or another, which are the same in every language: here all capitals and figures.
SideReport sideOf(Side which, std::optional<Cause> cause)
{
    SideReport report;
    report.side = which;
    report.ok = !cause;
    report.encrypted = true;
    report.cause = cause;
    report.serverSaid = u"SAID"_s;
    report.answeredBy = u"WHO"_s;
    report.ipv6Failed = report.commonNameOnly = true;
    report.endpoint = {
        which == Side::Incoming ? Protocol::Imap : Protocol::Smtp, u"HOST"_s, 993, Security::Tls};
    int state = 0;
    for (StepReport &step : report.steps)
        step.state = static_cast<StepState>(state++ % 5);
    CertificateFacts facts;
    facts.subject = facts.issuer = u"WHO"_s;
    facts.notBefore = QDateTime::fromString(u"2026-02-03T04:05:00Z"_s, Qt::ISODate);
    facts.notAfter = facts.notBefore.addDays(90);
    facts.fingerprint = u"AB:CD"_s;
    report.certificates = {facts, facts};
    report.certificates[0].names = QStringList{u"HOST"_s};
    report.transcript = {u"S: * OK"_s};
    for (const Hidden hidden : allHidden)
        report.transcript << u"C: A1 LOGIN "_s + recordOf(hidden);
    report.transcript << recordOf(Hidden::More);
    return report;
}

} // namespace

/// The report is read in the reader's language, but for what is the same in all of them.
class TestSupportReport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordGoesThroughTheTranslator_data();
    void everyWordGoesThroughTheTranslator();
    void saysWhatStaysAsItIs();
    void aServersQuotationIsNotOurs();

private:
    [[nodiscard]] static OutcomeFacts factsOf(Verdict verdict, std::optional<Cause> cause, Security security);

    const Catalogue m_catalogue = Catalogue::load(u":/packs"_s);
};

OutcomeFacts TestSupportReport::factsOf(Verdict verdict, std::optional<Cause> cause, Security security)
{
    OutcomeFacts facts;
    facts.report.verdict = verdict;
    facts.report.incoming = sideOf(Side::Incoming, cause);
    facts.report.outgoing = sideOf(Side::Outgoing, cause);
    facts.report.incoming.endpoint.security = facts.report.outgoing.endpoint.security = security;
    facts.report.finishedAt = QDateTime(QDate(2026, 11, 27), QTime(8, 0));
    facts.proof = facts.report.ok() ? Proof::Proven : Proof::Failed;
    facts.incomingUserName = facts.outgoingUserName = u"NAME"_s;
    return facts;
}

void TestSupportReport::everyWordGoesThroughTheTranslator_data()
{
    QTest::addColumn<OutcomeFacts>("facts");
    const QMetaEnum causes = QMetaEnum::fromType<Cause>();
    for (int i = 0; i < causes.keyCount(); ++i) {
        const auto cause = static_cast<Cause>(causes.value(i));
        QTest::newRow(causes.key(i)) << factsOf(Verdict::Both, cause, Security::Tls);
    }
    const QMetaEnum verdicts = QMetaEnum::fromType<Verdict>();
    for (int i = 0; i < verdicts.keyCount(); ++i) {
        const auto verdict = static_cast<Verdict>(verdicts.value(i));
        if (verdict != Verdict::Works)
            QTest::newRow(verdicts.key(i)) << factsOf(verdict, Cause::AuthRejected, Security::StartTls);
    }
    for (int i = static_cast<int>(Proof::TlsTooOld); i <= static_cast<int>(Proof::Proven); ++i) {
        OutcomeFacts facts = factsOf(Verdict::Works, std::nullopt, Security::None);
        facts.proof = static_cast<Proof>(i);
        QTest::addRow("works, proof %d", i) << facts;
    }
    for (const Scenario scenario : allScenarios()) {
        OutcomeFacts facts = factsOf(Verdict::Both, Cause::TcpRefused, Security::Tls);
        facts.exercise = scenario;
        QTest::addRow("exercise %s", idOf(scenario).data()) << facts;
    }
}

void TestSupportReport::everyWordGoesThroughTheTranslator()
{
    QFETCH(OutcomeFacts, facts);
    Capitals capitals;
    QVERIFY(QCoreApplication::installTranslator(&capitals));
    Guide guide;
    guide.mention.texts = {{u"en"_s, u"PROGRAM"_s}};
    facts.guide = &guide;
    Account account;
    account.userName = account.outgoingUserName = u"NAME"_s;
    QString report = SupportReport::toPlainText(facts.report, Outcome::of(facts), account, u"PROGRAM"_s);
    QVERIFY(QCoreApplication::removeTranslator(&capitals));
    for (const QString &value :
        {PracticeServer::emailAddress(), PracticeServer::password(), PracticeServer::appPassword()})
        report.remove(value);
    const QRegularExpression smallLetters(u"[a-z]{2,}"_s); // codes and protocol tokens have capitals
    for (const QString &line : report.section(u'\n', 1).split(u'\n')) // after the system's own name
        QVERIFY2(!line.contains(smallLetters), qPrintable(line));
}

void TestSupportReport::saysWhatStaysAsItIs()
{
    const OutcomeFacts facts = factsOf(Verdict::Both, Cause::AuthRejected, Security::StartTls);
    const QString report =
        SupportReport::toPlainText(facts.report, Outcome::of(facts), Account(), u"PROGRAM"_s);
    for (const char *told : {"IN-AUTH-REJECTED", "OUT-AUTH-REJECTED", "HOST:993 (IMAP, STARTTLS)", "S: * OK",
             "C: A1 LOGIN (", "SHA-256 AB:CD", "2026-02-03T04:05:00Z", "PROGRAM"})
        QVERIFY2(report.contains(QLatin1StringView(told)), qPrintable(report));
}

void TestSupportReport::aServersQuotationIsNotOurs()
{
    QCOMPARE(TranscriptText::line(u"S: 1 NO (password sent)"_s), u"S: 1 NO (password sent)"_s);
    QCOMPARE(TranscriptText::line(u"C: PASS (password sent)"_s), u"C: PASS (the password was sent)"_s);
}

FACTEUR_GUILESS_MAIN(TestSupportReport)
#include "tst_supportreport.moc"

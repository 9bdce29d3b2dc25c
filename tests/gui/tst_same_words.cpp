// SPDX-License-Identifier: MIT
#include "Banner.h"
#include "Catalogue.h"
#include "Languages.h"
#include "Outcome.h"
#include "ReportText.h"
#include "StepTable.h"
#include "SupportReport.h"
#include "TestOutcome.h"
#include "TestProgram.h"

#include <QLabel>
#include <QPushButton>

using namespace Facteur;
using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView password{"tanstaaf \"tanstaaf\""};

} // namespace

/// One outcome is told in the same words by the window, the terminal and the report, whatever it is.
class TestSameWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofEveryCauseAndVerdict_data();
    void ofEveryCauseAndVerdict();
    void stepsStandInTheOrderOfTime_data();
    void stepsStandInTheOrderOfTime();

private:
    [[nodiscard]] static SideReport side(Side which, std::optional<Cause> cause);
    [[nodiscard]] static QString plain(const QString &text) { return QString(text).simplified(); }

    const Catalogue m_catalogue = Catalogue::load(u":/packs"_s);
};

SideReport TestSameWords::side(Side which, std::optional<Cause> cause)
{
    SideReport report;
    report.side = which;
    report.ok = !cause;
    report.encrypted = true;
    report.cause = cause;
    report.serverSaid = cause ? u"no, thank you"_s : QString();
    report.endpoint = which == Side::Incoming
        ? Endpoint{Protocol::Imap, u"imap.mail.ovh.ca"_s, 993, Security::Tls}
        : Endpoint{Protocol::Smtp, u"smtp.mail.ovh.ca"_s, 465, Security::Tls};
    return report;
}

void TestSameWords::ofEveryCauseAndVerdict_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<std::optional<Cause>>("incoming");
    QTest::addColumn<std::optional<Cause>>("outgoing");
    QTest::addColumn<QString>("language");
    using MayFail = std::optional<Cause>;
    const QMetaEnum causes = QMetaEnum::fromType<Cause>();
    const QMetaEnum verdicts = QMetaEnum::fromType<Verdict>();
    const QStringList languages = Languages::available();
    for (const QString &language : languages) {
        for (int i = 0; i < causes.keyCount(); ++i) {
            const auto cause = static_cast<Cause>(causes.value(i));
            for (int j = 0; j < verdicts.keyCount(); ++j) {
                const auto verdict = static_cast<Verdict>(verdicts.value(j));
                if (verdict == Verdict::Works)
                    continue;
                const bool incoming = verdict != Verdict::Outgoing && verdict != Verdict::SendingBlocked;
                const bool outgoing = verdict != Verdict::Incoming;
                QTest::addRow("%s, %s, %s", verdicts.key(j), causes.key(i), qPrintable(language))
                    << verdict << (incoming ? MayFail(cause) : MayFail())
                    << (outgoing ? MayFail(cause) : MayFail()) << language;
            }
        }
        QTest::addRow("works, %s", qPrintable(language))
            << Verdict::Works << MayFail() << MayFail() << language;
    }
}

void TestSameWords::ofEveryCauseAndVerdict()
{
    QFETCH(const Verdict, verdict);
    QFETCH(const std::optional<Cause>, incoming);
    QFETCH(const std::optional<Cause>, outgoing);
    QFETCH(const QString, language);
    Languages::use(language);
    OutcomeFacts facts;
    facts.report.verdict = verdict;
    facts.report.incoming = side(Side::Incoming, incoming);
    facts.report.outgoing = side(Side::Outgoing, outgoing);
    facts.proof = facts.report.ok() ? Proof::Proven : Proof::Failed;
    facts.provider = m_catalogue.provider(u"ovh-ca"_s);
    facts.guide = m_catalogue.guide(u"windows-mail"_s);
    facts.incomingUserName = facts.outgoingUserName = u"marie@jardin.example"_s;
    const Outcome outcome = Outcome::of(facts);
    QVERIFY(!outcome.messages.isEmpty());

    TestOutcome window;
    window.retranslate();
    window.show(outcome);
    const QList<Banner *> banners = window.findChildren<Banner *>();
    Account account;
    account.userName = account.emailAddress = u"marie@jardin.example"_s;
    account.password = QString(password);
    const QString report =
        plain(SupportReport::toPlainText(facts.report, outcome, account, u"Windows Mail"_s));
    const QString terminal = plain(ReportText(false).report(facts.report, outcome));
    QVERIFY(terminal.startsWith(plain(outcome.heading)));
    QVERIFY(report.contains(plain(outcome.heading)));
    QVERIFY(!report.contains(u"tanstaaf"_s));
    qsizetype index = 0;
    for (const OutcomeMessage &message : outcome.messages) {
        const Banner *banner = banners.at(index++);
        QVERIFY(!banner->isHidden());
        QCOMPARE(banner->title(), message.text.title);
        for (const QString &words : {message.text.title, message.text.meaning, message.text.whatToDo}) {
            QVERIFY2(
                plain(banner->title() + u'\n' + banner->text()).contains(plain(words)), qPrintable(words));
            QVERIFY2(terminal.contains(plain(words)), qPrintable(terminal));
            QVERIFY2(report.contains(plain(words)), qPrintable(report));
        }
    }
    // And no others: what the window does not say, nobody says.
    for (const Side which : {Side::Incoming, Side::Outgoing}) {
        const SideReport &each = facts.report.side(which);
        if (!each.cause)
            continue;
        const QString general = plain(CauseTexts::of(each).whatToDo);
        const bool isSaid = std::any_of(
            outcome.messages.begin(), outcome.messages.end(), [&general](const OutcomeMessage &message) {
                return plain(message.text.whatToDo).contains(general);
            });
        QVERIFY2(general.isEmpty() || isSaid || !terminal.contains(general), qPrintable(terminal));
        QVERIFY2(general.isEmpty() || isSaid || !report.contains(general), qPrintable(report));
    }
}

void TestSameWords::stepsStandInTheOrderOfTime_data()
{
    QTest::addColumn<Security>("security");
    QTest::addColumn<bool>("greetedFirst");
    QTest::newRow("TLS") << Security::Tls << false;
    QTest::newRow("STARTTLS") << Security::StartTls << true;
    QTest::newRow("SSL not ticked") << Security::None << true;
}

void TestSameWords::stepsStandInTheOrderOfTime()
{
    QFETCH(const Security, security);
    Languages::use(u"en"_s);
    OutcomeFacts facts;
    facts.report.verdict = Verdict::Works;
    facts.report.incoming = side(Side::Incoming, {});
    facts.report.outgoing = side(Side::Outgoing, {});
    facts.report.incoming.endpoint.security = facts.report.outgoing.endpoint.security = security;
    const Outcome outcome = Outcome::of(facts);
    for (const bool known : {false, true}) { // before the test, and after it
        StepTable table(Side::Incoming);
        table.setEndpoint({Protocol::Imap, u"localhost"_s, 143, Security::StartTls}, true); // another before
        table.setEndpoint(facts.report.incoming.endpoint, true);
        if (known)
            table.setReport(facts.report.incoming);
        table.retranslate();
        QStringList window;
        for (const QLabel *label : table.findChildren<QLabel *>())
            window << label->text();
        for (const QString &told : {window.join(u'\n'), ReportText(false).report(facts.report, outcome),
                 SupportReport::toPlainText(facts.report, outcome, Account(), {})}) {
            QVERIFY(told.contains(u"Be greeted"_s) && told.contains(u"Secure the line"_s));
            const bool isGreetedFirst = told.indexOf(u"Be greeted"_s) < told.indexOf(u"Secure the line"_s);
            QTEST(isGreetedFirst, "greetedFirst");
        }
    }
}

FACTEUR_MAIN(TestSameWords)
#include "tst_same_words.moc"

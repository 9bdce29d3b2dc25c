// SPDX-License-Identifier: MIT
#include "ReportJson.h"
#include "ReportText.h"
#include "TestProgram.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Facteur;
using namespace Qt::StringLiterals;

/// How the terminal shows what servers of a test cannot easily bring about.
class TestReport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersTheRemedy_data();
    void offersTheRemedy();
    void namesWhoIsInBetween();
    void namesTheClock();
    void coloursNothingButItsOwnWords();
};

namespace {

CheckReport failed(Cause cause)
{
    CheckReport report;
    report.verdict = Verdict::Outgoing;
    report.incoming.ok = true;
    report.outgoing.side = Side::Outgoing;
    report.outgoing.endpoint = {Protocol::Smtp, u"smtp.example.com"_s, 465, Security::Tls};
    report.outgoing.cause = cause;
    return report;
}

/// Without the breaks of the lines.
QString textOf(const CheckReport &report)
{
    OutcomeFacts facts;
    facts.report = report;
    return ReportText(false).report(report, Outcome::of(facts)).simplified();
}

} // namespace

void TestReport::offersTheRemedy_data()
{
    QTest::addColumn<Endpoint>("remedy");
    QTest::addColumn<QString>("words");
    using enum Security;
    QTest::newRow("STARTTLS") << Endpoint{Protocol::Smtp, u"smtp.example.com"_s, 587, StartTls}
                              << u"Use smtp.example.com, port 587 with STARTTLS: we have just checked"_s;
    QTest::newRow("TLS") << Endpoint{Protocol::Smtp, u"smtp.example.com"_s, 465, Tls}
                         << u"Use smtp.example.com, port 465 with SSL: we have just checked"_s;
    QTest::newRow("unprotected") << Endpoint{Protocol::Smtp, u"smtp.example.com"_s, 587, None}
                                 << u"Use smtp.example.com, port 587 without SSL: we have just checked"_s;
    QTest::newRow("another server") << Endpoint{Protocol::Smtp, u"mail.example.com"_s, 465, Tls}
                                    << u"Use mail.example.com, port 465 with SSL: we have just checked"_s;
}

void TestReport::offersTheRemedy()
{
    QFETCH(const Endpoint, remedy);
    QFETCH(const QString, words);
    CheckReport report = failed(Cause::TcpTimeout);
    QVERIFY(!textOf(report).contains(words));
    report.outgoing.remedy = remedy;
    QVERIFY2(textOf(report).contains(words), qPrintable(textOf(report)));
    const QJsonObject json = QJsonDocument::fromJson(reportAsJson(report))[u"outgoing"][u"remedy"].toObject();
    const QJsonObject expected{
        {u"host"_s, remedy.host}, {u"port"_s, remedy.port}, {u"security"_s, idOf(remedy.security)}};
    QCOMPARE(json, expected);
}

void TestReport::namesWhoIsInBetween()
{
    CheckReport report = failed(Cause::TlsUntrusted);
    report.outgoing.answeredBy = u"Avast Web/Mail Shield Root"_s;
    QVERIFY(textOf(report).contains(u"Avast Web/Mail Shield Root"));
    report = failed(Cause::ProtocolWrong);
    report.outgoing.answeredBy = u"SSH"_s;
    QVERIFY(textOf(report).contains(u"It is SSH that answers there"));
}

void TestReport::namesTheClock()
{
    CheckReport report = failed(Cause::TlsExpired);
    const QString words = u"First put this computer's date right"_s;
    QVERIFY(!textOf(report).contains(words));
    report.outgoing.clockSuspect = true;
    QVERIFY2(textOf(report).contains(words), qPrintable(textOf(report)));
}

void TestReport::coloursNothingButItsOwnWords()
{
    MailError error;
    error.number = u"E-17\u001b]0;owned\u0007"_s;
    error.causes = {Cause::AuthRequired};
    QString said = ReportText(true).explanation(u"Pro\u001b[31m\u009b31m\u202egram"_s, error);
    QVERIFY(said.startsWith(u"\u001b[31mE-17]0;owned\u001b[0m  Pro[31m31mgram\n"_s));
    said.remove(u"\u001b[31m"_s).remove(u"\u001b[0m"_s);
    QVERIFY2(!said.contains(u'\u001b'), qPrintable(said));
}

FACTEUR_GUILESS_MAIN(TestReport)
#include "tst_report.moc"

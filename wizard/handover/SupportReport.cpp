// SPDX-License-Identifier: MIT
#include "SupportReport.h"

#include "CheckWords.h"
#include "TranscriptText.h"

#include <QLocale>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

QStringList words(const CauseText &text)
{
    QStringList lines{text.title, text.meaning, text.whatToDo};
    lines.removeAll(QString());
    return lines;
}

} // namespace

QString SupportReport::toPlainText(
    const CheckReport &report, const Outcome &outcome, const Account &account, const QString &mailProgram)
{
    QStringList lines;
    //: The program's name and version, the system, the time
    lines << tr("%1 %2 on %3, %4")
                 .arg(QCoreApplication::applicationName(), QCoreApplication::applicationVersion(),
                     QSysInfo::prettyProductName(), report.finishedAt.toString(Qt::ISODate));
    lines << tr("Mail program: %1").arg(mailProgram);
    lines << tr("Result: %1").arg(outcome.heading);
    for (const OutcomeMessage &message : outcome.about({}))
        lines << words(message.text);
    lines << QString();
    lines << side(report.incoming, outcome, account.userName) << QString();
    lines << side(report.outgoing, outcome, account.effectiveOutgoingUserName());
    return lines.join(u'\n') + u'\n';
}

QStringList SupportReport::side(const SideReport &report, const Outcome &outcome, const QString &userName)
{
    const Endpoint &server = report.endpoint;
    QStringList lines;
    lines << u"── %1:%2 (%3, %4) ──"_s.arg(server.host, QString::number(server.port),
        QString(idOf(server.protocol)).toUpper(), security(server.security));
    if (report.cause)
        lines << codeFor(report.side, *report.cause);
    for (const OutcomeMessage &message : outcome.about(report.side))
        lines << words(message.text);
    lines << tr("User name: %1").arg(userName.isEmpty() ? u"–"_s : userName);
    for (const StepReport &step : inOrderOfTime(report.steps, server.security))
        lines << SupportReport::step(step);
    lines << CheckWords::remarks(report);
    for (const QString &line : report.transcript)
        lines << TranscriptText::line(line);
    for (const CertificateFacts &facts : report.certificates)
        lines << certificate(facts);
    return lines;
}

QStringList SupportReport::certificate(const CertificateFacts &facts)
{
    return {tr("Certificate: %1").arg(facts.subject), u"  "_s + tr("Issued by: %1").arg(facts.issuer),
        u"  "_s + tr("For: %1").arg(facts.names.isEmpty() ? u"–"_s : facts.names.join(u", "_s)),
        u"  "_s
            + tr("Valid from %1 to %2")
                  .arg(facts.notBefore.toString(Qt::ISODate), facts.notAfter.toString(Qt::ISODate)),
        u"  "_s + tr("Fingerprint: %1").arg(u"SHA-256 "_s + facts.fingerprint)};
}

QString SupportReport::step(const StepReport &step)
{
    const QString name = CheckWords::step(step.step);
    const QString state = CheckWords::state(step.state);
    if (step.state != StepState::Passed && step.state != StepState::Failed)
        //: A step of the test, and what became of it
        return tr("%1: %2").arg(name, state);
    //: A step of the test, what became of it, and its time in milliseconds
    return tr("%1: %2, %3 ms").arg(name, state, QLocale().toString(step.milliseconds, 'f', 1));
}

QString SupportReport::security(Security security)
{
    switch (security) {
    case Security::Tls:
        return u"TLS"_s;
    case Security::StartTls:
        return u"STARTTLS"_s;
    case Security::None:
        return tr("SSL not ticked");
    }
    Q_UNREACHABLE();
}

} // namespace Facteur

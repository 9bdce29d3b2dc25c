// SPDX-License-Identifier: MIT
#include "SupportReport.h"

#include "CauseText.h"

#include <QLocale>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace Facteur {

QString SupportReport::toPlainText(
    const CheckReport &report, const Account &account, const QString &mailProgram)
{
    QStringList lines;
    //: The program's name and version, the system, the time
    lines << tr("%1 %2 on %3, %4")
                 .arg(QCoreApplication::applicationName(), QCoreApplication::applicationVersion(),
                     QSysInfo::prettyProductName(), report.finishedAt.toString(Qt::ISODate));
    lines << tr("Mail program: %1").arg(mailProgram);
    lines << tr("Result: %1 (%2)").arg(CauseTexts::verdict(report), idOf(report.verdict)) << QString();
    lines << side(report.incoming, account.userName) << QString();
    lines << side(report.outgoing, account.effectiveOutgoingUserName());
    return lines.join(u'\n') + u'\n';
}

QStringList SupportReport::side(const SideReport &report, const QString &userName)
{
    const Endpoint &server = report.endpoint;
    QStringList lines;
    lines << u"── %1:%2 (%3, %4) ──"_s.arg(
        server.host, QString::number(server.port), idOf(server.protocol), idOf(server.security));
    if (report.cause)
        lines << codeFor(report.side, *report.cause) + u": "_s + CauseTexts::of(report).title;
    lines << tr("User name: %1").arg(userName.isEmpty() ? u"–"_s : userName);
    for (const StepReport &step : report.steps)
        lines << u"%1: %2, %3 ms"_s.arg(CauseTexts::step(step.step), idOf(step.state))
                     .arg(QLocale::c().toString(step.milliseconds, 'f', 1));
    if (report.ipv6Failed)
        lines << tr("IPv6 did not work here, IPv4 did.");
    lines << report.transcript;
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
        u"  SHA-256: "_s + facts.fingerprint};
}

} // namespace Facteur

// SPDX-License-Identifier: MIT
#include "ReportJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

QJsonArray stepsOf(const SideReport &report)
{
    QJsonArray steps;
    for (const StepReport &step : report.steps) {
        steps.append(QJsonObject{
            {u"name"_s, idOf(step.step)},
            {u"state"_s, idOf(step.state)},
            {u"ms"_s, std::round(step.milliseconds * 10) / 10},
        });
    }
    return steps;
}

QJsonValue remedyOf(const SideReport &report)
{
    if (!report.remedy)
        return QJsonValue::Null;
    return QJsonObject{
        {u"host"_s, report.remedy->host},
        {u"port"_s, report.remedy->port},
        {u"security"_s, idOf(report.remedy->security)},
    };
}

QJsonObject sideOf(const SideReport &report)
{
    return {
        {u"ok"_s, report.ok},
        {u"protocol"_s, idOf(report.endpoint.protocol)},
        {u"host"_s, report.endpoint.host},
        {u"port"_s, report.endpoint.port},
        {u"security"_s, idOf(report.endpoint.security)},
        {u"encrypted"_s, report.encrypted},
        {u"cause"_s, report.cause ? QJsonValue(idOf(*report.cause)) : QJsonValue(QJsonValue::Null)},
        {u"code"_s,
            report.cause ? QJsonValue(codeFor(report.side, *report.cause)) : QJsonValue(QJsonValue::Null)},
        {u"serverSaid"_s, report.serverSaid},
        {u"remedy"_s, remedyOf(report)},
        {u"steps"_s, stepsOf(report)},
    };
}

} // namespace

QByteArray reportAsJson(const CheckReport &report)
{
    const QJsonObject whole{
        {u"ok"_s, report.ok()},
        {u"verdict"_s, idOf(report.verdict)},
        {u"incoming"_s, sideOf(report.incoming)},
        {u"outgoing"_s, sideOf(report.outgoing)},
    };
    return QJsonDocument(whole).toJson(QJsonDocument::Indented);
}

} // namespace Facteur

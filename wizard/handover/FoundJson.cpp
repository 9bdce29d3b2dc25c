// SPDX-License-Identifier: MIT
#include "FoundJson.h"

#include "Confirmation.h"
#include "UserNameTemplate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

QString idOfKind(FoundSettings::Kind kind)
{
    switch (kind) {
    case FoundSettings::Kind::Mailbox:
        return u"mailbox"_s;
    case FoundSettings::Kind::Exchange:
        return u"exchange"_s;
    case FoundSettings::Kind::NoMail:
        return u"no-mail"_s;
    case FoundSettings::Kind::NoSuchDomain:
        return u"no-such-domain"_s;
    case FoundSettings::Kind::Offline:
        return u"offline"_s;
    case FoundSettings::Kind::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

QString idOfSource(Mechanism mechanism)
{
    switch (mechanism) {
    case Mechanism::Domain:
        return u"catalogue"_s;
    case Mechanism::Mx:
        return u"mx"_s;
    case Mechanism::Pacc:
        return u"pacc"_s;
    case Mechanism::Autoconfig:
    case Mechanism::MxAutoconfig:
        return u"autoconfig"_s;
    case Mechanism::Ispdb:
    case Mechanism::MxIspdb:
        return u"ispdb"_s;
    case Mechanism::Srv:
        return u"srv"_s;
    case Mechanism::Guess:
        return u"guess"_s;
    }
    Q_UNREACHABLE();
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonArray serversOf(const QList<Candidate> &candidates, const QString &domain, const Catalogue &catalogue,
    const QString &emailAddress)
{
    QJsonArray servers;
    for (const Candidate &candidate : candidates) {
        const Endpoint &endpoint = candidate.endpoint;
        servers.append(QJsonObject{
            {u"protocol"_s, idOf(endpoint.protocol)},
            {u"host"_s, endpoint.host},
            {u"port"_s, endpoint.port},
            {u"security"_s, idOf(endpoint.security)},
            {u"username"_s, userNameFrom(candidate.userName, emailAddress)},
            {u"source"_s, idOfSource(candidate.mechanism)},
            {u"confirm"_s, needsConfirmation(candidate, domain, catalogue)},
        });
    }
    return servers;
}

} // namespace

QByteArray foundAsJson(const FoundSettings &found, const DomainHints &hints, const Catalogue &catalogue,
    const QString &emailAddress)
{
    const Provider *provider = catalogue.provider(found.providerKey);
    const QJsonObject object{
        {u"domain"_s, found.domain},
        {u"provider"_s, orNull(provider ? provider->id : QString())},
        {u"offer"_s, orNull(provider && found.isOfferTold ? provider->offer.id : QString())},
        {u"kind"_s, idOfKind(found.kind)},
        {u"source"_s, orNull(found.source ? idOfSource(*found.source) : QString())},
        {u"signIn"_s, orNull(found.signIn ? QString(idOf(*found.signIn)) : QString())},
        {u"suggestion"_s, orNull(hints.suggestion)},
        {u"notes"_s, QJsonArray::fromStringList(hints.notes())},
        {u"incoming"_s, serversOf(found.incoming, found.domain, catalogue, emailAddress)},
        {u"outgoing"_s, serversOf(found.outgoing, found.domain, catalogue, emailAddress)},
        {u"asked"_s, QJsonArray::fromStringList(found.asked)},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace Facteur

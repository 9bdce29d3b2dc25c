// SPDX-License-Identifier: MIT
#include "ImportedProviders.h"

#include "ImportedNames.h"
#include "PackRules.h"
#include "Words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

/// "ovh-ca" for smtp.mail.ovh.ca.
QString providerId(const QString &host, const ImportContext &context, const QStringList &taken)
{
    const QString domain = context.registrableDomain(host);
    const QString id = packIdFrom(domain.isEmpty() ? host : domain);
    QString unique = id;
    for (int i = 2; taken.contains(unique); ++i)
        unique = u"%1-%2"_s.arg(id, QString::number(i));
    return unique;
}

/// The first link of the guide that a pack may have, and whose words, or whose own address, are of \a kind.
QString linkTo(const WrittenGuide &guide, WordList kind)
{
    for (const WrittenLink &link : guide.links) {
        if (hasWordOf(kind, link.words.isEmpty() ? link.address : link.words)
            && problemWithLink(link.address).isEmpty())
            return link.address;
    }
    return {};
}

QJsonArray serverObjects(const QList<Endpoint> &endpoints)
{
    QJsonArray objects;
    for (const Endpoint &endpoint : endpoints)
        objects.append(QJsonObject{{u"protocol"_s, idOf(endpoint.protocol)}, {u"host"_s, endpoint.host},
            {u"port"_s, endpoint.port}, {u"security"_s, idOf(endpoint.security)}});
    return objects;
}

QJsonObject linksOf(const WrittenGuide &guide)
{
    QJsonObject links;
    if (const QString address = linkTo(guide, WordList::ControlPanel); !address.isEmpty())
        links[u"controlPanel"_s] = address;
    if (const QString address = linkTo(guide, WordList::Community); !address.isEmpty())
        links[u"community"_s] = address;
    return links;
}

/// What stands in the text of a step still needs no word.
void noteLinks(const WrittenGuide &guide, const QJsonObject &links, QList<ImportNote> &notes)
{
    for (auto link = links.constBegin(); link != links.constEnd(); ++link)
        notes.append({ImportNote::Kind::Understood, 0, u"link %1: %2"_s.arg(link.key(), link->toString())});
    const auto isTaken = [&links](const WrittenLink &link) {
        return link.isInText || std::any_of(links.begin(), links.end(), [&link](const QJsonValue &value) {
            return value.toString() == link.address;
        });
    };
    for (const WrittenLink &link : guide.links) {
        if (!isTaken(link))
            notes.append(leftOutLink(link.address, link.line));
    }
}

/// An offer without a server for receiving, or without one for sending.
void noteHalf(const ImportedOffer &offer, QList<ImportNote> &notes)
{
    const QString missing = offer.serves(Protocol::Smtp) ? u"receiving"_s : u"sending"_s;
    QStringList hosts;
    for (const Endpoint &endpoint : offer.endpoints)
        hosts.append(endpoint.host);
    hosts.removeDuplicates();
    notes.append({ImportNote::Kind::ToDo, offer.line,
        u"%1 was left out: no server for %2 is told beside it"_s.arg(hosts.join(u", "_s), missing)});
}

} // namespace

void addProviders(const WrittenGuide &guide, const QList<ImportedOffer> &offers, const ImportContext &context,
    ImportedPack &pack)
{
    const bool isAny =
        std::any_of(offers.begin(), offers.end(), [](const ImportedOffer &offer) { return offer.isWhole(); });
    const QJsonObject links = isAny ? linksOf(guide) : QJsonObject();
    noteLinks(guide, links, pack.notes);
    QStringList taken = context.takenIds;
    for (const ImportedOffer &offer : offers) {
        if (!offer.isWhole()) {
            noteHalf(offer, pack.notes);
            continue;
        }
        const QString id = providerId(offer.endpoints.constLast().host, context, taken);
        taken.append(id);
        QJsonObject provider{{u"name"_s, id}, {u"servers"_s, serverObjects(offer.endpoints)}};
        if (!links.isEmpty())
            provider[u"links"_s] = links;
        pack.files.insert(u"providers/%1.json"_s.arg(id), QJsonDocument(provider).toJson());
        const QString region =
            offers.size() > 1 && !offer.region.isEmpty() ? u" (%1)"_s.arg(offer.region) : QString();
        pack.notes.append({ImportNote::Kind::ToDo, 0,
            u"providers/%1.json%2: give it its name, and the mail exchangers (\"mx\") by which it is recognised"_s
                .arg(id, region)});
        pack.notes.append({ImportNote::Kind::ToDo, 0,
            u"providers/%1.json: say when its servers were looked up (\"checked\", a date), and on which page of the provider (\"source\")"_s
                .arg(id)});
    }
    if (!isAny)
        pack.notes.append({ImportNote::Kind::ToDo, 0,
            u"no provider: a server for receiving and one for sending are needed"_s});
}

} // namespace Facteur

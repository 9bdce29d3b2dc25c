// SPDX-License-Identifier: MIT
#include "GuideImport.h"

#include "Contradictions.h"
#include "GuideFacts.h"
#include "ImportedGuide.h"
#include "ImportedNames.h"
#include "ImportedServers.h"
#include "PackRules.h"
#include "Provider.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qsizetype maximumNotes = 1000;
constexpr qsizetype maximumEndpoints = 50;

QByteArray toJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

/// "ovh-ca" for imap.mail.ovh.ca: the end of the name of its server for sending.
QString providerId(const QString &host, const QStringList &taken)
{
    const QString id = packIdFrom(host.section(u'.', -2));
    QString unique = id;
    for (int i = 2; taken.contains(unique); ++i)
        unique = u"%1-%2"_s.arg(id, QString::number(i));
    return unique;
}

/// The first https link of the guide whose words, or whose own address, match \a what.
QString linkTo(const WrittenGuide &guide, const QRegularExpression &what)
{
    for (const WrittenLink &link : guide.links) {
        if (what.match(link.words.isEmpty() ? link.address : link.words).hasMatch()
            && problemWithLink(link.address).isEmpty())
            return link.address;
    }
    return {};
}

QJsonArray serverObjects(const QList<Endpoint> &endpoints)
{
    QJsonArray objects;
    for (const Endpoint &endpoint : endpoints.mid(0, maximumEndpoints))
        objects.append(QJsonObject{{u"protocol"_s, idOf(endpoint.protocol)}, {u"host"_s, endpoint.host},
            {u"port"_s, endpoint.port}, {u"security"_s, idOf(endpoint.security)}});
    return objects;
}

QJsonObject linksOf(const WrittenGuide &guide)
{
    static const QRegularExpression panel(
        u"espace client|control panel|manager|customer|kundencenter|área de cliente|area clienti|panel"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression community(
        u"communaut|community|forum|comunidad"_s, QRegularExpression::CaseInsensitiveOption);
    QJsonObject links;
    if (const QString address = linkTo(guide, panel); !address.isEmpty())
        links[u"controlPanel"_s] = address;
    if (const QString address = linkTo(guide, community); !address.isEmpty())
        links[u"community"_s] = address;
    return links;
}

/// A provider's file for each offer goes into \a pack, where its servers are enough for one.
void addProviders(
    const WrittenGuide &guide, const QList<ImportedOffer> &offers, QStringList taken, ImportedPack &pack)
{
    const QJsonObject links = linksOf(guide);
    bool isNoted = false;
    for (const ImportedOffer &offer : offers) {
        if (!offer.isWhole)
            continue;
        const QString id = providerId(offer.endpoints.constLast().host, taken);
        taken.append(id);
        QJsonObject provider{{u"name"_s, id}, {u"servers"_s, serverObjects(offer.endpoints)}};
        for (auto it = links.constBegin(); it != links.constEnd() && !isNoted; ++it)
            pack.notes.append(
                {ImportNote::Kind::Understood, 0, u"link %1: %2"_s.arg(it.key(), it->toString())});
        if (!links.isEmpty())
            provider[u"links"_s] = links;
        isNoted = true;
        pack.files.insert(u"providers/%1.json"_s.arg(id), toJson(provider));
        const QString region =
            offers.size() > 1 && !offer.region.isEmpty() ? u" (%1)"_s.arg(offer.region) : QString();
        pack.notes.append({ImportNote::Kind::ToDo, 0,
            u"providers/%1.json%2: give it its name, and the mail exchangers (\"mx\") by which it is recognised"_s
                .arg(id, region)});
    }
    if (!isNoted)
        pack.notes.append({ImportNote::Kind::ToDo, 0,
            u"no provider: a server for receiving and one for sending are needed"_s});
}

/// In the order of the lines. Where there are too many, that is said.
void boundNotes(QList<ImportNote> &notes)
{
    std::stable_sort(notes.begin(), notes.end(),
        [](const ImportNote &left, const ImportNote &right) { return left.line < right.line; });
    if (notes.size() <= maximumNotes)
        return;
    const int line = notes.at(maximumNotes - 1).line;
    notes = notes.mid(0, maximumNotes - 1);
    notes.append({ImportNote::Kind::ToDo, line, u"from here on, nothing more is listed"_s});
}

} // namespace

Result<ImportedPack> importGuide(const WrittenGuide &guide, const PortTable &ports, const QStringList &taken)
{
    QList<SectionFacts> facts;
    for (const WrittenSection &section : guide.sections)
        facts.append(factsOf(section, ports));
    ImportedPack pack;
    pack.notes = guide.notes;
    const QList<ImportedOffer> offers = importedOffers(facts, ports, pack.notes);
    const QList<ImportedStep> steps = importedSteps(guide, facts, pack.notes);
    ImportedGuide imported(guide, steps, offers);
    if (const auto problem = imported.problem())
        return *problem;
    imported.addTo(pack);
    addProviders(guide, offers, taken, pack);
    pack.notes += contradictionsIn(guide, facts, ports);
    for (const SectionFacts &section : std::as_const(facts))
        pack.notes += section.notes;
    boundNotes(pack.notes);
    return pack;
}

std::optional<Problem> writePack(const ImportedPack &pack, const QString &folder)
{
    const QDir root(folder);
    if (QFileInfo::exists(folder) && (!QFileInfo(folder).isDir() || !root.isEmpty()))
        return Problem{folder, 0, u"is there already, and not empty"_s};
    const auto makeRoom = [&root](const QString &name) { return root.mkpath(QFileInfo(name).path()); };
    for (auto file = pack.files.constBegin(); file != pack.files.constEnd(); ++file) {
        QFile target(root.filePath(file.key()));
        if (!makeRoom(file.key()) || !target.open(QIODevice::WriteOnly | QIODevice::NewOnly)
            || target.write(*file) != file->size())
            return Problem{target.fileName(), 0, u"cannot be written: "_s + target.errorString()};
    }
    for (const ImportedPicture &picture : pack.pictures) {
        if (!makeRoom(picture.target) || !QFile::copy(picture.source, root.filePath(picture.target)))
            return Problem{root.filePath(picture.target), 0, u"cannot be written"_s};
    }
    return std::nullopt;
}

} // namespace Facteur

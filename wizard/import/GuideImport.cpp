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

/// The first https link whose words, or whose own address, match \a what.
QString linkTo(const WrittenGuide &guide, const QRegularExpression &what)
{
    static const QRegularExpression link(
        u"\\[([^\\]]{0,500})\\]\\((https://[^()\\s]+)\\)|<(https://[^<>\\s]+)>"_s);
    for (const WrittenSection &section : guide.sections) {
        for (const WrittenLine &line : section.lines) {
            for (auto found = link.globalMatch(line.text); found.hasNext();) {
                const QRegularExpressionMatch match = found.next();
                QString address = match.captured(2) + match.captured(3);
                if (what.match(match.captured(1) + match.captured(3)).hasMatch()
                    && problemWithLink(address).isEmpty())
                    return address;
            }
        }
    }
    return {};
}

QJsonArray serverObjects(const QMap<Protocol, ImportedServer> &servers)
{
    QJsonArray objects;
    for (auto it = servers.cbegin(); it != servers.cend(); ++it) {
        for (const ProviderServer &server :
            serversByBox(it.key(), it->host, it->sslPort, it->plainPort, it->sslPort > 0)) {
            const Endpoint &endpoint = server.endpoint;
            objects.append(QJsonObject{{u"protocol"_s, idOf(endpoint.protocol)}, {u"host"_s, endpoint.host},
                {u"port"_s, endpoint.port}, {u"security"_s, idOf(endpoint.security)}});
        }
    }
    return objects;
}

/// The provider's file goes into \a pack, where the servers are enough for one.
void addProvider(const WrittenGuide &guide, const QMap<Protocol, ImportedServer> &servers,
    const QStringList &taken, ImportedPack &pack)
{
    static const QRegularExpression panel(
        u"espace client|control panel|manager|customer"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression community(
        u"communaut|community|forum"_s, QRegularExpression::CaseInsensitiveOption);
    const bool receives = servers.contains(Protocol::Imap) || servers.contains(Protocol::Pop3);
    if (!servers.contains(Protocol::Smtp) || !receives) {
        pack.notes.append({ImportNote::Kind::ToDo, 0,
            u"no provider: a server for receiving and one for sending are needed"_s});
        return;
    }
    const QString id = providerId(servers.value(Protocol::Smtp).host, taken);
    QJsonObject provider{{u"name"_s, id}, {u"servers"_s, serverObjects(servers)}};
    QJsonObject links;
    if (const QString address = linkTo(guide, panel); !address.isEmpty())
        links[u"controlPanel"_s] = address;
    if (const QString address = linkTo(guide, community); !address.isEmpty())
        links[u"community"_s] = address;
    for (auto it = links.constBegin(); it != links.constEnd(); ++it)
        pack.notes.append({ImportNote::Kind::Understood, 0, u"link %1: %2"_s.arg(it.key(), it->toString())});
    if (!links.isEmpty())
        provider[u"links"_s] = links;
    pack.files.insert(u"providers/%1.json"_s.arg(id), toJson(provider));
    pack.notes.append({ImportNote::Kind::ToDo, 0,
        u"providers/%1.json: give it its name, and the mail exchangers (\"mx\") by which it is recognised"_s
            .arg(id)});
}

} // namespace

Result<ImportedPack> importGuide(const WrittenGuide &guide, const PortTable &ports, const QStringList &taken)
{
    QList<SectionFacts> facts;
    for (const WrittenSection &section : guide.sections)
        facts.append(factsOf(section));
    ImportedPack pack;
    const QMap<Protocol, ImportedServer> servers = importedServers(guide, facts, ports, pack.notes);
    ImportedGuide imported(guide, facts, servers);
    if (const auto problem = imported.problem())
        return *problem;
    imported.addTo(pack);
    addProvider(guide, servers, taken, pack);
    pack.notes += contradictionsIn(guide, facts, ports);
    std::stable_sort(pack.notes.begin(), pack.notes.end(),
        [](const ImportNote &left, const ImportNote &right) { return left.line < right.line; });
    pack.notes = pack.notes.mid(0, maximumNotes);
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

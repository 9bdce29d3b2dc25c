// SPDX-License-Identifier: MIT
#include "Imports.h"

#include "Catalogue.h"
#include "RegistrableDomain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Facteur {

const QByteArray bothServers = "- Incoming server: **imap.fen.example**\n- Port: **993**\n"
                               "- Outgoing server: **smtp.fen.example**\n- Port: **465**\n";

ImportContext importContext(const QStringList &takenIds)
{
    const PortTable ports{{{993, Protocol::Imap, Security::Tls}, {143, Protocol::Imap, Security::StartTls},
        {995, Protocol::Pop3, Security::Tls}, {110, Protocol::Pop3, Security::StartTls},
        {465, Protocol::Smtp, Security::Tls}, {587, Protocol::Smtp, Security::StartTls}}};
    return {ports, takenIds, registrableDomain};
}

ImportedPack importedPack(const Result<WrittenGuide> &guide, const QStringList &takenIds)
{
    const Result<ImportedPack> pack =
        guide ? importGuide(guide.value(), importContext(takenIds)) : Result<ImportedPack>(guide.problem());
    if (!pack)
        QTest::qFail(qPrintable(pack.problem().toString()), __FILE__, __LINE__);
    return pack ? pack.value() : ImportedPack();
}

QByteArray guideOfStep(const QByteArray &body)
{
    return "---\ntitle: Owl 3 - Add an address\n---\n\n## Steps\n\n### Add it\n\n" + body;
}

ImportedPack packOfStep(const QByteArray &body)
{
    return importedPack(WrittenGuide::parse(guideOfStep(body), u"/nowhere/guide.en.md"_s));
}

QStringList notesOf(const ImportedPack &pack, ImportNote::Kind kind)
{
    QStringList lines;
    for (const ImportNote &note : pack.notes) {
        if (note.kind == kind)
            lines.append(u"%1: %2"_s.arg(note.line).arg(note.text));
    }
    return lines;
}

QStringList endpointsOf(const ImportedPack &pack)
{
    const QTemporaryDir folder;
    if (const auto problem = writePack(pack, folder.path()))
        QTest::qFail(qPrintable(problem->toString()), __FILE__, __LINE__);
    const Catalogue catalogue = Catalogue::load(folder.path());
    for (const Problem &problem : catalogue.problems())
        QTest::qFail(qPrintable(problem.toString()), __FILE__, __LINE__);
    QStringList found;
    for (const Provider &provider : catalogue.providers()) {
        for (const ProviderServer &server : provider.servers)
            found.append(u"%1: %2 %3:%4 %5"_s.arg(provider.id, idOf(server.endpoint.protocol),
                server.endpoint.host, QString::number(server.endpoint.port), idOf(server.endpoint.security)));
    }
    return found;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &content)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    file.write(content);
}

} // namespace Facteur

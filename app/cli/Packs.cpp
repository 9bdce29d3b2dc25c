// SPDX-License-Identifier: MIT
#include "Packs.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

Packs::Packs(const QStringList &folders)
    : m_catalogue(Catalogue::load(u":/packs"_s))
{
    for (const QString &folder : folders)
        m_catalogue.add(folder);
}

void Packs::addOption(QCommandLineParser &parser)
{
    parser.addOption({u"pack"_s, {}, u"folder"_s});
}

std::optional<QString> Packs::problemWith(const QStringList &folders)
{
    const bool there = std::all_of(
        folders.begin(), folders.end(), [](const QString &folder) { return QFileInfo(folder).isDir(); });
    return there ? std::nullopt : std::optional(tr("--pack takes a folder that exists."));
}

bool Packs::isAmbiguous(const QString &id) const
{
    const QList<Replacement> replacements = m_catalogue.replacements();
    return std::any_of(replacements.begin(), replacements.end(), [&id](const Replacement &replacement) {
        return replacement.kind == Replacement::Kind::Provider && replacement.id == id;
    });
}

QString Packs::packOf(const Replacement &replacement) const
{
    if (replacement.kind == Replacement::Kind::Provider)
        return m_catalogue.provider(replacement.id)->pack;
    return m_catalogue.guide(replacement.id)->pack;
}

QStringList Packs::notices() const
{
    QStringList lines;
    for (const Problem &problem : m_catalogue.problems())
        lines.append(problem.toString());
    for (const Replacement &replacement : m_catalogue.replacements()) {
        const QString first = packOf(replacement);
        lines.append(first.isEmpty()
                ? tr("%1: \"%2\" is built in, and stays as it is").arg(replacement.pack, replacement.id)
                : tr("%1: \"%2\" is in the pack %3 already, and stays as it is")
                      .arg(replacement.pack, replacement.id, first));
    }
    return lines;
}

} // namespace Facteur

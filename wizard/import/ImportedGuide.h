// SPDX-License-Identifier: MIT
#pragma once

#include "GuideImport.h"
#include "ImportedServers.h"

#include <QJsonObject>

namespace Facteur {

/// The guide of a pack, as it is made from a written one: guide.json, the texts and the pictures.
class ImportedGuide
{
public:
    /// All three must outlive this.
    ImportedGuide(const WrittenGuide &guide, const QList<SectionFacts> &facts,
        const QMap<Protocol, ImportedServer> &servers);

    /// Why there is no guide in it, or nothing.
    [[nodiscard]] std::optional<Problem> problem() const;
    /// Adds the guide's files and pictures, and what is to be said about them.
    void addTo(ImportedPack &pack);

private:
    void chooseProtocols(ImportedPack &pack);
    void noteLimits(const WrittenLine &line, ImportedPack &pack);
    void addStep(qsizetype section, ImportedPack &pack);
    void addPicture(const WrittenSection &section, QJsonObject &step, ImportedPack &pack);
    void addTexts(ImportedPack &pack) const;
    void noteBoxes(ImportedPack &pack) const;
    [[nodiscard]] QJsonObject object() const;
    [[nodiscard]] QString folder() const { return QStringLiteral("guides/") + m_id; }

    const WrittenGuide &m_guide;
    const QList<SectionFacts> &m_facts;
    const QMap<Protocol, ImportedServer> &m_servers;
    QList<qsizetype> m_sections; ///< those that are steps
    QString m_id;
    QList<Protocol> m_protocols;
    QStringList m_stepIds;
    QList<QJsonObject> m_steps;
    QString m_text;
};

} // namespace Facteur

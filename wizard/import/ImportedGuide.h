// SPDX-License-Identifier: MIT
#pragma once

#include "GuideImport.h"
#include "ImportedServers.h"
#include "ImportedSteps.h"

#include <QJsonObject>

namespace Facteur {

/// The guide of a pack, as it is made from a written one: guide.json, the texts and the pictures.
class ImportedGuide
{
public:
    /// All three must outlive this.
    ImportedGuide(
        const WrittenGuide &guide, const QList<ImportedStep> &steps, const QList<ImportedOffer> &offers);

    /// Why there is no guide in it, or nothing.
    [[nodiscard]] std::optional<Problem> problem() const;
    /// Adds the guide's files and pictures, and what is to be said about them.
    void addTo(ImportedPack &pack);

private:
    void chooseProtocols(ImportedPack &pack);
    void addStep(const ImportedStep &step, ImportedPack &pack);
    /// The words of \a step, as far as a section of a pack may hold them; what is left out is named.
    [[nodiscard]] QString boundedText(const ImportedStep &step, ImportedPack &pack) const;
    void addTexts(ImportedPack &pack) const;
    void noteBoxes(ImportedPack &pack) const;
    [[nodiscard]] QJsonObject object() const;
    [[nodiscard]] QString folder() const { return QStringLiteral("guides/") + m_id; }

    const WrittenGuide &m_guide;
    const QList<ImportedStep> &m_written;
    const QList<ImportedOffer> &m_offers;
    QString m_id;
    QList<Protocol> m_protocols;
    QStringList m_stepIds;
    QList<QJsonObject> m_steps;
    QString m_text;
};

} // namespace Facteur

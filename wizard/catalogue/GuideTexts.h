// SPDX-License-Identifier: MIT
#pragma once

#include "Guide.h"
#include "GuideText.h"
#include "JsonNode.h"

namespace Facteur {

/// Gives the steps of a guide their texts from every guide.<lang>.md in its folder.
class GuideTexts
{
public:
    /// \a steps is the "steps" of the guide.json that \a guide was read from; both must outlive this.
    GuideTexts(Guide &guide, const JsonNode &steps);

    /// False where the English texts cannot be taken, or one is missing. Another language that is broken is
    /// left out.
    bool load();

    /// What is wrong with the texts. A section that is missing is noted at its step instead.
    [[nodiscard]] const QList<Problem> &problems() const { return m_problems; }

private:
    [[nodiscard]] QString path(const QString &file) const;
    bool loadLanguage(const QString &language, const QString &file);
    bool addSections(const GuideText &text, const QString &language, const QString &file);
    void noteStrangers(const GuideText &text, const QString &file);
    [[nodiscard]] bool checkMentions(const GuideText &text, const QString &file);

    Guide &m_guide;
    JsonNode m_steps;
    QList<Problem> m_problems;
};

} // namespace Facteur

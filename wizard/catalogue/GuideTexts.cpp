// SPDX-License-Identifier: MIT
#include "GuideTexts.h"

#include "CleanUp.h"
#include "PackRules.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qsizetype maximumLanguages = 100;

} // namespace

GuideTexts::GuideTexts(Guide &guide, const JsonNode &steps)
    : m_guide(guide)
    , m_steps(steps)
{
}

bool GuideTexts::load()
{
    const QString english = u"guide.en.md"_s;
    QStringList files = QDir(m_guide.folder).entryList({u"guide.*.md"_s}, QDir::Files, QDir::Name);
    files.removeAll(english);
    for (const QString &file : files.mid(0, maximumLanguages)) {
        const QString language = file.section(u'.', 1, 1);
        if (isLanguage(language) && file.count(u'.') == 2)
            loadLanguage(language, file);
        else
            m_problems.append({path(file), 0, u"expected a name such as guide.en.md"_s});
    }
    return loadLanguage(u"en"_s, english);
}

QString GuideTexts::path(const QString &file) const
{
    return m_guide.folder + u'/' + file;
}

bool GuideTexts::loadLanguage(const QString &language, const QString &file)
{
    const GuideText text = GuideText::read(path(file));
    m_problems += text.problems();
    if (!text.problems().isEmpty())
        return false;
    noteStrangers(text, file);
    return addSections(text, language, file);
}

bool GuideTexts::addSections(const GuideText &text, const QString &language, const QString &file)
{
    if (m_guide.steps.isEmpty())
        return true;
    const QList<JsonNode> nodes = m_steps.items(m_guide.steps.size());
    bool complete = true;
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        GuideStep &step = m_guide.steps[i];
        if (text.sections().contains(step.id)) {
            step.text.texts.insert(language, text.sections().value(step.id).text);
        } else if (!step.id.isEmpty()) {
            nodes.at(i).addWarning(u"%1 has no section \"## %2\""_s.arg(file, step.id));
            complete = false;
        }
    }
    return complete;
}

void GuideTexts::noteStrangers(const GuideText &text, const QString &file)
{
    const QMap<QString, GuideSection> &sections = text.sections();
    for (auto it = sections.constBegin(); it != sections.constEnd(); ++it) {
        const bool known = std::any_of(m_guide.steps.constBegin(), m_guide.steps.constEnd(),
            [&it](const GuideStep &step) { return step.id == it.key(); });
        if (!known)
            m_problems.append({path(file), it->line,
                u"there is no step \"%1\" in guide.json"_s.arg(cleanForDisplay(it.key(), 50))});
    }
}

} // namespace Facteur

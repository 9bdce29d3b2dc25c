// SPDX-License-Identifier: MIT
#include "GuideTexts.h"

#include "CleanUp.h"
#include "GuideSteps.h"
#include "PackRules.h"
#include "Places.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qsizetype maximumTextFiles = 100;
constexpr qsizetype maximumFileProblems = 100; ///< of one file

/// Why \a step's text cannot mention the place \a id after \a places, to which it is added.
QString problemWithPlace(const GuideStep &step, const QString &id, QStringList &places)
{
    if (!step.hasPlace(id))
        return u"the picture of \"%1\" has no place \"%2\""_s.arg(step.id, id);
    if (!places.contains(id))
        places.append(id);
    return places.size() > maximumPlaces ? u"too many places: the most is %1"_s.arg(maximumPlaces)
                                         : QString();
}

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
    for (const QString &file : files.mid(0, maximumTextFiles)) {
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
    if (!checkMentions(text, file))
        return false;
    return addSections(text, language, file);
}

/// Whether the picture of each step has the places that its text mentions, and the guide the words.
bool GuideTexts::checkMentions(const GuideText &text, const QString &file)
{
    const qsizetype before = m_problems.size();
    for (const GuideStep &step : std::as_const(m_guide.steps)) {
        QStringList places;
        for (const Mention &mention : text.sections().value(step.id).mentions) {
            const QString reason = mention.isPlace ? problemWithPlace(step, mention.id, places)
                                                   : problemWithField(fromId<Field>(mention.id), m_guide);
            if (!reason.isEmpty() && m_problems.size() - before < maximumFileProblems)
                m_problems.append({path(file), mention.line, reason});
        }
    }
    return m_problems.size() == before;
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

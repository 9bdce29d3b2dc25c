// SPDX-License-Identifier: MIT
#include "ImportedSteps.h"

#include "TextMarks.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qsizetype longestQuotation = 80;

using Kind = WrittenBlock::Kind;

bool isEmpty(const WrittenSection &section)
{
    const bool hasWords = std::any_of(section.blocks.begin(), section.blocks.end(),
        [](const WrittenBlock &block) { return block.kind != Kind::Blank; });
    return !hasWords && section.pictures.isEmpty();
}

class Steps
{
public:
    Steps(const WrittenGuide &guide, const QList<SectionFacts> &facts, QList<ImportNote> &notes)
        : m_guide(guide)
        , m_facts(facts)
        , m_notes(notes)
    {
        QSet<int> levels;
        for (qsizetype i = 1; i < guide.sections.size(); ++i) {
            if (!isTitle(i) && guide.sections.at(i).level < WrittenSection::tabLevel)
                levels.insert(guide.sections.at(i).level);
        }
        QList<int> sorted(levels.begin(), levels.end());
        std::sort(sorted.begin(), sorted.end());
        m_level = sorted.size() > 1 ? sorted.at(1) : sorted.value(0);
    }

    QList<ImportedStep> choose(bool withRecaps)
    {
        QList<ImportedStep> steps;
        bool isOpen = false; // the last heading is a step's
        bool hasTabs = false; // or an empty one, whose tabs are the steps
        for (qsizetype i = 0; i < m_guide.sections.size(); ++i) {
            const WrittenSection &section = m_guide.sections.at(i);
            const bool isTab = section.level == WrittenSection::tabLevel;
            const bool isBelow = section.level > m_level && !isTab;
            if (isBelow && isOpen && !steps.isEmpty()) {
                join(steps.last(), i);
                continue;
            }
            const bool isStep = !isEmpty(section) && (withRecaps || !m_facts.at(i).isRecap)
                && (isOfRank(i) || isBelow || hasDeeds(i) || (isTab && hasTabs));
            if (!isTab) {
                isOpen = isStep;
                hasTabs = isStep || (section.level == m_level && isEmpty(section));
            }
            if (isStep)
                steps.append({titleOf(i), section, m_facts.at(i)});
            else
                leaveOut(i, hasTabs);
        }
        return steps;
    }

private:
    /// Without a front matter: the only heading of the first rank.
    [[nodiscard]] bool isTitle(qsizetype index) const
    {
        const WrittenSection &section = m_guide.sections.at(index);
        const auto same = std::count_if(m_guide.sections.begin(), m_guide.sections.end(),
            [&section](const WrittenSection &other) { return other.level == section.level; });
        const auto above = std::count_if(
            m_guide.sections.begin(), m_guide.sections.end(), [&section](const WrittenSection &other) {
                return other.level > 0 && other.level < section.level;
            });
        return section.title == m_guide.title && same == 1 && above == 0 && m_guide.sections.size() > 2;
    }

    /// What stands before the first heading is a step where there is none, but for the guide's own title.
    [[nodiscard]] bool isOfRank(qsizetype index) const
    {
        const int level = m_guide.sections.at(index).level;
        return level == m_level && (level > 0 || (m_guide.hasHeadings && m_guide.sections.size() == 1));
    }

    /// Something to fill in, tick, click or look at.
    [[nodiscard]] bool hasDeeds(qsizetype index) const
    {
        const SectionFacts &facts = m_facts.at(index);
        return !facts.servers.isEmpty() || !facts.boxes.isEmpty()
            || (!m_guide.sections.at(index).pictures.isEmpty() && m_guide.sections.at(index).level > 0);
    }

    [[nodiscard]] QString titleOf(qsizetype index) const
    {
        const WrittenSection &section = m_guide.sections.at(index);
        if (section.level == 0)
            return m_guide.title;
        qsizetype above = index;
        while (above > 0 && m_guide.sections.at(above).level == WrittenSection::tabLevel)
            --above;
        const QString heading = m_guide.sections.at(above).title;
        return above == index || heading.isEmpty() ? section.title : u"%1: %2"_s.arg(heading, section.title);
    }

    /// What stands below a step's heading is a part of it, with its own heading as bold words.
    void join(ImportedStep &step, qsizetype index)
    {
        const WrittenSection &section = m_guide.sections.at(index);
        const SectionFacts &facts = m_facts.at(index);
        const WrittenBlock blank{Kind::Blank, section.line, {}, {}, {}, 0, false, false};
        step.section.blocks += {blank,
            {Kind::Text, section.line, u"**%1**"_s.arg(section.title), {}, {}, 0, false, false}, blank};
        step.section.blocks += section.blocks;
        step.section.pictures += section.pictures;
        step.facts.values += facts.values;
        step.facts.labels += facts.labels;
        step.facts.boxes += facts.boxes;
        step.facts.servers += facts.servers;
    }

    /// What gave a value was understood; the rest is named, line by line.
    void leaveOut(qsizetype index, bool isTitleOfTabs)
    {
        const WrittenSection &section = m_guide.sections.at(index);
        const SectionFacts &facts = m_facts.at(index);
        const bool isSaid =
            section.level == 0 || section.title == m_guide.title || facts.isRecap || isTitleOfTabs;
        if (!isSaid)
            noteText(section.line, section.title);
        QSet<int> understood;
        for (const WrittenValue &value : facts.values)
            understood.insert(value.line);
        for (const WrittenBlock &block : section.blocks) {
            const QString words = block.kind == Kind::Row ? block.cells.join(u' ') : block.text;
            if (block.kind == Kind::Blank || bareText(words).isEmpty() || understood.contains(block.line))
                continue;
            understood.insert(block.line);
            noteText(block.line, words);
        }
        for (const WrittenPicture &picture : section.pictures)
            m_notes.append({ImportNote::Kind::ToDo, picture.line,
                u"picture %1 was left out: it stands in no step"_s.arg(picture.path)});
    }

    void noteText(int line, const QString &words)
    {
        m_notes.append({ImportNote::Kind::ToDo, line,
            u"stands in no step, and was left out: %1"_s.arg(bareText(words).left(longestQuotation))});
    }

    const WrittenGuide &m_guide;
    const QList<SectionFacts> &m_facts;
    QList<ImportNote> &m_notes;
    int m_level = 0;
};

} // namespace

QList<ImportedStep> importedSteps(
    const WrittenGuide &guide, const QList<SectionFacts> &facts, QList<ImportNote> &notes)
{
    QList<ImportNote> leftOut;
    Steps chooser(guide, facts, leftOut);
    QList<ImportedStep> steps = chooser.choose(false);
    if (steps.isEmpty()) {
        leftOut.clear();
        steps = chooser.choose(true);
    }
    notes += leftOut;
    return steps;
}

} // namespace Facteur

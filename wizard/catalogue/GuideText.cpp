// SPDX-License-Identifier: MIT
#include "GuideText.h"

#include "CleanUp.h"
#include "GuideLinks.h"
#include "PackRules.h"
#include "Terms.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qsizetype maximumTextProblems = 100;

/// Nothing, or only the signs of a list, a quotation, a heading…
bool showsNothing(const QString &text)
{
    return std::none_of(
        text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

bool isHeading(const QString &line)
{
    return line.startsWith(u"## ") || line.startsWith(u"##\t");
}

/// Pictures and links.
QString problemWithTargets(const QString &line)
{
    return line.contains(u"!["_s) ? u"pictures are named in guide.json, not in the text"_s
                                  : problemWithLinks(line);
}

/// Appends the {{placeholders}} and {{#places}} of \a line to \a mentions. Why they cannot be taken, or an
/// empty string.
QString takeMentions(int number, const QString &line, QList<Mention> &mentions)
{
    qsizetype at = 0;
    while ((at = line.indexOf(u"{{"_s, at)) >= 0) {
        const qsizetype end = line.indexOf(u"}}"_s, at);
        if (end < 0)
            return u"a placeholder is not closed: \"}}\" is missing in this line"_s;
        const QString inside = line.mid(at + 2, end - at - 2);
        const bool isPlace = inside.startsWith(u'#');
        const QString id = isPlace ? inside.mid(1) : inside;
        if (isPlace ? !fromId<Field>(id) && !isPackId(id) : !fromId<Field>(id))
            return u"unknown placeholder \"%1\""_s.arg(cleanForDisplay(u"{{"_s + inside + u"}}"_s, 50));
        mentions.append({number, id, isPlace});
        at = end + 2;
    }
    return {};
}

} // namespace

GuideText GuideText::read(const QString &path)
{
    const Result<QByteArray> content = readPackFile(path);
    if (content)
        return parse(content.value(), path);
    GuideText text;
    text.m_problems.append(content.problem());
    return text;
}

GuideText GuideText::parse(const QByteArray &markdown, const QString &name)
{
    GuideText text;
    text.m_name = name;
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString content = decoder(markdown);
    if (decoder.hasError()) {
        text.addProblem(0, u"not UTF-8"_s);
        return text;
    }
    int number = 0;
    for (QStringView line : QStringView(content).split(u'\n')) {
        if (text.m_problems.size() == maximumTextProblems)
            break;
        if (line.endsWith(u'\r'))
            line.chop(1);
        text.addLine(++number, line.toString());
    }
    for (GuideSection &section : text.m_sections) {
        section.text = section.text.trimmed();
        if (showsNothing(section.text))
            text.addProblem(section.line, u"the section is empty"_s);
    }
    return text;
}

void GuideText::addLine(int number, const QString &line)
{
    const bool begins = isHeading(line);
    if (begins)
        m_bounds = {};
    else if (m_bounds.isFull())
        return;
    if (!isBuiltIn(m_name))
        checkLine(number, line);
    const QString problem = readMentions(number, line);
    if (!problem.isEmpty())
        addProblem(number, problem);
    if (begins) {
        beginSection(number, line.mid(2).trimmed());
        return;
    }
    if (const auto section = m_sections.find(m_current); section != m_sections.end())
        section->text += line + u'\n';
    else if (m_sections.isEmpty() && !line.trimmed().isEmpty() && !line.startsWith(u"<!--"_s))
        addProblem(number, u"text before the first \"## <step>\" heading"_s);
}

void GuideText::beginSection(int number, const QString &step)
{
    m_current = step;
    if (m_sections.contains(step))
        addProblem(number, u"a second section \"## %1\""_s.arg(cleanForDisplay(step, 50)));
    else if (m_sections.size() == maximumSections)
        addProblem(number, u"too many sections: the most is %1, one for each step"_s.arg(maximumSections));
    else
        m_sections.insert(step, {number, {}, {}});
}

QString GuideText::readMentions(int number, const QString &line)
{
    QList<Mention> elsewhere;
    const auto section = m_sections.find(m_current);
    QList<Mention> &mentions = section != m_sections.end() ? section->mentions : elsewhere;
    QString problem = takeMentions(number, line, mentions);
    if (!problem.isEmpty() || mentions.size() <= maximumMentions)
        return problem;
    return u"too many placeholders in a section: the most is %1; make two steps of it"_s.arg(maximumMentions);
}

void GuideText::checkLine(int number, const QString &line)
{
    if (const QString excess = m_bounds.problemWithLine(line); !excess.isEmpty()) {
        addProblem(number, excess);
        return; // it may be longer than what else looks at it can bear
    }
    if (const QString reason = problemWithText(line); !reason.isEmpty())
        addProblem(number, reason);
    if (const QString reason = problemWithTargets(line); !reason.isEmpty())
        addProblem(number, reason);
}

QString GuideText::problemWithLine(const QString &line)
{
    QList<Mention> mentions;
    for (const QString &reason :
        {problemWithText(line), problemWithTargets(line), takeMentions(0, line, mentions)}) {
        if (!reason.isEmpty())
            return reason;
    }
    return isHeading(line) ? u"a heading begins another step"_s : QString();
}

void GuideText::addProblem(int line, const QString &reason)
{
    if (m_problems.size() < maximumTextProblems)
        m_problems.append({m_name, line, reason});
}

} // namespace Facteur

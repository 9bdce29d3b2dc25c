// SPDX-License-Identifier: MIT
#pragma once

#include "GuideBounds.h"
#include "Result.h"

#include <QList>
#include <QMap>
#include <QString>

namespace Facteur {

/// A {{placeholder}} in a text, or a {{#place}} in the step's picture.
struct Mention
{
    int line = 0;
    QString id;
    bool isPlace = false;
};

/// One section of guide.<lang>.md: the text of the step whose id is its heading.
struct GuideSection
{
    int line = 0; ///< of the heading
    QString text; ///< Markdown with {{placeholders}}, without white space at its ends
    QList<Mention> mentions; ///< in their order
};

/// The texts of a guide in one language: guide.<lang>.md, cut at its "## <step id>" headings. What stands
/// before the first heading may only be a comment. No section is larger than Qt shows at once (GuideBounds),
/// and every link is one to https (GuideLinks).
class GuideText
{
public:
    /// Reads \a path: at most 1 MiB of UTF-8.
    static GuideText read(const QString &path);
    /// As read(), from bytes; \a name stands in the problems.
    static GuideText parse(const QByteArray &markdown, const QString &name);
    /// Why \a line cannot stand in a step's text, in English, whatever stands around it; an empty string
    /// where it can. How much a section may hold is GuideBounds' affair.
    [[nodiscard]] static QString problemWithLine(const QString &line);

    [[nodiscard]] const QMap<QString, GuideSection> &sections() const { return m_sections; }
    /// Why the text cannot be taken; empty where it can.
    [[nodiscard]] const QList<Problem> &problems() const { return m_problems; }

private:
    void addLine(int number, const QString &line);
    void beginSection(int number, const QString &step);
    [[nodiscard]] QString readMentions(int number, const QString &line);
    void checkLine(int number, const QString &line);
    void addProblem(int line, const QString &reason);

    QString m_name;
    QString m_current; ///< the step whose section is being read
    GuideBounds m_bounds; ///< of that section, so far
    QMap<QString, GuideSection> m_sections;
    QList<Problem> m_problems;
};

} // namespace Facteur

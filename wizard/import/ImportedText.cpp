// SPDX-License-Identifier: MIT
#include "ImportedText.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

/// \a line with a placeholder for each of its values, whatever marks stand around them.
QString withPlaceholders(QString line, int number, const QList<WrittenValue> &values)
{
    qsizetype from = 0;
    for (const WrittenValue &value : values) {
        if (value.line != number)
            continue;
        const QRegularExpression token(
            u"(?<![\\w.-])[*\"]*%1[*\"]*(?![\\w-])"_s.arg(QRegularExpression::escape(value.text)));
        const QRegularExpressionMatch match = token.match(line, from);
        // In front of the colon stands the mail program's label, which is the same for everybody.
        const bool isLabel =
            value.field == Field::IncomingProtocol && line.indexOf(u':', match.capturedEnd()) >= 0;
        if (!match.hasMatch() || isLabel)
            continue;
        const QString placeholder = u"**{{%1}}**"_s.arg(idOf(value.field));
        line.replace(match.capturedStart(), match.capturedLength(), placeholder);
        from = match.capturedStart() + placeholder.size();
    }
    return line;
}

/// Where the marks before and after a word are not as many, those of the shorter side stay.
QString withoutStrayMarks(const QString &line)
{
    static const QRegularExpression emphasis(u"(\\*+)([^*\\s][^*]*?)(\\*+)"_s);
    QString result;
    qsizetype done = 0;
    for (auto found = emphasis.globalMatch(line); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString mark(qMin(match.capturedLength(1), match.capturedLength(3)), u'*');
        result += line.mid(done, match.capturedStart() - done) + mark + match.captured(2) + mark;
        done = match.capturedEnd();
    }
    result += line.mid(done);
    return result.replace(u"\"\""_s, u"\""_s);
}

} // namespace

QString importedText(const WrittenSection &section, const SectionFacts &facts)
{
    static const QRegularExpression box(u"\\A>\\s*\\[!\\w+\\]\\s*\\z"_s);
    static const QRegularExpression linkByName(u"\\A\\s*\\[[^\\]]+\\]:"_s);
    static const QRegularExpression plainLink(u"http://"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression manyLines(u"\\n{3,}"_s);
    QString text;
    for (const WrittenLine &line : section.lines) {
        if (box.match(line.text).hasMatch() || linkByName.match(line.text).hasMatch()
            || line.text.startsWith(u'|'))
            continue;
        QString words = withoutMarkup(line.text);
        words.remove(plainLink).remove(u"!["_s).replace(u"{{"_s, u"{ {"_s);
        words = withPlaceholders(withoutStrayMarks(words), line.number, facts.values);
        // A heading of the second level would begin the next step.
        text += (words.startsWith(u"##"_s) ? u' ' + words : words) + u'\n';
    }
    // A link may stand on two lines; what is left of one that is broken shall not become one.
    text = withoutMarkup(text.trimmed()).replace(u"]("_s, u"] ("_s);
    return text.replace(manyLines, u"\n\n"_s);
}

} // namespace Facteur

// SPDX-License-Identifier: MIT
#include "StepWords.h"

#include "Field.h"
#include "Guide.h"
#include "Places.h"
#include "SettingsSheet.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

const QRegularExpression &placeholder()
{
    static const QRegularExpression field(u"\\{\\{([a-z.-]+)\\}\\}"_s);
    return field;
}

bool namesOtherProtocol(const QString &paragraph, const Account &account)
{
    for (auto matches = placeholder().globalMatch(paragraph); matches.hasNext();) {
        const auto field = fromId<Field>(matches.next().captured(1));
        if (field && SettingsSheet::isOfOtherProtocol(*field, account))
            return true;
    }
    return false;
}

/// Without the paragraphs and the items of lists that name a value of the other protocol.
QString withoutOtherProtocol(const QString &text, const Account &account)
{
    static const QRegularExpression item(u"\\A\\s*([-*+]|[0-9]+[.)])\\s"_s);
    QStringList paragraphs;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        const bool begins = paragraphs.isEmpty() || line.trimmed().isEmpty()
            || paragraphs.constLast().trimmed().isEmpty() || item.match(line).hasMatch();
        if (begins)
            paragraphs.append(line);
        else
            paragraphs.last() += u'\n' + line;
    }
    paragraphs.removeIf([&account](const QString &each) { return namesOtherProtocol(each, account); });
    return paragraphs.join(u'\n');
}

QString shownValue(Field field, const Account &account, const Guide &guide, const QString &language)
{
    if (SettingsSheet::isLeftEmpty(field, account))
        return SettingsSheet::leaveEmpty();
    if (isPassword(field))
        return SettingsSheet::passwordWords(field, account);
    const FieldValue value = valueOf(field, account, guide, language);
    if (!value.tick)
        return value.text;
    return *value.tick ? StepWords::tr("ticked") : StepWords::tr("not ticked");
}

} // namespace

QString StepWords::title(qsizetype index, const Guide &guide, const QString &language)
{
    //: %1 of %2: the number of a step; %3: its name
    return tr("%1 of %2 · %3")
        .arg(index + 1)
        .arg(guide.steps.size())
        .arg(guide.steps.at(index).title.in(language));
}

QString StepWords::markdown(
    const GuideStep &step, const Account &account, const Guide &guide, const QString &language)
{
    static const QRegularExpression special(u"([\\\\`*_{}\\[\\]()#+\\-.!<>|~&])"_s);
    const QString text = withoutOtherProtocol(withPlaceMarks(step.text.in(language)), account);
    QString result;
    qsizetype done = 0;
    auto matches = placeholder().globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        result += text.mid(done, match.capturedStart() - done);
        done = match.capturedEnd();
        if (const auto field = fromId<Field>(match.captured(1))) {
            QString shown = shownValue(*field, account, guide, language);
            result += shown.isEmpty() ? u"…"_s : shown.replace(special, u"\\\\1"_s);
        }
    }
    return result + text.mid(done);
}

} // namespace Facteur

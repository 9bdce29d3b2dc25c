// SPDX-License-Identifier: MIT
#include "StepWords.h"

#include "Field.h"
#include "Guide.h"
#include "Places.h"
#include "SettingsSheet.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Facteur {

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
    static const QRegularExpression placeholder(u"\\{\\{([a-z.-]+)\\}\\}"_s);
    static const QRegularExpression special(u"([\\\\`*_{}\\[\\]()#+\\-.!<>|~&])"_s);
    const QString text = withPlaceMarks(step.text.in(language));
    QString result;
    qsizetype done = 0;
    auto matches = placeholder.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        result += text.mid(done, match.capturedStart() - done);
        done = match.capturedEnd();
        if (const auto field = fromId<Field>(match.captured(1))) {
            const FieldValue value = valueOf(*field, account, guide, language);
            QString shown = SettingsSheet::isLeftEmpty(*field, account) ? SettingsSheet::leaveEmpty()
                : value.tick ? (*value.tick ? tr("ticked") : tr("not ticked"))
                             : value.text;
            result += shown.isEmpty() ? u"…"_s : shown.replace(special, u"\\\\1"_s);
        }
    }
    return result + text.mid(done);
}

} // namespace Facteur

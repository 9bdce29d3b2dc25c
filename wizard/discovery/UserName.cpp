// SPDX-License-Identifier: MIT
#include "UserName.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qsizetype maximumUserNameTemplate = 255;
constexpr qsizetype maximumUserName = 512;

/// Nobody types it, and whoever looks at the name does not see it.
bool isInvisibleInUserName(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Format
        || category == QChar::Other_Surrogate || category == QChar::Separator_Line
        || category == QChar::Separator_Paragraph || c == QChar::ReplacementCharacter;
}

} // namespace

QString publishedUserName(const QString &text)
{
    const QString name = text.trimmed();
    const QList<uint> characters = name.toUcs4();
    const bool fits = name.size() <= maximumUserNameTemplate
        && std::none_of(characters.begin(), characters.end(), isInvisibleInUserName);
    return fits ? name : QString();
}

QString userNameFor(const Candidate &candidate, const QString &emailAddress)
{
    if (candidate.userName.isEmpty())
        return emailAddress;
    static const QRegularExpression placeholder(u"%([A-Z][A-Z0-9]*)%"_s);
    const qsizetype at = emailAddress.lastIndexOf(u'@');
    QString result;
    qsizetype end = 0;
    // In one pass: an address may hold what looks like a placeholder.
    for (auto found = placeholder.globalMatch(candidate.userName); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        result += QStringView(candidate.userName).sliced(end, match.capturedStart() - end);
        end = match.capturedEnd();
        const QStringView name = match.capturedView(1);
        if (name == u"EMAILADDRESS")
            result += emailAddress;
        else if (name == u"EMAILLOCALPART")
            result += emailAddress.left(at);
        else if (name == u"EMAILDOMAIN")
            result += emailAddress.mid(at + 1);
        else
            return {};
        if (result.size() > maximumUserName)
            return {};
    }
    result += QStringView(candidate.userName).sliced(end);
    return result.size() > maximumUserName ? QString() : result;
}

} // namespace Facteur

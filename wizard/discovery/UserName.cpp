// SPDX-License-Identifier: MIT
#include "UserName.h"

#include <algorithm>

namespace Facteur {

namespace {

constexpr qsizetype maximumUserNameTemplate = 255;

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

} // namespace Facteur

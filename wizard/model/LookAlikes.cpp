// SPDX-License-Identifier: MIT
#include "LookAlikes.h"

#include "Confusables.h"
#include "TopLevelDomains.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

using Characters = QList<uint>;
using Scripts = QSet<QChar::Script>;

constexpr qsizetype longestLookedAt = 1000;
constexpr char32_t turkishI = 0x131;

bool isPlain(char32_t c)
{
    return c < 0x80;
}

bool isPlain(const Characters &label)
{
    return std::all_of(label.begin(), label.end(), [](char32_t c) { return isPlain(c); });
}

/// Those of letters and marks that belong to one: digits and hyphens stand in every script.
Scripts scriptsOf(const Characters &label)
{
    Scripts scripts;
    for (const char32_t c : label) {
        const QChar::Script script = QChar::script(c);
        if (script != QChar::Script_Common && script != QChar::Script_Inherited)
            scripts.insert(script);
    }
    return scripts;
}

/// UTS 39, section 5.2, "Highly Restrictive".
bool mayStandTogether(const Scripts &scripts)
{
    using enum QChar::Script;
    static const QList<Scripts> languages{{Script_Latin, Script_Han, Script_Hiragana, Script_Katakana},
        {Script_Latin, Script_Han, Script_Bopomofo}, {Script_Latin, Script_Han, Script_Hangul}};
    return scripts.size() <= 1
        || std::any_of(languages.begin(), languages.end(),
            [&scripts](const Scripts &language) { return language.contains(scripts); });
}

/// A combining mark on a plain letter with which it has no character of its own: nobody's alphabet has it.
bool hasStrayMark(const Characters &label)
{
    bool isOnPlain = true; // so is one that stands on nothing
    for (const char32_t c : label) {
        if (!QChar::isMark(c))
            isOnPlain = isPlain(c);
        else if (isOnPlain && QChar::script(c) == QChar::Script_Inherited)
            return true;
    }
    return false;
}

/// Digits of two kinds, or foreign ones among Latin letters (UTS 39, section 5.3).
bool mixesNumbers(const Characters &label, const Scripts &scripts)
{
    QSet<char32_t> zeros;
    for (const char32_t c : label) {
        if (QChar::category(c) == QChar::Number_DecimalDigit)
            zeros.insert(c - static_cast<char32_t>(QChar::digitValue(c)));
    }
    const bool areForeign = !zeros.isEmpty() && !zeros.contains(U'0');
    return zeros.size() > 1 || (areForeign && scripts.contains(QChar::Script_Latin));
}

bool hasTwins(const Characters &label)
{
    return std::all_of(label.begin(), label.end(), [](char32_t c) { return asciiTwin(c) != '\0'; });
}

/// Latin letters of which all that are not plain pass for plain ones. Where the alphabet has a dotless i,
/// that is a letter as any other.
bool passesForPlain(const Characters &label, const QString &topLevel)
{
    const bool hasTurkishI = topLevel == u"tr" || topLevel == u"az";
    const bool isSpelling = hasTurkishI
        && std::all_of(label.begin(), label.end(), [](char32_t c) { return isPlain(c) || c == turkishI; });
    return !isSpelling && hasTwins(label);
}

QString skeletonOf(const Characters &characters)
{
    QString skeleton;
    for (const char32_t c : characters) {
        const char twin = asciiTwin(c);
        if (twin != '\0')
            skeleton += QLatin1Char(twin);
        else if (!isInvisible(c) && QChar::script(c) != QChar::Script_Inherited)
            return {};
    }
    return skeleton;
}

/// Whether a Latin name would be expected where \a label, in one foreign script, stands.
bool misleadsAsAWhole(const Characters &label, bool isTopLevel, QChar::Script script, const QString &topLevel)
{
    if (!hasTwins(label))
        return false;
    if (isTopLevel)
        return isShortTopLevelDomain(skeletonOf(label));
    return !scriptsOf(topLevel.toUcs4()).contains(script);
}

std::optional<LookAlikeKind> deceptionIn(const Characters &label, bool isTopLevel, const QString &topLevel)
{
    if (isPlain(label))
        return std::nullopt;
    const Scripts scripts = scriptsOf(label);
    if (std::any_of(label.begin(), label.end(), [](char32_t c) { return isInvisible(c) || isStyled(c); })
        || hasStrayMark(label) || mixesNumbers(label, scripts))
        return LookAlikeKind::OddCharacters;
    if (!mayStandTogether(scripts))
        return LookAlikeKind::MixedScripts;
    if (scripts == Scripts{QChar::Script_Latin})
        return passesForPlain(label, topLevel) ? std::optional(LookAlikeKind::OddCharacters) : std::nullopt;
    if (scripts.size() == 1 && misleadsAsAWhole(label, isTopLevel, *scripts.begin(), topLevel))
        return LookAlikeKind::ForeignLetters;
    return std::nullopt;
}

} // namespace

std::optional<LookAlike> lookAlike(const QString &domain)
{
    const QString name = domain.left(longestLookedAt).normalized(QString::NormalizationForm_C).toLower();
    const QStringList labels = name.split(u'.');
    const QString &topLevel = labels.constLast();
    for (const QString &label : labels) {
        const bool isTopLevel = &label == &topLevel;
        if (const auto kind = deceptionIn(label.toUcs4(), isTopLevel, topLevel))
            return LookAlike{*kind, label, skeletonOf(name.toUcs4())};
    }
    return std::nullopt;
}

} // namespace Facteur

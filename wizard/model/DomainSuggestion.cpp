// SPDX-License-Identifier: MIT
#include "DomainSuggestion.h"

#include "CleanUp.h"
#include "RealMailDomains.h"
#include "Slips.h"
#include "TopLevelDomains.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qsizetype longestTyped = 255;

/// How unlikely a mistake is: of two that explain what was typed, the cheaper one is meant.
using Cost = std::optional<int>;
constexpr int sign = 1; ///< full stops alone are wrong
constexpr int slip = 2; ///< one key
constexpr int guess = 3; ///< one letter, which no slip of a key explains
constexpr int twoSlips = 4;

/// A domain as mistakes are made in it: the name, and what a person adds without thinking.
struct Parts
{
    QStringView name; ///< the first label
    QStringView ending; ///< behind its full stop: "com", "co.uk"
};

Parts partsOf(QStringView domain)
{
    const qsizetype dot = domain.indexOf(u'.');
    return dot < 0 ? Parts{domain, {}} : Parts{domain.first(dot), domain.sliced(dot + 1)};
}

/// What was typed, in the ways in which it is compared.
struct Typed
{
    QString text; ///< with full stops for other signs, one at a time, none at the ends
    QString letters; ///< without full stops
    bool endsInTopLevel = false; ///< of the Internet

    [[nodiscard]] Parts parts() const { return partsOf(text); }
};

bool isAsciiWord(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// With the signs that are beside the full stop on a keyboard, or are pasted with a domain, put right.
QString withPlainSigns(QString text)
{
    static const QRegularExpression signs(u"[.,;:]+"_s);
    static const QRegularExpression web(u"\\Aw{2,4}\\.(?=[^.]+\\.)"_s);
    text.remove(u' ');
    text.replace(signs, u"."_s);
    if (text.endsWith(u'.'))
        text.chop(1);
    if (text.startsWith(u'.'))
        text.remove(0, 1);
    return text.remove(web);
}

int costOfSlip(Slip made)
{
    return made == Slip::Added || made == Slip::Replaced ? guess : slip;
}

Cost costOfName(QStringView typed, QStringView meant)
{
    if (typed == meant)
        return 0;
    if (meant.size() < 5 || typed.isEmpty())
        return std::nullopt;
    const std::optional<Slip> made = slipBetween(typed, meant);
    if (!made)
        return meant.size() >= 9 && slipsBetween(typed, meant, 2) <= 2 ? Cost(twoSlips) : std::nullopt;
    // "oranges", "lorange": a letter more at an end makes other words and names.
    const bool isLonger = *made == Slip::Brushed && (typed.startsWith(meant) || typed.endsWith(meant));
    if (meant.size() < 7 && (isLonger || costOfSlip(*made) == guess))
        return std::nullopt;
    // Short words are told apart by how they begin: hmail.com, fmail.com and tmail.com are not Gmail.
    if (meant.size() == 5 && typed.front() != meant.front() && *made != Slip::Swapped)
        return std::nullopt;
    return costOfSlip(*made);
}

/// Colombia's, Cameroon's and Oman's are far more often "com" cut short; Colombia's may be "co.uk" as well.
bool isCutShort(QStringView typed, QStringView meant)
{
    return (meant == u"com" && (typed == u"co" || typed == u"cm" || typed == u"om"))
        || (typed == u"co" && meant.startsWith(u"co."));
}

/// One label of an ending. Two letters say little.
Cost costOfLabel(QStringView typed, QStringView meant)
{
    const std::optional<Slip> made = slipBetween(typed, meant);
    if (!made || (meant.size() < 3 && *made == Slip::Replaced))
        return std::nullopt;
    return costOfSlip(*made);
}

/// One label may be wrong; where it is the last one, only to what is no top-level domain.
Cost costOfEnding(QStringView typed, QStringView meant, bool endsInTopLevel)
{
    if (typed == meant)
        return 0;
    const auto typedLabels = typed.split(u'.');
    const auto meantLabels = meant.split(u'.');
    const bool isLastRight = typedLabels.constLast() == meantLabels.constLast();
    if (typedLabels.size() != meantLabels.size() || (!isLastRight && endsInTopLevel))
        return std::nullopt;
    const auto [wrong, right] = std::mismatch(typedLabels.begin(), typedLabels.end(), meantLabels.begin());
    const bool isOnlyOne = std::equal(wrong + 1, typedLabels.end(), right + 1);
    return isOnlyOne ? costOfLabel(*wrong, *right) : std::nullopt;
}

/// Without a single full stop, it is not a domain at all: its end tells where one is missing.
Cost costWithoutStop(const Typed &typed, const Parts &meant)
{
    const QString ending = meant.ending.toString().remove(u'.');
    if (typed.text == meant.name)
        return meant.name.size() >= 4 ? Cost(guess) : std::nullopt;
    if (!typed.text.endsWith(ending))
        return std::nullopt;
    const Cost name = costOfName(QStringView(typed.text).chopped(ending.size()), meant.name);
    return name ? Cost(*name + sign) : std::nullopt;
}

/// The same letters, with full stops elsewhere ("gmai.l.com").
bool hasOnlyWrongStops(const Typed &typed, QStringView meant, const Parts &parts)
{
    return typed.letters.size() == meant.size() - meant.count(u'.')
        && (parts.name.size() >= 5 || !typed.endsInTopLevel)
        && typed.letters == meant.toString().remove(u'.');
}

/// "gmail.com1", "gmail.com/inbox", "gmail.com.com".
bool isFollowedByJunk(const Typed &typed, QStringView meant, const Parts &parts)
{
    if (!typed.text.startsWith(meant))
        return false;
    const QStringView rest = QStringView(typed.text).sliced(meant.size());
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto isOfName = [isDigit](QChar c) {
        return isDigit(c) || (c >= u'a' && c <= u'z') || c == u'-' || c == u'_' || c == u'.';
    };
    return !rest.isEmpty()
        && (!isOfName(rest.front()) || std::all_of(rest.begin(), rest.end(), isDigit) || rest == parts.ending
            || (rest.startsWith(u'.') && rest.sliced(1) == parts.ending));
}

Cost costOf(const Typed &typed, QStringView meant)
{
    const Parts parts = partsOf(meant);
    if (parts.ending.isEmpty())
        return std::nullopt;
    if (hasOnlyWrongStops(typed, meant, parts) || isFollowedByJunk(typed, meant, parts))
        return sign;
    if (!typed.text.contains(u'.'))
        return costWithoutStop(typed, parts);
    const Cost name = costOfName(typed.parts().name, parts.name);
    if (!name)
        return std::nullopt;
    if (*name == 0 && parts.name.size() >= 5 && isCutShort(typed.parts().ending, parts.ending))
        return slip;
    const Cost ending = costOfEnding(typed.parts().ending, parts.ending, typed.endsInTopLevel);
    const bool isVague = parts.name.size() < 5 && ending == guess;
    return ending && !isVague ? Cost(*name + *ending) : std::nullopt;
}

/// The cheapest one, as long as it is one.
struct Best
{
    QString domain;
    Cost cost;
    bool isTied = false;

    void consider(const QString &candidate, Cost itsCost)
    {
        if (!itsCost || (cost && *itsCost > *cost) || candidate == domain)
            return;
        isTied = cost == itsCost;
        cost = itsCost;
        domain = candidate;
    }
};

Typed typedAs(const QString &text)
{
    Typed typed;
    typed.text = text;
    typed.letters = QString(text).remove(u'.');
    const qsizetype dot = text.lastIndexOf(u'.');
    typed.endsInTopLevel = dot >= 0 && isShortTopLevelDomain(QStringView(text).sliced(dot + 1));
    return typed;
}

} // namespace

QString suggestedDomain(const QString &domain, const QStringList &known)
{
    if (domain.size() > longestTyped)
        return {};
    const Typed typed = typedAs(withPlainSigns(withoutFullWidth(domain).toLower()));
    const bool isSpelt = known.contains(typed.text);
    if (!isAsciiWord(typed.text) || (!isSpelt && realMailDomains().contains(typed.text)))
        return {};
    if (isSpelt)
        return typed.text == domain.trimmed().toLower() ? QString() : typed.text;
    Best best;
    for (const QString &candidate : known) {
        if (isAsciiWord(candidate))
            best.consider(candidate, costOf(typed, candidate));
    }
    for (const QString &real : realMailDomains())
        best.consider(real, costOf(typed, real));
    return best.isTied || !known.contains(best.domain) ? QString() : best.domain;
}

} // namespace Facteur

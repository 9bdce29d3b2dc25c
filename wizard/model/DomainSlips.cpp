// SPDX-License-Identifier: MIT
#include "DomainSlips.h"

#include "CommonMailDomains.h"
#include "Slips.h"

#include <algorithm>

namespace Facteur {

namespace {

constexpr int sign = 1; ///< full stops alone are wrong
constexpr int slip = 2; ///< one key
constexpr int guess = 3; ///< one letter, which no slip of a key explains
constexpr int twoSlips = 4;

DomainParts partsOf(QStringView domain)
{
    const qsizetype dot = domain.indexOf(u'.');
    return dot < 0 ? DomainParts{domain, {}} : DomainParts{domain.first(dot), domain.sliced(dot + 1)};
}

int costOfSlip(Slip made)
{
    return made == Slip::Added || made == Slip::Replaced ? guess : slip;
}

/// A name of words ("letterbox", "speedpost") has others beside it, with a letter more or less: near a
/// domain that few have, it is one of those.
bool isSlipOfFingers(Slip made, QStringView typed, QStringView meant)
{
    return made == Slip::Swapped || made == Slip::Doubled
        || (made == Slip::NextKey && typed.front() == meant.front());
}

SlipCost costOfName(QStringView typed, QStringView meant, bool isCommon)
{
    if (typed == meant)
        return 0;
    if (meant.size() < 5 || typed.isEmpty())
        return std::nullopt;
    const std::optional<Slip> made = slipBetween(typed, meant);
    if (!isCommon && !(made && isSlipOfFingers(*made, typed, meant)))
        return std::nullopt;
    if (!made)
        return meant.size() >= 9 && slipsBetween(typed, meant, 2) <= 2 ? SlipCost(twoSlips) : std::nullopt;
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
SlipCost costOfLabel(QStringView typed, QStringView meant)
{
    const std::optional<Slip> made = slipBetween(typed, meant);
    if (!made || (meant.size() < 3 && *made == Slip::Replaced))
        return std::nullopt;
    return costOfSlip(*made);
}

/// One label may be wrong; where it is the last one, only to what is no top-level domain.
SlipCost costOfEnding(QStringView typed, QStringView meant, bool endsInTopLevel)
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
SlipCost costWithoutStop(const TypedDomain &typed, const DomainParts &meant, bool isCommon)
{
    const QString ending = meant.ending.toString().remove(u'.');
    if (typed.text == meant.name)
        return meant.name.size() >= 4 ? SlipCost(guess) : std::nullopt;
    if (!typed.text.endsWith(ending))
        return std::nullopt;
    const SlipCost name = costOfName(QStringView(typed.text).chopped(ending.size()), meant.name, isCommon);
    return name ? SlipCost(*name + sign) : std::nullopt;
}

/// The same letters, with full stops elsewhere ("gmai.l.com").
bool hasOnlyWrongStops(const TypedDomain &typed, QStringView meant, const DomainParts &parts)
{
    return typed.letters.size() == meant.size() - meant.count(u'.')
        && (parts.name.size() >= 5 || !typed.endsInTopLevel)
        && typed.letters == meant.toString().remove(u'.');
}

/// "gmail.com1", "gmail.com/inbox", "gmail.com.com".
bool isFollowedByJunk(const TypedDomain &typed, QStringView meant, const DomainParts &parts)
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

} // namespace

SlipCost costOfSlips(const TypedDomain &typed, const QString &meant)
{
    const DomainParts parts = partsOf(meant);
    if (parts.ending.isEmpty())
        return std::nullopt;
    if (hasOnlyWrongStops(typed, meant, parts) || isFollowedByJunk(typed, meant, parts))
        return sign;
    const bool isCommon = commonMailDomains().contains(meant);
    if (!typed.text.contains(u'.'))
        return costWithoutStop(typed, parts, isCommon);
    const SlipCost name = costOfName(typed.parts().name, parts.name, isCommon);
    if (!name)
        return std::nullopt;
    if (*name == 0 && parts.name.size() >= 5 && isCutShort(typed.parts().ending, parts.ending))
        return slip;
    const SlipCost ending = costOfEnding(typed.parts().ending, parts.ending, typed.endsInTopLevel);
    const bool isVague = parts.name.size() < 5 && ending == guess;
    return ending && !isVague ? SlipCost(*name + *ending) : std::nullopt;
}

DomainParts TypedDomain::parts() const
{
    return partsOf(text);
}

} // namespace Facteur

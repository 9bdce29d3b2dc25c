// SPDX-License-Identifier: MIT
#include "DomainSuggestion.h"

#include "CleanUp.h"
#include "CommonMailDomains.h"
#include "DomainForm.h"
#include "DomainSlips.h"
#include "LookAlikes.h"
#include "RealMailDomains.h"
#include "TopLevelDomains.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qsizetype longestTyped = 255;

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

/// The cheapest ones.
struct Best
{
    QStringList domains;
    SlipCost cost;

    void consider(const QString &candidate, SlipCost itsCost)
    {
        if (!itsCost || (cost && *itsCost > *cost) || domains.contains(candidate))
            return;
        if (cost != itsCost)
            domains.clear();
        cost = itsCost;
        domains.append(candidate);
    }

    /// Of several, the one that has far more mailboxes than the others; else none.
    [[nodiscard]] QString theOne() const
    {
        if (domains.size() == 1)
            return domains.constFirst();
        QStringList usual = domains;
        usual.removeIf([](const QString &domain) { return !isUsualOfItsName(domain); });
        return usual.size() == 1 ? usual.constFirst() : QString();
    }
};

TypedDomain typedAs(const QString &text)
{
    TypedDomain typed;
    typed.text = text;
    typed.letters = QString(text).remove(u'.');
    const qsizetype dot = text.lastIndexOf(u'.');
    typed.endsInTopLevel = dot >= 0 && isShortTopLevelDomain(QStringView(text).sliced(dot + 1));
    return typed;
}

/// "gmail.fr", "gmail.co.nz": what is right but for an ending where that name has no mailboxes.
QString withAnEndingOfNobody(const DomainParts &typed)
{
    const auto labels = typed.ending.split(u'.');
    const bool isEnding = labels.size() == 1
        || (labels.size() == 2 && std::all_of(labels.begin(), labels.end(), [](QStringView label) {
               return label.size() <= 3;
           }));
    return isEnding && !typed.ending.isEmpty() ? onlyDomainWithName(typed.name) : QString();
}

/// The ASCII that \a domain was made to look like; empty where it is as its language writes it.
QString plainTwin(const QString &domain)
{
    const auto other = lookAlike(domainInUnicode(domain.trimmed()));
    return other && isAsciiWord(other->skeleton) ? other->skeleton : QString();
}

} // namespace

QString suggestedDomain(const QString &domain, const QStringList &known)
{
    if (domain.size() > longestTyped)
        return {};
    if (const QString plain = plainTwin(domain); !plain.isEmpty())
        return known.contains(plain) ? plain : suggestedDomain(plain, known);
    const TypedDomain typed = typedAs(withPlainSigns(withoutFullWidth(domain).toLower()));
    const bool isSpelt = known.contains(typed.text);
    if (!isAsciiWord(typed.text) || (!isSpelt && realMailDomains().contains(typed.text)))
        return {};
    if (isSpelt)
        return typed.text == domain.trimmed().toLower() ? QString() : typed.text;
    Best best;
    for (const QString &candidate : known) {
        if (isAsciiWord(candidate))
            best.consider(candidate, costOfSlips(typed, candidate));
    }
    for (const QString &real : realMailDomains())
        best.consider(real, costOfSlips(typed, real));
    const QString meant = best.cost ? best.theOne() : withAnEndingOfNobody(typed.parts());
    return known.contains(meant) ? meant : QString();
}

} // namespace Facteur

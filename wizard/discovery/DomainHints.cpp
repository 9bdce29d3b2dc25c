// SPDX-License-Identifier: MIT
#include "DomainHints.h"

#include "DomainForm.h"
#include "DomainSuggestion.h"
#include "LookAlikes.h"

using namespace Qt::StringLiterals;

namespace Facteur {

DomainHints DomainHints::of(const Catalogue &catalogue, const QString &domain)
{
    QStringList known;
    for (const Provider &provider : catalogue.providers())
        known += provider.domains;
    DomainHints hints;
    hints.suggestion = suggestedDomain(domain, known);
    if (const auto other = lookAlike(domainInUnicode(domain))) {
        hints.looksAlike = true;
        hints.skeleton = other->skeleton;
    }
    return hints;
}

QStringList DomainHints::notes() const
{
    return looksAlike ? QStringList{u"look-alike"_s} : QStringList();
}

} // namespace Facteur

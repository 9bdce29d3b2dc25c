// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace Facteur {

/// The one of \a known that was probably meant where \a domain, as it was typed behind the @, looks like a
/// typing mistake ("gmial.com", "hotmail.fr,", "orange.f", "gmailcom"): a slip of one key in the name, or in
/// what follows it, or in both where that ends in no top-level domain; the wrong sign for a full stop, one
/// too many or missing; "www." before it, something behind it; letters of another alphabet that look like its
/// own. Of several that are equally near, the one that far more people have (isUsualOfItsName()). Empty where
/// nothing is near, or \a domain is one of \a known or of realMailDomains(): no suggestion is better than a
/// wrong one, so names of up to four letters must be spelt right, those of five and six nearly so, and those
/// that are not among commonMailDomains() but for one stroke.
///
/// \a known: the domains of the catalogue's providers, in lower case; others than ASCII are never suggested.
/// In time as the length of \a known; what is typed beyond 255 characters is no domain.
[[nodiscard]] QString suggestedDomain(const QString &domain, const QStringList &known);

} // namespace Facteur

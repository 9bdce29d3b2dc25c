// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace Facteur {

/// Domains with so many mailboxes that a name near theirs is more often a slip than a name of its own. Of
/// those that share a name, the first is the one that is meant where nothing else tells ("hotmail.co"). In
/// lower case.
[[nodiscard]] const QStringList &commonMailDomains();

/// Whether \a domain is the first of commonMailDomains() that has its name.
[[nodiscard]] bool isUsualOfItsName(const QString &domain);

/// The domain with the name \a name, where its owner gives mailboxes with this ending alone (gmail.fr is
/// nobody's); else empty.
[[nodiscard]] QString onlyDomainWithName(QStringView name);

} // namespace Facteur

// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Facteur {

/// \a domain as it is asked for and sent (RFC 5890, section 2.3.2.1): ASCII, lower case, international labels
/// as "xn--…", no full stop at the end; "straße.de" keeps its ß (IDNA2008). \a domain: in Unicode, ASCII or a
/// mixture, with full stops of any kind. Empty where it is no name of a host (RFC 1123, section 2.1): a label
/// that is empty, over 63 characters, has a hyphen at an end, an underscore or another character that no name
/// has, or that cannot be read back; digits only at the end; over 253 characters.
[[nodiscard]] QString domainForWire(const QString &domain);

/// \a emailAddress as it is sent, as a user name too: a domain in Unicode as domainForWire() has it.
[[nodiscard]] QString addressForWire(const QString &emailAddress);

/// What \a domain says in Unicode, whoever is misled by it: for comparing (lookAlike()), not for showing.
/// A label that is not the ACE form of what it is read as stays as it is; \a domain itself where
/// domainForWire() has nothing for it.
[[nodiscard]] QString domainInUnicode(const QString &domain);

/// \a domain fit to be shown: in Unicode, but in ACE form where it would be taken for another (lookAlike()).
/// What domainForWire() has nothing for comes back as it is.
[[nodiscard]] QString domainForDisplay(const QString &domain);

} // namespace Facteur

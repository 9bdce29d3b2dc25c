// SPDX-License-Identifier: MIT
#pragma once

#include "Candidate.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace Facteur {

/// The servers of an autoconfig document (draft-ietf-mailmaint-autoconfig, Thunderbird's config-v1.1.xml) for
/// addresses in \a domain, as \a mechanism has found it: as the document orders them, those that are
/// protected first, at most 16. A server that a password cannot be given to, or that is not told rightly, is
/// left out, and so is one on the reader's own network (PublishedHost.h).
///
/// Empty where it has no server of use; nothing where it is no such document: over 1 MiB, not well-formed to
/// its end, with a document type (XmlGuard.h), or about something else. Read as UTF-8, whatever it says.
[[nodiscard]] std::optional<QList<Candidate>> readAutoconfig(
    const QByteArray &xml, Mechanism mechanism, const QString &domain);

} // namespace Facteur

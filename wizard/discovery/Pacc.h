// SPDX-License-Identifier: MIT
#pragma once

#include "Candidate.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace Facteur {

/// The SHA-256 that \a txtRecord (its strings joined) promises of the PACC document: "v=UAAC1; a=sha256;
/// d=<base64>" (draft-ietf-mailmaint-pacc). Other tags may stand beside these. Nothing where it is no such
/// record, or one of another algorithm.
[[nodiscard]] std::optional<QByteArray> paccDigest(const QByteArray &txtRecord);

/// The servers in \a body, the PACC document of a domain, IMAP first; TLS and the registered ports are what
/// it means (draft-ietf-mailmaint-pacc). Empty where it names none of use, those on the reader's own network
/// included (PublishedHost.h); nothing where none of the first 16 of \a txtRecords promises exactly these
/// bytes, where they are over 1 MiB, or no such document. Members that are not known do not matter; one that
/// is known and of another type makes it none.
[[nodiscard]] std::optional<QList<Candidate>> readPacc(
    const QByteArray &body, const QList<QByteArray> &txtRecords);

} // namespace Facteur

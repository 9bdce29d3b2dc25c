// SPDX-License-Identifier: MIT
#pragma once

#include "CheckReport.h"

#include <QList>
#include <QSslCertificate>

namespace Facteur {

class Dialogue;
class Line;

/// What can be looked at in \a chain, in its order: at most 10 certificates with at most 100 names each,
/// clean plain text.
[[nodiscard]] QList<CertificateFacts> certificateFacts(const QList<QSslCertificate> &chain);

/// \a now (any time zone) is before the day on which this program was built: the clock is wrong.
[[nodiscard]] bool isBeforeBuild(const QDateTime &now);

/// Puts into \a report what \a line and \a dialogue show at the end; its cause is settled already.
void addEvidence(SideReport &report, const Line &line, const Dialogue &dialogue);

} // namespace Facteur

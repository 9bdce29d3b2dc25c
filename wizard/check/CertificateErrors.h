// SPDX-License-Identifier: MIT
#pragma once

#include "Classifier.h"
#include "Trust.h"

#include <QList>
#include <QSslError>

namespace Facteur {

/// The one incident that \a errors of a handshake, in which the server showed \a chain, come to; never empty.
/// Of several, the one that has to be settled first is named: who answers (self-signed, then unknown issuer,
/// which \a trust tells from one that the server forgot to show), then for which name, then how strong, then
/// when (not yet valid, then expired). Where none of these is among them, the certificate is untrusted; where
/// there is no certificate, the handshake failed.
[[nodiscard]] Incident certificateIncident(
    const QList<QSslError> &errors, const QList<QSslCertificate> &chain, const Trust &trust);

} // namespace Facteur

// SPDX-License-Identifier: MIT
#pragma once

#include "Classifier.h"

#include <QList>
#include <QSslError>

namespace Facteur {

/// The one incident that \a errors of a handshake come to; never empty. Of several, the one that has to be
/// settled first is named: who answers (self-signed, then unknown issuer), then for which name, then when
/// (not yet valid, then expired). Where none of these is among them, the certificate is untrusted; where
/// there is no certificate, the handshake failed.
[[nodiscard]] Incident certificateIncident(const QList<QSslError> &errors);

} // namespace Facteur

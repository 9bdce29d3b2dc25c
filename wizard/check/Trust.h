// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QSslCertificate>

namespace Facteur {

/// Whose signature makes a certificate a good one.
struct Trust
{
    QList<QSslCertificate> authorities; ///< besides the system's store
    bool systemToo = true; ///< false: the authorities alone, for servers that nobody else vouches for

    bool operator==(const Trust &) const = default;
};

} // namespace Facteur

// SPDX-License-Identifier: MIT
#include "Confirmation.h"

#include "RegistrableDomain.h"

namespace Facteur {

bool needsConfirmation(const QString &host, const QString &emailDomain, Mechanism mechanism)
{
    if (mechanism == Mechanism::Domain || mechanism == Mechanism::Mx)
        return false;
    const QString own = registrableDomain(emailDomain);
    return own.isEmpty() || registrableDomain(host) != own;
}

} // namespace Facteur

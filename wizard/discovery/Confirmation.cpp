// SPDX-License-Identifier: MIT
#include "Confirmation.h"

#include "RegistrableDomain.h"

#include <algorithm>

namespace Facteur {

namespace {

/// A bridge's host is any program on this computer: known only where its provider is.
bool isBuiltIn(const Candidate &candidate, const Catalogue &catalogue)
{
    const QString &host = candidate.endpoint.host;
    const bool isProviders = candidate.mechanism == Mechanism::Domain || candidate.mechanism == Mechanism::Mx;
    return std::any_of(
        catalogue.providers().begin(), catalogue.providers().end(), [&](const Provider &provider) {
            return provider.pack.isEmpty()
                && (provider.vouchesFor(host) || (isProviders && provider.hasServer(host)));
        });
}

} // namespace

bool needsConfirmation(const QString &host, const QString &emailDomain, Mechanism mechanism)
{
    if (mechanism == Mechanism::Domain || mechanism == Mechanism::Mx)
        return false;
    const QString own = registrableDomain(emailDomain);
    return own.isEmpty() || registrableDomain(host) != own;
}

bool needsConfirmation(const Candidate &candidate, const QString &emailDomain, const Catalogue &catalogue)
{
    return !isBuiltIn(candidate, catalogue)
        && needsConfirmation(candidate.endpoint.host, emailDomain, Mechanism::Guess);
}

} // namespace Facteur

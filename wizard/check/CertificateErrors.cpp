// SPDX-License-Identifier: MIT
#include "CertificateErrors.h"

#include "CertificateChain.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace Facteur {

namespace {

using Row = std::pair<QSslError::SslError, Incident>;

/// In the order in which they are named; first who answers, ...
constexpr std::array<Row, 6> whoAnswers{{
    {QSslError::SelfSignedCertificate, Incident::CertificateSelfSigned},
    {QSslError::SelfSignedCertificateInChain, Incident::CertificateUntrusted},
    {QSslError::UnableToGetIssuerCertificate, Incident::CertificateUntrusted},
    {QSslError::CertificateUntrusted, Incident::CertificateUntrusted},
    {QSslError::CertificateBlacklisted, Incident::CertificateUntrusted},
    {QSslError::CertificateRevoked, Incident::CertificateUntrusted},
}};

/// ... at last when.
constexpr std::array<Row, 4> theRest{{
    {QSslError::CertificateNotYetValid, Incident::CertificateNotYetValid},
    {QSslError::CertificateExpired, Incident::CertificateExpired},
    {QSslError::NoPeerCertificate, Incident::HandshakeFailed},
    {QSslError::NoSslSupport, Incident::HandshakeFailed},
}};

bool has(const QList<QSslError> &errors, QSslError::SslError kind)
{
    return std::any_of(
        errors.begin(), errors.end(), [kind](const QSslError &error) { return error.error() == kind; });
}

template <std::size_t size>
std::optional<Incident> firstOf(const std::array<Row, size> &rows, const QList<QSslError> &errors)
{
    const auto row = std::find_if(
        rows.begin(), rows.end(), [&errors](const Row &candidate) { return has(errors, candidate.first); });
    return row == rows.end() ? std::nullopt : std::optional(row->second);
}

/// Who is behind \a path, the end of which nobody known has signed.
Incident strangerIncident(const QList<QSslCertificate> &path, const QList<QSslCertificate> &authorities)
{
    if (path.isEmpty() || path.constLast().isSelfSigned())
        return path.size() == 1 ? Incident::CertificateSelfSigned : Incident::CertificateUntrusted;
    // One that is known by name, but has another key, is somebody else.
    const bool isNameKnown = std::any_of(authorities.begin(), authorities.end(),
        [&path](const QSslCertificate &authority) { return namesAsIssuer(path.constLast(), authority); });
    return isNameKnown || !interceptorIn(path).isEmpty() ? Incident::CertificateUntrusted
                                                         : Incident::CertificateChainIncomplete;
}

/// OpenSSL tells of a weak certificate by an error that Qt has no name for, and which hides that nobody known
/// has signed it. What else it has no name for is nothing here.
std::optional<Incident> weaknessIncident(
    const QList<QSslCertificate> &path, const QList<QSslCertificate> &authorities)
{
    if (path.isEmpty())
        return std::nullopt;
    QList<QSslCertificate> whole = path;
    bool isKnown = authorities.contains(path.constLast());
    for (const QSslCertificate &authority : authorities) {
        if (!isKnown && isIssuedBy(path.constLast(), authority)) {
            isKnown = true;
            whole.append(authority);
        }
    }
    if (std::none_of(whole.begin(), whole.end(), isWeak))
        return std::nullopt;
    return isKnown ? Incident::CertificateWeak : strangerIncident(path, authorities);
}

} // namespace

Incident certificateIncident(
    const QList<QSslError> &errors, const QList<QSslCertificate> &chain, const Trust &trust)
{
    if (const auto named = firstOf(whoAnswers, errors))
        return *named;
    const QList<QSslCertificate> path = certificatePath(chain);
    if (has(errors, QSslError::UnableToGetLocalIssuerCertificate)
        || has(errors, QSslError::UnableToVerifyFirstCertificate))
        return strangerIncident(path, authoritiesOf(trust));
    const bool isOtherHost = has(errors, QSslError::HostNameMismatch);
    if (has(errors, QSslError::UnspecifiedError)) {
        const auto weakness = weaknessIncident(path, authoritiesOf(trust));
        if (weakness && !(isOtherHost && weakness == Incident::CertificateWeak))
            return *weakness;
    }
    if (isOtherHost)
        return Incident::CertificateForOtherHost;
    return firstOf(theRest, errors).value_or(Incident::CertificateUntrusted);
}

} // namespace Facteur

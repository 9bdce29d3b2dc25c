// SPDX-License-Identifier: MIT
#include "CertificateErrors.h"

#include <algorithm>
#include <array>
#include <utility>

namespace Facteur {

namespace {

/// In the order in which they are named.
constexpr std::array<std::pair<QSslError::SslError, Incident>, 13> precedence{{
    {QSslError::SelfSignedCertificate, Incident::CertificateSelfSigned},
    {QSslError::SelfSignedCertificateInChain, Incident::CertificateUntrusted},
    {QSslError::UnableToGetIssuerCertificate, Incident::CertificateUntrusted},
    {QSslError::UnableToGetLocalIssuerCertificate, Incident::CertificateUntrusted},
    {QSslError::UnableToVerifyFirstCertificate, Incident::CertificateUntrusted},
    {QSslError::CertificateUntrusted, Incident::CertificateUntrusted},
    {QSslError::CertificateBlacklisted, Incident::CertificateUntrusted},
    {QSslError::CertificateRevoked, Incident::CertificateUntrusted},
    {QSslError::HostNameMismatch, Incident::CertificateForOtherHost},
    {QSslError::CertificateNotYetValid, Incident::CertificateNotYetValid},
    {QSslError::CertificateExpired, Incident::CertificateExpired},
    {QSslError::NoPeerCertificate, Incident::HandshakeFailed},
    {QSslError::NoSslSupport, Incident::HandshakeFailed},
}};

} // namespace

Incident certificateIncident(const QList<QSslError> &errors)
{
    const auto named = std::find_if(precedence.begin(), precedence.end(), [&errors](const auto &row) {
        return std::any_of(errors.cbegin(), errors.cend(),
            [&row](const QSslError &error) { return error.error() == row.first; });
    });
    return named == precedence.end() ? Incident::CertificateUntrusted : named->second;
}

} // namespace Facteur

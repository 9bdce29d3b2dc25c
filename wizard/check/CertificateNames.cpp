// SPDX-License-Identifier: MIT
#include "CertificateNames.h"

#include <QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

/// Letters, digits, hyphens and underscores, in labels none of which is empty.
bool isAsciiName(QStringView name)
{
    const bool hasOnly = std::all_of(name.begin(), name.end(), [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.');
    });
    return hasOnly && !name.isEmpty() && !name.startsWith(u'.') && !name.endsWith(u'.')
        && !name.contains(u".."_s);
}

/// \a pattern: of the certificate; a "*" as its whole first label stands for exactly one label, where two
/// more follow.
bool isMatch(const QString &pattern, const QString &host)
{
    if (!pattern.startsWith(u"*."_s))
        return isAsciiName(pattern) && pattern.compare(host, Qt::CaseInsensitive) == 0;
    const QString rest = pattern.mid(2);
    const qsizetype dot = host.indexOf(u'.');
    return isAsciiName(rest) && rest.contains(u'.') && dot > 0
        && rest.compare(host.mid(dot + 1), Qt::CaseInsensitive) == 0;
}

bool hasMatch(const QStringList &patterns, const QString &host)
{
    return std::any_of(
        patterns.begin(), patterns.end(), [&host](const QString &pattern) { return isMatch(pattern, host); });
}

} // namespace

CertifiedNames namesIn(const QSslCertificate &certificate)
{
    const auto alternatives = certificate.subjectAlternativeNames();
    QStringList names = alternatives.values(QSsl::DnsEntry);
    if (names.isEmpty() && !alternatives.contains(QSsl::IpAddressEntry))
        return {certificate.subjectInfo(QSslCertificate::CommonName), CertifiedBy::CommonName};
    std::reverse(names.begin(), names.end()); // the last one comes first in a QMultiMap
    return {names, CertifiedBy::AlternativeName};
}

CertifiedBy certifiedBy(const QSslCertificate &certificate, const QString &host)
{
    if (const QHostAddress address(host); !address.isNull()) {
        const QStringList addresses = certificate.subjectAlternativeNames().values(QSsl::IpAddressEntry);
        const bool stands = std::any_of(addresses.begin(), addresses.end(), [&address](const QString &other) {
            return QHostAddress(other).isEqual(address, QHostAddress::StrictConversion);
        });
        return stands ? CertifiedBy::AlternativeName : CertifiedBy::Nothing;
    }
    const QString name = host.endsWith(u'.') ? host.chopped(1) : host;
    const CertifiedNames borne = namesIn(certificate);
    return isAsciiName(name) && hasMatch(borne.names, name) ? borne.by : CertifiedBy::Nothing;
}

} // namespace Facteur

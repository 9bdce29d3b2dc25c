// SPDX-License-Identifier: MIT
#include "Evidence.h"

#include "CertificateChain.h"
#include "CleanUp.h"
#include "Dialogue.h"
#include "Line.h"

#include <QCryptographicHash>

#include <algorithm>

namespace Facteur {

namespace {

constexpr qsizetype mostCertificates = 10;
constexpr qsizetype mostCertificateNames = 100;
constexpr int longestName = 253; ///< characters, as a host name's (RFC 1035, section 2.3.4)

QString firstOf(const QStringList &commonNames, const QStringList &organisations)
{
    const QStringList all = commonNames + organisations;
    return cleanForDisplay(all.value(0), longestName);
}

/// Who signed what nobody known has signed: who stands in between, where that is known, whatever the name.
void addSigner(SideReport &report, const Line &line)
{
    const QList<QSslCertificate> path = certificatePath(line.certificates());
    if (path.isEmpty())
        return;
    QString signer;
    if (report.cause == Cause::TlsUntrusted) {
        signer = interceptorIn(path);
        if (signer.isEmpty() && line.certifiedBy() != CertifiedBy::Nothing)
            signer = issuerOf(path.constFirst());
    } else if (report.cause == Cause::TlsIncompleteChain) {
        signer = issuerOf(path.constLast());
    }
    if (!signer.isEmpty())
        report.answeredBy = cleanForDisplay(signer, longestName);
}

CertificateFacts factsOf(const QSslCertificate &certificate)
{
    CertificateFacts facts;
    facts.subject = firstOf(certificate.subjectInfo(QSslCertificate::CommonName),
        certificate.subjectInfo(QSslCertificate::Organization));
    facts.issuer = firstOf(certificate.issuerInfo(QSslCertificate::CommonName),
        certificate.issuerInfo(QSslCertificate::Organization));
    const auto names = certificate.subjectAlternativeNames();
    for (const QSsl::AlternativeNameEntryType type : {QSsl::DnsEntry, QSsl::IpAddressEntry}) {
        for (const QString &name : names.values(type)) {
            if (facts.names.size() < mostCertificateNames)
                facts.names.append(cleanForDisplay(name, longestName));
        }
    }
    facts.notBefore = certificate.effectiveDate();
    facts.notAfter = certificate.expiryDate();
    facts.fingerprint =
        QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper());
    return facts;
}

/// That there is no network would explain it.
bool isOfTheWay(std::optional<Cause> cause)
{
    return cause == Cause::DnsTimeout || cause == Cause::TcpUnreachable;
}

} // namespace

QList<CertificateFacts> certificateFacts(const QList<QSslCertificate> &chain)
{
    QList<CertificateFacts> facts;
    for (const QSslCertificate &certificate : chain.first(std::min(chain.size(), mostCertificates)))
        facts.append(factsOf(certificate));
    return facts;
}

bool isBeforeBuild(const QDateTime &now)
{
    return now.toUTC().date() < QDate::fromString(QStringLiteral(FACTEUR_BUILD_DATE), Qt::ISODate);
}

void addEvidence(SideReport &report, const Line &line, const Dialogue &dialogue)
{
    report.passwordSent = dialogue.passwordSent();
    report.transcript = dialogue.transcript();
    report.ipv6Failed = line.ipv6Failed();
    report.commonNameOnly = line.certifiedBy() == CertifiedBy::CommonName;
    report.certificates = certificateFacts(line.certificates());
    addSigner(report, line);
    report.offline = isOfTheWay(report.cause) && line.isOffline();
    report.clockSuspect =
        report.cause == Cause::TlsNotYetValid || isBeforeBuild(QDateTime::currentDateTimeUtc());
}

} // namespace Facteur

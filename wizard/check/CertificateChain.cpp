// SPDX-License-Identifier: MIT
#include "CertificateChain.h"

#include "Interceptors.h"

#include <QSslCertificateExtension>
#include <QSslKey>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qsizetype longestPath = 20;
constexpr int smallestKey = 2048; ///< bits, as those of 112 bits in NIST SP 800-57, table 2
constexpr int smallestCurve = 224;

/// Without the colons that Qt writes into the one and not into the other.
QByteArray keyIdentifier(const QSslCertificate &certificate, const QString &oid)
{
    const auto extensions = certificate.extensions();
    for (const QSslCertificateExtension &extension : extensions) {
        if (extension.oid() != oid)
            continue;
        const QVariant value = extension.value();
        const QVariant inner = value.toMap().value(u"keyid"_s);
        const QByteArray text = inner.isValid() ? inner.toByteArray() : value.toString().toLatin1();
        return text.toLower().replace(':', "");
    }
    return {};
}

/// Reads one element of DER (X.690) from \a bytes and takes it off; its content, or nothing.
QByteArray takeElement(QByteArrayView &bytes)
{
    constexpr quint8 longForm = 0x80;
    if (bytes.size() < 2)
        return {};
    const auto first = static_cast<quint8>(bytes.at(1));
    const qsizetype more = first < longForm ? 0 : first - longForm;
    if (more > 3 || bytes.size() < 2 + more)
        return {};
    qsizetype length = more == 0 ? first : 0;
    for (qsizetype i = 0; i < more; ++i)
        length = length << 8 | static_cast<quint8>(bytes.at(2 + i));
    const qsizetype head = 2 + more;
    if (length > bytes.size() - head)
        return {};
    QByteArray content = bytes.sliced(head, length).toByteArray();
    bytes = bytes.sliced(head + length);
    return content;
}

/// The AlgorithmIdentifier of the signature on it (RFC 5280, section 4.1.1.2).
QByteArray signatureAlgorithm(const QSslCertificate &certificate)
{
    const QByteArray der = certificate.toDer();
    QByteArrayView whole(der);
    const QByteArray content = takeElement(whole);
    QByteArrayView parts(content);
    takeElement(parts); // what is signed
    return takeElement(parts);
}

bool hasWeakSignature(const QSslCertificate &certificate)
{
    // MD2, MD4, MD5 and SHA-1 with RSA (RFC 8017, appendix C; and as OIW has it), ECDSA and DSA.
    static const std::array weak{QByteArray::fromHex("06092a864886f70d010102"),
        QByteArray::fromHex("06092a864886f70d010103"), QByteArray::fromHex("06092a864886f70d010104"),
        QByteArray::fromHex("06092a864886f70d010105"), QByteArray::fromHex("06052b0e03021d"),
        QByteArray::fromHex("06072a8648ce3d0401"), QByteArray::fromHex("06072a8648ce380403")};
    // RSASSA-PSS is SHA-1 where it does not say SHA-2 (RFC 8017, appendix A.2.3).
    static const QByteArray pss = QByteArray::fromHex("06092a864886f70d01010a");
    static const QByteArray sha2 = QByteArray::fromHex("6086480165030402");
    const QByteArray algorithm = signatureAlgorithm(certificate);
    return (algorithm.startsWith(pss) && !algorithm.contains(sha2))
        || std::any_of(weak.begin(), weak.end(),
            [&algorithm](const QByteArray &identifier) { return algorithm.startsWith(identifier); });
}

bool hasWeakKey(const QSslCertificate &certificate)
{
    const QSslKey key = certificate.publicKey();
    switch (key.algorithm()) {
    case QSsl::Rsa:
    case QSsl::Dsa:
        return key.length() < smallestKey;
    case QSsl::Ec:
        return key.length() > 0 && key.length() < smallestCurve;
    case QSsl::Dh:
    case QSsl::Opaque: // as Ed25519
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

bool namesAsIssuer(const QSslCertificate &certificate, const QSslCertificate &authority)
{
    const QList<QByteArray> attributes = certificate.issuerInfoAttributes();
    return attributes.size() == authority.subjectInfoAttributes().size()
        && std::all_of(
            attributes.begin(), attributes.end(), [&certificate, &authority](const QByteArray &attribute) {
                return certificate.issuerInfo(attribute) == authority.subjectInfo(attribute);
            });
}

bool isIssuedBy(const QSslCertificate &certificate, const QSslCertificate &authority)
{
    if (!namesAsIssuer(certificate, authority))
        return false;
    const QByteArray wanted = keyIdentifier(certificate, u"2.5.29.35"_s);
    const QByteArray own = keyIdentifier(authority, u"2.5.29.14"_s);
    return wanted.isEmpty() || own.isEmpty() || wanted == own;
}

QList<QSslCertificate> certificatePath(const QList<QSslCertificate> &sent)
{
    QList<QSslCertificate> rest = sent.first(std::min(sent.size(), longestPath));
    QList<QSslCertificate> path;
    if (!rest.isEmpty())
        path.append(rest.takeFirst());
    while (!rest.isEmpty() && !path.constLast().isSelfSigned()) {
        const auto issuer = std::find_if(rest.cbegin(), rest.cend(),
            [&path](const QSslCertificate &other) { return isIssuedBy(path.constLast(), other); });
        if (issuer == rest.cend())
            break;
        path.append(*issuer);
        rest.erase(issuer);
    }
    return path;
}

QString issuerOf(const QSslCertificate &certificate)
{
    const QStringList names = certificate.issuerInfo(QSslCertificate::CommonName)
        + certificate.issuerInfo(QSslCertificate::Organization);
    return names.value(0);
}

QString interceptorIn(const QList<QSslCertificate> &path)
{
    for (const QSslCertificate &certificate : path) {
        QStringList names{issuerOf(certificate)};
        const QList<QByteArray> attributes = certificate.issuerInfoAttributes();
        for (const QByteArray &attribute : attributes)
            names += certificate.issuerInfo(attribute);
        const auto known = std::find_if(names.cbegin(), names.cend(),
            [](const QString &name) { return knownInterceptor(name).has_value(); });
        if (known != names.cend())
            return *known;
    }
    return {};
}

bool isWeak(const QSslCertificate &certificate)
{
    return hasWeakKey(certificate) || (!certificate.isSelfSigned() && hasWeakSignature(certificate));
}

} // namespace Facteur

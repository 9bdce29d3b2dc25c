// SPDX-License-Identifier: MIT
#include "PracticeTls.h"

#include <QFile>
#include <QSslKey>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace Facteur {
namespace {

QByteArray contentOf(const QString &name)
{
    QFile resource(u":/practice/"_s + name);
    return resource.open(QIODevice::ReadOnly) ? resource.readAll() : QByteArray();
}

QString fileOf(PracticeCertificate certificate)
{
    switch (certificate) {
    case PracticeCertificate::Good:
        return u"server.pem"_s;
    case PracticeCertificate::Expired:
        return u"expired.pem"_s;
    case PracticeCertificate::NotYetValid:
        return u"not-yet-valid.pem"_s;
    case PracticeCertificate::SelfSigned:
        return u"self-signed.pem"_s;
    case PracticeCertificate::Untrusted:
        return u"untrusted.pem"_s;
    case PracticeCertificate::IncompleteChain:
        return u"incomplete-chain.pem"_s;
    case PracticeCertificate::Weak:
        return u"weak-certificate.pem"_s;
    case PracticeCertificate::Missing:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

QSslConfiguration practiceTls(PracticeCertificate certificate, bool wantsClientCertificate)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    if (const QString file = fileOf(certificate); !file.isEmpty()) {
        tls.setLocalCertificateChain(QSslCertificate::fromData(contentOf(file)));
        tls.setPrivateKey(QSslKey(contentOf(u"server.key"_s), QSsl::Ec));
    }
    // OpenSSL would not show so weak a certificate otherwise; it is the client that is to refuse it.
    if (certificate == PracticeCertificate::Weak)
        tls.setBackendConfigurationOption("CipherString"_ba, "DEFAULT@SECLEVEL=0"_ba);
    if (wantsClientCertificate) {
        tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
        tls.setMissingCertificateIsFatal(true); // else Qt would merely close the connection
    }
    return tls;
}

QList<QSslCertificate> practiceAuthorities()
{
    return QSslCertificate::fromData(contentOf(u"authority.pem"_s));
}

} // namespace Facteur

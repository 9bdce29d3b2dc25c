// SPDX-License-Identifier: MIT
#include "Trust.h"

#include <QSslSocket>

#include <algorithm>

namespace Facteur {

namespace {

/// Read once: that takes a tenth of a second.
const QList<QSslCertificate> &systemAuthorities()
{
    static const QList<QSslCertificate> authorities = QSslConfiguration::systemCaCertificates();
    return authorities;
}

constexpr int fewestBits = 128;

bool isAccepted(const QSslCipher &cipher)
{
    const QString name = cipher.name().toUpper();
    const auto has = [&name](const char *word) { return name.contains(QLatin1StringView(word)); };
    const QString proof = cipher.authenticationMethod();
    return cipher.usedBits() >= fewestBits && proof != QLatin1StringView("None") && !has("PSK") && !has("SRP")
        && !has("NULL") && !has("RC4") && !has("DES") && !has("ADH") && !has("AECDH") && !has("EXP");
}

bool hasForwardSecrecy(const QSslCipher &cipher)
{
    return cipher.keyExchangeMethod() != QLatin1StringView("RSA");
}

/// As OpenSSL has it. What is too weak is not left to the system's settings, nor to the defaults of an
/// OpenSSL: keys of 112 bits at least, as in SSL_CTX_set_security_level(3).
QByteArray cipherString(const QList<QSslCipher> &ciphers)
{
    QByteArray list;
    for (const QSslCipher &cipher : ciphers)
        list += cipher.name().toLatin1() + ':';
    return list + "@SECLEVEL=2";
}

} // namespace

void loadAuthorities(const Trust &trust)
{
    if (trust.systemToo && !trust.authorities.isEmpty())
        static_cast<void>(systemAuthorities());
}

QList<QSslCertificate> authoritiesOf(const Trust &trust)
{
    return trust.systemToo ? systemAuthorities() + trust.authorities : trust.authorities;
}

QList<QSslCipher> acceptedCiphers()
{
    QList<QSslCipher> ciphers = QSslConfiguration::supportedCiphers();
    ciphers.removeIf([](const QSslCipher &cipher) { return !isAccepted(cipher); });
    std::stable_partition(ciphers.begin(), ciphers.end(), hasForwardSecrecy);
    return ciphers;
}

QSslConfiguration verifiedBy(const Trust &trust, QSslConfiguration configuration)
{
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    static const QList<QSslCipher> ciphers = acceptedCiphers();
    static const QByteArray list = cipherString(ciphers);
    configuration.setCiphers(ciphers);
    configuration.setBackendConfigurationOption("CipherString", list);
    // Both setting and adding authorities, even none, end Qt's loading of the system's own on demand: they
    // have to be added, too.
    if (!trust.systemToo)
        configuration.setCaCertificates(trust.authorities);
    else if (!trust.authorities.isEmpty())
        configuration.setCaCertificates(authoritiesOf(trust));
    return configuration;
}

} // namespace Facteur

// SPDX-License-Identifier: MIT
#include "ClientHello.h"

#include <QHostAddress>
#include <QUrl>

namespace Facteur {

namespace {

/// \a content with its length before it, in \a bytes of them, the highest first.
QByteArray counted(const QByteArray &content, int bytes)
{
    QByteArray result;
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8)
        result.append(static_cast<char>((content.size() >> shift) & 0xff));
    return result + content;
}

QByteArray extension(quint8 type, const QByteArray &content)
{
    return QByteArray(1, '\0') + static_cast<char>(type) + counted(content, 2);
}

QByteArray serverName(const QString &host)
{
    const QByteArray name = QUrl::toAce(host);
    if (name.isEmpty() || !QHostAddress(host).isNull())
        return {};
    return extension(0, counted(QByteArray(1, '\0') + counted(name, 2), 2));
}

QByteArray spelled(TlsVersion version)
{
    switch (version) {
    case TlsVersion::Tls10:
        return QByteArray::fromHex("0301");
    case TlsVersion::Tls11:
        return QByteArray::fromHex("0302");
    case TlsVersion::Tls12:
    case TlsVersion::Tls13: // which is asked for by an extension (RFC 8446, section 4.2.1)
        return QByteArray::fromHex("0303");
    }
    Q_UNREACHABLE();
}

} // namespace

QByteArray clientHello(const QString &host, TlsVersion newest)
{
    // What nearly every server of the last twenty years has: ECDHE, RSA; AES with GCM or CBC.
    const QByteArray suites = QByteArray::fromHex("c02bc02fc02cc030cca9cca8c009c013c00ac014009c009d002f0035");
    const QByteArray groups = extension(10, counted(QByteArray::fromHex("001d00170018"), 2));
    const QByteArray points = extension(11, counted(QByteArray(1, '\0'), 1));
    const QByteArray signatures = extension(13,
        counted(QByteArray::fromHex("040308040401050308050501080606010203"
                                    "0201"),
            2));
    // The random is one in name only: nothing is ever encrypted with it.
    const QByteArray random(32, 'F');
    const QByteArray hello = spelled(newest) + random + counted({}, 1) + counted(suites, 2)
        + counted(QByteArray(1, '\0'), 1) + counted(serverName(host) + groups + points + signatures, 2);
    return QByteArray::fromHex("160301") + counted(QByteArray(1, '\x01') + counted(hello, 3), 2);
}

} // namespace Facteur

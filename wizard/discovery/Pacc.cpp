// SPDX-License-Identifier: MIT
#include "Pacc.h"

#include "PublishedHost.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qsizetype maximumPaccSize = qsizetype(1024) * 1024;
constexpr qsizetype maximumPaccRecord = 1024;
constexpr qsizetype maximumPaccRecords = 16;
constexpr qsizetype sha256Size = 32;

/// The tags of a record, by name; nothing where it is no list of tags, or has one twice.
std::optional<QMap<QByteArray, QByteArray>> tagsOf(const QByteArray &record)
{
    QMap<QByteArray, QByteArray> tags;
    QList<QByteArray> parts = record.split(';');
    if (parts.constLast().trimmed().isEmpty())
        parts.removeLast();
    for (const QByteArray &part : std::as_const(parts)) {
        const qsizetype sign = part.indexOf('=');
        const QByteArray name = part.left(sign).trimmed();
        if (sign < 0 || name.isEmpty() || tags.contains(name))
            return std::nullopt;
        tags.insert(name, part.mid(sign + 1).trimmed());
    }
    return tags;
}

bool isPromised(const QByteArray &body, const QList<QByteArray> &txtRecords)
{
    const QByteArray digest = QCryptographicHash::hash(body, QCryptographicHash::Sha256);
    const QList<QByteArray> records = txtRecords.first(qMin(txtRecords.size(), maximumPaccRecords));
    return std::any_of(records.begin(), records.end(),
        [&digest](const QByteArray &record) { return paccDigest(record) == digest; });
}

/// How people sign in, all protocols alike.
struct PaccSignIn
{
    bool rightlyTold = true;
    bool told = false;
    std::optional<SignIn> way;
};

PaccSignIn readSignIn(const QJsonObject &root)
{
    const QJsonValue authentication = root[u"authentication"];
    const QJsonValue password = authentication[u"password"];
    const QJsonValue browser = authentication[u"oauth-public"];
    PaccSignIn result;
    result.rightlyTold = (authentication.isUndefined() || authentication.isObject())
        && (password.isUndefined() || password.isBool()) && (browser.isUndefined() || browser.isObject());
    result.told = authentication.isObject();
    if (password.toBool())
        result.way = SignIn::Password;
    else if (browser.isObject())
        result.way = SignIn::BrowserOnly;
    return result;
}

struct PaccProtocol
{
    QLatin1StringView name;
    Protocol protocol;
    quint16 port;
};

constexpr std::array paccProtocols{PaccProtocol{"imap"_L1, Protocol::Imap, 993},
    PaccProtocol{"pop3"_L1, Protocol::Pop3, 995}, PaccProtocol{"smtp"_L1, Protocol::Smtp, 465}};

} // namespace

std::optional<QByteArray> paccDigest(const QByteArray &txtRecord)
{
    if (txtRecord.size() > maximumPaccRecord)
        return std::nullopt;
    const auto tags = tagsOf(txtRecord);
    // As with every record of this form, the version comes first.
    const bool isPacc = tags && txtRecord.trimmed().startsWith('v') && tags->value("v") == "UAAC1"
        && tags->value("a") == "sha256";
    if (!isPacc)
        return std::nullopt;
    const QByteArray written = tags->value("d");
    const auto decoded = QByteArray::fromBase64Encoding(written, QByteArray::AbortOnBase64DecodingErrors);
    // Back again, because Qt takes more spellings than one.
    if (!decoded || decoded.decoded.size() != sha256Size || decoded.decoded.toBase64() != written)
        return std::nullopt;
    return decoded.decoded;
}

std::optional<QList<Candidate>> readPacc(const QByteArray &body, const QList<QByteArray> &txtRecords)
{
    if (body.size() > maximumPaccSize || !isPromised(body, txtRecords))
        return std::nullopt;
    const QJsonObject root = QJsonDocument::fromJson(body).object();
    const QJsonValue protocols = root[u"protocols"];
    const PaccSignIn signIn = readSignIn(root);
    if (!protocols.isObject() || !signIn.rightlyTold)
        return std::nullopt;
    QList<Candidate> candidates;
    for (const PaccProtocol &known : paccProtocols) {
        const QJsonValue server = protocols[known.name];
        if (server.isUndefined())
            continue;
        if (!server[u"host"].isString())
            return std::nullopt;
        Candidate candidate;
        candidate.mechanism = Mechanism::Pacc;
        candidate.endpoint = {
            known.protocol, publishedHost(server[u"host"].toString()), known.port, Security::Tls};
        candidate.signIn = signIn.way;
        const bool nobodySignsIn = signIn.told && !signIn.way;
        if (!candidate.endpoint.host.isEmpty() && !nobodySignsIn)
            candidates.append(candidate);
    }
    return candidates;
}

} // namespace Facteur

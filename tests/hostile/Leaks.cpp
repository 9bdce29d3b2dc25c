// SPDX-License-Identifier: MIT
#include "Leaks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

QString asJson(const QString &text)
{
    const QString array = QString::fromUtf8(QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact));
    return array.sliced(2).chopped(2);
}

/// What base64 makes of \a secret alone, where \a before bytes of something else stand before it.
QString asBase64(const QByteArray &secret, int before)
{
    const qsizetype firstDigit = (before * 8 + 5) / 6;
    const qsizetype endDigit = (before + secret.size()) * 8 / 6;
    const QByteArray whole = (QByteArray(before, '\0') + secret).toBase64();
    return QString::fromLatin1(whole.sliced(firstDigit, endDigit - firstDigit));
}

/// Each byte of \a secret, written as \a format says.
QString each(const QByteArray &secret, const char *format)
{
    QString result;
    for (const char byte : secret)
        result += QString::asprintf(format, static_cast<unsigned>(static_cast<unsigned char>(byte)));
    return result;
}

QString lettersAndDigitsOf(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            result += c;
    }
    return result;
}

} // namespace

QStringList leaksOf(const QString &password, const QString &text)
{
    const QByteArray secret = password.toUtf8();
    const std::array<std::pair<QString, QString>, 11> forms{{
        {u"as it is"_s, password},
        {u"as JSON"_s, asJson(password)},
        {u"in base64"_s, asBase64(secret, 0)},
        {u"in base64, after one byte"_s, asBase64(secret, 1)},
        {u"in base64, after two bytes"_s, asBase64(secret, 2)},
        {u"percent-encoded"_s, QString::fromLatin1(QUrl::toPercentEncoding(password))},
        {u"percent-encoded, all of it"_s, each(secret, "%%%02x")},
        {u"as HTML"_s, each(secret, "&#%u;")},
        {u"as escapes of JSON"_s, each(secret, "\\u%04x")},
        {u"as quoted-printable"_s, each(secret, "=%02x")},
        {u"in hexadecimal"_s, QString::fromLatin1(secret.toHex())},
    }};
    QStringList leaks;
    for (const auto &[name, form] : forms) {
        if (text.contains(form, Qt::CaseInsensitive))
            leaks.append(name);
    }
    constexpr qsizetype tellingLength = 8;
    const QString letters = lettersAndDigitsOf(password);
    if (letters.size() >= tellingLength && lettersAndDigitsOf(text).contains(letters, Qt::CaseInsensitive))
        leaks.append(u"as letters and digits"_s);
    return leaks;
}

QStringList serverTextsOf(const SideReport &report)
{
    QStringList texts = report.transcript;
    texts << report.serverSaid << report.answeredBy;
    for (const CertificateFacts &certificate : report.certificates)
        texts << certificate.subject << certificate.issuer << certificate.fingerprint << certificate.names;
    return texts;
}

bool hasControls(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return std::any_of(characters.cbegin(), characters.cend(), [](char32_t c) {
        switch (QChar::category(c)) {
        case QChar::Other_Control:
        case QChar::Other_Format:
        case QChar::Other_Surrogate:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            return true;
        default:
            return false;
        }
    });
}

} // namespace Facteur

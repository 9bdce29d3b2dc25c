// SPDX-License-Identifier: MIT
#include "Redactor.h"

#include "CleanUp.h"
#include "Sasl.h"

#include <QStringDecoder>

#include <algorithm>
#include <limits>

namespace Facteur {

namespace {

/// From here on even the beginning of a secret counts as the secret: servers cut their echoes.
constexpr qsizetype tellingLength = 8;
/// Of a raw line, in bytes; a server may send lines that would keep us busy for long.
constexpr qsizetype mostLookedAt = 4096;

QByteArray withoutPadding(QByteArray base64)
{
    while (base64.endsWith('='))
        base64.chop(1);
    return base64;
}

/// As much of \a line as is looked at, without a character (RFC 3629, section 3) that is cut in two.
QByteArray beginningOf(const QByteArray &line)
{
    QByteArray beginning = line.left(mostLookedAt);
    if (beginning.size() == line.size())
        return line;
    while (!beginning.isEmpty() && (beginning.back() & 0xC0) == 0x80)
        beginning.chop(1);
    beginning.chop(1);
    return beginning;
}

QString cleaned(const QString &text)
{
    return cleanForDisplay(text, std::numeric_limits<int>::max());
}

/// In small letters, each where it stood.
QString folded(QString text)
{
    for (QChar &c : text)
        c = c.toLower();
    return text;
}

/// How many bytes from \a position on should be one character in UTF-8.
qsizetype characterSize(const QByteArray &bytes, qsizetype position)
{
    const auto lead = static_cast<unsigned char>(bytes.at(position));
    if (lead < 0xc0)
        return 1;
    return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

/// Byte for byte, so that what stands between bytes that are no UTF-8 is read as ever: a password, too.
QString decoded(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder.decode(bytes);
    if (!decoder.hasError())
        return text;
    text.clear();
    for (qsizetype i = 0; i < bytes.size();) {
        const QByteArray bytesOfOne = bytes.mid(i, characterSize(bytes, i));
        QStringDecoder one(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString character = one.decode(bytesOfOne);
        text += one.hasError() ? QString(QLatin1Char(bytes.at(i))) : character;
        i += one.hasError() ? 1 : bytesOfOne.size();
    }
    return text;
}

} // namespace

Redactor::Redactor(const QString &userName, const QString &password)
{
    const QByteArray name = userName.toUtf8();
    const QByteArray secret = password.toUtf8();
    if (secret.isEmpty())
        return;
    add(secret);
    add(QByteArray(secret).replace('\\', "\\\\").replace('"', "\\\""));
    add(withoutPadding(secret.toBase64()));

    const QByteArray plain = withoutPadding(saslPlain(name, secret).toBase64());
    add(plain);
    // The groups of four that hold the password, for an echo that begins later.
    add(plain.mid((name.size() + 2) / 3 * 4));
}

void Redactor::add(const QByteArray &form)
{
    const QString visible = folded(cleaned(QString::fromUtf8(form)));
    if (!visible.isEmpty() && !m_forms.contains(visible))
        m_forms.append(visible);
}

qsizetype Redactor::secretAt(const QString &folded, qsizetype position, bool isCut) const
{
    qsizetype longest = 0;
    for (const QString &form : m_forms) {
        const auto [inForm, inText] =
            std::mismatch(form.cbegin(), form.cend(), folded.cbegin() + position, folded.cend());
        const qsizetype common = inForm - form.cbegin();
        const bool goesOnUnseen = isCut && inText == folded.cend();
        if (common == form.size() || common >= tellingLength || goesOnUnseen)
            longest = std::max(longest, common);
    }
    return longest;
}

QString Redactor::redacted(const QString &clean, bool isCut) const
{
    const QString text = folded(clean);
    QString result;
    result.reserve(clean.size());
    // Where one secret begins before another one, cut off, seems to end, both go.
    qsizetype end = 0;
    for (qsizetype i = 0; i < clean.size(); ++i) {
        const qsizetype length = secretAt(text, i, isCut);
        if (length > 0 && i >= end)
            result += u"[***]";
        end = std::max(end, i + length);
        if (i >= end)
            result += clean.at(i);
    }
    return result;
}

QString Redactor::displayable(const QByteArray &line, int maximumLength) const
{
    const QByteArray beginning = beginningOf(line);
    const bool isCut = beginning.size() < line.size();
    return cleanForDisplay(redacted(cleaned(decoded(beginning)), isCut), maximumLength);
}

} // namespace Facteur

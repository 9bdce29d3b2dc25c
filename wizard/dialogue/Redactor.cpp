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

/// Without its last character, of which only the beginning may be there (RFC 3629, section 3).
QByteArray endingInWholeCharacter(QByteArray utf8)
{
    while (!utf8.isEmpty() && (utf8.back() & 0xC0) == 0x80)
        utf8.chop(1);
    utf8.chop(1);
    return utf8;
}

QString decoded(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(bytes);
    return decoder.hasError() ? QString::fromLatin1(bytes) : text;
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
    const QByteArray lower = form.toLower();
    if (!lower.isEmpty() && !m_forms.contains(lower))
        m_forms.append(lower);
}

qsizetype Redactor::secretAt(const QByteArray &text, qsizetype position) const
{
    qsizetype longest = 0;
    for (const QByteArray &form : m_forms) {
        const auto [inForm, inText] =
            std::mismatch(form.cbegin(), form.cend(), text.cbegin() + position, text.cend());
        const qsizetype common = inForm - form.cbegin();
        if (common == form.size() || common >= tellingLength)
            longest = std::max(longest, common);
    }
    return longest;
}

QByteArray Redactor::redacted(const QByteArray &text) const
{
    const QByteArray lower = text.toLower();
    QByteArray result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype length = secretAt(lower, i);
        if (length > 0)
            result.append("[***]");
        else
            result.append(text.at(i));
        i += std::max<qsizetype>(length, 1);
    }
    return result;
}

QByteArray Redactor::beginningOf(const QByteArray &line) const
{
    if (line.size() <= mostLookedAt)
        return redacted(line);
    QByteArray beginning = redacted(line.left(mostLookedAt));
    // What was cut in two goes, too.
    for (const QByteArray &form : m_forms) {
        for (qsizetype length = std::min(form.size() - 1, beginning.size()); length > 0; --length) {
            if (beginning.last(length).toLower() == form.first(length)) {
                beginning.chop(length);
                break;
            }
        }
    }
    return endingInWholeCharacter(beginning);
}

QString Redactor::displayable(const QByteArray &line, int maximumLength) const
{
    const QString clean = cleanForDisplay(decoded(beginningOf(line)), std::numeric_limits<int>::max());
    return cleanForDisplay(QString::fromUtf8(redacted(clean.toUtf8())), maximumLength);
}

} // namespace Facteur

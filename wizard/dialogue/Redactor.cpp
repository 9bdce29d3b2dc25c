// SPDX-License-Identifier: MIT
#include "Redactor.h"

#include "CleanUp.h"
#include "Sasl.h"
#include "Wipe.h"

#include <QStringDecoder>

#include <algorithm>

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

/// What base64 makes of \a secret alone, where \a before bytes of something else stand before it.
QByteArray base64Within(const QByteArray &secret, qsizetype before)
{
    const qsizetype first = (before * 8 + 5) / 6;
    const qsizetype end = (before + secret.size()) * 8 / 6;
    return (QByteArray(before, '\0') + secret).toBase64().sliced(first, end - first);
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

QString withoutHidden(const QString &text, const QBitArray &hidden)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!hidden.at(i))
            result += text.at(i);
        else if (i == 0 || !hidden.at(i - 1))
            result += u"[***]";
    }
    return result;
}

} // namespace

Redactor::Redactor(const QString &userName, const QString &password)
    : m_search(password)
{
    const QByteArray name = userName.toUtf8();
    QByteArray secret = password.toUtf8();
    if (secret.isEmpty())
        return;
    addVisible(secret);
    QByteArray quoted = secret;
    quoted.replace('\\', "\\\\").replace('"', "\\\"");
    addVisible(std::move(quoted));
    addVisible(withoutPadding(secret.toBase64()));

    QByteArray message = saslPlain(name, secret); // each is wiped where it was needed last
    QByteArray plain = withoutPadding(message.toBase64());
    wipe(message);
    addVisible(plain);
    // The groups of four that hold the password, for an echo that begins later.
    addVisible(plain.mid((name.size() + 2) / 3 * 4));

    // Where its case is lost, base64 cannot be undone.
    for (qsizetype before = 0; before < 3; ++before) {
        if (const QByteArray within = base64Within(secret, before); within.size() >= tellingLength)
            m_search.add(QString::fromLatin1(within));
    }
    wipe(plain);
    wipe(secret);
}

Redactor::~Redactor()
{
    for (QString &form : m_forms)
        wipe(form);
}

void Redactor::add(const QByteArray &form)
{
    addVisible(form);
    m_search.add(QString::fromUtf8(form));
}

void Redactor::addVisible(QByteArray form)
{
    QString text = QString::fromUtf8(form);
    const QString visible = folded(visibleText(text));
    if (!visible.isEmpty() && !m_forms.contains(visible))
        m_forms.append(visible);
    wipe(text);
    wipe(form);
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

QBitArray Redactor::formsIn(const QString &clean, bool isCut) const
{
    const QString text = folded(clean);
    QBitArray hidden(clean.size());
    for (qsizetype i = 0; i < clean.size(); ++i) {
        // Where one secret begins before another one, cut off, seems to end, both go.
        const qsizetype length = secretAt(text, i, isCut);
        hidden.fill(true, i, i + length);
    }
    return hidden;
}

void Redactor::addDisguisesIn(const QString &clean, bool isCut, QBitArray &hidden) const
{
    const QList<SecretSearch::Span> spans = m_search.spansIn(clean, isCut);
    for (const SecretSearch::Span &span : spans) {
        qsizetype begin = span.begin;
        while (begin < span.end && hidden.at(begin))
            ++begin;
        if (begin == span.end)
            continue;
        hidden.fill(true, begin, span.end);
        // The words at its ends may hold more of it: signs, which are not compared.
        const auto isOpen = [&clean, &hidden](qsizetype i) {
            return i >= 0 && i < clean.size() && !hidden.at(i) && !clean.at(i).isSpace();
        };
        for (qsizetype i = span.begin - 1; !span.goesOn && isOpen(i); --i)
            hidden.setBit(i);
        for (qsizetype i = span.end; isOpen(i); ++i)
            hidden.setBit(i);
    }
}

QString Redactor::displayable(const QByteArray &line, int maximumLength) const
{
    const QByteArray beginning = beginningOf(line);
    const bool isCut = beginning.size() < line.size();
    const QString clean = visibleText(decoded(beginning));
    const QString shown = withoutSecrets(clean, isCut);
    QString fit = cleanForDisplay(shown, maximumLength);
    const QStringView kept = fit.endsWith(u'\u2026') ? QStringView(fit).chopped(1) : QStringView(fit);
    if (shown.startsWith(kept))
        return fit;
    // The marks that were taken out stood between two parts of a secret, perhaps.
    return cleanForDisplay(withoutSecrets(fit, isCut), maximumLength);
}

QString Redactor::withoutSecrets(const QString &clean, bool isCut) const
{
    QBitArray hidden = formsIn(clean, isCut);
    if (m_hasGone)
        addDisguisesIn(clean, isCut, hidden);
    return withoutHidden(clean, hidden);
}

} // namespace Facteur

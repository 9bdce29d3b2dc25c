// SPDX-License-Identifier: MIT
#include "SecretSearch.h"

#include "Wipe.h"

#include <algorithm>
#include <array>
#include <string>

namespace Facteur {

namespace {

/// Three characters come about by chance, in what base64 makes of any line.
constexpr size_t shortestByChance = 4;

constexpr quint64 factor = 0x9e3779b97f4a7c15; // odd, with bits everywhere

/// A rolling checksum: that of the next part comes from that of the one before.
quint64 sumOf(std::u16string_view part)
{
    quint64 sum = 0;
    for (const char16_t c : part)
        sum = (sum + c + 1) * factor;
    return sum;
}

/// \a character without case, width and accents; nothing where it is neither letter nor digit, nor, where
/// they count, a sign.
QString foldedCharacter(char32_t character, bool withSigns)
{
    const QString simple = QString::fromUcs4(&character, 1).normalized(QString::NormalizationForm_KD);
    QString result;
    const QList<uint> parts =
        simple.toUpper().toLower().normalized(QString::NormalizationForm_KD).toUcs4(); // ß is SS
    for (const char32_t part : parts) {
        const bool isSign = !QChar::isSpace(part) && (QChar::isPrint(part) && !QChar::isMark(part));
        if (QChar::isLetterOrNumber(part) || (withSigns && isSign))
            result += QChar::fromUcs4(part);
    }
    return result;
}

/// The most frequent ones, folded once.
const std::array<QString, 256> &foldedLatin1(bool withSigns)
{
    const auto table = [](bool signs) {
        std::array<QString, 256> folded;
        for (char32_t c = 0; c < folded.size(); ++c)
            folded.at(c) = foldedCharacter(c, signs);
        return folded;
    };
    static const std::array<QString, 256> letters = table(false);
    static const std::array<QString, 256> all = table(true);
    return withSigns ? all : letters;
}

struct Character
{
    char32_t code = 0;
    size_t bytes = 1;
};

/// The one that begins at \a at: of UTF-8, or where that is none, of Latin-1.
Character characterAt(const Reading &reading, size_t at)
{
    const auto lead = static_cast<char32_t>(reading[at].value);
    const size_t size = lead < 0xc2 || lead > 0xf4 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    if (size == 1 || at + size > reading.size())
        return {lead, 1};
    char32_t code = lead & (0x7fU >> size);
    for (size_t i = 1; i < size; ++i) {
        const int next = reading[at + i].value;
        if ((next & ~0x3f) != 0x80)
            return {lead, 1};
        code = (code << 6U) | static_cast<char32_t>(next & 0x3f);
    }
    return code > 0x10ffff || QChar::isSurrogate(code) ? Character{lead, 1} : Character{code, size};
}

/// Where \a span goes on where the last one ends, they become one.
void append(QList<SecretSearch::Span> &spans, const SecretSearch::Span &span)
{
    if (!spans.isEmpty() && span.begin >= spans.last().begin && span.begin <= spans.last().end)
        spans.last().end = std::max(spans.last().end, span.end);
    else
        spans.append(span);
}

void sort(std::vector<quint64> &sums)
{
    std::sort(sums.begin(), sums.end());
    sums.erase(std::unique(sums.begin(), sums.end()), sums.end());
}

} // namespace

SecretSearch::SecretSearch(const QString &password)
{
    QString letters;
    for (const char32_t c : password.toUcs4())
        letters += foldedCharacter(c, false);
    m_withSigns = letters.size() < static_cast<qsizetype>(shortestByChance);
    wipe(letters);
    add(password);
}

void SecretSearch::add(const QString &form)
{
    QString secret;
    for (const char32_t c : form.toUcs4())
        secret += foldedCharacter(c, m_withSigns);
    const std::u16string_view all(
        reinterpret_cast<const char16_t *>(secret.utf16()), static_cast<size_t>(secret.size()));
    const size_t length = std::min(all.size(), tellingLength);
    if (length == 0)
        return;
    for (size_t i = 0; i + length <= all.size(); ++i)
        m_sums.at(length).push_back(sumOf(all.substr(i, length)));
    sort(m_sums.at(length));
    for (size_t i = 1; i < length; ++i)
        m_beginnings.at(i).push_back(sumOf(all.substr(0, i)));
    wipe(secret);
}

SecretSearch::Folded SecretSearch::folded(const Reading &reading) const
{
    const std::array<QString, 256> &latin1 = foldedLatin1(m_withSigns);
    Folded folded;
    folded.characters.reserve(reading.size());
    folded.places.reserve(reading.size());
    for (size_t i = 0; i < reading.size();) {
        const Character character = characterAt(reading, i);
        const Span place{reading[i].begin, reading[i + character.bytes - 1].end};
        const auto append = [&folded, &place](char16_t c) {
            folded.characters.push_back(c);
            folded.places.push_back(place);
        };
        if (reading[i].value == ReadByte::barrier) {
            append(u' '); // no secret has one, folded
        } else if (character.code < latin1.size()) {
            for (const QChar c : latin1.at(character.code))
                append(c.unicode());
        } else {
            const QString letters = foldedCharacter(character.code, m_withSigns);
            for (const QChar c : letters)
                append(c.unicode());
        }
        i += character.bytes;
    }
    return folded;
}

void SecretSearch::search(const Reading &reading, size_t shortest, bool isCut, QList<Span> &spans) const
{
    const Folded text = folded(reading);
    const std::u16string_view characters = text.characters;
    for (size_t length = shortest; length < m_sums.size(); ++length) {
        const std::vector<quint64> &sums = m_sums.at(length);
        if (sums.empty() || characters.size() < length)
            continue;
        quint64 leading = 1;
        for (size_t i = 0; i < length; ++i)
            leading *= factor;
        quint64 sum = sumOf(characters.substr(0, length));
        for (size_t end = length; end <= characters.size(); ++end) {
            if (std::binary_search(sums.begin(), sums.end(), sum))
                append(spans, {text.places[end - length].begin, text.places[end - 1].end});
            if (end < characters.size())
                sum =
                    (sum - (quint64{characters[end - length]} + 1) * leading + characters[end] + 1) * factor;
        }
    }
    for (size_t length = shortest; isCut && length < tellingLength && length <= characters.size(); ++length) {
        const std::vector<quint64> &sums = m_beginnings.at(length);
        const size_t begin = characters.size() - length;
        if (std::find(sums.begin(), sums.end(), sumOf(characters.substr(begin))) != sums.end())
            spans.append({text.places[begin].begin, text.places.back().end, true});
    }
}

QList<SecretSearch::Span> SecretSearch::spansIn(const QString &text, bool isCut) const
{
    QList<Span> spans;
    const Readings readings(text);
    for (const Reading &reading : readings.escapes())
        search(reading, 1, isCut, spans);
    for (const Reading &reading : readings.encodings())
        search(reading, shortestByChance, isCut, spans);
    return spans;
}

} // namespace Facteur

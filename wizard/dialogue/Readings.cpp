// SPDX-License-Identifier: MIT
#include "Readings.h"

#include "Escapes.h"

#include <QByteArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr int layers = 3; ///< of escapes
constexpr size_t readableLength = 8; ///< bytes that can be read: not by chance, in what was noise

/// A way to write bytes with fewer bits a character.
struct Encoding
{
    int bits = 0; ///< of a digit
    int (*digit)(int) = nullptr; ///< -1: none
};

int base64Digit(int byte)
{
    if (byte >= 'A' && byte <= 'Z')
        return byte - 'A';
    if (byte >= 'a' && byte <= 'z')
        return byte - 'a' + 26;
    if (byte >= '0' && byte <= '9')
        return byte - '0' + 52;
    if (byte == '+' || byte == '-')
        return 62;
    return byte == '/' || byte == '_' ? 63 : -1;
}

int hexadecimalDigit(int byte)
{
    if (byte >= '0' && byte <= '9')
        return byte - '0';
    const int letter = byte | 0x20;
    return byte < ReadByte::barrier && letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
}

Reading readingOf(const QString &text)
{
    Reading reading;
    reading.reserve(static_cast<size_t>(text.size()));
    const QString mark = u"[***]"_s;
    for (qsizetype i = 0; i < text.size();) {
        const bool isBarrier = QStringView(text).sliced(i).startsWith(mark);
        const qsizetype size = isBarrier                          ? mark.size()
            : text.at(i).isHighSurrogate() && i + 1 < text.size() ? 2
                                                                  : 1;
        if (isBarrier)
            reading.push_back({ReadByte::barrier, i, i + size});
        else if (const char16_t character = text.at(i).unicode(); character < 0x80)
            reading.push_back({character, i, i + 1});
        else
            for (const char byte : text.mid(i, size).toUtf8())
                reading.push_back({static_cast<unsigned char>(byte), i, i + size});
        i += size;
    }
    return reading;
}

/// \a reading's digits as bytes, of which the first one has \a known bits already; whatever else stands there
/// is passed over.
Reading bytesOf(const Reading &reading, const Encoding &encoding, int known)
{
    constexpr unsigned noText = ~0U; // what those bits are
    Reading bytes;
    bytes.reserve(reading.size() * static_cast<size_t>(encoding.bits) / 8 + 1);
    int count = known; // of the bits that are there
    unsigned bits = noText;
    qsizetype before = -1; // where the last digit began; a byte has a part of two
    for (const ReadByte &byte : reading) {
        if (byte.value == ReadByte::barrier) {
            bytes.push_back(byte);
            count = known;
            bits = noText;
            before = -1;
        }
        const int digit = encoding.digit(byte.value);
        if (digit < 0)
            continue;
        bits = (bits << static_cast<unsigned>(encoding.bits)) | static_cast<unsigned>(digit);
        count += encoding.bits;
        if (count >= 8) {
            count -= 8;
            bytes.push_back({static_cast<int>((bits >> static_cast<unsigned>(count)) & 0xffU),
                before < 0 ? byte.begin : before, byte.end});
        }
        before = byte.begin;
    }
    return bytes;
}

/// Noise has no such run of characters.
bool canBeRead(const Reading &reading)
{
    return std::search_n(reading.begin(), reading.end(), static_cast<qsizetype>(readableLength), ' ',
               [](const ReadByte &byte, int first) { return byte.value >= first && byte.value < 0x7f; })
        != reading.end();
}

} // namespace

Readings::Readings(const QString &text)
{
    m_escapes.push_back(readingOf(text));
    for (int layer = 0; layer < layers; ++layer) {
        auto undone = withoutEscapes(m_escapes.back());
        if (!undone)
            break;
        m_escapes.push_back(std::move(*undone));
    }
    for (const Reading &reading : m_escapes)
        decode(reading, false);
}

void Readings::decode(const Reading &reading, bool isDecoded)
{
    static constexpr Encoding encodings[] = {{6, &base64Digit}, {4, &hexadecimalDigit}};
    for (const Encoding &encoding : encodings) {
        for (int known = 0; known < 8; known += 8 - encoding.bits) {
            Reading bytes = bytesOf(reading, encoding, known);
            if (!isDecoded && canBeRead(bytes)) {
                if (const auto undone = withoutEscapes(bytes))
                    m_encodings.push_back(*undone);
                decode(bytes, true);
            }
            m_encodings.push_back(std::move(bytes));
        }
    }
}

} // namespace Facteur

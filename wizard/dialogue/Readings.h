// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <vector>

namespace Facteur {

/// One byte of what a text may mean, and the characters of the text that it was made of.
struct ReadByte
{
    static constexpr int barrier = 256; ///< no byte: something that was taken out stood here

    int value = 0;
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// A text as UTF-8 (as Latin-1 where it is none), after something was undone.
using Reading = std::vector<ReadByte>;

/// Undoes \a text's disguises: escapes of URLs, HTML, JSON, C and quoted-printable (also twice and three
/// times), MIME's encoded words (RFC 2047), hexadecimal and base64 (RFC 4648), wherever in a group they begin
/// and whatever stands between their digits, and these within each other. "[***]" parts a text: nothing goes
/// on behind it. Bounded: linear in the size of \a text.
class Readings
{
public:
    explicit Readings(const QString &text);

    /// \a text itself, and its escapes undone.
    [[nodiscard]] const std::vector<Reading> &escapes() const { return m_escapes; }
    /// What it is in base64 or hexadecimal: mostly noise.
    [[nodiscard]] const std::vector<Reading> &encodings() const { return m_encodings; }

private:
    void decode(const Reading &reading, bool isDecoded);

    std::vector<Reading> m_escapes;
    std::vector<Reading> m_encodings;
};

} // namespace Facteur

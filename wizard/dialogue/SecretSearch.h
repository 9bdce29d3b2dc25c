// SPDX-License-Identifier: MIT
#pragma once

#include "Readings.h"

#include <QList>
#include <QString>

#include <array>
#include <vector>

namespace Facteur {

/// Finds a secret in whatever disguise: as Readings undoes them, and folded: without case, width and accents,
/// letters and digits only. Eight of them in a row count as the whole. A secret of less than four letters and
/// digits is compared with its signs. Keeps checksums, and nothing that can be read.
class SecretSearch
{
public:
    struct Span
    {
        qsizetype begin = 0;
        qsizetype end = 0;
        bool goesOn = false; ///< unseen: this is only how a secret would begin
    };

    explicit SecretSearch(const QString &password);

    /// One more \a form of the secret.
    void add(const QString &form);

    /// Where \a text holds it; in no order, and they may overlap. \a isCut: it goes on, unseen, and so may a
    /// secret that has begun.
    [[nodiscard]] QList<Span> spansIn(const QString &text, bool isCut) const;

private:
    /// The folded characters of a reading: what they are, and where they come from.
    struct Folded
    {
        std::u16string characters;
        std::vector<Span> places; ///< of each
    };
    static constexpr size_t tellingLength = 8; ///< characters
    using Sums = std::array<std::vector<quint64>, tellingLength + 1>; ///< by their length

    [[nodiscard]] Folded folded(const Reading &reading) const;
    void search(const Reading &reading, size_t shortest, bool isCut, QList<Span> &spans) const;

    bool m_withSigns = false;
    Sums m_sums; ///< of every part of that length that gives a secret away, sorted
    Sums m_beginnings; ///< of the secrets
};

} // namespace Facteur

// SPDX-License-Identifier: MIT
#pragma once

#include "LineEnd.h"

#include <QByteArray>

#include <optional>

namespace Facteur {

/// Cuts a stream of bytes into lines, and never holds more than a mail server can have to say (spec §3): 64
/// KiB for a line, 1 MiB for an answer.
class LineFramer
{
public:
    static constexpr qsizetype maximumLine = qsizetype{64} * 1024; ///< bytes, with the line end
    static constexpr qsizetype maximumAnswer = qsizetype{1024} * 1024; ///< bytes

    /// Takes what came. False where that goes beyond a limit; nothing can be read any more then.
    [[nodiscard]] bool feed(const QByteArray &bytes);
    struct Taken
    {
        QByteArray text; ///< without its line end
        LineEnd end = LineEnd::CrLf;

        bool operator==(const Taken &) const = default;
    };

    /// The next complete line.
    [[nodiscard]] std::optional<Taken> takeLine();
    /// What came after the last complete line that was taken.
    [[nodiscard]] const QByteArray &rest() const { return m_buffer; }
    /// We said something: what comes now is a new answer.
    void beginAnswer() { m_answerSize = 0; }

private:
    QByteArray m_buffer;
    qsizetype m_answerSize = 0;
};

} // namespace Facteur

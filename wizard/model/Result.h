// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace Facteur {

/// Why a file could not be taken, and where.
struct Problem
{
    QString file;
    int line = 0; ///< counted from 1; 0 where the whole file is meant
    QString reason; ///< in English, for whoever edits the file: what is wrong and what belongs there

    /// "file:line: reason", the form that editors understand.
    [[nodiscard]] QString toString() const
    {
        return line > 0 ? QStringLiteral("%1:%2: %3").arg(file, QString::number(line), reason)
                        : QStringLiteral("%1: %2").arg(file, reason);
    }

    bool operator==(const Problem &) const = default;
};

/// A value, or the problem that stood in its way.
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_content(std::move(value))
    {
    }
    Result(Problem problem)
        : m_content(std::move(problem))
    {
    }

    [[nodiscard]] bool ok() const { return std::holds_alternative<T>(m_content); }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const T &value() const { return std::get<T>(m_content); }
    [[nodiscard]] const Problem &problem() const { return std::get<Problem>(m_content); }

private:
    std::variant<T, Problem> m_content;
};

} // namespace Facteur

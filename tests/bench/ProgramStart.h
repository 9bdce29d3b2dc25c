// SPDX-License-Identifier: MIT
#pragma once

#include <QProcessEnvironment>

#include <functional>
#include <optional>

namespace Facteur {

/// What the start of a program costs, seen from outside.
struct ProgramStart
{
    double milliseconds = 0; ///< from before there is a process to the last change of what is watched
    double work = 0; ///< milliseconds of processor time until then, of all threads
    double proportional = 0; ///< MiB of memory, with its part of what it shares with others (PSS)
    double resident = 0; ///< MiB of memory, with all that it shares (RSS)
    double own = 0; ///< MiB of memory that it shares with nobody
};

/// Starts \a program, calls \a hasChanged again and again (whether what is watched has changed since the call
/// before) until nothing has changed for half a second, reads how much memory it takes then, and kills it.
/// Nothing, with the reason on standard error, where it ends by itself or is not done within a minute.
[[nodiscard]] std::optional<ProgramStart> measureStart(const QString &program,
    const QProcessEnvironment &environment, const std::function<bool(qint64 process)> &hasChanged);

/// Milliseconds of processor time that \a process has had, in all its threads.
[[nodiscard]] double workOf(qint64 process);

} // namespace Facteur

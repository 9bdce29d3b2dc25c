// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

namespace Facteur {

/// A program that was started, once it is over.
struct EndedProgram
{
    int exitCode = -1; ///< -1: it did not begin, crashed, or went on for too long; the errors end with why
    QByteArray output;
    QByteArray errors;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
};

/// Lets the event loop run until \a process is over, for \a longest milliseconds; then it is killed.
inline EndedProgram awaitEnd(QProcess &process, int longest)
{
    // The system is asked, too: that it is over must not hang on one notification.
    const auto isOver = [&process] {
        return process.state() == QProcess::NotRunning || process.waitForFinished(1);
    };
    QString problem;
    if (!QTest::qWaitFor(isOver, longest))
        problem = QStringLiteral("it did not end in time");
    else if (process.error() == QProcess::FailedToStart || process.exitStatus() != QProcess::NormalExit)
        problem = process.errorString();
    EndedProgram ended{process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    if (!problem.isEmpty()) {
        process.kill();
        ended.exitCode = -1;
        ended.errors += "the program: " + problem.toUtf8() + '\n';
    }
    return ended;
}

} // namespace Facteur

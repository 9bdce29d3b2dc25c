// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace Facteur {

/// Turns Ctrl-C (and a request to terminate) into a signal on the event loop, once: the second one ends the
/// program at once. One object in a program.
class Interrupts final : public QObject
{
    Q_OBJECT
public:
    explicit Interrupts(QObject *parent = nullptr);

    /// Also before the event loop runs.
    [[nodiscard]] static bool happened();
#if !defined(Q_OS_WIN)
    /// Has something to read from then on; -1 where nobody listens, or there is no pipe.
    [[nodiscard]] static int descriptor();
#endif

Q_SIGNALS:
    void interrupted();
};

} // namespace Facteur

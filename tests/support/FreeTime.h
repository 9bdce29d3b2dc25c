// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>

namespace Facteur {

/// How long the event loop of this thread has waited, in steps of 50 ms. What is done within one step counts
/// as one, however long it takes: neither a slow computer nor one that pauses makes it more.
class FreeTime final
{
public:
    FreeTime()
    {
        m_tick.setTimerType(Qt::PreciseTimer);
        m_tick.callOnTimeout(&m_tick, [this] { ++m_steps; });
        restart();
    }

    void restart()
    {
        m_steps = 0;
        m_tick.start(step);
    }
    [[nodiscard]] int milliseconds() const { return m_steps * step; }

private:
    static constexpr int step = 50;

    QTimer m_tick;
    int m_steps = 0;
};

} // namespace Facteur

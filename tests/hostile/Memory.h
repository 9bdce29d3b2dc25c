// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>

#include <optional>

namespace Facteur {

/// How much memory this program holds, and how much it held at most since it began to be watched. Only where
/// the system has a /proc to tell. Under AddressSanitizer what it keeps of the freed memory counts, too.
class Memory
{
public:
    /// From here on counts what is asked for by grownBy().
    void watch()
    {
        QFile peak(QStringLiteral("/proc/self/clear_refs"));
        // 5: begin the peak anew (proc(5)). Where that is refused, it counts from the beginning of the
        // program.
        if (peak.open(QIODevice::WriteOnly))
            peak.write("5");
        peak.close();
        m_idle = amount("VmRSS:");
    }

    /// In bytes, at the worst moment since watch(); nothing where it cannot be told.
    [[nodiscard]] std::optional<qint64> grownBy() const
    {
        const auto most = amount("VmHWM:");
        return most && m_idle ? std::optional(*most - *m_idle) : std::nullopt;
    }

private:
    [[nodiscard]] static std::optional<qint64> amount(const QByteArray &name)
    {
        QFile status(QStringLiteral("/proc/self/status"));
        if (!status.open(QIODevice::ReadOnly))
            return std::nullopt;
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith(name))
                return line.mid(name.size()).simplified().split(' ').first().toLongLong() * 1024;
        }
        return std::nullopt;
    }

    std::optional<qint64> m_idle;
};

} // namespace Facteur

// SPDX-License-Identifier: MIT
#pragma once

#include "Wipe.h"

#include <utility>

namespace Facteur {

/// A password. Copies share what they hold, as QString's do; the last of them to go, or to become another
/// one, overwrites it. A plain QString that was made of it keeps it, and does not: none is to live for long.
class Secret
{
public:
    Secret() = default;
    Secret(const QString &text) // NOLINT(google-explicit-constructor): a password is typed as a text
        : m_text(text)
    {
        lockInMemory(m_text);
    }
    ~Secret() { wipe(m_text); }
    Secret(const Secret &other) = default;
    Secret(Secret &&other) noexcept
        : m_text(std::exchange(other.m_text, {}))
    {
    }
    Secret &operator=(Secret other) noexcept
    {
        m_text.swap(other.m_text);
        return *this;
    }

    operator const QString &() const { return m_text; } // NOLINT(google-explicit-constructor)
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return m_text.size(); }
    [[nodiscard]] QByteArray toUtf8() const { return m_text.toUtf8(); }
    void clear() { wipe(m_text); }

    friend bool operator==(const Secret &one, const Secret &other) { return one.m_text == other.m_text; }
    friend bool operator==(const Secret &one, const QString &text) { return one.m_text == text; }

private:
    QString m_text;
};

} // namespace Facteur

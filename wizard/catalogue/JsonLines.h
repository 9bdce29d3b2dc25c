// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace Facteur {

/// Knows on which line each value of a JSON text begins, which QJsonDocument forgets. Memory is bounded
/// whatever the text: values that are nested too deep, or too many, count as their enclosing value.
class JsonLines
{
public:
    JsonLines() = default;
    /// \a json must have been found valid by QJsonDocument.
    explicit JsonLines(const QByteArray &json);

    /// The line, counted from 1, of the value at \a pointer (RFC 6901), else of the nearest value around it.
    [[nodiscard]] int lineOf(QString pointer) const;

    /// Pointers of the keys that stand more than once in their object.
    [[nodiscard]] const QStringList &repeatedKeys() const { return m_repeatedKeys; }

    /// \a pointer extended by one \a key, with the escapes of RFC 6901, section 3.
    [[nodiscard]] static QString child(const QString &pointer, const QString &key);

private:
    class Scanner;

    QHash<QString, int> m_lines;
    QStringList m_repeatedKeys;
};

} // namespace Facteur

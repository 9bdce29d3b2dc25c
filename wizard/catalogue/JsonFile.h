// SPDX-License-Identifier: MIT
#pragma once

#include "JsonLines.h"
#include "Result.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace Facteur {

/// A JSON file of a pack while it is read, and what was found wrong with it. An error means that the file
/// cannot be taken; a warning that it can, but not as its author thinks. Every problem has its line.
class JsonFile
{
public:
    /// Reads \a path: at most 1 MiB, an object at the top.
    static Result<JsonFile> read(const QString &path);
    /// As read(), from bytes; \a name stands in the problems.
    static Result<JsonFile> parse(const QByteArray &json, const QString &name);

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const QJsonObject &root() const { return m_root; }

    /// Notes that what stands at \a pointer cannot be taken.
    void addError(const QString &pointer, const QString &reason);
    void addWarning(const QString &pointer, const QString &reason);

    /// True where there was no error.
    [[nodiscard]] bool ok() const { return !m_failed; }
    [[nodiscard]] const QList<Problem> &problems() const { return m_problems; }

private:
    JsonFile(const QString &name, const QByteArray &json, const QJsonObject &root);

    [[nodiscard]] const JsonLines &lines();

    QString m_name;
    QByteArray m_json;
    QJsonObject m_root;
    std::optional<JsonLines> m_lines; ///< once they are needed
    QList<Problem> m_problems;
    bool m_failed = false;
};

} // namespace Facteur

// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <QString>

namespace Facteur {

/// A text of a pack in the languages that it brings: {"en": "…", "fr": "…"} in its JSON. "en" is always
/// there.
struct LocalText
{
    QMap<QString, QString> texts; ///< by ISO 639-1 code

    /// The text in \a language ("fr", or "fr_CA" which falls back to "fr"), else the English one.
    [[nodiscard]] QString in(const QString &language) const
    {
        const auto exact = texts.constFind(language.section(u'_', 0, 0));
        return exact != texts.constEnd() ? *exact : texts.value(QStringLiteral("en"));
    }
    [[nodiscard]] bool isEmpty() const { return texts.isEmpty(); }

    bool operator==(const LocalText &) const = default;
};

} // namespace Facteur

// SPDX-License-Identifier: MIT
#pragma once

#include "JsonFile.h"
#include "LocalLink.h"
#include "LocalText.h"
#include "Terms.h"

#include <QJsonValue>
#include <QList>
#include <QStringList>

#include <optional>

namespace Facteur {

/// What a text must be like: the reason why it is not, or an empty string.
using TextRule = QString (*)(const QString &text);

/// One value of a JsonFile, or the place where one is missing. What is read from it is what was asked for, or
/// an empty value and an error in the file. Cheap to copy; the file must outlive it.
class JsonNode
{
public:
    explicit JsonNode(JsonFile &file);

    [[nodiscard]] bool exists() const { return !m_value.isUndefined(); }
    /// The name under which this value stands in its object.
    [[nodiscard]] const QString &key() const { return m_key; }
    [[nodiscard]] bool isString() const { return m_value.isString(); }
    [[nodiscard]] bool isArray() const { return m_value.isArray(); }

    /// Error and false where this is no object; a warning for each key that is not one of \a keys.
    [[nodiscard]] bool isObjectOf(const QStringList &keys) const;
    [[nodiscard]] JsonNode operator[](const QString &key) const;
    /// All members of an object; an error where this is none, or has more than \a maximum.
    [[nodiscard]] QList<JsonNode> members(qsizetype maximum) const;
    /// All items of an array; an error where this is none, or has more than \a maximum.
    [[nodiscard]] QList<JsonNode> items(qsizetype maximum) const;

    /// A text that is not empty, has at most maximumText characters, and keeps \a rule.
    [[nodiscard]] QString text(TextRule rule = nullptr) const;
    [[nodiscard]] bool isEmptyText() const { return m_value.isString() && m_value.toString().isEmpty(); }
    /// A text in several languages, each of which keeps \a rule.
    [[nodiscard]] LocalText localText(TextRule rule = nullptr) const;
    /// A link, or one for each language, whichever these are; each keeps \a rule.
    [[nodiscard]] LocalLink localLink(TextRule rule) const;
    [[nodiscard]] QStringList texts(qsizetype maximum, TextRule rule) const;
    [[nodiscard]] int integer(int minimum, int maximum) const;
    [[nodiscard]] double number(double minimum, double maximum) const;
    [[nodiscard]] bool boolean() const;

    /// The enumerator of E whose id this text is.
    template <class E>
    [[nodiscard]] std::optional<E> term() const
    {
        return termOf<E>(text());
    }
    /// The enumerator of E whose id is the key of this value.
    template <class E>
    [[nodiscard]] std::optional<E> keyTerm() const
    {
        return termOf<E>(m_key);
    }

    void addError(const QString &reason) const;
    void addWarning(const QString &reason) const;

private:
    [[nodiscard]] QString pointerTo(const QString &key) const;
    JsonNode(JsonFile &file, const QJsonValue &value, const QString &pointer, const QString &key);

    [[nodiscard]] QMap<QString, QString> textsByLanguage(TextRule rule) const;
    void addWrongType(const QString &expected) const;
    void addUnknownTerm(const QString &id, const QStringList &known) const;

    template <class E>
    [[nodiscard]] std::optional<E> termOf(const QString &id) const
    {
        const std::optional<E> found = fromId<E>(id);
        if (found || id.isEmpty())
            return found;
        QStringList known;
        const QMetaEnum values = QMetaEnum::fromType<E>();
        for (int i = 0; i < values.keyCount(); ++i)
            known.append(QString(idOf(static_cast<E>(values.value(i)))));
        addUnknownTerm(id, known);
        return std::nullopt;
    }

    JsonFile *m_file;
    QJsonValue m_value;
    QString m_pointer; ///< RFC 6901; empty in what is built in
    QString m_key;
};

} // namespace Facteur

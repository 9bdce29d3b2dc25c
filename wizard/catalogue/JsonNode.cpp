// SPDX-License-Identifier: MIT
#include "JsonNode.h"

#include "CleanUp.h"
#include "PackRules.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qsizetype maximumTranslations = 100;

QString typeName(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return u"null"_s;
    case QJsonValue::Bool:
        return u"true or false"_s;
    case QJsonValue::Double:
        return u"a number"_s;
    case QJsonValue::String:
        return u"a text"_s;
    case QJsonValue::Array:
        return u"a list"_s;
    case QJsonValue::Object:
        return u"an object"_s;
    case QJsonValue::Undefined:
        return u"nothing"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

JsonNode::JsonNode(JsonFile &file)
    : JsonNode(file, file.root(), {}, {})
{
}

JsonNode::JsonNode(JsonFile &file, const QJsonValue &value, const QString &pointer, const QString &key)
    : m_file(&file)
    , m_value(value)
    , m_pointer(pointer)
    , m_key(key)
{
}

bool JsonNode::isObjectOf(const QStringList &keys) const
{
    if (!m_value.isObject()) {
        addWrongType(u"an object"_s);
        return false;
    }
    for (const QString &key : m_value.toObject().keys()) {
        if (!keys.contains(key))
            (*this)[key].addWarning(
                u"unknown key \"%1\"; known are: %2"_s.arg(cleanForDisplay(key, 50), keys.join(u", "_s)));
    }
    return true;
}

JsonNode JsonNode::operator[](const QString &key) const
{
    return {*m_file, m_value.toObject().value(key), pointerTo(key), key};
}

QString JsonNode::pointerTo(const QString &key) const
{
    // What is built in was checked, and is read at each start: there it is enough to name the file.
    return isBuiltIn(m_file->name()) ? QString() : JsonLines::child(m_pointer, key);
}

QList<JsonNode> JsonNode::members(qsizetype maximum) const
{
    if (!m_value.isObject()) {
        addWrongType(u"an object"_s);
        return {};
    }
    const QStringList keys = m_value.toObject().keys();
    if (keys.size() > maximum) {
        addError(u"too many members: %1, the most is %2"_s.arg(keys.size()).arg(maximum));
        return {};
    }
    QList<JsonNode> nodes;
    for (const QString &key : keys)
        nodes.append((*this)[key]);
    return nodes;
}

QList<JsonNode> JsonNode::items(qsizetype maximum) const
{
    if (!m_value.isArray()) {
        addWrongType(u"a list"_s);
        return {};
    }
    const QJsonArray array = m_value.toArray();
    if (array.size() > maximum) {
        addError(u"too many entries: %1, the most is %2"_s.arg(array.size()).arg(maximum));
        return {};
    }
    QList<JsonNode> nodes;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString key = QString::number(i);
        nodes.append(JsonNode(*m_file, array.at(i), pointerTo(key), key));
    }
    return nodes;
}

QString JsonNode::text(TextRule rule) const
{
    if (!m_value.isString()) {
        addWrongType(u"a text"_s);
        return {};
    }
    QString text = m_value.toString();
    if (isBuiltIn(m_file->name()))
        return text;
    QString reason = text.trimmed().isEmpty() ? u"the text is empty"_s : problemWithText(text);
    if (reason.isEmpty() && rule)
        reason = rule(text);
    if (reason.isEmpty() && text.toUcs4().size() > maximumText)
        reason = u"too long: the most is %1 characters"_s.arg(maximumText);
    if (reason.isEmpty())
        return text;
    addError(reason);
    return {};
}

QMap<QString, QString> JsonNode::textsByLanguage(TextRule rule) const
{
    QMap<QString, QString> result;
    for (const JsonNode &node : members(maximumTranslations)) {
        if (isLanguage(node.key()))
            result.insert(node.key(), node.text(rule));
        else
            node.addWarning(
                u"\"%1\" is not a language such as \"en\""_s.arg(cleanForDisplay(node.key(), 50)));
    }
    return result;
}

LocalText JsonNode::localText(TextRule rule) const
{
    if (isString())
        return {{{u"en"_s, text(rule)}}};
    LocalText result{textsByLanguage(rule)};
    if (m_value.isObject() && !result.texts.contains(u"en"_s))
        addError(u"the English text (\"en\") is missing"_s);
    return result;
}

LocalLink JsonNode::localLink(TextRule rule) const
{
    LocalLink result;
    if (isString())
        result.texts.insert(QString(), text(rule));
    else
        result.texts = textsByLanguage(rule);
    if (m_value.isObject() && result.isEmpty())
        addError(u"a link in one language at least is missing"_s);
    return result;
}

QStringList JsonNode::texts(qsizetype maximum, TextRule rule) const
{
    QStringList result;
    for (const JsonNode &node : items(maximum))
        result.append(node.text(rule));
    return result;
}

int JsonNode::integer(int minimum, int maximum) const
{
    const double value = number(minimum, maximum);
    if (std::trunc(value) != value)
        addError(u"%1 is not a whole number"_s.arg(value));
    return static_cast<int>(value);
}

double JsonNode::number(double minimum, double maximum) const
{
    if (!m_value.isDouble()) {
        addWrongType(u"a number"_s);
        return minimum;
    }
    const double value = m_value.toDouble();
    if (value >= minimum && value <= maximum)
        return value;
    addError(u"%1 is out of range: %2 to %3"_s.arg(value, 0, 'g', 10).arg(minimum).arg(maximum));
    return minimum;
}

bool JsonNode::boolean() const
{
    if (!m_value.isBool())
        addWrongType(u"true or false"_s);
    return m_value.toBool();
}

void JsonNode::addError(const QString &reason) const
{
    m_file->addError(m_pointer, reason);
}

void JsonNode::addWarning(const QString &reason) const
{
    m_file->addWarning(m_pointer, reason);
}

void JsonNode::addWrongType(const QString &expected) const
{
    if (exists())
        addError(u"expected %1, found %2"_s.arg(expected, typeName(m_value)));
    else
        addError(u"\"%1\" is missing: expected %2"_s.arg(m_key, expected));
}

void JsonNode::addUnknownTerm(const QString &id, const QStringList &known) const
{
    addError(u"unknown \"%1\"; known are: %2"_s.arg(cleanForDisplay(id, 50), known.join(u", "_s)));
}

} // namespace Facteur

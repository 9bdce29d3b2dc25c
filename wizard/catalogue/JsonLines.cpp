// SPDX-License-Identifier: MIT
#include "JsonLines.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qsizetype maximumPointers = 20'000;
constexpr qsizetype maximumPointerLength = 512;

} // namespace

/// Walks over valid JSON once, counting lines.
class JsonLines::Scanner
{
public:
    Scanner(const QByteArray &json, JsonLines &lines)
        : m_json(json)
        , m_lines(lines)
    {
    }

    void value(const QString &pointer)
    {
        skipSpace();
        record(pointer);
        switch (peek()) {
        case '{':
            object(pointer);
            return;
        case '[':
            array(pointer);
            return;
        case '"':
            string();
            return;
        }
        while (!atEnd() && !QByteArrayView(",]} \t\r\n").contains(peek()))
            ++m_at;
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_json.size(); }
    [[nodiscard]] char peek() const { return atEnd() ? '\0' : m_json[m_at]; }

    void skipSpace()
    {
        for (; !atEnd() && QByteArrayView(" \t\r\n\xef\xbb\xbf").contains(peek()); ++m_at)
            m_line += peek() == '\n' ? 1 : 0;
    }

    /// Takes \a c, with the space around it, where it comes next.
    bool take(char c)
    {
        skipSpace();
        if (peek() != c)
            return false;
        ++m_at;
        skipSpace();
        return true;
    }

    QByteArray string()
    {
        const qsizetype first = m_at++;
        for (; !atEnd() && peek() != '"'; ++m_at)
            m_at += peek() == '\\' ? 1 : 0;
        ++m_at;
        return m_json.mid(first, m_at - first);
    }

    QString key()
    {
        const QByteArray quoted = string();
        if (!quoted.contains('\\'))
            return QString::fromUtf8(quoted.mid(1, quoted.size() - 2));
        return QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString();
    }

    void object(const QString &pointer)
    {
        take('{');
        while (!atEnd() && peek() == '"') {
            const QString member = child(pointer, key());
            take(':');
            if (m_lines.m_lines.contains(member) && member.size() <= maximumPointerLength)
                m_lines.m_repeatedKeys.append(member);
            value(member);
            take(',');
        }
        take('}');
    }

    void array(const QString &pointer)
    {
        take('[');
        for (int i = 0; !atEnd() && peek() != ']'; ++i) {
            value(child(pointer, QString::number(i)));
            take(',');
        }
        take(']');
    }

    void record(const QString &pointer)
    {
        if (m_lines.m_lines.size() < maximumPointers && pointer.size() <= maximumPointerLength)
            m_lines.m_lines.insert(pointer, m_line);
    }

    const QByteArray &m_json;
    JsonLines &m_lines;
    qsizetype m_at = 0;
    int m_line = 1;
};

JsonLines::JsonLines(const QByteArray &json)
{
    Scanner(json, *this).value(QString());
}

int JsonLines::lineOf(QString pointer) const
{
    while (!pointer.isEmpty() && !m_lines.contains(pointer))
        pointer.truncate(pointer.lastIndexOf(u'/'));
    return m_lines.value(pointer, 1);
}

QString JsonLines::child(const QString &pointer, const QString &key)
{
    // What is longer than any pointer that is kept need not grow with each level.
    const QString parent =
        pointer.size() > maximumPointerLength ? pointer.left(maximumPointerLength + 1) : pointer;
    return parent + u'/'
        + QString(key.left(maximumPointerLength)).replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
}

} // namespace Facteur

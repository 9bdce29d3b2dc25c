// SPDX-License-Identifier: MIT
#include "JsonFile.h"

#include "CleanUp.h"
#include "PackRules.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

// Whoever has more to put right than this will look again anyway; a hostile file must not fill the memory.
constexpr qsizetype maximumJsonProblems = 100;

} // namespace

JsonFile::JsonFile(const QString &name, const QByteArray &json, const QJsonObject &root)
    : m_name(name)
    , m_json(json)
    , m_root(root)
{
    if (isBuiltIn(name))
        return;
    const QStringList repeated = lines().repeatedKeys();
    for (const QString &pointer : repeated)
        addError(pointer,
            u"\"%1\" stands here a second time"_s.arg(cleanForDisplay(pointer.section(u'/', -1), 50)));
}

Result<JsonFile> JsonFile::read(const QString &path)
{
    const Result<QByteArray> content = readPackFile(path);
    if (!content)
        return content.problem();
    return parse(content.value(), path);
}

Result<JsonFile> JsonFile::parse(const QByteArray &json, const QString &name)
{
    if (json.size() > maximumPackFile)
        return Problem{name, 0, tooLargeReason()};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line = json.left(error.offset).count('\n') + 1;
        return Problem{name, static_cast<int>(line), u"not valid JSON: "_s + error.errorString()};
    }
    if (!document.isObject())
        return Problem{name, 1, u"expected an object"_s};
    return JsonFile(name, json, document.object());
}

const JsonLines &JsonFile::lines()
{
    if (!m_lines)
        m_lines.emplace(m_json);
    return *m_lines;
}

void JsonFile::addError(const QString &pointer, const QString &reason)
{
    m_failed = true;
    addWarning(pointer, reason);
}

void JsonFile::addWarning(const QString &pointer, const QString &reason)
{
    if (m_problems.size() < maximumJsonProblems)
        m_problems.append({m_name, lines().lineOf(pointer), reason});
}

} // namespace Facteur

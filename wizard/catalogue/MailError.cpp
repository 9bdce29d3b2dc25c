// SPDX-License-Identifier: MIT
#include "MailError.h"

#include "JsonNode.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qsizetype maximumErrors = 1000;
constexpr qsizetype maximumCauses = 50;
constexpr qsizetype maximumSources = 100;

QString problemWithNumber(const QString &text)
{
    static const QRegularExpression number(u"\\A[A-Za-z0-9][A-Za-z0-9_.-]{0,39}\\z"_s);
    return number.match(text).hasMatch()
        ? QString()
        : u"not an error number: letters, digits, _ . and - only, at most 40"_s;
}

QList<Cause> readCauses(const JsonNode &node)
{
    QList<Cause> causes;
    const QList<JsonNode> items = node.items(maximumCauses);
    for (const JsonNode &item : items) {
        const auto cause = item.term<Cause>();
        if (cause && causes.contains(*cause))
            item.addError(u"\"%1\" stands here a second time"_s.arg(idOf(*cause)));
        else if (cause)
            causes.append(*cause);
    }
    if (node.exists() && items.isEmpty())
        node.addError(u"expected at least one cause"_s);
    return causes;
}

QList<MailError> readErrors(const JsonNode &root)
{
    QList<MailError> errors;
    if (!root.isObjectOf({u"sources"_s, u"errors"_s}))
        return errors;
    if (const JsonNode sources = root[u"sources"_s]; sources.exists())
        static_cast<void>(sources.texts(maximumSources, nullptr));
    QSet<QString> numbers;
    for (const JsonNode &item : root[u"errors"_s].items(maximumErrors)) {
        if (!item.isObjectOf({u"number"_s, u"side"_s, u"text"_s, u"causes"_s}))
            continue;
        MailError error;
        error.number = item[u"number"_s].text(problemWithNumber);
        if (numbers.contains(error.number.toLower()))
            item[u"number"_s].addError(u"a second \"%1\""_s.arg(error.number));
        numbers.insert(error.number.toLower());
        if (const JsonNode side = item[u"side"_s]; side.exists())
            error.side = side.term<Side>();
        if (const JsonNode text = item[u"text"_s]; text.exists())
            error.text = text.localText();
        error.causes = readCauses(item[u"causes"_s]);
        errors.append(error);
    }
    return errors;
}

} // namespace

Loaded<QList<MailError>> loadMailErrors(const QString &path)
{
    const Result<JsonFile> parsed = JsonFile::read(path);
    if (!parsed)
        return {std::nullopt, {parsed.problem()}};
    JsonFile file = parsed.value();
    const QList<MailError> errors = readErrors(JsonNode(file));
    return {file.ok() ? std::optional(errors) : std::nullopt, file.problems()};
}

} // namespace Facteur

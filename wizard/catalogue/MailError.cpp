// SPDX-License-Identifier: MIT
#include "MailError.h"

#include "JsonNode.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qsizetype maximumErrors = 1000;
constexpr qsizetype maximumCauses = 50;
constexpr qsizetype maximumSources = 100;
constexpr qsizetype maximumSearched = 10000; // characters
constexpr qsizetype shortestNumber = 8; // characters, to be found among words
constexpr qsizetype shortestSaid = 10; // characters: less stands in nearly every sentence
constexpr qsizetype longestSaid = 300; // characters

const QChar varies = u'…';

/// The words of \a text and nothing else, in one case, a space around each.
QString wordsOf(const QString &text)
{
    QString words = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    std::replace_if(
        words.begin(), words.end(), [](QChar c) { return !c.isLetterOrNumber() && !c.isMark(); }, u' ');
    return u' ' + words.simplified() + u' ';
}

/// Whether the parts of \a sentence stand in \a words, one behind the other.
bool standsIn(const QString &sentence, const QString &words)
{
    qsizetype from = 0;
    for (const QString &part : sentence.split(varies)) {
        const QString searched = wordsOf(part);
        if (searched.trimmed().isEmpty())
            continue;
        const qsizetype at = words.indexOf(searched, from);
        if (at < 0)
            return false;
        from = at + searched.size() - 1;
    }
    return true;
}

/// Whether \a number stands in \a words; a hexadecimal one without its 0x, too. A short one has to stand
/// alone: servers say 535 and 5.7.8.
bool hasNumber(const QString &words, const QString &number)
{
    const QString searched = wordsOf(number);
    if (number.size() < shortestNumber)
        return !number.isEmpty() && words == searched;
    return words.contains(searched)
        || (searched.startsWith(u" 0x") && words.contains(u' ' + searched.sliced(3)));
}

QString problemWithSaid(const QString &text)
{
    if (text.size() > longestSaid)
        return u"longer than %1 characters"_s.arg(longestSaid);
    return wordsOf(text).trimmed().size() >= shortestSaid
        ? QString()
        : u"too little to tell it apart: expected words of at least %1 characters"_s.arg(shortestSaid);
}

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
        if (!item.isObjectOf({u"number"_s, u"says"_s, u"side"_s, u"text"_s, u"causes"_s}))
            continue;
        MailError error;
        const JsonNode number = item[u"number"_s];
        const JsonNode says = item[u"says"_s];
        if (!number.exists() && !says.exists())
            item.addError(u"expected a \"number\", what it \"says\", or both"_s);
        if (number.exists())
            error.number = number.text(problemWithNumber);
        if (says.exists())
            error.says = says.localText(problemWithSaid);
        if (!error.number.isEmpty() && numbers.contains(error.number.toLower()))
            number.addError(u"a second \"%1\""_s.arg(error.number));
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

QList<MailError> errorsIn(const QString &words, const QList<MailError> &errors)
{
    const QString searched = wordsOf(words.left(maximumSearched));
    QList<MailError> found;
    QStringList said; // of each found by what it says, the words; else nothing
    for (const MailError &error : errors) {
        const auto sentence = std::find_if(error.says.texts.begin(), error.says.texts.end(),
            [&searched](const QString &text) { return standsIn(text, searched); });
        const bool isSaid = sentence != error.says.texts.end();
        if (!isSaid && !hasNumber(searched, error.number))
            continue;
        found.append(error);
        said.append(isSaid ? wordsOf(*sentence) : QString());
    }
    for (qsizetype i = found.size() - 1; i >= 0; --i) {
        const bool isPart = !said.at(i).isEmpty()
            && std::any_of(said.begin(), said.end(), [&part = said.at(i)](const QString &whole) {
                   return whole.size() > part.size() && whole.contains(part);
               });
        if (isPart) {
            found.removeAt(i);
            said.removeAt(i);
        }
    }
    return found;
}

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

// SPDX-License-Identifier: MIT
#include "AnswerTable.h"

#include "AnswerWords.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qsizetype mostBytes = qsizetype{256} * 1024;
constexpr qsizetype mostRows = 4000;
constexpr qsizetype mostPhraseWords = 24;

/// Why a line is left out.
using Mistake = QString;

std::optional<QList<Protocol>> protocolsIn(const QString &column)
{
    if (column == u"any")
        return QList{Protocol::Imap, Protocol::Pop3, Protocol::Smtp};
    QList<Protocol> protocols;
    for (const QString &word : column.split(u' ')) {
        const auto protocol = fromId<Protocol>(word);
        if (!protocol)
            return std::nullopt;
        protocols.append(*protocol);
    }
    return protocols;
}

std::optional<QList<AnswerTo>> placesIn(const QString &column)
{
    static const QList<std::pair<QString, AnswerTo>> names{{u"greet"_s, AnswerTo::Greeting},
        {u"sign-in"_s, AnswerTo::SignIn}, {u"mailbox"_s, AnswerTo::Mailbox}, {u"sender"_s, AnswerTo::Sender},
        {u"mail"_s, AnswerTo::Mail}};
    QList<AnswerTo> places;
    for (const auto &[name, place] : names) {
        if (column == u"any" || column.split(u' ').contains(name))
            places.append(place);
    }
    if (column != u"any" && places.size() != column.split(u' ').size())
        return std::nullopt;
    return places;
}

/// "BYE", "[ALERT]", "535", "5.7.8", "5.7.*".
bool isCode(const QString &word)
{
    static const QRegularExpression code(
        u"^(?:BYE|BAD|\\[[A-Z/-]+\\]|[2-5][0-9]{2}|[245]\\.[0-9]{1,3}\\.(?:[0-9]{1,3}|\\*))$"_s);
    return code.match(word).hasMatch();
}

std::optional<Mistake> readWord(const QString &word, bool afterGap, AnswerRow &row)
{
    if (word == u"<protocol>") {
        row.phrase.append({{}, false, true, afterGap});
        return std::nullopt;
    }
    const bool isStem = word.endsWith(u'*');
    const AnswerWords parts = wordsOf(isStem ? word.chopped(1) : word);
    if (parts.isEmpty())
        return u"a word without letters: "_s + word;
    for (const AnswerWord &part : parts)
        row.phrase.append({part.text, false, false, afterGap && &part == &parts.first()});
    row.phrase.last().isStem = isStem;
    return std::nullopt;
}

std::optional<Mistake> readPhrase(const QString &column, AnswerRow &row)
{
    QStringList words = column.split(u' ', Qt::SkipEmptyParts);
    while (!words.isEmpty() && isCode(words.constFirst()))
        row.codes.append(words.takeFirst().toLatin1());
    if (words == QStringList{u"…"_s}) {
        row.decides = true;
        return row.codes.isEmpty() ? std::optional(u"nothing to look for"_s) : std::nullopt;
    }
    bool afterGap = false;
    for (const QString &word : std::as_const(words)) {
        const bool isGap = word == u"…";
        auto mistake = isGap ? std::nullopt : readWord(word, afterGap, row);
        if (mistake)
            return mistake;
        afterGap = isGap;
    }
    if (afterGap || (!row.phrase.isEmpty() && row.phrase.constFirst().afterGap))
        return u"a gap at the end of a phrase"_s;
    if (row.phrase.isEmpty() && row.codes.isEmpty())
        return u"nothing to look for"_s;
    if (row.phrase.size() > mostPhraseWords)
        return u"too many words"_s;
    return std::nullopt;
}

std::optional<Mistake> readCause(const QString &column, AnswerRow &row)
{
    static const QHash<QString, AnswerRow::Means> others{{u"either"_s, AnswerRow::Means::Either},
        {u"perhaps"_s, AnswerRow::Means::Perhaps}, {u"no"_s, AnswerRow::Means::No},
        {u"wrong"_s, AnswerRow::Means::Wrong}, {u"command"_s, AnswerRow::Means::Command}};
    const auto cause = fromId<Cause>(column);
    row.means = others.value(column, AnswerRow::Means::Cause);
    if (!cause && row.means == AnswerRow::Means::Cause)
        return u"no such cause: "_s + column;
    const bool saysNo = row.means == AnswerRow::Means::No || row.means == AnswerRow::Means::Wrong;
    row.cause = saysNo ? Cause::AuthRejected : cause.value_or(row.cause);
    return std::nullopt;
}

std::optional<Mistake> readRow(const QString &line, AnswerRow &row)
{
    constexpr qsizetype columnCount = 5;
    QStringList columns = line.split(u'|');
    if (columns.size() != columnCount)
        return u"five columns are wanted"_s;
    for (QString &column : columns)
        column = column.simplified();
    if (auto mistake = readPhrase(columns.at(0), row))
        return mistake;
    const auto protocols = protocolsIn(columns.at(1));
    if (!protocols)
        return u"no such protocol: "_s + columns.at(1);
    const auto places = placesIn(columns.at(2));
    if (!places)
        return u"no such step: "_s + columns.at(2);
    row.protocols = *protocols;
    row.places = *places;
    row.seen = columns.at(4);
    if (row.seen.isEmpty())
        return u"it has to say where it was seen"_s;
    return readCause(columns.at(3), row);
}

} // namespace

const AnswerTable &AnswerTable::builtIn()
{
    static const AnswerTable table = [] {
        QFile file(u":/dialogue/answers.txt"_s);
        return file.open(QIODevice::ReadOnly) ? fromText(file.read(mostBytes)) : AnswerTable();
    }();
    return table;
}

AnswerTable AnswerTable::fromText(const QByteArray &text)
{
    AnswerTable table;
    const QStringList lines = QString::fromUtf8(text.left(mostBytes)).split(u'\n');
    for (qsizetype i = 0; i < lines.size() && table.m_rows.size() < mostRows; ++i) {
        if (lines.at(i).trimmed().isEmpty() || lines.at(i).startsWith(u'#'))
            continue;
        AnswerRow row;
        row.line = static_cast<int>(i) + 1;
        if (const auto mistake = readRow(lines.at(i), row))
            table.m_mistakes.append(u"%1: %2"_s.arg(row.line).arg(*mistake));
        else
            table.m_rows.append(row);
    }
    return table;
}

} // namespace Facteur

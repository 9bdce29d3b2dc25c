// SPDX-License-Identifier: MIT
#include "BoxReader.h"

#include "FieldNames.h"
#include "TextMarks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

bool isAboutTicks(const Words &words)
{
    return words.hasAny({Meaning::Tick, Meaning::Untick})
        || (words.has(Meaning::WeakTick) && words.has(Meaning::Box));
}

bool isTicked(const Words &words)
{
    return !words.has(Meaning::Untick) && !words.has(Meaning::Not);
}

/// "Allow insecure authentication" has nothing to do with whether there is one.
bool isOfWeakness(const QList<Token> &tokens)
{
    if (allMeanings(tokens).has(Meaning::Insecure))
        return true;
    for (qsizetype i = 0; i + 1 < tokens.size(); ++i) {
        if (tokens.at(i).meanings.has(Meaning::Not) && tokens.at(i + 1).meanings.has(Meaning::Security))
            return true;
    }
    return false;
}

} // namespace

void BoxReader::take(const WrittenBlock &block, const Words &words, std::optional<Side> side)
{
    if (block.kind == WrittenBlock::Kind::Text)
        m_list = std::nullopt;
    if (!m_list && !isAboutTicks(words) && !block.text.startsWith(u'['))
        return;
    const QString text = block.text;
    const QString mark = text.left(4).toLower();
    if (mark == u"[x] " || mark == u"[ ] ")
        return add(block, text.mid(4), side, mark == u"[x] ");
    const qsizetype colon = text.indexOf(u':');
    const QString front = colon < 0 ? text : text.left(colon);
    const QString behind = colon < 0 ? QString() : text.mid(colon + 1);
    const Words frontWords(tokensOf(front));
    const Words behindWords(tokensOf(behind));
    const bool isAbove = text.endsWith(u':') && isAboutTicks(frontWords);
    if (isAbove)
        m_list = isTicked(frontWords);
    if (isAbove || block.kind == WrittenBlock::Kind::Blank)
        return;
    if (isAboutTicks(frontWords))
        add(block, behind.isEmpty() ? front : behind, side, isTicked(frontWords));
    else if (!behind.isEmpty() && isAboutTicks(behindWords))
        add(block, front, side, isTicked(behindWords));
    else if (m_list && block.kind == WrittenBlock::Kind::Item)
        add(block, text, side, *m_list);
}

void BoxReader::add(const WrittenBlock &block, const QString &label, std::optional<Side> side, bool isTicked)
{
    const QList<Token> tokens = tokensOf(label);
    const auto field = fieldOf(label, side);
    const bool isBox = field == Field::IncomingSsl || field == Field::OutgoingSsl
        || field == Field::OutgoingAuthentication || field == Field::SameCredentials;
    const bool isIncoming = field == Field::OutgoingAuthentication && Words(tokens).side() == Side::Incoming;
    if (!isBox || isIncoming || isOfWeakness(tokens)) {
        m_facts.notes.append({ImportNote::Kind::ToDo, block.line,
            u"a box that is not known: %1"_s.arg(bareText(block.text).left(200))});
        return;
    }
    m_facts.boxes.append({*field, block.line, isTicked});
    m_facts.labels.append({*field, block.line, bareText(label)});
}

} // namespace Facteur

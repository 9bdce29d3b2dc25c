// SPDX-License-Identifier: MIT
#include "ProgramLimits.h"

#include "Tokens.h"

namespace Facteur {

namespace {

constexpr qsizetype farthest = 4; ///< words between two that belong together

/// Where a word that means \a meaning stands behind \a from, before the end of the sentence; -1: nowhere
/// near.
qsizetype findNear(const QList<Token> &tokens, Meaning meaning, qsizetype from)
{
    for (qsizetype i = from; i < tokens.size() && i < from + farthest; ++i) {
        if (tokens.at(i).is(u'.') || tokens.at(i).is(u';'))
            return -1;
        if (tokens.at(i).kind == Token::Kind::Word && tokens.at(i).meanings.has(meaning))
            return i;
    }
    return -1;
}

/// "only … IMAP", but neither "not only", nor "only IMAP or POP", nor "the only thing that you change is
/// imap.…".
bool isOnlyImap(const QList<Token> &tokens)
{
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const bool isNegated = i > 0 && tokens.at(i - 1).meanings.has(Meaning::Not);
        if (!tokens.at(i).meanings.has(Meaning::Only) || isNegated)
            continue;
        const bool isBehind = i > 0 && tokens.at(i - 1).meanings.has(Meaning::Imap);
        if ((isBehind || findNear(tokens, Meaning::Imap, i + 1) > 0)
            && !allMeanings(tokens).has(Meaning::Pop))
            return true;
    }
    return false;
}

/// "not for Exchange", "does not apply to Exchange addresses".
bool isNotExchange(const QList<Token> &tokens)
{
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (!tokens.at(i).meanings.has(Meaning::Not))
            continue;
        const qsizetype link = findNear(tokens, Meaning::For, i + 1);
        if (link > 0 && findNear(tokens, Meaning::Exchange, link + 1) > 0)
            return true;
    }
    return false;
}

} // namespace

ProgramLimits ProgramLimits::of(const WrittenGuide &guide)
{
    ProgramLimits limits;
    for (const WrittenSection &section : guide.sections) {
        for (const WrittenBlock &block : section.blocks) {
            if (!block.text.contains(u"IMAP", Qt::CaseInsensitive) && !block.text.contains(u"Exchange"))
                continue;
            const QList<Token> tokens = tokensOf(block.text);
            if (isOnlyImap(tokens))
                limits.onlyImapLine = block.line;
            if (isNotExchange(tokens))
                limits.notExchangeLine = block.line;
            else if (allMeanings(tokens).has(Meaning::Exchange) && limits.exchangeLine == 0)
                limits.exchangeLine = block.line;
        }
    }
    return limits;
}

} // namespace Facteur

// SPDX-License-Identifier: MIT
#include "Statement.h"

#include "TextMarks.h"

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qsizetype longestRest = 60;
constexpr qsizetype longestLabel = 120;

/// Where a sentence ends in \a text: behind ". " before a capital letter, or behind ";".
bool endsAt(const QString &text, qsizetype at)
{
    const QChar c = text.at(at);
    if (c == u';')
        return true;
    if (c != u'.' && c != u'!' && c != u'?')
        return false;
    qsizetype next = at + 1;
    while (next < text.size() && (text.at(next).isSpace() || isOneOf(text.at(next), u"*`\"”»")))
        ++next;
    const bool isApart = next > at + 1 || next == text.size();
    // "z. B. mail", "p. ej. mail": one letter before the full stop ends no sentence.
    const bool isShort =
        at == 0 || (text.at(at - 1).isLetter() && (at == 1 || !text.at(at - 2).isLetterOrNumber()));
    return isApart && !isShort
        && (next == text.size() || text.at(next).isUpper() || isOneOf(text.at(next), u"*\"“«"));
}

QStringList sentencesOf(const QString &text)
{
    QStringList sentences;
    qsizetype from = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!endsAt(text, at))
            continue;
        // The marks that close belong to what they close.
        qsizetype end = at + 1;
        while (end < text.size() && isOneOf(text.at(end), u"*`\"”»)"))
            ++end;
        sentences.append(text.mid(from, end - from));
        from = end;
        at = end - 1;
    }
    if (from < text.size())
        sentences.append(text.mid(from));
    return sentences;
}

/// The colon behind a label: not one of "host:993" or "https://".
qsizetype colonOf(const QString &text)
{
    for (qsizetype at = text.indexOf(u':'); at >= 0 && at <= longestLabel; at = text.indexOf(u':', at + 1)) {
        const QChar next = at + 1 < text.size() ? text.at(at + 1) : u' ';
        if (next.isSpace() || isOneOf(next, u"*`\"_“«") || (next.isDigit() && !text.left(at).contains(u'.')))
            return at;
    }
    return -1;
}

/// "Server **mail.example.org**": where the value begins; -1: there is none.
qsizetype boldValueOf(const QString &text)
{
    const qsizetype bold = text.indexOf(u"**");
    const qsizetype code = text.indexOf(u'`');
    const qsizetype at = bold < 0 ? code : code < 0 ? bold : qMin(bold, code);
    return at > 0 && at <= longestLabel ? at : -1;
}

} // namespace

Words::Words(const QList<Token> &tokens)
{
    for (const Token &token : tokens) {
        m_all.add(token.meanings);
        m_hosts += token.kind == Token::Kind::Host || token.kind == Token::Kind::ExampleHost ? 1 : 0;
        m_numbers += token.kind == Token::Kind::Number ? 1 : 0;
        m_words += token.kind == Token::Kind::Mark ? 0 : 1;
        const bool isRest =
            token.kind == Token::Kind::Word && token.meanings.isEmpty() && token.text.size() > 2;
        if (isRest && m_rest.size() < longestRest)
            m_rest += (m_rest.isEmpty() ? QString() : u" "_s) + token.text;
    }
}

int Words::protocols() const
{
    return int(has(Meaning::Imap)) + int(has(Meaning::Pop)) + int(has(Meaning::Smtp));
}

std::optional<Protocol> Words::protocol() const
{
    return protocols() == 1 ? protocolOf(m_all) : std::nullopt;
}

std::optional<Side> Words::side() const
{
    const bool isIn = has(Meaning::Incoming) || has(Meaning::Imap) || has(Meaning::Pop);
    const bool isOut = has(Meaning::Outgoing) || has(Meaning::Smtp);
    if (isIn == isOut)
        return std::nullopt;
    return isIn ? Side::Incoming : Side::Outgoing;
}

std::optional<Security> Words::security() const
{
    const bool isOff = has(Meaning::None) || has(Meaning::Untick);
    if (has(Meaning::StartTls) && has(Meaning::Ssl) && has(Meaning::Or))
        return std::nullopt;
    if (has(Meaning::StartTls))
        return isOff && !has(Meaning::Ssl) ? std::optional(Security::None)
                                           : std::optional(Security::StartTls);
    if (has(Meaning::Ssl))
        return isOff || has(Meaning::Not) ? Security::None : Security::Tls;
    return has(Meaning::Implicit) ? std::optional(Security::Tls) : std::nullopt;
}

QList<Statement> statementsIn(int line, const QString &text, bool isItem)
{
    QList<Statement> statements;
    for (const QString &sentence : sentencesOf(text)) {
        const qsizetype colon = colonOf(sentence);
        const qsizetype bold = colon < 0 && isItem ? boldValueOf(sentence) : -1;
        const qsizetype end = qMax(colon, bold);
        const qsizetype begin = colon >= 0 ? colon + 1 : bold;
        if (end < 0)
            statements.append({line, {}, sentence});
        else
            statements.append({line, sentence.left(end), sentence.mid(begin)});
    }
    return statements;
}

std::optional<Security> chosenSecurity(const Words &label, const Words &value)
{
    constexpr int mostWords = 12;
    const bool isOfSsl = label.has(Meaning::Ssl);
    if ((!isOfSsl && !label.has(Meaning::Security)) || value.count() >= mostWords)
        return std::nullopt;
    if (const auto security = value.security())
        return security;
    const bool isShort = value.count() <= 2;
    if (value.has(Meaning::None) || (isOfSsl && isShort && value.has(Meaning::Not)))
        return Security::None;
    return isOfSsl && isShort && value.has(Meaning::Yes) ? std::optional(Security::Tls) : std::nullopt;
}

QList<Token> withoutBrackets(const QList<Token> &tokens)
{
    QList<Token> outside;
    bool isInside = false;
    for (const Token &token : tokens) {
        isInside = (isInside || token.is(u'(')) && !token.is(u')');
        if (!isInside)
            outside.append(token);
    }
    return outside;
}

std::optional<Protocol> protocolOf(Meanings meanings)
{
    if (meanings.has(Meaning::Smtp))
        return Protocol::Smtp;
    if (meanings.has(Meaning::Imap))
        return Protocol::Imap;
    return meanings.has(Meaning::Pop) ? std::optional(Protocol::Pop3) : std::nullopt;
}

} // namespace Facteur

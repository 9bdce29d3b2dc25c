// SPDX-License-Identifier: MIT
#include "HeardStatement.h"

#include "TextMarks.h"

namespace Facteur {

HeardStatement::HeardStatement(const Statement &statement, std::optional<Security> ofColumn)
    : line(statement.line)
    , tokens(tokensOf(statement.value))
    , label(tokensOf(statement.label))
    , words(tokens)
    , labelText(bareText(statement.label))
    , security(ofColumn)
{
    const QList<Token> labelTokens = tokensOf(statement.label);
    isPortLabel = label.has(Meaning::Port)
        || (words.hasNumber() && !words.hasHost() && (label.has(Meaning::Server) || label.side()));
    isExample = label.has(Meaning::Example);
    // Where only one side or protocol is named, it does not matter whether in front or behind.
    const Words all(labelTokens + tokens);
    protocol = label.protocols() > 0 ? label.protocol() : words.protocol();
    side = label.side() ? label.side() : label.protocols() > 0 ? std::nullopt : all.side();
    if (label.hasHost() || label.hasNumber())
        tokens = labelTokens + tokens;
    else if (const auto ssl = label.security(); ssl && label.has(Meaning::Port) && !ofColumn)
        security = ssl;
}

bool HeardStatement::isOfPerson() const
{
    return label.hasAny({Meaning::User, Meaning::Password})
        || (label.has(Meaning::Authentication) && !label.has(Meaning::Server));
}

bool HeardStatement::isExampleAt(qsizetype at) const
{
    bool isOne = isExample || tokens.at(at).kind == Token::Kind::ExampleHost;
    for (qsizetype next = at + 1; next < tokens.size() && next < at + 4; ++next)
        isOne = isOne || (tokens.at(at + 1).is(u'(') && tokens.at(next).meanings.has(Meaning::Example));
    return isOne;
}

bool HeardStatement::isMentionedAt(qsizetype at) const
{
    const Token &token = tokens.at(at);
    return token.text.count(u'.') < 2 && !token.isMarked && !label.has(Meaning::Server) && !label.side();
}

HeardStatement::Number HeardStatement::numberAt(qsizetype at, const PortTable &registered) const
{
    constexpr uint smallest = 20; // of what can be a port that is not registered for mail
    const Token &token = tokens.at(at);
    const uint number = token.text.toUInt();
    const bool isInRange = number > 0 && number <= 0xffff;
    const bool isKnown = isInRange && registered.find(static_cast<quint16>(number));
    const bool isNear = isKnown && (ports > 0 || hosts > 0 || label.has(Meaning::Ssl));
    if (!isPortLabel && !expectsPort && !token.isPortOfHost && !isNear)
        return Number::Other;
    if (isKnown || (isInRange && number >= smallest && (ports == 0 || isOr)))
        return Number::Port;
    return number >= smallest || (isPortLabel && ports == 0) ? Number::Unclear : Number::Other;
}

} // namespace Facteur

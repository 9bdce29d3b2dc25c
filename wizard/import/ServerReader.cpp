// SPDX-License-Identifier: MIT
#include "ServerReader.h"

#include "InlineMarkup.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

/// What is known while one statement is read.
struct ServerReader::State
{
    int line = 0;
    QList<Token> label;
    QList<Token> tokens; ///< of the value
    Words labelWords;
    Words words; ///< the value's
    QString labelText;
    std::optional<Side> side;
    std::optional<Protocol> protocol;
    std::optional<Security> security; ///< of the next port
    bool expectsPort = false;
    bool isPortLabel = false;
    bool isExample = false;
    bool isReplaced = false;
    bool isOr = false;
    int hosts = 0;
    int ports = 0;
    bool hasPort = false; ///< the last port of the current server is this statement's
};

void ServerReader::beginGroup(int line, const QString &words, bool isHeading)
{
    close();
    if (isHeading)
        m_empty = m_heading = {};
    m_empty.take(line, words, isHeading, m_heading);
    if (isHeading)
        m_heading = m_empty;
    m_empty.group = ++m_groups;
    m_current = m_empty;
}

void ServerReader::beginGroup()
{
    close();
    m_empty.group = ++m_groups;
    m_current = m_empty;
}

void ServerReader::restore(const WrittenServer &context)
{
    close();
    m_empty = context;
    beginGroup();
}

std::optional<Side> ServerReader::side() const
{
    return m_current.side;
}

void ServerReader::close()
{
    if (m_current.isExample && m_current.hosts.isEmpty()) {
        for (const WrittenPort &port : std::as_const(m_current.ports))
            leaveOut(port.line, u"port %1"_s.arg(port.number), u"the name of its server is not told"_s);
    }
    if (!m_current.isEmpty())
        m_facts.servers.append(m_current);
    m_current = m_empty;
}

void ServerReader::leaveOut(int line, const QString &text, const QString &reason)
{
    m_facts.notes.append({ImportNote::Kind::ToDo, line, u"%1 was left out: %2"_s.arg(text, reason)});
}

void ServerReader::take(const Statement &statement)
{
    takeCell(statement, std::nullopt);
}

void ServerReader::takeCell(const Statement &statement, std::optional<Security> security)
{
    const QList<Token> label = tokensOf(statement.label);
    const QList<Token> value = tokensOf(statement.value);
    State state{statement.line, label, value, Words(label), Words(value), bareText(statement.label), {}, {},
        security, false, false, false, false, false, 0, 0, false};
    const Words &words = state.labelWords;
    const bool isPerson = words.hasAny({Meaning::User, Meaning::Password});
    const bool isSign = words.has(Meaning::Authentication) && !words.has(Meaning::Server);
    if (isPerson || isSign || (!state.words.hasHost() && !state.words.hasNumber() && isPerson))
        return;
    state.isPortLabel = words.has(Meaning::Port)
        || (state.words.hasNumber() && !state.words.hasHost()
            && (words.has(Meaning::Server) || words.side()));
    state.isExample = words.has(Meaning::Example);
    // Where only one side or protocol is named, it does not matter whether in front or behind.
    const Words all(label + value);
    state.protocol = words.protocols() > 0 ? words.protocol() : state.words.protocol();
    state.side = words.side() ? words.side() : words.protocols() > 0 ? std::nullopt : all.side();
    if (words.hasHost() || words.hasNumber())
        state.tokens = label + state.tokens;
    else if (const auto ssl = words.security(); ssl && words.has(Meaning::Port) && !security)
        state.security = ssl;
    for (qsizetype at = 0; at < state.tokens.size(); ++at)
        takeToken(state, at);
    takeEnd(state);
}

void ServerReader::takeToken(State &state, qsizetype at)
{
    const Token &token = state.tokens.at(at);
    switch (token.kind) {
    case Token::Kind::Word:
        takeWord(state, token);
        break;
    case Token::Kind::Host:
    case Token::Kind::ExampleHost:
        takeHost(state, at);
        break;
    case Token::Kind::Number:
        takeNumber(state, at);
        break;
    case Token::Kind::Mark:
        if (token.is(u'/'))
            state.isOr = true;
        if (token.is(u')'))
            state.isExample = state.isExample && state.labelWords.has(Meaning::Example);
        break;
    }
}

void ServerReader::takeWord(State &state, const Token &token)
{
    const Meanings &meanings = token.meanings;
    if (meanings.has(Meaning::Port))
        state.expectsPort = true;
    if (meanings.has(Meaning::Example))
        state.isExample = true;
    if (meanings.has(Meaning::Replace))
        state.isReplaced = state.words.hasHost() && state.labelText.isEmpty();
    state.isOr = meanings.has(Meaning::Or);
    const auto protocol = protocolOf(meanings);
    WrittenPort *port = state.hasPort ? &m_current.ports.last() : nullptr;
    const bool isOfPort = protocol && port && !port->protocol && state.words.protocols() > 1;
    if (isOfPort) {
        port->protocol = protocol;
    } else if (protocol && state.words.protocols() > 1 && state.labelWords.protocols() == 0) {
        state.protocol = protocol;
        state.side = sideOf(*protocol);
    } else if (meanings.has(Meaning::Incoming) && !meanings.has(Meaning::Outgoing)) {
        state.side = Side::Incoming;
    } else if (meanings.has(Meaning::Outgoing) && !state.labelWords.side()) {
        state.side = Side::Outgoing;
    }
    const bool isSsl = meanings.hasAny({Meaning::Ssl, Meaning::StartTls});
    if (!isSsl || state.words.has(Meaning::Untick))
        return;
    Words one({token});
    std::optional<Security> security = one.security();
    if (state.words.has(Meaning::None) && !state.words.has(Meaning::StartTls))
        security = Security::None;
    if (port && !port->security) {
        port->security = security;
        port->securityLine = state.line;
    } else if (!port || port->security != security) {
        state.security = security;
    }
}

/// The server that a name or a port belongs to: the one that is being read, or a new one.
WrittenServer &ServerReader::serverFor(State &state, bool isHost)
{
    const bool isOtherSide = state.side && m_current.side && state.side != m_current.side;
    const bool isOtherProtocol = state.protocol && m_current.protocol && state.protocol != m_current.protocol;
    const bool isAnother = isHost && !m_current.hosts.isEmpty() && !(state.isOr && state.hosts > 0);
    if (isOtherSide || isOtherProtocol || isAnother) {
        const std::optional<Side> side = state.side ? state.side : m_current.side;
        close();
        state.hasPort = false;
        m_current.side = side;
        if (m_empty.side && side != m_empty.side)
            m_current.context = std::nullopt;
    }
    setName(m_current, state);
    return m_current;
}

void ServerReader::setName(WrittenServer &server, const State &state) const
{
    if (state.side)
        server.side = state.side;
    if (state.protocol && !server.protocol) {
        server.protocol = state.protocol;
        const bool isOfLabel = state.labelWords.protocols() > 0;
        server.named = {state.line, isOfLabel ? state.labelText : nameOf(*state.protocol)};
    }
    const QString rest = state.labelWords.rest();
    if (!rest.isEmpty() && server.hosts.isEmpty())
        server.region = rest;
}

void ServerReader::takeHost(State &state, qsizetype at)
{
    const Token &token = state.tokens.at(at);
    const Words &label = state.labelWords;
    // "(for example)" behind it.
    bool isExample = state.isExample || token.kind == Token::Kind::ExampleHost;
    for (qsizetype next = at + 1; next < state.tokens.size() && next < at + 4; ++next)
        isExample = isExample
            || (state.tokens.at(at + 1).is(u'(') && state.tokens.at(next).meanings.has(Meaning::Example));
    if (isExample) {
        serverFor(state, true).isExample = true;
        return leaveOut(state.line, token.text, u"an example, or for everybody another"_s);
    }
    const bool isPlain =
        token.text.count(u'.') < 2 && !token.isMarked && !label.has(Meaning::Server) && !label.side();
    if (isPlain)
        return;
    if (state.isReplaced)
        return leaveOut(state.line, token.text, u"the sentence is about a change"_s);
    WrittenServer &server = serverFor(state, true);
    server.isForAll =
        server.hosts.isEmpty() && !state.side && !state.protocol && !server.side && !server.context;
    server.hosts.append({state.line, token.text});
    ++state.hosts;
    state.isOr = false;
    state.expectsPort = false;
    const bool isOut = server.side == Side::Outgoing;
    m_facts.values.append({isOut ? Field::OutgoingHost : Field::IncomingHost, state.line, token.text});
}

void ServerReader::takeNumber(State &state, qsizetype at)
{
    const Token &token = state.tokens.at(at);
    const uint number = token.text.toUInt();
    const auto known = m_ports.find(static_cast<quint16>(number));
    const bool isNear = known && (state.ports > 0 || state.hosts > 0 || state.labelWords.has(Meaning::Ssl));
    if (!(state.isPortLabel || state.expectsPort || token.isPortOfHost || isNear) || number == 0
        || number > 0xffff)
        return;
    // "2 to 3 minutes" beside a port.
    if (!known && (number < 20 || (state.ports > 0 && !state.isOr)))
        return;
    WrittenServer &server = serverFor(state, false);
    WrittenPort port{
        static_cast<quint16>(number), state.line, state.security, state.security ? state.line : 0, {}};
    server.ports.append(port);
    state.hasPort = true;
    state.security = std::nullopt;
    ++state.ports;
    state.isOr = false;
    const bool isOut = server.side == Side::Outgoing;
    m_facts.values.append({isOut ? Field::OutgoingPort : Field::IncomingPort, state.line, token.text});
}

/// What is said of the server as a whole: its protocol, its protection.
void ServerReader::takeEnd(const State &state)
{
    const Words &label = state.labelWords;
    if (state.hosts > 0 || state.ports > 0)
        return;
    if (const auto security = chosenSecurity(label, state.words)) {
        if (state.side && m_current.side && state.side != m_current.side)
            close();
        if (!m_current.ports.isEmpty() && !m_current.ports.constLast().security) {
            m_current.ports.last().security = security;
            m_current.ports.last().securityLine = state.line;
        } else if (m_current.ports.isEmpty()) {
            m_current.security = security;
            m_current.securityLine = state.line;
        }
        return;
    }
    const QList<Token> outside = withoutBrackets(state.tokens);
    const auto protocol = label.has(Meaning::Type) ? Words(outside).protocol() : std::nullopt;
    if (!protocol)
        return;
    State own = state;
    own.protocol = protocol;
    own.side = sideOf(*protocol);
    own.labelText.clear();
    if (m_current.side && m_current.side != own.side)
        close();
    else if (m_current.protocol && m_current.protocol != protocol)
        close();
    m_current.protocol = std::nullopt;
    setName(m_current, own);
    m_current.named = {state.line, nameOf(*protocol)};
    for (const Token &token : outside) {
        if (protocolOf(token.meanings))
            m_current.named.text = token.text.toUpper();
    }
    if (protocol != Protocol::Smtp)
        m_facts.values.append({Field::IncomingProtocol, state.line, m_current.named.text});
}

} // namespace Facteur

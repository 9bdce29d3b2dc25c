// SPDX-License-Identifier: MIT
#include "ServerReader.h"

#include "TextMarks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

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

void ServerReader::take(const Statement &statement, std::optional<Security> security)
{
    HeardStatement state(statement, security);
    if (state.isOfPerson())
        return;
    for (qsizetype at = 0; at < state.tokens.size(); ++at)
        takeToken(state, at);
    takeEnd(state);
}

void ServerReader::takeToken(HeardStatement &state, qsizetype at)
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
            state.isExample = state.isExample && state.label.has(Meaning::Example);
        break;
    }
}

void ServerReader::takeWord(HeardStatement &state, const Token &token)
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
    } else if (protocol && state.words.protocols() > 1 && state.label.protocols() == 0) {
        state.protocol = protocol;
        state.side = sideOf(*protocol);
    } else if (meanings.has(Meaning::Incoming) && !meanings.has(Meaning::Outgoing)) {
        state.side = Side::Incoming;
    } else if (meanings.has(Meaning::Outgoing) && !state.label.side()) {
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
WrittenServer &ServerReader::serverFor(HeardStatement &state, bool isHost)
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

void ServerReader::setName(WrittenServer &server, const HeardStatement &state) const
{
    if (state.side)
        server.side = state.side;
    if (state.protocol && !server.protocol) {
        server.protocol = state.protocol;
        const bool isOfLabel = state.label.protocols() > 0;
        server.named = {state.line, isOfLabel ? state.labelText : nameOf(*state.protocol)};
    }
    const QString rest = state.label.rest();
    if (!rest.isEmpty() && server.hosts.isEmpty())
        server.region = rest;
}

void ServerReader::takeHost(HeardStatement &state, qsizetype at)
{
    const Token &token = state.tokens.at(at);
    if (state.isExampleAt(at)) {
        serverFor(state, true).isExample = true;
        return leaveOut(state.line, token.text, u"an example, or for everybody another"_s);
    }
    if (state.isMentionedAt(at))
        return leaveOut(state.line, token.text, u"nothing says that it is a mail server"_s);
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

void ServerReader::takeNumber(HeardStatement &state, qsizetype at)
{
    const Token &token = state.tokens.at(at);
    const auto heard = state.numberAt(at, m_ports);
    if (heard == HeardStatement::Number::Unclear)
        leaveOut(state.line, u"port "_s + token.text, u"it is not clear whether it is one"_s);
    if (heard != HeardStatement::Number::Port)
        return;
    WrittenServer &server = serverFor(state, false);
    server.ports.append({token.text.toUShort(), state.line, state.security, state.security ? state.line : 0,
        {}, token.isPortOfHost && !server.hosts.isEmpty() ? server.hosts.constLast().text : QString()});
    state.hasPort = true;
    state.security = std::nullopt;
    ++state.ports;
    state.isOr = false;
    const bool isOut = server.side == Side::Outgoing;
    m_facts.values.append({isOut ? Field::OutgoingPort : Field::IncomingPort, state.line, token.text});
}

void ServerReader::takeSecurity(int line, Security security)
{
    QList<WrittenPort> &ports = m_current.ports;
    if (ports.isEmpty()) {
        m_current.security = security;
        m_current.securityLine = line;
    } else if (!ports.constLast().security) {
        ports.last().security = security;
        ports.last().securityLine = line;
    } else if (std::none_of(ports.begin(), ports.end(),
                   [security](const WrittenPort &port) { return port.security == security; })) {
        leaveOut(line, QString(idOf(security)).toUpper(),
            u"line %1 says otherwise of port %2"_s.arg(ports.constLast().securityLine)
                .arg(ports.constLast().number));
    }
}

/// What is said of the server as a whole: its protocol, its protection.
void ServerReader::takeEnd(const HeardStatement &state)
{
    const Words &label = state.label;
    if (state.hosts > 0 || state.ports > 0)
        return;
    if (const auto security = chosenSecurity(label, state.words)) {
        if (state.side && m_current.side && state.side != m_current.side)
            close();
        takeSecurity(state.line, *security);
        return;
    }
    const QList<Token> outside = withoutBrackets(state.tokens);
    const auto protocol = label.has(Meaning::Type) ? Words(outside).protocol() : std::nullopt;
    if (!protocol)
        return;
    HeardStatement own = state;
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

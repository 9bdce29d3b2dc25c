// SPDX-License-Identifier: MIT
#include "PortWords.h"

#include <algorithm>

namespace Facteur {

namespace {

/// The provider has a server for sending at \a port.
bool isServed(const Setup &setup, quint16 port)
{
    const Provider *provider = setup.provider();
    const QList<ProviderServer> servers =
        provider ? provider->serversFor(Protocol::Smtp) : QList<ProviderServer>();
    return std::any_of(servers.begin(), servers.end(),
        [port](const ProviderServer &server) { return server.endpoint.port == port; });
}

/// The port for sending that could take the place of the recommended one; 0: none.
quint16 waitingPort(const Setup &setup)
{
    const ServerAnswer &now = setup.account().outgoing;
    const quint16 port = setup.portFor(Side::Outgoing, false);
    const bool usable = now.ssl && isServed(setup, port) && port != now.port && !setup.isPractice()
        && setup.guide().ssl.meaning(Protocol::Smtp, true, port) != SslMeaning::Tls;
    return usable ? port : quint16(0);
}

} // namespace

QString PortWords::misfit(const PortAdvice &advice, int port)
{
    switch (advice.misfit) {
    case PortMisfit::OtherProtocol:
        switch (advice.belongsTo.value_or(Protocol::Imap)) {
        case Protocol::Imap:
            return tr("Port %1 belongs to incoming mail by IMAP.").arg(port);
        case Protocol::Pop3:
            return tr("Port %1 belongs to incoming mail by POP.").arg(port);
        case Protocol::Smtp:
            return tr("Port %1 belongs to outgoing mail.").arg(port);
        }
        Q_UNREACHABLE();
    case PortMisfit::NeedsSsl:
        return tr("Port %1 works only with SSL ticked.").arg(port);
    case PortMisfit::NeedsNoSsl:
        return tr("Port %1 is for SSL not ticked.").arg(port);
    case PortMisfit::Unusual:
        return tr("Port %1 is unusual here. Leave it only if your provider asked for it.").arg(port);
    }
    Q_UNREACHABLE();
}

QString PortWords::reserve(const Setup &setup, Side side)
{
    const int port = Answers::server(setup.account(), side).port;
    switch (standingOf(setup, side)) {
    case ServerStanding::Recommended:
        if (const int waiting = side == Side::Outgoing ? waitingPort(setup) : 0; waiting != 0)
            return tr("Port %1 is in reserve, in case your network blocks this one.").arg(waiting);
        return {};
    case ServerStanding::ReserveThatPassed:
        return tr("This is the port in reserve: %1 passed the test here.").arg(port);
    case ServerStanding::Reserve:
        return tr("This is the port in reserve: %1 is right where the usual one does not answer.").arg(port);
    case ServerStanding::OtherThatPassed:
    case ServerStanding::Other:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace Facteur

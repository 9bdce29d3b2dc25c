// SPDX-License-Identifier: MIT
#include "PracticeServer.h"

#include "Alternatives.h"
#include "PortTable.h"
#include "PracticeImap.h"
#include "PracticeListener.h"
#include "PracticeMailbox.h"
#include "PracticePop3.h"
#include "PracticeSignInPage.h"
#include "PracticeSmtp.h"
#include "ScenarioTable.h"

#include <QTcpSocket>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Facteur {
namespace {

constexpr std::array protocols = {Protocol::Imap, Protocol::Pop3, Protocol::Smtp};
constexpr std::array securities = {Security::Tls, Security::StartTls};

const PracticeMailbox &readyMailbox()
{
    static const PracticeMailbox mailbox;
    return mailbox;
}

std::unique_ptr<PracticeSession> createSession(const ScenarioRow &row, Protocol protocol, bool encrypted)
{
    if (row.answerer == PracticeAnswerer::SignInPage)
        return std::make_unique<PracticeSignInPage>();
    const PracticeScript script = row.script(protocol);
    switch (protocol) {
    case Protocol::Imap:
        return std::make_unique<PracticeImap>(readyMailbox(), encrypted, script);
    case Protocol::Pop3:
        return std::make_unique<PracticePop3>(readyMailbox(), encrypted, script);
    case Protocol::Smtp:
        return std::make_unique<PracticeSmtp>(readyMailbox(), encrypted, script);
    }
    Q_UNREACHABLE();
}

Security otherThan(Security security)
{
    return security == Security::Tls ? Security::StartTls : Security::Tls;
}

/// How a port that \a security is expected of begins.
Security beginningOf(const ScenarioRow &row, Security security)
{
    if (row.answerer == PracticeAnswerer::SignInPage)
        return Security::StartTls; // in plain text, and it stays so
    return row.swapsTls ? otherThan(security) : security;
}

std::unique_ptr<PracticeListener> createListener(const ScenarioRow &row, Protocol protocol, Security security)
{
    const Security beginning = beginningOf(row, security);
    PracticeLimits limits;
    if (row.answerer == PracticeAnswerer::HangsUp)
        limits.connections = 0;
    return std::make_unique<PracticeListener>(
        protocol, beginning, practiceTls(row.certificate, row.wantsClientCertificate),
        [&row, protocol, beginning] { return createSession(row, protocol, beginning == Security::Tls); },
        limits);
}

} // namespace

struct PracticeServer::Port
{
    Protocol protocol = Protocol::Imap;
    Security security = Security::Tls;
    std::unique_ptr<PracticeListener> listener;
    QTcpSocket reserved; ///< where nobody is to listen: the port is taken all the same

    [[nodiscard]] quint16 number() const { return listener ? listener->serverPort() : reserved.localPort(); }
};

PracticeServer::PracticeServer(QObject *parent)
    : QObject(parent)
{
}

PracticeServer::~PracticeServer() = default;

bool PracticeServer::start(Scenario scenario)
{
    stop();
    m_errorString.clear();
    m_scenario = scenario;
    for (const Protocol protocol : protocols) {
        for (const Security security : securities) {
            if (!open(protocol, security)) {
                stop();
                return false;
            }
        }
    }
    return true;
}

void PracticeServer::stop()
{
    m_ports.clear();
}

bool PracticeServer::isRunning() const
{
    return !m_ports.empty();
}

QString PracticeServer::errorString() const
{
    return m_errorString;
}

bool PracticeServer::open(Protocol protocol, Security security)
{
    const ScenarioRow &played = row().concerns(protocol, security) ? row() : rowOf(Scenario::AllWorks);
    Port &port = *m_ports.emplace_back(std::make_unique<Port>());
    port.protocol = protocol;
    port.security = security;
    if (played.answerer == PracticeAnswerer::Nobody) {
        const bool isTaken =
            port.reserved.bind(QHostAddress(QHostAddress::LocalHost), 0, QAbstractSocket::DontShareAddress);
        m_errorString = port.reserved.errorString();
        return isTaken;
    }
    port.listener = createListener(played, protocol, security);
    const bool listens = port.listener->listen(QHostAddress::LocalHost);
    m_errorString = listens ? QString() : port.listener->errorString();
    return listens;
}

quint16 PracticeServer::portOf(Protocol protocol, Security security) const
{
    const auto found = std::ranges::find_if(
        m_ports, [&](const auto &port) { return port->protocol == protocol && port->security == security; });
    return found != m_ports.end() ? (*found)->number() : 0;
}

const ScenarioRow &PracticeServer::row() const
{
    return rowOf(m_scenario);
}

Provider PracticeServer::provider() const
{
    Provider provider;
    provider.id = u"practice"_s;
    provider.name.texts = {{u"en"_s, u"the practice mailbox"_s}, {u"fr"_s, u"la boîte d’entraînement"_s}};
    provider.domains = {emailAddress().section(u'@', 1)};
    for (const Protocol protocol : protocols) {
        QString host = QString::fromLatin1(row().host);
        if (host.isEmpty())
            host = u"127.0.0.1"_s; // where it listens: localhost may be ::1 as well, where anybody may
        provider.servers += serversByBox(protocol, host, portOf(protocol, Security::Tls),
            portOf(protocol, Security::StartTls), row().security == Security::Tls);
    }
    return provider;
}

Account PracticeServer::account() const
{
    Account account;
    account.providerId = provider().id;
    account.displayName = readyMailbox().displayName;
    account.emailAddress = account.userName = readyMailbox().emailAddress;
    account.password = readyMailbox().password;
    account.outgoingAuthentication = row().authenticates;
    return account;
}

MailSettings PracticeServer::settings(Protocol protocol) const
{
    const Provider own = provider();
    MailSettings settings;
    settings.emailAddress = emailAddress();
    settings.incoming.endpoint.protocol = protocol;
    settings.outgoing.endpoint.protocol = Protocol::Smtp;
    settings.outgoing.authenticate = row().authenticates;
    for (ServerAccess *access : {&settings.incoming, &settings.outgoing}) {
        access->endpoint = own.serversFor(access->endpoint.protocol).constFirst().endpoint;
        access->endpoint.security = row().security;
        access->programStaysPlain = row().programStaysPlain;
        if (access->authenticate) {
            access->userName = emailAddress();
            access->password = password();
        }
        access->alternatives = alternativesFor(access->endpoint, &own, PortTable());
    }
    return settings;
}

QList<QSslCertificate> PracticeServer::authorities()
{
    return practiceAuthorities();
}

QMap<QString, std::optional<QList<QHostAddress>>> PracticeServer::names()
{
    QMap<QString, std::optional<QList<QHostAddress>>> names;
    for (const ScenarioRow &row : scenarioRows()) {
        std::optional<QList<QHostAddress>> &addresses = names[QString::fromLatin1(row.host)];
        if (!row.address)
            continue;
        const QString address = QString::fromLatin1(row.address);
        addresses = address.isEmpty() ? QList<QHostAddress>() : QList{QHostAddress(address)};
    }
    names.remove({});
    return names;
}

QString PracticeServer::emailAddress()
{
    return readyMailbox().emailAddress;
}

QString PracticeServer::displayName()
{
    return readyMailbox().displayName;
}

QString PracticeServer::password()
{
    return readyMailbox().password;
}

} // namespace Facteur

// SPDX-License-Identifier: MIT
#include "PracticeServer.h"

#include "PracticeImap.h"
#include "PracticeListener.h"
#include "PracticeMailbox.h"
#include "PracticePop3.h"
#include "PracticePorts.h"
#include "PracticeSignInPage.h"
#include "PracticeSmtp.h"
#include "ScenarioTable.h"

#include <QTcpSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {
namespace {

std::chrono::milliseconds ownTime()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

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
    const PracticeMailbox mailbox = row.mailbox();
    switch (protocol) {
    case Protocol::Imap:
        return std::make_unique<PracticeImap>(mailbox, encrypted, script);
    case Protocol::Pop3:
        return std::make_unique<PracticePop3>(mailbox, encrypted, script);
    case Protocol::Smtp:
        return std::make_unique<PracticeSmtp>(mailbox, encrypted, script);
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

} // namespace

struct PracticeServer::Port
{
    Protocol protocol = Protocol::Imap;
    Security security = Security::Tls;
    std::unique_ptr<PracticeListener> listener;
    QTcpSocket reserved; ///< where nobody is to listen: the port is taken all the same

    [[nodiscard]] quint16 number() const { return listener ? listener->serverPort() : reserved.localPort(); }
};

PracticeServer::PracticeServer(Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock ? std::move(clock) : Clock(ownTime))
{
}

PracticeServer::~PracticeServer() = default;

bool PracticeServer::start(Scenario scenario)
{
    stop();
    m_errorString.clear();
    m_scenario = scenario;
    m_firstVisit.reset();
    const bool isOpen = std::ranges::all_of(
        practicePorts, [this](const WellKnownPort &known) { return open(known.protocol, known.security); });
    if (!isOpen)
        stop();
    return isOpen;
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
    const ScenarioRow &row = rowOf(m_scenario);
    const ScenarioRow &played = row.concerns(protocol, security) ? row : rowOf(Scenario::AllWorks);
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

std::unique_ptr<PracticeListener> PracticeServer::createListener(
    const ScenarioRow &played, Protocol protocol, Security security)
{
    const Security beginning = beginningOf(played, security);
    PracticeLimits limits;
    if (played.answerer == PracticeAnswerer::HangsUp)
        limits.connections = 0;
    const auto create = [this, &played, protocol, beginning] {
        const ScenarioRow &now = isOver(played) ? rowOf(Scenario::AllWorks) : played;
        return createSession(now, protocol, beginning == Security::Tls);
    };
    return std::make_unique<PracticeListener>(
        protocol, beginning, practiceTls(played.certificate, played.wantsClientCertificate), create, limits);
}

bool PracticeServer::isOver(const ScenarioRow &played)
{
    if (!m_firstVisit)
        m_firstVisit = m_clock();
    return played.ending == Ending::Patience && m_clock() - *m_firstVisit >= patience;
}

Exercise PracticeServer::exercise() const
{
    QMap<quint16, quint16> ports;
    for (const auto &port : m_ports)
        ports.insert(practicePort(port->protocol, port->security), port->number());
    return Exercise::of(m_scenario, ports);
}

MailSettings PracticeServer::settings(Protocol protocol) const
{
    return Exercise::settings(m_scenario, protocol);
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

QString PracticeServer::appPassword()
{
    return QString::fromLatin1(PracticeMailbox::appPassword);
}

} // namespace Facteur

// SPDX-License-Identifier: MIT
#include "PracticeServer.h"

#include "PracticeImap.h"
#include "PracticeListener.h"
#include "PracticeMailbox.h"
#include "PracticePop3.h"
#include "PracticeSmtp.h"

#include <QFile>
#include <QSslKey>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Facteur {
namespace {

constexpr std::array protocols = {Protocol::Imap, Protocol::Pop3, Protocol::Smtp};
constexpr std::array securities = {Security::Tls, Security::StartTls};

QByteArray contentOf(const QString &file)
{
    QFile resource(file);
    return resource.open(QIODevice::ReadOnly) ? resource.readAll() : QByteArray();
}

QSslConfiguration serverTls()
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    tls.setLocalCertificate(QSslCertificate(contentOf(u":/practice/server.pem"_s)));
    tls.setPrivateKey(QSslKey(contentOf(u":/practice/server.key"_s), QSsl::Ec));
    return tls;
}

const PracticeMailbox &readyMailbox()
{
    static const PracticeMailbox mailbox;
    return mailbox;
}

} // namespace

QLatin1StringView idOf(Scenario scenario)
{
    switch (scenario) {
    case Scenario::AllWorks:
        return "all-works"_L1;
    case Scenario::WrongPassword:
        return "wrong-password"_L1;
    }
    Q_UNREACHABLE();
}

QList<Scenario> allScenarios()
{
    return {Scenario::AllWorks, Scenario::WrongPassword};
}

std::optional<Scenario> scenarioFromId(QStringView id)
{
    for (const Scenario scenario : allScenarios()) {
        if (idOf(scenario) == id)
            return scenario;
    }
    return std::nullopt;
}

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
    const QSslConfiguration tls = serverTls();
    for (const Protocol protocol : protocols) {
        for (const Security security : securities) {
            if (!listen(protocol, security, tls)) {
                m_errorString = m_listeners.back()->errorString();
                stop();
                return false;
            }
        }
    }
    return true;
}

void PracticeServer::stop()
{
    m_listeners.clear();
}

bool PracticeServer::isRunning() const
{
    return !m_listeners.empty();
}

QString PracticeServer::errorString() const
{
    return m_errorString;
}

void PracticeServer::setScenario(Scenario scenario)
{
    m_scenario = scenario;
}

bool PracticeServer::listen(Protocol protocol, Security security, const QSslConfiguration &tls)
{
    m_listeners.push_back(std::make_unique<PracticeListener>(
        protocol, security, tls, [this, protocol, security] { return createSession(protocol, security); }));
    return m_listeners.back()->listen(QHostAddress::LocalHost);
}

std::unique_ptr<PracticeSession> PracticeServer::createSession(Protocol protocol, Security security) const
{
    PracticeMailbox mailbox = readyMailbox();
    mailbox.rejectsEveryPassword = m_scenario == Scenario::WrongPassword;
    const bool encrypted = security == Security::Tls;
    switch (protocol) {
    case Protocol::Imap:
        return std::make_unique<PracticeImap>(mailbox, encrypted);
    case Protocol::Pop3:
        return std::make_unique<PracticePop3>(mailbox, encrypted);
    case Protocol::Smtp:
        return std::make_unique<PracticeSmtp>(mailbox, encrypted);
    }
    Q_UNREACHABLE();
}

quint16 PracticeServer::portOf(Protocol protocol, Security security) const
{
    const auto found = std::ranges::find_if(m_listeners, [&](const auto &listener) {
        return listener->protocol() == protocol && listener->security() == security;
    });
    return found != m_listeners.end() ? (*found)->serverPort() : 0;
}

Provider PracticeServer::provider() const
{
    Provider provider;
    provider.id = u"practice"_s;
    provider.name.texts = {{u"en"_s, u"the practice mailbox"_s}, {u"fr"_s, u"la boîte d’entraînement"_s}};
    provider.domains = {emailAddress().section(u'@', 1)};
    for (const Protocol protocol : protocols) {
        ProviderServer server;
        server.host = u"127.0.0.1"_s; // where it listens: localhost may be ::1 as well, where anybody may
        server.sslPort = portOf(protocol, Security::Tls);
        server.plainPort = portOf(protocol, Security::StartTls);
        provider.servers.insert(protocol, server);
    }
    return provider;
}

QList<QSslCertificate> PracticeServer::authorities()
{
    return QSslCertificate::fromData(contentOf(u":/practice/authority.pem"_s));
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

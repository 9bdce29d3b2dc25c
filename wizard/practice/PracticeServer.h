// SPDX-License-Identifier: MIT
#pragma once

#include "Provider.h"

#include <QList>
#include <QObject>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <memory>
#include <optional>
#include <vector>

namespace Facteur {

class PracticeListener;
class PracticeSession;

/// What the practice server plays. More scenarios come with the causes that they show.
enum class Scenario
{
    AllWorks,
    WrongPassword
};

[[nodiscard]] QLatin1StringView idOf(Scenario scenario); ///< "all-works", "wrong-password"
[[nodiscard]] QList<Scenario> allScenarios();
[[nodiscard]] std::optional<Scenario> scenarioFromId(QStringView id);

/// A mail server inside the program (IMAP, POP3 and SMTP; TLS, STARTTLS) on loopback, on ports that the
/// system picks, with one ready mailbox: one can try the whole wizard without an account. Its certificate is
/// trusted by nothing else.
class PracticeServer final : public QObject
{
    Q_OBJECT
public:
    explicit PracticeServer(QObject *parent = nullptr);
    ~PracticeServer() override;

    /// Starts listening; false (see errorString()) where loopback takes no listener.
    [[nodiscard]] bool start(Scenario scenario);
    void stop();
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] QString errorString() const;

    void setScenario(Scenario scenario); ///< for the connections that come from now on

    /// The server as a provider of the catalogue, id "practice", with its ports of today. Only while it runs.
    [[nodiscard]] Provider provider() const;
    /// What signs its certificate; to be trusted for tests against it only.
    [[nodiscard]] static QList<QSslCertificate> authorities();
    /// The ready mailbox.
    [[nodiscard]] static QString emailAddress();
    [[nodiscard]] static QString displayName();
    [[nodiscard]] static QString password();

private:
    [[nodiscard]] bool listen(Protocol protocol, Security security, const QSslConfiguration &tls);
    [[nodiscard]] std::unique_ptr<PracticeSession> createSession(Protocol protocol, Security security) const;
    [[nodiscard]] quint16 portOf(Protocol protocol, Security security) const;

    std::vector<std::unique_ptr<PracticeListener>> m_listeners; ///< empty: not running
    Scenario m_scenario = Scenario::AllWorks;
    QString m_errorString;
};

} // namespace Facteur

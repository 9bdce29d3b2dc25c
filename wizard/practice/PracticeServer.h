// SPDX-License-Identifier: MIT
#pragma once

#include "Account.h"
#include "MailSettings.h"
#include "Provider.h"
#include "Scenario.h"

#include <QHostAddress>
#include <QList>
#include <QMap>
#include <QObject>
#include <QSslCertificate>

#include <memory>
#include <optional>
#include <vector>

namespace Facteur {

class PracticeListener;
class PracticeSession;
struct ScenarioRow;

/// A mail server inside the program (IMAP, POP3 and SMTP; TLS, STARTTLS) on loopback, on ports that the
/// system picks, with one ready mailbox: one can try the whole wizard without an account. Its certificate is
/// trusted by nothing else.
class PracticeServer final : public QObject
{
    Q_OBJECT
public:
    explicit PracticeServer(QObject *parent = nullptr);
    ~PracticeServer() override;

    /// Starts listening, on other ports each time; false (see errorString()) where loopback takes no
    /// listener.
    [[nodiscard]] bool start(Scenario scenario);
    void stop();
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] QString errorString() const;

    /// The server as a provider of the catalogue, id "practice", with its ports of today and the box for SSL
    /// as the scenario has it. Only while it runs, as the other two.
    [[nodiscard]] Provider provider() const;
    /// The ready mailbox in a mail program's dialog; without a mail program, and without the servers.
    [[nodiscard]] Account account() const;
    /// The ready mailbox for a test without a mail program; \a protocol: IMAP or POP3.
    [[nodiscard]] MailSettings settings(Protocol protocol) const;

    /// What signs its certificate; to be trusted for tests against it only.
    [[nodiscard]] static QList<QSslCertificate> authorities();
    /// The names that some scenarios give to the servers, as a name server would answer for them (nothing: it
    /// does not). They are reserved names (RFC 2606): nobody is to be asked for them.
    [[nodiscard]] static QMap<QString, std::optional<QList<QHostAddress>>> names();
    /// The ready mailbox.
    [[nodiscard]] static QString emailAddress();
    [[nodiscard]] static QString displayName();
    [[nodiscard]] static QString password();

private:
    struct Port; ///< with whoever listens there

    [[nodiscard]] bool open(Protocol protocol, Security security);
    [[nodiscard]] quint16 portOf(Protocol protocol, Security security) const;
    [[nodiscard]] const ScenarioRow &row() const;

    std::vector<std::unique_ptr<Port>> m_ports; ///< empty: not running
    Scenario m_scenario = Scenario::AllWorks;
    QString m_errorString;
};

} // namespace Facteur

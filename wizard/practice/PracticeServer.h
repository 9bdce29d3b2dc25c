// SPDX-License-Identifier: MIT
#pragma once

#include "Exercise.h"
#include "MailSettings.h"

#include <QHostAddress>
#include <QList>
#include <QMap>
#include <QObject>
#include <QSslCertificate>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace Facteur {

class PracticeListener;
class PracticeSession;
struct ScenarioRow;

/// A mail server inside the program (IMAP, POP3 and SMTP; TLS, STARTTLS) on loopback, on ports that the
/// system picks, with one ready mailbox: one can try the whole wizard without an account. Each port stands
/// for a registered one (RFC 8314, section 7), and is known by that number alone, so that whatever depends
/// on it (what a mail program's box does, what is advised) is as with a real server. Its certificate is
/// trusted by nothing else.
class PracticeServer final : public QObject
{
    Q_OBJECT
public:
    /// Since any moment that stays the same; never goes back.
    using Clock = std::function<std::chrono::milliseconds()>;
    /// From the first visitor on, what ends by itself (Ending::Patience).
    static constexpr std::chrono::milliseconds patience{30'000};

    /// \a clock empty: the computer's own.
    explicit PracticeServer(Clock clock = {}, QObject *parent = nullptr);
    ~PracticeServer() override;

    /// Starts listening, on other ports each time; false (see errorString()) where loopback takes no
    /// listener.
    [[nodiscard]] bool start(Scenario scenario);
    void stop();
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] QString errorString() const;

    /// Only while it runs.
    [[nodiscard]] Exercise exercise() const;
    /// The same for a test without a mail program; \a protocol: IMAP or POP3.
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
    [[nodiscard]] static QString appPassword();

private:
    struct Port; ///< with whoever listens there

    [[nodiscard]] bool open(Protocol protocol, Security security);
    [[nodiscard]] std::unique_ptr<PracticeListener> createListener(
        const ScenarioRow &played, Protocol protocol, Security security);
    [[nodiscard]] bool isOver(const ScenarioRow &played);

    Clock m_clock;
    std::optional<std::chrono::milliseconds> m_firstVisit;
    std::vector<std::unique_ptr<Port>> m_ports; ///< empty: not running
    Scenario m_scenario = Scenario::AllWorks;
    QString m_errorString;
};

} // namespace Facteur

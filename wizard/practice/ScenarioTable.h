// SPDX-License-Identifier: MIT
#pragma once

#include "PracticeScript.h"
#include "PracticeTls.h"
#include "Scenario.h"

#include <span>

namespace Facteur {

/// Who answers on a port.
enum class PracticeAnswerer
{
    MailServer,
    Nobody, ///< nothing listens
    HangsUp, ///< the connection is ended as soon as it is there
    SignInPage, ///< the web server of a hotel's network
};

/// The same said in the words of IMAP (without a tag), POP3 and SMTP; empty: as usual.
struct PracticeWords
{
    const char *imap = "";
    const char *pop3 = "";
    const char *smtp = "";
};

/// One row of the table: how the ready account is set, and what the servers do.
struct ScenarioRow
{
    Scenario scenario = Scenario::AllWorks;
    std::optional<Cause> cause = {}; ///< that is shown; nothing: all works
    QLatin1StringView id = {}; ///< where it has not the cause's

    std::optional<Side> side = {}; ///< the only one that is concerned; nothing: both
    std::optional<Security> port = {}; ///< the only one, Tls or StartTls; nothing: both

    Security security = Security::Tls; ///< as the mail program is set
    bool programStaysPlain = false; ///< as in ServerAccess
    bool authenticates = true;

    const char *host = ""; ///< empty: the address itself, where the servers listen
    const char *address = nullptr; ///< of the host; "": there is no such name; nullptr: no answer

    PracticeAnswerer answerer = PracticeAnswerer::MailServer;
    bool swapsTls = false; ///< TLS from the first byte on the port for STARTTLS, none on the other
    PracticeCertificate certificate = PracticeCertificate::Good;
    bool wantsClientCertificate = false;

    PracticeWords greeting = {};
    bool endsAfterGreeting = false;
    bool isSilent = false;
    const char *mechanisms = "PLAIN LOGIN"; ///< separated by spaces
    bool offersStartTls = true;
    bool signsInUnprotected = false;
    PracticeWords toStartTls = {};
    PracticeWords toCredentials = {};
    PracticeWords behindSignIn = {};

    [[nodiscard]] QLatin1StringView idOrCauses() const { return id.isEmpty() && cause ? idOf(*cause) : id; }
    /// Whether the port of \a protocol for \a opening (Tls or StartTls) does what the row says.
    [[nodiscard]] bool concerns(Protocol protocol, Security opening) const;
    [[nodiscard]] PracticeScript script(Protocol protocol) const;
};

[[nodiscard]] std::span<const ScenarioRow> scenarioRows();
[[nodiscard]] const ScenarioRow &rowOf(Scenario scenario);

} // namespace Facteur

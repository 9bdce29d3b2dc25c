// SPDX-License-Identifier: MIT
#pragma once

#include "PracticeMailbox.h"
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

/// One row of the table: how the ready account is set, what the servers do, and how it ends.
struct ScenarioRow
{
    Scenario scenario = Scenario::AllWorks;
    std::optional<Cause> cause = {}; ///< that is shown; nothing: all works
    QLatin1StringView id = {}; ///< where it has not the cause's
    Ending ending = Ending::Elsewhere;

    std::optional<Side> side = {}; ///< the only one that is concerned; nothing: both
    std::optional<Security> port = {}; ///< the only one, Tls or StartTls; nothing: both

    Security security = Security::Tls; ///< as the mail program is set
    bool programStaysPlain = false; ///< as in ServerAccess
    bool authenticates = true;
    bool isHostTyped = false; ///< the host, by the person: the provider gives the address itself
    const char *typedAddress = ""; ///< where the person has mistyped it; empty: the mailbox's
    const char *typedPassword = ""; ///< likewise

    const char *host = ""; ///< empty: the address itself, where the servers listen
    const char *address = nullptr; ///< of the host; "": there is no such name; nullptr: no answer

    PracticeAnswerer answerer = PracticeAnswerer::MailServer;
    bool wantsClientCertificate = false;
    bool swapsTls = false; ///< TLS from the first byte on the port for STARTTLS, none on the other
    PracticeCertificate certificate = PracticeCertificate::Good;

    PracticeWords greeting = {};
    bool endsAfterGreeting = false;
    bool isSilent = false;
    const char *mechanisms = "PLAIN LOGIN"; ///< separated by spaces
    bool offersStartTls = true;
    bool signsInUnprotected = false;
    PracticeWords toStartTls = {};
    PracticeWords toCredentials = {};
    const char *password = ""; ///< that is taken all the same; empty: none, where there are words for all
    PracticeWords behindSignIn = {};

    [[nodiscard]] QLatin1StringView idOrCauses() const { return id.isEmpty() && cause ? idOf(*cause) : id; }
    /// Whether the port of \a protocol for \a opening (Tls or StartTls) does what the row says.
    [[nodiscard]] bool concerns(Protocol protocol, Security opening) const;
    [[nodiscard]] PracticeScript script(Protocol protocol) const;
    /// With the password that is taken.
    [[nodiscard]] PracticeMailbox mailbox() const
    {
        PracticeMailbox mailbox;
        if (!QByteArrayView(password).isEmpty())
            mailbox.password = QString::fromLatin1(password);
        return mailbox;
    }
};

[[nodiscard]] std::span<const ScenarioRow> scenarioRows();
[[nodiscard]] const ScenarioRow &rowOf(Scenario scenario);

} // namespace Facteur

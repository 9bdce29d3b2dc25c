// SPDX-License-Identifier: MIT
#pragma once

#include "Account.h"
#include "Act.h"
#include "CauseText.h"
#include "CheckReport.h"
#include "DomainFinding.h"
#include "Proof.h"
#include "Scenario.h"
#include "Theme.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <optional>

namespace Facteur {

struct Guide;
struct Provider;

/// One thing that can be done by a click.
struct OutcomeAction
{
    Act act = Act::TestAgain;
    std::optional<Side> side; ///< that it is for; nothing: both
    QString words; ///< of the button
    QString link; ///< with Act::ProviderHelp: https

    /// With its usual words.
    [[nodiscard]] static OutcomeAction of(Act act, std::optional<Side> side = {}, const QString &link = {});

    bool operator==(const OutcomeAction &) const = default;
};

/// One thing that is to be said, with what can be done about it, the best first.
struct OutcomeMessage
{
    Tone tone = Tone::Bad;
    CauseText text;
    std::optional<Side> side; ///< that it is about, if it is about one
    QList<OutcomeAction> actions;

    [[nodiscard]] static OutcomeMessage careful(const CauseText &text, const QList<Act> &acts = {});

    bool operator==(const OutcomeMessage &) const = default;
};

/// What an outcome is made from. Everything but the report may be missing.
struct OutcomeFacts
{
    CheckReport report;
    Proof proof = Proof::NotTested;
    QString incomingUserName;
    QString outgoingUserName;
    std::optional<Scenario> exercise; ///< of practice; nothing: it is real
    bool isRetypable = false; ///< the password can be typed again right here
    bool mayAgreeToUnprotected = false;
    DomainFinding finding = DomainFinding::NotYet; ///< about the domain
    QString domain;
    bool isDomainRight = false; ///< as the person says
    QList<Side> refusedBefore; ///< sides whose server had refused a sign-in before this test
    const Provider *provider = nullptr;
    const Provider *exchange = nullptr; ///< who hosts the domain's Exchange, where that is known
    const Guide *guide = nullptr; ///< the mail program; without one, remedies are told as ports
    /// One side of the mail program's dialog; with a guide.
    struct Dialog
    {
        ServerAnswer now;
        std::optional<ServerAnswer> remedy; ///< as the mail program can be set
        std::optional<ServerAnswer> recommended; ///< by the provider, where it is known
    };
    Dialog incoming;
    Dialog outgoing;

    [[nodiscard]] const Dialog &dialog(Side side) const
    {
        return side == Side::Incoming ? incoming : outgoing;
    }
};

/// What a test came to, in words: the same for window, terminal and report, which only show them.
struct Outcome
{
    Q_DECLARE_TR_FUNCTIONS(Facteur::Outcome)
public:
    QString heading;
    QList<OutcomeMessage> messages; ///< what explains most comes first
    /// What Enter does: never the repetition of what has just failed; nothing: going on.
    std::optional<OutcomeAction> main;

    [[nodiscard]] static Outcome of(const OutcomeFacts &facts);
    /// What is said of \a side; nothing: of both, or of none.
    [[nodiscard]] QList<OutcomeMessage> about(std::optional<Side> side) const
    {
        QList<OutcomeMessage> said = messages;
        said.removeIf([side](const OutcomeMessage &message) { return message.side != side; });
        return said;
    }
    /// What was found out about a domain, where that explains why nothing works; else nothing.
    [[nodiscard]] static std::optional<OutcomeMessage> ofFinding(const OutcomeFacts &facts);

private:
    [[nodiscard]] static OutcomeMessage success(const OutcomeFacts &facts);
    [[nodiscard]] static OutcomeMessage unprotected(const OutcomeFacts &facts);
    [[nodiscard]] static OutcomeMessage failure(const OutcomeFacts &facts, const SideReport &report);
    [[nodiscard]] static QString remedy(const OutcomeFacts &facts, const SideReport &report);
    static void addHelp(const OutcomeFacts &facts, const SideReport &report, OutcomeMessage &message);
    /// Whether \a action is offered already; it is then offered for both sides.
    [[nodiscard]] bool offers(const OutcomeAction &action);
    void addFailures(const OutcomeFacts &facts);
};

} // namespace Facteur

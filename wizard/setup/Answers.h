// SPDX-License-Identifier: MIT
#pragma once

#include "Account.h"
#include "Catalogue.h"
#include "CheckReport.h"
#include "Proof.h"
#include "TlsAnswer.h"

#include <optional>

namespace Facteur {

/// The rules of the answers: what follows from an account and what is known, and nothing else. Pure.
class Answers
{
public:
    [[nodiscard]] static const ServerAnswer &server(const Account &account, Side side);
    [[nodiscard]] static ServerAnswer &server(Account &account, Side side);
    [[nodiscard]] static Protocol protocol(const Account &account, Side side);
    /// Of the mail program; as long as none is chosen, the one that stands for any.
    [[nodiscard]] static const Guide &guide(const Account &account, const Catalogue &catalogue);
    /// nullptr: by hand.
    [[nodiscard]] static const Provider *provider(const Account &account, const Catalogue &catalogue);
    /// What the connection test takes.
    [[nodiscard]] static MailSettings mailSettings(const Account &account, const Catalogue &catalogue);

    /// \a account with \a address; user names that were the usual ones are those of the new one.
    /// Of another domain: without the provider, but not in practice.
    [[nodiscard]] static Account withAddress(
        const Account &account, const Catalogue &catalogue, const QString &address, bool isPractice);
    /// \a account at the provider \a key (empty: by hand), with its servers, its way to sign in and, where
    /// they were the usual ones, its user names.
    [[nodiscard]] static Account withProvider(
        const Account &account, const Catalogue &catalogue, const QString &key);
    /// What the provider recommends for \a side; without one, an empty name and the registered port.
    [[nodiscard]] static ServerAnswer recommended(
        const Account &account, const Catalogue &catalogue, Side side);
    /// \a account with both servers so.
    [[nodiscard]] static Account recommended(const Account &account, const Catalogue &catalogue);
    /// The port that goes with the box: the provider's own for its server, else the registered one.
    [[nodiscard]] static quint16 port(
        const Account &account, const Catalogue &catalogue, Side side, bool ssl);
    /// The server of \a side with the box ticked and the port that goes with it; as it is, where it is
    /// ticked.
    [[nodiscard]] static ServerAnswer withSsl(const Account &account, const Catalogue &catalogue, Side side);
    /// \a account with outgoing authentication, by the incoming name and password where no other were typed.
    [[nodiscard]] static Account withAuthentication(const Account &account);
    /// What does not fit about the port of \a side; nothing for a port that the provider itself gives.
    [[nodiscard]] static std::optional<PortAdvice> portAdvice(
        const Account &account, const Catalogue &catalogue, Side side);

    /// \a account with \a protocol, where its own incoming server was \a before the last time.
    [[nodiscard]] static Account withProtocol(const Account &account, const Catalogue &catalogue,
        Protocol protocol, const std::optional<ServerAnswer> &before);

    /// How far a test that came to \a report proves the answers; \a tls: what the servers say about the
    /// mail program's newest version.
    [[nodiscard]] static Proof proof(
        const CheckReport &report, const Account &account, const Catalogue &catalogue, TlsAnswer tls);

    /// An unprotected sign-in may be agreed to: \a report asks for it, and for no server of the catalogue.
    [[nodiscard]] static bool mayAgreeToUnprotected(
        const std::optional<CheckReport> &report, const Account &account, const Catalogue &catalogue);

    /// An account of nothing but the servers of \a account.
    [[nodiscard]] static Account serversOf(const Account &account);
    /// \a account with the servers that were typed for \a typed; with another protocol the incoming name
    /// alone.
    [[nodiscard]] static Account withServersOf(const Account &account, const Account &typed);

    /// Somebody has typed something that closing the window would lose.
    [[nodiscard]] static bool wouldLoseSomething(const Account &account);

private:
    [[nodiscard]] static bool isBoxUnknown(const Account &account, const Catalogue &catalogue);
};

} // namespace Facteur

// SPDX-License-Identifier: MIT
#pragma once

#include "SignInForms.h"
#include "Terms.h"

#include <QByteArray>
#include <QSet>
#include <QString>

namespace Facteur {

/// What a server says it can do.
struct ServerOffer
{
    bool startTls = false;
    QSet<QByteArray> sasl; ///< in capitals
    bool native = false; ///< IMAP LOGIN, POP3 USER and PASS

    /// In which \a userName and \a password can be given to it; empty where there is none.
    [[nodiscard]] SignInForms formsFor(const QString &userName, const QString &password) const;
    /// Why there is none. \a encrypted: the line is.
    [[nodiscard]] Cause noFormCause(Protocol protocol, bool encrypted) const;
    /// Of OAuth 2 (RFC 7628), and what precedes it: a browser fetches them.
    [[nodiscard]] bool takesTokens() const;

private:
    [[nodiscard]] bool offersTokensOnly() const;
};

} // namespace Facteur

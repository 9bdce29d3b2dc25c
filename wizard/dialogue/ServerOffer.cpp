// SPDX-License-Identifier: MIT
#include "ServerOffer.h"

#include <algorithm>

namespace Facteur {

namespace {

bool isToken(const QByteArray &name)
{
    return name.startsWith("XOAUTH") || name == "OAUTHBEARER" || name.endsWith("-CLIENTTOKEN");
}

/// What no command and no mechanism can carry; no real password has it.
bool breaksLines(const QString &text)
{
    return std::any_of(
        text.cbegin(), text.cend(), [](QChar c) { return c == u'\0' || c == u'\r' || c == u'\n'; });
}

} // namespace

SignInForms ServerOffer::formsFor(const QString &userName, const QString &password) const
{
    if (breaksLines(userName) || breaksLines(password))
        return {};
    return SignInForms(offeredMechanisms(sasl, native));
}

Cause ServerOffer::noFormCause(Protocol protocol, bool encrypted) const
{
    if (protocol == Protocol::Smtp && sasl.isEmpty())
        return Cause::AuthNotOffered;
    if (!encrypted && sasl.isEmpty())
        return Cause::AuthRequiresTls;
    return offersTokensOnly() ? Cause::AuthBrowserOnly : Cause::AuthMechanismMissing;
}

bool ServerOffer::takesTokens() const
{
    return std::any_of(sasl.cbegin(), sasl.cend(), isToken);
}

bool ServerOffer::offersTokensOnly() const
{
    return !sasl.isEmpty() && std::all_of(sasl.cbegin(), sasl.cend(), isToken);
}

} // namespace Facteur

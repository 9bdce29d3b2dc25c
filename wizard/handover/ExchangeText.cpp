// SPDX-License-Identifier: MIT
#include "ExchangeText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

/// Whether \a guide's mail program opens it as such; nothing: nobody knows.
std::optional<bool> opens(const Guide *guide, const Provider *provider)
{
    if (!guide || !guide->exchange)
        return std::nullopt;
    const QList<SignIn> &able = *guide->exchange;
    if (provider)
        return able.contains(provider->signIn);
    const bool isAny = able.contains(SignIn::Password) && able.contains(SignIn::BrowserOnly);
    return able.isEmpty() || isAny ? std::optional(isAny) : std::nullopt;
}

} // namespace

bool ExchangeText::hasOtherWay(const Provider *provider)
{
    return provider && provider->signIn == SignIn::Password
        && (provider->serves(Protocol::Imap) || provider->serves(Protocol::Pop3));
}

QString ExchangeText::whereItCan(const Provider *provider, const QString &program)
{
    if (!provider)
        return tr(
            "In %1, add it as an Exchange account: type the address, and the password where it is asked "
            "for, or sign in on the page that opens.")
            .arg(program);
    return provider->signIn == SignIn::Password
        ? tr("In %1, add it as an Exchange account, with the address and the password.").arg(program)
        : tr("In %1, add it as an Exchange or Microsoft 365 account: type the address, and sign in on the "
             "page "
             "that opens. No password is typed into the mail program.")
              .arg(program);
}

QString ExchangeText::whatToDo(
    const Guide *guide, const Provider *provider, bool mayGoOn, const QString &language)
{
    const QString program = guide ? guide->mention.in(language) : tr("your mail program");
    const std::optional<bool> isOpened = opens(guide, provider);
    if (isOpened && *isOpened)
        return whereItCan(provider, program);
    if (isOpened && mayGoOn)
        return tr(
            "As an Exchange account, %1 cannot open it. Go on here: the servers lead to the same messages, "
            "without calendar and contacts.")
            .arg(program);
    if (isOpened)
        return tr("As an Exchange account, %1 cannot open it. A program that can is the Outlook of Microsoft "
                  "Office; your provider's webmail is there, too.")
            .arg(program);
    if (mayGoOn)
        return tr(
            "Where %1 has “Exchange” among its kinds of account, choose that. Else go on here: the servers "
            "lead to the same messages, without calendar and contacts.")
            .arg(program);
    return tr(
        "Where %1 has “Exchange” or “Microsoft 365” among its kinds of account, choose that, and type the "
        "address; the password where it is asked for, or on the page that opens. Else take a program that "
        "has it, as the Outlook of Microsoft Office, or your provider's webmail.")
        .arg(program);
}

} // namespace Facteur

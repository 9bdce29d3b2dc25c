// SPDX-License-Identifier: MIT
#include "SignInText.h"

#include "LinkWords.h"

namespace Facteur {

SignInText SignInText::of(const Provider &provider, const QString &language)
{
    const QString name = provider.name.in(language);
    SignInText text;
    for (const Preparation &preparation : provider.before) {
        const QStringList words{
            preparation.text.in(language), LinkWords::sentence(preparation.link, language)};
        text.steps.append({words.join(u' ').trimmed(), preparation.link.in(language)});
    }
    switch (provider.signIn) {
    case SignIn::Password:
        if (!text.steps.isEmpty())
            text.title = tr("Before you go on");
        break;
    case SignIn::AppPassword:
        text.title = tr("%1 wants an app password").arg(name);
        text.meaning = text.steps.isEmpty()
            ? tr("Mail programs sign in there with a password of their own, not with your usual one. Make "
                 "one in "
                 "your account, most often under “Security”.")
            : tr("Mail programs sign in there with a password of their own, not with your usual one:");
        break;
    case SignIn::BrowserOnly:
        text.title = tr("%1 signs you in on its own page").arg(name);
        text.meaning =
            tr("No password is needed here: your mail program will open that page in the browser. We "
               "test the servers up to there.");
        break;
    case SignIn::Bridge:
        text.title = tr("%1 needs its bridge").arg(name);
        text.meaning =
            tr("A program of theirs on this computer, between your mail program and the mailbox. It "
               "shows the servers, and the password to type here.");
        break;
    case SignIn::None:
        text.tone = Tone::Careful;
        text.title = tr("No mail program can open this mailbox");
        text.meaning = tr("%1 lets in nothing but its own app and its webmail.").arg(name);
        break;
    }
    return text;
}

} // namespace Facteur

// SPDX-License-Identifier: MIT
#include "ActWords.h"

namespace Facteur {

QString ActWords::of(Act act)
{
    switch (act) {
    case Act::UseRemedy:
        return tr("Use what works");
    case Act::TickAuthentication:
        return tr("Tick the box and test");
    case Act::TickSsl:
        return tr("Use SSL and test");
    case Act::RecommendedServers:
        return tr("Put back the recommended values and test");
    case Act::CorrectAddress:
        return tr("Correct the address");
    case Act::ChangeServers:
        return tr("Change the servers");
    case Act::ChooseProgram:
        return tr("Choose another mail program");
    case Act::ChooseExercise:
        return tr("Choose another exercise");
    case Act::ProviderHelp:
        return tr("What your provider says about it");
    case Act::AgreeToServers:
        return tr("Test with these servers");
    case Act::SignInUnprotected:
        return tr("Sign in unprotected, this once");
    case Act::TestAgain:
        return tr("Test again");
    case Act::TestAnyway:
        return tr("Test with it all the same");
    }
    Q_UNREACHABLE();
}

QString ActWords::ofRemedy(const ServerAnswer &remedy, const ServerAnswer &now)
{
    if (remedy.host != now.host)
        return tr("Use %1, port %2").arg(remedy.host, QString::number(remedy.port));
    if (remedy.ssl == now.ssl)
        return tr("Use port %1").arg(remedy.port);
    if (remedy.port == now.port)
        return remedy.ssl ? tr("Tick SSL") : tr("Untick SSL");
    return remedy.ssl ? tr("Use port %1 with SSL").arg(remedy.port)
                      : tr("Use port %1, SSL not ticked").arg(remedy.port);
}

QString ActWords::ofRemedy(const Endpoint &remedy)
{
    const auto words = [&remedy] {
        switch (remedy.security) {
        case Security::Tls:
            return tr("Use %1, port %2 with SSL");
        case Security::StartTls:
            return tr("Use %1, port %2 with STARTTLS");
        case Security::None:
            return tr("Use %1, port %2 without SSL");
        }
        Q_UNREACHABLE();
    };
    return words().arg(remedy.host, QString::number(remedy.port));
}

} // namespace Facteur

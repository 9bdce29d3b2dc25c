// SPDX-License-Identifier: MIT
#include "Guesses.h"

#include "PublishedHost.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

struct UsualServer
{
    QLatin1StringView label;
    Protocol protocol;
    quint16 port;
    Security security;
};

constexpr std::array usualServers{
    UsualServer{"imap"_L1, Protocol::Imap, 993, Security::Tls},
    UsualServer{"mail"_L1, Protocol::Imap, 993, Security::Tls},
    UsualServer{"pop"_L1, Protocol::Pop3, 995, Security::Tls},
    UsualServer{"pop3"_L1, Protocol::Pop3, 995, Security::Tls},
    UsualServer{"mail"_L1, Protocol::Pop3, 995, Security::Tls},
    UsualServer{"smtp"_L1, Protocol::Smtp, 465, Security::Tls},
    UsualServer{"smtp"_L1, Protocol::Smtp, 587, Security::StartTls},
    UsualServer{"mail"_L1, Protocol::Smtp, 465, Security::Tls},
    UsualServer{"mail"_L1, Protocol::Smtp, 587, Security::StartTls},
};

} // namespace

QList<Candidate> guessesFor(const QString &domain)
{
    QList<Candidate> guesses;
    for (const UsualServer &server : usualServers) {
        // Not published, but the same holds: no guess leads into the asker's own network.
        const QString host = publishedHost(server.label + u'.' + domain);
        if (host.isEmpty() || aceName(domain).isEmpty())
            return {};
        Candidate guess;
        guess.endpoint = {server.protocol, host, server.port, server.security};
        guess.mechanism = Mechanism::Guess;
        guesses.append(guess);
    }
    return guesses;
}

} // namespace Facteur

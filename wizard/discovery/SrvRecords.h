// SPDX-License-Identifier: MIT
#pragma once

#include "Candidate.h"
#include "DnsAnswer.h"

#include <QList>
#include <QString>

#include <array>

namespace Facteur {

/// A service that a domain may publish for its mailboxes: RFC 6186, section 3, and RFC 8314, section 5.1.
enum class SrvService
{
    Imaps,
    Imap,
    Pop3s,
    Pop3,
    Submissions,
    Submission
};
inline constexpr std::array srvServices{SrvService::Imaps, SrvService::Imap, SrvService::Pop3s,
    SrvService::Pop3, SrvService::Submissions, SrvService::Submission};

/// What a name server said of one service.
struct SrvAnswer
{
    SrvService service = SrvService::Imaps;
    QList<DnsService> records; ///< the target "." may stand there as such, too

    bool operator==(const SrvAnswer &) const = default;
};

/// A service that a domain says it does not offer.
struct RefusedService
{
    Protocol protocol = Protocol::Imap;
    Security security = Security::Tls; ///< as the service is registered

    bool operator==(const RefusedService &) const = default;
};

/// The name to ask for, as "_imaps._tcp.jardin.example".
[[nodiscard]] QString srvName(SrvService service, const QString &domain);

/// The servers of \a answers, at most 8 of each. By priority, over all services (RFC 6186, section 3.4: it
/// also says whether POP3 is preferred to IMAP); within one, IMAP before POP3, what begins with TLS before
/// STARTTLS (RFC 8314, section 3), and the greater weight first. RFC 2782 wants chance there, to share the
/// load among many programs; here everybody shall see the same, and the next one is only for when the first
/// is dead.
///
/// Protected all of them: TLS at the ports that are registered to begin with it, else as the service says.
/// Left out are hosts on the asker's own network (PublishedHost.h).
[[nodiscard]] QList<Candidate> candidatesOfSrv(const QList<SrvAnswer> &answers);

/// What \a answers say is not offered (RFC 6186, section 3.4: the target "."). Beside other records of one
/// service it means nothing. Where one service of a protocol is not offered, and none is, the other is not
/// either.
[[nodiscard]] QList<RefusedService> refusedServices(const QList<SrvAnswer> &answers);

} // namespace Facteur

// SPDX-License-Identifier: MIT
//
// An autoconfig document, as any web server may give it.
#include "Autoconfig.h"
#include "PublishedHost.h"
#include "Require.h"
#include "UserNameTemplate.h"

#include <algorithm>

using namespace Facteur;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray xml(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto candidates = readAutoconfig(xml, Mechanism::Autoconfig, u"jardin.example"_s);
    if (!candidates)
        return 0;
    require(candidates->size() <= 16, "the servers are bounded");
    for (const Candidate &candidate : *candidates) {
        const QString &host = candidate.endpoint.host;
        requireDisplayable(host);
        require(!host.isEmpty() && publishedHost(host) == host, "a host is one that DNS knows", host);
        require(candidate.endpoint.port != 0, "a server is whole", host);
        require(!candidate.signIn || candidate.signIn == SignIn::Password
                || candidate.signIn == SignIn::BrowserOnly,
            "a person can sign in", host);
        requireDisplayable(candidate.userName);
        const QString userName = userNameFrom(candidate.userName, u"secret@jardin.example"_s);
        requireDisplayable(userName);
        require(userName.size() <= 512, "a user name is bounded", userName);
    }
    const bool protectedFirst = std::is_partitioned(candidates->begin(), candidates->end(),
        [](const Candidate &candidate) { return candidate.endpoint.security != Security::None; });
    require(protectedFirst, "what is protected comes first");
    return 0;
}

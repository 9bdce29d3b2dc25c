// SPDX-License-Identifier: MIT
#include "Provider.h"

namespace Facteur {

ServerAnswer recommendedServer(const Provider &provider, Protocol protocol)
{
    const ProviderServer server = provider.servers.value(protocol);
    return {server.host, server.ssl ? server.sslPort : server.plainPort, server.ssl};
}

} // namespace Facteur

// SPDX-License-Identifier: MIT
#include "SslTable.h"

namespace Facteur {

static constexpr quint16 everyOtherPort = 0;

SslMeaning SslTable::meaning(Protocol protocol, bool isTicked, quint16 port) const
{
    const QMap<quint16, SslMeaning> meanings = (isTicked ? ticked : unticked).value(protocol);
    return meanings.value(port, meanings.value(everyOtherPort, SslMeaning::Unknown));
}

} // namespace Facteur

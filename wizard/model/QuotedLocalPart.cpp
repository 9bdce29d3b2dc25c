// SPDX-License-Identifier: MIT
#include "QuotedLocalPart.h"

namespace Facteur {

qsizetype quotedLocalPartLength(QStringView address)
{
    if (!address.startsWith(u'"'))
        return 0;
    qsizetype position = 1;
    while (position < address.size() && address[position] != u'"')
        position += address[position] == u'\\' ? 2 : 1;
    const qsizetype length = position + 1;
    return length < address.size() && address[length] == u'@' ? length : 0;
}

} // namespace Facteur

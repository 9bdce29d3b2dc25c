// SPDX-License-Identifier: MIT
#include "ResolverPatience.h"

#include <QByteArray>
#include <QtGlobal>

namespace Facteur {

void boundResolver()
{
    // Twice, so that a packet may be lost, and a name server has time for what it does not know yet.
    if (qEnvironmentVariableIsEmpty("RES_OPTIONS"))
        qputenv("RES_OPTIONS", "timeout:2 attempts:2");
}

} // namespace Facteur

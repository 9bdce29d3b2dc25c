// SPDX-License-Identifier: MIT
#include "Messages.h"

#include "CleanUp.h"

#include <qlogging.h>

namespace Facteur {

static QtMessageHandler qtsOwn = nullptr;

static void passOn(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    qtsOwn(type, context, cleanForTerminal(message));
}

void cleanMessages()
{
    qtsOwn = qInstallMessageHandler(&passOn);
}

QString oneLine(const QString &reason)
{
    constexpr int longest = 1000;
    return cleanForDisplay(reason.simplified(), longest);
}

} // namespace Facteur

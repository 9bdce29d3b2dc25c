// SPDX-License-Identifier: MIT
#include "Messages.h"

#include "CleanUp.h"

#include <qlogging.h>

#include <cstdio>

namespace Facteur {

static void write(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString line = cleanForTerminal(qFormatLogMessage(type, context, message)) + u'\n';
    std::fputs(line.toLocal8Bit().constData(), stderr);
}

void cleanMessages()
{
    qInstallMessageHandler(&write);
}

} // namespace Facteur

// SPDX-License-Identifier: MIT
#include "CommandLine.h"
#include "Languages.h"
#include "Messages.h"
#include "Runner.h"
#include "Secrets.h"
#include "Start.h"

#include <QGuiApplication>

#include <cstdio>
#include <cstdlib>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

void passOnErrors(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(Facteur::oneLine(message)));
}

/// \a draws: pictures, on no screen.
std::unique_ptr<QCoreApplication> applicationThat(bool draws, int &argc, char **argv)
{
    if (!draws)
        return std::make_unique<QCoreApplication>(argc, argv);
#ifdef Q_OS_LINUX
    qputenv("QT_QPA_PLATFORM", "offscreen"); // there may be no display
#endif
    // Where nobody is signed in to a desktop, Qt warns of a folder that is not needed here.
    const QtMessageHandler before = qInstallMessageHandler(&passOnErrors);
    auto application = std::make_unique<QGuiApplication>(argc, argv);
    qInstallMessageHandler(before);
    return application;
}

} // namespace

int main(int argc, char *argv[])
{
    Facteur::prepareStart();
    Facteur::keepSecretsInMemory();
    Facteur::cleanMessages();
    const bool draws = argc > 2 && qstrcmp(argv[1], "pack") == 0 && qstrcmp(argv[2], "preview") == 0;
    [[maybe_unused]] const std::unique_ptr<QCoreApplication> application = applicationThat(draws, argc, argv);
    QCoreApplication::setApplicationName(u"facteur-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(FACTEUR_VERSION));
    Facteur::Languages::use(Facteur::Languages::systemChoice());

    Facteur::Runner runner;
    const auto exit = runner.run(Facteur::parseCommandLine(QCoreApplication::arguments().mid(1)));
    // Everything is flushed. The ordinary way out would wait for a name look-up that may still be running.
    std::_Exit(static_cast<int>(exit));
}

// SPDX-License-Identifier: MIT
#include "CommandLine.h"
#include "Languages.h"
#include "Messages.h"
#include "Runner.h"
#include "Secrets.h"
#include "Start.h"

#include <QCoreApplication>

#include <cstdlib>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    Facteur::prepareStart();
    Facteur::keepSecretsInMemory();
    Facteur::cleanMessages();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"facteur-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(FACTEUR_VERSION));
    Facteur::Languages::use(Facteur::Languages::systemChoice());

    Facteur::Runner runner;
    const auto exit = runner.run(Facteur::parseCommandLine(QCoreApplication::arguments().mid(1)));
    // Everything is flushed. The ordinary way out would wait for a name look-up that may still be running.
    std::_Exit(static_cast<int>(exit));
}

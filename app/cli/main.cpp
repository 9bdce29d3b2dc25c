// SPDX-License-Identifier: MIT
#include "CommandLine.h"
#include "Runner.h"
#include "Secrets.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <cstdlib>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    Facteur::keepSecretsInMemory();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"facteur-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(FACTEUR_VERSION));
    QTranslator qtTexts; // of the command line's mistakes
    if (qtTexts.load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qtTexts);
    QTranslator translator;
    if (translator.load(QLocale(), u"facteur"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&translator);

    const auto exit = Facteur::Runner().run(Facteur::parseCommandLine(QCoreApplication::arguments().mid(1)));
    // Everything is flushed. The ordinary way out would wait for a name look-up that may still be running.
    std::_Exit(static_cast<int>(exit));
}

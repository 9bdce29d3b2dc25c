// SPDX-License-Identifier: MIT
#include "Catalogue.h"
#include "Languages.h"
#include "Secrets.h"
#include "SetupWizard.h"
#include "Style.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>

#include <cstdlib>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

int main(int argc, char **argv)
{
    Facteur::keepSecretsInMemory();
    const QApplication app(argc, argv);
    QApplication::setApplicationName(u"Facteur"_s);
    QApplication::setApplicationVersion(QStringLiteral(FACTEUR_VERSION));
    QApplication::setDesktopFileName(u"facteur"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/facteur.png"_s));
    Facteur::Style::install();
    Facteur::Languages::use(Facteur::Languages::systemChoice());

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("main", "Gets your mail account working in your mail program."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(app);

    Facteur::SetupWizard wizard(Facteur::Catalogue::load(u":/packs"_s));
    wizard.show();
    const int status = QApplication::exec();
    // The way out hands what was copied over to the system, but it also waits for a name look-up that may
    // still be running: not for longer than a second.
    std::thread([status] {
        std::this_thread::sleep_for(1s);
        std::_Exit(status);
    }).detach();
    return status;
}

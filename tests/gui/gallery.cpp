// SPDX-License-Identifier: MIT
// Writes a PNG of every page, in every language and in the states that a person meets, and of what comes up
// above them, or of every step of every guide, into the folder given.
#include "Catalogue.h"
#include "GuidePreview.h"
#include "Languages.h"
#include "Palettes.h"
#include "Scenes.h"
#include "Style.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace Facteur;
using namespace Qt::StringLiterals;

namespace {

/// Every step of every guide, in \a language and the density of the screen; how many cannot be written.
int drawGuides(const QString &folder, const QString &language)
{
    int failures = 0;
    const Catalogue catalogue = Catalogue::load(u":/packs"_s);
    for (const Guide &guide : catalogue.guides()) {
        const QList<GuideStep> steps = GuidePreview::stepsOf(guide);
        for (const GuideStep &step : steps) {
            const QImage picture = GuidePreview::picture(guide, step, language, qApp->devicePixelRatio());
            const QString file = u"%1/%2-%3.png"_s.arg(folder, guide.id, step.id);
            if (picture.isNull() || picture.save(file))
                continue;
            QTextStream(stderr) << "cannot write " << file << '\n';
            ++failures;
        }
    }
    return failures;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"Facteur"_s);
    Style::install();
    const QTemporaryDir places; // of windows, which nobody is to remember
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, places.path());
    const QStringList arguments = QApplication::arguments();
    const QStringList size = arguments.value(2).split(u'x');
    const bool areGuides = arguments.value(2) == u"guides"_s;
    if (arguments.size() < 3 || (size.size() != 2 && !areGuides)) {
        QTextStream(stderr)
            << "usage: facteur_gallery FOLDER WIDTHxHEIGHT [dark|contrast|black-on-white] [account]\n"
               "       facteur_gallery FOLDER guides\n";
        return 2;
    }
    if (arguments.value(3) == u"dark"_s)
        Palettes::use(Palettes::dark());
    else if (arguments.value(3) == u"contrast"_s)
        Palettes::use(Palettes::whiteOnBlack());
    else if (arguments.value(3) == u"black-on-white"_s)
        Palettes::use(Palettes::blackOnWhite());
    int failures = 0;
    const QStringList languages = Languages::available();
    for (const QString &language : languages) {
        Languages::use(language);
        const QString folder = arguments.at(1) + u'/' + language;
        QDir().mkpath(folder);
        if (areGuides) {
            failures += drawGuides(folder, language);
            continue;
        }
        Scenes scenes({size.at(0).toInt(), size.at(1).toInt()}, [&](const QString &name, QWidget &window) {
            QTest::qWait(60); // for the layout to settle and what is animated to come to rest
            const QString file = u"%1/%2.png"_s.arg(folder, name);
            if (window.grab().save(file))
                return;
            QTextStream(stderr) << "cannot write " << file << '\n';
            ++failures;
        });
        if (arguments.last() == u"account"_s) {
            scenes.ofTheAccount();
        } else {
            scenes.all();
            scenes.otherWindows();
        }
        failures += scenes.failures();
    }
    return failures == 0 ? 0 : 1;
}

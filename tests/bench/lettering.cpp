// SPDX-License-Identifier: MIT
//
// lettering [--rounds N]: how long the words of the built-in pictures take, all of them in every language,
// when they are drawn for the first time and when they are drawn again, as a picture is at every move of the
// window. Printed are medians of N rounds, 5 of them if nothing else is said:
//
//   first    laid out and drawn
//   again    drawn
//   ratio    of the first to the second

#include "Catalogue.h"
#include "GuidePreview.h"
#include "PictureLettering.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <vector>

using namespace Facteur;
using namespace Qt::StringLiterals;

namespace {

struct Lettered
{
    GuideStep step;
    QString language;
    std::unique_ptr<PictureLettering> lettering;
};

std::vector<Lettered> everyPicture(const Catalogue &catalogue)
{
    std::vector<Lettered> all;
    for (const Guide &guide : catalogue.guides()) {
        const QStringList languages = GuidePreview::languagesOf(guide);
        const QList<GuideStep> steps = GuidePreview::stepsOf(guide);
        for (const GuideStep &step : steps) {
            for (const QString &language : languages)
                all.push_back({step, language, std::make_unique<PictureLettering>(guide)});
        }
    }
    return all;
}

/// In milliseconds.
double drawAll(const std::vector<Lettered> &pictures)
{
    QImage image(1000, 1000, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    QElapsedTimer timer;
    timer.start();
    for (const Lettered &picture : pictures) {
        picture.lettering->prepare(picture.step.words, picture.language);
        picture.lettering->draw(painter, QTransform());
    }
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"rounds"_s, u"Rounds."_s, u"N"_s, u"5"_s});
    parser.process(app);
    const Catalogue catalogue = Catalogue::load(u":/packs"_s);
    drawAll(everyPicture(catalogue)); // loads the fonts
    std::vector<double> first;
    std::vector<double> again;
    for (int round = 0; round < std::max(1, parser.value(u"rounds"_s).toInt()); ++round) {
        const std::vector<Lettered> pictures = everyPicture(catalogue);
        first.push_back(drawAll(pictures));
        again.push_back(drawAll(pictures));
    }
    std::printf("Words of all pictures, ms      first    again    ratio\n");
    std::printf("%-26s %9.1f %8.1f %8.1f\n", "", median(first), median(again), median(first) / median(again));
    return 0;
}

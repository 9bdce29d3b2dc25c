// SPDX-License-Identifier: MIT
#include "Catalogue.h"
#include "GuidePreview.h"
#include "PictureLettering.h"
#include "StepPicture.h"
#include "TestProgram.h"

#include <QPainter>

using namespace Facteur;
using namespace Qt::StringLiterals;

/// The words of mail programs in their pictures.
class TestPictureLettering final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordIsInItsRectangle_data();
    void everyWordIsInItsRectangle();
    void whatIsTooLongIsCutInside();
    void whatIsTooHighIsCutToo();
    void wordsWrapWhereThereIsRoom();
    void aMarkHasAColourOfItsOwn();
    void whatIsDrawnAgainIsNotLaidOutAgain();

private:
    /// What the words of \a step come to alone: where the picture with them differs from the one without.
    [[nodiscard]] static QImage lettersOf(
        const Guide &guide, GuideStep step, const QString &language, qreal density);
    /// \a words drawn into their rectangle on a white ground of 300 by 100.
    [[nodiscard]] static QImage drawn(const PictureWords &words);
    [[nodiscard]] static QRect inkOf(const QImage &image, QRgb ground);
};

QImage TestPictureLettering::lettersOf(
    const Guide &guide, GuideStep step, const QString &language, qreal density)
{
    step.fields.clear();
    step.targets.clear();
    const QImage with = GuidePreview::picture(guide, step, language, density);
    step.words.clear();
    const QImage without = GuidePreview::picture(guide, step, language, density);
    QImage letters(with.size(), QImage::Format_RGB32);
    for (int y = 0; y < with.height(); ++y) {
        const auto *one = reinterpret_cast<const QRgb *>(with.constScanLine(y));
        const auto *other = reinterpret_cast<const QRgb *>(without.constScanLine(y));
        auto *letter = reinterpret_cast<QRgb *>(letters.scanLine(y));
        for (int x = 0; x < with.width(); ++x)
            letter[x] = one[x] == other[x] ? qRgb(0, 0, 0) : qRgb(255, 255, 255);
    }
    return letters;
}

void TestPictureLettering::everyWordIsInItsRectangle_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("language");
    const Catalogue catalogue = Catalogue::load(u":/packs"_s);
    for (const Guide &guide : catalogue.guides()) {
        for (const QString &language : {u"en"_s, u"fr"_s}) {
            if (!guide.isGeneral)
                QTest::addRow("%s, %s", qPrintable(guide.id), qPrintable(language)) << guide.id << language;
        }
    }
}

void TestPictureLettering::everyWordIsInItsRectangle()
{
    QFETCH(const QString, id);
    QFETCH(const QString, language);
    const Catalogue catalogue = Catalogue::load(u":/packs"_s);
    const Guide &guide = *catalogue.guide(id);
    const QList<GuideStep> steps = GuidePreview::stepsOf(guide);
    for (const GuideStep &step : steps) {
        if (step.picture.isEmpty())
            continue;
        for (const qreal density : {1.0, 1.5, 2.0}) {
            QImage letters = lettersOf(guide, step, language, density);
            for (const PictureWords &words : step.words) {
                const QRectF scaled(words.rectangle.topLeft() * density, words.rectangle.size() * density);
                const QRect place = scaled.toAlignedRect().adjusted(-2, -2, 2, 2).intersected(letters.rect());
                const bool isDrawn = !inkOf(letters.copy(place), qRgb(0, 0, 0)).isEmpty();
                QVERIFY2(isDrawn == !words.text.in(language).isEmpty(),
                    qPrintable(u"%1 %2"_s.arg(step.id, words.text.in(language))));
            }
            QPainter painter(&letters);
            for (const PictureWords &words : step.words) {
                const QRectF scaled(words.rectangle.topLeft() * density, words.rectangle.size() * density);
                painter.fillRect(scaled.toAlignedRect().adjusted(-2, -2, 2, 2), Qt::black);
            }
            painter.end();
            const QRect outside = inkOf(letters, qRgb(0, 0, 0));
            QVERIFY2(outside.isEmpty(),
                qPrintable(u"%1: something at %2, %3"_s.arg(step.id)
                               .arg(outside.x() / density)
                               .arg(outside.y() / density)));
        }
    }
}

QRect TestPictureLettering::inkOf(const QImage &image, QRgb ground)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if ((image.pixel(x, y) & 0xffffff) != (ground & 0xffffff))
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

QImage TestPictureLettering::drawn(const PictureWords &words)
{
    QImage image(300, 100, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    PictureLettering lettering{Guide()};
    lettering.prepare({words}, u"en"_s);
    lettering.draw(painter, QTransform());
    return image;
}

void TestPictureLettering::whatIsTooLongIsCutInside()
{
    PictureWords words;
    words.color = u"#000000"_s;
    words.pixelSize = 12;
    words.rectangle = {20, 20, 80, 18};
    for (const Qt::AlignmentFlag alignment : {Qt::AlignLeft, Qt::AlignHCenter, Qt::AlignRight}) {
        words.alignment = alignment;
        for (const QString &text : {QString(400, u'W'), u"many words "_s.repeated(40)}) {
            words.text.texts.insert(u"en"_s, text.trimmed());
            const QRect ink = inkOf(drawn(words), qRgb(255, 255, 255));
            QVERIFY(ink.width() > 40);
            QVERIFY2(words.rectangle.toRect().adjusted(-1, -1, 1, 1).contains(ink), qPrintable(text));
        }
    }
}

void TestPictureLettering::whatIsTooHighIsCutToo()
{
    PictureWords words;
    words.color = u"#000000"_s;
    words.pixelSize = 80;
    words.rectangle = {100, 40, 60, 4};
    words.text.texts = {{u"en"_s, u"W"_s}};
    const QRect ink = inkOf(drawn(words), qRgb(255, 255, 255));
    QVERIFY(!ink.isEmpty());
    QVERIFY(QRect(98, 38, 64, 8).contains(ink));
}

void TestPictureLettering::wordsWrapWhereThereIsRoom()
{
    PictureWords words;
    words.color = u"#000000"_s;
    words.pixelSize = 12;
    words.text.texts.insert(u"en"_s, u"Use the same user name and password"_s);
    words.rectangle = {20, 20, 140, 36};
    const QRect two = inkOf(drawn(words), qRgb(255, 255, 255));
    QVERIFY(two.height() > 20);
    words.rectangle = {20, 20, 250, 36};
    QVERIFY(inkOf(drawn(words), qRgb(255, 255, 255)).height() < 18);
}

void TestPictureLettering::aMarkHasAColourOfItsOwn()
{
    PictureWords words;
    words.color = u"#000000"_s;
    words.pixelSize = 12;
    words.rectangle = {20, 20, 200, 18};
    words.text.texts.insert(u"en"_s, u"Port"_s);
    words.mark = u"*"_s;
    words.markColor = u"#ff0000"_s;
    const QImage image = drawn(words);
    int red = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor colour = image.pixelColor(x, y);
            red += colour.red() > 200 && colour.green() < 120;
        }
    }
    QVERIFY(red > 2);
}

void TestPictureLettering::whatIsDrawnAgainIsNotLaidOutAgain()
{
    const Catalogue catalogue = Catalogue::load(u":/packs"_s);
    const Guide &guide = *catalogue.guide(u"thunderbird"_s);
    QList<PictureWords> words = guide.steps.constFirst().words;
    PictureLettering lettering(guide);
    QVERIFY(lettering.prepare(words, u"en"_s));
    QVERIFY(!lettering.prepare(words, u"en"_s));
    const QList<PictureWords> readAgain = Catalogue::load(u":/packs"_s).guide(guide.id)->steps.at(0).words;
    QVERIFY(!lettering.prepare(readAgain, u"en"_s));
    const auto drawnLarger = [&lettering](qreal scale) {
        QImage image(600, 400, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        lettering.draw(painter, QTransform::fromScale(scale, scale));
        return image;
    };
    const QImage english = drawnLarger(1);
    QVERIFY(drawnLarger(1.5) != english);
    QCOMPARE(drawnLarger(1), english);
    QVERIFY(lettering.prepare(words, u"fr"_s));
    QVERIFY(drawnLarger(1) != english);
    words.first().pixelSize += 1;
    QVERIFY(lettering.prepare(words, u"fr"_s));
    QVERIFY(lettering.prepare({}, u"fr"_s));
}

FACTEUR_MAIN(TestPictureLettering)
#include "tst_picturelettering.moc"

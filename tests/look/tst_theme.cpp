// SPDX-License-Identifier: MIT
#include "Marks.h"
#include "TestProgram.h"
#include "Theme.h"

#include <QImage>
#include <QPainter>

using namespace Facteur;
using namespace Qt::StringLiterals;

namespace {

constexpr std::initializer_list<Tone> tones{Tone::Info, Tone::Good, Tone::Careful, Tone::Bad};

QPalette paletteOf(const QString &text, const QString &base, const QString &window)
{
    QPalette palette{QColor(window), QColor(window)};
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(role, QColor(text));
    palette.setColor(QPalette::Base, QColor(base));
    return palette;
}

QPalette with(QPalette palette, const QString &highlight, const QString &highlighted, const QString &link)
{
    palette.setColor(QPalette::Highlight, QColor(highlight));
    palette.setColor(QPalette::HighlightedText, QColor(highlighted));
    palette.setColor(QPalette::Link, QColor(link));
    return palette;
}

} // namespace

/// What may stand on what, as numbers, for palettes and brands that one may meet.
class TestTheme : public QObject
{
    Q_OBJECT

private:
    static void columns()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::addColumn<bool>("high");
        QTest::newRow("Fusion") << paletteOf(u"#000000"_s, u"#ffffff"_s, u"#efefef"_s) << false;
        QTest::newRow("Fusion, dark") << paletteOf(u"#ffffff"_s, u"#242424"_s, u"#323232"_s) << false;
        QTest::newRow("Windows") << paletteOf(u"#000000"_s, u"#ffffff"_s, u"#f0f0f0"_s) << false;
        QTest::newRow("Breeze") << paletteOf(u"#232629"_s, u"#ffffff"_s, u"#eff0f1"_s) << false;
        QTest::newRow("Breeze, dark") << paletteOf(u"#fcfcfc"_s, u"#1b1e20"_s, u"#2a2e32"_s) << false;
        QTest::newRow("Adwaita, dark") << paletteOf(u"#eeeeec"_s, u"#2d2d2d"_s, u"#353535"_s) << false;
        QTest::newRow("Solarized, which is faint")
            << paletteOf(u"#657b83"_s, u"#fdf6e3"_s, u"#eee8d5"_s) << false;
        QTest::newRow("Solarized, dark") << paletteOf(u"#839496"_s, u"#002b36"_s, u"#073642"_s) << false;
        QTest::newRow("grey on grey") << paletteOf(u"#909090"_s, u"#808080"_s, u"#858585"_s) << false;
        QTest::newRow("coloured") << paletteOf(u"#ffffff"_s, u"#6a1b4d"_s, u"#7b2c5e"_s) << false;
        QTest::newRow("high contrast, black") << with(
            paletteOf(u"#ffffff"_s, u"#000000"_s, u"#000000"_s), u"#1aebff"_s, u"#000000"_s, u"#ffff00"_s)
                                              << true;
        QTest::newRow("high contrast, white") << with(
            paletteOf(u"#000000"_s, u"#ffffff"_s, u"#ffffff"_s), u"#37006e"_s, u"#ffffff"_s, u"#00009f"_s)
                                              << true;
        QTest::newRow("high contrast #1, whose highlight is dark blue on black") << with(
            paletteOf(u"#ffff00"_s, u"#000000"_s, u"#000000"_s), u"#0000ff"_s, u"#ffffff"_s, u"#00ffff"_s)
                                                                                 << true;
        QTest::newRow("high contrast, neither highlight nor link can be seen") << with(
            paletteOf(u"#00ff00"_s, u"#000000"_s, u"#000000"_s), u"#000080"_s, u"#ffffff"_s, u"#0000ff"_s)
                                                                               << true;
        QTest::newRow("Aquatic") << with(
            paletteOf(u"#ffffff"_s, u"#202020"_s, u"#202020"_s), u"#8ee3f0"_s, u"#263b50"_s, u"#75e9fc"_s)
                                 << true;
        QTest::newRow("Desert") << with(
            paletteOf(u"#3d3d3d"_s, u"#fffaef"_s, u"#fffaef"_s), u"#903909"_s, u"#fff5e3"_s, u"#1c5e75"_s)
                                << true;
    }

private Q_SLOTS:
    void cleanup() { Theme::setAccents({}, {}); }

    void whateverIsReadOrUsedStandsOut_data() { columns(); }
    void whateverIsReadOrUsedStandsOut()
    {
        QFETCH(QPalette, palette);
        for (const char *accent : {"", "#ffff00", "#101010", "#808080", "#ff0000", "#ffffff"}) {
            const QColor brand = QColor(QLatin1String(accent));
            Theme::setAccents(brand, brand);
            const Theme theme(palette);
            QList<QColor> grounds{theme.base, theme.panel};
            for (const Tone tone : tones)
                grounds << theme.background(tone);
            const auto worst = [&grounds](const QColor &color) {
                double least = 21;
                for (const QColor &ground : grounds)
                    least = std::min(least, Theme::contrast(color, ground));
                return least;
            };
            QVERIFY2(Theme::contrast(theme.text, theme.base) >= 4.5, accent);
            QVERIFY2(Theme::contrast(theme.text, theme.panel) >= 4.5, accent);
            QVERIFY2(worst(theme.secondary) >= 4.5, accent);
            QVERIFY2(Theme::contrast(theme.placeholder, theme.base) >= 4.5, accent);
            QVERIFY2(worst(theme.control) >= 3, accent);
            QVERIFY2(worst(theme.disabled) >= 3, accent);
            QVERIFY2(Theme::contrast(theme.accent, theme.base) >= 4.5, accent);
            QVERIFY2(Theme::contrast(theme.accent, theme.panel) >= 4.5, accent);
            QVERIFY2(Theme::contrast(theme.accent, theme.track) >= 3, accent);
            QVERIFY2(Theme::contrast(theme.onAccent, theme.accent) >= 4.5, accent);
            for (const bool pressed : {false, true})
                QVERIFY2(Theme::contrast(theme.onAccent, theme.accentUnderPointer(pressed)) >= 4.5, accent);
            for (const Tone tone : tones) {
                for (const QColor &ground : {theme.base, theme.panel, theme.background(tone)})
                    QVERIFY2(Theme::contrast(theme.color(tone), ground) >= 4.5, accent);
            }
        }
    }

    void highContrastIsKnownByItsColoursAlone_data() { columns(); }
    void highContrastIsKnownByItsColoursAlone()
    {
        QFETCH(QPalette, palette);
        QTEST(Theme(palette).isHighContrast(), "high");
    }

    void highContrastHasTheColoursThatThePersonChose()
    {
        const Theme theme(with(
            paletteOf(u"#ffffff"_s, u"#000000"_s, u"#000000"_s), u"#1aebff"_s, u"#000000"_s, u"#ffff00"_s));
        QCOMPARE(theme.accent, QColor(0x1a, 0xeb, 0xff));
        QCOMPARE(theme.onAccent, QColor(Qt::black));
        for (const QColor &strong : {theme.text, theme.secondary, theme.line, theme.control,
                 theme.color(Tone::Good), theme.color(Tone::Bad)})
            QCOMPARE(strong, QColor(Qt::white));
        QCOMPARE(theme.panel, theme.base);
        QCOMPARE(theme.background(Tone::Careful), theme.base);
    }

    /// With a palette in which everything has the colour of the text.
    void eachToneIsToldByItsSignAlone()
    {
        const Theme theme(with(
            paletteOf(u"#ffffff"_s, u"#000000"_s, u"#000000"_s), u"#000000"_s, u"#ffffff"_s, u"#000000"_s));
        QList<QImage> signs;
        for (const Tone tone : tones) {
            QCOMPARE(theme.color(tone), theme.text);
            QImage sign(16, 16, QImage::Format_RGB32);
            sign.fill(theme.base);
            QPainter painter(&sign);
            Marks::drawBadge(painter, tone, QRectF(0, 0, 16, 16), theme);
            painter.end();
            QVERIFY(!signs.contains(sign));
            signs << sign;
        }
    }

    void aBrandThatCanBeReadIsKeptAsItIs()
    {
        const QColor green(0x2c, 0x6e, 0x2f);
        const QColor lightGreen(0x8f, 0xd6, 0x94);
        Theme::setAccents(green, lightGreen);
        QCOMPARE(Theme(paletteOf(u"#000000"_s, u"#ffffff"_s, u"#efefef"_s)).accent, green);
        QCOMPARE(Theme(paletteOf(u"#ffffff"_s, u"#1e1f22"_s, u"#2b2d30"_s)).accent, lightGreen);
    }
};

FACTEUR_GUILESS_MAIN(TestTheme)
#include "tst_theme.moc"

// SPDX-License-Identifier: MIT
#include "Banner.h"
#include "FaintParts.h"
#include "Palettes.h"
#include "Situations.h"
#include "Style.h"
#include "TestProgram.h"
#include "Theme.h"

#include <QAbstractAnimation>
#include <QAbstractItemView>
#include <QComboBox>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTimer>

using namespace Facteur;
using namespace Qt::StringLiterals;

namespace {

constexpr Qt::UIEffect effects[] = {Qt::UI_General, Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo,
    Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip};

class PaintCounter final : public QObject
{
public:
    int paints = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        paints += event->type() == QEvent::Paint;
        return false;
    }
};

} // namespace

/// What the program makes of the system's colours, and that nothing moves by itself.
class TestColours final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsSelectedCanBeRead_data();
    void whatIsSelectedCanBeRead();
    void theColoursOfHighContrastStayThePersonsOwn();
    void nothingMovesByItself();
    void aTestThatRunsIsPaintedAnewOnlyWhenItHasGoneOn();
};

void TestColours::initTestCase()
{
    QApplication::setCursorFlashTime(0);
    for (const Qt::UIEffect effect : effects)
        QApplication::setEffectEnabled(effect, true); // as some systems have it
    Style::install();
}

void TestColours::whatIsSelectedCanBeRead_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << Palettes::light();
    QTest::newRow("dark") << Palettes::dark();
    QTest::newRow("white on black") << Palettes::whiteOnBlack();
    QTest::newRow("black on white") << Palettes::blackOnWhite();
}

void TestColours::whatIsSelectedCanBeRead()
{
    QFETCH(const QPalette, palette);
    Palettes::use(palette);
    const QPalette used = QApplication::palette();
    const auto contrast = [&used](QPalette::ColorRole one, QPalette::ColorRole other) {
        return Theme::contrast(used.color(one), used.color(other));
    };
    QVERIFY(contrast(QPalette::HighlightedText, QPalette::Highlight) >= contrastOfText);
    QVERIFY(contrast(QPalette::Highlight, QPalette::Base) >= contrastOfSigns);
    QVERIFY(contrast(QPalette::Link, QPalette::Base) >= contrastOfText);
    QVERIFY(contrast(QPalette::PlaceholderText, QPalette::Base) >= contrastOfText);
}

void TestColours::theColoursOfHighContrastStayThePersonsOwn()
{
    Palettes::use(Palettes::whiteOnBlack());
    const QPalette own = Palettes::whiteOnBlack();
    for (const QPalette::ColorRole role : {QPalette::Highlight, QPalette::HighlightedText, QPalette::Link,
             QPalette::Text, QPalette::Base, QPalette::Button})
        QCOMPARE(QApplication::palette().color(role), own.color(role));
    QCOMPARE(QApplication::palette().color(QPalette::Disabled, QPalette::Text),
        own.color(QPalette::Disabled, QPalette::Text));
}

void TestColours::nothingMovesByItself()
{
    Palettes::use(Palettes::light());
    for (const Qt::UIEffect effect : effects)
        QVERIFY(!QApplication::isEffectEnabled(effect)); // as initTestCase() had switched them on
    for (const QStyle::StyleHint hint :
        {QStyle::SH_Widget_Animation_Duration, QStyle::SH_Widget_Animate, QStyle::SH_ScrollBar_Transient})
        QCOMPARE(QApplication::style()->styleHint(hint), 0);
    WizardDriver driver;
    Situations::begin(driver, u"thunderbird"_s, u"jardin-boreal.example"_s, {});
    driver.wizard().goTo(Page::Account);
    auto *list = driver.find<QComboBox>(u"provider"_s);
    list->showPopup();
    QVERIFY(list->view()->isVisible()); // at once, not rolled out
    for (const QObject *root :
        {static_cast<const QObject *>(qApp), static_cast<const QObject *>(QApplication::style()),
            static_cast<const QObject *>(&driver.wizard())})
        QVERIFY(root->findChildren<QAbstractAnimation *>().isEmpty());
}

void TestColours::aTestThatRunsIsPaintedAnewOnlyWhenItHasGoneOn()
{
    Palettes::use(Palettes::light());
    QTcpServer silence;
    QVERIFY(silence.listen(QHostAddress::LocalHost));
    WizardDriver driver;
    Situations::begin(driver, u"windows-mail"_s, u"jardin-boreal.example"_s, {});
    const TestSession &session = driver.model().session();
    for (const Side side : {Side::Incoming, Side::Outgoing})
        driver.model().setServer(side, {u"127.0.0.1"_s, silence.serverPort(), true});
    driver.wizard().goTo(Page::Test);
    auto *banner = driver.page()->findChild<Banner *>();
    QTRY_VERIFY(session.lastStep(Side::Outgoing).step == Step::Encrypt
        && session.lastStep(Side::Incoming).step == Step::Encrypt);
    QTRY_VERIFY(session.elapsed().count() >= 1); // a second has just begun
    QCoreApplication::processEvents();
    const auto before = session.elapsed().count();
    PaintCounter counter;
    banner->installEventFilter(&counter);
    QTimer ticks; // of the page, ten in a second
    ticks.start(100);
    for (int i = 0; i < 5; ++i)
        QVERIFY(QSignalSpy(&ticks, &QTimer::timeout).wait());
    const auto seconds = session.elapsed().count() - before;
    // Once for each second, and for one that had begun; not for each tick.
    QVERIFY2(counter.paints <= seconds + 1, qPrintable(u"%1 times"_s.arg(counter.paints)));
}

FACTEUR_MAIN(TestColours)
#include "tst_colours.moc"

// SPDX-License-Identifier: MIT
// All that is there can be seen, on every page in every state, in light, dark and high contrast: measured on
// pixels.
#include "FaintParts.h"
#include "HiddenFocus.h"
#include "Languages.h"
#include "Palettes.h"
#include "Scenes.h"
#include "Style.h"
#include "TestProgram.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>
#include <array>

using namespace Facteur;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize tall(1100, 1300); ///< so that little has to be scrolled to
constexpr QSize usual(1040, 720);

class TestContrast final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void allThatIsThereCanBeSeen_data();
    void allThatIsThereCanBeSeen();
    void otherColoursAreFollowedWhileItRuns();

private:
    /// Shows \a visit everything there is, in windows of \a size; how many states that were.
    static int visitAll(QSize size, const Scenes::Visit &visit);
    QTemporaryDir m_places; ///< of windows, which nobody is to remember
};

void settle(QWidget &window)
{
    if (window.windowType() != Qt::Popup && !QTest::qWaitForWindowActive(&window))
        qWarning("the window did not become active");
    for (int i = 0; i < 8; ++i) { // a layout may have to ask its own for more room
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::MetaCall); // scroll bars come and go by these
    }
}

/// What the window looks like; kept as a file where somebody wants to see it.
QByteArray lookOf(QWidget &window, const QString &name)
{
    const QImage image = window.grab().toImage().convertToFormat(QImage::Format_RGB32);
    const QString folder = qEnvironmentVariable("FACTEUR_PICTURES");
    if (!folder.isEmpty())
        image.save(u"%1/%2.png"_s.arg(folder, name));
    const QByteArrayView bits(image.constBits(), image.sizeInBytes());
    return QCryptographicHash::hash(bits.toByteArray(), QCryptographicHash::Md5);
}

int TestContrast::visitAll(QSize size, const Scenes::Visit &visit)
{
    int count = 0;
    Scenes scenes(size, [&](const QString &name, QWidget &window) {
        settle(window);
        visit(name, window);
        ++count;
    });
    scenes.all();
    scenes.otherWindows();
    return scenes.failures() == 0 ? count : 0;
}

void TestContrast::initTestCase()
{
    QApplication::setApplicationName(u"Facteur"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_places.path());
    QApplication::setCursorFlashTime(0);
    Style::install();
    Languages::use(u"fr"_s);
}

void TestContrast::allThatIsThereCanBeSeen_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << Palettes::light();
    QTest::newRow("dark") << Palettes::dark();
    QTest::newRow("white on black") << Palettes::whiteOnBlack();
    QTest::newRow("black on white") << Palettes::blackOnWhite();
}

void TestContrast::allThatIsThereCanBeSeen()
{
    QFETCH(const QPalette, palette);
    Palettes::use(palette);
    QStringList problems;
    QSet<QString> seen;
    const int count = visitAll(tall, [&](const QString &name, QWidget &window) {
        const QStringList found = faintParts(window) + hiddenFocus(window, seen);
        for (const QString &problem : found)
            problems << u"%1: %2"_s.arg(name, problem);
    });
    QVERIFY(count > 100);
    QVERIFY(seen.size() > 100);
    QVERIFY2(problems.isEmpty(), qPrintable(u'\n' + problems.join(u'\n')));
}

void TestContrast::otherColoursAreFollowedWhileItRuns()
{
    const auto isStill = [](const QString &name) { // the others show how long it took, or a folder's name
        constexpr std::array others{"running", "searching", "cancelled", "long-words-test", "long-pack"};
        return std::none_of(others.begin(), others.end(),
            [&name](const char *other) { return name.contains(QLatin1StringView(other)); });
    };
    QHash<QString, QByteArray> changed;
    Palettes::use(Palettes::light());
    visitAll(usual, [&](const QString &name, QWidget &window) {
        Palettes::use(Palettes::whiteOnBlack());
        Palettes::use(Palettes::dark());
        if (isStill(name))
            changed.insert(name, lookOf(window, name + u"-changed"_s));
        Palettes::use(Palettes::light());
    });
    QStringList different;
    Palettes::use(Palettes::dark());
    const int count = visitAll(usual, [&](const QString &name, QWidget &window) {
        if (isStill(name) && changed.value(name) != lookOf(window, name + u"-fresh"_s))
            different << name;
    });
    QVERIFY(count > 100);
    QCOMPARE(different.join(u'\n'), QString());
}

} // namespace

FACTEUR_MAIN(TestContrast)
#include "tst_contrast.moc"

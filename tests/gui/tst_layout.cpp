// SPDX-License-Identifier: MIT
// Every page in every state fits into every window: nothing is cut, overlapped or out of reach.
#include "Languages.h"
#include "LayoutFaults.h"
#include "Scenes.h"
#include "Style.h"
#include "TestProgram.h"

#include <QApplication>
#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>
#include <QTranslator>

using namespace Facteur;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array widths{560, 640, 699, 700, 800, 899, 900, 1040, 1280, 1920};

constexpr int footer = 80; ///< Back and Next

/// A language that is 40 % longer than English, and whose words are no other's.
class LongLanguage final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int n) const override
    {
        QString text = QString::fromUtf8(source);
        if (n >= 0)
            text.replace(u"%n"_s, QString::number(n));
        for (qsizetype missing = text.size() * 2 / 5; missing > 0; missing -= 6)
            text += u" ~éàüß"_s.left(missing);
        return text;
    }
};

class LayoutTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPageFits_data();
    void everyPageFits();

private:
    static void visit(const QString &name, QWidget &window, QStringList &faults);
    QTemporaryDir m_places; ///< of windows, which nobody is to remember
};

void LayoutTest::initTestCase()
{
    QApplication::setApplicationName(u"Facteur"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_places.path());
}

void LayoutTest::everyPageFits_data()
{
    QTest::addColumn<bool>("isLong");
    QTest::addColumn<int>("points");
    for (const int points : {9, 12, 18}) {
        QTest::addRow("French, %d pt", points) << false << points;
        QTest::addRow("the long language, %d pt", points) << true << points;
    }
}

void LayoutTest::visit(const QString &name, QWidget &window, QStringList &faults)
{
    const QSize before = window.size();
    for (const int width : widths) {
        window.resize(width, before.height());
        for (int i = 0; i < 8; ++i) { // a layout may have to ask its own for more room
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::MetaCall); // scroll bars come and go by these
        }
        QStringList found = layoutFaults(window);
        // The code for support is read out on the telephone, by somebody who does not scroll.
        const auto labels = window.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->objectName().startsWith(u"code-"_s) && label->isVisible()
                && label->mapTo(&window, QPoint(0, label->height())).y() > window.height() - footer)
                found << u"below the fold: %1"_s.arg(label->text());
        }
        if (window.width() != width)
            found << u"the window became %1 wide"_s.arg(window.width());
        for (const QString &fault : std::as_const(found))
            faults << u"%1 at %2: %3"_s.arg(name).arg(width).arg(fault);
    }
    window.resize(before);
}

void LayoutTest::everyPageFits()
{
    QFETCH(bool, isLong);
    QFETCH(int, points);
    QFont font = QApplication::font();
    font.setPointSize(points);
    QApplication::setFont(font);
    Style::install();
    Languages::use(isLong ? u"en"_s : u"fr"_s);
    LongLanguage words;
    if (isLong)
        QCoreApplication::installTranslator(&words);
    QStringList faults;
    Scenes scenes(
        {1040, 720}, [&faults](const QString &name, QWidget &window) { visit(name, window, faults); });
    scenes.all();
    QCoreApplication::removeTranslator(&words);
    QCOMPARE(scenes.failures(), 0);
    if (!faults.isEmpty())
        qWarning().noquote() << faults.mid(0, 4000).join(u'\n');
    QCOMPARE(faults.size(), 0);
}

} // namespace

FACTEUR_MAIN(LayoutTest)
#include "tst_layout.moc"

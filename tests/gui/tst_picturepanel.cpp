// SPDX-License-Identifier: MIT
#include "AreaAround.h"
#include "PicturePanel.h"
#include "Style.h"
#include "TestProgram.h"
#include "WizardDriver.h"

#include <QScrollBar>

#include <algorithm>

using namespace Facteur;
using namespace Qt::StringLiterals;

/// Where the guide's steps stand beside or below the values, and where the keyboard goes among them.
class TestPicturePanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Style::install(); }
    void init()
    {
        m_driver = std::make_unique<WizardDriver>();
        m_driver->model().setGuide(u"iphone"_s);
    }
    void cleanup() { m_driver.reset(); }

    void theyBeginAtTheTopEachTime()
    {
        showSettings({1040, 620});
        QScrollBar *bar = areaAround(panel())->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        bar->setValue(bar->maximum());
        m_driver->wizard().goTo(Page::Servers);
        m_driver->wizard().goTo(Page::Settings);
        QCOMPARE(bar->value(), 0);
    }

    void inANarrowWindowTheyAreShownFromTheirTop()
    {
        showSettings({900, 600});
        WizardDriver::click(button(u"Show me"_s));
        QTRY_COMPARE(panel()->mapTo(areaAround(panel())->viewport(), QPoint()).y(), 0);
    }

    void atTheirEndsTheKeyboardStaysWithThem()
    {
        showSettings({1040, 720});
        QPushButton *next = button(u"Next step"_s);
        QPushButton *previous = button(u"Previous step"_s);
        next->setFocus();
        while (next->isEnabled())
            WizardDriver::click(next);
        QVERIFY(previous->hasFocus());
        while (previous->isEnabled())
            WizardDriver::click(previous);
        QVERIFY(next->hasFocus());
    }

private:
    void showSettings(QSize size)
    {
        m_driver->wizard().resize(size);
        m_driver->wizard().goTo(Page::Settings);
        QCoreApplication::processEvents(); // it is laid out
    }
    [[nodiscard]] PicturePanel *panel() const { return m_driver->page()->findChild<PicturePanel *>(); }
    [[nodiscard]] QPushButton *button(const QString &words) const
    {
        const auto buttons = m_driver->page()->findChildren<QPushButton *>();
        const auto found = std::find_if(buttons.begin(), buttons.end(),
            [&words](const QPushButton *each) { return each->text() == words; });
        return found == buttons.end() ? nullptr : *found;
    }

    std::unique_ptr<WizardDriver> m_driver;
};

FACTEUR_MAIN(TestPicturePanel)
#include "tst_picturepanel.moc"

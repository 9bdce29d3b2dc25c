// SPDX-License-Identifier: MIT
#include "Banner.h"
#include "CompanionWindow.h"
#include "Mnemonics.h"
#include "Situations.h"
#include "StepList.h"
#include "Style.h"
#include "TestProgram.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QWheelEvent>

using namespace Facteur;
using namespace Qt::StringLiterals;

/// What holds for the window as a whole.
class TestWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Style::install(); }
    void theCodeForSupportIsCopiedAndSaid();
    void whatIsTypedIntoStaysInView();
    void practiceLeavesTheStepsAsWideAsTheyAre();
    void inPracticeNothingIsLookedUp();
    void theStepByStepWindowHasLettersAndHelp();
    void theWheelChoosesNothing();
    void theStepsAreReachedFromANarrowWindow();
};

void TestWindow::theCodeForSupportIsCopiedAndSaid()
{
    WizardDriver driver;
    Situations::begin(driver);
    Situations::tested(driver, Verdict::Both, Situations::side(driver, Side::Incoming, Cause::AuthRejected),
        Situations::side(driver, Side::Outgoing, Cause::TcpTimeout, Step::Connect));
    driver.click(u"copyCode"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"IN-AUTH-REJECTED OUT-TCP-TIMEOUT"_s);
    QCOMPARE(driver.find<QLabel>(u"code-incoming"_s)->text(), u"IN-AUTH-REJECTED"_s);
    const QString said = driver.page()->findChild<Banner *>()->accessibleDescription();
    for (const QString &words : {u"(incoming): IN-AUTH-REJECTED"_s, u"(outgoing): OUT-TCP-TIMEOUT"_s})
        QVERIFY2(said.contains(words), qPrintable(said));
    Situations::tested(driver, Verdict::Works, Situations::side(driver, Side::Incoming),
        Situations::side(driver, Side::Outgoing));
    QVERIFY(!driver.find<QWidget>(u"code-incoming"_s)->isVisible());
}

void TestWindow::whatIsTypedIntoStaysInView()
{
    WizardDriver driver;
    Situations::begin(driver, u"thunderbird"_s, u"jardin-boreal.ca"_s, u"laposte"_s);
    driver.wizard().resize(900, 560);
    driver.wizard().goTo(Page::Account);
    auto *password = driver.find<QLineEdit>(u"password"_s);
    Situations::settle(driver);
    password->setFocus(Qt::TabFocusReason);
    Situations::settle(driver);
    QVERIFY(!password->visibleRegion().isEmpty());
    driver.model().setProvider(u"gmail"_s); // whose steps come up above it
    QTRY_VERIFY(driver.find<QWidget>(u"signIn"_s)->isVisible());
    Situations::settle(driver);
    QVERIFY(password->hasFocus());
    QTRY_COMPARE(password->visibleRegion().boundingRect().height(), password->height());
}

void TestWindow::practiceLeavesTheStepsAsWideAsTheyAre()
{
    const WizardDriver driver;
    Situations::settle(driver);
    const auto *steps = driver.wizard().findChild<StepList *>();
    const int before = steps->width();
    driver.wizard().practise(Scenario::AllWorks);
    Situations::settle(driver);
    QCOMPARE(steps->width(), before);
    QVERIFY(!steps->remark().isEmpty());
}

void TestWindow::inPracticeNothingIsLookedUp()
{
    WizardDriver driver({}, QHostAddress(u"127.255.255.254"_s)); // nobody is there, but would be asked
    driver.wizard().goTo(Page::Account);
    QVERIFY(!driver.everythingSaid().contains(u"Nothing is looked up on the Internet."_s));
    driver.wizard().practise(Scenario::AllWorks);
    const QString said = driver.everythingSaid();
    QVERIFY(said.contains(u"Nothing is looked up on the Internet."_s));
    QVERIFY(!said.contains(u"is looked up on the Internet."_s.prepend(u"after the @ "_s)));
}

void TestWindow::theStepByStepWindowHasLettersAndHelp()
{
    WizardDriver driver;
    Situations::begin(driver, u"thunderbird"_s);
    driver.wizard().goTo(Page::Settings);
    driver.click(u"companion"_s);
    QWidget *companion = nullptr;
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (qobject_cast<const CompanionWindow *>(window) && window->isVisible())
            companion = window;
    }
    QVERIFY(companion);
    const QChar letter = Mnemonics::letterOf(companion->findChild<QAbstractButton *>(u"next"_s));
    QVERIFY(!letter.isNull());
    companion->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(companion));
    QTest::keyClick(companion, Qt::Key_F1);
    QPointer<QWidget> sheet = companion->findChild<QWidget *>(u"keySheet"_s);
    QVERIFY(sheet && sheet->isVisible());
    const QString words = sheet->findChild<QWidget *>(u"keys"_s)->property("plainText").toString();
    QVERIFY2(words.contains(companion->findChild<QLabel *>(u"heading"_s)->text()), qPrintable(words));
    QVERIFY2(words.contains(u"Alt+"_s + letter), qPrintable(words));
    QVERIFY2(!words.contains(u"To the page before"_s), qPrintable(words));
    QTest::keyClick(sheet, Qt::Key_Escape);
    QTRY_VERIFY(!sheet);
    QVERIFY(companion->isVisible());
}

void TestWindow::theWheelChoosesNothing()
{
    WizardDriver driver;
    auto *languages = driver.find<QComboBox>(u"language"_s);
    const QString language = languages->currentText();
    const QPoint down(0, -120);
    QWheelEvent event(languages->rect().center(), languages->mapToGlobal(languages->rect().center()), {},
        down, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(languages, &event);
    QCOMPARE(languages->currentText(), language);
    QVERIFY(!event.isAccepted()); // the page scrolls
}

void TestWindow::theStepsAreReachedFromANarrowWindow()
{
    WizardDriver driver;
    Situations::begin(driver);
    while (driver.at() != Page::Servers)
        driver.next();
    driver.wizard().resize(600, 560);
    Situations::settle(driver);
    driver.click(u"place"_s);
    const auto *steps = driver.wizard().findChild<QMenu *>(u"steps"_s);
    QVERIFY(steps && steps->isVisible());
    QCOMPARE(steps->actions().size(), 7);
    QVERIFY(!steps->actions().at(static_cast<int>(Page::Test))->isEnabled());
    steps->actions().at(static_cast<int>(Page::Account))->trigger();
    QCOMPARE(driver.at(), Page::Account);
}

FACTEUR_MAIN(TestWindow)
#include "tst_window.moc"

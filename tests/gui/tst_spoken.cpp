// SPDX-License-Identifier: MIT
#include "Accessible.h"
#include "Banner.h"
#include "Card.h"
#include "Description.h"
#include "FieldBlock.h"
#include "Group.h"
#include "Languages.h"
#include "Situations.h"
#include "Spoken.h"
#include "StepTable.h"
#include "Style.h"
#include "TestProgram.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QGroupBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Facteur;
using namespace Qt::StringLiterals;

/// What a screen reader is told (tests/gui/speech hears it through the real bus).
class TestSpoken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aMessageBelongsToItsField();
    void saysWhatComesUpElsewhere();
    void saysNothingThatOnlyComesAndGoes();
    void saysWhatIsShownAgain();
    void forgetsWhatWasPassedWhenTheFocusLeaves();
    void keepsWhatAFieldSaysByItself();
    void eachStepIsOneSentence();
    void picturesAreGraphicsAndHeadingsHeadings();
    void cardsKnowTheirPlace();
    void pagesSayWhichTheyAre();
    void aLookUpIsSaid();
    void aPortsWarningIsSaid();
    void theVerdictIsSaidWhereThePasswordIsTypedAgain();

private:
    /// Hears what is said in \a window from now on.
    void listen(const QWidget &window);
    /// Whether \a words were said, and have reached what has the focus, where that is how they are told.
    [[nodiscard]] bool isSaid(const QString &words) const
    {
        return !words.isEmpty()
            && QTest::qWaitFor(
                [this, &words] {
                    const QWidget *focus = QApplication::focusWidget();
                    const bool isTold = QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
                        || (focus && focus->accessibleDescription().contains(words));
                    return isTold && m_said.join(u'\n').contains(words);
                },
                2000);
    }

    QStringList m_said;
};

void TestSpoken::initTestCase()
{
    Style::install();
}

void TestSpoken::init()
{
    Languages::use(u"en"_s);
    m_said.clear();
}

void TestSpoken::listen(const QWidget &window)
{
    m_said.clear();
    const auto all = window.findChildren<Spoken *>();
    for (const Spoken *each : all)
        connect(each, &Spoken::said, this, [this](const QString &words) { m_said << words; });
}

void TestSpoken::aMessageBelongsToItsField()
{
    auto *edit = new QLineEdit;
    FieldBlock block(edit);
    block.setLabel(u"Port"_s);
    block.setHelp(u"A number"_s);
    QCOMPARE(edit->accessibleName(), u"Port"_s);
    QCOMPARE(edit->accessibleDescription(), u"A number"_s);
    block.show();
    block.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&block));
    edit->setFocus();
    block.setMessage(Tone::Bad, u"No number"_s);
    QCOMPARE(edit->accessibleDescription(), u"No number"_s);
    block.clearMessage();
    QCOMPARE(edit->accessibleDescription(), u"A number"_s);
}

void TestSpoken::saysWhatComesUpElsewhere()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *edit = new QLineEdit;
    auto *line = new MessageLine;
    auto *banner = new Banner;
    for (QWidget *widget :
        {static_cast<QWidget *>(edit), static_cast<QWidget *>(line), static_cast<QWidget *>(banner)})
        column->addWidget(widget);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    edit->setFocus();
    QCoreApplication::processEvents();
    listen(window);
    line->setMessage(Tone::Good, u"It is known"_s);
    banner->setMessage(Tone::Careful, u"It is careful"_s);
    QVERIFY(isSaid(u"It is known"_s));
    QVERIFY(isSaid(u"It is careful"_s));
    m_said.clear();
    line->setMessage(Tone::Good, u"It is known"_s); // the same
    QTest::qWait(20);
    QVERIFY(m_said.isEmpty());
}

void TestSpoken::saysNothingThatOnlyComesAndGoes()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *edit = new QLineEdit;
    auto *line = new MessageLine;
    column->addWidget(edit);
    column->addWidget(line);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    edit->setFocus();
    QCoreApplication::processEvents();
    listen(window);
    line->setMessage(Tone::Info, u"Now this"_s);
    line->clearMessage();
    QTest::qWait(20);
    QVERIFY(m_said.isEmpty());
    line->setMessage(Tone::Info, u"Now this"_s);
    QVERIFY(isSaid(u"Now this"_s)); // as what stays is
}

void TestSpoken::saysWhatIsShownAgain()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *edit = new QLineEdit;
    auto *banner = new Banner;
    column->addWidget(edit);
    column->addWidget(banner);
    banner->hide();
    banner->setMessage(Tone::Bad, u"You cannot send"_s);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    listen(window);
    edit->setFocus();
    QCoreApplication::processEvents();
    QVERIFY(!m_said.join(u' ').contains(u"You cannot"_s));
    for (int i = 0; i < 2; ++i) {
        banner->show();
        QVERIFY(isSaid(u"You cannot send"_s));
        banner->hide();
        window.setFocus();
        edit->clearFocus();
        edit->setFocus();
        m_said.clear();
    }
}

void TestSpoken::forgetsWhatWasPassedWhenTheFocusLeaves()
{
    QLineEdit edit;
    Description::of(&edit)->set(this, u"Help"_s);
    Description::of(&edit)->pass(u"One"_s);
    Description::of(&edit)->pass(u"two"_s); // in the same turn
    QCOMPARE(edit.accessibleDescription(), u"One\ntwo\nHelp"_s);
    QCoreApplication::processEvents();
    Description::of(&edit)->pass(u"Three"_s);
    QCOMPARE(edit.accessibleDescription(), u"Three\nHelp"_s);
    QFocusEvent out(QEvent::FocusOut);
    QCoreApplication::sendEvent(&edit, &out);
    QCOMPARE(edit.accessibleDescription(), u"Help"_s);
}

void TestSpoken::keepsWhatAFieldSaysByItself()
{
    QLineEdit edit;
    edit.setAccessibleDescription(u"Own"_s);
    Description::of(&edit)->pass(u"News"_s);
    QCOMPARE(edit.accessibleDescription(), u"News\nOwn"_s);
    edit.setAccessibleDescription(u"Another"_s);
    Description::of(&edit)->set(this, u"Part"_s);
    QVERIFY(edit.accessibleDescription().endsWith(u"Another\nPart"_s));
}

void TestSpoken::eachStepIsOneSentence()
{
    StepTable table(Side::Incoming);
    table.retranslate();
    SideReport report;
    report.steps.at(0).state = StepState::Passed;
    report.steps.at(0).milliseconds = 12;
    report.steps.at(1).state = StepState::Failed;
    report.steps.at(1).milliseconds = 2500;
    report.steps.at(2).state = StepState::Skipped;
    report.steps.at(3).state = StepState::Running;
    table.setReport(report);
    const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(&table);
    QCOMPARE(told->role(), QAccessible::List);
    QCOMPARE(told->text(QAccessible::Name), u"Incoming mail"_s);
    QCOMPARE(told->childCount(), 2 + stepCount); // heading, server, and the steps; no signs, no times
    QStringList rows;
    for (int i = 0; i < told->childCount(); ++i) {
        QAccessibleInterface *child = told->child(i);
        QCOMPARE(told->indexOfChild(child), i);
        if (child->role() == QAccessible::ListItem)
            rows << child->text(QAccessible::Name);
    }
    QCOMPARE(rows.size(), stepCount);
    QVERIFY2(rows.at(0).endsWith(u": passed, 12 ms"_s), qPrintable(rows.at(0)));
    QVERIFY2(rows.at(1).endsWith(u": failed, 2.5 s"_s), qPrintable(rows.at(1)));
    QVERIFY(rows.at(2).endsWith(u": skipped"_s));
    QVERIFY(rows.at(3).endsWith(u": running"_s));
    QVERIFY(rows.at(4).endsWith(u": waiting"_s));
    report.steps.at(3).state = StepState::Skipped;
    table.setReport(report);
    QVERIFY(table.accessibleDescription().contains(rows.at(0) + u'\n' + rows.at(1)));
}

void TestSpoken::picturesAreGraphicsAndHeadingsHeadings()
{
    WizardDriver driver;
    Situations::begin(driver);
    driver.wizard().goTo(Page::Settings);
    QCoreApplication::processEvents();
    int graphics = 0;
    int headings = 0;
    int groups = 0;
    const auto widgets = driver.page()->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(widget);
        if (!told || !widget->isVisible())
            continue;
        if (told->role() == QAccessible::Graphic) {
            ++graphics;
            QVERIFY(told->text(QAccessible::Name).startsWith(u"Picture: "_s));
        } else if (told->role() == QAccessible::Heading) {
            if (++headings == 1)
                QCOMPARE(told->text(QAccessible::Name), driver.page()->heading());
        } else if (qobject_cast<Group *>(widget)) {
            QCOMPARE(told->role(), QAccessible::Grouping);
            ++groups;
            QVERIFY(!told->text(QAccessible::Name).isEmpty());
        } else if (widget->inherits("QTextBrowser")) {
            QVERIFY(!told->text(QAccessible::Name).isEmpty());
        }
    }
    QCOMPARE(graphics, 1);
    QVERIFY(groups >= 2);
    QCOMPARE(headings, 1 + groups);
}

void TestSpoken::cardsKnowTheirPlace()
{
    WizardDriver driver;
    Situations::settle(driver);
    const auto cards = driver.page()->findChildren<Card *>();
    QVERIFY(cards.size() > 3);
    for (qsizetype i = 0; i < cards.size(); ++i)
        QVERIFY(cards.at(i)->accessibleDescription().endsWith(u"\n%1 of %2"_s.arg(i + 1).arg(cards.size())));
}

void TestSpoken::pagesSayWhichTheyAre()
{
    WizardDriver driver;
    Situations::begin(driver);
    driver.wizard().goTo(Page::Protocol);
    const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(driver.page());
    QCOMPARE(told->role(), QAccessible::Grouping);
    QCOMPARE(told->text(QAccessible::Name), u"Step 3 of 7: "_s + driver.page()->heading());
}

void TestSpoken::aLookUpIsSaid()
{
    WizardDriver driver;
    driver.wizard().goTo(Page::Account);
    driver.type(u"emailAddress"_s, u"marie@gmail.com"_s);
    listen(driver.wizard());
    driver.find<QWidget>(u"password"_s)->setFocus();
    QVERIFY(isSaid(u"Gmail"_s));
    QVERIFY(isSaid(u"hosts this address"_s));
    QVERIFY(isSaid(driver.find<Banner>(u"signIn"_s)->title())); // it wants another password
}

void TestSpoken::aPortsWarningIsSaid()
{
    WizardDriver driver;
    Situations::begin(driver);
    driver.wizard().goTo(Page::Servers);
    auto *port = driver.find<QLineEdit>(u"incomingPort"_s);
    driver.type(u"incomingPort"_s, u"995"_s);
    QVERIFY(port->accessibleDescription().contains(u"Port 995 belongs to incoming mail by POP."_s));
    auto *ssl = driver.find<QCheckBox>(u"incomingSsl"_s);
    ssl->setFocus();
    QTest::keyClick(ssl, Qt::Key_Space);
    QVERIFY(ssl->accessibleDescription().contains(u"Without SSL"_s));
}

void TestSpoken::theVerdictIsSaidWhereThePasswordIsTypedAgain()
{
    WizardDriver driver;
    Situations::begin(driver);
    Situations::tested(driver, Verdict::Password,
        Situations::side(driver, Side::Incoming, Cause::AuthRejected),
        Situations::side(driver, Side::Outgoing, Cause::AuthRejected));
    listen(driver.wizard()); // nothing is said before the event loop has its turn
    QVERIFY(driver.find<QWidget>(u"retypedPassword"_s)->hasFocus());
    QVERIFY(isSaid(driver.page()->findChild<Banner *>()->title()));
}

FACTEUR_MAIN(TestSpoken)
#include "tst_spoken.moc"

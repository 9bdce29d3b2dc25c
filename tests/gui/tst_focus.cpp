// SPDX-License-Identifier: MIT
#include "CopyButton.h"
#include "Languages.h"
#include "Mnemonics.h"
#include "RichLabel.h"
#include "Situations.h"
#include "Style.h"
#include "TestProgram.h"

#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QTimer>
#include <QToolButton>

using namespace Facteur;
using namespace Qt::StringLiterals;

/// By the keyboard alone: Tab goes as one reads, one sees where, and the keys do what the sheet of keys says.
class TestFocus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Style::install(); }
    void init() { Languages::use(u"en"_s); }
    void tabGoesAsOneReads_data() { situations(); }
    void tabGoesAsOneReads();
    void oneSeesWhereTheFocusIs_data() { situations(); }
    void oneSeesWhereTheFocusIs();
    void whatHasTheFocusHasAName_data() { situations(); }
    void whatHasTheFocusHasAName();
    void theLinkAtTheBottomComesLast();
    void copiesTheValueBeside();
    void goesBackByItsKeys();
    void theSheetTellsTheKeysThatWorkHere_data() { situations(); }
    void theSheetTellsTheKeysThatWorkHere();
    void theSheetOpensAndCloses();
    void escapeAsksWhereSomethingWouldBeLost_data();
    void escapeAsksWhereSomethingWouldBeLost();
    void enterNeverQuits();
    void doneAsksNothing();
    void escapeFoldsFirst();

private:
    static void situations();
    /// What Tab stops at, from the field that has the focus on, all around.
    [[nodiscard]] static QList<QWidget *> stops(const WizardDriver &driver);
    [[nodiscard]] static QRect placeOf(const QWidget *widget)
    {
        return {widget->mapTo(widget->window(), QPoint()), widget->size()};
    }
    [[nodiscard]] static QString nameOf(const QWidget *widget)
    {
        return u"%1 \"%2\" (%3)"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
            widget->property("text").toString(), widget->objectName());
    }
    /// Handles the question about quitting that comes up: \a answer gets it; true: one came.
    static bool asked(SetupWizard &wizard, const std::function<void(QMessageBox *)> &answer);
};

void TestFocus::situations()
{
    QTest::addColumn<int>("index");
    const QList<Situations::Situation> all = Situations::all();
    for (int i = 0; i < all.size(); ++i)
        QTest::newRow(all.at(i).name) << i;
}

QList<QWidget *> TestFocus::stops(const WizardDriver &driver)
{
    QList<QWidget *> stops;
    QWidget *const start = driver.wizard().button(QWizard::NextButton);
    for (QWidget *next = start->nextInFocusChain(); next != start; next = next->nextInFocusChain()) {
        if (next->isVisible() && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus)
            && !next->focusProxy() && next->window() == &driver.wizard())
            stops << next;
    }
    return stops;
}

void TestFocus::tabGoesAsOneReads()
{
    QFETCH(int, index);
    WizardDriver driver;
    Situations::all().at(index).reach(driver);
    Situations::settle(driver);
    const QList<QWidget *> all = stops(driver);
    const QWidget *const page = driver.page();
    int inPage = 0;
    for (qsizetype i = 1; i < all.size(); ++i) {
        const QWidget *const before = all.at(i - 1);
        const QWidget *const after = all.at(i);
        if (!page->isAncestorOf(before) || !page->isAncestorOf(after) || before->isAncestorOf(after))
            continue;
        ++inPage;
        const QRect one = placeOf(before);
        const QRect other = placeOf(after);
        const bool isBelow = other.bottom() > one.top();
        const bool isBeside = other.left() >= one.right();
        QVERIFY2(isBelow || isBeside, qPrintable(nameOf(before) + u" before "_s + nameOf(after)));
        if (one.top() < other.bottom() && other.top() < one.bottom()) // in one row
            QVERIFY2(isBeside, qPrintable(nameOf(before) + u" before "_s + nameOf(after)));
    }
    QVERIFY(inPage > 0 || driver.at() == Page::Protocol);
}

void TestFocus::oneSeesWhereTheFocusIs()
{
    QFETCH(int, index);
    WizardDriver driver;
    Situations::all().at(index).reach(driver);
    Situations::settle(driver);
    const QList<QWidget *> all = stops(driver);
    for (QWidget *widget : all) {
        driver.wizard().setFocus();
        QCoreApplication::processEvents();
        const QImage without = widget->grab().toImage();
        widget->setFocus(Qt::TabFocusReason);
        QVERIFY2(widget->hasFocus(), qPrintable(nameOf(widget)));
        const QImage with = widget->grab().toImage();
        QVERIFY2(with != without, qPrintable(nameOf(widget)));
    }
}

void TestFocus::whatHasTheFocusHasAName()
{
    QFETCH(int, index);
    WizardDriver driver;
    Situations::all().at(index).reach(driver);
    Situations::settle(driver);
    QString before;
    const QList<QWidget *> all = stops(driver);
    for (QWidget *widget : all) {
        QAccessibleInterface *told = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(told);
        const QString name = told->text(QAccessible::Name);
        QVERIFY2(!name.isEmpty(), qPrintable(nameOf(widget)));
        const QString whole = name + told->text(QAccessible::Description);
        QVERIFY2(whole != before, qPrintable(nameOf(widget)));
        before = whole;
    }
}

void TestFocus::theLinkAtTheBottomComesLast()
{
    WizardDriver driver;
    Situations::begin(driver);
    driver.wizard().goTo(Page::Settings);
    Situations::settle(driver);
    driver.model().setProtocol(Protocol::Pop3); // the table is made anew
    Situations::settle(driver);
    QStringList order;
    const QList<QWidget *> all = stops(driver);
    for (const QWidget *widget : all) {
        const auto *label = qobject_cast<const RichLabel *>(widget);
        if (widget->objectName().startsWith(u"copy "_s))
            order << u"copy"_s;
        else if (label && label->toPlainText().contains(u"community"_s))
            order << u"link"_s;
    }
    QVERIFY(order.size() >= 6);
    QCOMPARE(order.indexOf(u"link"_s), order.size() - 1);
}

void TestFocus::copiesTheValueBeside()
{
    WizardDriver driver;
    Situations::begin(driver);
    driver.wizard().goTo(Page::Settings);
    auto *copy = driver.find<QPushButton>(u"copy "_s + idOf(Field::IncomingHost));
    copy->setFocus();
    QGuiApplication::clipboard()->setText(u"before"_s);
    QTest::keyClick(copy, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"imap.mail.ovh.ca"_s);
}

void TestFocus::goesBackByItsKeys()
{
    WizardDriver driver;
    Situations::begin(driver);
    for (const Page page : {Page::Account, Page::Protocol, Page::Servers})
        driver.wizard().goTo(page);
    auto *host = driver.find<QLineEdit>(u"incomingHost"_s);
    host->setFocus();
    QTest::keyClick(host, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(driver.at(), Page::Protocol);
    QTest::keyClick(&driver.wizard(), Qt::Key_Back);
    QCOMPARE(driver.at(), Page::Account);
    QTest::mouseClick(driver.page(), Qt::BackButton);
    QCOMPARE(driver.at(), Page::Welcome);
    QTest::keyClick(&driver.wizard(), Qt::Key_Left, Qt::AltModifier); // there is none before
    QCOMPARE(driver.at(), Page::Welcome);
}

void TestFocus::theSheetTellsTheKeysThatWorkHere()
{
    QFETCH(int, index);
    WizardDriver driver;
    Situations::all().at(index).reach(driver);
    Situations::settle(driver);
    QTest::keyClick(&driver.wizard(), Qt::Key_F1);
    auto *sheet = driver.wizard().findChild<QWidget *>(u"keySheet"_s);
    QVERIFY(sheet && sheet->isVisible());
    const QString words = sheet->findChild<QWidget *>(u"keys"_s)->property("plainText").toString();
    QVERIFY(words.contains(driver.page()->heading()));
    const auto copies = driver.page()->findChildren<CopyButton *>();
    QCOMPARE(words.contains(u"Ctrl+C"_s),
        std::any_of(copies.begin(), copies.end(), [](const CopyButton *copy) { return copy->isVisible(); }));
    QCOMPARE(words.contains(u"Alt+Left"_s), driver.at() != Page::Welcome);
    const QChar next = Mnemonics::letterOf(
        driver.wizard().button(driver.at() == Page::Settings ? QWizard::FinishButton : QWizard::NextButton));
    QVERIFY(!next.isNull() && words.contains(u"Alt+"_s + next));
    for (const QLineEdit *field : driver.page()->findChildren<QLineEdit *>()) {
        if (!field->text().isEmpty() && field->echoMode() == QLineEdit::Password)
            QVERIFY(!words.contains(field->text()));
    }
}

void TestFocus::theSheetOpensAndCloses()
{
    WizardDriver driver;
    driver.wizard().goTo(Page::Account);
    auto *address = driver.find<QLineEdit>(u"emailAddress"_s);
    address->setFocus();
    QTest::keyClick(address, Qt::Key_F1);
    QPointer<QWidget> sheet = driver.wizard().findChild<QWidget *>(u"keySheet"_s);
    QVERIFY(sheet);
    QVERIFY(sheet->findChild<QWidget *>(u"keys"_s)
                ->property("plainText")
                .toString()
                .contains(u"The whole address"_s));
    QTest::keyClick(sheet, Qt::Key_Escape);
    QTRY_VERIFY(!sheet);
    QCOMPARE(driver.wizard().focusWidget(), address);
}

bool TestFocus::asked(SetupWizard &wizard, const std::function<void(QMessageBox *)> &answer)
{
    bool came = false;
    QTimer::singleShot(0, &wizard, [&] {
        if (auto *box = wizard.findChild<QMessageBox *>()) {
            came = true;
            answer(box);
            box->close(); // were it still there
        }
    });
    QWidget *focus = wizard.focusWidget();
    QTest::keyClick(focus ? focus : &wizard, Qt::Key_Escape);
    QCoreApplication::processEvents();
    return came;
}

void TestFocus::escapeAsksWhereSomethingWouldBeLost_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<bool>("practises");
    QTest::addColumn<bool>("asks");
    QTest::newRow("nothing typed") << static_cast<int>(Page::Account) << false << false;
    for (const Page page : {Page::Protocol, Page::Servers, Page::Authentication, Page::Settings})
        QTest::addRow("page %d", static_cast<int>(page) + 1) << static_cast<int>(page) << false << true;
    QTest::newRow("practice begins") << static_cast<int>(Page::Welcome) << true << false;
    QTest::newRow("practice, page 4") << static_cast<int>(Page::Servers) << true << true;
    QTest::newRow("practice, page 7") << static_cast<int>(Page::Settings) << true << true;
}

void TestFocus::escapeAsksWhereSomethingWouldBeLost()
{
    QFETCH(int, page);
    QFETCH(bool, practises);
    QFETCH(bool, asks);
    WizardDriver driver;
    if (practises)
        driver.wizard().practise(Scenario::AllWorks);
    else if (asks)
        Situations::begin(driver);
    driver.wizard().goTo(static_cast<Page>(page));
    QCoreApplication::processEvents();
    QCOMPARE(asked(driver.wizard(), [](QMessageBox *box) { QTest::keyClick(box, Qt::Key_Escape); }), asks);
    QCOMPARE(driver.wizard().isVisible(), asks); // Escape in the question means stay
}

void TestFocus::enterNeverQuits()
{
    WizardDriver driver;
    Situations::begin(driver);
    driver.wizard().goTo(Page::Settings);
    Situations::settle(driver);
    QVERIFY(asked(driver.wizard(), [](QMessageBox *box) {
        QCOMPARE(box->buttons().size(), 2);
        for (QAbstractButton *button : box->buttons()) {
            QVERIFY(!Mnemonics::letterOf(button).isNull());
            if (box->buttonRole(button) == QMessageBox::DestructiveRole)
                button->setFocus();
        }
        QTest::keyClick(box->focusWidget(), Qt::Key_Return);
    }));
    QVERIFY(driver.wizard().isVisible());
}

void TestFocus::doneAsksNothing()
{
    WizardDriver driver;
    Situations::begin(driver);
    driver.wizard().goTo(Page::Settings);
    driver.wizard().button(QWizard::FinishButton)->click();
    QVERIFY(!driver.wizard().isVisible());
}

void TestFocus::escapeFoldsFirst()
{
    WizardDriver driver;
    Situations::begin(driver);
    Situations::tested(driver, Verdict::Works, Situations::side(driver, Side::Incoming),
        Situations::side(driver, Side::Outgoing));
    QCoreApplication::processEvents();
    QPushButton *unfold = nullptr;
    for (QPushButton *button : driver.page()->findChildren<QPushButton *>()) {
        if (button->isCheckable())
            unfold = button;
    }
    QVERIFY(unfold);
    unfold->click();
    QVERIFY(unfold->isChecked());
    QVERIFY(!asked(driver.wizard(), [](QMessageBox *) {}));
    QVERIFY(!unfold->isChecked() && unfold->hasFocus());
    driver.wizard().goTo(Page::Account);
    auto *details = driver.find<QToolButton>(u"lookUpDetails"_s);
    details->click();
    QCOMPARE(details->arrowType(), Qt::DownArrow);
    QVERIFY(!asked(driver.wizard(), [](QMessageBox *) {}));
    QCOMPARE(details->arrowType(), Qt::RightArrow);
    QVERIFY(asked(driver.wizard(), [](QMessageBox *box) { QTest::keyClick(box, Qt::Key_Escape); }));
}

FACTEUR_MAIN(TestFocus)
#include "tst_focus.moc"

// SPDX-License-Identifier: MIT
#include "AltKey.h"
#include "Languages.h"
#include "Mnemonics.h"
#include "Situations.h"
#include "Style.h"
#include "TestProgram.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>

using namespace Facteur;
using namespace Qt::StringLiterals;

/// Alt letters: each thing has one of its own, in every language, on every page.
class TestMnemonics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void choosesWhatAKeyboardHas_data();
    void choosesWhatAKeyboardHas();
    void underlinesTheLetterAndKeepsAnAmpersand();
    void movesOneThatCanForOneThatCannot();
    void keepsALetterWhileItFits();
    void leavesOutWhatStandsThereTooOften();
    void leadsToAFieldByItsLabel();
    void altUnderlinesTheLettersAsLongAsItIsHeld();
    void everyPageHasLettersWithoutClashes_data();
    void everyPageHasLettersWithoutClashes();
    void backAndNextKeepTheirs();
    void theLetterPresses();
    void textsAreNotTouched();

private:
    [[nodiscard]] static QPushButton *button(QWidget &parent, const QString &text)
    {
        auto *made = new QPushButton(text, &parent);
        made->show();
        return made;
    }
    /// What is wrong with the letters of what is visible; empty: nothing.
    [[nodiscard]] static QString complaint(const WizardDriver &driver);
    /// All that is visible and takes a letter.
    [[nodiscard]] static QList<QWidget *> takers(const WizardDriver &driver);
    QStringList m_codes;
};

void TestMnemonics::initTestCase()
{
    Style::install();
    m_codes = Languages::available();
    QVERIFY(m_codes.contains(u"fr"_s));
}

void TestMnemonics::init()
{
    Languages::use(u"en"_s);
}

void TestMnemonics::choosesWhatAKeyboardHas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("letters");
    QTest::newRow("beginnings first") << u"Use port 587"_s << u"UPSEORT587"_s;
    QTest::newRow("no accents") << u"Réessayer à côté"_s << u"RCESAYT"_s;
    QTest::newRow("no ligatures") << u"Œuvre"_s << u"UVRE"_s;
    QTest::newRow("an apostrophe ends a word") << u"L'adresse"_s << u"LADRES"_s;
    QTest::newRow("other scripts") << u"Назад"_s << u"НАЗД"_s;
    QTest::newRow("signs") << u"… & — 7"_s << u"7"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestMnemonics::choosesWhatAKeyboardHas()
{
    QFETCH(QString, text);
    QTEST(Mnemonics::candidates(text), "letters");
}

void TestMnemonics::underlinesTheLetterAndKeepsAnAmpersand()
{
    QWidget parent;
    QPushButton *one = button(parent, u"B&B Mail"_s);
    QCOMPARE(Mnemonics::marked(one, one->text()), u"B&B Mail"_s); // somebody else's
    Mnemonics::assign({&parent});
    QCOMPARE(Mnemonics::letterOf(one), QChar(u'B'));
    QCOMPARE(Mnemonics::marked(one, one->text()), u"B&&B Mail"_s);
    Mnemonics::show(&parent);
    QCOMPARE(Mnemonics::marked(one, one->text()), u"&B&&B Mail"_s);
    QCOMPARE(one->text(), u"B&B Mail"_s);
    QCOMPARE(one->shortcut(), QKeySequence(u"Alt+B"_s));
    QCOMPARE(Mnemonics::marked(nullptr, u"x"_s), u"x"_s);
}

void TestMnemonics::movesOneThatCanForOneThatCannot()
{
    QWidget parent;
    const QPushButton *richest = button(parent, u"POPE"_s);
    const QPushButton *rich = button(parent, u"OP"_s);
    const QPushButton *poor = button(parent, u"p"_s);
    Mnemonics::assign({&parent});
    QCOMPARE(Mnemonics::letterOf(poor), QChar(u'P'));
    QCOMPARE(Mnemonics::letterOf(rich), QChar(u'O'));
    QCOMPARE(Mnemonics::letterOf(richest), QChar(u'E'));
}

void TestMnemonics::keepsALetterWhileItFits()
{
    QWidget parent;
    QPushButton *test = button(parent, u"Test"_s);
    Mnemonics::assign({&parent});
    QCOMPARE(Mnemonics::letterOf(test), QChar(u'T'));
    QPushButton *tick = button(parent, u"Tick"_s);
    tick->stackUnder(test);
    Mnemonics::assign({tick, test});
    QCOMPARE(Mnemonics::letterOf(test), QChar(u'T'));
    QCOMPARE(Mnemonics::letterOf(tick), QChar(u'I'));
    test->setText(u"Again"_s);
    Mnemonics::assign({&parent});
    QCOMPARE(test->shortcut(), QKeySequence(u"Alt+A"_s));
    tick->hide();
    test->setText(u"I"_s);
    Mnemonics::assign({&parent});
    QCOMPARE(Mnemonics::letterOf(test), QChar(u'I')); // what is hidden has none
}

void TestMnemonics::leavesOutWhatStandsThereTooOften()
{
    QWidget parent;
    QList<QPushButton *> copies;
    for (int i = 0; i < 4; ++i)
        copies << button(parent, u"Copy"_s);
    QPushButton *all = button(parent, u"Copy all"_s);
    Mnemonics::assign({&parent});
    for (const QPushButton *copy : copies)
        QVERIFY(Mnemonics::letterOf(copy).isNull() && copy->shortcut().isEmpty());
    QCOMPARE(Mnemonics::letterOf(all), QChar(u'C'));
}

void TestMnemonics::leadsToAFieldByItsLabel()
{
    QWidget parent;
    auto *row = new QHBoxLayout(&parent);
    auto *other = new QLineEdit;
    auto *label = new QLabel(u"Server & port"_s);
    auto *field = new QLineEdit(u"imap"_s);
    label->setBuddy(field);
    for (QWidget *widget :
        {static_cast<QWidget *>(other), static_cast<QWidget *>(label), static_cast<QWidget *>(field)})
        row->addWidget(widget);
    label->setTextFormat(Qt::PlainText);
    const QImage before = label->grab().toImage();
    Mnemonics::assign({&parent});
    parent.show();
    parent.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&parent));
    other->setFocus();
    Mnemonics::show(&parent);
    QVERIFY(label->grab().toImage() != before); // underlined
    QTest::keyClick(&parent, Qt::Key_S, Qt::AltModifier);
    QVERIFY(field->hasFocus());
    QCOMPARE(field->selectedText(), u"imap"_s);
}

QList<QWidget *> TestMnemonics::takers(const WizardDriver &driver)
{
    QList<QWidget *> takers;
    const auto widgets = driver.wizard().findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const auto *label = qobject_cast<QLabel *>(widget);
        const bool leads = label && label->buddy() && label->buddy()->focusPolicy() != Qt::NoFocus;
        const bool isPressed =
            qobject_cast<QAbstractButton *>(widget) && widget->focusPolicy() != Qt::NoFocus;
        const bool isStep = driver.wizard().sideWidget()->isAncestorOf(widget);
        if (widget->isVisible() && (leads || isPressed) && !isStep
            && !widget->property("text").toString().isEmpty())
            takers << widget;
    }
    return takers;
}

QString TestMnemonics::complaint(const WizardDriver &driver)
{
    QHash<QKeySequence, QString> letters;
    const QList<QWidget *> all = takers(driver);
    QHash<QString, int> alike;
    for (const QWidget *widget : all)
        ++alike[widget->property("text").toString()];
    for (const QWidget *widget : all) {
        const QString words = widget->property("text").toString();
        const auto *pressed = qobject_cast<const QAbstractButton *>(widget);
        const auto *shortcut = widget->findChild<QShortcut *>();
        const QKeySequence keys = pressed ? pressed->shortcut() : shortcut ? shortcut->key() : QKeySequence();
        if (alike.value(words) > 3)
            continue;
        if (keys.isEmpty())
            return u"no letter: "_s + words;
        if (letters.contains(keys))
            return u"%1: %2, %3"_s.arg(keys.toString(), words, letters.value(keys));
        letters.insert(keys, words);
        Mnemonics::show(widget->window());
        const QString letter = keys.toString().section(u'+', -1);
        if (!Mnemonics::candidates(words).contains(letter)
            || !Mnemonics::marked(widget, words).contains(u'&' + letter, Qt::CaseInsensitive))
            return u"%1 is not in %2"_s.arg(letter, words);
    }
    return all.size() < 2 ? u"too few"_s : QString();
}

void TestMnemonics::altUnderlinesTheLettersAsLongAsItIsHeld()
{
    AltKey::watch(qApp);
    const WizardDriver driver;
    Situations::settle(driver);
    const QAbstractButton *next = driver.wizard().button(QWizard::NextButton);
    const auto isUnderlined = [next] { return Mnemonics::marked(next, next->text()).contains(u'&'); };
    QWidget *focus = driver.wizard().focusWidget();
    QVERIFY(focus);
    QVERIFY(!isUnderlined());
    QTest::keyPress(focus, Qt::Key_Alt);
    QVERIFY(isUnderlined());
    QTest::keyRelease(focus, Qt::Key_Alt);
    QVERIFY(!isUnderlined());
}

void TestMnemonics::everyPageHasLettersWithoutClashes_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("index");
    const QList<Situations::Situation> situations = Situations::all();
    for (const QString &code : std::as_const(m_codes)) {
        for (int i = 0; i < situations.size(); ++i)
            QTest::addRow("%s: %s", qPrintable(code), situations.at(i).name.constData()) << code << i;
    }
}

void TestMnemonics::everyPageHasLettersWithoutClashes()
{
    QFETCH(QString, language);
    QFETCH(int, index);
    Languages::use(language);
    WizardDriver driver;
    Situations::all().at(index).reach(driver);
    QTRY_COMPARE(complaint(driver), QString());
}

void TestMnemonics::backAndNextKeepTheirs()
{
    for (const QString &code : std::as_const(m_codes)) {
        Languages::use(code);
        WizardDriver driver;
        Situations::begin(driver);
        QSet<QString> back;
        for (const Page page :
            {Page::Account, Page::Protocol, Page::Servers, Page::Authentication, Page::Settings}) {
            driver.wizard().goTo(page);
            Situations::settle(driver);
            back << driver.wizard().button(QWizard::BackButton)->shortcut().toString();
        }
        QCOMPARE(back.size(), 1);
    }
}

void TestMnemonics::theLetterPresses()
{
    WizardDriver driver;
    Situations::begin(driver);
    for (const Page page : {Page::Account, Page::Protocol})
        driver.wizard().goTo(page);
    Situations::settle(driver);
    const auto press = [&driver](const QWidget *widget) {
        const QChar letter = Mnemonics::letterOf(widget);
        QTest::keyClick(&driver.wizard(), static_cast<Qt::Key>(letter.unicode()), Qt::AltModifier);
    };
    press(driver.find<QWidget>(u"pop3"_s));
    QTRY_COMPARE(driver.model().account().protocol, Protocol::Pop3);
    press(driver.wizard().button(QWizard::BackButton));
    QTRY_COMPARE(driver.at(), Page::Account);
}

void TestMnemonics::textsAreNotTouched()
{
    const QList<Situations::Situation> situations = Situations::all();
    for (const Situations::Situation &situation : situations) {
        WizardDriver driver;
        situation.reach(driver);
        QCoreApplication::processEvents();
        QVERIFY(!driver.everythingSaid().contains(u'&') || situation.name.startsWith("settings"));
    }
}

FACTEUR_MAIN(TestMnemonics)
#include "tst_mnemonics.moc"

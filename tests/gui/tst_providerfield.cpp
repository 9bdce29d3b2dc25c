// SPDX-License-Identifier: MIT
#include "FieldBlock.h"
#include "ProviderField.h"
#include "TestProgram.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QSignalSpy>

using namespace Facteur;
using namespace Qt::StringLiterals;

/// Somebody is found in a long list by typing, and by keys alone.
class TestProviderField final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_field.reset(); }
    void isEmptyUntilSomebodyIsChosen();
    void offersWhoHasWhatWasTyped_data();
    void offersWhoHasWhatWasTyped();
    void returnTakesTheOnlyOne();
    void whatFitsSeveralOrNobodyChoosesNone_data();
    void whatFitsSeveralOrNobodyChoosesNone();
    void leavingTakesTheOnlyOne();
    void isChosenByArrowsInThePopup();
    void isWalkedThroughByKeys();
    void sameRowsDisturbNobody();
    void saysTheHintOfARowToo();
    void twoOfTheSameNameAreToldApart();
    void whatIsTypedInFullIsNotTakenForTheFirstOfThatName();
    void theListLeavesTheQuestionToBeRead_data();
    void theListLeavesTheQuestionToBeRead();

private:
    [[nodiscard]] QStringList offered() const;
    void type(const QString &text) const { QTest::keyClicks(m_field->lineEdit(), text); }

    std::unique_ptr<ProviderField> m_field;
    QList<ProviderField::Row> m_rows;
};

void TestProviderField::init()
{
    m_rows = {{u"OVHcloud Europe"_s, u"eu"_s, u"You log in at manager.eu."_s},
        {u"OVHcloud Amérique"_s, u"ca"_s, u"You log in at manager.ca."_s}, {u"Gmail"_s, u"gmail"_s, {}},
        {u"GMX"_s, u"gmx"_s, {}}, {u"Another"_s, u"-"_s, {}, true}};
    m_field = std::make_unique<ProviderField>();
    m_field->setRows(m_rows);
    m_field->setPlaceholder(u"Type"_s);
    m_field->resize(300, m_field->sizeHint().height());
    m_field->show();
    m_field->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_field.get()));
}

QStringList TestProviderField::offered() const
{
    const QAbstractItemModel *rows = m_field->lineEdit()->completer()->model();
    QStringList names;
    for (int row = 0; row < rows->rowCount(); ++row)
        names << rows->index(row, 0).data().toString();
    return names;
}

void TestProviderField::isEmptyUntilSomebodyIsChosen()
{
    QCOMPARE(m_field->currentIndex(), -1);
    QCOMPARE(m_field->currentText(), QString());
    QCOMPARE(m_field->lineEdit()->placeholderText(), u"Type"_s);
    m_field->showRow(2);
    QCOMPARE(m_field->currentText(), u"Gmail"_s);
    m_field->showRow(-1);
    QCOMPARE(m_field->currentText(), QString());
}

void TestProviderField::offersWhoHasWhatWasTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("letters inside") << u"mai"_s << QStringList{u"Gmail"_s, u"Another"_s};
    QTest::newRow("capitals") << u"gM"_s << QStringList{u"Gmail"_s, u"GMX"_s, u"Another"_s};
    QTest::newRow("without accents") << u"ovh ameri"_s << QStringList{u"OVHcloud Amérique"_s, u"Another"_s};
    QTest::newRow("words of the hint") << u"manager.eu"_s << QStringList{u"OVHcloud Europe"_s, u"Another"_s};
    QTest::newRow("nobody") << u"zzz"_s << QStringList{u"Another"_s};
}

void TestProviderField::offersWhoHasWhatWasTyped()
{
    QFETCH(const QString, typed);
    type(typed);
    QTEST(offered(), "names");
    QVERIFY(m_field->lineEdit()->completer()->popup()->isVisible());
    QCOMPARE(m_field->currentText(), typed); // nothing is completed while one types
}

void TestProviderField::returnTakesTheOnlyOne()
{
    const QSignalSpy activated(m_field.get(), &QComboBox::activated);
    type(u"gmai"_s);
    QTest::keyClick(m_field->lineEdit(), Qt::Key_Return);
    QCOMPARE(m_field->currentData().toString(), u"gmail"_s);
    QCOMPARE(m_field->currentText(), u"Gmail"_s);
    QCOMPARE(activated.size(), 1);
}

void TestProviderField::whatFitsSeveralOrNobodyChoosesNone_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("several") << u"gm"_s;
    QTest::newRow("nobody") << u"zzz"_s;
    QTest::newRow("spaces") << u"  "_s;
}

void TestProviderField::whatFitsSeveralOrNobodyChoosesNone()
{
    QFETCH(const QString, typed);
    const QSignalSpy activated(m_field.get(), &QComboBox::activated);
    type(typed);
    QTest::keyClick(m_field->lineEdit(), Qt::Key_Return);
    QCOMPARE(m_field->currentIndex(), -1);
    QCOMPARE(m_field->currentText(), QString());
    QVERIFY(activated.isEmpty());
}

void TestProviderField::leavingTakesTheOnlyOne()
{
    const QSignalSpy activated(m_field.get(), &QComboBox::activated);
    type(u"gmx"_s);
    QTest::keyClick(m_field->lineEdit()->completer()->popup(), Qt::Key_Escape);
    QFocusEvent leaving(QEvent::FocusOut, Qt::TabFocusReason);
    QCoreApplication::sendEvent(m_field.get(), &leaving);
    QCOMPARE(m_field->currentData().toString(), u"gmx"_s);
    QCOMPARE(activated.size(), 1);
}

void TestProviderField::isChosenByArrowsInThePopup()
{
    const QSignalSpy activated(m_field.get(), &QComboBox::activated);
    type(u"gm"_s);
    QWidget *popup = m_field->lineEdit()->completer()->popup();
    QVERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(m_field->currentData().toString(), u"gmx"_s);
    QCOMPARE(activated.size(), 1);
}

void TestProviderField::isWalkedThroughByKeys()
{
    QTest::keyClick(m_field.get(), Qt::Key_Down);
    QCOMPARE(m_field->currentIndex(), 0);
    QTest::keyClick(m_field.get(), Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(m_field->currentData().toString(), u"-"_s);
    QTest::keyClick(m_field.get(), Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(m_field->currentIndex(), 0);
}

void TestProviderField::sameRowsDisturbNobody()
{
    type(u"gm"_s);
    m_field->setRows(m_rows);
    m_field->showRow(-1);
    QCOMPARE(m_field->currentText(), u"gm"_s);
    m_rows.first().name = u"OVH"_s;
    m_field->setRows(m_rows);
    QCOMPARE(m_field->currentText(), QString());
}

void TestProviderField::saysTheHintOfARowToo()
{
    QCOMPARE(m_field->itemData(0, Qt::AccessibleTextRole).toString(),
        u"OVHcloud Europe. You log in at manager.eu."_s);
    const QAbstractItemView *view = m_field->view();
    QStyleOptionViewItem option;
    option.font = m_field->font();
    const auto heightOf = [&](int row) {
        return view->itemDelegate()->sizeHint(option, m_field->model()->index(row, 0)).height();
    };
    QVERIFY(heightOf(0) > heightOf(2));
    const int before = heightOf(0);
    m_field->resize(120, m_field->height()); // its lines break
    QVERIFY(heightOf(0) > before);
}

void TestProviderField::twoOfTheSameNameAreToldApart()
{
    m_rows.insert(1, {u"OVHcloud Europe"_s, u"of-a-pack"_s, u"Another one."_s});
    m_field->setRows(m_rows);
    type(u"europe"_s);
    QWidget *popup = m_field->lineEdit()->completer()->popup();
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(m_field->currentData().toString(), u"of-a-pack"_s);
}

void TestProviderField::whatIsTypedInFullIsNotTakenForTheFirstOfThatName()
{
    m_rows.insert(1, {u"OVHcloud Europe"_s, u"of-a-pack"_s, u"Another one."_s});
    m_field->setRows(m_rows);
    const QSignalSpy activated(m_field.get(), &QComboBox::activated);
    type(u"OVHcloud Europe"_s);
    QTest::keyClick(m_field->lineEdit()->completer()->popup(), Qt::Key_Escape);
    QTest::keyClick(m_field->lineEdit(), Qt::Key_Return);
    QCOMPARE(m_field->currentIndex(), -1);
    QVERIFY(activated.isEmpty());
}

void TestProviderField::theListLeavesTheQuestionToBeRead_data()
{
    QTest::addColumn<int>("roomBelow");
    QTest::newRow("room for a few rows") << 160;
    QTest::newRow("next to no room") << 20;
}

void TestProviderField::theListLeavesTheQuestionToBeRead()
{
    QFETCH(const int, roomBelow);
    for (int i = 0; i < 40; ++i)
        m_rows.append({u"Provider %1"_s.arg(i), QString::number(i), {}});
    QWidget window;
    auto *block = new FieldBlock(m_field.release(), &window);
    auto *field = block->findChild<ProviderField *>();
    block->setLabel(u"Who hosts your mailbox?"_s);
    field->setRows(m_rows);
    block->resize(300, block->sizeHint().height());
    window.resize(300, 300);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const int below = field->mapToGlobal(QPoint(0, field->height())).y();
    window.move(window.x(), window.y() + window.screen()->availableGeometry().bottom() - roomBelow - below);
    field->setFocus();
    QCoreApplication::processEvents(); // the system tells where it has put the window
    const auto *label = block->findChild<QLabel *>();
    const QRect question(label->mapToGlobal(QPoint()), label->size());
    const QRect own(field->mapToGlobal(QPoint()), field->size());
    QTest::keyClicks(field->lineEdit(), u"p"_s);
    const QWidget *popup = field->lineEdit()->completer()->popup();
    QVERIFY(popup->isVisible());
    QTRY_VERIFY(!popup->geometry().intersects(question));
    QVERIFY(!popup->geometry().adjusted(0, 2, 0, -2).intersects(own));
    QVERIFY(field->screen()->availableGeometry().contains(popup->geometry()));
    QTest::keyClick(field->lineEdit()->completer()->popup(), Qt::Key_Escape);
    field->showPopup(); // by the arrow
    QTRY_VERIFY(!field->view()->window()->geometry().intersects(question));
    field->hidePopup();
}

FACTEUR_MAIN(TestProviderField)
#include "tst_providerfield.moc"

// SPDX-License-Identifier: MIT
#include "CopyButton.h"
#include "FlowLayout.h"
#include "Style.h"
#include "TextFlow.h"
#include "WrappedButton.h"
#include "WrappedLabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

using namespace Facteur;
using namespace Qt::StringLiterals;

/// The controls that wrap.
class TestControls final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Style::install(); }
    void aWordThatIsWiderThanTheLineIsBroken();
    void aTextForRichTextCanBeBrokenAnywhere();
    void aLabelIsSelectedAndCopied();
    void whatIsSelectedIsForgottenWithTheText();
    void aLabelKeepsRoomForOtherTexts();
    void buttonsStandBesideEachOtherWhileThereIsRoom();
    void aButtonThatIsAlignedRightEndsItsRow();
    void whatIsHiddenTakesNoRoom();
    void aButtonWrapsWhereARowIsTooNarrow();
    void aButtonThatHasCopiedKeepsItsWidth();

private:
    static void show(QWidget &widget, const QSize &size);
};

void TestControls::show(QWidget &widget, const QSize &size)
{
    widget.resize(size);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
}

void TestControls::aWordThatIsWiderThanTheLineIsBroken()
{
    WrappedLabel label;
    label.setText(QString(3000, u'W'));
    QVERIFY(label.minimumSizeHint().width() <= 11 * label.fontMetrics().height());
    const auto layout = TextFlow::layOut(label.text(), label.font(), 300);
    QVERIFY(layout->lineCount() > 50);
    QVERIFY(layout->boundingRect().width() <= 300);
    QCOMPARE(label.heightForWidth(300), qCeil(layout->boundingRect().height()));
    label.setText(u"short words only"_s);
    QCOMPARE(TextFlow::layOut(label.text(), label.font(), 1000)->lineCount(), 1);
    QVERIFY(label.heightForWidth(1000) < 2 * label.fontMetrics().height());
}

void TestControls::aTextForRichTextCanBeBrokenAnywhere()
{
    QCOMPARE(TextFlow::breakable(u"two words"_s), u"two words"_s);
    const QString word(100, u'W');
    QString broken = TextFlow::breakable(word);
    QCOMPARE(broken.count(QChar(0x200b)), 4);
    QCOMPARE(broken.remove(QChar(0x200b)), word);
    const QString faces = u"😀"_s.repeated(40); // no pair of surrogates is torn apart
    QVERIFY(TextFlow::breakable(faces).isValidUtf16());
}

void TestControls::aLabelIsSelectedAndCopied()
{
    WrappedLabel label;
    label.setText(u"imap.example.com is silent"_s);
    label.setSelectable(true);
    show(label, {400, 40});
    QTest::mouseDClick(&label, Qt::LeftButton, Qt::NoModifier, QPoint(20, 8));
    QCOMPARE(label.selected(), u"imap.example.com"_s);
    label.setFocus();
    QTest::keyClick(&label, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"imap.example.com"_s);
    QTest::keyClick(&label, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(label.selected(), label.text());
    QTest::mousePress(&label, Qt::LeftButton, Qt::NoModifier, QPoint(0, 8));
    QTest::mouseMove(&label, QPoint(399, 8));
    QTest::mouseRelease(&label, Qt::LeftButton, Qt::NoModifier, QPoint(399, 8));
    QTest::mousePress(&label, Qt::LeftButton, Qt::NoModifier, QPoint(0, 8));
    QCOMPARE(label.selected(), QString());
}

void TestControls::whatIsSelectedIsForgottenWithTheText()
{
    WrappedLabel label;
    label.setText(u"the first text"_s);
    label.setSelectable(true);
    show(label, {400, 40});
    label.setFocus();
    QTest::keyClick(&label, Qt::Key_A, Qt::ControlModifier);
    QVERIFY(!label.selected().isEmpty());
    label.setText(u"another one, which is longer"_s);
    QCOMPARE(label.selected(), QString());
}

void TestControls::aLabelKeepsRoomForOtherTexts()
{
    WrappedLabel label;
    label.setText(u"short"_s);
    const int one = label.heightForWidth(200);
    label.keepRoomFor({u"short, too"_s, QString(200, u'W')});
    const int kept = label.heightForWidth(200);
    QVERIFY(kept > one);
    label.setText(QString(200, u'W'));
    QCOMPARE(label.heightForWidth(200), kept);
    label.keepRoomFor({});
    label.setText(u"short"_s);
    QCOMPARE(label.heightForWidth(200), one);
}

void TestControls::buttonsStandBesideEachOtherWhileThereIsRoom()
{
    QWidget window;
    auto *flow = new FlowLayout(&window);
    QList<WrappedButton *> buttons;
    for (const auto words : {"One thing", "Another thing", "A third thing"}) {
        auto *button = new WrappedButton;
        button->setText(QLatin1StringView(words));
        flow->addWidget(button);
        buttons << button;
    }
    show(window, {600, 200});
    QCOMPARE(buttons.at(2)->y(), buttons.at(0)->y());
    QCOMPARE(flow->heightForWidth(600), buttons.at(0)->sizeHint().height());
    const int two = buttons.at(0)->width() + flow->spacing() + buttons.at(1)->width();
    window.resize(two, 200);
    QCOMPARE(buttons.at(1)->y(), buttons.at(0)->y());
    QVERIFY(buttons.at(2)->y() > buttons.at(0)->y());
    QCOMPARE(buttons.at(2)->x(), 0);
    QVERIFY(flow->heightForWidth(two) > flow->heightForWidth(600));
}

void TestControls::aButtonThatIsAlignedRightEndsItsRow()
{
    QWidget window;
    auto *flow = new FlowLayout(&window);
    for (const auto words : {"Do it", "Cancel"}) {
        auto *button = new WrappedButton;
        button->setText(QLatin1StringView(words));
        flow->addWidget(button);
    }
    QWidget *cancel = flow->itemAt(1)->widget();
    flow->setAlignment(cancel, Qt::AlignRight);
    show(window, {600, 200});
    QCOMPARE(cancel->geometry().right(), 599);
    QCOMPARE(flow->itemAt(0)->widget()->x(), 0);
}

void TestControls::whatIsHiddenTakesNoRoom()
{
    QWidget window;
    auto *flow = new FlowLayout(&window);
    flow->setContentsMargins(0, 8, 0, 0);
    auto *button = new WrappedButton;
    button->setText(u"Do it"_s);
    flow->addWidget(button);
    show(window, {600, 200});
    QVERIFY(flow->heightForWidth(600) > 8);
    button->hide();
    QCOMPARE(flow->heightForWidth(600), 0);
    QCOMPARE(flow->minimumSize(), QSize(0, 0));
}

void TestControls::aButtonWrapsWhereARowIsTooNarrow()
{
    QWidget window;
    auto *flow = new FlowLayout(&window);
    auto *button = new WrappedButton;
    button->setText(u"Put back the recommended values and test"_s);
    flow->addWidget(button);
    show(window, {160, 200});
    QCOMPARE(button->width(), 160);
    QVERIFY(button->height() >= button->sizeHint().height() + button->fontMetrics().height());
    window.resize(600, 200);
    QCOMPARE(button->size(), button->sizeHint());
}

void TestControls::aButtonThatHasCopiedKeepsItsWidth()
{
    CopyButton button;
    button.setWords(u"Copy the report for support"_s, u"Copied"_s);
    const QSize before = button.sizeHint();
    button.copy(u"the report"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"the report"_s);
    QCOMPARE(button.text(), u"Copied"_s);
    QCOMPARE(button.sizeHint(), before);
    button.setWords(u"Copier le rapport"_s, u"Copié"_s); // another language meanwhile
    QCOMPARE(button.text(), u"Copié"_s);
    QTRY_COMPARE(button.text(), u"Copier le rapport"_s);
    const int narrow = button.minimumSizeHint().width() + 20;
    const int wrapped = button.heightForWidth(narrow);
    QVERIFY(wrapped > button.sizeHint().height());
    button.copy(u"the report"_s);
    QCOMPARE(button.heightForWidth(narrow), wrapped);
    QCOMPARE(button.minimumSizeHint().width() + 20, narrow);
    QCOMPARE(button.accessibleDescription(), u"Copié"_s);
    QTRY_COMPARE(button.accessibleDescription(), QString());
}

QTEST_MAIN(TestControls)
#include "tst_controls.moc"

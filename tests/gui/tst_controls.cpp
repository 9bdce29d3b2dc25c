// SPDX-License-Identifier: MIT
#include "Banner.h"
#include "CopyButton.h"
#include "FlowLayout.h"
#include "MarkdownView.h"
#include "RichLabel.h"
#include "Style.h"
#include "TestProgram.h"
#include "TextFlow.h"
#include "Theme.h"
#include "WrappedButton.h"
#include "WrappedLabel.h"

#include <QAccessible>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QImage>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextList>

using namespace Facteur;
using namespace Qt::StringLiterals;

/// The controls that wrap.
class TestControls final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void richWordsLoadNothing();
    void aTextThatShowsNothingIsMeasured();
    void initTestCase() { Style::install(); }
    void aWordThatIsWiderThanTheLineIsBroken();
    void richTextIsBrokenAnywhereAndCopiedAsItIs();
    void tabLeadsFromLinkToLink();
    void linksOpenOverHttpsAlone();
    void richTextIsToldToAScreenReaderAsItIs();
    void theStepsOfABannerAreCopiedAsTheyAre();
    void whatHasANumberOfThePictureHasNoBullet();
    void aLabelWantsTheWidthOfItsLine_data();
    void aLabelWantsTheWidthOfItsLine();
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
    const QTextLayout *layout = TextFlow::layOut(label.text(), label.font(), 300);
    QVERIFY(layout->lineCount() > 50);
    QVERIFY(layout->boundingRect().width() <= 300);
    QCOMPARE(label.heightForWidth(300), qCeil(layout->boundingRect().height()));
    label.setText(u"short words only"_s);
    QCOMPARE(TextFlow::layOut(label.text(), label.font(), 1000)->lineCount(), 1);
    QVERIFY(label.heightForWidth(1000) < 2 * label.fontMetrics().height());
}

namespace {
const QString longWord(200, u'W');

QString everythingCopied(RichLabel &label)
{
    label.selectAll();
    label.setFocus();
    QTest::keyClick(&label, Qt::Key_C, Qt::ControlModifier);
    return QGuiApplication::clipboard()->text();
}
} // namespace

void TestControls::richTextIsBrokenAnywhereAndCopiedAsItIs()
{
    RichLabel label;
    label.setRichText(longWord + u' ' + RichLabel::link(u"https://example.com/?a&b"_s, u"Open <it>"_s));
    QVERIFY(label.minimumSizeHint().width() < 200);
    show(label, {300, label.heightForWidth(300)});
    QVERIFY(label.document()->idealWidth() <= 300);
    QCOMPARE(label.document()->size().toSize().height(), label.height());
    QVERIFY(label.heightForWidth(150) > label.heightForWidth(300));
    QCOMPARE(everythingCopied(label), longWord + u" Open <it>"_s);
}

void TestControls::tabLeadsFromLinkToLink()
{
    QWidget window;
    auto *before = new QPushButton(u"Before"_s, &window);
    auto *label = new RichLabel(&window);
    auto *after = new QPushButton(u"After"_s, &window);
    const QString one = RichLabel::link(u"https://example.com/1"_s, u"One"_s);
    label->setRichText(one + u" and "_s + RichLabel::link(u"https://example.com/2"_s, u"Two"_s));
    show(window, {400, 200});
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    before->setFocus();
    for (const auto words : {"One", "Two"}) {
        QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
        QCOMPARE(window.focusWidget(), label);
        QCOMPARE(label->textCursor().selectedText(), QLatin1StringView(words));
    }
    QTest::keyClick(label, Qt::Key_Tab);
    QCOMPARE(window.focusWidget(), after);
    QTest::keyClick(after, Qt::Key_Backtab);
    QCOMPARE(label->textCursor().selectedText(), u"Two"_s);
    label->setRichText(u"No link"_s);
    QVERIFY(!(label->focusPolicy() & Qt::TabFocus));
}

class Opened final : public QObject
{
    Q_OBJECT
public:
    QList<QUrl> urls;
public Q_SLOTS:
    void open(const QUrl &url) { urls << url; }
};

void TestControls::linksOpenOverHttpsAlone()
{
    Opened opened;
    for (const auto scheme : {"https", "http", "file"})
        QDesktopServices::setUrlHandler(QLatin1StringView(scheme), &opened, "open");
    RichLabel label;
    QStringList links;
    for (const auto address : {"file:///etc/passwd", "https://example.com/", "http://example.com/", "other"})
        links << RichLabel::link(QLatin1StringView(address), u"Open"_s);
    label.setRichText(links.join(u' '));
    show(label, {400, 40});
    label.setFocus(Qt::TabFocusReason);
    for (const QString &link : std::as_const(links)) {
        Q_UNUSED(link)
        QTest::keyClick(&label, Qt::Key_Return);
        QTest::keyClick(&label, Qt::Key_Tab);
    }
    QCOMPARE(opened.urls, QList{QUrl(u"https://example.com/"_s)});
    QVERIFY(label.toPlainText().contains(u"Open"_s)); // it leads nowhere itself
    for (const auto scheme : {"https", "http", "file"})
        QDesktopServices::unsetUrlHandler(QLatin1StringView(scheme));
}

void TestControls::richTextIsToldToAScreenReaderAsItIs()
{
    RichLabel label;
    label.setRichText(longWord + u" <b>&lt;b&gt;</b>"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(&label)->text(QAccessible::Name), longWord + u" <b>"_s);
}

void TestControls::theStepsOfABannerAreCopiedAsTheyAre()
{
    Banner banner;
    banner.setSteps({{longWord, u"https://example.com"_s}, {u"Then"_s, {}}}, u"Open the page"_s);
    show(banner, {400, 300});
    auto *steps = banner.findChild<RichLabel *>();
    QVERIFY(steps->isVisible());
    QVERIFY(steps->document()->idealWidth() <= steps->width());
    QCOMPARE(everythingCopied(*steps), u"1. "_s + longWord + u" Open the page\n2. Then"_s);
}

void TestControls::whatHasANumberOfThePictureHasNoBullet()
{
    MarkdownView view;
    view.setMarkdownText(u"Then:\n\n- ① **Port**: 993\n- ② **SSL**\n\nAnd:\n\n- a bullet"_s);
    QStringList signs;
    for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) {
        if (block.textList())
            signs << QString::number(block.textList()->format().style());
    }
    const QString none = QString::number(QTextListFormat::ListStyleUndefined);
    QCOMPARE(signs, (QStringList{none, none, QString::number(QTextListFormat::ListDisc)}));
}

void TestControls::aLabelWantsTheWidthOfItsLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("lines");
    QTest::newRow("a word") << u"Port"_s << 1;
    QTest::newRow("words") << u"Le serveur de réception"_s << 1;
    QTest::newRow("letters of several widths") << u"WWW iii"_s << 1;
    QTest::newRow("two lines") << u"one\na longer one"_s << 2;
}

void TestControls::aLabelWantsTheWidthOfItsLine()
{
    QFETCH(const QString, text);
    QFETCH(const int, lines);
    WrappedLabel label;
    label.setFont(Theme::strong(label.font()));
    label.setText(text);
    const int wanted = label.sizeHint().width();
    const int height = label.heightForWidth(wanted);
    QCOMPARE(height, label.heightForWidth(10 * wanted)); // nothing wraps
    QCOMPARE((height + label.fontMetrics().height() / 2) / label.fontMetrics().height(), lines);
    QVERIFY(label.heightForWidth(wanted - 4) > height); // nor is there room to spare
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

void TestControls::richWordsLoadNothing()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"tall.png"_s);
    QImage tall(10, 900, QImage::Format_RGB32);
    tall.fill(Qt::black);
    QVERIFY(tall.save(file));
    RichLabel label;
    label.setRichText(u"<img src=\"%1\">"_s.arg(QUrl::fromLocalFile(file).toString()));
    label.resize(300, 100);
    label.show();
    QVERIFY(label.heightForWidth(300) < tall.height());
    QVERIFY(label.document()->size().height() < tall.height());
}

void TestControls::aTextThatShowsNothingIsMeasured()
{
    MarkdownView view;
    for (const QString &text : {u"-"_s, u"- #"_s, u"- [a]: https://b"_s, QString()}) {
        view.setMarkdownText(text);
        QVERIFY(view.heightForWidth(200) < 100);
        QVERIFY(view.sizeHint().isValid());
    }
}

FACTEUR_MAIN(TestControls)
#include "tst_controls.moc"

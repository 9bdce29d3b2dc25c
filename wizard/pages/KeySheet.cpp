// SPDX-License-Identifier: MIT
#include "KeySheet.h"

#include "Card.h"
#include "CopyButton.h"
#include "FieldBlock.h"
#include "MarkdownView.h"
#include "Mnemonics.h"
#include "PictureWidget.h"
#include "StyleColours.h"
#include "Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QWizard>
#include <QWizardPage>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

const QWidget *pageOf(const QWidget &window)
{
    const auto *wizard = qobject_cast<const QWizard *>(&window);
    return wizard ? wizard->currentPage() : &window;
}

/// Something of the kind T is visible on \a page, and as \a suits.
template <class T, class Suits>
bool has(const QWidget *page, Suits suits)
{
    const auto all = page->findChildren<T *>();
    return std::any_of(
        all.begin(), all.end(), [&suits](const T *each) { return each->isVisible() && suits(each); });
}

template <class T>
bool has(const QWidget *page)
{
    return has<T>(page, [](const T *) { return true; });
}

QString table(const QList<KeySheet::Key> &rows)
{
    QString html;
    for (const auto &[key, words] : rows)
        html += u"<tr><td><b>%1</b></td><td>%2</td></tr>"_s.arg(key.toHtmlEscaped(), words.toHtmlEscaped());
    return u"<table cellspacing=\"0\" cellpadding=\"3\">%1</table>"_s.arg(html);
}

QString heading(const QString &words)
{
    return u"<h4>%1</h4>"_s.arg(words.toHtmlEscaped());
}

QString paragraph(const QString &words)
{
    return words.isEmpty() ? QString() : u"<p>%1</p>"_s.arg(words.toHtmlEscaped());
}

} // namespace

KeySheet::KeySheet(QWidget &window)
    : QDialog(&window)
    , m_words(new MarkdownView)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"keySheet"_s);
    setWindowTitle(tr("Help and keys"));
    m_words->setObjectName(u"keys"_s);
    m_words->setAccessibleName(windowTitle());
    m_words->setHtmlText(html(window));
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(Space::normal, Space::normal, Space::normal, Space::normal);
    column->addWidget(m_words);
    column->addStretch();
    auto *area = new QScrollArea;
    area->setWidget(inside);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);
    for (QWidget *part : {static_cast<QWidget *>(this), inside, area->viewport()})
        part->setBackgroundRole(QPalette::Base); // as the pages have it
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(u"close"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto *line = new QFrame;
    line->setFrameStyle(QFrame::HLine | QFrame::Plain);
    StyleColours::tint(line, &Theme::line);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, Space::normal);
    layout->addWidget(area, 1);
    layout->addWidget(line);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Space::wide, 0, Space::wide, 0);
    row->addStretch();
    row->addWidget(close);
    layout->addLayout(row);
    close->setDefault(true);
    resize(QSize(560, 520).boundedTo(window.screen()->availableSize()));
}

QList<KeySheet::Key> KeySheet::keysOf(const QWidget &window)
{
    const QWidget *page = pageOf(window);
    QList<Key> keys{{tr("Tab, Shift+Tab"), tr("To the next field or button, and to the one before")}};
    if (has<Card>(page) || has<QComboBox>(page))
        keys << Key(tr("Arrow keys"), tr("Choose among cards, and in a list"));
    if (has<QCheckBox>(page))
        keys << Key(tr("Space"), tr("Ticks a box, and presses the button that has the focus"));
    const auto buttons = window.findChildren<QPushButton *>();
    for (const QPushButton *button : buttons) {
        if (button->isVisible() && button->isDefault() && button->isEnabled())
            //: %1: the words of a button
            keys << Key(tr("Enter"), tr("Presses “%1”").arg(button->text()));
    }
    const auto *wizard = qobject_cast<const QWizard *>(&window);
    const QAbstractButton *back = wizard ? wizard->button(QWizard::BackButton) : nullptr;
    if (back && back->isVisible() && back->isEnabled())
        keys << Key(tr("Alt+Left arrow"), tr("To the page before; what you have typed stays"));
    if (has<CopyButton>(page))
        keys << Key(tr("Ctrl+C"), tr("Copies the value beside the button that has the focus"));
    if (has<PictureWidget>(page, [](const PictureWidget *each) { return each->hasPicture(); }))
        keys << Key(tr("Enter, in the picture"), tr("Shows it large; + and − make it larger and smaller"));
    keys << Key(tr("Escape"), tr("Closes what is open, stops a running test, or asks whether to quit"))
         << Key(tr("F1"), tr("Shows this"));
    return keys;
}

QList<KeySheet::Key> KeySheet::lettersOf(const QWidget &window)
{
    QList<Key> letters;
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const QChar letter = Mnemonics::letterOf(widget);
        if (widget->isVisible() && widget->isEnabled() && !letter.isNull())
            //: %1: a letter
            letters << Key(tr("Alt+%1").arg(letter), widget->property("text").toString());
    }
    return letters;
}

QString KeySheet::html(const QWidget &window)
{
    const QWidget *page = pageOf(window);
    QString help;
    const auto *title = page->findChild<QLabel *>(u"heading"_s);
    help += heading(title ? title->text() : QString());
    const auto *introduction = page->findChild<QLabel *>(u"introduction"_s);
    help += paragraph(introduction ? introduction->text() : QString());
    QList<Key> fields;
    const auto blocks = page->findChildren<FieldBlock *>();
    for (const FieldBlock *block : blocks) {
        if (block->isVisible() && !block->line()->text().isEmpty())
            fields << Key(block->label(), block->line()->text());
    }
    const auto cards = page->findChildren<Card *>();
    for (const Card *card : cards) {
        if (card->isVisible() && !card->sentence().isEmpty())
            fields << Key(card->text(), card->sentence());
    }
    if (!fields.isEmpty())
        help += table(fields);
    return help + heading(tr("Keys")) + table(keysOf(window)) + heading(tr("Letters"))
        + table(lettersOf(window));
}

void KeySheet::showEvent(QShowEvent *event)
{
    m_words->setFocus();
    Mnemonics::assign({this});
    QDialog::showEvent(event);
}

} // namespace Facteur

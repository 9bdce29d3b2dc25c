// SPDX-License-Identifier: MIT
#include "PicturePanel.h"

#include "AreaAround.h"
#include "FlowLayout.h"
#include "MarkdownView.h"
#include "PackMark.h"
#include "PictureDialog.h"
#include "Style.h"
#include "StyleColours.h"
#include "Theme.h"
#include "WrappedButton.h"
#include "WrappedLabel.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace Facteur {

namespace {
constexpr int tallestAlone = 560;
constexpr int tallestWithWords = 380;
} // namespace

PicturePanel::PicturePanel(QWidget *parent)
    : QFrame(parent)
    , m_title(new WrappedLabel)
    , m_mark(new WrappedLabel)
    , m_picture(new PictureWidget)
    , m_caption(new WrappedLabel)
    , m_words(new MarkdownView)
    , m_previous(new WrappedButton)
    , m_next(new WrappedButton)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::medium, Space::medium, Space::medium, Space::medium);
    layout->setSpacing(Space::small);
    layout->addWidget(m_title);
    layout->addWidget(m_mark);
    m_mark->setObjectName(QStringLiteral("packMark"));
    m_mark->hide();
    // Above what changes its height from step to step: they stay under the pointer.
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_previous);
    buttons->addWidget(m_next);
    layout->addLayout(buttons);
    layout->addWidget(m_picture);
    layout->addWidget(m_caption);
    layout->addWidget(m_words);
    m_words->hide();
    for (WrappedButton *button : {m_previous, m_next}) {
        Style::makeCompact(button);
        button->hide();
    }
    connect(m_previous, &QPushButton::clicked, this, &PicturePanel::previousWanted);
    connect(m_next, &QPushButton::clicked, this, &PicturePanel::nextWanted);
    m_title->setFont(Theme::strong(font()));
    m_caption->setFont(Theme::help(font()));
    m_mark->setFont(Theme::help(font()));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_picture, &PictureWidget::clicked, this, &PicturePanel::enlarge);
    retranslate();
    colour();
}

void PicturePanel::setStep(const Guide &guide, const GuideStep &step, const QString &language)
{
    m_mark->setText(PackMark::ofGuide(guide));
    m_mark->setVisible(!m_mark->text().isEmpty());
    if (m_step == step && m_guide == guide && m_language == language)
        return;
    m_guide = guide;
    m_step = step;
    m_language = language;
    m_picture->setStep(guide, step, language);
}

void PicturePanel::setTexts(const QString &title, const QString &caption)
{
    m_title->setText(title);
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
    m_words->hide();
    m_picture->setNumbered(false);
    m_picture->setTallest(tallestAlone);
}

void PicturePanel::setMarkdown(const QString &title, const QString &markdown)
{
    m_title->setText(title);
    m_words->setMarkdownText(markdown);
    m_words->setAccessibleName(title);
    m_words->show();
    m_caption->hide();
    m_picture->setNumbered(true);
    m_picture->setTallest(tallestWithWords);
}

void PicturePanel::setNavigation(bool previous, bool next)
{
    m_previous->setVisible(previous || next);
    m_next->setVisible(previous || next);
    // The one that comes to its end leaves the keyboard to the other one, and not to what follows it.
    if (previous != next && (m_previous->hasFocus() || m_next->hasFocus())) {
        WrappedButton *other = previous ? m_previous : m_next;
        other->setEnabled(true);
        other->setFocus();
    }
    m_previous->setEnabled(previous);
    m_next->setEnabled(next);
}

bool PicturePanel::isEmpty() const
{
    return !hasPicture() && m_words->isHidden();
}

void PicturePanel::retranslate()
{
    m_previous->setText(tr("Previous step"));
    m_next->setText(tr("Next step"));
}

void PicturePanel::setAccount(const Account &account)
{
    m_picture->setAccount(account);
}

void PicturePanel::setHighlight(std::optional<Field> field)
{
    m_picture->setHighlight(field);
}

void PicturePanel::enlarge()
{
    if (!hasPicture() || m_large)
        return;
    auto *picture = new PictureWidget;
    picture->showAs(*m_picture);
    picture->setNumbered(!m_words->isHidden());
    m_large = new PictureDialog(picture, m_picture->naturalSize(), window());
    m_large->setWindowTitle(m_mark->text().isEmpty()
            ? m_title->text()
            : m_title->text() + QStringLiteral(" · ") + m_mark->text());
    m_large->open();
}

void PicturePanel::paintEvent(QPaintEvent *)
{
    const Theme theme(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line);
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

void PicturePanel::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // what is around it scrolls
    QScrollArea *around = areaAround(this);
    if (!around || around->verticalScrollBar()->maximum() > 0)
        return;
    const auto areas = around->parentWidget()->findChildren<QScrollArea *>(Qt::FindDirectChildrenOnly);
    for (QScrollArea *beside : areas) {
        if (beside != around && beside->isVisible() && beside->verticalScrollBar()->maximum() > 0)
            QCoreApplication::sendEvent(beside->verticalScrollBar(), event);
    }
}

void PicturePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        colour();
    else if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void PicturePanel::colour()
{
    StyleColours::tint(m_caption, &Theme::secondary);
}

} // namespace Facteur

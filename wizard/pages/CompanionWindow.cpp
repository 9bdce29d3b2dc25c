// SPDX-License-Identifier: MIT
#include "CompanionWindow.h"

#include "KeySheet.h"
#include "MarkdownView.h"
#include "MessageLine.h"
#include "Mnemonics.h"
#include "PackMark.h"
#include "PictureWidget.h"
#include "Places.h"
#include "SettingsSheet.h"
#include "SheetView.h"
#include "StepWords.h"
#include "Style.h"
#include "Theme.h"
#include "WrappedButton.h"
#include "WrappedLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr int tallestPicture = 400;

/// Where windows stood: no answer of the person's is ever in there.
QSettings places()
{
    return QSettings(u"Facteur"_s, u"Facteur"_s);
}

const QString placeKey = u"companion/geometry"_s;

} // namespace

CompanionWindow::CompanionWindow(const QString &platform)
    : QWidget(
        nullptr, Qt::Window | Qt::WindowStaysOnTopHint | Qt::WindowTitleHint | Qt::WindowCloseButtonHint)
    , m_canSink(platform.startsWith(u"wayland"_s))
    , m_title(new WrappedLabel)
    , m_remark(new MessageLine)
    , m_onTop(new MessageLine)
    , m_mark(new WrappedLabel)
    , m_scroll(new QScrollArea)
    , m_picture(new PictureWidget)
    , m_words(new MarkdownView)
    , m_values(new SheetView)
    , m_previous(new WrappedButton)
    , m_next(new WrappedButton)
{
    for (QLabel *label : {m_title, m_mark}) {
        label->setContentsMargins(Space::normal, 0, Space::normal, 0);
    }
    m_title->setObjectName(u"heading"_s);
    m_title->setFont(Theme::strong(font()));
    m_mark->setFont(Theme::help(font()));
    m_mark->setObjectName(u"packMark"_s);
    m_remark->setObjectName(u"remark"_s);
    m_remark->hide();
    m_onTop->setObjectName(u"onTop"_s);
    m_onTop->setVisible(m_canSink);
    m_picture->setTallest(tallestPicture);
    m_picture->setNumbered(true);
    m_previous->setObjectName(u"previous"_s);
    m_next->setObjectName(u"next"_s);
    m_next->setDefault(true);

    auto *inside = new QWidget;
    auto *content = new QVBoxLayout(inside);
    content->setContentsMargins(Space::normal, 0, Space::normal, Space::normal);
    content->setSpacing(Space::medium);
    for (QWidget *part : {static_cast<QWidget *>(m_picture), static_cast<QWidget *>(m_values),
             static_cast<QWidget *>(m_words)})
        content->addWidget(part);
    content->addStretch();
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(Space::normal, Space::small, Space::normal, Space::normal);
    buttons->addWidget(m_previous);
    buttons->addStretch();
    buttons->addWidget(m_next);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Space::normal, 0, 0);
    layout->setSpacing(Space::small);
    layout->addWidget(m_title);
    layout->addWidget(m_mark);
    for (MessageLine *line : {m_onTop, m_remark}) {
        auto *room = new QHBoxLayout;
        room->setContentsMargins(Space::normal, 0, Space::normal, 0);
        room->addWidget(line);
        layout->addLayout(room);
    }
    layout->addWidget(m_scroll, 1);
    layout->addLayout(buttons);
    connect(m_previous, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { turn(1); });
    connect(new QShortcut(QKeySequence(Qt::Key_F1), this), &QShortcut::activated, this,
        [this] { (new KeySheet(*this))->open(); });
    retranslate();
    resize(360, 640);
}

void CompanionWindow::setGuide(const Guide &guide, const Account &account, const QString &language, int step)
{
    m_guide = guide;
    m_account = account;
    for (Secret *password : {&m_account.password, &m_account.outgoingPassword}) {
        if (!password->isEmpty()) // that there is one is enough to draw dots
            *password = u"x"_s;
    }
    m_language = language;
    m_step = std::clamp(step, 0, std::max(0, static_cast<int>(guide.steps.size()) - 1));
    showStep();
}

void CompanionWindow::setRemark(const QString &remark)
{
    m_remark->setVisible(!remark.isEmpty());
    if (!remark.isEmpty())
        m_remark->setMessage(Tone::Careful, remark);
}

void CompanionWindow::turn(int steps)
{
    if (m_step + steps == m_guide.steps.size()) {
        close(); // after the last step
        return;
    }
    m_step += steps;
    showStep();
    m_scroll->verticalScrollBar()->setValue(0);
    Q_EMIT stepChanged(m_step);
}

void CompanionWindow::showStep()
{
    if (m_guide.steps.isEmpty())
        return;
    const GuideStep &step = m_guide.steps.at(m_step);
    m_title->setText(StepWords::title(m_step, m_guide, m_language));
    m_mark->setText(PackMark::ofGuide(m_guide));
    m_mark->setVisible(!m_mark->text().isEmpty());
    m_words->setAccessibleName(m_title->text());
    m_picture->setStep(m_guide, step, m_language);
    m_picture->setAccount(m_account);
    m_picture->setVisible(m_picture->hasPicture());
    m_words->setMarkdownText(StepWords::markdown(step, m_account, m_guide, m_language));
    QList<SheetEntry> entries = SettingsSheet::toCopyAt(step, m_guide, m_account, m_language);
    const QStringList numbered = placesIn(step.text.in(m_language));
    for (SheetEntry &entry : entries) {
        if (const auto number = static_cast<int>(numbered.indexOf(idOf(entry.field))) + 1)
            entry.label.prepend(placeMark(number) + QChar::Nbsp);
    }
    m_values->setVisible(!entries.isEmpty());
    m_values->setSections({{tr("To copy here"), entries}});
    m_previous->setEnabled(m_step > 0);
    retranslate();
}

void CompanionWindow::retranslate()
{
    setWindowTitle(tr("Step by step"));
    m_previous->setText(tr("Previous step"));
    m_next->setText(m_step + 1 >= m_guide.steps.size() ? tr("Close") : tr("Next step"));
    if (!m_canSink)
        return;
    //: The words in quotation marks stand in the menus of the desktops: GNOME's, KDE Plasma's.
    m_onTop->setMessage(Tone::Info,
        tr("So that this window stays in front: right-click its title bar (or press Alt+Space), then choose "
           "“Always on Top”, or “More Actions”, “Keep Above Others”."));
}

void CompanionWindow::keepPlace() const
{
    places().setValue(placeKey, saveGeometry());
}

void CompanionWindow::showEvent(QShowEvent *event)
{
    // In the upper corner at the right, where it hides least, and no buttons of the wizard's; else where it
    // was (never off the screen).
    if (!event->spontaneous() && !restoreGeometry(places().value(placeKey).toByteArray())) {
        const QRect room = screen()->availableGeometry();
        resize(width(), std::min(height(), room.height()));
        move(room.right() - width() - Space::wide, room.top());
    }
    m_next->setFocus();
    QWidget::showEvent(event);
    Mnemonics::assign({this}, {m_previous, m_next});
}

void CompanionWindow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme(palette()).base);
}

void CompanionWindow::closeEvent(QCloseEvent *event)
{
    keepPlace();
    QWidget::closeEvent(event);
}

void CompanionWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void CompanionWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Facteur

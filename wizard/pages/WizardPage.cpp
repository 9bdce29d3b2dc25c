// SPDX-License-Identifier: MIT
#include "WizardPage.h"

#include "FieldInView.h"
#include "Languages.h"
#include "PageHead.h"
#include "PicturePanel.h"
#include "Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QShowEvent>
#include <QVBoxLayout>
#include <QWizard>

#include <algorithm>
#include <memory>

namespace Facteur {

namespace {
constexpr int narrow = 900; ///< of the window: below, the picture waits behind a button
constexpr int slim = 700; ///< of the window: below, margins are smaller
constexpr int widestDecision = 680;
constexpr int leastBeside = 300; ///< of the picture
constexpr int widestBeside = 720;
constexpr int decisionInLines = 25; ///< what the decision needs beside the picture, in heights of a line

/// Gives \a area a widget as wide as what one sees of it, whatever is in it, and its column.
QVBoxLayout *columnIn(QScrollArea *area)
{
    auto *inside = new QWidget;
    inside->setMinimumWidth(1);
    area->setWidget(inside);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    return new QVBoxLayout(inside);
}
} // namespace

WizardPage::WizardPage(Page page, Setup &setup, QWidget *parent)
    : QWizardPage(parent)
    , m_page(page)
    , m_setup(setup)
    , m_head(new PageHead)
    , m_scroll(new QScrollArea)
    , m_content(new QVBoxLayout)
    , m_right(new QScrollArea)
    , m_picture(new PicturePanel)
{
    // A stretch below, and not AlignTop, which cuts what needs more height than its sizeHint.
    m_column = columnIn(m_scroll);
    m_column->addLayout(m_content);
    m_column->addStretch();
    m_content->setSpacing(Space::normal);
    m_content->addWidget(m_head);
    auto *beside = columnIn(m_right);
    beside->setContentsMargins(0, Space::wide, Space::wide, Space::normal);
    beside->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_right);
    layout->addStretch();
    setWidest(widestDecision);
    new FieldInView(m_scroll);
    connect(m_head, &PageHead::pictureWanted, this, [this] {
        m_scroll->verticalScrollBar()->setValue(m_picture->mapTo(m_scroll->widget(), QPoint()).y());
    });
    connect(m_head, &PageHead::stepsWanted, this, &WizardPage::stepsWanted);
    connect(&m_setup, &Setup::changed, this, [this] {
        if (isVisible())
            update();
    });
}

WizardPage::~WizardPage()
{
    // A page that was never shown has given it to nobody.
    const std::unique_ptr<PicturePanel> unowned(m_picture->parent() ? nullptr : m_picture);
}

QString WizardPage::heading() const
{
    return m_head->heading();
}

void WizardPage::setPlace(const QString &place, const QString &remark)
{
    m_head->setPlace(place, remark);
}

void WizardPage::setWidest(int width)
{
    // The scroll area too, so that the picture stands beside the decision in a window of any width.
    m_scroll->widget()->setMaximumWidth(width);
    m_scroll->setMaximumWidth(width + Space::medium);
}

QString WizardPage::language()
{
    return Languages::current();
}

void WizardPage::entered()
{
    const QWidget *decision = m_scroll->widget();
    for (QWidget *next = m_head->nextInFocusChain(); next != m_head; next = next->nextInFocusChain()) {
        if (decision->isAncestorOf(next) && !m_head->isAncestorOf(next) && next->isVisible()
            && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus)) {
            next->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void WizardPage::setHeading(const QString &heading, const QString &introduction)
{
    m_head->setHeading(heading, introduction);
    const int last = static_cast<int>(Page::Settings) + 1;
    //: What a screen reader says first. %1: where the person is, %2: of how many pages, %3: the page's
    //: heading
    setAccessibleName(tr("Step %1 of %2: %3").arg(static_cast<int>(m_page) + 1).arg(last).arg(heading));
}

void WizardPage::setMainButton(QPushButton *button)
{
    if (!wizard() || wizard()->currentPage() != this)
        return;
    wizard()->setOption(QWizard::NoDefaultButton, button != nullptr);
    const auto onward = wizard()->nextId() < 0 ? QWizard::FinishButton : QWizard::NextButton;
    auto *next = qobject_cast<QPushButton *>(wizard()->button(onward));
    next->setDefault(button == nullptr);
    next->setAutoDefault(button == nullptr);
    if (button)
        button->setDefault(true);
}

void WizardPage::linkToPicture(QWidget *editor, Field field)
{
    m_linked.insert(editor, field);
    editor->installEventFilter(this);
}

void WizardPage::leadTo(QWidget *field)
{
    m_scroll->ensureWidgetVisible(field);
    field->setFocus(Qt::OtherFocusReason);
    if (auto *edit = qobject_cast<QLineEdit *>(field))
        edit->selectAll();
}

void WizardPage::showPicture(PicturePanel &panel)
{
    const Guide &guide = m_setup.guide();
    const GuideStep *step = guide.stepFor(m_page, m_lastField);
    panel.setStep(guide, step ? *step : GuideStep(), language());
    QString caption;
    const bool ringed = step && m_lastField && step->find(*m_lastField);
    if (panel.hasPicture())
        caption = ringed ? tr("The field that you are filling in is ringed. Click the picture to enlarge it.")
                         : tr("Click the picture to enlarge it.");
    panel.setTexts(tr("What you will see in %1").arg(guide.mention.in(language())), caption);
}

void WizardPage::update()
{
    if (!m_translated) {
        m_translated = true;
        m_head->retranslate();
        retranslate();
    }
    refresh();
    showPicture(*m_picture);
    m_picture->setAccount(m_setup.account());
    arrange();
}

void WizardPage::initializePage()
{
    update(); // before it is laid out, which is done once then
}

void WizardPage::showEvent(QShowEvent *event)
{
    update();
    if (!event->spontaneous()) { // where it begins, also the second time
        m_scroll->verticalScrollBar()->setValue(0);
        m_right->verticalScrollBar()->setValue(0);
    }
    QWizardPage::showEvent(event);
}

void WizardPage::resizeEvent(QResizeEvent *event)
{
    QWizardPage::resizeEvent(event);
    arrange();
}

int WizardPage::widthBeside() const
{
    const int around = Space::wide + Space::medium;
    const int room = width() - decisionInLines * fontMetrics().height() - around;
    if (window()->width() < narrow || room < leastBeside)
        return 0;
    const int left = width() - m_scroll->maximumWidth() - around; // of what the decision may take
    return std::clamp(std::max(width() * 42 / 100, left), leastBeside, std::min(room, widestBeside));
}

void WizardPage::arrange()
{
    const int widthOfPicture = widthBeside();
    const bool isBeside = widthOfPicture > 0;
    const bool something = !m_picture->isEmpty();
    auto *beside = static_cast<QVBoxLayout *>(m_right->widget()->layout());
    if (isBeside && beside->indexOf(m_picture) < 0)
        beside->insertWidget(0, m_picture);
    else if (!isBeside && m_content->indexOf(m_picture) < 0)
        m_content->addWidget(m_picture);
    m_picture->setVisible(something);
    m_right->setVisible(isBeside && something);
    m_right->setFixedWidth(widthOfPicture + Space::wide + Space::medium);
    m_head->setPictureBelow(!isBeside && something);
    const bool isSlim = window()->width() < slim;
    m_column->setContentsMargins(isSlim ? Space::normal : Space::huge, isSlim ? Space::normal : Space::wide,
        Space::normal, Space::normal);
}

void WizardPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_translated = false;
        if (isVisible())
            update();
    }
    QWizardPage::changeEvent(event);
}

bool WizardPage::eventFilter(QObject *watched, QEvent *event)
{
    const auto linked = m_linked.constFind(watched);
    if (linked != m_linked.constEnd()) {
        if (event->type() == QEvent::FocusIn) {
            m_lastField = *linked;
            showPicture(*m_picture); // a mail program may ask for one thing after the other
            m_picture->setHighlight(*linked);
        } else if (event->type() == QEvent::FocusOut) {
            m_picture->setHighlight(std::nullopt);
        }
    }
    return QWizardPage::eventFilter(watched, event);
}

} // namespace Facteur

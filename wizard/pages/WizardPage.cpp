// SPDX-License-Identifier: MIT
#include "WizardPage.h"

#include "Languages.h"
#include "PicturePanel.h"
#include "Style.h"
#include "Theme.h"
#include "WrappedButton.h"
#include "WrappedLabel.h"

#include <QApplication>
#include <QComboBox>
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
} // namespace

WizardPage::WizardPage(Page page, Setup &setup, QWidget *parent)
    : QWizardPage(parent)
    , m_page(page)
    , m_setup(setup)
    , m_place(new WrappedLabel)
    , m_remark(new WrappedLabel)
    , m_heading(new WrappedLabel)
    , m_introduction(new WrappedLabel)
    , m_showMe(new WrappedButton)
    , m_scroll(new QScrollArea)
    , m_picture(new PicturePanel)
{
    m_heading->setObjectName(QStringLiteral("heading"));
    m_heading->setFont(Theme::heading(font()));
    m_place->setObjectName(QStringLiteral("place"));
    m_place->setFont(Theme::strong(font()));
    m_remark->setFont(Theme::help(font()));
    m_showMe->setObjectName(QStringLiteral("showMe"));
    for (QWidget *part : std::initializer_list<QWidget *>{m_place, m_remark, m_showMe})
        part->hide();
    m_introduction->setObjectName(QStringLiteral("introduction"));
    Style::makeCompact(m_showMe);
    connect(m_showMe, &QAbstractButton::clicked, this, [this] { m_scroll->ensureWidgetVisible(m_picture); });

    auto *decision = new QWidget;
    decision->setMinimumWidth(1); // as wide as what one sees of it, whatever is in it
    // A stretch below, and not AlignTop, which cuts what needs more height than its sizeHint.
    m_column = new QVBoxLayout(decision);
    m_content = new QVBoxLayout;
    m_content->setSpacing(Space::normal);
    m_column->addLayout(m_content);
    m_column->addStretch();
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_showMe, 0, Qt::AlignTop);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(Space::hair);
    titles->addWidget(m_place);
    titles->addWidget(m_remark);
    titles->addLayout(head);
    titles->addWidget(m_introduction);
    m_content->addLayout(titles);
    auto *beside = new QWidget;
    beside->setMinimumWidth(1);
    auto *besideLayout = new QVBoxLayout(beside);
    besideLayout->setContentsMargins(0, Space::wide, Space::wide, Space::normal);
    besideLayout->addStretch();
    m_right = new QScrollArea;
    for (const auto &[area, inside] : {std::pair{m_scroll, decision}, {m_right, beside}}) {
        area->setWidget(inside);
        area->setWidgetResizable(true);
        area->setFrameShape(QFrame::NoFrame);
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area->setFocusPolicy(Qt::NoFocus);
        area->viewport()->setAutoFillBackground(false);
        inside->setAutoFillBackground(false);
    }
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_right);
    layout->addStretch();
    setWidest(widestDecision);
    decision->installEventFilter(this);
    // Noted when the person, or what leads there, has moved; by the time that something has grown it is too
    // late.
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &WizardPage::noteView);
    connect(qApp, &QApplication::focusChanged, this, &WizardPage::noteView, Qt::QueuedConnection);
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
    return m_heading->text();
}

void WizardPage::setPlace(const QString &place, const QString &remark)
{
    m_place->setText(place);
    m_place->setVisible(!place.isEmpty());
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
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
    for (QWidget *next = m_showMe->nextInFocusChain(); next != m_showMe; next = next->nextInFocusChain()) {
        if (decision->isAncestorOf(next) && next->isVisible() && next->isEnabled()
            && (next->focusPolicy() & Qt::TabFocus)) {
            next->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void WizardPage::setHeading(const QString &heading, const QString &introduction)
{
    m_heading->setText(heading);
    m_introduction->setText(introduction);
    m_introduction->setVisible(!introduction.isEmpty());
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
    auto *next = qobject_cast<QPushButton *>(wizard()->button(QWizard::NextButton));
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
        m_showMe->setText(tr("Show me"));
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
    colour();
    if (!event->spontaneous())
        m_scroll->verticalScrollBar()->setValue(0); // where it begins, also the second time
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
    m_showMe->setVisible(!isBeside && something);
    const bool isSlim = window()->width() < slim;
    m_column->setContentsMargins(isSlim ? Space::normal : Space::huge, isSlim ? Space::normal : Space::wide,
        Space::normal, Space::normal);
    // QWizard gives the focus to the first that may have it on a page, whether it can be seen or not.
    m_showMe->setFocusPolicy(m_showMe->isHidden() ? Qt::NoFocus : Qt::StrongFocus);
}

void WizardPage::colour()
{
    Style::tint(m_introduction, &Theme::secondary);
    Style::tint(m_place, &Theme::accent);
    Style::tint(m_remark, Tone::Careful);
}

void WizardPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_translated = false;
        if (isVisible())
            update();
    } else if (event->type() == QEvent::PaletteChange) {
        colour();
    }
    QWizardPage::changeEvent(event);
}

QWidget *WizardPage::focusedField() const
{
    QWidget *focus = window()->focusWidget();
    const bool isField = qobject_cast<QLineEdit *>(focus) || qobject_cast<QComboBox *>(focus)
        || qobject_cast<QAbstractButton *>(focus);
    return isField && isVisible() && m_scroll->widget()->isAncestorOf(focus) ? focus : nullptr;
}

void WizardPage::noteView()
{
    const QWidget *field = focusedField();
    m_isFieldInView = field && !field->visibleRegion().isEmpty();
}

void WizardPage::keepInView()
{
    QWidget *field = focusedField();
    if (field && m_isFieldInView)
        m_scroll->ensureWidgetVisible(field, 0, Space::normal);
}

bool WizardPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll->widget() && event->type() == QEvent::Resize) // what is in it is laid out then
        QMetaObject::invokeMethod(this, &WizardPage::keepInView, Qt::QueuedConnection);
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

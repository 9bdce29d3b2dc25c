// SPDX-License-Identifier: MIT
#include "Style.h"

#include "AltKey.h"
#include "Mnemonics.h"
#include "StyleColours.h"
#include "StyleDrawing.h"
#include "Theme.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QToolButton>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Facteur {

using namespace StyleDrawing;

namespace {

constexpr auto compactProperty = "facteurCompact";
constexpr int boxSize = 18;
constexpr qreal smallestFont = 10.5; // points

/// True for the button that Enter presses, and for one that a page calls its main one.
bool isPrimary(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return button && (button->features & QStyleOptionButton::DefaultButton);
}

} // namespace

Style::Style()
    : QProxyStyle(u"Fusion"_s)
{
}

void Style::install()
{
    QApplication::setStyle(new Style);
    AltKey::watch(qApp);
    QApplication::setEffectEnabled(Qt::UI_General, false); // nothing rolls out or fades
    QFont font = QApplication::font();
    if (font.pointSizeF() < smallestFont) {
        font.setPointSizeF(smallestFont);
        QApplication::setFont(font);
    }
}

void Style::makeCompact(QPushButton *button)
{
    button->setProperty(compactProperty, true);
    button->setAutoDefault(false);
}

void Style::setProblem(QWidget *field, bool problem)
{
    if (field->property(problemProperty).toBool() == problem)
        return;
    field->setProperty(problemProperty, problem);
    field->update();
}

void Style::polish(QPalette &palette)
{
    StyleColours::polish(palette);
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (widget->isWindow() || qobject_cast<QComboBox *>(widget))
        widget->installEventFilter(this);
}

bool Style::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && static_cast<QWidget *>(watched)->isWindow())
        StyleColours::follow(static_cast<QWidget *>(watched));
    if (event->type() != QEvent::Wheel || !qobject_cast<QComboBox *>(watched))
        return QProxyStyle::eventFilter(watched, event);
    event->ignore(); // who scrolls the page past a list does not mean to choose from it
    return true;
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (widget && qobject_cast<const QComboBox *>(widget->parentWidget()))
            return; // which is a field already
        return drawField(option, painter, widget);
    case PE_FrameLineEdit:
    case PE_FrameMenu:
        return;
    case PE_Frame:
        return drawFrame(option, painter);
    case PE_PanelMenu:
        return drawMenu(option, painter);
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
        return drawArrow(element, option, painter);
    case PE_FrameFocusRect:
        if (qobject_cast<const QToolButton *>(widget))
            return drawToolFocus(option, widget->rect(), painter);
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    case PE_PanelButtonCommand:
        return drawButton(option, painter, isPrimary(option));
    case PE_IndicatorCheckBox:
        return drawCheckBox(option, painter);
    default: // the many that Fusion draws well enough
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element == CE_PushButtonLabel && button) {
        QStyleOptionButton label = *button;
        label.text = Mnemonics::marked(widget, button->text);
        if (isPrimary(option) && (option->state & State_Enabled))
            label.palette.setColor(QPalette::ButtonText, Theme(option->palette).onAccent);
        return QProxyStyle::drawControl(element, &label, painter, widget);
    }
    const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (element == CE_ToolButtonLabel && tool) {
        QStyleOptionToolButton withLetter = *tool;
        withLetter.text = Mnemonics::marked(widget, tool->text);
        return QProxyStyle::drawControl(element, &withLetter, painter, widget);
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *group = qstyleoption_cast<const QStyleOptionGroupBox *>(option);
    if (control == CC_GroupBox && group)
        return drawGroup(group, painter);
    if (control == CC_ComboBox)
        return drawComboBox(option, painter, widget);
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && slider)
        return drawScrollBar(slider, scrollBarRect(slider, SC_ScrollBarSlider), painter);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return boxSize;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return Space::normal;
    case PM_DefaultFrameWidth:
        return qobject_cast<const QAbstractScrollArea *>(widget)
            ? frameWidth
            : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ScrollBarExtent:
        return Space::medium;
    case PM_CheckBoxLabelSpacing:
        return Space::small;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return Space::small;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons || hint == SH_ComboBox_Popup
        || hint == SH_EtchDisabledText)
        return 0;
    // Nothing moves, so that nobody has to ask for it: Qt 6.4 does not tell on Linux who does.
    if (hint == SH_Widget_Animation_Duration || hint == SH_Widget_Animate || hint == SH_ScrollBar_Transient)
        return 0;
    if (auto *format = qstyleoption_cast<QStyleHintReturnVariant *>(data);
        format && hint == SH_TextControl_FocusIndicatorTextCharFormat) {
        format->variant = StyleColours::focusOfLink(option ? option->palette : QApplication::palette());
        return 1;
    }
    return QProxyStyle::styleHint(hint, option, widget, data);
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int height = option->fontMetrics.height();
    if (type == CT_ComboBox)
        result.rwidth() += Space::wide;
    if (type == CT_LineEdit || type == CT_ComboBox)
        result.setHeight(height + 2 * Space::small + 1);
    if (type == CT_PushButton) {
        const bool compact = widget && widget->property(compactProperty).toBool();
        result.setHeight(height + (compact ? Space::small + 2 : 2 * Space::small + 1));
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (button)
            result.setWidth(button->fontMetrics.horizontalAdvance(button->text)
                + (button->icon.isNull() ? 0 : button->iconSize.width() + Space::hair)
                + 2 * (compact ? Space::medium : Space::normal));
    }
    return result;
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(Space::small - 2, 0, 0, 0) : rect;
}

QRect Style::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl sub, const QWidget *widget) const
{
    if (control == CC_GroupBox && sub == SC_GroupBoxContents) {
        const int title = option->fontMetrics.height() + Space::medium + Space::small;
        return option->rect.adjusted(Space::normal, title, -Space::normal, -Space::medium);
    }
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && slider)
        return scrollBarRect(slider, sub);
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (combo && combo->editable && sub == SC_ComboBoxEditField) // with room of its own around the text
        return option->rect.adjusted(1, 1, -Space::huge, -1);
    if (control == CC_ComboBox && sub == SC_ComboBoxEditField)
        return option->rect.adjusted(Space::small + 2, 2, -Space::huge, -2);
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

} // namespace Facteur

// SPDX-License-Identifier: MIT
#include "Style.h"

#include "Theme.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr auto problemProperty = "facteurProblem";
constexpr qreal radius = 6;
constexpr int boxSize = 18;
constexpr qreal smallestFont = 10.5; // points

void drawRound(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &border, qreal width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(width > 0 ? QPen(border, width) : QPen(Qt::NoPen));
    const qreal inset = width / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

void drawField(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Theme theme(option->palette);
    const bool focus = option->state & QStyle::State_HasFocus;
    const bool problem = widget && widget->property(problemProperty).toBool();
    const bool enabled = option->state & QStyle::State_Enabled;
    const QColor border = problem ? theme.color(Tone::Bad) : focus ? theme.accent : theme.control;
    drawRound(painter, option->rect, enabled ? theme.base : theme.panel, enabled ? border : theme.line,
        focus ? 2 : 1);
}

void drawButton(const QStyleOption *option, QPainter *painter, bool primary)
{
    const Theme theme(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool down = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hover = option->state & QStyle::State_MouseOver;
    const bool focus = option->state & QStyle::State_HasFocus;
    QColor fill = primary ? theme.accent : theme.base;
    if (!enabled)
        fill = theme.panel;
    else if (primary)
        fill = down ? fill.darker(125) : hover ? fill.darker(112) : fill;
    else if (down || hover)
        fill = down ? theme.line : theme.panel;
    drawRound(painter, option->rect, fill, enabled ? theme.control : theme.line, primary && enabled ? 0 : 1);
    if (focus) { // a ring inside the edge, in whichever colour the fill lets one see
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(primary ? theme.onAccent : theme.accent, 2));
        painter->drawRoundedRect(QRectF(option->rect).adjusted(3, 3, -3, -3), radius - 2, radius - 2);
        painter->restore();
    }
}

void drawCheckBox(const QStyleOption *option, QPainter *painter)
{
    const Theme theme(option->palette);
    const bool on = option->state & QStyle::State_On;
    const bool enabled = option->state & QStyle::State_Enabled;
    const QColor accent = enabled ? theme.accent : theme.control;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->setPen(QPen(on ? accent : theme.control, 1));
    painter->setBrush(on ? accent : theme.base);
    painter->drawRoundedRect(box, 4, 4);
    if (on) {
        QPainterPath tick;
        tick.moveTo(box.left() + box.width() * 0.24, box.top() + box.height() * 0.53);
        tick.lineTo(box.left() + box.width() * 0.43, box.top() + box.height() * 0.71);
        tick.lineTo(box.left() + box.width() * 0.77, box.top() + box.height() * 0.31);
        painter->setPen(QPen(theme.onAccent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(Qt::NoBrush);
        painter->drawPath(tick);
    }
    painter->restore();
}

void drawComboBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget)
{
    drawField(option, painter, widget);
    const Theme theme(option->palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme.secondary, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const bool leftward = option->direction == Qt::RightToLeft;
    const QPointF at(
        leftward ? option->rect.left() + 17 : option->rect.right() - 17, option->rect.center().y());
    const QPointF points[] = {at + QPointF(-4, -1.5), at + QPointF(0, 2.5), at + QPointF(4, -1.5)};
    painter->drawPolyline(points, 3);
    painter->restore();
}

void drawGroup(const QStyleOptionGroupBox *option, QPainter *painter)
{
    const Theme theme(option->palette);
    drawRound(painter, option->rect, Qt::transparent, theme.line, 1);
    painter->save();
    painter->setFont(Theme::strong(painter->font()));
    painter->setPen(theme.text);
    painter->drawText(option->rect.adjusted(Space::normal, Space::medium, -Space::normal, 0),
        Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, option->text);
    painter->restore();
}

void drawScrollBar(const QStyleOptionSlider *option, const QRect &handle, QPainter *painter)
{
    const Theme theme(option->palette);
    QColor color = theme.control;
    color.setAlphaF(option->state & (QStyle::State_MouseOver | QStyle::State_Sunken) ? 0.9F : 0.5F);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawRoundedRect(QRectF(handle).adjusted(3, 3, -3, -3), 3, 3);
    painter->restore();
}

/// A bar without arrows: the handle, as long as the share that is seen, and the way that it runs in.
QRect scrollBarRect(const QStyleOptionSlider *option, QStyle::SubControl sub)
{
    const bool across = option->orientation == Qt::Horizontal;
    const int length = across ? option->rect.width() : option->rect.height();
    const int range = option->maximum - option->minimum;
    const int handle = range <= 0
        ? length
        : std::clamp(
            static_cast<int>(qint64(length) * option->pageStep / std::max(1, range + option->pageStep)),
            2 * Space::normal, length);
    const int at = QStyle::sliderPositionFromValue(
        option->minimum, option->maximum, option->sliderPosition, length - handle, option->upsideDown);
    int from = 0;
    int to = 0;
    if (sub == QStyle::SC_ScrollBarSlider)
        from = at, to = at + handle;
    else if (sub == QStyle::SC_ScrollBarSubPage)
        to = at;
    else if (sub == QStyle::SC_ScrollBarAddPage)
        from = at + handle, to = length;
    else if (sub == QStyle::SC_ScrollBarGroove)
        to = length;
    return across ? QRect(from, 0, to - from, option->rect.height())
                  : QRect(0, from, option->rect.width(), to - from);
}

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
    QFont font = QApplication::font();
    if (font.pointSizeF() < smallestFont) {
        font.setPointSizeF(smallestFont);
        QApplication::setFont(font);
    }
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
    const Theme theme(palette);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.onAccent);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::PlaceholderText, theme.secondary);
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        return drawField(option, painter, widget);
    case PE_FrameLineEdit:
        return;
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
    if (element == CE_PushButtonLabel && button && isPrimary(option) && (option->state & State_Enabled)) {
        QStyleOptionButton onAccent = *button;
        onAccent.palette.setColor(QPalette::ButtonText, Theme(option->palette).onAccent);
        return QProxyStyle::drawControl(element, &onAccent, painter, widget);
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
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons || hint == SH_ComboBox_Popup)
        return 0;
    if (hint == SH_EtchDisabledText)
        return 0;
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
        const bool compact = widget && widget->property("facteurCompact").toBool();
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
    if (control == CC_ComboBox && sub == SC_ComboBoxEditField)
        return option->rect.adjusted(Space::small + 2, 2, -Space::huge, -2);
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

} // namespace Facteur

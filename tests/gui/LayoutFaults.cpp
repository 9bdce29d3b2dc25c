// SPDX-License-Identifier: MIT
#include "LayoutFaults.h"

#include "RichLabel.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr int leastField = 60; ///< of a field that scrolls in itself
constexpr int leastList = 100;

QString nameOf(const QWidget &widget)
{
    QString words = widget.property("text").toString();
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        words = group->title();
    return u"%1 \"%2\" (%3)"_s.arg(
        QLatin1StringView(widget.metaObject()->className()), widget.objectName(), words.left(40));
}

QString sized(const QSize &size)
{
    return u"%1x%2"_s.arg(size.width()).arg(size.height());
}

/// Part of a widget that looks after itself.
bool isInternal(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    const bool isOfField = qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QComboBox *>(parent);
    const auto *area = qobject_cast<const QAbstractScrollArea *>(parent);
    const bool isOfText = parent && parent->parentWidget()
        && qobject_cast<const QAbstractScrollArea *>(parent->parentWidget())
        && !qobject_cast<const QScrollArea *>(parent->parentWidget());
    return isOfField || (area && &widget != area->viewport()) || isOfText;
}

/// What \a widget needs at the width that it has.
QSize needed(const QWidget &widget)
{
    const int width = widget.width();
    if (qobject_cast<const QLineEdit *>(&widget))
        return {leastField, widget.sizeHint().height()};
    if (qobject_cast<const QComboBox *>(&widget))
        return {leastList, widget.sizeHint().height()};
    if (const auto *text = qobject_cast<const RichLabel *>(&widget))
        return {qCeil(text->document()->idealWidth()), qCeil(text->document()->size().height())};
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        return {QFontMetrics(group->font()).horizontalAdvance(group->title()), 0};
    const bool isText =
        qobject_cast<const QLabel *>(&widget) || qobject_cast<const QAbstractButton *>(&widget);
    if (!isText)
        return {0, 0};
    if (widget.hasHeightForWidth())
        return {widget.minimumSizeHint().width(), widget.heightForWidth(width)};
    return widget.sizeHint();
}

void addCut(const QWidget &widget, QStringList &faults)
{
    const QSize need = needed(widget);
    if (need.width() > widget.width() || need.height() > widget.height())
        faults << u"cut: %1 has %2, needs %3"_s.arg(nameOf(widget), sized(widget.size()), sized(need));
}

void addOutOfReach(const QWidget &widget, QStringList &faults)
{
    const QWidget *parent = widget.parentWidget();
    const QRect place = widget.geometry();
    const bool isScrolled = qobject_cast<const QScrollArea *>(parent->parentWidget()) != nullptr;
    const bool fitsAcross = place.left() >= 0 && place.right() < parent->width();
    const bool fitsDown = isScrolled || (place.top() >= 0 && place.bottom() < parent->height());
    if (!fitsAcross || !fitsDown)
        faults << u"out of reach: %1 at %2,%3 %4 in %5"_s.arg(nameOf(widget))
                      .arg(place.x())
                      .arg(place.y())
                      .arg(sized(place.size()), sized(parent->size()));
}

void addOverlapped(const QWidget &parent, QStringList &faults)
{
    QList<const QWidget *> shown;
    const auto children = parent.findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (const QWidget *child : children) {
        if (child->isVisible() && !child->isWindow() && !child->size().isEmpty() && !isInternal(*child))
            shown << child;
    }
    for (qsizetype i = 0; i < shown.size(); ++i) {
        for (qsizetype j = i + 1; j < shown.size(); ++j) {
            if (shown.at(i)->geometry().intersects(shown.at(j)->geometry()))
                faults << u"overlapped: %1 and %2"_s.arg(nameOf(*shown.at(i)), nameOf(*shown.at(j)));
        }
    }
}

} // namespace

QStringList layoutFaults(const QWidget &window)
{
    QStringList faults;
    addOverlapped(window, faults);
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->window() != &window || isInternal(*widget)
            || qobject_cast<const QScrollBar *>(widget))
            continue;
        addCut(*widget, faults);
        addOutOfReach(*widget, faults);
        addOverlapped(*widget, faults);
    }
    return faults;
}

} // namespace Facteur

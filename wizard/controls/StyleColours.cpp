// SPDX-License-Identifier: MIT
#include "StyleColours.h"

#include <QApplication>
#include <QLabel>
#include <QPalette>
#include <QPen>
#include <QVariant>

using namespace Qt::StringLiterals;

using Ink = QColor Facteur::Theme::*;
Q_DECLARE_METATYPE(Ink)

namespace Facteur::StyleColours {

namespace {

constexpr auto inkProperty = "facteurInk"; ///< a colour of Theme, or a Tone
constexpr double leastOfText = 4.5; ///< of contrast (WCAG 2.1, 1.4.3)

/// Gives \a widget the colour that it is to have. Not from its own palette, which may have it already.
void apply(QWidget *widget, const QVariant &ink)
{
    const Theme theme(QApplication::palette());
    const QColor color =
        ink.canConvert<Ink>() ? theme.*(ink.value<Ink>()) : theme.color(static_cast<Tone>(ink.toInt()));
    QPalette colours = widget->palette();
    if (colours.color(QPalette::WindowText) == color && colours.color(QPalette::Text) == color)
        return;
    colours.setColor(QPalette::WindowText, color);
    colours.setColor(QPalette::Text, color);
    widget->setPalette(colours);
}

} // namespace

void polish(QPalette &palette)
{
    const Theme theme(palette);
    // What the page has behind its words is base, whatever the palette had thought of.
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText}) {
        if (Theme::contrast(palette.color(QPalette::Active, role), theme.base) < leastOfText)
            palette.setColor(role, theme.text);
        palette.setColor(QPalette::Disabled, role, theme.disabled);
    }
    palette.setColor(QPalette::PlaceholderText, theme.placeholder);
    const auto isRead = [&palette](QPalette::ColorRole text, QPalette::ColorRole ground) {
        return Theme::contrast(palette.color(QPalette::Active, text), palette.color(QPalette::Active, ground))
            >= leastOfText;
    };
    const bool own = theme.isHighContrast(); // then these are the person's choice
    if (!own || !isRead(QPalette::HighlightedText, QPalette::Highlight)) {
        palette.setColor(QPalette::Highlight, theme.accent);
        palette.setColor(QPalette::HighlightedText, theme.onAccent);
    }
    if (!own || !isRead(QPalette::Link, QPalette::Base))
        palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, palette.color(QPalette::Active, QPalette::Link));
}

void tint(QWidget *widget, QColor Theme::*ink)
{
    widget->setProperty(inkProperty, QVariant::fromValue(ink));
    apply(widget, widget->property(inkProperty));
}

void tint(QWidget *widget, Tone tone)
{
    widget->setProperty(inkProperty, static_cast<int>(tone));
    apply(widget, widget->property(inkProperty));
}

QTextCharFormat focusOfLink(const QPalette &palette)
{
    QTextCharFormat ring;
    ring.setProperty(QTextFormat::OutlinePen, QPen(Theme(palette).accent, 2));
    return ring;
}

void follow(QWidget *window)
{
    const auto widgets = window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (const QVariant ink = widget->property(inkProperty); ink.isValid())
            apply(widget, ink);
        auto *label = qobject_cast<QLabel *>(widget);
        if (label && label->textFormat() != Qt::PlainText && label->text().contains(u"<a "_s)) {
            // Links keep the colour that they were read with.
            const QString text = label->text();
            label->clear();
            label->setText(text);
        }
    }
}

} // namespace Facteur::StyleColours

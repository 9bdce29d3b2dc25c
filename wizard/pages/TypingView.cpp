// SPDX-License-Identifier: MIT
#include "TypingView.h"

#include "FlowLayout.h"
#include "Spelling.h"
#include "StyleColours.h"
#include "Theme.h"
#include "WrappedButton.h"
#include "WrappedLabel.h"

#include <QFontDatabase>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

static constexpr double valueSize = 1.9; ///< times the ordinary text: read from the phone in one's hand

TypingView::TypingView(QWidget *parent)
    : QFrame(parent)
    , m_place(new WrappedLabel)
    , m_label(new WrappedLabel)
    , m_value(new WrappedLabel)
    , m_spelling(new WrappedLabel)
    , m_previous(new WrappedButton)
    , m_onPhone(new WrappedButton)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::normal, Space::normal, Space::normal, Space::normal);
    column->setSpacing(Space::small);
    for (WrappedLabel *label : {m_place, m_label, m_value, m_spelling})
        column->addWidget(label);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_onPhone);
    buttons->addWidget(m_previous);
    column->addLayout(buttons);
    m_place->setFont(Theme::help(font()));
    StyleColours::tint(m_place, &Theme::secondary);
    m_label->setFont(Theme::strong(font()));
    m_typedFont = QFontDatabase::systemFont(QFontDatabase::FixedFont); // in which letters are least alike
    m_typedFont.setPointSizeF(font().pointSizeF() * valueSize);
    m_value->setMinimumHeight(QFontMetrics(m_typedFont).lineSpacing()); // whatever stands there
    m_value->setSelectable(true);
    m_value->setObjectName(u"typedValue"_s);
    m_spelling->setObjectName(u"spelling"_s);
    QSizePolicy stays = m_spelling->sizePolicy();
    stays.setRetainSizeWhenHidden(true); // the button below keeps its place
    m_spelling->setSizePolicy(stays);
    m_spelling->setMinimumHeight(fontMetrics().lineSpacing());
    StyleColours::tint(m_spelling, &Theme::secondary);
    m_previous->setAutoDefault(false);
    m_previous->setObjectName(u"previousValue"_s);
    m_onPhone->setAutoDefault(false);
    m_onPhone->setObjectName(u"onPhone"_s);
    connect(m_previous, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_onPhone, &QPushButton::clicked, this, [this] { turn(1); });
}

void TypingView::retranslate()
{
    m_previous->setText(tr("Previous value"));
    showCurrent();
}

void TypingView::setSections(const QList<SheetSection> &sections)
{
    QList<Value> values;
    for (const SheetSection &section : sections) {
        for (const SheetEntry &entry : section.entries)
            values.append({section.title, entry});
    }
    const bool isSame = std::equal(values.begin(), values.end(), m_values.begin(), m_values.end(),
        [](const Value &one, const Value &other) {
            return one.entry.field == other.entry.field && one.entry.tick == other.entry.tick
                && (!one.entry.isCopyable() || one.entry.value == other.entry.value);
        });
    m_values = values; // in another language, perhaps
    if (!isSame)
        m_at = 0;
    showCurrent();
}

void TypingView::turn(int values)
{
    m_at =
        m_at < m_values.size() || values < 0 ? std::clamp<qsizetype>(m_at + values, 0, m_values.size()) : 0;
    showCurrent();
}

void TypingView::showCurrent()
{
    const bool isDone = m_at >= m_values.size();
    if (m_at == 0 && m_previous->hasFocus())
        m_onPhone->setFocus();
    m_previous->setVisible(m_at > 0);
    m_onPhone->setText(isDone ? tr("From the beginning") : tr("On the phone"));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_place, m_value})
        widget->setVisible(!isDone);
    if (isDone) {
        m_label->setText(tr("All values are on the phone. Save them there, and send yourself a message."));
        m_onPhone->setAccessibleName(m_label->text());
        m_onPhone->setAccessibleDescription({});
        m_spelling->hide();
    } else {
        showValue(m_values.at(m_at));
    }
}

void TypingView::showValue(const Value &value)
{
    //: %1: what part of the mail program, as "Incoming Mail Server"; %2 and %3: as in "value 2 of 9"
    m_place->setText(tr("%1 – value %2 of %3").arg(value.group).arg(m_at + 1).arg(m_values.size()));
    m_label->setText(value.entry.label);
    m_value->setFont(value.entry.isCopyable() ? m_typedFont : m_label->font()); // not what else is to be done
    m_value->setText(value.entry.value);
    m_value->setAccessibleName(value.entry.label);
    m_value->setAccessibleDescription(value.entry.value);
    QStringList spelt;
    if (value.entry.isCopyable() && value.entry.field != Field::DisplayName) { // one's own name is known
        for (const Spelling::Letter &letter : Spelling::of(value.entry.value))
            //: %1: a letter, %2: what it is, as "small L"
            spelt << tr("%1 is %2")
                         .arg(letter.character == u' ' ? u"␣"_s : QString(letter.character), letter.words);
    }
    m_spelling->setText(spelt.join(u" · "_s));
    m_spelling->setVisible(!spelt.isEmpty());
    // It has the focus while the value changes, and a change of its name is what a screen reader hears.
    //: For screen readers. %1: what is to be typed, as "Host name", %2: the value
    m_onPhone->setAccessibleName(tr("On the phone: %1, %2").arg(value.entry.label, value.entry.value));
    m_onPhone->setAccessibleDescription(m_spelling->text());
}

void TypingView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme(palette()).line);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace Facteur

// SPDX-License-Identifier: MIT
#include "SheetView.h"

#include "CheckLine.h"
#include "CopyButton.h"
#include "Group.h"
#include "Style.h"
#include "StyleColours.h"
#include "Theme.h"
#include "WrappedLabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace Facteur {

namespace {

/// Looks like the mail program's box under the mail program's own label, says its state in words too, and
/// cannot be changed here.
QWidget *tickBox(const SheetEntry &entry)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *box = new CheckLine(entry.label);
    box->setChecked(*entry.tick);
    box->setAttribute(Qt::WA_TransparentForMouseEvents);
    box->setFocusPolicy(Qt::NoFocus);
    box->setAccessibleDescription(entry.value);
    auto *state = new QLabel(entry.value);
    state->setTextFormat(Qt::PlainText);
    state->setFont(Theme::strong(state->font()));
    layout->addWidget(box, 1);
    layout->addWidget(state, 0, Qt::AlignTop);
    return row;
}

QWidget *valueLabel(const SheetEntry &entry)
{
    auto *label = new WrappedLabel;
    label->setText(entry.value);
    label->setSelectable(true);
    label->setFont(isPassword(entry.field) ? label->font() : Theme::strong(label->font()));
    label->setAccessibleName(entry.label);
    label->setAccessibleDescription(entry.value);
    return label;
}

} // namespace

SheetView::SheetView(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Space::normal);
}

void SheetView::setSections(const QList<SheetSection> &sections, bool copies)
{
    if (m_sections == sections && m_copies == copies && m_layout->count() > 0)
        return;
    m_sections = sections;
    m_copies = copies;
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        std::unique_ptr<QLayoutItem>{item};
    }
    for (const SheetSection &section : sections)
        m_layout->addWidget(group(section));
}

QWidget *SheetView::group(const SheetSection &section)
{
    auto *box = new Group(section.title);
    QVBoxLayout *rows = box->content();
    for (const SheetEntry &entry : section.entries) {
        if (entry.tick) {
            rows->addWidget(tickBox(entry));
            continue;
        }
        auto *label = new WrappedLabel;
        label->setText(entry.label);
        label->setFont(Theme::help(font()));
        StyleColours::tint(label, &Theme::secondary);
        auto *texts = new QVBoxLayout;
        texts->setSpacing(0);
        texts->addWidget(label);
        texts->addWidget(valueLabel(entry));
        auto *row = new QHBoxLayout;
        row->addLayout(texts, 1);
        if (m_copies && entry.isCopyable())
            row->addWidget(copyButton(entry), 0, Qt::AlignVCenter);
        rows->addLayout(row);
    }
    return box;
}

QWidget *SheetView::copyButton(const SheetEntry &entry)
{
    auto *button = new CopyButton;
    button->setWords(tr("Copy"), tr("Copied"));
    button->setObjectName(QStringLiteral("copy ") + idOf(entry.field));
    Style::makeCompact(button);
    //: For screen readers. %1: what is copied, as "Server name"
    button->setAccessibleName(tr("Copy %1").arg(entry.label));
    connect(button, &QPushButton::clicked, this, [button, entry] { button->copy(entry.value); });
    return button;
}

} // namespace Facteur

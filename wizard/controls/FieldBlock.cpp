// SPDX-License-Identifier: MIT
#include "FieldBlock.h"

#include "Accessible.h"
#include "Style.h"
#include "WrappedLabel.h"

#include <QLabel>
#include <QVBoxLayout>

namespace Facteur {

FieldBlock::FieldBlock(QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_label(new WrappedLabel)
    , m_field(field)
    , m_line(new MessageLine)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::hair);
    layout->addWidget(m_label);
    layout->addWidget(m_field);
    layout->addWidget(m_line);
    m_label->setBuddy(m_field);
    m_line->belongTo({m_field});
    if (m_field->focusPolicy() == Qt::NoFocus) // what is in it has the focus, and is told what it is part of
        Accessible::setRole(m_field, QAccessible::Grouping);
}

void FieldBlock::setLabel(const QString &label)
{
    m_label->setText(label);
    if (m_field->accessibleName() != label) // a screen reader is told each time
        m_field->setAccessibleName(label);
}

QString FieldBlock::label() const
{
    return m_label->text();
}

void FieldBlock::setHelp(const QString &help)
{
    m_line->setHelp(help);
}

void FieldBlock::setMessage(Tone tone, const QString &message, const QString &action)
{
    m_line->setMessage(tone, message, action);
    Style::setProblem(m_field, hasProblem());
}

void FieldBlock::clearMessage()
{
    m_line->clearMessage();
    Style::setProblem(m_field, hasProblem());
}

} // namespace Facteur

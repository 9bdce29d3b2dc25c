// SPDX-License-Identifier: MIT
#include "FieldBlock.h"

#include "Style.h"

#include <QLabel>
#include <QVBoxLayout>

namespace Facteur {

FieldBlock::FieldBlock(QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel)
    , m_field(field)
    , m_line(new MessageLine)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::hair);
    layout->addWidget(m_label);
    layout->addWidget(m_field);
    layout->addWidget(m_line);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setBuddy(m_field);
}

void FieldBlock::setLabel(const QString &label)
{
    m_label->setText(label);
    m_field->setAccessibleName(label);
}

void FieldBlock::setHelp(const QString &help)
{
    m_line->setHelp(help);
    describe();
}

void FieldBlock::setMessage(Tone tone, const QString &message, const QString &action)
{
    m_line->setMessage(tone, message, action);
    describe();
}

void FieldBlock::clearMessage()
{
    m_line->clearMessage();
    describe();
}

void FieldBlock::describe()
{
    m_field->setAccessibleDescription(m_line->text());
    Style::setProblem(m_field, hasProblem());
}

} // namespace Facteur

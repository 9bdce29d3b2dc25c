// SPDX-License-Identifier: MIT
#include "StepColumns.h"

#include "StepTable.h"
#include "Theme.h"

#include <QEvent>

#include <algorithm>

namespace Facteur {

StepColumns::StepColumns(QWidget *parent)
    : QWidget(parent)
    , m_incoming(new StepTable(Side::Incoming))
    , m_outgoing(new StepTable(Side::Outgoing))
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Space::normal);
    for (StepTable *table : {m_incoming, m_outgoing}) {
        m_layout->addWidget(table, 1);
        table->installEventFilter(this);
    }
}

void StepColumns::setDirection(QBoxLayout::Direction direction)
{
    m_layout->setDirection(direction);
    level();
}

void StepColumns::reset()
{
    m_incoming->reset();
    m_outgoing->reset();
}

void StepColumns::setReport(const CheckReport &report)
{
    m_incoming->setReport(report.incoming);
    m_outgoing->setReport(report.outgoing);
}

void StepColumns::retranslate()
{
    m_incoming->retranslate();
    m_outgoing->retranslate();
}

bool StepColumns::eventFilter(QObject *watched, QEvent *event)
{
    // Once the layout has given them their width, or a text wants another height.
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        level();
    return QWidget::eventFilter(watched, event);
}

void StepColumns::level()
{
    const bool areBeside = m_layout->direction() == QBoxLayout::LeftToRight;
    for (int row = 0; row < StepTable::rowCount; ++row) {
        const int height =
            areBeside ? std::max(m_incoming->neededHeight(row), m_outgoing->neededHeight(row)) : 0;
        m_incoming->setLeastHeight(row, height);
        m_outgoing->setLeastHeight(row, height);
    }
}

} // namespace Facteur

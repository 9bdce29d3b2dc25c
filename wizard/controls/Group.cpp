// SPDX-License-Identifier: MIT
#include "Group.h"

#include "Accessible.h"
#include "Theme.h"
#include "WrappedLabel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace Facteur {

Group::Group(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_title(new WrappedLabel)
    , m_content(new QVBoxLayout)
{
    Accessible::setRole(this, QAccessible::Grouping);
    Accessible::setHeading(m_title, 2);
    m_title->setText(title);
    m_title->setFont(Theme::strong(font()));
    setAccessibleName(title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::normal, Space::medium, Space::normal, Space::medium);
    layout->setSpacing(Space::medium);
    layout->addWidget(m_title);
    layout->addLayout(m_content);
    m_content->setSpacing(Space::medium);
}

void Group::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme(palette()).line);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace Facteur

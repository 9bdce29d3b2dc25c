// SPDX-License-Identifier: MIT
#include "Passage.h"

#include <QWizard>

#include <utility>

namespace Facteur {

Passage::Passage(QWizard &wizard)
    : m_wizard(wizard)
{
}

void Passage::jumpTo(int page)
{
    m_isJump = true;
    m_wizard.setCurrentId(page);
    m_isJump = false;
}

bool Passage::passTo(int page)
{
    const int begin = m_wizard.currentId();
    m_passesTo = page;
    for (int before = -1; isOnTheWay() && m_wizard.currentId() != before;) {
        before = m_wizard.currentId();
        m_wizard.next();
    }
    m_passesTo = 0;
    return m_wizard.currentId() < page && m_wizard.currentId() != begin;
}

bool Passage::isOnTheWay() const
{
    return m_wizard.currentId() < m_passesTo;
}

void Passage::goBackTo(int page)
{
    while (m_wizard.currentId() > page)
        m_wizard.back();
}

} // namespace Facteur

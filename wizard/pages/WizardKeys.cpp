// SPDX-License-Identifier: MIT
#include "WizardKeys.h"

#include "KeySheet.h"

#include <QAbstractButton>
#include <QMouseEvent>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QWizard>
#include <QWizardPage>

namespace Facteur {

WizardKeys::WizardKeys(QWizard *wizard)
    : QObject(wizard)
    , m_wizard(wizard)
{
    const QKeySequence backKeys[] = {
        QKeySequence(static_cast<int>(Qt::ALT) | Qt::Key_Left), QKeySequence(Qt::Key_Back)};
    for (const QKeySequence &keys : backKeys)
        connect(new QShortcut(keys, wizard), &QShortcut::activated, this, &WizardKeys::goBack);
    connect(
        new QShortcut(QKeySequence(Qt::Key_F1), wizard), &QShortcut::activated, this, &WizardKeys::showSheet);
    wizard->installEventFilter(this);
}

void WizardKeys::goBack()
{
    QAbstractButton *back = m_wizard->button(QWizard::BackButton);
    if (back->isVisible() && back->isEnabled())
        back->click();
}

void WizardKeys::showSheet()
{
    if (m_sheet || !m_wizard->currentPage())
        return;
    m_sheet = new KeySheet(*m_wizard);
    m_sheet->open();
}

bool WizardKeys::fold()
{
    const QWidget *page = m_wizard->currentPage();
    const auto folds = page->findChildren<QAbstractButton *>();
    for (QAbstractButton *fold : folds) {
        const auto *arrow = qobject_cast<QToolButton *>(fold);
        const bool isOpen = arrow
            ? arrow->arrowType() == Qt::DownArrow
            : qobject_cast<QPushButton *>(fold) && fold->isCheckable() && fold->isChecked();
        if (!isOpen || !fold->isVisible())
            continue;
        fold->click();
        fold->setFocus(); // which may have been in what is gone
        return true;
    }
    return false;
}

bool WizardKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress
        && static_cast<QMouseEvent *>(event)->button() == Qt::BackButton) {
        goBack();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Facteur

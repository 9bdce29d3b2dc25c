// SPDX-License-Identifier: MIT
#include "PageCare.h"

#include "Card.h"
#include "FocusOrder.h"
#include "Mnemonics.h"

#include <QAbstractButton>
#include <QEvent>
#include <QScrollArea>
#include <QWizard>
#include <QWizardPage>

namespace Facteur {

PageCare::PageCare(QWizard *wizard)
    : QObject(wizard)
    , m_wizard(wizard)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &PageCare::see);
    watch(wizard);
}

void PageCare::watch(QWidget *page)
{
    page->removeEventFilter(this); // were it there already
    page->installEventFilter(this);
}

void PageCare::see()
{
    QWizardPage *page = m_wizard->currentPage();
    if (!page || !page->isVisible())
        return;
    watch(page);
    const auto areas = page->findChildren<QScrollArea *>();
    for (const QScrollArea *area : areas) {
        if (area->widget()) // whatever changes in there, its layout is asked to make room
            watch(area->widget());
    }
    countCards(page);
    const QList<QWidget *> buttons{m_wizard->button(QWizard::BackButton),
        m_wizard->button(QWizard::NextButton), m_wizard->button(QWizard::FinishButton)};
    FocusOrder::follow(QList<QWidget *>{page} + buttons + QList<QWidget *>{m_wizard->sideWidget()});
    Mnemonics::assign({page}, buttons);
}

void PageCare::countCards(const QWidget *page)
{
    QHash<QWidget *, QList<Card *>> sets;
    const auto cards = page->findChildren<Card *>();
    for (Card *card : cards) {
        if (!card->isHidden())
            sets[card->parentWidget()] << card;
    }
    for (const QList<Card *> &set : std::as_const(sets)) {
        for (qsizetype i = 0; i < set.size(); ++i)
            //: For screen readers: a choice's place among the others
            set.at(i)->setPlace(set.size() < 2 ? QString() : tr("%1 of %2").arg(i + 1).arg(set.size()));
    }
}

bool PageCare::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::LanguageChange
        || event->type() == QEvent::Show)
        m_soon.start();
    return QObject::eventFilter(watched, event);
}

} // namespace Facteur

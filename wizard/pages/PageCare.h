// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

class QWidget;
class QWizard;

namespace Facteur {

/// Sees after what concerns a page as a whole and no part of it alone, whenever something comes up, goes, or
/// is called otherwise: Alt letters, the way of the Tab key, the place of each card among its like.
class PageCare final : public QObject
{
    Q_OBJECT
public:
    /// For the pages of \a wizard, which owns it.
    explicit PageCare(QWizard *wizard);

    void see(); ///< to the page that is shown, at once

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watch(QWidget *page);
    void countCards(const QWidget *page);

    QWizard *m_wizard;
    QTimer m_soon;
};

} // namespace Facteur

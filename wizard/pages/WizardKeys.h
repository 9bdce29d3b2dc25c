// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>

class QWizard;

namespace Facteur {

class KeySheet;

/// The keys that work on every page: F1 for the sheet of keys, Alt+Left and the Back keys of keyboard and
/// mouse for the page before.
class WizardKeys final : public QObject
{
    Q_OBJECT
public:
    /// For \a wizard, which owns it.
    explicit WizardKeys(QWizard *wizard);

    /// Folds what is unfolded on the page that is shown; false: nothing is.
    [[nodiscard]] bool fold();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void goBack();
    void showSheet();

    QWizard *m_wizard;
    QPointer<KeySheet> m_sheet;
};

} // namespace Facteur

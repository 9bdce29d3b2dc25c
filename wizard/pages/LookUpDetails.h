// SPDX-License-Identifier: MIT
#pragma once

#include "ProviderSearch.h"

#include <QWidget>

namespace Facteur {

class CheckLine;
class Disclosure;
class WrappedLabel;

/// What was asked of whom about the address, folded away, and the switch that turns all look-ups off, which
/// is remembered.
class LookUpDetails final : public QWidget
{
    Q_OBJECT
public:
    /// \a search outlives this.
    explicit LookUpDetails(ProviderSearch &search, QWidget *parent = nullptr);

    void retranslate();

Q_SIGNALS:
    void switched(); ///< look-ups on or off

protected:
    void changeEvent(QEvent *event) override;

private:
    void unfold(bool isOpen);
    void switchTo(bool looksUp);
    void show();
    void colour();

    ProviderSearch &m_search;
    Disclosure *m_unfold;
    QWidget *m_folded;
    WrappedLabel *m_asked;
    CheckLine *m_looksUp;
};

} // namespace Facteur

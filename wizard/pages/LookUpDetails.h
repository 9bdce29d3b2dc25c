// SPDX-License-Identifier: MIT
#pragma once

#include "ProviderSearch.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace Facteur {

class CheckLine;

/// What was asked of whom about the address, folded away, and the switch that turns all look-ups off, which
/// is remembered.
class LookUpDetails final : public QWidget
{
    Q_OBJECT
public:
    /// \a search outlives this.
    explicit LookUpDetails(ProviderSearch &search, QWidget *parent = nullptr);

    void retranslate();

private:
    void show();

    ProviderSearch &m_search;
    QPushButton *m_unfold;
    QWidget *m_folded;
    QLabel *m_asked;
    CheckLine *m_looksUp;
};

} // namespace Facteur

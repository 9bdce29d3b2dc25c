// SPDX-License-Identifier: MIT
#pragma once

#include <QComboBox>

namespace Facteur {

/// The languages. Each choice changes every text of the window: the arrows open the list first.
class LanguageBox final : public QComboBox
{
    Q_OBJECT
public:
    using QComboBox::QComboBox;

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace Facteur

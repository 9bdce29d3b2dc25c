// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace Facteur {

/// Underlines the Alt letters of whichever window has the keyboard, as long as Alt is held (Mnemonics).
class AltKey final : public QObject
{
    Q_OBJECT
public:
    /// Watches the keys of the whole program, for \a program, which owns it; once, however often it is asked.
    static void watch(QObject *program);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using QObject::QObject;
};

} // namespace Facteur

// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

class QWidget;

namespace Facteur {

/// What is asked before the window closes where something would be lost with it.
class QuitQuestion
{
    Q_DECLARE_TR_FUNCTIONS(Facteur::QuitQuestion)
public:
    /// Whether the window may close: asked on top of \a window where answers were typed, or an exercise is
    /// under way; else it may.
    [[nodiscard]] static bool mayQuit(QWidget &window, bool isTyped, bool isExercise);
};

} // namespace Facteur

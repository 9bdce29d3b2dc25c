// SPDX-License-Identifier: MIT
#pragma once

#include "ServerStanding.h"

#include <QCoreApplication>

namespace Facteur {

/// What is said about a port and its SSL box.
class PortWords
{
    Q_DECLARE_TR_FUNCTIONS(Facteur::PortWords)
public:
    /// Why \a port does not fit.
    [[nodiscard]] static QString misfit(const PortAdvice &advice, int port);
    /// That another port waits, or that the one of \a side is the one that waited; empty: nothing of it.
    [[nodiscard]] static QString reserve(const Setup &setup, Side side);
};

} // namespace Facteur

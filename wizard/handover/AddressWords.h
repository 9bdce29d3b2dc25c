// SPDX-License-Identifier: MIT
#pragma once

#include "DomainHints.h"
#include "Validation.h"

#include <QCoreApplication>
#include <QString>

namespace Facteur {

/// What there is to say of an address while it is typed, before anybody was asked.
class AddressWords
{
    Q_DECLARE_TR_FUNCTIONS(Facteur::AddressWords)
public:
    [[nodiscard]] static QString problem(AddressProblem problem);
    /// The domain is written so that it looks like another one.
    [[nodiscard]] static QString lookAlike(const DomainHints &hints);
    /// Whether another domain was meant.
    [[nodiscard]] static QString question(const DomainHints &hints);
    /// The button that corrects it.
    [[nodiscard]] static QString correction(const DomainHints &hints);
};

} // namespace Facteur

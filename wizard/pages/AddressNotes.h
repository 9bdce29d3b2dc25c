// SPDX-License-Identifier: MIT
#pragma once

#include "Setup.h"

#include <QCoreApplication>

namespace Facteur {

class FieldBlock;
struct DomainHints;

/// What is said at the field of the address: what is wrong with it, and whether another domain was meant.
/// Where that was probably so, and nobody has mail at the one that was typed, this is said in the same
/// message: one message, and one click that puts it right.
class AddressNotes final
{
    Q_DECLARE_TR_FUNCTIONS(Facteur::AddressNotes)
public:
    /// Both outlive it.
    AddressNotes(Setup &setup, FieldBlock &field);

    void check(bool complainWhenEmpty);
    void sayThatItEnds(); ///< there is nothing to set up for it
    /// There is a question about the domain that was not put yet.
    [[nodiscard]] bool isAsking();
    /// The domain that was probably meant; empty: the one that was typed.
    [[nodiscard]] QString meantDomain() const;
    /// What was found out about the address of \a setup is said at its field, and nowhere else.
    [[nodiscard]] static bool tellsFinding(Setup &setup);

private:
    [[nodiscard]] QString question(const DomainHints &hints) const;

    Setup &m_setup;
    FieldBlock &m_field;
    QString m_askedAbout; ///< the domain
};

} // namespace Facteur

// SPDX-License-Identifier: MIT
#pragma once

#include "Account.h"
#include "Catalogue.h"

namespace Facteur {

/// What a provider makes of an address: the user names, and where they are not the same for both sides, the
/// outgoing ones with the same password. They follow the answers until the person types others. Pure.
class UserNames
{
public:
    /// What the user name of \a side usually is: as the provider's servers take it, else the address as it is
    /// sent.
    [[nodiscard]] static QString usual(const Account &account, const Catalogue &catalogue, Side side);
    /// \a account, which was \a before, with the usual user names where those of \a before were.
    [[nodiscard]] static Account followed(
        const Account &account, const Account &before, const Catalogue &catalogue);
    /// \a account with \a password, for sending, too, where it is the same one under another name.
    [[nodiscard]] static Account withPassword(
        const Account &account, const Catalogue &catalogue, const Secret &password);

private:
    /// The outgoing name and password are those that the provider makes of address and password.
    [[nodiscard]] static bool hasUsualOutgoing(const Account &account, const Catalogue &catalogue);
};

} // namespace Facteur

// SPDX-License-Identifier: MIT
#pragma once

#include "LocalLink.h"
#include "LocalText.h"

#include <QString>

namespace Facteur {

class JsonNode;

/// Whom a person can ask for help. At least one of address, telephone and link is there, unless all is empty.
struct SupportContact
{
    LocalText name; ///< of the help desk
    QString email;
    QString telephone; ///< as it is to be shown
    LocalLink link; ///< https
    LocalText hours; ///< when somebody is there

    [[nodiscard]] bool isEmpty() const { return name.isEmpty(); }

    bool operator==(const SupportContact &) const = default;
};

/// Reads the "support" of a provider or a brand.
[[nodiscard]] SupportContact readSupportContact(const JsonNode &node);

} // namespace Facteur

// SPDX-License-Identifier: MIT
#pragma once

#include "Terms.h"

#include <QString>

namespace Facteur {

/// \a form as a mechanism would publish it; UserNameForm::Other: a placeholder that only the person can fill.
[[nodiscard]] QString userNameTemplate(UserNameForm form);

/// What \a form, as a mechanism publishes it, makes of \a emailAddress: %EMAILADDRESS%, %EMAILLOCALPART% and
/// %EMAILDOMAIN% replaced (draft-ietf-mailmaint-autoconfig), each letter as the person typed it, the domain
/// as it is sent (addressForWire()); the address where nothing is published. Empty where only the person
/// knows: another placeholder stands there, or what comes out is longer than 512 characters.
[[nodiscard]] QString userNameFrom(const QString &form, const QString &emailAddress);

} // namespace Facteur

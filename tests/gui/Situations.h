// SPDX-License-Identifier: MIT
#pragma once

#include "CheckReport.h"
#include "WizardDriver.h"

#include <functional>

namespace Facteur {

namespace Situations {

/// A page as a person meets it.
struct Situation
{
    QByteArray name;
    std::function<void(WizardDriver &)> reach; ///< from a new window
};

/// What happens when the event loop has its turn after \a driver's page changed.
void settle(const WizardDriver &driver);

/// The person has typed their account in.
void begin(WizardDriver &driver, const QString &guide = QStringLiteral("windows-mail"),
    const QString &domain = QStringLiteral("jardin-boreal.ca"),
    const QString &provider = QStringLiteral("ovh-ca"));

[[nodiscard]] SideReport side(
    const WizardDriver &driver, Side which, std::optional<Cause> cause = {}, Step failed = Step::SignIn);

/// The test came to this; \a page shows it.
void tested(WizardDriver &driver, Verdict verdict, const SideReport &incoming, const SideReport &outgoing,
    Page page = Page::Test);

[[nodiscard]] QList<Situation> all();

} // namespace Situations

} // namespace Facteur

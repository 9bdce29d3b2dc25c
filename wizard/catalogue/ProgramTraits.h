// SPDX-License-Identifier: MIT
#pragma once

#include "GuideStep.h"
#include "LocalText.h"

#include <QDate>
#include <QStringList>

namespace Facteur {

/// By what a mail program is recognised on a computer: names alone, never where they are.
struct ProgramNames
{
    QStringList desktopFiles; ///< its desktop file is one of them
    QStringList registryKeys; ///< Windows: it registers under one of them, as a mail program or with a path

    bool operator==(const ProgramNames &) const = default;
};

/// The end of a mail program.
struct ProgramEnd
{
    QDate since;
    LocalText reason; ///< a sentence: what does not work since then

    bool operator==(const ProgramEnd &) const = default;
};

/// By what a person tells a mail program from others of the same name.
struct ProgramVariant
{
    LocalText of; ///< the name that they share, as "Outlook"
    LocalText sign; ///< a sentence: what is seen in this one alone
    GuideStep window; ///< the picture of it, where there is one; no step of the guide, without id

    bool operator==(const ProgramVariant &) const = default;
};

} // namespace Facteur

// SPDX-License-Identifier: MIT
#pragma once

#include "Scenario.h"

#include <QCoreApplication>
#include <QString>

namespace Facteur {

/// The exercises of practice mode in a layman's words, grouped by what they are about. The groups are in the
/// order in which they are shown; the first has one exercise, which is no fault.
class ScenarioWords
{
    Q_DECLARE_TR_FUNCTIONS(Facteur::ScenarioWords)
public:
    enum class Group
    {
        Nothing,
        Account,
        Sending,
        Network,
        Certificate,
        Box,
        Server,
    };

    [[nodiscard]] static QList<Group> groups();
    [[nodiscard]] static QString of(Group group);
    [[nodiscard]] static Group groupOf(Scenario scenario);
    [[nodiscard]] static QString of(Scenario scenario);
    /// Those of \a group that a dialog can show, in their order.
    [[nodiscard]] static QList<Scenario> scenariosOf(Group group);
};

} // namespace Facteur

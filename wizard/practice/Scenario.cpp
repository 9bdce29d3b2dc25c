// SPDX-License-Identifier: MIT
#include "Scenario.h"

#include "ScenarioTable.h"

namespace Facteur {

QLatin1StringView idOf(Scenario scenario)
{
    return rowOf(scenario).idOrCauses();
}

QList<Scenario> allScenarios()
{
    QList<Scenario> scenarios;
    for (const ScenarioRow &row : scenarioRows())
        scenarios.append(row.scenario);
    return scenarios;
}

std::optional<Scenario> scenarioFromId(QStringView id)
{
    for (const ScenarioRow &row : scenarioRows()) {
        if (row.idOrCauses() == id)
            return row.scenario;
    }
    return std::nullopt;
}

std::optional<Cause> causeOf(Scenario scenario, Side side)
{
    const ScenarioRow &row = rowOf(scenario);
    return row.side.value_or(side) == side ? row.cause : std::nullopt;
}

Ending endingOf(Scenario scenario)
{
    return rowOf(scenario).ending;
}

bool isForDialogs(Scenario scenario)
{
    return rowOf(scenario).security != Security::StartTls;
}

} // namespace Facteur

// SPDX-License-Identifier: MIT
#include "GuideStep.h"

#include <algorithm>

namespace Facteur {

namespace {

/// The choice that stands for an SSL box, where a dialog has one.
Field inWords(Field field)
{
    if (field == Field::IncomingSsl)
        return Field::IncomingSecurity;
    return field == Field::OutgoingSsl ? Field::OutgoingSecurity : field;
}

} // namespace

const PictureField *GuideStep::find(Field field, Protocol chosen) const
{
    for (const Field form : {field, inWords(field)}) {
        const auto place =
            std::find_if(fields.cbegin(), fields.cend(), [form, chosen](const PictureField &candidate) {
                return candidate.field == form && candidate.is.value_or(chosen) == chosen;
            });
        if (place != fields.cend())
            return &*place;
    }
    return nullptr;
}

bool GuideStep::hasPlace(const QString &place) const
{
    const auto isTarget = [&place](const PictureTarget &target) { return target.id == place; };
    const auto isField = [&place](const PictureField &field) { return idOf(field.field) == place; };
    return std::any_of(targets.begin(), targets.end(), isTarget)
        || std::any_of(fields.begin(), fields.end(), isField);
}

} // namespace Facteur

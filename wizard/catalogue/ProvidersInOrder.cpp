// SPDX-License-Identifier: MIT
#include "ProvidersInOrder.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>

namespace Facteur {

QList<const Provider *> providersInOrder(const Catalogue &catalogue, const QString &language)
{
    QList<const Provider *> providers;
    for (const Provider &provider : catalogue.providers()) {
        if (!provider.servers.isEmpty() && provider.foundFor.isEmpty() && provider.offer.isUsual)
            providers.append(&provider);
    }
    QCollator collator{QLocale(language)};
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(providers.begin(), providers.end(),
        [&collator, &language](const Provider *one, const Provider *other) {
            if (one->order != other->order)
                return one->order < other->order;
            return collator.compare(one->name.in(language), other->name.in(language)) < 0;
        });
    return providers;
}

} // namespace Facteur

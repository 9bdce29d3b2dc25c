// SPDX-License-Identifier: MIT
#pragma once

#include "Brand.h"
#include "Guide.h"
#include "PictureSet.h"
#include "PortTable.h"
#include "Provider.h"
#include "Result.h"

#include <QList>
#include <QStringList>

namespace Facteur {

/// All that a pack's folder holds, and what is wrong with it.
struct PackContent
{
    QList<Provider> providers;
    QList<Guide> guides;
    QList<PictureSet> pictures;
    std::optional<Brand> brand;
    PortTable ports;
    QStringList exchangeMxPatterns;
    QList<Problem> problems;

    [[nodiscard]] bool isEmpty() const
    {
        return providers.isEmpty() && guides.isEmpty() && pictures.isEmpty() && !brand;
    }
};

/// Reads the pack in \a folder: providers/, guides/, brand.json, ports.json, exchange.json. What is broken is
/// left out and named. \a known: the guides whose pictures it may bring alone.
[[nodiscard]] PackContent loadPack(const QString &folder, const QList<Guide> &known);

} // namespace Facteur

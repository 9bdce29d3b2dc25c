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

/// The providers of a pack, and what is wrong with them.
struct PackProviders
{
    QList<Provider> providers;
    QList<Problem> problems;
};

/// Reads the pack's providers/ alone.
[[nodiscard]] PackProviders loadProviders(const QString &folder);

/// Reads all else of the pack in \a folder: guides/, brand.json, ports.json, exchange.json. What is broken is
/// left out and named. \a known: the guides whose pictures it may bring alone.
[[nodiscard]] PackContent loadPackWithoutProviders(const QString &folder, const QList<Guide> &known);
/// Reads all of it.
[[nodiscard]] PackContent loadPack(const QString &folder, const QList<Guide> &known);

} // namespace Facteur

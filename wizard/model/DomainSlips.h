// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace Facteur {

/// How unlikely the mistake is that makes one domain of another: of two that explain what was typed, the
/// cheaper one is meant. Nothing: it is no mistake that people make.
using SlipCost = std::optional<int>;

/// A domain as mistakes are made in it: the name, and what a person adds without thinking.
struct DomainParts
{
    QStringView name; ///< the first label
    QStringView ending; ///< behind its full stop: "com", "co.uk"
};

/// What was typed, in the ways in which it is compared.
struct TypedDomain
{
    QString text; ///< with full stops for other signs, one at a time, none at the ends
    QString letters; ///< without full stops
    bool endsInTopLevel = false; ///< of the Internet

    [[nodiscard]] DomainParts parts() const;
};

/// Of \a typed where \a meant, in lower case and ASCII, was meant: a slip of one key in the name, or in what
/// follows it, or in both where that ends in no top-level domain; full stops that are wrong or missing, or
/// something behind it. In time as the product of both lengths.
[[nodiscard]] SlipCost costOfSlips(const TypedDomain &typed, const QString &meant);

} // namespace Facteur

// SPDX-License-Identifier: MIT
#pragma once

#include "Catalogue.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStringList>

namespace Facteur {

/// The built-in catalogue with the packs of --pack FOLDER. What is built in stays: here is nobody to ask.
class Packs
{
    Q_DECLARE_TR_FUNCTIONS(Facteur::Packs)
public:
    explicit Packs(const QStringList &folders = {});

    static void addOption(QCommandLineParser &parser);
    /// Why the values of --pack cannot be taken, or nothing.
    [[nodiscard]] static std::optional<QString> problemWith(const QStringList &folders);

    [[nodiscard]] const Catalogue &catalogue() const { return m_catalogue; }
    /// True where a pack brings the provider \a id, which is built in, or in another pack: which one is meant
    /// is not clear.
    [[nodiscard]] bool isAmbiguous(const QString &id) const;

    /// A line for each thing that a pack brings, and that was left out.
    [[nodiscard]] QStringList notices() const;

private:
    /// The folder of the pack that brought first what \a replacement would replace; empty: built in.
    [[nodiscard]] QString packOf(const Replacement &replacement) const;

    Catalogue m_catalogue;
};

} // namespace Facteur

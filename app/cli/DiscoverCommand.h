// SPDX-License-Identifier: MIT
#pragma once

#include "Catalogue.h"
#include "DomainHints.h"
#include "FoundSettings.h"
#include "SearchOptions.h"

#include <QCoreApplication>
#include <QStringList>

#include <variant>

namespace Facteur {

class Interrupts;

/// facteur-cli discover …
struct DiscoverRequest
{
    QString emailAddress;
    Catalogue catalogue;
    QStringList notices; ///< what was left out of the packs; for standard error
    SearchOptions options;
    bool json = false;
};

/// From an address to settings, for the terminal (spec §4, `discover`).
class DiscoverCommand
{
    Q_DECLARE_TR_FUNCTIONS(Facteur::DiscoverCommand)
public:
    /// What \a arguments (without "discover") ask for, or the reason why they make no sense.
    [[nodiscard]] static std::variant<DiscoverRequest, QString> parse(const QStringList &arguments);
    /// Prints what was found. True: there are servers for both sides.
    [[nodiscard]] static bool run(const DiscoverRequest &request, Interrupts &interrupts);

private:
    [[nodiscard]] static QString text(
        const FoundSettings &found, const DiscoverRequest &request, const DomainHints &hints);
    /// Who hosts the address, as \a found has it, and what has to be done there first.
    [[nodiscard]] static QStringList hostLines(const Provider &provider, const FoundSettings &found);
    /// What was found out about the domain, as \a found and \a provider (nullptr: nobody that is known) say.
    [[nodiscard]] static QStringList findings(const FoundSettings &found, const Provider *provider);
    /// The servers of one side; empty where there are none.
    [[nodiscard]] static QString serverLines(const QString &title, const QList<Candidate> &candidates,
        const FoundSettings &found, const DiscoverRequest &request);
    [[nodiscard]] static QString serverLine(
        const Candidate &candidate, const FoundSettings &found, const DiscoverRequest &request);
};

} // namespace Facteur

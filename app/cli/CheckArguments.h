// SPDX-License-Identifier: MIT
#pragma once

#include "CommandLine.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace Facteur {

/// The arguments of facteur-cli check, and what they come to.
class CheckArguments
{
    Q_DECLARE_TR_FUNCTIONS(Facteur::CheckArguments)
public:
    CheckArguments();

    /// \a arguments: what follows "check".
    [[nodiscard]] Command parse(const QStringList &arguments);

private:
    /// Each takes its part of the arguments into the request; a reason where they make no sense.
    [[nodiscard]] std::optional<QString> takeAddress(CheckRequest &request) const;
    [[nodiscard]] std::optional<QString> takeServers(CheckRequest &request) const;
    [[nodiscard]] std::optional<QString> takeProvider(CheckRequest &request) const;
    [[nodiscard]] std::optional<QString> takeUrls(CheckRequest &request) const;
    [[nodiscard]] std::optional<QString> takeCredentials(CheckRequest &request) const;
    [[nodiscard]] std::optional<QString> takeOptions(CheckRequest &request) const;
    [[nodiscard]] std::optional<QString> takeAuthorities(CheckRequest &request) const;
    [[nodiscard]] std::optional<QString> problemInGeneral() const;

    QCommandLineParser m_parser;
};

} // namespace Facteur

// SPDX-License-Identifier: MIT
#pragma once

#include "CheckOptions.h"
#include "DiscoverCommand.h"
#include "KnownAnswers.h"
#include "LocalText.h"
#include "MailError.h"
#include "MailSettings.h"
#include "PracticeServer.h"
#include "Provider.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace Facteur {

/// facteur-cli check …
struct CheckRequest
{
    MailSettings settings; ///< without the passwords
    std::optional<Provider> provider; ///< whose servers these are
    QStringList notices; ///< what was left out of the packs; for standard error
    CheckOptions options;
    bool hasOutgoingPassword = false; ///< the outgoing server gets another one
    bool passwordFromStandardInput = false;
    bool json = false;
};

/// facteur-cli practice …
struct PracticeRequest
{
    Scenario scenario = Scenario::AllWorks;
    bool json = false;
};

/// facteur-cli explain CODE|CAUSE
struct ExplainRequest
{
    std::optional<Side> side; ///< where a code was given
    Cause cause = Cause::Cancelled;
};

/// facteur-cli explain NUMBER|"SERVER WORDS": what a server or a mail program says, never kept itself: it may
/// be a password in the wrong place.
struct ExplainWordsRequest
{
    /// What it is in one mail program.
    struct OfProgram
    {
        LocalText program;
        MailError error;
    };

    QList<KnownAnswer> ofServers;
    QList<OfProgram> ofPrograms;
    QStringList notices; ///< as in CheckRequest
};

/// facteur-cli pack check FOLDER
struct PackCheckRequest
{
    QString folder;
};

/// facteur-cli pack import GUIDE.md FOLDER
struct PackImportRequest
{
    QString guide;
    QString folder;
};

/// facteur-cli pack preview FOLDER OUTPUT
struct PackPreviewRequest
{
    QString folder;
    QString output;
};

/// --help, --version: to be printed, and that is all.
struct Information
{
    QString text;
};

/// The command line makes no sense. One line; never holds what was typed as a value, which may be a password
/// in the wrong place.
struct UsageError
{
    QString reason;
};

using Command = std::variant<CheckRequest, DiscoverRequest, PracticeRequest, ExplainRequest,
    ExplainWordsRequest, PackCheckRequest, PackImportRequest, PackPreviewRequest, Information, UsageError>;

/// What \a arguments (without the program's name) ask for (spec §4).
[[nodiscard]] Command parseCommandLine(const QStringList &arguments);

} // namespace Facteur

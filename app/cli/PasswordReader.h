// SPDX-License-Identifier: MIT
#pragma once

#include "Secret.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace Facteur {

/// Reads passwords from standard input, or from the terminal without echo (spec §4). Blocks until they are
/// there: to be used before the event loop runs.
class PasswordReader
{
    Q_DECLARE_TR_FUNCTIONS(Facteur::PasswordReader)
public:
    /// The next line of standard input. Nothing, with errorString(), where there is none, or an empty one, or
    /// no UTF-8.
    [[nodiscard]] std::optional<Secret> fromStandardInput();
    /// What is typed after \a prompt. Nothing where there is no terminal (errorString()), or after Ctrl-C.
    [[nodiscard]] std::optional<Secret> fromTerminal(const QString &prompt);

    /// One line. Empty after Ctrl-C.
    [[nodiscard]] const QString &errorString() const { return m_errorString; }

private:
    [[nodiscard]] std::optional<Secret> checked(QByteArray line);

    QString m_errorString;
};

} // namespace Facteur

// SPDX-License-Identifier: MIT
#pragma once

#include "CommandLine.h"
#include "Interrupts.h"
#include "Outcome.h"
#include "TestSession.h"

#include <QCoreApplication>

namespace Facteur {

/// Does what the command line asks for, and says so on standard output.
class Runner
{
    Q_DECLARE_TR_FUNCTIONS(Facteur::Runner)
public:
    enum class Exit
    {
        Works = 0,
        Fails = 1,
        BadUsage = 2
    };

    /// An answer that could not be written is bad usage, too.
    [[nodiscard]] Exit run(const Command &command);

private:
    [[nodiscard]] Exit answer(const Command &command);
    [[nodiscard]] Exit check(const CheckRequest &request);
    [[nodiscard]] Exit practice(const PracticeRequest &request);
    [[nodiscard]] Exit explain(const ExplainRequest &request) const;
    [[nodiscard]] Exit explain(const ExplainWordsRequest &request) const;
    [[nodiscard]] Exit refuse(const QString &reason) const;

    [[nodiscard]] bool readPasswords(
        const CheckRequest &request, MailSettings &settings, QString &problem) const;
    /// In a session of its own: a program that ends has nobody to remember.
    [[nodiscard]] CheckReport test(const TestRequest &request, const CheckOptions &options);
    void print(const QStringList &notices) const;
    void print(const OutcomeFacts &facts, bool json) const;

    Interrupts m_interrupts;
};

} // namespace Facteur

// SPDX-License-Identifier: MIT
#pragma once

#include "CheckOptions.h"
#include "ScriptedServer.h"
#include "TestSession.h"

#include <QSignalSpy>

namespace Facteur {

/// A session whose clock the test moves, and what it has told.
class Sitting final
{
public:
    std::chrono::milliseconds time = std::chrono::hours(1);
    TestSession session{options(), [this] { return time; }};
    QSignalSpy finished{&session, &TestSession::finished};

    [[nodiscard]] static CheckOptions options();
    /// Both servers get Marie's name and password.
    [[nodiscard]] static TestRequest request(const QTcpServer &imap, const QTcpServer &smtp);
    /// Begins a test and waits for its report; an empty one where none came.
    [[nodiscard]] CheckReport run(const TestRequest &request, bool insist = false);
};

/// What scripted servers say. They listen at one address: one host for both sides.
namespace Script {
inline constexpr auto silence = "";
extern const char *const imapTakes;
extern const char *const imapRefuses;
extern const char *const imapNeverAnswers; ///< the sign-in
extern const char *const smtpTakes;
extern const char *const smtpRefuses;
extern const char *const smtpLater; ///< auth.temporary
} // namespace Script

} // namespace Facteur

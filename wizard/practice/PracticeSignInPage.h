// SPDX-License-Identifier: MIT
#pragma once

#include "PracticeSession.h"

namespace Facteur {

/// The web server of a hotel's network, which answers on every port as long as nobody has signed in there
/// (RFC 9112): it waits for a request, leads whoever asks to its own page, and takes all else for a bad one.
class PracticeSignInPage final : public PracticeSession
{
public:
    PracticeSignInPage();

    [[nodiscard]] PracticeReply farewell(Ending ending) const override;

protected:
    [[nodiscard]] QByteArray usualGreeting() const override { return {}; }
    [[nodiscard]] PracticeReply receiveCommand(const QByteArray &line) override;
    [[nodiscard]] PracticeReply saslReply(PracticeSasl::State state, const PracticeSasl &exchange) override;

private:
    QByteArray m_request; ///< its first line; empty until there is one
};

} // namespace Facteur

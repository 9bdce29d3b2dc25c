// SPDX-License-Identifier: MIT
#pragma once

#include "Dialogue.h"

#include <QByteArrayList>
#include <QString>

namespace Facteur {

/// A conversation as a test writes it down, one line each:
///
///     S: what the server says
///     LF: the same, where it ends the line with LF alone
///     C: what the dialogue must send
///     TLS                     the handshake that the dialogue must have asked for succeeds
///     CLOSED rest             the server closes the connection
///     = done                  how it must end, as the last line; or "= CAUSE STEP", or "= waits"
class DialogueScript
{
public:
    explicit DialogueScript(const QByteArray &script);

    /// Plays the script against \a dialogue: empty where all went as written and everything was used up, else
    /// the first difference.
    [[nodiscard]] QString play(Dialogue &dialogue);

    [[nodiscard]] QString serverSaid() const;

private:
    QString playLine(Dialogue &dialogue, const QByteArray &line);
    void take(const Reaction &reaction);
    [[nodiscard]] QString ending() const;

    QByteArrayList m_script;
    QByteArrayList m_sent; ///< not looked at yet
    Reaction m_last;
};

} // namespace Facteur

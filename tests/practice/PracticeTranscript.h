// SPDX-License-Identifier: MIT
#pragma once

#include "PracticeSession.h"
#include "ScenarioTable.h"

#include <QString>

namespace Facteur {

/// Plays the client's lines of \a script ("C: …") to \a session and gives back everything that was said: the
/// script itself, where the session answers as it should. "TLS" stands where the line is encrypted, "END"
/// where the server closes.
inline QString played(PracticeSession &session, const QString &script)
{
    QStringList said;
    const auto note = [&](const PracticeReply &reply) {
        for (const QByteArray &line : reply.lines)
            said << QStringLiteral("S: ") + QString::fromUtf8(line);
        if (reply.next == PracticeReply::Next::StartTls) {
            said << QStringLiteral("TLS");
            session.tlsEstablished();
        } else if (reply.next == PracticeReply::Next::Close) {
            said << QStringLiteral("END");
        }
    };
    note(session.greeting());
    const QStringList lines = script.split(u'\n');
    for (const QString &line : lines) {
        if (!line.startsWith(QStringLiteral("C: ")))
            continue;
        said << line;
        note(session.receive(line.mid(3).toUtf8()));
    }
    return said.join(u'\n');
}

/// The base64 of \a text, as SASL sends it.
inline QString base64(const QByteArray &text)
{
    return QString::fromLatin1(text.toBase64());
}

/// The mailbox with a password that needs care in every protocol.
inline PracticeMailbox mailboxWithHardPassword()
{
    PracticeMailbox mailbox;
    mailbox.password = QStringLiteral(" a\"b\\c %d é€ ");
    return mailbox;
}

/// What the server of \a protocol says in \a scenario.
inline PracticeScript scriptOf(Scenario scenario, Protocol protocol)
{
    return rowOf(scenario).script(protocol);
}

} // namespace Facteur

// SPDX-License-Identifier: MIT
#pragma once

#include "Failure.h"
#include "Wipe.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace Facteur {

/// Something to put on the line.
struct Sending
{
    ~Sending()
    {
        if (secret)
            wipe(bytes);
    }

    QByteArray bytes; ///< complete, with its line ends
    bool secret = false; ///< the password can be read, or tried out, from it
    QString record; ///< what the transcript says instead; empty: the bytes themselves, which then hold
                    ///< nothing of the person

    bool operator==(const Sending &) const = default;
};

/// What comes after the sending.
enum class Next
{
    Wait, ///< for the server's next line
    StartTls, ///< the handshake, now; then Dialogue::tlsEstablished()
    Done, ///< all proven; the line can be closed without waiting
    Fail, ///< Reaction::failure says why; the line can be closed without waiting
};

/// A dialogue's answer to what happened: first send, in this order, then do what is next.
struct Reaction
{
    QList<Sending> send;
    Next next = Next::Wait;
    std::optional<Failure> failure; ///< set exactly with Next::Fail

    bool operator==(const Reaction &) const = default;
};

} // namespace Facteur

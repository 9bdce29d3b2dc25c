// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <optional>

namespace Facteur {

/// A reply of an SMTP server, gathered line by line (RFC 5321, section 4.2.1).
class SmtpReply
{
public:
    enum class Progress
    {
        More,
        Complete,
        Malformed
    };

    /// Takes the next line, without its line end. Begins anew after a complete reply. A line that is no
    /// reply, or has another code than the lines before it, is Malformed.
    Progress add(const QByteArray &line);

    [[nodiscard]] int code() const { return m_code; }
    /// What follows the code on each line.
    [[nodiscard]] const QByteArrayList &texts() const { return m_texts; }
    /// The whole reply in one line: the code once, then all texts.
    [[nodiscard]] QByteArray joined() const;

    /// Three digits and a space, a hyphen or nothing after them.
    [[nodiscard]] static bool isReplyLine(const QByteArray &line);

private:
    int m_code = 0;
    bool m_complete = true;
    QByteArrayList m_texts;
};

} // namespace Facteur

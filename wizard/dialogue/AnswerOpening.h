// SPDX-License-Identifier: MIT
#pragma once

#include "Terms.h"

#include <QByteArray>
#include <QByteArrayList>

namespace Facteur {

/// Status and codes of an answer; the rest of it is words.
struct AnswerOpening
{
    QByteArray status; ///< in capitals: "NO", "BAD", "BYE", "OK", "-ERR", "535"; empty where there is none
    QByteArrayList codes; ///< the status, and what stands behind it: "[ALERT]", "5.7.8"
    QByteArray rest;

    /// By the reply's code, of SMTP; 0 of the others.
    [[nodiscard]] int replyCode() const { return status.toInt(); }
    /// Whether \a code, as rows of AnswerTable have it ("5.7.*"), is one of its codes.
    [[nodiscard]] bool hasCode(const QByteArray &code) const;
    /// Whether the status says no: NO, BAD, BYE, -ERR, 4xx, 5xx.
    [[nodiscard]] bool isRefusal() const;
    /// Whether the status is about a command or its form: BAD (RFC 3501, section 7.1.3), 500 to 504 (RFC
    /// 5321, section 4.2.4, and RFC 4954, section 4).
    [[nodiscard]] bool isAboutCommand() const;
};

/// How \a answer, raw, an IMAP tag taken off, begins.
[[nodiscard]] AnswerOpening openingOf(Protocol protocol, const QByteArray &answer);

} // namespace Facteur

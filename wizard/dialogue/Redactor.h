// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Facteur {

/// Takes a password out of what a server says: as it is, and in every encoding in which it was or may be sent
/// (IMAP quoted string, base64 alone, base64 within SASL PLAIN, and what add() was told of). A cut-off echo
/// counts from eight characters on.
class Redactor
{
public:
    /// An empty \a password: there is nothing to take out.
    Redactor(const QString &userName, const QString &password);

    /// One more form of the secret, as the bytes that were sent (a CRAM-MD5 digest).
    void add(const QByteArray &form);

    /// \a text with "[***]" in the place of each secret; capital and small letters (ASCII) count as the same.
    [[nodiscard]] QByteArray redacted(const QByteArray &text) const;

    /// A raw line of a server as it may be shown: UTF-8 or else Latin-1, without secrets, also none that only
    /// appears once invisible characters are gone; clean, at most \a maximumLength characters of the line's
    /// first 4 KiB.
    [[nodiscard]] QString displayable(const QByteArray &line, int maximumLength = 500) const;

private:
    [[nodiscard]] QByteArray beginningOf(const QByteArray &line) const;
    [[nodiscard]] qsizetype secretAt(const QByteArray &text, qsizetype position) const;

    QList<QByteArray> m_forms; ///< in ASCII lower case
};

} // namespace Facteur

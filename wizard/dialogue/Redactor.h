// SPDX-License-Identifier: MIT
#pragma once

#include "SecretSearch.h"

#include <QBitArray>
#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Facteur {

/// Takes a password out of what a server says: as it is, and in every encoding in which it was or may be sent
/// (IMAP quoted string, base64 alone, base64 within SASL PLAIN, and what add() was told of); once it is with
/// the server, in every other disguise too (SecretSearch). A cut-off echo counts from eight characters on.
class Redactor
{
public:
    /// An empty \a password: there is nothing to take out.
    Redactor(const QString &userName, const QString &password);
    ~Redactor();
    Q_DISABLE_COPY_MOVE(Redactor)

    /// One more form of the secret, as the bytes that were sent (a CRAM-MD5 digest).
    void add(const QByteArray &form);
    /// Something was sent. From the first \a secret on the server can disguise it; before, what looks like
    /// that is chance, and to take it out would give the secret away.
    void noteSending(bool secret) { m_hasGone = m_hasGone || secret; }

    /// A raw line of a server as it may be shown: UTF-8, and Latin-1 where it is none; clean, at most \a
    /// maximumLength characters of the line's first 4 KiB; with "[***]" in the place of each secret, also of
    /// one that only appears once invisible characters are gone. Capital and small letters count as the same.
    [[nodiscard]] QString displayable(const QByteArray &line, int maximumLength = 500) const;

private:
    void addVisible(QByteArray form);
    [[nodiscard]] QString withoutSecrets(const QString &clean, bool isCut) const;
    [[nodiscard]] QBitArray formsIn(const QString &clean, bool isCut) const;
    void addDisguisesIn(const QString &clean, bool isCut, QBitArray &hidden) const;
    [[nodiscard]] qsizetype secretAt(const QString &folded, qsizetype position, bool isCut) const;

    QStringList m_forms; ///< as displayable() would show them, and in small letters
    SecretSearch m_search;
    bool m_hasGone = false;
};

} // namespace Facteur

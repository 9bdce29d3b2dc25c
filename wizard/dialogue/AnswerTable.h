// SPDX-License-Identifier: MIT
#pragma once

#include "Terms.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QString>

#include <optional>

namespace Facteur {

/// What a server answers to. The steps of a side, and one more.
enum class AnswerTo
{
    Greeting, ///< it speaks first, or is greeted
    SignIn,
    Mailbox, ///< EXAMINE INBOX, STAT
    Sender, ///< MAIL FROM of somebody who signed in
    Mail, ///< MAIL FROM of somebody who did not
};

/// A word of a row's phrase, as AnswerWord has them.
struct PhraseWord
{
    QString text;
    bool isStem = false; ///< "suspen*": whatever it ends in
    bool isProtocol = false; ///< "<protocol>": IMAP, POP3…; without a text
    bool afterGap = false; ///< "… word": a few words may stand before it

    bool operator==(const PhraseWord &) const = default;
};

/// One line of resources/answers.txt, which says what the columns mean.
struct AnswerRow
{
    enum class Means
    {
        Cause,
        Either, ///< "or": leaves open what it joins
        Perhaps, ///< "may be": what it says is a possibility
        No, ///< "login failed": AuthRejected, and no reason for it
        Wrong, ///< "incorrect": AuthRejected beside an "or", or beside what it is about
        Command ///< "syntax": not the password is meant, but its place in a command
    };

    QByteArrayList codes; ///< all of them have to be the answer's, as "BYE", "[ALERT]", "535", "5.7.*"
    bool decides = false; ///< the codes do, whatever the words say
    QList<PhraseWord> phrase;
    QList<Protocol> protocols;
    QList<AnswerTo> places;
    Means means = Means::Cause;
    Cause cause = Cause::ProtocolUnexpected;
    QString seen; ///< where
    int line = 0; ///< in the file, from 1 on
};

/// What servers are known to say, and what they mean by it. Values only; Answer.h matches.
class AnswerTable
{
public:
    /// resources/answers.txt, read when it is asked for the first time.
    [[nodiscard]] static const AnswerTable &builtIn();

    /// Reads \a text; what is broken is left out, and named with its line.
    [[nodiscard]] static AnswerTable fromText(const QByteArray &text);

    [[nodiscard]] const QList<AnswerRow> &rows() const { return m_rows; }
    /// "12: no such cause", for those who write the file.
    [[nodiscard]] const QStringList &mistakes() const { return m_mistakes; }

private:
    QList<AnswerRow> m_rows;
    QStringList m_mistakes;
};

} // namespace Facteur

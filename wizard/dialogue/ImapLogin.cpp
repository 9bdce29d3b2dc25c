// SPDX-License-Identifier: MIT
#include "ImapLogin.h"

#include <algorithm>

namespace Facteur {

namespace {

constexpr qsizetype smallLiteral = 4096; ///< RFC 7888, section 5

bool fitsQuotedString(const QByteArray &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= 0x20 && c < 0x7f; });
}

QByteArray quoted(QByteArray text)
{
    return '"' + text.replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

bool goesAtOnce(const QByteArray &text, ImapLiterals literals)
{
    switch (literals) {
    case ImapLiterals::Synchronizing:
        return false;
    case ImapLiterals::NonSynchronizingSmall:
        return text.size() <= smallLiteral;
    case ImapLiterals::NonSynchronizing:
        return true;
    }
    Q_UNREACHABLE();
}

void appendString(QByteArrayList &pieces, const QByteArray &text, ImapLiterals literals)
{
    const QByteArray size = QByteArray::number(text.size());
    if (fitsQuotedString(text)) {
        pieces.last() += ' ' + quoted(text);
    } else if (goesAtOnce(text, literals)) {
        pieces.last() += " {" + size + "+}\r\n" + text;
    } else {
        pieces.last() += " {" + size + '}';
        pieces.append(text);
    }
}

} // namespace

QByteArrayList imapLoginPieces(const QByteArray &userName, const QByteArray &password, ImapLiterals literals)
{
    QByteArrayList pieces{{}};
    appendString(pieces, userName, literals);
    appendString(pieces, password, literals);
    return pieces;
}

} // namespace Facteur

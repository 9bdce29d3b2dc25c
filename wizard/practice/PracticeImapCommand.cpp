// SPDX-License-Identifier: MIT
#include "PracticeImapCommand.h"

namespace Facteur {

PracticeImapCommand::State PracticeImapCommand::receive(const QByteArray &line)
{
    qsizetype position = 0;
    if (m_literalSize >= 0 && !takeLiteral(line, position))
        return State::Malformed;
    while (position < line.size()) {
        // One space before each word, except at the very beginning.
        if (!m_words.isEmpty() && line.at(position++) != ' ')
            return State::Malformed;
        if (line.mid(position, 1) == "{")
            return announceLiteral(line.mid(position));
        if (line.mid(position, 1) == "\"") {
            if (!takeQuoted(line, position))
                return State::Malformed;
            continue;
        }
        const qsizetype space = line.indexOf(' ', position);
        const qsizetype end = space < 0 ? line.size() : space;
        if (end == position)
            return State::Malformed;
        m_words << line.mid(position, end - position);
        position = end;
    }
    return m_words.size() >= 2 ? State::Complete : State::Malformed;
}

bool PracticeImapCommand::takeLiteral(const QByteArray &line, qsizetype &position)
{
    if (line.size() < m_literalSize)
        return false;
    m_words << line.left(m_literalSize);
    position = m_literalSize;
    m_literalSize = -1;
    return true;
}

bool PracticeImapCommand::takeQuoted(const QByteArray &line, qsizetype &position)
{
    QByteArray word;
    for (++position; position < line.size(); ++position) {
        if (line.at(position) == '"') {
            ++position;
            m_words << word;
            return true;
        }
        if (line.at(position) == '\\' && ++position == line.size())
            return false;
        word += line.at(position);
    }
    return false;
}

PracticeImapCommand::State PracticeImapCommand::announceLiteral(const QByteArray &announcement)
{
    const bool unasked = announcement.endsWith("+}");
    if (!announcement.endsWith('}'))
        return State::Malformed;
    bool isNumber = false;
    const qsizetype digits = announcement.size() - (unasked ? 3 : 2);
    const uint size = announcement.mid(1, digits).toUInt(&isNumber);
    if (!isNumber || size > literalLimit)
        return State::Malformed;
    m_literalSize = size;
    return unasked ? State::ContinuesByItself : State::AwaitsLiteral;
}

} // namespace Facteur

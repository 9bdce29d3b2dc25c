// SPDX-License-Identifier: MIT
#include "DialogueScript.h"

using namespace Qt::StringLiterals;

namespace Facteur {

DialogueScript::DialogueScript(const QByteArray &script)
{
    for (const QByteArray &line : script.split('\n')) {
        qsizetype indent = 0;
        while (indent < line.size() && line.at(indent) == ' ')
            ++indent;
        if (indent < line.size())
            m_script.append(line.mid(indent));
    }
}

QString DialogueScript::play(Dialogue &dialogue)
{
    take(dialogue.start());
    for (const QByteArray &line : std::as_const(m_script)) {
        QString difference = playLine(dialogue, line);
        if (!difference.isEmpty())
            return difference;
    }
    return m_sent.isEmpty() ? QString() : u"sent beyond the script: "_s + QString::fromUtf8(m_sent.first());
}

QString DialogueScript::playLine(Dialogue &dialogue, const QByteArray &line)
{
    if (line.startsWith("C: ")) {
        const QByteArray sent = m_sent.isEmpty() ? "(nothing)" : m_sent.takeFirst();
        return sent == line.mid(3)
            ? QString()
            : u"expected %1, sent: %2"_s.arg(QString::fromUtf8(line), QString::fromUtf8(sent));
    }
    if (line.startsWith("= ")) {
        const QString expected = QString::fromUtf8(line.mid(2));
        return ending() == expected ? QString() : u"expected %1, ended: %2"_s.arg(expected, ending());
    }
    if (!m_sent.isEmpty())
        return u"sent before %1: %2"_s.arg(QString::fromUtf8(line), QString::fromUtf8(m_sent.first()));
    if (line == "TLS" && m_last.next != Next::StartTls)
        return u"did not ask for TLS"_s;
    if (line == "TLS")
        take(dialogue.tlsEstablished());
    else if (line.startsWith("CLOSED"))
        take(dialogue.closed(line.mid(7)));
    else if (line.startsWith("S:"))
        take(dialogue.receive(line.mid(3), LineEnd::CrLf));
    else if (line.startsWith("LF:"))
        take(dialogue.receive(line.mid(4), LineEnd::Lf));
    else
        return u"no such line in a script: "_s + QString::fromUtf8(line);
    return {};
}

void DialogueScript::take(const Reaction &reaction)
{
    m_last = reaction;
    for (const Sending &sending : reaction.send) {
        QByteArray bytes = sending.bytes;
        if (bytes.endsWith("\r\n"))
            bytes.chop(2);
        const QByteArray separator = "\r\n";
        for (qsizetype end = bytes.indexOf(separator); end >= 0; end = bytes.indexOf(separator)) {
            m_sent.append(bytes.left(end));
            bytes.remove(0, end + 2);
        }
        m_sent.append(bytes);
    }
}

QString DialogueScript::ending() const
{
    switch (m_last.next) {
    case Next::Wait:
        return u"waits"_s;
    case Next::StartTls:
        return u"starts TLS"_s;
    case Next::Done:
        return u"done"_s;
    case Next::Fail:
        return QString(idOf(m_last.failure->cause)) + u' ' + idOf(m_last.failure->step);
    }
    Q_UNREACHABLE();
}

QString DialogueScript::serverSaid() const
{
    return m_last.failure ? m_last.failure->serverSaid : QString();
}

} // namespace Facteur

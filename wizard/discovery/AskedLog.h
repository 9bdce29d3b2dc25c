// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace Facteur {

/// What one search has asked of whom, as the person and facteur-cli are told (spec §4, "asked"): each
/// question once, in the order in which they were asked first.
class AskedLog final
{
public:
    /// \a type and \a name: as they were sent, the type in lower case ("mx").
    void addDns(const QString &type, const QString &name)
    {
        add(QStringLiteral("dns %1 %2").arg(type, name));
    }
    /// \a host: an ACE name.
    void addHttps(const QString &host) { add(QStringLiteral("https %1").arg(host)); }

    /// A mail server, tried up to the sign-in. \a protocol: as idOf() has it. \a host: an ACE name.
    void addServer(const QString &protocol, const QString &host)
    {
        add(QStringLiteral("%1 %2").arg(protocol, host));
    }

    /// "dns mx jardin.example", "https autoconfig.jardin.example", "imap imap.jardin.example".
    [[nodiscard]] const QStringList &questions() const { return m_questions; }

    /// A name server has given an answer that leaves nothing open: it is there, and a doubtful one is an
    /// answer.
    void noteNameserver() { m_hasNameserver = true; }
    [[nodiscard]] bool hasNameserver() const { return m_hasNameserver; }

private:
    void add(const QString &question)
    {
        if (!m_questions.contains(question))
            m_questions.append(question);
    }

    QStringList m_questions;
    bool m_hasNameserver = false;
};

} // namespace Facteur

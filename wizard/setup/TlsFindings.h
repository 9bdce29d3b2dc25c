// SPDX-License-Identifier: MIT
#pragma once

#include "CheckReport.h"
#include "TlsAnswer.h"

#include <QList>

namespace Facteur {

/// What servers have said about old versions of TLS, as long as the program runs.
class TlsFindings
{
public:
    void note(const Endpoint &endpoint, TlsVersion newest, TlsAnswer answer);
    [[nodiscard]] TlsAnswer answer(const Endpoint &endpoint, TlsVersion newest) const;

    /// What becomes of a mail program that knows no newer TLS than \a newest, with the servers of \a report:
    /// the worse side counts. Without an answer from them, 1.2 is taken to be new enough.
    [[nodiscard]] TlsAnswer answer(const CheckReport &report, TlsVersion newest) const;

    /// True where TLS protects that side for the mail program itself: then its newest version matters.
    [[nodiscard]] static bool concerns(const SideReport &side) { return side.ok && side.isProtected(); }

private:
    struct Finding
    {
        Endpoint endpoint;
        TlsVersion newest;
        TlsAnswer answer;
    };
    QList<Finding> m_findings; ///< the latest first
};

} // namespace Facteur

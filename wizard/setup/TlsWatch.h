// SPDX-License-Identifier: MIT
#pragma once

#include "CheckOptions.h"
#include "CheckReport.h"
#include "TlsFindings.h"

#include <QObject>

#include <memory>
#include <vector>

namespace Facteur {

class TlsVersionProbe;

/// After a test that passed, asks the servers whether they take the chosen mail program's newest TLS, where
/// that is old. Nobody waits for it.
class TlsWatch final : public QObject
{
    Q_OBJECT
public:
    TlsWatch();
    ~TlsWatch() override;

    /// \a report: of servers that were tested just now, with \a options. What \a findings know is not asked
    /// again.
    void look(const CheckReport &report, TlsVersion newest, const TlsFindings &findings,
        const CheckOptions &options);
    /// Nobody wants to know any more.
    void stop();

Q_SIGNALS:
    void answered(const Facteur::Endpoint &endpoint, Facteur::TlsVersion newest, Facteur::TlsAnswer answer);

private:
    void ask(const Endpoint &endpoint, TlsVersion newest, const CheckOptions &options);

    std::vector<std::unique_ptr<TlsVersionProbe>> m_probes; ///< of the last look
};

} // namespace Facteur

// SPDX-License-Identifier: MIT
#pragma once

#include "Candidate.h"
#include "CheckOptions.h"

#include <QHostInfo>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <vector>

namespace Facteur {

class AskedLog;
class SettingProbe;

/// Finds out of servers whether they are what they are said to be, up to the sign-in, without anybody's name.
/// A name of the Internet is never followed into the person's own network (OutsideAddresses.h).
/// May be destroyed at any time, by whoever hears of one, too.
class ServerProbes final : public QObject
{
    Q_OBJECT
public:
    /// \a domain: of the person's address. \a deadline: for each. \a log: outlives the probes.
    ServerProbes(QString domain, CheckOptions options, std::chrono::milliseconds deadline, AskedLog &log);
    ~ServerProbes() override;

    /// Ends with told(), never from within the call.
    void probe(const Endpoint &endpoint);
    /// Of those that nothing was told of yet, those that accepted the connection, and are only slow to greet.
    [[nodiscard]] QList<Endpoint> talking() const;

Q_SIGNALS:
    /// Once for each: Living or Dead. One that talks, and is only slow to greet, lives.
    void told(const Facteur::Endpoint &endpoint, Facteur::Liveness liveness);

private:
    struct Probe
    {
        ~Probe();

        Endpoint endpoint;
        std::unique_ptr<SettingProbe> setting;
        int lookup = -1;
        QTimer deadline;
        bool ended = false;
    };
    void resolve(Probe &probe);
    void start(Probe &probe, const CheckOptions &options);
    void end(Probe &probe, Liveness liveness);

    QString m_domain;
    CheckOptions m_options;
    std::chrono::milliseconds m_deadline;
    AskedLog &m_log;
    std::vector<std::unique_ptr<Probe>> m_probes;
};

} // namespace Facteur

// SPDX-License-Identifier: MIT
#pragma once

#include "CheckReport.h"
#include "SignInLog.h"
#include "TestRequest.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace Facteur {

class ConnectionTest;
struct CheckOptions;

/// The tests of one sitting: which of them may begin, the one that runs, and what the servers have said to
/// the passwords that left (spec §3, "never lock anybody out"). One test at a time.
class TestSession final : public QObject
{
    Q_OBJECT
public:
    /// Since any moment that stays the same; never goes back.
    using Clock = std::function<std::chrono::milliseconds()>;

    /// \a clock empty: the computer's own.
    explicit TestSession(const CheckOptions &options, Clock clock = {}, QObject *parent = nullptr);
    ~TestSession() override;

    /// Whether a test may begin, and if not, why; the first reason that holds.
    enum class Gate
    {
        Open,
        Strangers, ///< nobody has agreed to these servers
        Paused, ///< one of the servers has asked to be left alone for a while
        RefusedBefore, ///< a server has refused this very password for this name
    };
    /// \a byItself: nobody has asked for this test; then a password that was refused for sending is not sent
    /// again, though the incoming server has taken it.
    [[nodiscard]] Gate gate(const TestRequest &request, bool byItself = false) const;
    /// Begins a test where the gate is open, or \a insist: the person was told of the refusal, and wants it
    /// all the same. Returns what the gate said. One that runs is dropped in either case, without finished().
    Gate begin(const TestRequest &request, bool insist = false);
    /// Stops the test; finished() comes soon, as a cancelled one.
    void cancel();
    /// The person goes elsewhere: as cancel(), but finished() comes only where a password has left.
    void leave();
    [[nodiscard]] bool isRunning() const;

    /// How \a request is tested.
    [[nodiscard]] CheckOptions optionsFor(const TestRequest &request) const;
    /// What a server has said to the password of \a request.
    void note(const TestRequest &request, const SideReport &report);

    /// Of the test that runs.
    [[nodiscard]] const StepReport &lastStep(Side side) const; ///< that was begun
    [[nodiscard]] std::chrono::seconds elapsed() const;
    [[nodiscard]] bool isSearching() const { return m_searching; } ///< for another setting
    /// A server has not greeted for 5 s: it may pause on purpose.
    [[nodiscard]] bool isSlowToGreet() const;
    /// Another setting that answers, while the one that is tested does not.
    [[nodiscard]] const std::optional<Endpoint> &offer(Side side) const;

    /// How long one of the servers still wants to be left alone; 0: not.
    [[nodiscard]] std::chrono::seconds pauseLeft(const TestRequest &request) const;
    /// True where \a side's server has refused this password; not where the incoming one has taken the same
    /// name and password (Verdict::SendingBlocked).
    [[nodiscard]] bool wasRefused(const TestRequest &request, Side side) const;
    /// The side whose password is to be typed again, if any; \a last: of the last test of just this.
    [[nodiscard]] std::optional<Side> toRetype(
        const TestRequest &request, const std::optional<CheckReport> &last) const;
    /// Other settings of the host and the protocol of \a endpoint that did not work so far.
    [[nodiscard]] QList<Endpoint> triedInVain(const Endpoint &endpoint) const;
    /// Knows \a tried in their place; returns what it knew: in practice, the same names are other servers.
    [[nodiscard]] QList<Endpoint> swapTried(const QList<Endpoint> &tried);
    /// True where \a host had refused a sign-in before the last test began (SignInLog::hasRefused()).
    [[nodiscard]] bool refusedBefore(const QString &host, std::optional<Protocol> protocol = {}) const;
    /// How often a password has left for one of \a userNames.
    [[nodiscard]] int attempts(const QStringList &userNames) const { return m_log.attempts(userNames); }

Q_SIGNALS:
    void began();
    void stepChanged(Facteur::Side side, const Facteur::StepReport &step);
    void offered(); ///< offer() has something new
    /// Once for each test, unless it was left before a password did.
    void finished(const Facteur::CheckReport &report, const Facteur::MailSettings &tested);

private:
    void start();
    void drop();
    void onStepChanged(Side side, const StepReport &step);
    void onPasswordLeft(Side side);
    void onFinished(const CheckReport &report);
    [[nodiscard]] std::chrono::milliseconds now() const { return m_clock(); }

    std::unique_ptr<const CheckOptions> m_options;
    Clock m_clock;
    std::unique_ptr<ConnectionTest> m_test;
    TestRequest m_request; ///< of m_test, as long as it runs
    SignInLog m_log;
    SignInLog m_logBefore; ///< the last test
    QList<Endpoint> m_vain; ///< settings that were tried, and did not work
    QHash<QString, std::chrono::milliseconds> m_pauses; ///< host, and until when
    std::chrono::milliseconds m_began{0};
    StepReport m_incomingStep;
    StepReport m_outgoingStep;
    QHash<Side, std::chrono::milliseconds> m_stepsBegan; ///< the last ones
    std::optional<Endpoint> m_incomingOffer;
    std::optional<Endpoint> m_outgoingOffer;
    bool m_searching = false;
    bool m_left = false;
};

} // namespace Facteur

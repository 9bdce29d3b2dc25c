// SPDX-License-Identifier: MIT
#pragma once

#include "CheckOptions.h"
#include "CheckReport.h"
#include "MailSettings.h"

#include <QObject>
#include <QTimer>

namespace Facteur {

class SideCheck;

/// Tests both sides of an account at the same time, on the caller's event loop, and tells each step as it
/// happens. Sends no mail. Reports exactly once for each start(), through finished(); never from within
/// start() or cancel().
class ConnectionTest final : public QObject
{
    Q_OBJECT
public:
    explicit ConnectionTest(CheckOptions options, QObject *parent = nullptr);
    ~ConnectionTest() override;

    /// Begins a test of \a settings; one that is running is dropped without a report.
    void start(const MailSettings &settings);
    /// Stops at once; every unfinished side ends as Cause::Cancelled.
    void cancel();
    [[nodiscard]] bool isRunning() const;
    /// The sides that have come to an end, whether that was told already or not.
    [[nodiscard]] QList<SideReport> decided() const;

Q_SIGNALS:
    void stepChanged(Facteur::Side side, const Facteur::StepReport &step);
    /// Other settings of \a side are being probed, without its password: it does not connect, or has failed,
    /// and its report waits a moment (at most 3 s) for a remedy. At most once for each side.
    void remedySearchStarted(Facteur::Side side);
    /// \a side still waits for a connection or a greeting, 3 s after it began or later, and \a remedy, the
    /// best that can still be found, works. At most once for each side, never after its report.
    void remedyOffered(Facteur::Side side, const Facteur::Endpoint &remedy);
    /// The first bytes from which \a side's password can be read, or tried out, go to its server, now: that
    /// counts as an attempt to sign in, whatever comes of it. At most once for each side.
    void passwordLeft(Facteur::Side side);
    void sideFinished(const Facteur::SideReport &report);
    void finished(const Facteur::CheckReport &report);

private:
    void begin();
    [[nodiscard]] SideCheck *createSide(Side side, const ServerAccess &access, const QString &emailAddress);
    void dropSides();
    void stopSides(bool byPerson);
    void onSideFinished(const SideReport &report);

    CheckOptions m_options;
    QTimer m_timeout;
    QTimer m_beginning; ///< from the event loop: a connection may fail on the spot
    SideCheck *m_incoming = nullptr; ///< a child, as the other
    SideCheck *m_outgoing = nullptr;
    int m_unreported = 0; ///< sides whose report is still to come
    bool m_sameCredentials = false;
};

} // namespace Facteur

// SPDX-License-Identifier: MIT
#pragma once

#include "CheckReport.h"
#include "Classifier.h"
#include "ConnectionTest.h"
#include "Reaction.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

namespace Facteur {

class Dialogue;
class Line;
class PortProbe;

/// Tests one side of an account: puts a dialogue on a line, holds each step to its deadline, and keeps the
/// report. Reports exactly once for start(), through finished(), never from within a call.
class SideCheck final : public QObject
{
    Q_OBJECT
public:
    /// \a emailAddress: for MAIL FROM, where nobody signs in. \a options: its timeout is the caller's affair.
    SideCheck(Side side, const ServerAccess &access, const QString &emailAddress, const CheckOptions &options,
        QObject *parent = nullptr);
    ~SideCheck() override;

    void start();
    /// Ends an unfinished check: Incident::Stopped by the person, Incident::DeadlinePassed when the whole ran
    /// out.
    void stop(Incident incident);

    /// Complete once isFinished().
    [[nodiscard]] const SideReport &report() const { return m_report; }
    [[nodiscard]] bool isFinished() const { return m_concluded; }

Q_SIGNALS:
    void stepChanged(const Facteur::StepReport &step);
    void finished();

private:
    void onConnected();
    void onEncrypted();
    void onClosed(const QByteArray &rest);
    void onLine(const QByteArray &line);
    void onLineFailed(Incident incident);
    void probe(bool forTls);
    void onProbed(bool forTls, bool answered, const QByteArray &greeting);
    void react(const Reaction &reaction);
    void enter(Step step);
    void settle(Step step, StepState state);
    void pass();
    void fail(const Failure &failure);
    void failBeforeDialogue(Incident incident, const QByteArray &answer = {});
    void conclude();
    [[nodiscard]] StepReport &stepReport(Step step);

    ServerAccess m_access;
    SideReport m_report;
    std::unique_ptr<Dialogue> m_dialogue;
    Line *m_line; ///< a child
    bool m_tlsFirst;
    bool m_dialogueStarted = false;
    bool m_concluded = false;
    Step m_current = Step::Resolve;
    QElapsedTimer m_stepClock;
    QTimer m_deadline;
    QTimer m_silence; ///< runs while a plain line has not said anything
    QTimer m_announcement; ///< of finished(), from the event loop
    PortProbe *m_probe = nullptr; ///< a child
};

} // namespace Facteur

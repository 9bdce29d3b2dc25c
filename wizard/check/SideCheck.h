// SPDX-License-Identifier: MIT
#pragma once

#include "CheckOptions.h"
#include "CheckReport.h"
#include "Classifier.h"
#include "LineEnd.h"
#include "MailSettings.h"
#include "PortProbe.h"
#include "Reaction.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace Facteur {

class Dialogue;
class Line;
class RemedySearch;
class SecondOpinion;
class StepLog;

/// Tests one side of an account: puts a dialogue on a line, asks a second connection where the first one does
/// not tell, looks for a remedy where it fails, and keeps the report. Reports exactly once for start(),
/// through finished(), never from within a call.
class SideCheck final : public QObject
{
    Q_OBJECT
public:
    /// \a emailAddress: for MAIL FROM; its domain tells which other servers may be tried. \a options: its
    /// timeout is the caller's affair.
    SideCheck(Side side, const ServerAccess &access, const QString &emailAddress, const CheckOptions &options,
        QObject *parent = nullptr);
    ~SideCheck() override;

    void start();
    /// Ends an unfinished check: Incident::Stopped by the person, Incident::DeadlinePassed when the whole ran
    /// out. One that only waits for a remedy keeps its cause in the second case.
    void stop(Incident incident);

    /// Complete once isFinished().
    [[nodiscard]] const SideReport &report() const { return m_report; }
    [[nodiscard]] bool isFinished() const { return m_phase == Phase::Concluded; }

Q_SIGNALS:
    void stepChanged(const Facteur::StepReport &step);
    void remedySearchStarted();
    void remedyOffered(const Facteur::Endpoint &remedy);
    void passwordLeft();
    void finished();

private:
    /// phase     | goes on                       | waits for                       | then
    /// ----------|-------------------------------|---------------------------------|----------
    /// Idle      | nothing yet                   | start()                         | Reaching
    /// Reaching  | look-up, connection; with Tls | connected, or encrypted         | Talking
    ///           | the handshake                 | no TLS                          | Doubting
    ///           |                               | any other failure, the deadline | Decided
    /// Doubting  | the second opinion            | its finding, the whole's end    | Decided
    /// Talking   | the dialogue                  | its end, the deadline           | Decided
    /// Decided   | the search for a remedy       | its end, where one is wanted    | Concluded
    /// Concluded | nothing; the report is there  |                                 |
    ///
    /// stop() leads from each of them to Concluded.
    enum class Phase
    {
        Idle,
        Reaching,
        Doubting,
        Talking,
        Decided,
        Concluded
    };

    void interrupt(Incident incident);
    void onStepDeadline()
    {
        if (m_phase != Phase::Doubting) // the handshake is over, and a doubt ends by itself
            interrupt(Incident::DeadlinePassed);
    }
    void onConnected();
    void onEncrypted();
    void beginDialogue();
    void onClosed(const QByteArray &rest);
    void onLine(const QByteArray &line, LineEnd end);
    void onLineFailed(Incident incident);
    void onProbed(const PortProbe::Finding &finding);
    void react(const Reaction &reaction);
    void send(const Sending &sending);
    void enter(Step step);
    [[nodiscard]] bool isDecided() const { return m_phase == Phase::Decided || m_phase == Phase::Concluded; }
    /// False where that has happened before.
    bool decide();
    void pass();
    void fail(const Failure &seen);
    void failBeforeDialogue(Incident incident, const QByteArray &answer = {});
    void conclude();

    ServerAccess m_access;
    SideReport m_report;
    std::unique_ptr<Dialogue> m_dialogue;
    Line *m_line; ///< a child, as are the next three
    StepLog *m_steps;
    SecondOpinion *m_secondOpinion;
    RemedySearch *m_remedies;
    Phase m_phase = Phase::Idle;
    QTimer m_announcement; ///< of finished(), from the event loop
};

} // namespace Facteur

// SPDX-License-Identifier: MIT
#include "ConnectionTest.h"

#include "SideCheck.h"
#include "Verdict.h"

namespace Facteur {

ConnectionTest::ConnectionTest(CheckOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
    loadAuthorities(m_options.trust);
    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, [this] { stopSides(false); });
    m_beginning.setSingleShot(true);
    connect(&m_beginning, &QTimer::timeout, this, &ConnectionTest::begin);
}

ConnectionTest::~ConnectionTest() = default;

void ConnectionTest::start(const MailSettings &settings)
{
    dropSides();
    m_sameCredentials = settings.outgoing.authenticate
        && settings.incoming.userName == settings.outgoing.userName
        && settings.incoming.password == settings.outgoing.password;
    m_incoming = createSide(Side::Incoming, settings.incoming, settings.emailAddress);
    m_outgoing = createSide(Side::Outgoing, settings.outgoing, settings.emailAddress);
    m_unreported = 2;
    m_timeout.start(m_options.timeout);
    m_beginning.start();
}

void ConnectionTest::begin()
{
    m_incoming->start();
    m_outgoing->start();
}

void ConnectionTest::cancel()
{
    stopSides(true);
}

bool ConnectionTest::isRunning() const
{
    return m_unreported > 0;
}

QList<SideReport> ConnectionTest::decided() const
{
    QList<SideReport> reports;
    for (const SideCheck *side : {m_incoming, m_outgoing}) {
        if (side && side->isFinished())
            reports.append(side->report());
    }
    return reports;
}

SideCheck *ConnectionTest::createSide(Side side, const ServerAccess &access, const QString &emailAddress)
{
    auto *check = new SideCheck(side, access, emailAddress, m_options, this);
    connect(check, &SideCheck::stepChanged, this,
        [this, side](const StepReport &step) { Q_EMIT stepChanged(side, step); });
    connect(check, &SideCheck::remedySearchStarted, this, [this, side] { Q_EMIT remedySearchStarted(side); });
    connect(check, &SideCheck::remedyOffered, this,
        [this, side](const Endpoint &remedy) { Q_EMIT remedyOffered(side, remedy); });
    connect(check, &SideCheck::passwordLeft, this, [this, side] { Q_EMIT passwordLeft(side); });
    connect(check, &SideCheck::finished, this, [this, check] { onSideFinished(check->report()); });
    return check;
}

void ConnectionTest::dropSides()
{
    m_unreported = 0;
    for (SideCheck *side : {std::exchange(m_incoming, nullptr), std::exchange(m_outgoing, nullptr)}) {
        if (!side)
            continue;
        side->disconnect(this);
        side->stop(Incident::Stopped);
        side->deleteLater();
    }
}

void ConnectionTest::stopSides(bool byPerson)
{
    if (!isRunning())
        return;
    const Incident incident = byPerson ? Incident::Stopped : Incident::DeadlinePassed;
    m_incoming->stop(incident);
    m_outgoing->stop(incident);
}

void ConnectionTest::onSideFinished(const SideReport &report)
{
    // start() may be called from within either signal; what is said here is about this test only.
    const SideCheck *const incoming = m_incoming;
    Q_EMIT sideFinished(report);
    if (m_incoming != incoming || --m_unreported > 0)
        return;
    m_timeout.stop();
    CheckReport whole;
    whole.incoming = m_incoming->report();
    whole.outgoing = m_outgoing->report();
    whole.verdict = verdictOf(whole.incoming, whole.outgoing, m_sameCredentials);
    whole.finishedAt = QDateTime::currentDateTime();
    Q_EMIT finished(whole);
}

} // namespace Facteur

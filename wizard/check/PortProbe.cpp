// SPDX-License-Identifier: MIT
#include "PortProbe.h"

namespace Facteur {

namespace {

constexpr int longestWait = 5'000; ///< milliseconds

/// Whoever shows a certificate speaks TLS, whatever is wrong with the certificate.
bool isAboutTheCertificate(Incident incident)
{
    return incident == Incident::CertificateSelfSigned || incident == Incident::CertificateUntrusted
        || incident == Incident::CertificateForOtherHost || incident == Incident::CertificateExpired
        || incident == Incident::CertificateNotYetValid;
}

} // namespace

PortProbe::PortProbe(Kind kind, QObject *parent)
    : QObject(parent)
    , m_kind(kind)
    , m_line({})
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(longestWait);
    connect(&m_deadline, &QTimer::timeout, this, [this] { conclude(false); });
    connect(&m_line, &Line::connected, this, [this] {
        if (m_kind == Kind::Tls)
            m_line.startTls();
    });
    connect(&m_line, &Line::encrypted, this, [this] { conclude(true); });
    connect(&m_line, &Line::lineReceived, this, [this](const QByteArray &line) { conclude(true, line); });
    connect(
        &m_line, &Line::closed, this, [this](const QByteArray &rest) { conclude(!rest.isEmpty(), rest); });
    connect(&m_line, &Line::failed, this, &PortProbe::onFailed);
}

void PortProbe::start(const QString &host, quint16 port)
{
    m_deadline.start();
    m_line.open(host, port);
}

void PortProbe::onFailed(Incident incident)
{
    conclude(m_kind == Kind::Tls && isAboutTheCertificate(incident));
}

void PortProbe::conclude(bool answered, const QByteArray &greeting)
{
    if (m_concluded)
        return;
    m_concluded = true;
    m_deadline.stop();
    m_line.abort();
    Q_EMIT finished(answered, greeting);
}

} // namespace Facteur

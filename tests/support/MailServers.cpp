// SPDX-License-Identifier: MIT
#include "MailServers.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Facteur {
namespace {

constexpr int patience = 30'000; ///< milliseconds; a start takes one or two seconds

} // namespace

MailServers::MailServers(QString incoming, QString outgoing)
    : m_incoming(std::move(incoming))
    , m_outgoing(std::move(outgoing))
{
}

MailServers::~MailServers()
{
    m_script.closeWriteChannel();
    m_script.waitForFinished(patience);
}

bool MailServers::start()
{
    if (const QString running = qEnvironmentVariable("FACTEUR_RUNNING_MAIL_SERVERS"); !running.isEmpty()) {
        m_description = QJsonDocument::fromJson(running.toUtf8()).object();
        m_errorString = u"FACTEUR_RUNNING_MAIL_SERVERS is not what the script mail-servers says"_s;
        return !m_description.isEmpty();
    }
    const QString script = QStringLiteral(FACTEUR_TEST_SUPPORT "/mail-servers");
    const QStringList arguments{m_incoming, m_outgoing, QStringLiteral(FACTEUR_UNPACKED_SERVERS)};
    m_script.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_script.start(script, arguments);
    while (!m_script.canReadLine() && m_script.waitForReadyRead(patience)) { }
    m_description = QJsonDocument::fromJson(m_script.readLine()).object();
    if (!m_description.isEmpty())
        return true;
    m_script.closeWriteChannel();
    m_script.waitForFinished(patience);
    m_errorString = u"the script mail-servers ended with status %1"_s.arg(m_script.exitCode());
    return false;
}

QString MailServers::userName() const
{
    return m_description.value(u"userName").toString();
}

QString MailServers::password() const
{
    return m_description.value(u"password").toString();
}

QList<QSslCertificate> MailServers::authorities() const
{
    return QSslCertificate::fromPath(authorityFile());
}

QString MailServers::authorityFile() const
{
    return m_description[u"authority"_s].toString();
}

quint16 MailServers::port(Protocol protocol, Security security) const
{
    const QJsonObject ports = m_description.value(u"ports").toObject().value(idOf(protocol)).toObject();
    const int port =
        ports.value(idOf(security == Security::Tls ? Security::Tls : Security::StartTls)).toInt();
    return static_cast<quint16>(port);
}

} // namespace Facteur

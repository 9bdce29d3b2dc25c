// SPDX-License-Identifier: MIT
#include "OpensslServer.h"

#include "ScriptedServer.h"

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr int longestWait = 20'000; ///< milliseconds

} // namespace

OpensslServer::OpensslServer(const QStringList &options)
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    // A level of 0 allows whatever a server may still have.
    m_process.start(QStringLiteral(FACTEUR_OPENSSL),
        QStringList{u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-cipher"_s, u"ALL:@SECLEVEL=0"_s}
            + options);
    while (m_port == 0) {
        if (!m_process.waitForReadyRead(longestWait))
            qFatal("openssl s_server does not start: %s", m_output.constData());
        m_output += m_process.readAllStandardOutput();
        // "ACCEPT 127.0.0.1:12345", in one piece
        const qsizetype begin = m_output.indexOf("ACCEPT ");
        if (begin >= 0)
            m_port = m_output.mid(m_output.indexOf(':', begin) + 1).trimmed().toUShort();
    }
}

OpensslServer::~OpensslServer()
{
    m_process.kill();
    m_process.waitForFinished();
}

bool OpensslServer::says(const QByteArray &words)
{
    m_output += m_process.readAll();
    while (!m_output.contains(words) && m_process.waitForReadyRead(longestWait))
        m_output += m_process.readAll();
    return m_output.contains(words);
}

QStringList OpensslServer::certificate(const QString &name)
{
    const QString file = ScriptedServer::certificateFile(name);
    return {u"-cert"_s, file, u"-key"_s, file, u"-cert_chain"_s, file};
}

} // namespace Facteur

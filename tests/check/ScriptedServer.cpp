// SPDX-License-Identifier: MIT
#include "ScriptedServer.h"

#include <QCoreApplication>
#include <QFile>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(fileName));
    return file.readAll();
}

/// To what the client asks behind the sign-in.
QByteArray answerInside(const QByteArray &line)
{
    if (line == "STAT")
        return "+OK 0 0\r\n";
    if (line.startsWith("MAIL FROM:<"))
        return "250 ok\r\n";
    return line.endsWith(" EXAMINE INBOX") ? line.left(line.indexOf(' ')) + " OK open\r\n" : QByteArray();
}

} // namespace

ScriptedServer::ScriptedServer(const QByteArray &script, const QString &certificate, QObject *parent)
    : QTcpServer(parent)
{
    for (const QByteArray &line : script.split('\n')) {
        qsizetype indent = 0;
        while (indent < line.size() && line.at(indent) == ' ')
            ++indent;
        if (indent < line.size())
            m_script.append(line.mid(indent));
    }
    const QByteArray pem = contentOf(certificateFile(certificate));
    m_certificates = QSslCertificate::fromData(pem);
    m_key = QSslKey(pem, m_certificates.value(0).publicKey().algorithm());
    if (!listen(QHostAddress::LocalHost))
        qFatal("no listener on loopback");
}

QString ScriptedServer::certificateFile(const QString &name)
{
    return QStringLiteral(FACTEUR_TEST_CERTIFICATES "/%1.pem").arg(name);
}

void ScriptedServer::askForCertificate(QSsl::SslProtocol protocol)
{
    m_verification = QSslSocket::QueryPeer;
    m_protocol = protocol;
}

QList<QSslCertificate> ScriptedServer::authorities()
{
    return QSslCertificate::fromData(contentOf(certificateFile(u"authority"_s)));
}

void ScriptedServer::incomingConnection(qintptr descriptor)
{
    ++m_connections;
    auto *socket = new QSslSocket(this);
    if (!socket->setSocketDescriptor(descriptor))
        qFatal("the connection cannot be taken");
    QSslConfiguration configuration = socket->sslConfiguration();
    configuration.setLocalCertificateChain(m_certificates);
    configuration.setPrivateKey(m_key);
    configuration.setPeerVerifyMode(m_verification);
    configuration.setProtocol(m_protocol);
    socket->setSslConfiguration(configuration);

    auto progress = std::make_shared<Progress>();
    const auto proceed = [this, socket, progress] { goOn(socket, *progress); };
    connect(socket, &QSslSocket::readyRead, this, proceed);
    connect(socket, &QSslSocket::encrypted, this, proceed);
    connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
    Q_EMIT connected();
    proceed();
}

void ScriptedServer::goOn(QSslSocket *socket, Progress &progress)
{
    if (progress.waits || (socket->mode() == QSslSocket::SslServerMode && !socket->isEncrypted()))
        return;
    while (progress.position < m_script.size()) {
        const QByteArray step = m_script.at(progress.position);
        if (step.startsWith('C') && step != "CLOSE" && !takeLine(socket, progress, step.mid(2)))
            return;
        if (step == "IN" && !takeLine(socket, progress, {}))
            return;
        ++progress.position;
        if (step.startsWith("S:")) {
            socket->write(step.mid(3).replace('|', "\r\n") + "\r\n");
        } else if (step.startsWith("RAW ")) {
            socket->write(step.mid(4));
        } else if (step == "IN") {
            socket->write(answerInside(m_received.constLast()));
        } else if (step == "CLOSE") {
            socket->disconnectFromHost();
        } else if (step.startsWith("WAIT ")) {
            progress.waits = true;
            QTimer::singleShot(step.mid(5).toInt(), socket, [this, socket, &progress] {
                progress.waits = false;
                goOn(socket, progress);
            });
            return;
        } else if (step == "TLS") {
            socket->flush();
            socket->startServerEncryption();
            return;
        }
    }
}

bool ScriptedServer::takeLine(QSslSocket *socket, Progress &progress, const QByteArray &expected)
{
    progress.buffer += socket->readAll();
    const qsizetype end = progress.buffer.indexOf("\r\n");
    if (end < 0)
        return false;
    const QByteArray line = progress.buffer.left(end);
    progress.buffer.remove(0, end + 2);
    m_received.append(line);
    if (line.startsWith(expected))
        return true;
    socket->disconnectFromHost();
    return false;
}

quint16 closedPort()
{
    auto *holder = new QTcpSocket(QCoreApplication::instance());
    if (!holder->bind(QHostAddress::LocalHost, 0, QAbstractSocket::DontShareAddress))
        qFatal("no port can be had");
    return holder->localPort();
}

} // namespace Facteur

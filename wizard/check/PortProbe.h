// SPDX-License-Identifier: MIT
#pragma once

#include "Line.h"

#include <QObject>
#include <QTimer>

namespace Facteur {

/// A second connection to a port, to find out what it speaks: plain text or TLS. Sends no word, so no
/// password either. Ends with finished(), within 5 s; destroying it stops it.
class PortProbe final : public QObject
{
    Q_OBJECT
public:
    enum class Kind
    {
        PlainText, ///< waits for what the server says first
        Tls, ///< tries a handshake; the certificate does not matter
    };

    explicit PortProbe(Kind kind, QObject *parent = nullptr);

    void start(const QString &host, quint16 port);

Q_SIGNALS:
    /// \a answered: the port speaks what was tried. \a greeting: with PlainText, its first line, raw.
    void finished(bool answered, const QByteArray &greeting);

private:
    void onFailed(Incident incident);
    void conclude(bool answered, const QByteArray &greeting = {});

    Kind m_kind;
    Line m_line;
    QTimer m_deadline;
    bool m_concluded = false;
};

} // namespace Facteur

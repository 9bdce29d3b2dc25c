// SPDX-License-Identifier: MIT
#pragma once

#include "CheckOptions.h"
#include "Line.h"

#include <QObject>
#include <QTimer>

namespace Facteur {

/// A second connection to a port, to find out what it speaks. Never sends a name or a password. Ends with
/// finished(), at the latest 3 s after it has listened; destroying it stops it.
class PortProbe final : public QObject
{
    Q_OBJECT
public:
    enum class Kind
    {
        Listen, ///< in plain text waits for what the server says first; then as SpeakTls
        SpeakTls, ///< in plain text says what a TLS client says first; the certificate does not matter
        SpeakHttp, ///< within TLS asks as a web browser does
    };

    struct Finding
    {
        bool tls = false; ///< a TLS record came back
        QByteArray text; ///< else the first line, raw; empty where nothing came

        bool operator==(const Finding &) const = default;
    };

    /// \a listening: how long Kind::Listen says nothing, in milliseconds.
    PortProbe(Kind kind, const CheckOptions &options, int listening, QObject *parent = nullptr);

    void start(const QString &host, quint16 port);

Q_SIGNALS:
    void finished(const Facteur::PortProbe::Finding &finding);

private:
    void onConnected();
    void sayHello();
    void onBytes(const QByteArray &bytes);
    void conclude(const Finding &finding);

    Kind m_kind;
    QString m_host;
    Line m_line;
    QTimer m_patience;
    QTimer m_deadline;
    bool m_concluded = false;
};

} // namespace Facteur

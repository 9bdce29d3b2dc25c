// SPDX-License-Identifier: MIT
#pragma once

#include "MailSettings.h"
#include "PortProbe.h"

#include <QObject>
#include <QTimer>

namespace Facteur {

/// Asks a second connection what a port speaks, where the first one does not tell: after 2 s of silence, or
/// at once. One question at a time.
class SecondOpinion final : public QObject
{
    Q_OBJECT
public:
    SecondOpinion(const Endpoint &endpoint, Trust trust, QObject *parent = nullptr);

    /// The server is expected to speak now; if it does not, \a kind will be asked.
    void watch(PortProbe::Kind kind);
    void ask(PortProbe::Kind kind);
    /// The server speaks: nobody wants to know any more.
    void dismiss();
    [[nodiscard]] bool isAsking() const { return m_probe != nullptr; }

Q_SIGNALS:
    /// The server has been silent for so long that an answer is asked for elsewhere.
    void asked();
    void given(const Facteur::PortProbe::Finding &finding);

private:
    void onFinished(const PortProbe::Finding &finding);

    Endpoint m_endpoint;
    Trust m_trust;
    PortProbe::Kind m_kind = PortProbe::Kind::Listen;
    QTimer m_silence;
    PortProbe *m_probe = nullptr; ///< a child
};

} // namespace Facteur

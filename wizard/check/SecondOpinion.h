// SPDX-License-Identifier: MIT
#pragma once

#include "CheckOptions.h"
#include "MailSettings.h"
#include "PortProbe.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

namespace Facteur {

/// Asks a second connection what a port speaks, where the first one does not tell: after 2 s of silence, or
/// at once. One question at a time. To an SMTP server that has not greeted it says nothing before Patience
/// allows it.
class SecondOpinion final : public QObject
{
    Q_OBJECT
public:
    /// The whole of \a options begins now.
    SecondOpinion(const Endpoint &endpoint, const CheckOptions &options, QObject *parent = nullptr);

    /// The server is expected to speak now; if it does not, \a kind will be asked.
    void watch(PortProbe::Kind kind);
    void ask(PortProbe::Kind kind);
    /// The server speaks: nobody wants to know any more.
    void dismiss();
    [[nodiscard]] bool isAsking() const { return m_probe != nullptr; }

Q_SIGNALS:
    /// The server has been silent for 2 s, or is asked elsewhere: another setting may be wanted. Perhaps
    /// twice.
    void doubted();
    void given(const Facteur::PortProbe::Finding &finding);

private:
    void onSilent();
    /// Whether \a kind may be asked of a server that has not greeted for 2 s.
    [[nodiscard]] bool isPolite(PortProbe::Kind kind) const;
    void onFinished(const PortProbe::Finding &finding);

    Endpoint m_endpoint;
    CheckOptions m_options;
    QDeadlineTimer m_whole;
    PortProbe::Kind m_kind = PortProbe::Kind::Listen;
    QTimer m_silence;
    QTimer m_politeness;
    PortProbe *m_probe = nullptr; ///< a child
};

} // namespace Facteur

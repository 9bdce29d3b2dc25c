// SPDX-License-Identifier: MIT
#pragma once

#include "CheckOptions.h"
#include "MailSettings.h"

#include <QObject>

#include <memory>

namespace Facteur {

class Dialogue;
class Line;
struct Reaction;

/// Tries a setting up to the point where a sign-in would begin, TLS and its full verification included. Ends
/// with finished(); destroying it stops it. Knows no deadline.
class SettingProbe final : public QObject
{
    Q_OBJECT
public:
    /// \a access: its name and password are of no interest here, and never leave the caller.
    /// \a domain: of the person's address.
    SettingProbe(const ServerAccess &access, const QString &domain, const CheckOptions &options,
        QObject *parent = nullptr);
    ~SettingProbe() override;

    void start();
    /// The line stands, encrypted where TLS comes first: the server has only to say something.
    [[nodiscard]] bool isTalking() const { return m_dialogueStarted; }

Q_SIGNALS:
    /// \a works: the server answered, and offers a sign-in that the test could do.
    void finished(bool works);

private:
    void onConnected();
    void react(const Reaction &reaction);
    void conclude(bool works);

    Endpoint m_endpoint;
    std::unique_ptr<Dialogue> m_dialogue;
    Line *m_line; ///< a child
    bool m_dialogueStarted = false;
    bool m_concluded = false;
};

} // namespace Facteur

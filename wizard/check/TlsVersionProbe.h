// SPDX-License-Identifier: MIT
#pragma once

#include "CheckOptions.h"
#include "LineEnd.h"
#include "MailSettings.h"
#include "Terms.h"
#include "TlsAnswer.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace Facteur {

class Dialogue;
class Line;
struct Reaction;

/// Asks a server whether it still speaks the newest TLS that a mail program knows (1.0, 1.1 or 1.2), which is
/// older than what our own test may have used: says the first words of such a client by hand, after STARTTLS
/// where the setting wants it, and looks at the first answer. Never sends a name or a password. Where the
/// answer has no reason in it (a closed connection), the same with 1.2 tells whether the version is to blame.
/// Ends with finished(), within 10 s; destroying it stops it.
class TlsVersionProbe final : public QObject
{
    Q_OBJECT
public:
    /// \a endpoint: has passed the connection test, with \a options. \a newest: 1.2 or older.
    TlsVersionProbe(
        Endpoint endpoint, TlsVersion newest, const CheckOptions &options, QObject *parent = nullptr);
    ~TlsVersionProbe() override;

    void start();

    [[nodiscard]] const Endpoint &endpoint() const { return m_endpoint; }
    [[nodiscard]] TlsVersion newest() const { return m_newest; }

Q_SIGNALS:
    void finished(Facteur::TlsAnswer answer);

private:
    enum class Finding
    {
        Agrees,
        RefusesVersion,
        Refuses, ///< for a reason that is not told
        Unreadable,
    };

    void connectAnew();
    void onConnected();
    void onLine(const QByteArray &line, LineEnd end);
    void react(const Reaction &reaction);
    void sayHello();
    void onBytes(const QByteArray &bytes);
    void onGone();
    /// What the records in m_answer say; nothing while they are not complete.
    [[nodiscard]] std::optional<Finding> readAnswer() const;
    void conclude(Finding finding);
    void end(TlsAnswer answer);

    Endpoint m_endpoint;
    TlsVersion m_newest;
    CheckOptions m_options;
    TlsVersion m_asked; ///< m_newest; then 1.2, where that has to be compared
    std::unique_ptr<Dialogue> m_dialogue; ///< up to STARTTLS
    Line *m_line = nullptr; ///< a child
    bool m_helloSent = false;
    QByteArray m_answer; ///< what came after the hello, 1 KiB at most
    QTimer m_deadline;
    bool m_concluded = false;
};

} // namespace Facteur

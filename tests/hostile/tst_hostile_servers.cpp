// SPDX-License-Identifier: MIT
#include "HostileTest.h"
#include "TestProgram.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

/// The connection test against servers that close, turn away, lie about STARTTLS and break TLS.
class TestHostileServers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTurnedAway_data();
    void isTurnedAway() { tryHostileRow(patience); }
    void isHungUpOn_data();
    void isHungUpOn() { tryHostileRow(patience); }
    void isDeceivedAboutStartTls_data();
    void isDeceivedAboutStartTls() { tryHostileRow(patience); }
    void believesOnlyWhatIsSaidWithinTls_data();
    void believesOnlyWhatIsSaidWithinTls() { tryHostileRow(patience); }
    void meetsBrokenTls_data();
    void meetsBrokenTls() { tryHostileRow(patience); }
    void isKeptWaitingForTls_data();
    void isKeptWaitingForTls() { tryHostileRow(shortPatience); }

private:
    static constexpr int patience = 10'000; ///< milliseconds
    static constexpr int shortPatience = 2'000;
};

void TestHostileServers::isTurnedAway_data()
{
    addHostileColumns();
    const Ending turnedAway{Cause::ServerUnavailable, Step::Greet};
    addHostileRow("BYE", Protocol::Imap, Security::None, "S: * BYE too busy", turnedAway);
    addHostileRow("-ERR", Protocol::Pop3, Security::None, "S: -ERR too busy", turnedAway);
    addHostileRow("421", Protocol::Smtp, Security::None, "S: 421 4.3.2 too busy", turnedAway);
    addHostileRow("554", Protocol::Smtp, Security::None, "S: 554 5.7.1 not from there", turnedAway);
    addHostileRow("BYE, closed", Protocol::Imap, Security::Tls, "TLS\nS: * BYE no\nCLOSE", turnedAway);
    addHostileRow("-ERR, closed", Protocol::Pop3, Security::Tls, "TLS\nS: -ERR no\nCLOSE", turnedAway);
    addHostileRow("421, closed", Protocol::Smtp, Security::Tls, "TLS\nS: 421 no\nCLOSE", turnedAway);
    const Ending unexpected{Cause::ProtocolUnexpected, Step::Greet};
    for (const Security security : {Security::Tls, Security::StartTls, Security::None}) {
        const QByteArray script = security == Security::Tls ? "TLS\n" : "";
        addHostileRow(qPrintable(u"PREAUTH, "_s + idOf(security)), Protocol::Imap, security,
            script + "S: * PREAUTH welcome back, tim", unexpected);
    }
}

void TestHostileServers::isHungUpOn_data()
{
    addHostileColumns();
    for (const auto &[protocol, greeting, asked, startTls, goAhead, signIn, refusal, acceptance, inside] :
        hostileScripts()) {
        const auto row = [protocol = protocol](const char *name, Security security, const QByteArray &script,
                             Cause cause, Step step) {
            addHostileRow(name, protocol, security, script + "CLOSE", {cause, step});
        };
        row("at once", Security::None, "", Cause::TcpClosed, Step::Greet);
        row("before TLS", Security::Tls, "", Cause::TcpClosed, Step::Encrypt);
        row("at the handshake", Security::Tls, "BYTES\n", Cause::TcpClosed, Step::Encrypt);
        row("after TLS", Security::Tls, "TLS\nRAW \n", Cause::TcpClosed, Step::Greet);
        row("in the greeting", Security::None, greeting.chopped(3).replace("S:", "RAW") + "\n",
            Cause::TcpClosed, Step::Greet);
        row("after the greeting", Security::None, greeting, Cause::TcpClosed, Step::Greet);
        row("when asked", Security::None, asked, Cause::TcpClosed, Step::Greet);
        row("instead of STARTTLS", Security::StartTls, startTls, Cause::StartTlsFailed, Step::Encrypt);
        row("after STARTTLS", Security::StartTls, startTls + goAhead, Cause::StartTlsFailed, Step::Encrypt);
        row("in the handshake after STARTTLS", Security::StartTls, startTls + goAhead + "BYTES\n",
            Cause::StartTlsFailed, Step::Encrypt);
        row("within TLS after STARTTLS", Security::StartTls, startTls + goAhead + "TLS\nC\n",
            Cause::TcpClosed, Step::SignIn);
        row("at the sign-in", Security::Tls, signIn, Cause::TcpClosed, Step::SignIn);
        row("behind it", Security::Tls, signIn + acceptance + inside.left(inside.indexOf('\n') + 1),
            Cause::ServerFault, lastStep(sideOf(protocol)));
        row("in the answer to the sign-in", Security::Tls,
            signIn + refusal.chopped(1).replace("S:", "RAW") + "\n", Cause::TcpClosed, Step::SignIn);
    }
}

void TestHostileServers::isDeceivedAboutStartTls_data()
{
    addHostileColumns();
    addHostileRow("stripped", Protocol::Imap, Security::StartTls,
        "S: * OK [CAPABILITY IMAP4rev1 XXXXXXXX AUTH=PLAIN] ready", {Cause::StartTlsMissing, Step::Encrypt});
    addHostileRow("stripped", Protocol::Pop3, Security::StartTls,
        "S: +OK ready\nC CAPA\nS: +OK\nS: XXXX\nS: USER\nS: .", {Cause::StartTlsMissing, Step::Encrypt});
    addHostileRow("stripped", Protocol::Smtp, Security::StartTls,
        "S: 220 ready\nC EHLO\nS: 250-localhost\nS: 250-XXXXXXXX\nS: 250 AUTH PLAIN",
        {Cause::StartTlsMissing, Step::Encrypt});
    const Ending failed{Cause::StartTlsFailed, Step::Encrypt};
    addHostileRow("refused", Protocol::Imap, Security::None,
        hostileScripts()[0].startTls + "S: a1 BAD no such thing", failed);
    addHostileRow(
        "refused", Protocol::Pop3, Security::None, hostileScripts()[1].startTls + "S: -ERR no", failed);
    addHostileRow(
        "refused", Protocol::Smtp, Security::None, hostileScripts()[2].startTls + "S: 454 no", failed);
    addHostileRow("closed behind many lines", Protocol::Imap, Security::StartTls,
        hostileScripts()[0].startTls + "RAW " + QByteArray("* OK wait\\r\\n").repeated(3'000)
            + "a1 OK go ahead\\r\\n\nCLOSE",
        failed);
    for (const HostileScripts &scripts : hostileScripts()) {
        const QByteArray ahead =
            scripts.startTls + scripts.goAhead.chopped(1).replace("S:", "RAW") + "\\r\\n";
        const QByteArray injected = scripts.acceptance.sliced(3).chopped(1);
        const auto row = [&scripts](const char *name, const QByteArray &script) {
            addHostileRow(
                name, scripts.protocol, Security::StartTls, script, {Cause::StartTlsFailed, Step::Encrypt});
        };
        row("a line injected", ahead + injected + "\\r\\n\nTLS");
        row("half a line injected", ahead + injected + "\nTLS");
        row("a line end injected", ahead + "\\r\\n\nTLS");
    }
}

void TestHostileServers::believesOnlyWhatIsSaidWithinTls_data()
{
    addHostileColumns();
    const auto row = [](const char *name, Protocol protocol, const QByteArray &before,
                         const QByteArray &after, const Ending &ending) {
        const HostileScripts &scripts = hostileScripts().at(static_cast<std::size_t>(protocol));
        addHostileRow(name, protocol, Security::StartTls, before + scripts.goAhead + "TLS\n" + after, ending);
    };
    const char *const more = "no sign-in before TLS";
    row(more, Protocol::Imap, hostileScripts()[0].startTls,
        "C a2 CAPABILITY\nS: * CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN\nS: a2 OK\nC a3 AUTH\nS: a3 OK in\nC "
        "a4 EXAMINE\nS: a4 OK",
        {});
    row(more, Protocol::Pop3, hostileScripts()[1].startTls,
        "C CAPA\nS: +OK\nS: SASL PLAIN\nS: .\nC AUTH PLAIN\nS: +OK in\nC STAT\nS: +OK", {});
    row(more, Protocol::Smtp, hostileScripts()[2].startTls,
        "C EHLO\nS: 250-localhost\nS: 250 AUTH PLAIN\nC AUTH PLAIN\nS: 235 in\nC MAIL\nS: 250 ok", {});

    const char *const less = "the sign-in is gone after TLS";
    row(less, Protocol::Imap,
        "S: * OK [CAPABILITY IMAP4rev1 SASL-IR STARTTLS AUTH=PLAIN AUTH=LOGIN] ready\nC a1 STARTTLS\n",
        "C a2 CAPABILITY\nS: * CAPABILITY IMAP4rev1 LOGINDISABLED\nS: a2 OK", {Cause::AuthMechanismMissing});
    row(less, Protocol::Pop3,
        "S: +OK ready\nC CAPA\nS: +OK\nS: STLS\nS: USER\nS: SASL PLAIN LOGIN\nS: .\nC STLS\n",
        "C CAPA\nS: +OK\nS: TOP\nS: .", {Cause::AuthMechanismMissing});
    row(less, Protocol::Smtp,
        "S: 220 ready\nC EHLO\nS: 250-localhost\nS: 250-STARTTLS\nS: 250 AUTH PLAIN LOGIN\nC STARTTLS\n",
        "C EHLO\nS: 250 localhost", {Cause::AuthNotOffered});
}

void TestHostileServers::meetsBrokenTls_data()
{
    addHostileColumns();
    for (const HostileScripts &scripts : hostileScripts()) {
        const auto row = [&scripts](const char *name, Security security, const QByteArray &script,
                             Cause cause, const QString &certificate = goodCertificate()) {
            addHostileRow(name, scripts.protocol, security, script, {cause, Step::Encrypt}, certificate);
        };
        const QByteArray ahead = scripts.startTls + scripts.goAhead;
        const QByteArray alert = "RAW \\x15\\x03\\x03\\x00\\x02\\x02\\x28\n";
        // A ServerHello that claims to be 16 MiB long, and an endless one.
        const QByteArray record = "\\x16\\x03\\x03\\x40\\x00\\x02\\xff\\xff\\xff" + QByteArray(16'380, 'x');
        row("an alert", Security::Tls, alert, Cause::TlsHandshake);
        row("an alert, closed", Security::Tls, alert + "CLOSE", Cause::TlsHandshake);
        row("a broken record", Security::Tls, "RAW \\x16\\x03\\x03\\xff\\xff\\x00\\xfe\\x80",
            Cause::TlsHandshake);
        row("a huge message", Security::Tls, "FLOOD " + record, Cause::TlsHandshake);
        row("binary garbage", Security::Tls, "FLOOD \\x80\\xff\\x00\\x01", Cause::TlsHandshake);
        row("an alert after STARTTLS", Security::StartTls, ahead + "BYTES\n" + alert, Cause::TlsHandshake);
        row("TLS 1.0 after STARTTLS", Security::StartTls,
            ahead + "BYTES\nRAW \\x16\\x03\\x01\\x00\\x2a\\x02\\x00\\x00\\x26\\x03\\x01" + QByteArray(32, 'x')
                + "\\x00\\x00\\x2f\\x00",
            Cause::TlsHandshake);
        row("a broken record after STARTTLS", Security::StartTls,
            ahead + "BYTES\nRAW \\x16\\x03\\x03\\xff\\xff\\x00\\xfe\\x80", Cause::TlsHandshake);
        row("plain text after STARTTLS and the ClientHello", Security::StartTls,
            ahead + "BYTES\nRAW " + scripts.acceptance.sliced(3).chopped(1) + "\\r\\n",
            Cause::StartTlsFailed);
        row("hostile names", Security::Tls, "TLS", Cause::TlsUntrusted, hostileCertificate());
        row("hostile names after STARTTLS", Security::StartTls, ahead + "TLS", Cause::TlsUntrusted,
            hostileCertificate());
    }
}

void TestHostileServers::isKeptWaitingForTls_data()
{
    addHostileColumns();
    for (const HostileScripts &scripts : hostileScripts()) {
        const auto row = [&scripts](
                             const char *name, Security security, const QByteArray &script, Cause cause) {
            addHostileRow(name, scripts.protocol, security, script, {cause, Step::Encrypt});
        };
        row("never begun", Security::Tls, "BYTES", Cause::ProtocolTimeout);
        row("never finished", Security::Tls, "BYTES\nRAW \\x16\\x03\\x03\\x00\\x7a\\x02\\x00",
            Cause::ProtocolTimeout);
        row("one byte a second", Security::Tls,
            "BYTES\nDRIP \\x16\\x03\\x03\\x00\\x7a\\x02\\x00\\x00\\x76\\x03\\x03", Cause::ProtocolTimeout);
        row("never begun after STARTTLS", Security::StartTls, scripts.startTls + scripts.goAhead + "BYTES",
            Cause::ProtocolTimeout);
        row("broken, then silent", Security::Tls, "BYTES\nRAW xxxxxxxxxxxx", Cause::TlsHandshake);
    }
}

FACTEUR_GUILESS_MAIN(TestHostileServers)
#include "tst_hostile_servers.moc"

// SPDX-License-Identifier: MIT
#include "HostileTest.h"
#include "TestProgram.h"

using namespace Facteur;

/// The connection test against servers that never stop, never go on, or do not know what a line is.
class TestHostileLines final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isFlooded_data();
    void isFlooded() { tryHostileRow(patience); }
    void isFloodedWithAnswers_data();
    void isFloodedWithAnswers() { tryHostileRow(patience); }
    void isPromisedALiteral_data();
    void isPromisedALiteral() { tryHostileRow(patience); }
    void getsOneByteASecond_data();
    void getsOneByteASecond() { tryHostileRow(shortPatience); }
    void readsWhatCanBeRead_data();
    void readsWhatCanBeRead() { tryHostileRow(patience); }
    void refusesWhatIsNoMailServer_data();
    void refusesWhatIsNoMailServer() { tryHostileRow(patience); }

private:
    static constexpr int patience = 10'000; ///< milliseconds
    static constexpr int shortPatience = 2'000;
};

namespace {

QByteArray withBareLineFeeds(const QByteArray &script)
{
    QByteArrayList acts = script.split('\n');
    for (QByteArray &act : acts) {
        if (act.startsWith("S: "))
            act = "RAW " + act.sliced(3) + "\\n";
    }
    return acts.join('\n');
}

} // namespace

void TestHostileLines::isFlooded_data()
{
    addHostileColumns();
    for (const HostileScripts &scripts : hostileScripts()) {
        const auto row = [&scripts](
                             const char *name, Security security, const QByteArray &script, Step step) {
            addHostileRow(name, scripts.protocol, security, script, {Cause::ProtocolGarbage, step});
        };
        const QByteArray greeting = scripts.greeting.chopped(1).replace("S:", "RAW");
        const QByteArray refusal = scripts.refusal.chopped(1).replace("S:", "RAW");
        row("an endless line", Security::None, "FLOOD x", Step::Greet);
        row("an endless greeting", Security::None, greeting + "\nFLOOD x", Step::Greet);
        row("an endless greeting within TLS", Security::Tls, "TLS\n" + greeting + "\nFLOOD x", Step::Greet);
        row("a greeting of 1 MiB", Security::None, greeting + QByteArray(1024 * 1024, 'x') + "\\r\\n",
            Step::Greet);
        row("an endless answer", Security::None, scripts.asked + "FLOOD x", Step::Greet);
        row("an endless answer to STARTTLS", Security::StartTls, scripts.startTls + "FLOOD x", Step::Encrypt);
        row("an endless answer to the sign-in", Security::Tls, scripts.signIn + refusal + "\nFLOOD x",
            Step::SignIn);
        row("NULs", Security::None, "FLOOD \\x00", Step::Greet);
        row("empty lines", Security::None, "FLOOD \\r\\n", Step::Greet);
    }
}

void TestHostileLines::isFloodedWithAnswers_data()
{
    addHostileColumns();
    const auto row = [](const char *name, Protocol protocol, Security security, const QByteArray &script,
                         Step step) {
        addHostileRow(name, protocol, security, script, {Cause::ProtocolGarbage, step});
    };
    const auto &[imap, pop3, smtp] = hostileScripts();
    row("untagged", Protocol::Imap, Security::None, imap.asked + "FLOOD * LIST () x\\r\\n", Step::Greet);
    row("capabilities", Protocol::Imap, Security::None, imap.asked + "FLOOD * CAPABILITY X\\r\\n",
        Step::Greet);
    row("untagged, at STARTTLS", Protocol::Imap, Security::StartTls, imap.startTls + "FLOOD * OK wait\\r\\n",
        Step::Encrypt);
    row("untagged, at the sign-in", Protocol::Imap, Security::Tls, imap.signIn + "FLOOD * OK wait\\r\\n",
        Step::SignIn);
    row("capabilities", Protocol::Pop3, Security::None, pop3.asked + "S: +OK\nFLOOD X\\r\\n", Step::Greet);
    row("mechanisms", Protocol::Pop3, Security::None, pop3.asked + "S: +OK\nFLOOD SASL X\\r\\n", Step::Greet);
    row("220-", Protocol::Smtp, Security::None, "FLOOD 220-x\\r\\n", Step::Greet);
    row("250-", Protocol::Smtp, Security::None, smtp.asked + "FLOOD 250-x\\r\\n", Step::Greet);
    row("250- AUTH", Protocol::Smtp, Security::None, smtp.asked + "FLOOD 250-AUTH PLAIN\\r\\n", Step::Greet);
    row("long 250-", Protocol::Smtp, Security::None,
        smtp.asked + "FLOOD 250-" + QByteArray(4000, 'x') + "\\r\\n", Step::Greet);
    row("220- at STARTTLS", Protocol::Smtp, Security::StartTls, smtp.startTls + "FLOOD 220-x\\r\\n",
        Step::Encrypt);
    row("535- at the sign-in", Protocol::Smtp, Security::Tls, smtp.signIn + "FLOOD 535-x\\r\\n",
        Step::SignIn);
}

void TestHostileLines::isPromisedALiteral_data()
{
    addHostileColumns();
    const HostileScripts &imap = hostileScripts()[0];
    const auto row = [](const char *name, const QByteArray &script, Step step,
                         Security security = Security::None) {
        addHostileRow(name, Protocol::Imap, security, script, {Cause::ProtocolGarbage, step});
    };
    row("4 GiB", imap.asked + "S: * LIST () \"/\" {4294967296}", Step::Greet);
    row("4 GiB, on its way", imap.asked + "S: * LIST () \"/\" {4294967296}\nFLOOD x", Step::Greet);
    row("8 EiB", imap.asked + "S: * LIST () \"/\" {9223372036854775807+}", Step::Greet);
    row("beyond all numbers", imap.asked + "S: * LIST () \"/\" {99999999999999999999}\nFLOOD x", Step::Greet);
    row("1 MiB, and no end", imap.asked + "S: * LIST () \"/\" {1048576}\nFLOOD x", Step::Greet);
    row("one after the other", imap.asked + "S: * LIST {2}\nFLOOD xx {2}\\r\\n", Step::Greet);
    row("in the greeting", "S: * {4294967296}", Step::Greet);
    row("at the sign-in", imap.signIn + "S: * ID {4294967296}", Step::SignIn, Security::Tls);
}

void TestHostileLines::getsOneByteASecond_data()
{
    addHostileColumns();
    for (const HostileScripts &scripts : hostileScripts()) {
        const auto row = [&scripts](
                             const char *name, Security security, const QByteArray &script, Step step) {
            addHostileRow(name, scripts.protocol, security, script, {Cause::ProtocolTimeout, step});
        };
        const QByteArray drip = "DRIP " + scripts.greeting.sliced(3);
        row("as the greeting", Security::None, drip, Step::Greet);
        row("as the answer", Security::None, scripts.asked + drip, Step::Greet);
        row("instead of STARTTLS", Security::StartTls, scripts.startTls + drip, Step::Encrypt);
        row("at the sign-in", Security::Tls, scripts.signIn + drip, Step::SignIn);
    }
}

void TestHostileLines::readsWhatCanBeRead_data()
{
    addHostileColumns();
    for (const HostileScripts &scripts : hostileScripts()) {
        const auto row = [&scripts](const char *name, const QByteArray &script, const Ending &ending) {
            addHostileRow(name, scripts.protocol, Security::Tls, script, ending);
        };
        const QByteArray &good = scripts.signIn + scripts.acceptance + scripts.inside;
        const auto spoilt = [&good](const char *noise) { return QByteArray(good).replace("ready", noise); };
        row("NULs", spoilt("re\\x00ady\\x00"), {});
        row("invalid UTF-8", spoilt("\\xff\\xfe\\xc0\\xaf\\xed\\xa0\\x80"), {});
        row("control characters", spoilt("\\x1b[2J\\x07\\x08\\x7f\\x9b31m"), {});
        row("a carriage return", spoilt("rea\\rdy"), {});
        row("bare line feeds", withBareLineFeeds(good), {});
        row("NULs in the refusal", scripts.signIn + scripts.refusal + "\\x00no\\x00", {Cause::AuthRejected});
        row("invalid UTF-8 in the refusal",
            scripts.signIn + scripts.refusal + "\\xff\\xfe \\x9b31m \\xed\\xa0\\x80", {Cause::AuthRejected});
    }
}

void TestHostileLines::refusesWhatIsNoMailServer_data()
{
    addHostileColumns();
    for (const HostileScripts &scripts : hostileScripts()) {
        for (const char *const noise : {"\\x00\\x00\\x00", "\\xff\\xfe\\xfd", "\\x1b[2J", "<script>", ""}) {
            addHostileRow(*noise ? noise : "an empty line", scripts.protocol, Security::None,
                "S: " + QByteArray(noise), {Cause::ProtocolGarbage, Step::Greet});
        }
    }
}

FACTEUR_GUILESS_MAIN(TestHostileLines)
#include "tst_hostile_lines.moc"

// SPDX-License-Identifier: MIT
#include "Alternatives.h"
#include "Catalogue.h"
#include "ConnectionTest.h"
#include "ScriptedServer.h"
#include "TestProgram.h"

#include <QSignalSpy>

#include <array>
#include <memory>
#include <vector>

using namespace Facteur;
using namespace Qt::StringLiterals;

namespace {

/// A server, by what it does on its port.
enum class Kind
{
    Tls, ///< TLS from the first byte
    StartTlsOrPlain, ///< offers STARTTLS, and takes a sign-in without
    StartTlsOnly, ///< offers STARTTLS, and takes a sign-in only after it
    Plain, ///< no TLS, takes a sign-in
    Nothing, ///< no TLS, and takes no sign-in
};

constexpr std::array kinds = {
    Kind::Tls, Kind::StartTlsOrPlain, Kind::StartTlsOnly, Kind::Plain, Kind::Nothing};
constexpr std::array kindNames = {"TLS", "STARTTLS or plain", "STARTTLS only", "plain only", "neither"};

/// What the test has to come to (spec §1), for what a mail program does there.
QString resultOf(SslMeaning meaning, Kind kind)
{
    const QString works = u"protected"_s;
    const QString open = u"unprotected"_s;
    const QString fails = u"does not work"_s;
    const bool startTls = kind == Kind::StartTlsOrPlain || kind == Kind::StartTlsOnly;
    switch (meaning) {
    case SslMeaning::Tls:
        return kind == Kind::Tls ? works : fails;
    case SslMeaning::StartTls:
    case SslMeaning::Opportunistic: // falls back to plain text, but never without consent
        return startTls ? works : fails;
    case SslMeaning::Plain:
        return kind == Kind::StartTlsOrPlain ? open : fails;
    case SslMeaning::Unknown:
        break;
    }
    Q_UNREACHABLE();
}

/// Of what nobody knows, the test supposes what the port is registered for, and of an empty box the worst.
SslMeaning supposed(SslMeaning meaning, bool ssl, quint16 port)
{
    if (meaning != SslMeaning::Unknown)
        return meaning;
    const bool beginsPlain = port == 143 || port == 110 || port == 587;
    return !ssl ? SslMeaning::Plain : beginsPlain ? SslMeaning::StartTls : SslMeaning::Tls;
}

QByteArray imapOf(Kind kind)
{
    const QByteArray afterTls = "C a1 STARTTLS\nS: a1 OK\nTLS\nC a2 CAPABILITY\n"
                                "S: * CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN|a2 OK\nC\nS: a3 OK in\nIN";
    switch (kind) {
    case Kind::Tls:
        return "TLS\nS: * OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] ready\nC\nS: a1 OK in\nIN";
    case Kind::StartTlsOrPlain:
        return "S: * OK [CAPABILITY IMAP4rev1 SASL-IR STARTTLS AUTH=PLAIN] ready\n" + afterTls;
    case Kind::StartTlsOnly:
        return "S: * OK [CAPABILITY IMAP4rev1 SASL-IR STARTTLS LOGINDISABLED] ready\n" + afterTls;
    case Kind::Plain:
        return "S: * OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] ready\nC\nS: a1 OK in\nIN";
    case Kind::Nothing:
        return "S: * OK [CAPABILITY IMAP4rev1 SASL-IR LOGINDISABLED] ready\nC\nS: a1 NO no";
    }
    Q_UNREACHABLE();
}

QByteArray pop3Of(Kind kind)
{
    const QByteArray asked = "S: +OK ready\nC CAPA\n";
    const QByteArray signIn = "S: +OK|SASL PLAIN|.\nC AUTH\nS: +OK in\nIN";
    const QByteArray afterTls = "C STLS\nS: +OK\nTLS\nC CAPA\n" + signIn;
    switch (kind) {
    case Kind::Tls:
        return "TLS\n" + asked + signIn;
    case Kind::StartTlsOrPlain:
        return asked + "S: +OK|STLS|USER|SASL PLAIN|.\n" + afterTls;
    case Kind::StartTlsOnly:
        return asked + "S: +OK|STLS|.\n" + afterTls;
    case Kind::Plain:
        return asked + signIn;
    case Kind::Nothing:
        return asked + "S: +OK|TOP|.\nC\nS: -ERR no";
    }
    Q_UNREACHABLE();
}

QByteArray smtpOf(Kind kind)
{
    const QByteArray asked = "S: 220 ready\nC EHLO\n";
    const QByteArray signIn = "S: 250-localhost|250 AUTH PLAIN\nC AUTH\nS: 235 in\nIN";
    const QByteArray afterTls = "C STARTTLS\nS: 220 go ahead\nTLS\nC EHLO\n" + signIn;
    switch (kind) {
    case Kind::Tls:
        return "TLS\n" + asked + signIn;
    case Kind::StartTlsOrPlain:
        return asked + "S: 250-localhost|250-STARTTLS|250 AUTH PLAIN\n" + afterTls;
    case Kind::StartTlsOnly:
        return asked + "S: 250-localhost|250 STARTTLS\n" + afterTls;
    case Kind::Plain:
        return asked + signIn;
    case Kind::Nothing:
        return asked + "S: 250 localhost\nC\nS: 503 no";
    }
    Q_UNREACHABLE();
}

QByteArray scriptOf(Protocol protocol, Kind kind)
{
    switch (protocol) {
    case Protocol::Imap:
        return imapOf(kind);
    case Protocol::Pop3:
        return pop3Of(kind);
    case Protocol::Smtp:
        return smtpOf(kind);
    }
    Q_UNREACHABLE();
}

QString asText(const SideReport &side)
{
    if (!side.ok)
        return u"does not work"_s;
    return side.unprotected ? u"unprotected"_s : u"protected"_s;
}

/// A test of one setting, on both sides, while others run beside it.
class Attempt
{
public:
    Attempt(QString situation, const QString &expected, const QByteArray &script)
        : m_situation(std::move(situation) + u": "_s)
        , m_expected(expected)
        , m_server(script)
    {
    }

    void start(const ServerAlternative &setting)
    {
        ServerAccess access;
        access.endpoint = setting.endpoint;
        // The port has said what the program does; the server stands on another one.
        access.endpoint.port = m_server.serverPort();
        access.programStaysPlain = setting.programStaysPlain;
        access.userName = u"tim"_s;
        access.password = u"tanstaaftanstaaf"_s;
        m_test.start({u"tim@example.com"_s, access, access});
    }

    [[nodiscard]] QString expected() const { return m_situation + m_expected; }
    [[nodiscard]] QString result()
    {
        if (m_finished.isEmpty() && !m_finished.wait(12'000))
            return m_situation + u"no report"_s;
        const auto report = m_finished.constFirst().constFirst().value<CheckReport>();
        const QString incoming = asText(report.incoming);
        return m_situation + (incoming == asText(report.outgoing) ? incoming : u"two results"_s);
    }

private:
    QString m_situation;
    QString m_expected;
    ScriptedServer m_server;
    /// Waits for SMTP servers on any port as for others.
    ConnectionTest m_test{{10'000, {ScriptedServer::authorities(), false}, {.smtpGreeting = 2'000}}};
    QSignalSpy m_finished{&m_test, &ConnectionTest::finished};
};

} // namespace

/// What each mail program of the catalogue makes of its SSL box, on each port that it may be set to, against
/// each kind of server.
class TestPrograms final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesToOneOfThreeResults_data();
    void comesToOneOfThreeResults();
};

void TestPrograms::comesToOneOfThreeResults_data()
{
    QTest::addColumn<QString>("program");
    const Catalogue catalogue = Catalogue::load(u":/packs"_s);
    for (const Guide &guide : catalogue.guides())
        QTest::newRow(qPrintable(guide.id)) << guide.id;
}

void TestPrograms::comesToOneOfThreeResults()
{
    QFETCH(QString, program);
    const Catalogue catalogue = Catalogue::load(u":/packs"_s);
    const Guide *const guide = catalogue.guide(program);
    QVERIFY(guide);
    std::vector<std::unique_ptr<Attempt>> attempts;
    for (const Protocol protocol : guide->protocols + QList{Protocol::Smtp}) {
        for (const bool beginsWithTls : {true, false}) {
            const quint16 port = catalogue.ports().portFor(protocol, beginsWithTls);
            for (const bool ssl : {true, false}) {
                const ServerAnswer answer{u"127.0.0.1"_s, port, ssl};
                const ServerAlternative setting = settingFor(answer, protocol, *guide, catalogue.ports());
                const SslMeaning meaning = supposed(guide->ssl.meaning(protocol, ssl, port), ssl, port);
                for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
                    const QString situation =
                        u"%1, port %2, SSL %3, server: %4"_s.arg(idOf(protocol))
                            .arg(port)
                            .arg(ssl ? u"ticked"_s : u"not ticked"_s, QLatin1StringView(kindNames.at(kind)));
                    attempts.push_back(std::make_unique<Attempt>(
                        situation, resultOf(meaning, kinds.at(kind)), scriptOf(protocol, kinds.at(kind))));
                    attempts.back()->start(setting);
                }
            }
        }
    }
    for (const auto &attempt : attempts)
        QCOMPARE(attempt->result(), attempt->expected());
}

FACTEUR_GUILESS_MAIN(TestPrograms)
#include "tst_programs.moc"

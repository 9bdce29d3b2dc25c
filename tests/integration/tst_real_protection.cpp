// SPDX-License-Identifier: MIT
#include "Classifier.h"
#include "RealServers.h"
#include "TestProgram.h"

#include <QProcess>
#include <QTcpSocket>

using namespace Facteur;
using namespace Qt::StringLiterals;

namespace {

/// Of a sign-in before TLS: Dovecot 2.4 says it in a word of its own.
QByteArray dovecotsRefusal()
{
    QProcess dovecot;
    dovecot.start(u"/usr/sbin/dovecot"_s, {u"--version"_s}); // not on everybody's path
    const bool isOlder = dovecot.waitForFinished() && dovecot.readAll().startsWith("2.3.");
    return (isOlder ? "Plaintext"_ba : "Cleartext"_ba)
        + " authentication disallowed on non-secure (SSL/TLS) connections.";
}

} // namespace

/// The connection test against real servers that want TLS before a sign-in, do without, or have none.
class TestRealProtection final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { START_REAL_SERVERS(m_servers); }
    void keepsThePasswordOffAnUnprotectedLine_data();
    void keepsThePasswordOffAnUnprotectedLine();
    void saysThatThereIsNoSignInWithoutTls_data();
    void saysThatThereIsNoSignInWithoutTls();
    void understandsTheAnswerToASignInBeforeTls_data();
    void understandsTheAnswerToASignInBeforeTls();
    void judgesAProgramThatStaysPlain_data();
    void judgesAProgramThatStaysPlain();

private:
    RealServers m_servers;
};

void TestRealProtection::keepsThePasswordOffAnUnprotectedLine_data()
{
    addProtocols();
}

void TestRealProtection::keepsThePasswordOffAnUnprotectedLine()
{
    QFETCH(Protocol, protocol);
    QCOMPARE(causeOf(m_servers.sideReport(m_servers.access(protocol, Security::StartTls, noTls))),
        idOf(Cause::StartTlsMissing));

    ServerAccess tried = m_servers.access(protocol, Security::None, noTls);
    QCOMPARE(causeOf(m_servers.sideReport(tried)), idOf(Cause::AuthCleartextRefused));

    tried.cleartextConsent = true;
    const SideReport consented = m_servers.sideReport(tried);
    QVERIFY2(consented.ok, qPrintable(consented.transcript.join(u'\n')));
    QVERIFY(!consented.encrypted);
    QVERIFY(consented.unprotected);
}

void TestRealProtection::saysThatThereIsNoSignInWithoutTls_data()
{
    QTest::addColumn<Protocol>("protocol");
    for (const Protocol protocol : protocols) {
        // Courier's IMAP wants TLS only where it offers STARTTLS.
        if (protocol != Protocol::Imap || !m_servers.hasProgram("courier"))
            QTest::addRow("%s", idOf(protocol).data()) << protocol;
    }
}

void TestRealProtection::saysThatThereIsNoSignInWithoutTls()
{
    QFETCH(Protocol, protocol);
    ServerAccess tried = m_servers.access(protocol, Security::None, noTlsAndNoSignIn);
    QCOMPARE(causeOf(m_servers.sideReport(tried)), idOf(Cause::AuthCleartextRefused));

    tried.cleartextConsent = true;
    const SideReport consented = m_servers.sideReport(tried);
    QCOMPARE(causeOf(consented),
        idOf(protocol == Protocol::Smtp ? Cause::AuthNotOffered : Cause::AuthRequiresTls));
    QVERIFY(!consented.passwordSent);
}

void TestRealProtection::understandsTheAnswerToASignInBeforeTls_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Cause>("cause");
    const auto row = [this](const char *program, Protocol protocol, const QByteArray &command,
                         const QByteArray &answer, Cause cause) {
        if (m_servers.hasProgram(program))
            QTest::addRow("%s, %s", program, command.constData()) << protocol << command << answer << cause;
    };
    const QByteArray refusal = dovecotsRefusal();
    row("dovecot", Protocol::Imap, "LOGIN x y", "NO [PRIVACYREQUIRED] " + refusal, Cause::AuthRequiresTls);
    row("dovecot", Protocol::Pop3, "USER x", "-ERR [AUTH] " + refusal, Cause::AuthRequiresTls);
    row("postfix", Protocol::Smtp, "AUTH PLAIN AHgAeQ==", "503 5.5.1 Error: authentication not enabled",
        Cause::AuthNotOffered);
    row("cyrus", Protocol::Imap, "LOGIN x y", "NO Login only available under a layer",
        Cause::AuthRequiresTls);
    row("cyrus", Protocol::Imap, "AUTHENTICATE PLAIN AHgAeQ==", "NO encryption needed to use mechanism",
        Cause::AuthRequiresTls);
    row("cyrus", Protocol::Pop3, "USER x", "-ERR [AUTH] USER command only available under a layer",
        Cause::AuthRequiresTls);
    row("cyrus", Protocol::Pop3,
        "AUTH PLAIN AHgAeQ==", "-ERR [AUTH] authenticating: encryption needed to use mechanism",
        Cause::AuthRequiresTls);
    row("courier", Protocol::Imap, "LOGIN x y", "NO STARTTLS required", Cause::AuthRequiresTls);
    row("courier", Protocol::Imap, "AUTHENTICATE PLAIN", "NO STARTTLS required", Cause::AuthRequiresTls);
    row("courier", Protocol::Pop3, "USER x", "-ERR TLS required to log in.", Cause::AuthRequiresTls);
    row("exim", Protocol::Smtp, "AUTH PLAIN AHgAeQ==", "503 AUTH command used when not advertised",
        Cause::AuthNotOffered);
}

// The connection test never asks for what was not offered: so this asks the server itself.
void TestRealProtection::understandsTheAnswerToASignInBeforeTls()
{
    QFETCH(Protocol, protocol);
    QFETCH(QByteArray, command);
    QTcpSocket line;
    line.connectToHost(noSignInBeforeTls, m_servers.servers().port(protocol, Security::None));
    const auto nextLine = [&line] {
        while (!line.canReadLine() && line.waitForReadyRead()) { }
        return line.readLine().trimmed();
    };
    nextLine();
    if (protocol == Protocol::Smtp) {
        line.write("EHLO [127.0.0.1]\r\n");
        while (nextLine().startsWith("250-")) { }
    }
    const QByteArray tag = protocol == Protocol::Imap ? "a " : "";
    line.write(tag + command + "\r\n");
    QByteArray answer = nextLine();
    while (answer.startsWith("* "))
        answer = nextLine();

    Facts facts;
    facts.step = Step::SignIn;
    facts.protocol = protocol;
    facts.greeted = true;
    facts.answer = answer.mid(tag.size());
    QTEST(facts.answer, "answer");
    QTEST(classify(facts), "cause");
}

void TestRealProtection::judgesAProgramThatStaysPlain_data()
{
    addProtocols();
}

void TestRealProtection::judgesAProgramThatStaysPlain()
{
    QFETCH(Protocol, protocol);
    ServerAccess tried = m_servers.access(protocol, Security::None, signInBeforeTls);
    tried.programStaysPlain = true;
    const SideReport allowed = m_servers.sideReport(tried);
    QVERIFY2(allowed.ok, qPrintable(allowed.transcript.join(u'\n')));
    QVERIFY(allowed.encrypted);
    QVERIFY(allowed.unprotected);

    tried.endpoint.host = noSignInBeforeTls;
    const SideReport refused = m_servers.sideReport(tried);
    // Courier's CAPA lists USER all the same, and nothing but CAPA is asked.
    if (protocol == Protocol::Pop3 && m_servers.hasProgram("courier"))
        QVERIFY(refused.ok && refused.unprotected);
    else
        QCOMPARE(causeOf(refused), idOf(Cause::AuthRequiresTls));
}

FACTEUR_GUILESS_MAIN(TestRealProtection)
#include "tst_real_protection.moc"

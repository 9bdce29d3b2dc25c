// SPDX-License-Identifier: MIT
#include "Classifier.h"
#include "RealServers.h"

#include <QTcpSocket>
#include <QTest>

using namespace Facteur;
using namespace Qt::StringLiterals;

/// The connection test against real servers with every fault that a line can have.
class TestRealFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { START_REAL_SERVERS(m_servers); }
    void namesWhatIsWrongWithTheLine_data();
    void namesWhatIsWrongWithTheLine();
    void recognisesTheWrongPort_data();
    void recognisesTheWrongPort();
    void keepsThePasswordOffAnUnprotectedLine_data();
    void keepsThePasswordOffAnUnprotectedLine();
    void saysThatThereIsNoSignInWithoutTls_data();
    void saysThatThereIsNoSignInWithoutTls();
    void understandsTheAnswerToASignInBeforeTls_data();
    void understandsTheAnswerToASignInBeforeTls();
    void judgesAProgramThatStaysPlain_data();
    void judgesAProgramThatStaysPlain();
    void offersTheRightPort_data();
    void offersTheRightPort();

private:
    RealServers m_servers;
};

void TestRealFaults::namesWhatIsWrongWithTheLine_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<Security>("security");
    const auto rows = [](const char *name, const QString &host, Cause cause) {
        for (const Protocol protocol : protocols) {
            for (const Security security : securities)
                QTest::addRow("%s, %s, %s", name, idOf(protocol).data(), idOf(security).data())
                    << host << cause << protocol << security;
        }
    };
    rows("another host's certificate", u"127.0.0.3"_s, Cause::TlsWrongHost);
    rows("expired certificate", u"127.0.0.4"_s, Cause::TlsExpired);
    rows("certificate not yet valid", u"127.0.0.5"_s, Cause::TlsNotYetValid);
    rows("self-signed certificate", u"127.0.0.6"_s, Cause::TlsSelfSigned);
    rows("unknown authority", u"127.0.0.7"_s, Cause::TlsUntrusted);
}

void TestRealFaults::namesWhatIsWrongWithTheLine()
{
    QFETCH(QString, host);
    QFETCH(Cause, cause);
    QFETCH(Protocol, protocol);
    QFETCH(Security, security);
    const SideReport side = m_servers.sideReport(m_servers.access(protocol, security, host));
    QCOMPARE(causeOf(side), idOf(cause));
    QCOMPARE(side.failedStep(), Step::Encrypt);
}

void TestRealFaults::recognisesTheWrongPort_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<Security>("security");
    QTest::addColumn<quint16>("port");
    QTest::addColumn<Cause>("cause");
    for (const Protocol protocol : protocols) {
        QTest::addRow("SSL on the plain port, %s", idOf(protocol).data())
            << protocol << Security::Tls << m_servers.servers().port(protocol, Security::StartTls)
            << Cause::TlsPlaintextPort;
        QTest::addRow("no SSL on the TLS port, %s", idOf(protocol).data())
            << protocol << Security::None << m_servers.servers().port(protocol, Security::Tls)
            << Cause::TlsExpected;
    }
    QTest::newRow("IMAP asked of POP3")
        << Protocol::Imap << Security::Tls << m_servers.servers().port(Protocol::Pop3, Security::Tls)
        << Cause::ProtocolWrong;
    QTest::newRow("POP3 asked of SMTP")
        << Protocol::Pop3 << Security::Tls << m_servers.servers().port(Protocol::Smtp, Security::Tls)
        << Cause::ProtocolWrong;
    QTest::newRow("SMTP asked of IMAP")
        << Protocol::Smtp << Security::Tls << m_servers.servers().port(Protocol::Imap, Security::Tls)
        << Cause::ProtocolWrong;
}

void TestRealFaults::recognisesTheWrongPort()
{
    QFETCH(Protocol, protocol);
    QFETCH(Security, security);
    QFETCH(quint16, port);
    QFETCH(Cause, cause);
    ServerAccess tried = m_servers.access(protocol, security, allWell);
    tried.endpoint.port = port;
    QCOMPARE(causeOf(m_servers.sideReport(tried)), idOf(cause));
}

void TestRealFaults::keepsThePasswordOffAnUnprotectedLine_data()
{
    addProtocols();
}

void TestRealFaults::keepsThePasswordOffAnUnprotectedLine()
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

void TestRealFaults::saysThatThereIsNoSignInWithoutTls_data()
{
    addProtocols();
}

void TestRealFaults::saysThatThereIsNoSignInWithoutTls()
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

void TestRealFaults::understandsTheAnswerToASignInBeforeTls_data()
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
    row("dovecot", Protocol::Imap, "LOGIN x y",
        "NO [PRIVACYREQUIRED] Plaintext authentication disallowed on non-secure (SSL/TLS) connections.",
        Cause::AuthRequiresTls);
    row("dovecot", Protocol::Pop3, "USER x",
        "-ERR [AUTH] Plaintext authentication disallowed on non-secure (SSL/TLS) connections.",
        Cause::AuthRequiresTls);
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
    row("exim", Protocol::Smtp, "AUTH PLAIN AHgAeQ==", "503 AUTH command used when not advertised",
        Cause::AuthNotOffered);
}

// The connection test never asks for what was not offered: so this asks the server itself.
void TestRealFaults::understandsTheAnswerToASignInBeforeTls()
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

void TestRealFaults::judgesAProgramThatStaysPlain_data()
{
    addProtocols();
}

void TestRealFaults::judgesAProgramThatStaysPlain()
{
    QFETCH(Protocol, protocol);
    ServerAccess tried = m_servers.access(protocol, Security::None, signInBeforeTls);
    tried.programStaysPlain = true;
    const SideReport allowed = m_servers.sideReport(tried);
    QVERIFY2(allowed.ok, qPrintable(allowed.transcript.join(u'\n')));
    QVERIFY(allowed.encrypted);
    QVERIFY(allowed.unprotected);

    tried.endpoint.host = noSignInBeforeTls;
    QCOMPARE(causeOf(m_servers.sideReport(tried)), idOf(Cause::AuthRequiresTls));
}

void TestRealFaults::offersTheRightPort_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<Security>("tried");
    QTest::addColumn<Security>("offered");
    for (const Protocol protocol : protocols) {
        QTest::addRow("%s, SSL on the plain port", idOf(protocol).data())
            << protocol << Security::Tls << Security::StartTls;
        QTest::addRow("%s, no SSL on the TLS port", idOf(protocol).data())
            << protocol << Security::None << Security::Tls;
    }
}

void TestRealFaults::offersTheRightPort()
{
    QFETCH(const Protocol, protocol);
    QFETCH(const Security, tried);
    QFETCH(const Security, offered);
    const ServerAccess right = m_servers.access(protocol, offered, allWell);
    ServerAccess wrong = right;
    wrong.endpoint.security = tried;
    wrong.alternatives = {{right.endpoint, false}};
    const SideReport side = m_servers.sideReport(wrong);
    QVERIFY(!side.ok && !side.passwordSent);
    QCOMPARE(side.remedy, right.endpoint);
    QVERIFY(m_servers.sideReport(right).ok);
}

QTEST_GUILESS_MAIN(TestRealFaults)
#include "tst_real_faults.moc"

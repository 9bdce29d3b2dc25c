// SPDX-License-Identifier: MIT
#include "Classifier.h"

#include <QTest>

using namespace Facteur;

class TestClassifier final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheCauseOfAnIncident_data();
    void namesTheCauseOfAnIncident();
    void readsWhatAFailedHandshakeHides_data();
    void readsWhatAFailedHandshakeHides();
    void readsARefusedSignIn_data();
    void readsARefusedSignIn();
};

void TestClassifier::namesTheCauseOfAnIncident_data()
{
    QTest::addColumn<Incident>("incident");
    QTest::addColumn<Step>("step");
    QTest::addColumn<bool>("byStartTls");
    QTest::addColumn<Cause>("cause");

    QTest::newRow("no such name") << Incident::NameNotFound << Step::Resolve << false << Cause::DnsNotFound;
    QTest::newRow("resolver silent") << Incident::NameNotAnswered << Step::Resolve << false
                                     << Cause::DnsTimeout;
    QTest::newRow("resolving takes too long")
        << Incident::DeadlinePassed << Step::Resolve << false << Cause::DnsTimeout;
    QTest::newRow("refused") << Incident::ConnectionRefused << Step::Connect << false << Cause::TcpRefused;
    QTest::newRow("unreachable") << Incident::NetworkUnreachable << Step::Connect << false
                                 << Cause::TcpUnreachable;
    QTest::newRow("connecting takes too long")
        << Incident::DeadlinePassed << Step::Connect << false << Cause::TcpTimeout;
    QTest::newRow("handshake takes too long")
        << Incident::DeadlinePassed << Step::Encrypt << false << Cause::ProtocolTimeout;
    QTest::newRow("no greeting") << Incident::DeadlinePassed << Step::Greet << false
                                 << Cause::ProtocolTimeout;
    QTest::newRow("no answer to the sign-in")
        << Incident::DeadlinePassed << Step::SignIn << false << Cause::ProtocolTimeout;
    QTest::newRow("closed before the greeting")
        << Incident::ConnectionClosed << Step::Greet << false << Cause::TcpClosed;
    QTest::newRow("closed in the first handshake")
        << Incident::ConnectionClosed << Step::Encrypt << false << Cause::TcpClosed;
    QTest::newRow("closed after STARTTLS")
        << Incident::ConnectionClosed << Step::Encrypt << true << Cause::StartTlsFailed;
    QTest::newRow("handshake failed")
        << Incident::HandshakeFailed << Step::Encrypt << false << Cause::TlsHandshake;
    QTest::newRow("self-signed") << Incident::CertificateSelfSigned << Step::Encrypt << false
                                 << Cause::TlsSelfSigned;
    QTest::newRow("untrusted") << Incident::CertificateUntrusted << Step::Encrypt << true
                               << Cause::TlsUntrusted;
    QTest::newRow("another name") << Incident::CertificateForOtherHost << Step::Encrypt << false
                                  << Cause::TlsWrongHost;
    QTest::newRow("expired") << Incident::CertificateExpired << Step::Encrypt << true << Cause::TlsExpired;
    QTest::newRow("not valid yet") << Incident::CertificateNotYetValid << Step::Encrypt << false
                                   << Cause::TlsNotYetValid;
    QTest::newRow("injected bytes") << Incident::BytesBeforeTls << Step::Encrypt << true
                                    << Cause::StartTlsFailed;
    QTest::newRow("endless line") << Incident::TooMuchData << Step::Greet << false << Cause::ProtocolGarbage;
    QTest::newRow("TLS answers where plain text does not")
        << Incident::TlsAnswered << Step::Greet << false << Cause::TlsExpected;
    QTest::newRow("stopped") << Incident::Stopped << Step::Connect << false << Cause::Cancelled;
}

void TestClassifier::namesTheCauseOfAnIncident()
{
    QFETCH(Incident, incident);
    QFETCH(Step, step);
    QFETCH(bool, byStartTls);
    Facts facts;
    facts.incident = incident;
    facts.step = step;
    facts.byStartTls = byStartTls;
    QTEST(classify(facts), "cause");
}

void TestClassifier::readsWhatAFailedHandshakeHides_data()
{
    QTest::addColumn<QByteArray>("greeting");
    QTest::addColumn<Cause>("cause");
    QTest::newRow("nothing") << QByteArray() << Cause::TlsHandshake;
    QTest::newRow("TLS") << QByteArray("\x15\x03\x01") << Cause::TlsHandshake;
    QTest::newRow("its own protocol, in plain text") << QByteArray("220 ESMTP") << Cause::TlsPlaintextPort;
    QTest::newRow("any text") << QByteArray("hello") << Cause::TlsPlaintextPort;
    QTest::newRow("another service") << QByteArray("SSH-2.0-OpenSSH_9.2") << Cause::ProtocolWrong;
}

void TestClassifier::readsWhatAFailedHandshakeHides()
{
    QFETCH(QByteArray, greeting);
    Facts facts;
    facts.incident = Incident::HandshakeFailed;
    facts.step = Step::Encrypt;
    facts.protocol = Protocol::Smtp;
    facts.answer = greeting;
    QTEST(classify(facts), "cause");
}

void TestClassifier::readsARefusedSignIn_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<bool>("encrypted");
    QTest::addColumn<Cause>("cause");

    // The row's name is the answer.
    const auto row = [](Protocol protocol, const char *answer, Cause cause, bool encrypted = true) {
        QTest::newRow(answer) << protocol << encrypted << cause;
    };
    row(Protocol::Imap, "NO [AUTHENTICATIONFAILED] Authentication failed.", Cause::AuthRejected);
    row(Protocol::Imap, "NO Login failed: user name or password is wrong", Cause::AuthRejected);
    row(Protocol::Imap, "no [authenticationfailed] (Failure)", Cause::AuthRejected);
    row(Protocol::Imap, "NO Invalid password, or the account is disabled", Cause::AuthRejected);
    row(Protocol::Imap, "NO Account is disabled", Cause::AuthAccountBlocked);
    row(Protocol::Imap, "NO [EXPIRED] Your password has expired", Cause::AuthAccountBlocked);
    row(Protocol::Imap, "NO [CONTACTADMIN] ask us", Cause::AuthAccountBlocked);
    row(Protocol::Imap, "NO [UNAVAILABLE] Temporary authentication failure.", Cause::AuthTemporary);
    row(Protocol::Imap, "NO [LIMIT] too many connections", Cause::AuthTemporary);
    row(Protocol::Imap, "NO [INUSE] mailbox in use", Cause::AuthTemporary);
    row(Protocol::Imap, "NO [PRIVACYREQUIRED] Plaintext authentication disallowed", Cause::AuthRequiresTls,
        false);
    row(Protocol::Imap, "NO [ALERT] Application-specific password required", Cause::AuthMechanismMissing);
    row(Protocol::Imap, "BAD Error in IMAP command", Cause::ProtocolUnexpected);
    row(Protocol::Imap, "* BYE Disconnected: Auth failed", Cause::AuthRejected);
    row(Protocol::Imap, "* BYE Server shutting down.", Cause::ServerUnavailable);
    row(Protocol::Imap, "maybe", Cause::ProtocolUnexpected);

    row(Protocol::Pop3, "-ERR [AUTH] Authentication failed.", Cause::AuthRejected);
    row(Protocol::Pop3, "-ERR", Cause::AuthRejected);
    row(Protocol::Pop3, "-ERR [SYS/TEMP] Temporary authentication failure.", Cause::AuthTemporary);
    row(Protocol::Pop3, "-ERR [SYS/PERM] call us", Cause::AuthAccountBlocked);
    row(Protocol::Pop3, "-ERR [IN-USE] Do you have another POP session running?", Cause::AuthTemporary);
    row(Protocol::Pop3, "-ERR [LOGIN-DELAY] minimum time between logins", Cause::AuthTemporary);
    row(Protocol::Pop3, "-ERR [AUTH] Plaintext authentication disallowed", Cause::AuthRequiresTls, false);
    row(Protocol::Pop3, "-ERR mailbox is locked by another session", Cause::AuthTemporary);
    row(Protocol::Pop3, "-ERR account suspended", Cause::AuthAccountBlocked);
    row(Protocol::Pop3, "maybe", Cause::ProtocolUnexpected);

    row(Protocol::Smtp, "535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6", Cause::AuthRejected);
    row(Protocol::Smtp, "535 5.7.1 Authentication failed", Cause::AuthRejected);
    row(Protocol::Smtp, "535 Incorrect authentication data", Cause::AuthRejected);
    row(Protocol::Smtp, "554 5.7.8 authentication failed", Cause::AuthRejected);
    row(Protocol::Smtp,
        "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.",
        Cause::AuthAccountBlocked);
    row(Protocol::Smtp, "535 5.7.139 Authentication unsuccessful, basic authentication is disabled.",
        Cause::AuthMechanismMissing);
    row(Protocol::Smtp, "534 5.7.14 Please log in via your web browser", Cause::AuthAccountBlocked);
    row(Protocol::Smtp, "534 5.7.9 Authentication mechanism is too weak", Cause::AuthMechanismMissing);
    row(Protocol::Smtp, "525 5.7.13 User account disabled", Cause::AuthAccountBlocked);
    row(Protocol::Smtp, "432 4.7.12 A password transition is needed", Cause::AuthAccountBlocked);
    row(Protocol::Smtp, "421 4.7.0 Too many errors", Cause::AuthTemporary);
    row(Protocol::Smtp, "435 Unable to authenticate at present", Cause::AuthTemporary);
    row(Protocol::Smtp, "450 4.3.0 later", Cause::AuthTemporary);
    row(Protocol::Smtp, "454 4.7.0 Temporary authentication failure", Cause::AuthTemporary);
    row(Protocol::Smtp, "503 5.5.1 Error: authentication not enabled", Cause::AuthNotOffered);
    row(Protocol::Smtp, "504 5.5.4 Unrecognized authentication type", Cause::AuthMechanismMissing);
    row(Protocol::Smtp, "523 5.7.10 Encryption needed", Cause::AuthRequiresTls);
    row(Protocol::Smtp, "538 5.7.11 Encryption required", Cause::AuthRequiresTls);
    row(Protocol::Smtp, "530 5.7.0 Must issue a STARTTLS command first", Cause::AuthRequiresTls, false);
    row(Protocol::Smtp, "501 5.5.2 Cannot decode", Cause::ProtocolUnexpected);
    row(Protocol::Smtp, "250 fine", Cause::ProtocolUnexpected);
}

void TestClassifier::readsARefusedSignIn()
{
    QFETCH(Protocol, protocol);
    QFETCH(bool, encrypted);
    Facts facts;
    facts.step = Step::SignIn;
    facts.protocol = protocol;
    facts.encrypted = encrypted;
    facts.greeted = true;
    facts.answer = QTest::currentDataTag();
    QTEST(classify(facts), "cause");
}

QTEST_APPLESS_MAIN(TestClassifier)
#include "tst_classifier.moc"

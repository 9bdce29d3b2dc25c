// SPDX-License-Identifier: MIT
#include "Classifier.h"
#include "SignInAnswer.h"
#include "TestProgram.h"

using namespace Facteur;

class TestClassifier final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheCauseOfAnIncident_data();
    void namesTheCauseOfAnIncident();
    void readsWhatAFailedHandshakeHides_data();
    void readsWhatAFailedHandshakeHides();
    void tellsAGarbledHandshakeFromAFailedOne();
    void readsARefusedSignIn_data();
    void readsARefusedSignIn();
    void letsTheStateDecide_data();
    void letsTheStateDecide();
    void judgesNobodyBeforeTheSignIn_data();
    void judgesNobodyBeforeTheSignIn();
    void readsARefusalOfMailWithoutSignIn_data();
    void readsARefusalOfMailWithoutSignIn();
    void readsARefusalBehindTheSignIn_data();
    void readsARefusalBehindTheSignIn();
    void readsAGreeting_data();
    void readsAGreeting();
    void tellsARefusedCommandFromAJudgement_data();
    void tellsARefusedCommandFromAJudgement();
    void alwaysNamesACauseOfTheStep();
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
    QTest::newRow("an intermediate certificate is missing")
        << Incident::CertificateChainIncomplete << Step::Encrypt << false << Cause::TlsIncompleteChain;
    QTest::newRow("a weak certificate")
        << Incident::CertificateWeak << Step::Encrypt << false << Cause::TlsWeakCertificate;
    QTest::newRow("ours is wanted") << Incident::ClientCertificateWanted << Step::Greet << false
                                    << Cause::TlsClientCertificate;
    QTest::newRow("the name leads nowhere")
        << Incident::NameBlocked << Step::Resolve << false << Cause::DnsBlocked;
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
    QTest::newRow("Exim, in plain text on its TLS port") << QByteArray(
        "421 Too many concurrent SMTP connections from this IP address; please try again later.")
                                                         << Cause::ServerUnavailable;
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

void TestClassifier::tellsAGarbledHandshakeFromAFailedOne()
{
    Facts facts;
    facts.incident = Incident::HandshakeGarbled;
    facts.step = Step::Encrypt;
    QCOMPARE(classify(facts), Cause::TlsHandshake);
    facts.answer = "* OK ready";
    QCOMPARE(classify(facts), Cause::TlsPlaintextPort);
    facts.answer.clear();
    facts.byStartTls = true;
    QCOMPARE(classify(facts), Cause::StartTlsFailed);
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
    row(Protocol::Imap, "NO [UNAVAILABLE] Temporary authentication failure.", Cause::ServerFault);
    row(Protocol::Imap, "NO [LIMIT] too many connections", Cause::AuthTemporary);
    row(Protocol::Imap, "NO [INUSE] mailbox in use", Cause::AuthTemporary);
    row(Protocol::Imap, "NO [PRIVACYREQUIRED] Plaintext authentication disallowed", Cause::AuthRequiresTls,
        false);
    row(Protocol::Imap,
        "NO [PRIVACYREQUIRED] Cleartext authentication disallowed on non-secure (SSL/TLS) connections.",
        Cause::AuthRequiresTls, false);
    row(Protocol::Imap, "NO [ALERT] Application-specific password required", Cause::AuthAppPassword);
    row(Protocol::Imap, "BAD Error in IMAP command", Cause::ProtocolUnexpected);
    row(Protocol::Imap, "* BYE Disconnected: Auth failed", Cause::AuthRejected);
    row(Protocol::Imap, "* BYE Server shutting down.", Cause::ServerUnavailable);
    row(Protocol::Imap, "maybe", Cause::ProtocolUnexpected);

    row(Protocol::Pop3, "-ERR [AUTH] Authentication failed.", Cause::AuthRejected);
    row(Protocol::Pop3, "-ERR", Cause::AuthRejected);
    row(Protocol::Pop3, "-ERR [SYS/TEMP] Temporary authentication failure.", Cause::ServerFault);
    row(Protocol::Pop3, "-ERR [SYS/PERM] call us", Cause::ServerFault);
    row(Protocol::Pop3, "-ERR [IN-USE] Do you have another POP session running?", Cause::AuthTemporary);
    row(Protocol::Pop3, "-ERR [LOGIN-DELAY] minimum time between logins", Cause::AuthTemporary);
    row(Protocol::Pop3, "-ERR [AUTH] Plaintext authentication disallowed", Cause::AuthRequiresTls, false);
    row(Protocol::Pop3,
        "-ERR [AUTH] Cleartext authentication disallowed on non-secure (SSL/TLS) connections.",
        Cause::AuthRequiresTls, false);
    row(Protocol::Pop3, "-ERR mailbox is locked by another session", Cause::AuthTemporary);
    row(Protocol::Pop3, "-ERR account suspended", Cause::AuthAccountBlocked);
    row(Protocol::Pop3, "maybe", Cause::ProtocolUnexpected);

    row(Protocol::Smtp, "535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6", Cause::AuthRejected);
    row(Protocol::Smtp, "535 5.7.1 Authentication failed", Cause::AuthRejected);
    row(Protocol::Smtp, "535 Incorrect authentication data", Cause::AuthRejected);
    row(Protocol::Smtp, "554 5.7.8 authentication failed", Cause::AuthRejected);
    row(Protocol::Smtp,
        "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.",
        Cause::AuthAccessOff);
    row(Protocol::Smtp, "535 5.7.139 Authentication unsuccessful, basic authentication is disabled.",
        Cause::AuthBrowserOnly);
    row(Protocol::Smtp, "534 5.7.14 Please log in via your web browser", Cause::AuthBrowserOnly);
    row(Protocol::Smtp, "534 5.7.9 Authentication mechanism is too weak", Cause::AuthMechanismMissing);
    row(Protocol::Smtp, "525 5.7.13 User account disabled", Cause::AuthAccountBlocked);
    row(Protocol::Smtp, "432 4.7.12 A password transition is needed", Cause::AuthAccountBlocked);
    row(Protocol::Smtp, "421 4.7.0 Too many errors", Cause::AuthTemporary);
    row(Protocol::Smtp, "435 Unable to authenticate at present", Cause::ServerFault);
    row(Protocol::Smtp, "450 4.3.0 later", Cause::AuthTemporary);
    row(Protocol::Smtp, "454 4.7.0 Temporary authentication failure", Cause::ServerFault);
    row(Protocol::Smtp, "503 5.5.1 Error: authentication not enabled", Cause::AuthNotOffered);
    row(Protocol::Smtp, "504 5.5.4 Unrecognized authentication type", Cause::AuthMechanismMissing);
    row(Protocol::Smtp, "523 5.7.10 Encryption needed", Cause::AuthRequiresTls);
    row(Protocol::Smtp, "538 5.7.11 Encryption required", Cause::AuthRequiresTls);
    row(Protocol::Smtp, "530 5.7.0 Must issue a STARTTLS command first", Cause::AuthRequiresTls, false);
    row(Protocol::Smtp, "501 5.5.2 Cannot decode", Cause::ProtocolUnexpected);

    // Cyrus and Courier say it without codes.
    row(Protocol::Imap, "NO Login failed: authentication failure", Cause::AuthRejected);
    row(Protocol::Imap, "NO Login only available under a layer", Cause::AuthRequiresTls, false);
    row(Protocol::Imap, "NO no mechanism available", Cause::AuthMechanismMissing);
    row(Protocol::Imap, "NO Temporary problem, please try again later", Cause::AuthTemporary);
    row(Protocol::Imap, "NO Maximum number of connections from user+IP exceeded", Cause::AuthTemporary);
    row(Protocol::Imap, "NO TLS required to log in.", Cause::AuthRequiresTls, false);
    row(Protocol::Imap, "NO [PRIVACYREQUIRED] although it is encrypted", Cause::AuthRejected);
    row(Protocol::Imap, "NO [AUTHORIZATIONFAILED] not this mailbox", Cause::AuthAccountBlocked);
    row(Protocol::Imap, "* BYE [UNAVAILABLE] Internal error", Cause::ServerFault);
    row(Protocol::Imap, "* BYE Temporary problem, please try again later", Cause::AuthTemporary);
    row(Protocol::Pop3, "-ERR [AUTH] Invalid login", Cause::AuthRejected);
    row(Protocol::Pop3, "-ERR USER command only available under a layer", Cause::AuthRequiresTls, false);
    row(Protocol::Pop3, "-ERR Login failed.", Cause::AuthRejected);
    row(Protocol::Pop3, "-ERR Maximum connection limit reached", Cause::AuthTemporary);
    row(Protocol::Pop3, "-ERR [IN-USE] Mailbox is locked by another POP3 session", Cause::AuthTemporary);
    row(Protocol::Pop3, "-err [sys/temp] in small letters", Cause::ServerFault);
    row(Protocol::Smtp, "503 AUTH command used when not advertised", Cause::AuthNotOffered);
    row(Protocol::Smtp, "421 bye", Cause::AuthTemporary);
    row(Protocol::Smtp, "432 later", Cause::AuthTemporary);
    row(Protocol::Smtp, "523 bare", Cause::AuthRequiresTls);
    row(Protocol::Smtp, "525 bare", Cause::AuthAccountBlocked);
    row(Protocol::Smtp, "534 bare", Cause::AuthMechanismMissing);
    row(Protocol::Smtp, "538 bare", Cause::AuthRequiresTls);
    row(Protocol::Smtp, "504 bare", Cause::AuthMechanismMissing);
    row(Protocol::Smtp, "535 bare", Cause::AuthRejected);
    row(Protocol::Smtp, "530 5.7.1 Authentication required", Cause::AuthRejected);
    row(Protocol::Smtp, "250 fine", Cause::ProtocolUnexpected);
    // Codes that are not the usual ones, and plain refusals in other words.
    row(Protocol::Smtp, "550 5.7.0 Paramètres d'authentification invalides", Cause::AuthRejected);
    row(Protocol::Smtp, "553 5.3.0 no", Cause::AuthRejected);
    row(Protocol::Smtp, "571 go away", Cause::AuthRejected);
    row(Protocol::Smtp, "504 5.7.4 wrong password", Cause::AuthRejected);
    row(Protocol::Smtp, "454 4.7.0 wrong password", Cause::ServerFault);
    row(Protocol::Smtp, "450 4.7.1 wrong password", Cause::AuthTemporary);
    row(Protocol::Smtp, "334 wrong password", Cause::ProtocolUnexpected);
    row(Protocol::Imap, "+ wrong password", Cause::ProtocolUnexpected);
    row(Protocol::Imap, "BAD wrong password", Cause::AuthRejected);
    row(Protocol::Imap, "BAD password", Cause::ProtocolUnexpected);
    row(Protocol::Imap, "BAD das Kennwort ist falsch", Cause::AuthRejected);

    // Access by mail programs.
    row(Protocol::Imap, "NO [ALERT] This account has not been enabled for IMAP yet", Cause::AuthAccessOff);
    row(Protocol::Imap, "NO IMAP access is disabled by the owner of example.com", Cause::AuthAccessOff);
    row(Protocol::Pop3, "-ERR [SYS/PERM] POP3 access is not enabled; see the settings", Cause::AuthAccessOff);
    row(Protocol::Smtp, "535 5.7.139 Blocked by the conditional access rules of school",
        Cause::AuthAccessOff);
    row(Protocol::Smtp, "535 5.7.139 user is locked by the security defaults policy", Cause::AuthAccessOff);
    row(Protocol::Smtp, "535 5.7.139 Authentication unsuccessful, the user credentials were incorrect.",
        Cause::AuthRejected);
    // Two lines of a reply, joined: the code begins both.
    row(Protocol::Smtp, "534 5.7.9 Please create an application-specific 5.7.9 password first",
        Cause::AuthAppPassword);
    row(Protocol::Smtp, "534 5.7.14 Please sign in with your web 5.7.14 browser", Cause::AuthBrowserOnly);
    row(Protocol::Imap, "NO [WEBALERT https://example.com/in] Come here", Cause::AuthBrowserOnly);

    // Busy, broken, or not the person's.
    row(Protocol::Pop3, "-ERR maildrop is locked", Cause::AuthTemporary);
    row(Protocol::Imap, "NO [OVERQUOTA] enough for today", Cause::AuthTemporary);
    row(Protocol::Smtp, "454 4.7.0 Too many attempts", Cause::AuthTemporary);
    row(Protocol::Smtp, "535 5.7.8 authentication failed: generic failure", Cause::ServerFault);
    row(Protocol::Imap, "* BYE Auth process broken", Cause::ServerFault);
    row(Protocol::Pop3, "-ERR no $HOME/Maildir for you", Cause::ServerFault);
    row(Protocol::Imap, "NO cannot connect to the authentication server", Cause::ServerFault);
    row(Protocol::Smtp, "550 5.7.1 Client host rejected", Cause::ServerUnavailable);
    row(Protocol::Pop3, "-ERR unsupported authentication mechanism", Cause::AuthMechanismMissing);
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
    facts.passwordSent = true;
    facts.answer = QTest::currentDataTag();
    QTEST(classify(facts), "cause");
}

void TestClassifier::letsTheStateDecide_data()
{
    QTest::addColumn<bool>("encrypted");
    QTest::addColumn<bool>("passwordSent");
    QTest::addColumn<Cause>("cause");
    QTest::newRow("[AUTH] to USER, before TLS") << false << false << Cause::AuthRequiresTls;
    QTest::newRow("[AUTH] to PASS, without TLS") << false << true << Cause::AuthRejected;
    QTest::newRow("[AUTH] to USER, within TLS") << true << false << Cause::AuthRejected;
    QTest::newRow("[AUTH] to PASS, within TLS") << true << true << Cause::AuthRejected;
}

void TestClassifier::letsTheStateDecide()
{
    Facts facts;
    facts.step = Step::SignIn;
    facts.protocol = Protocol::Pop3;
    QFETCH(const bool, encrypted);
    QFETCH(const bool, passwordSent);
    facts.encrypted = encrypted;
    facts.passwordSent = passwordSent;
    facts.greeted = true;
    facts.answer = "-ERR [AUTH] not so";
    QTEST(classify(facts), "cause");
}

void TestClassifier::judgesNobodyBeforeTheSignIn_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<Cause>("before");
    QTest::addColumn<Cause>("within");
    const auto row = [](Protocol protocol, const char *answer, Cause before, Cause within) {
        QTest::newRow(answer) << protocol << before << within;
    };
    row(Protocol::Smtp, "550 go away", Cause::ServerUnavailable, Cause::AuthRejected);
    row(Protocol::Smtp, "554 5.7.1 Access denied", Cause::ServerUnavailable, Cause::AuthRejected);
    row(Protocol::Smtp, "421 4.3.2 closing", Cause::ServerUnavailable, Cause::AuthTemporary);
    row(Protocol::Smtp, "503 what?", Cause::ProtocolUnexpected, Cause::AuthNotOffered);
    row(Protocol::Smtp, "554 too many connections", Cause::AuthTemporary, Cause::AuthTemporary);
    row(Protocol::Smtp, "250 too many connections", Cause::ProtocolUnexpected, Cause::ProtocolUnexpected);
    row(Protocol::Imap, "NO", Cause::ProtocolUnexpected, Cause::AuthRejected);
    row(Protocol::Imap, "* BYE so long", Cause::ServerUnavailable, Cause::ServerUnavailable);
    row(Protocol::Imap, "NO [SERVERBUG] ouch", Cause::ServerFault, Cause::ServerFault);
}

void TestClassifier::judgesNobodyBeforeTheSignIn()
{
    Facts facts;
    QFETCH(const Protocol, protocol);
    facts.protocol = protocol;
    facts.step = Step::SignIn;
    facts.encrypted = true;
    facts.greeted = true;
    facts.answer = QTest::currentDataTag();
    facts.signInBegun = false;
    QTEST(classify(facts), "before");
    facts.signInBegun = true;
    QTEST(classify(facts), "within");
}

void TestClassifier::readsARefusalOfMailWithoutSignIn_data()
{
    QTest::addColumn<bool>("encrypted");
    QTest::addColumn<Cause>("cause");
    const auto row = [](const char *answer, Cause cause, bool encrypted = true) {
        QTest::newRow(answer) << encrypted << cause;
    };
    row("530 5.7.0 Authentication required", Cause::AuthRequired);
    row("530 bare", Cause::AuthRequired);
    row("550 5.7.1 relaying denied", Cause::AuthRequired);
    row("554 5.7.1 Sender address rejected: Access denied", Cause::AuthRequired);
    row("503 AUTH first (#5.5.1)", Cause::AuthRequired);
    row("530 5.7.0 Must issue a STARTTLS command first", Cause::AuthRequiresTls, false);
    row("421 4.3.2 closing", Cause::ServerUnavailable);
    row("451 4.3.0 later", Cause::AuthTemporary);
    row("501 5.1.7 Bad sender address syntax", Cause::ProtocolUnexpected);
    row("354 what?", Cause::ProtocolUnexpected);
}

void TestClassifier::readsARefusalOfMailWithoutSignIn()
{
    Facts facts;
    facts.step = Step::SignIn;
    facts.protocol = Protocol::Smtp;
    QFETCH(const bool, encrypted);
    facts.encrypted = encrypted;
    facts.authenticates = false;
    facts.greeted = true;
    facts.answer = QTest::currentDataTag();
    QTEST(classify(facts), "cause");
}

void TestClassifier::readsARefusalBehindTheSignIn_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<Cause>("cause");
    const auto row = [](Protocol protocol, const char *answer, Cause cause) {
        QTest::newRow(answer) << protocol << cause;
    };
    row(Protocol::Imap, "NO", Cause::MailboxUnavailable);
    row(Protocol::Imap, "NO [NONEXISTENT] there is no INBOX", Cause::MailboxUnavailable);
    row(Protocol::Imap, "NO wrong password", Cause::MailboxUnavailable);
    row(Protocol::Imap, "BAD User is authenticated but not connected.", Cause::MailboxUnavailable);
    row(Protocol::Imap, "BAD EXAMINE?", Cause::MailboxUnavailable);
    row(Protocol::Imap, "NO [INUSE] by another", Cause::AuthTemporary);
    row(Protocol::Imap, "NO Mailbox is locked by POP server", Cause::AuthTemporary);
    row(Protocol::Imap, "NO [SERVERBUG] Internal error", Cause::ServerFault);
    row(Protocol::Imap, "NO System I/O error", Cause::ServerFault);
    row(Protocol::Imap, "NO IMAP access is disabled", Cause::AuthAccessOff);
    row(Protocol::Imap, "NO EXAMINE Unsafe Login. Please call us", Cause::AuthAccessOff);
    row(Protocol::Smtp, "553 5.1.8 <a@b.example>... Domain of sender address a@b.example does not exist",
        Cause::SenderRefused);
    row(Protocol::Smtp, "550 5.1.8 not this address", Cause::SenderRefused);
    row(Protocol::Imap, "* BYE", Cause::ServerFault);
    row(Protocol::Imap, "* BYE too many connections", Cause::AuthTemporary);
    row(Protocol::Imap, "what?", Cause::ProtocolUnexpected);
    row(Protocol::Pop3, "-ERR", Cause::MailboxUnavailable);
    row(Protocol::Pop3, "-ERR [SYS/TEMP] later", Cause::ServerFault);
    row(Protocol::Pop3, "-ERR [IN-USE] by another", Cause::AuthTemporary);
    row(Protocol::Smtp, "553 5.7.1 <a@example.com>: not owned by user b", Cause::SenderRefused);
    row(Protocol::Smtp, "550 who are you?", Cause::SenderRefused);
    row(Protocol::Smtp, "501 must be same as authorization user", Cause::SenderRefused);
    row(Protocol::Smtp, "530 5.7.57 Client was not authenticated to send mail", Cause::AuthAccessOff);
    row(Protocol::Smtp, "550 5.4.5 Daily sending limit exceeded", Cause::AuthTemporary);
    row(Protocol::Smtp, "450 4.2.0 greylisted", Cause::AuthTemporary);
    row(Protocol::Smtp, "450 hm", Cause::AuthTemporary);
    row(Protocol::Smtp, "451 4.3.0 hm", Cause::ServerFault);
    row(Protocol::Smtp, "452 4.3.1 Insufficient system storage", Cause::ServerFault);
    row(Protocol::Smtp, "421 4.3.2 bye", Cause::ServerUnavailable);
    row(Protocol::Smtp, "421 4.3.0 Internal error", Cause::ServerFault);
    row(Protocol::Smtp, "550 5.1.8 Access denied, bad outbound sender", Cause::AuthAccountBlocked);
    row(Protocol::Smtp, "354 go ahead", Cause::ProtocolUnexpected);
}

void TestClassifier::readsARefusalBehindTheSignIn()
{
    Facts facts;
    QFETCH(const Protocol, protocol);
    facts.protocol = protocol;
    facts.step = lastStep(protocol == Protocol::Smtp ? Side::Outgoing : Side::Incoming);
    facts.encrypted = true;
    facts.greeted = true;
    facts.passwordSent = true;
    facts.answer = QTest::currentDataTag();
    QTEST(classify(facts), "cause");
}

void TestClassifier::readsAGreeting_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("greeted");
    QTest::addColumn<Cause>("cause");
    const auto row = [](Protocol protocol, const QByteArray &answer, Cause cause, bool greeted = false) {
        QTest::addRow("%s%s: %s", idOf(protocol).data(), greeted ? ", later" : "",
            answer.at(0) >= ' ' ? answer.constData() : "a TLS alert")
            << protocol << answer << greeted << cause;
    };
    row(Protocol::Imap, "* BYE too many connections", Cause::ServerUnavailable);
    row(Protocol::Imap, "* bye in small letters", Cause::ServerUnavailable);
    row(Protocol::Imap, "* PREAUTH welcome", Cause::ProtocolUnexpected);
    row(Protocol::Imap, "* BYE later", Cause::ServerUnavailable, true);
    row(Protocol::Imap, "BAD what?", Cause::ProtocolUnexpected, true);
    row(Protocol::Pop3, "-ERR too many connections", Cause::ServerUnavailable);
    row(Protocol::Pop3, "-ERR [SYS/TEMP] later", Cause::ServerUnavailable);
    row(Protocol::Pop3, "maybe", Cause::ProtocolGarbage);
    row(Protocol::Smtp, "421 4.7.0 too busy", Cause::ServerUnavailable);
    row(Protocol::Smtp, "450 4.3.0 later", Cause::ServerUnavailable);
    row(Protocol::Smtp, "554 5.7.1 not you", Cause::ServerUnavailable);
    row(Protocol::Smtp, "550 not in this list", Cause::ServerUnavailable, true);
    row(Protocol::Smtp, "501 bad EHLO", Cause::ProtocolUnexpected, true);
    row(Protocol::Smtp, "250 hello", Cause::ProtocolUnexpected);
    for (const Protocol protocol : {Protocol::Imap, Protocol::Pop3, Protocol::Smtp}) {
        row(protocol, "SSH-2.0-OpenSSH_9.2", Cause::ProtocolWrong);
        row(protocol, "HTTP/1.1 400 Bad Request", Cause::ProtocolWrong);
        row(protocol, "<!doctype html>", Cause::ProtocolWrong);
        row(protocol, "220 ProFTPD Server", Cause::ProtocolWrong);
        row(protocol, "gibberish", Cause::ProtocolGarbage);
        row(protocol, QByteArray("\x15\x03\x01"), Cause::TlsExpected);
    }
}

void TestClassifier::readsAGreeting()
{
    Facts facts;
    QFETCH(const Protocol, protocol);
    QFETCH(const QByteArray, answer);
    QFETCH(const bool, greeted);
    facts.protocol = protocol;
    facts.answer = answer;
    facts.greeted = greeted;
    QTEST(classify(facts), "cause");
}

void TestClassifier::tellsARefusedCommandFromAJudgement_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<bool>("refuses");
    // The row's name is the answer.
    const auto row = [](Protocol protocol, const char *answer, bool refuses) {
        QTest::newRow(answer) << protocol << refuses;
    };
    row(Protocol::Imap, "BAD", true);
    row(Protocol::Imap, "bad no such command", true);
    row(Protocol::Imap, "BAD Error in IMAP command AUTHENTICATE: Unknown mechanism", true);
    row(Protocol::Imap, "BAD [AUTHENTICATIONFAILED] no", false);
    row(Protocol::Imap, "BAD invalid user name or password", false);
    row(Protocol::Imap, "BADLY", false);
    row(Protocol::Imap, "BAD das Kennwort ist falsch", false);
    row(Protocol::Imap, "BAD mot de passe erroné", false);
    row(Protocol::Imap, "BAD неверный пароль", false);
    row(Protocol::Imap, "BAD 密码错误", false);
    row(Protocol::Smtp, "501 senha incorreta", false);
    row(Protocol::Imap, "BAD password", true);
    row(Protocol::Imap, "BAD invalid password argument", true);
    row(Protocol::Imap, "BAD there are too many parameters", true);
    row(Protocol::Imap, "BAD too many sessions of yours", false);
    row(Protocol::Imap, "BAD syntax error: bad password", true);
    row(Protocol::Smtp, "501 5.5.4 wrong: a password is missing", true);
    row(Protocol::Imap, "NO no such command", false);
    row(Protocol::Pop3, "-ERR Unknown command.", true);
    row(Protocol::Pop3, "-ERR Unsupported authentication mechanism.", true);
    row(Protocol::Pop3, "-ERR", false);
    row(Protocol::Pop3, "-ERR [AUTH] Authentication failed.", false);
    row(Protocol::Smtp, "500 5.5.2 what?", true);
    row(Protocol::Smtp, "504 5.5.4 Unrecognized authentication type", true);
    row(Protocol::Smtp, "504 wrong password", false);
    row(Protocol::Smtp, "505 no", false);
    row(Protocol::Smtp, "535 5.7.8 no", false);
}

void TestClassifier::tellsARefusedCommandFromAJudgement()
{
    QFETCH(Protocol, protocol);
    QTEST(refusesCommand(protocol, QTest::currentDataTag()), "refuses");
}

void TestClassifier::alwaysNamesACauseOfTheStep()
{
    const QLatin1StringView signIn("auth.");
    for (int incident = 0; incident <= static_cast<int>(Incident::Stopped); ++incident) {
        for (int step = 0; step < stepCount; ++step) {
            for (int rest = 0; rest < 3 * 64; ++rest) {
                Facts facts;
                facts.incident = static_cast<Incident>(incident);
                facts.step = static_cast<Step>(step);
                facts.protocol = static_cast<Protocol>(rest % 3);
                const int flags = rest / 3;
                facts.encrypted = flags & 1;
                facts.byStartTls = flags & 2;
                facts.authenticates = flags & 4;
                facts.greeted = flags & 8;
                facts.passwordSent = flags & 16;
                facts.answer = flags & 32 ? "535 no" : "";
                const Cause cause = classify(facts);
                QCOMPARE(cause == Cause::Cancelled, facts.incident == Incident::Stopped);
                if (idOf(cause).startsWith(signIn))
                    QVERIFY(facts.step == Step::SignIn || facts.step == lastStep(Side::Incoming)
                        || facts.step == lastStep(Side::Outgoing));
            }
        }
    }
}

FACTEUR_APPLESS_MAIN(TestClassifier)
#include "tst_classifier.moc"

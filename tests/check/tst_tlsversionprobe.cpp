// SPDX-License-Identifier: MIT
#include "ClientHello.h"
#include "ScriptedServer.h"
#include "TestProgram.h"
#include "TlsVersionProbe.h"

#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Facteur;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Facteur::TlsAnswer)

namespace {

/// OpenSSL's own server, for the old versions that Qt speaks no more. Ends with this object, or after half a
/// minute.
class OpenSslServer
{
public:
    explicit OpenSslServer(const QStringList &options)
    {
        const QString certificate = QStringLiteral(FACTEUR_TEST_CERTIFICATES "/good.pem");
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(u"timeout"_s,
            QStringList{u"30"_s, u"openssl"_s, u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-cert"_s,
                certificate, u"-key"_s, certificate}
                + options);
        static const QRegularExpression place(u"ACCEPT 127\\.0\\.0\\.1:([0-9]+)"_s);
        QByteArray said;
        while (!place.match(QString::fromLatin1(said)).hasMatch() && m_process.waitForReadyRead(20'000))
            said += m_process.readAll();
        m_port = place.match(QString::fromLatin1(said)).captured(1).toUShort();
        if (m_port == 0)
            qFatal("no s_server: %s", said.constData());
    }
    ~OpenSslServer()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(OpenSslServer)

    [[nodiscard]] quint16 port() const { return m_port; }

private:
    QProcess m_process;
    quint16 m_port = 0;
};

/// Answers each connection's first bytes with the next of \a answers, and closes; keeps what it was sent.
class RawServer : public QTcpServer
{
public:
    explicit RawServer(QByteArrayList answers)
        : m_answers(std::move(answers))
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("no listener on loopback");
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                received.append(socket->readAll());
                socket->write(m_answers.isEmpty() ? QByteArray() : m_answers.takeFirst());
                socket->disconnectFromHost();
            });
        });
    }

    QByteArrayList received;

private:
    QByteArrayList m_answers;
};

TlsAnswer ask(const Endpoint &endpoint, TlsVersion newest)
{
    TlsVersionProbe probe(endpoint, newest, {});
    QSignalSpy finished(&probe, &TlsVersionProbe::finished);
    probe.start();
    if (finished.isEmpty() && !finished.wait(15'000))
        qFatal("the probe does not end");
    QTest::qWait(0);
    if (finished.size() != 1)
        qFatal("the probe ends more than once");
    return finished.constFirst().constFirst().value<TlsAnswer>();
}

Endpoint imaps(quint16 port)
{
    return {Protocol::Imap, u"127.0.0.1"_s, port, Security::Tls};
}

} // namespace

/// Whether a server still takes a mail program's newest TLS.
class TestTlsVersionProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theVersionDecides_data()
    {
        QTest::addColumn<QStringList>("server");
        QTest::addColumn<TlsVersion>("newest");
        QTest::addColumn<TlsAnswer>("answer");
        const QStringList old{u"-cipher"_s, u"DEFAULT@SECLEVEL=0"_s};
        QTest::newRow("1.0 meets 1.0")
            << old + QStringList{u"-tls1"_s} << TlsVersion::Tls10 << TlsAnswer::Speaks;
        QTest::newRow("1.0 meets all versions") << old << TlsVersion::Tls10 << TlsAnswer::Speaks;
        QTest::newRow("1.1 meets 1.0")
            << old + QStringList{u"-tls1"_s} << TlsVersion::Tls11 << TlsAnswer::Speaks;
        QTest::newRow("1.0 meets 1.2") << QStringList{u"-tls1_2"_s} << TlsVersion::Tls10 << TlsAnswer::TooOld;
        QTest::newRow("1.1 meets 1.2") << QStringList{u"-tls1_2"_s} << TlsVersion::Tls11 << TlsAnswer::TooOld;
        QTest::newRow("1.0 meets what Debian allows")
            << QStringList() << TlsVersion::Tls10 << TlsAnswer::TooOld;
        QTest::newRow("1.2 meets 1.2") << QStringList{u"-tls1_2"_s} << TlsVersion::Tls12 << TlsAnswer::Speaks;
        QTest::newRow("1.2 meets 1.3") << QStringList{u"-tls1_3"_s} << TlsVersion::Tls12 << TlsAnswer::TooOld;
    }
    void theVersionDecides()
    {
        QFETCH(QStringList, server);
        QFETCH(TlsVersion, newest);
        const OpenSslServer openSsl(server);
        QTEST(ask(imaps(openSsl.port()), newest), "answer");
    }

    void goesThroughStartTls_data()
    {
        QTest::addColumn<Protocol>("protocol");
        QTest::addColumn<QByteArray>("script");
        QTest::newRow("IMAP") << Protocol::Imap << QByteArray(R"(
            S: * OK [CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED] ready
            C a1 STARTTLS
            S: a1 OK go
            TLS)");
        QTest::newRow("POP3") << Protocol::Pop3 << QByteArray(R"(
            S: +OK ready
            C CAPA
            S: +OK|STLS|USER|.
            C STLS
            S: +OK go
            TLS)");
        QTest::newRow("SMTP") << Protocol::Smtp << QByteArray(R"(
            S: 220 ready
            C EHLO
            S: 250-here|250-STARTTLS|250 AUTH PLAIN
            C STARTTLS
            S: 220 go
            TLS)");
    }
    void goesThroughStartTls()
    {
        QFETCH(Protocol, protocol);
        QFETCH(QByteArray, script);
        for (Security security : {Security::StartTls, Security::None}) {
            ScriptedServer server(script);
            const Endpoint endpoint{protocol, u"127.0.0.1"_s, server.serverPort(), security};
            QCOMPARE(ask(endpoint, TlsVersion::Tls10), TlsAnswer::TooOld);
            QCOMPARE(ask(endpoint, TlsVersion::Tls12), TlsAnswer::Speaks);
        }
    }

    void anAnswerIsReadWithCare_data()
    {
        QTest::addColumn<QByteArrayList>("answers");
        QTest::addColumn<TlsAnswer>("answer");
        const auto hex = [](const char *bytes) { return QByteArray::fromHex(bytes); };
        const QByteArray hello10 = hex("160301000602000002 0301");
        const QByteArray hello12 = hex("160303000602000002 0303");
        const QByteArray refused = hex("15030100020228"); // handshake_failure
        QTest::newRow("a server's hello") << QByteArrayList{hello10} << TlsAnswer::Speaks;
        QTest::newRow("a warning before it")
            << QByteArrayList{hex("15030100020170") + hello10} << TlsAnswer::Speaks;
        QTest::newRow("protocol_version") << QByteArrayList{hex("15030100020246")} << TlsAnswer::TooOld;
        QTest::newRow("handshake_failure, but not with 1.2")
            << QByteArrayList{refused, hello12} << TlsAnswer::TooOld;
        QTest::newRow("closed, but not with 1.2") << QByteArrayList{{}, hello12} << TlsAnswer::TooOld;
        QTest::newRow("closed whatever is said") << QByteArrayList{{}, {}} << TlsAnswer::Unknown;
        QTest::newRow("handshake_failure whatever is said")
            << QByteArrayList{refused, refused} << TlsAnswer::Unknown;
        QTest::newRow("a newer version than was asked for") << QByteArrayList{hello12} << TlsAnswer::Unknown;
        QTest::newRow("no TLS") << QByteArrayList{"* OK ready\r\n"} << TlsAnswer::Unknown;
        QTest::newRow("half a record") << QByteArrayList{hello10.left(7)} << TlsAnswer::Unknown;
        QTest::newRow("an empty record") << QByteArrayList{hex("1503010000")} << TlsAnswer::Unknown;
        QTest::newRow("warnings without end")
            << QByteArrayList{hex("15030100020170").repeated(1'000'000)} << TlsAnswer::Unknown;
        QTest::newRow("a flood") << QByteArrayList{QByteArray(5'000'000, '\x16')} << TlsAnswer::Unknown;
    }
    void anAnswerIsReadWithCare()
    {
        QFETCH(QByteArrayList, answers);
        RawServer server(answers);
        QTEST(ask(imaps(server.serverPort()), TlsVersion::Tls10), "answer");
        // Nothing but first words goes out: no name, no password.
        const QByteArray asked = clientHello(u"127.0.0.1"_s, TlsVersion::Tls10);
        QCOMPARE(server.received,
            (QByteArrayList{asked, clientHello(u"127.0.0.1"_s)}.mid(0, server.received.size())));
        QCOMPARE(asked.mid(9, 2), QByteArray::fromHex("0301"));
    }

    void withoutStartTlsNothingCanBeTold()
    {
        ScriptedServer server("S: * OK [CAPABILITY IMAP4rev1 LOGINDISABLED] ready\nC");
        const Endpoint endpoint{Protocol::Imap, u"127.0.0.1"_s, server.serverPort(), Security::StartTls};
        QCOMPARE(ask(endpoint, TlsVersion::Tls10), TlsAnswer::Unknown);
    }

    void nobodyListens() { QCOMPARE(ask(imaps(closedPort()), TlsVersion::Tls10), TlsAnswer::Unknown); }

    void silenceEnds()
    {
        QTcpServer silence;
        QVERIFY(silence.listen(QHostAddress::LocalHost));
        QCOMPARE(ask(imaps(silence.serverPort()), TlsVersion::Tls10), TlsAnswer::Unknown);
    }
};

FACTEUR_GUILESS_MAIN(TestTlsVersionProbe)
#include "tst_tlsversionprobe.moc"

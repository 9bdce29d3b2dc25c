// SPDX-License-Identifier: MIT
#include "EndedProgram.h"
#include "ScriptedAccess.h"
#include "Terms.h"
#include "TestProgram.h"

#include <QDir>
#include <QDirIterator>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <array>
#include <csignal>

#if defined(Q_OS_UNIX)
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Facteur;
using namespace Qt::StringLiterals;

class TestCli final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesBadUsageInOneLine_data();
    void refusesBadUsageInOneLine();
    void refusesBadStandardInput_data();
    void refusesBadStandardInput();
    void helps();
    void writesOneJsonObject();
    void takesEveryUrl_data();
    void takesEveryUrl();
    void passesAndSaysSo();
    void takesNoFileThatHasNoEnd_data();
    void takesNoFileThatHasNoEnd();
    void saysThatItsAnswerCouldNotBeWritten_data();
    void saysThatItsAnswerCouldNotBeWritten();
    void claimsNoMoreThanWasProven();
    void sendsTheSecondLineToTheOutgoingServer();
    void needsNoSecondPasswordWithoutOutgoingAuthentication();
    void neverShowsThePassword_data();
    void neverShowsThePassword();
    void endsInTimeAndInOrder();
#if !defined(Q_OS_WIN)
    void endsInOrderOnInterrupt();
#endif
    void practises_data();
    void practises();
    void namesTheScenarios();
    void explainsEveryCause();
    void explainsErrorNumbers();
    void explainsWordsOfServers_data();
    void explainsWordsOfServers();
    void explainsWhatBothAServerAndAProgramSay();
    void importsAGuide();
    void previewsTheGuidesOfAPack();
    void previewsThePicturesThatAPackBringsAlone();
    void namesTheProvidersThatItKnows();
    void tellsTheMistakesOfTheCommandLineInOnesLanguage_data();
    void tellsTheMistakesOfTheCommandLineInOnesLanguage();
    void takesTheProviderOfAPack();
    void asksForNoPasswordWhereABrowserSignsIn();
    void tellsPacksThatBringTheSame();
    void leavesOutWhatIsBrokenOrBuiltIn();
};

namespace {

const QByteArray cliPassword = "tanstaaf-tanstaaf";

constexpr auto cliSmtp = R"(
    TLS
    S: 220 ready
    C EHLO
    S: 250-localhost
    S: 250 AUTH PLAIN
    C AUTH PLAIN
    S: 235 ok
    IN)";

constexpr int longestRun = 300'000; ///< milliseconds; also where the computer is slow

void begin(QProcess &process, const QStringList &arguments, const QString &language = u"en"_s)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"LANGUAGE"_s, language);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(FACTEUR_CLI), arguments);
}

EndedProgram runCli(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    begin(process, arguments);
    process.write(input);
    process.closeWriteChannel();
    return awaitEnd(process, longestRun);
}

void write(const QString &path, const QByteArray &content)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    file.write(content);
}

/// A provider's file: its servers are on \a host, whose ports are closed.
QByteArray provider(const QByteArray &host)
{
    const QByteArray server = "{\"host\": \"" + host + "\", \"ssl\": 1}";
    return "{\"name\": \"Jardin\", \"servers\": {\"imap\": " + server + ", \"smtp\": " + server + "}}";
}

QString url(const char *scheme, const ScriptedServer &server)
{
    return u"%1://127.0.0.1:%2"_s.arg(QLatin1StringView(scheme)).arg(server.serverPort());
}

QStringList checkOf(const QString &incoming, const QString &outgoing)
{
    return {u"check"_s, u"--email"_s, u"tim@example.com"_s, u"--incoming"_s, incoming, u"--outgoing"_s,
        outgoing, u"--ca-file"_s, QStringLiteral(FACTEUR_TEST_CERTIFICATES "/authority.pem"),
        u"--password-stdin"_s};
}

} // namespace

void TestCli::refusesBadUsageInOneLine_data()
{
    QTest::addColumn<QStringList>("arguments");

    // Without its passwords, each of them would be bad usage for that alone.
    const QStringList check{u"check"_s, u"--password-stdin"_s, u"--email"_s, u"tim@example.com"_s};
    const QStringList urls{
        u"--incoming"_s, u"imaps://127.0.0.1:1"_s, u"--outgoing"_s, u"smtps://127.0.0.1:1"_s};
    const QStringList provider{u"--provider"_s, u"ovh-ca"_s};
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("unknown command") << QStringList{u"guess"_s};
    QTest::newRow("an address of nobody") << QStringList{u"discover"_s, u"tim"_s};
    QTest::newRow("no address at all") << QStringList{u"discover"_s, u"--json"_s};
    QTest::newRow("two addresses") << QStringList{u"discover"_s, u"tim@example.com"_s, u"tom@example.com"_s};
    QTest::newRow("a name server by its name")
        << QStringList{u"discover"_s, u"tim@example.com"_s, u"--nameserver"_s, u"dns.example"_s};
    QTest::newRow("no address") << QStringList{u"check"_s, u"--password-stdin"_s} + provider;
    QTest::newRow("bad address") << QStringList{u"check"_s, u"--password-stdin"_s, u"--email"_s, u"tim"_s}
            + provider;
    QTest::newRow("no servers") << check;
    QTest::newRow("one server") << check + urls.first(2);
    QTest::newRow("provider and servers") << check + provider + urls;
    QTest::newRow("unknown provider") << check + QStringList{u"--provider"_s, u"nobody"_s};
    QTest::newRow("unknown option") << check + urls + QStringList{u"--frobnicate"_s};
    QTest::newRow("password as option") << check + urls + QStringList{u"--password=x"_s};
    QTest::newRow("password as argument") << check + urls + QStringList{QString::fromLatin1(cliPassword)};
    QTest::newRow("missing value") << check + urls + QStringList{u"--username"_s};
    QTest::newRow("empty value") << check + urls + QStringList{u"--username"_s, QString()};
    for (const QString &option : {u"--username"_s, u"--outgoing-username"_s}) {
        for (const char *bad : {"tim\nx", "tim\t", "\x1b[2Jtim", "tim\x7f", "tim\xc2\x85"})
            QTest::addRow(
                "control character in %s: %s", qPrintable(option), QByteArray(bad).toHex().constData())
                << check + urls + QStringList{option, QString::fromUtf8(bad)};
    }
    QTest::newRow("given twice") << check + urls + QStringList{u"--json"_s, u"--json"_s};
    QTest::newRow("protocol smtp") << check + provider + QStringList{u"--protocol"_s, u"smtp"_s};
    QTest::newRow("protocol against the URL") << check + urls + QStringList{u"--protocol"_s, u"pop3"_s};
    QTest::newRow("timeout zero") << check + urls + QStringList{u"--timeout"_s, u"0"_s};
    QTest::newRow("timeout no number") << check + urls + QStringList{u"--timeout"_s, u"nan"_s};
    QTest::newRow("no such file") << check + urls + QStringList{u"--ca-file"_s, u"/nonexistent"_s};
    QTest::newRow("no certificate in the file") << check + urls + QStringList{u"--ca-file"_s, u"/dev/null"_s};
    QTest::newRow("cleartext for a server of the catalogue")
        << checkOf(u"imap://ssl0.ovh.net:143"_s, u"smtp://mail.example:25"_s)
            + QStringList{u"--allow-cleartext"_s};
    QTest::newRow("cleartext for the catalogue") << check + provider + QStringList{u"--allow-cleartext"_s};
    QTest::newRow("two minds about sign-in")
        << check + urls + QStringList{u"--no-outgoing-auth"_s, u"--outgoing-username"_s, u"x"_s};
    QTest::newRow("pack that is not there") << check + provider + QStringList{u"--pack"_s, u"/nonexistent"_s};
    QTest::newRow("pack that is a file") << check + provider + QStringList{u"--pack"_s, u"/dev/null"_s};
    QTest::newRow("pack without a verb") << QStringList{u"pack"_s};
    QTest::newRow("pack check of nothing") << QStringList{u"pack"_s, u"check"_s};
    QTest::newRow("pack check of no folder") << QStringList{u"pack"_s, u"check"_s, u"/nonexistent"_s};
    QTest::newRow("pack import of one thing") << QStringList{u"pack"_s, u"import"_s, u"x.md"_s};
    QTest::newRow("pack import of no guide")
        << QStringList{u"pack"_s, u"import"_s, u"/nonexistent.md"_s, u"/nonexistent"_s};
    QTest::newRow("pack import into a full folder")
        << QStringList{u"pack"_s, u"import"_s, QStringLiteral(FACTEUR_TEST_GUIDE), u"/"_s};
    QTest::newRow("unknown scenario") << QStringList{u"practice"_s, u"--scenario"_s, u"x"_s};
    QTest::newRow("explain nothing") << QStringList{u"explain"_s};
    QTest::newRow("explain nonsense") << QStringList{u"explain"_s, u"OUT-NONSENSE"_s};
    QTest::newRow("explain words that nobody knows")
        << QStringList{u"explain"_s, u"-ERR tanstaaf-tanstaaf is no lunch"_s};
    QTest::newRow("explain a message that was refused")
        << QStringList{u"explain"_s, u"554 5.7.1 tanstaaf-tanstaaf looks like spam"_s};
    QTest::newRow("explain a recipient that was refused")
        << QStringList{u"explain"_s, u"550 5.1.1 tanstaaf-tanstaaf: user unknown"_s};
    QTest::newRow("explain words without quotes")
        << QStringList{u"explain"_s, u"535"_s, u"tanstaaf-tanstaaf"_s};
    for (const char *bad : {"imaps://127.0.0.1", "imaps://127.0.0.1:0", "imaps://127.0.0.1:65536",
             "imaps://:993", "imaps:127.0.0.1:993", "imap+tls://127.0.0.1:993", "https://127.0.0.1:993",
             "smtps://127.0.0.1:465", "imaps://tim:tanstaaf-tanstaaf@127.0.0.1:993",
             "imaps://127.0.0.1:993/inbox", "imaps://127.0.0.1:993?x", ""}) {
        QTest::newRow(bad) << check
                + QStringList{
                    u"--incoming"_s, QString::fromLatin1(bad), u"--outgoing"_s, u"smtps://127.0.0.1:1"_s};
    }
}

void TestCli::refusesBadUsageInOneLine()
{
    QFETCH(QStringList, arguments);
    const EndedProgram outcome = runCli(arguments, cliPassword + '\n' + cliPassword + '\n');
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.output, QByteArray());
    QCOMPARE(outcome.errors.count('\n'), 1);
    QVERIFY(outcome.errors.endsWith('\n') && outcome.errors.size() > 20);
    QVERIFY(!outcome.errors.contains(cliPassword));
}

void TestCli::refusesBadStandardInput_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("an empty line") << QByteArray("\nsecond\n");
    QTest::newRow("no UTF-8") << QByteArray("\xff\xfe\n");
    QTest::newRow("no second line") << QByteArray("first\n");
    QTest::newRow("endless") << QByteArray(10'000, 'x');
    QTest::newRow("a control character") << QByteArray("fi\trst\nsecond\n");
    QTest::newRow("a control character in the second") << QByteArray("first\nsec\x1bond\n");
}

void TestCli::refusesBadStandardInput()
{
    QFETCH(QByteArray, input);
    const EndedProgram outcome = runCli(checkOf(u"imaps://127.0.0.1:1"_s, u"smtps://127.0.0.1:1"_s)
            + QStringList{u"--outgoing-username"_s, u"out"_s, u"--json"_s},
        input);
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.output, QByteArray());
    QCOMPARE(outcome.errors.count('\n'), 1);
}

void TestCli::helps()
{
    const EndedProgram help = runCli({u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.output.contains("--password-stdin"));
    const EndedProgram version = runCli({u"--version"_s});
    QCOMPARE(version.exitCode, 0);
    QVERIFY(version.output.startsWith("facteur-cli "));
    QCOMPARE(version.output.count('\n'), 1);
}

void TestCli::writesOneJsonObject()
{
    ScriptedServer imap(imapThatLetsIn);
    ScriptedServer smtp("S: 554 5.7.1 not you");
    const EndedProgram outcome =
        runCli(checkOf(url("imaps", imap), url("smtp", smtp)) + QStringList{u"--json"_s}, cliPassword + '\n');
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(outcome.errors, QByteArray());
    const QJsonObject whole = outcome.json();
    QCOMPARE(whole.keys(), (QStringList{u"incoming"_s, u"ok"_s, u"outgoing"_s, u"verdict"_s}));
    QCOMPARE(whole[u"ok"], QJsonValue(false));
    QCOMPARE(whole[u"verdict"], QJsonValue(u"outgoing"_s));

    const QJsonObject incoming = whole[u"incoming"].toObject();
    const QStringList keys{u"cause"_s, u"code"_s, u"encrypted"_s, u"host"_s, u"ok"_s, u"port"_s,
        u"protocol"_s, u"remedy"_s, u"security"_s, u"serverSaid"_s, u"steps"_s};
    QCOMPARE(incoming.keys(), keys);
    QCOMPARE(incoming[u"ok"], QJsonValue(true));
    QCOMPARE(incoming[u"protocol"], QJsonValue(u"imap"_s));
    QCOMPARE(incoming[u"host"], QJsonValue(u"127.0.0.1"_s));
    QCOMPARE(incoming[u"port"], QJsonValue(imap.serverPort()));
    QCOMPARE(incoming[u"security"], QJsonValue(u"tls"_s));
    QCOMPARE(incoming[u"encrypted"], QJsonValue(true));
    QVERIFY(incoming[u"cause"].isNull() && incoming[u"code"].isNull() && incoming[u"remedy"].isNull());
    QCOMPARE(incoming[u"serverSaid"], QJsonValue(QString()));

    const QJsonObject outgoing = whole[u"outgoing"].toObject();
    QCOMPARE(outgoing.keys(), keys);
    QCOMPARE(outgoing[u"security"], QJsonValue(u"none"_s));
    QCOMPARE(outgoing[u"cause"], QJsonValue(u"server.unavailable"_s));
    QCOMPARE(outgoing[u"code"], QJsonValue(u"OUT-SERVER-UNAVAILABLE"_s));
    QCOMPARE(outgoing[u"serverSaid"], QJsonValue(u"554 5.7.1 not you"_s));
    QStringList steps;
    for (const QJsonValue step : outgoing[u"steps"].toArray()) {
        QVERIFY(step[u"ms"].isDouble());
        steps.append(step[u"name"].toString() + u' ' + step[u"state"].toString());
    }
    const QStringList expected{u"resolve passed"_s, u"connect passed"_s, u"encrypt skipped"_s,
        u"greet failed"_s, u"sign-in skipped"_s, u"sender skipped"_s};
    QCOMPARE(steps, expected);
}

void TestCli::takesEveryUrl_data()
{
    QTest::addColumn<QString>("incoming");
    QTest::addColumn<QString>("outgoing");
    QTest::addColumn<QString>("protocol");
    QTest::addColumn<QString>("security");
    QTest::newRow("TLS, IMAP") << u"imaps"_s << u"smtps"_s << u"imap"_s << u"tls"_s;
    QTest::newRow("TLS, POP3") << u"pop3s"_s << u"smtps"_s << u"pop3"_s << u"tls"_s;
    QTest::newRow("STARTTLS, IMAP") << u"imap+starttls"_s << u"smtp+starttls"_s << u"imap"_s << u"starttls"_s;
    QTest::newRow("STARTTLS, POP3") << u"pop3+starttls"_s << u"smtp+starttls"_s << u"pop3"_s << u"starttls"_s;
    QTest::newRow("SSL off, IMAP") << u"imap"_s << u"smtp"_s << u"imap"_s << u"none"_s;
    QTest::newRow("SSL off, POP3") << u"pop3"_s << u"smtp"_s << u"pop3"_s << u"none"_s;
}

void TestCli::takesEveryUrl()
{
    QFETCH(QString, incoming);
    QFETCH(QString, outgoing);
    const QString server = u"://127.0.0.1:%1"_s.arg(closedPort());
    const EndedProgram outcome =
        runCli(checkOf(incoming + server, outgoing + server) + QStringList{u"--json"_s}, cliPassword);
    QCOMPARE(outcome.exitCode, 1);
    const QJsonObject side = outcome.json()[u"incoming"].toObject();
    QTEST(side[u"protocol"].toString(), "protocol");
    QTEST(side[u"security"].toString(), "security");
    QCOMPARE(side[u"cause"].toString(), u"tcp.refused"_s);
    QTEST(outcome.json()[u"outgoing"][u"security"].toString(), "security");
}

void TestCli::passesAndSaysSo()
{
    ScriptedServer imap(imapThatLetsIn);
    ScriptedServer smtp(cliSmtp);
    const EndedProgram outcome =
        runCli(checkOf(url("imaps", imap), url("smtps", smtp)), cliPassword + "\r\n");
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.errors, QByteArray());
    QVERIFY(outcome.output.contains("imaps://127.0.0.1:"));
    QVERIFY(!outcome.output.contains('\x1b'));
    QCOMPARE(outcome.output.count(" passed "), 12);
    const QByteArray login = QByteArray('\0' + QByteArray("tim@example.com") + '\0' + cliPassword).toBase64();
    QCOMPARE(imap.received().value(0), "a1 AUTHENTICATE PLAIN " + login);
    QCOMPARE(smtp.received().value(1), "AUTH PLAIN " + login);
}

void TestCli::takesNoFileThatHasNoEnd_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("a pipe") << u"pipe"_s;
    QTest::newRow("a device") << u"/dev/zero"_s;
    QTest::newRow("a folder") << u"."_s;
    QTest::newRow("two megabytes") << u"large"_s;
}

void TestCli::takesNoFileThatHasNoEnd()
{
#if !defined(Q_OS_LINUX)
    QSKIP("pipes and devices have a place among the files on Linux only");
#else
    QFETCH(const QString, file);
    const QTemporaryDir folder;
    QCOMPARE(::mkfifo(QFile::encodeName(folder.filePath(u"pipe"_s)).constData(), 0600), 0);
    write(folder.filePath(u"large"_s), QByteArray(2 * 1024 * 1024, '-'));
    QStringList arguments = checkOf(u"imaps://127.0.0.1:1"_s, u"smtps://127.0.0.1:1"_s);
    arguments[arguments.indexOf(u"--ca-file"_s) + 1] = QDir(folder.path()).filePath(file);
    const EndedProgram outcome = runCli(arguments, cliPassword);
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.errors, "facteur-cli: The file of --ca-file cannot be read.\n");
#endif
}

void TestCli::saysThatItsAnswerCouldNotBeWritten_data()
{
    QTest::addColumn<bool>("full");
    QTest::newRow("no room") << true;
    QTest::newRow("nobody listens any more") << false;
}

void TestCli::saysThatItsAnswerCouldNotBeWritten()
{
#if !defined(Q_OS_LINUX)
    QSKIP("/dev/full is there on Linux only");
#else
    QFETCH(const bool, full);
    std::array<int, 2> pipe{};
    QCOMPARE(::pipe2(pipe.data(), O_CLOEXEC), 0);
    ::close(pipe.front());
    QProcess process;
    if (full)
        process.setStandardOutputFile(u"/dev/full"_s);
    else
        process.setChildProcessModifier([&pipe] { ::dup2(pipe.back(), STDOUT_FILENO); });
    begin(process, {u"explain"_s, u"OUT-TCP-TIMEOUT"_s});
    const EndedProgram outcome = awaitEnd(process, longestRun);
    ::close(pipe.back());
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.errors, "facteur-cli: The answer could not be written to standard output.\n");
#endif
}

void TestCli::claimsNoMoreThanWasProven()
{
    ScriptedServer imap(imapThatLetsIn);
    ScriptedServer smtp(
        "TLS\nS: 220 ready\nC EHLO\nS: 250 localhost\nC MAIL FROM:<tim@example.com>\nS: 250 ok\nC RSET\nS: "
        "250 ok");
    const EndedProgram outcome =
        runCli(checkOf(url("imaps", imap), url("smtps", smtp)) + QStringList{u"--no-outgoing-auth"_s},
            cliPassword + '\n');
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.output.contains("sending has not been refused so far"));
    QVERIFY(!outcome.output.contains("Everything works"));
}

void TestCli::sendsTheSecondLineToTheOutgoingServer()
{
    ScriptedServer imap(imapThatLetsIn);
    ScriptedServer smtp(cliSmtp);
    const EndedProgram outcome = runCli(checkOf(url("imaps", imap), url("smtps", smtp))
            + QStringList{u"--username"_s, u"in"_s, u"--outgoing-username"_s, u"out"_s},
        "first\nsecond\n");
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(imap.received().value(0), "a1 AUTHENTICATE PLAIN " + QByteArray("\0in\0first", 9).toBase64());
    QCOMPARE(smtp.received().value(1), "AUTH PLAIN " + QByteArray("\0out\0second", 11).toBase64());
}

void TestCli::needsNoSecondPasswordWithoutOutgoingAuthentication()
{
    ScriptedServer imap(imapThatLetsIn);
    ScriptedServer smtp(R"(
        TLS
        S: 220 ready
        C EHLO
        S: 250 localhost
        C MAIL FROM:<tim@example.com>
        S: 530 5.7.0 Authentication required)");
    const EndedProgram outcome = runCli(
        checkOf(url("imaps", imap), url("smtps", smtp)) + QStringList{u"--no-outgoing-auth"_s, u"--json"_s},
        cliPassword + '\n');
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(outcome.json()[u"outgoing"][u"cause"].toString(), u"auth.required"_s);
}

void TestCli::neverShowsThePassword_data()
{
    QTest::addColumn<QStringList>("how");
    QTest::newRow("JSON") << QStringList{u"--json"_s};
    QTest::newRow("text") << QStringList();
}

void TestCli::neverShowsThePassword()
{
    QFETCH(QStringList, how);
    const QByteArray blob = QByteArray('\0' + QByteArray("tim@example.com") + '\0' + cliPassword).toBase64();
    ScriptedServer imap(
        "TLS\nS: * OK [CAPABILITY IMAP4rev1] ready\nC a1 LOGIN\nS: a1 NO bad LOGIN \"" + cliPassword + '"');
    ScriptedServer smtp(
        "TLS\nS: 220 ready\nC EHLO\nS: 250-localhost\nS: 250 AUTH PLAIN\nC AUTH PLAIN\nS: 535 bad: " + blob
        + ", " + cliPassword.toBase64() + ", " + cliPassword.toUpper());
    const EndedProgram outcome =
        runCli(checkOf(url("imaps", imap), url("smtps", smtp)) + how, cliPassword + '\n');
    QCOMPARE(outcome.exitCode, 1);
    const QByteArray said = outcome.output + outcome.errors;
    QVERIFY(said.contains("bad: [***]"));
    for (const QByteArray &secret :
        {cliPassword, cliPassword.toUpper(), blob, blob.right(12), cliPassword.toBase64().left(12)})
        QVERIFY2(!said.contains(secret), said.constData());
}

void TestCli::endsInTimeAndInOrder()
{
    ScriptedServer silent("");
    const EndedProgram outcome = runCli(
        checkOf(url("imaps", silent), url("smtp", silent)) + QStringList{u"--json"_s, u"--timeout"_s, u"2"_s},
        cliPassword + '\n');
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(outcome.json()[u"verdict"].toString(), u"both"_s);
    QCOMPARE(outcome.json()[u"outgoing"][u"cause"].toString(), u"protocol.timeout"_s);
}

#if !defined(Q_OS_WIN)
void TestCli::endsInOrderOnInterrupt()
{
    ScriptedServer silent("");
    QSignalSpy connected(&silent, &ScriptedServer::connected);
    QProcess process;
    begin(process, checkOf(url("imap", silent), url("smtp", silent)) + QStringList{u"--json"_s});
    process.write(cliPassword + '\n');
    QTRY_COMPARE(connected.size(), 2);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    const EndedProgram outcome = awaitEnd(process, longestRun);
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(outcome.json()[u"verdict"].toString(), u"cancelled"_s);
    QCOMPARE(outcome.json()[u"incoming"][u"cause"].toString(), u"cancelled"_s);
}
#endif

void TestCli::practises_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("without a scenario") << QStringList() << u"works"_s;
    QTest::newRow("all-works") << QStringList{u"--scenario"_s, u"all-works"_s} << u"works"_s;
    QTest::newRow("wrong-password") << QStringList{u"--scenario"_s, u"wrong-password"_s} << u"password"_s;
    QTest::newRow("sending-blocked") << QStringList{u"--scenario"_s, u"sending-blocked"_s}
                                     << u"sending-blocked"_s;
    QTest::newRow("auth.required") << QStringList{u"--scenario"_s, u"auth.required"_s} << u"outgoing"_s;
    QTest::newRow("auth.account-blocked")
        << QStringList{u"--scenario"_s, u"auth.account-blocked"_s} << u"both"_s;
    QTest::newRow("dns.not-found") << QStringList{u"--scenario"_s, u"dns.not-found"_s} << u"network"_s;
}

void TestCli::practises()
{
    QFETCH(QStringList, arguments);
    const EndedProgram outcome = runCli(QStringList{u"practice"_s, u"--json"_s} + arguments);
    QCOMPARE(outcome.exitCode, 0);
    QTEST(outcome.json()[u"verdict"].toString(), "verdict");
    const EndedProgram inWords = runCli(QStringList{u"practice"_s} + arguments);
    QCOMPARE(inWords.exitCode, 0);
    QCOMPARE(
        inWords.output.contains("This is an exercise"), outcome.json()[u"verdict"].toString() != u"works");
    const bool isPassword = outcome.json()[u"verdict"].toString() == u"password";
    for (const QByteArray &output : {outcome.output, outcome.errors, inWords.output, inWords.errors}) {
        QVERIFY(!output.contains("framboise-74")); // that was sent
        QCOMPARE(output.contains("framboise-47"), isPassword && output == inWords.output);
    }
}

void TestCli::namesTheScenarios()
{
    const EndedProgram outcome = runCli({u"practice"_s, u"--scenario"_s, u"help"_s});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(outcome.errors.contains(" all-works wrong-password auth.app-password "));
    QVERIFY(outcome.errors.endsWith("protocol.unexpected\n"));
}

void TestCli::explainsEveryCause()
{
    const QMetaEnum causes = QMetaEnum::fromType<Cause>();
    for (int i = 0; i < causes.keyCount(); ++i) {
        const auto cause = static_cast<Cause>(causes.value(i));
        const EndedProgram byId = runCli({u"explain"_s, idOf(cause)});
        QCOMPARE(byId.exitCode, 0);
        QVERIFY(byId.output.contains(idOf(cause).data()));
        const EndedProgram byCode = runCli({u"explain"_s, codeFor(Side::Outgoing, cause).toLower()});
        QCOMPARE(byCode.exitCode, 0);
        QVERIFY(byCode.output.startsWith(codeFor(Side::Outgoing, cause).toLatin1()));
    }
}

void TestCli::explainsWordsOfServers_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QList<QByteArray>>("codes");
    QTest::newRow("SMTP") << u"535-5.7.8 tanstaaf-tanstaaf: wrong password"_s
                          << QList<QByteArray>{"OUT-AUTH-REJECTED"};
    QTest::newRow("IMAP") << u"a1 NO [LIMIT] tanstaaf-tanstaaf"_s << QList<QByteArray>{"IN-AUTH-TEMPORARY"};
    QTest::newRow("POP3") << u"-ERR [SYS/TEMP] tanstaaf-tanstaaf"_s << QList<QByteArray>{"IN-SERVER-FAULT"};
    QTest::newRow("anybody, with spaces around")
        << u" Use an app password! "_s << QList<QByteArray>{"IN-AUTH-APP-PASSWORD"};
    QTest::newRow("several meanings") << u"NO permission denied, wrong password"_s
                                      << QList<QByteArray>{"IN-AUTH-REJECTED", "IN-MAILBOX-UNAVAILABLE"};
    QTest::newRow("a password that a directory does not know")
        << u"-ERR no such user in LDAP tanstaaf-tanstaaf"_s << QList<QByteArray>{"IN-AUTH-REJECTED"};
    QTest::newRow("a program that has to name itself")
        << u"NO SELECT Unsafe Login"_s << QList<QByteArray>{"IN-AUTH-ACCESS-OFF"};
    QTest::newRow("a reply code") << u"535"_s << QList<QByteArray>{"OUT-AUTH-REJECTED"};
}

void TestCli::explainsWordsOfServers()
{
    QFETCH(QString, words);
    QFETCH(QList<QByteArray>, codes);
    const EndedProgram outcome = runCli({u"explain"_s, words});
    QCOMPARE(outcome.exitCode, 0);
    for (const QByteArray &code : codes)
        QCOMPARE(outcome.output.count(code), 1);
    QCOMPARE(outcome.output.count("these words mean:"), codes.size());
    QVERIFY(!outcome.output.contains(cliPassword));
}

void TestCli::explainsErrorNumbers()
{
    const EndedProgram builtIn = runCli({u"explain"_s, u"0X800ccc0e"_s});
    QCOMPARE(builtIn.exitCode, 0);
    QVERIFY(builtIn.output.startsWith("0x800CCC0E  Windows Mail\n"));
    QVERIFY(builtIn.output.contains("tcp.refused") && builtIn.output.contains("tcp.timeout"));
    QCOMPARE(runCli({u"explain"_s, u"E-17"_s}).exitCode, 2);

    const QTemporaryDir pack;
    const QDir guide(QStringLiteral(FACTEUR_TEST_PACK "/guides/program"));
    for (const QString &name : guide.entryList(QDir::Files)) {
        QFile file(guide.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        write(pack.filePath(u"guides/program/"_s + name), file.readAll());
    }
    write(pack.filePath(u"guides/program/errors.json"_s),
        R"({"errors": [{"number": "E-17", "side": "outgoing", "causes": ["auth.required"]}]})");
    const EndedProgram ofPack = runCli({u"explain"_s, u"--pack"_s, pack.path(), u"e-17"_s});
    QCOMPARE(ofPack.exitCode, 0);
    QVERIFY(ofPack.output.startsWith("E-17  Program\n"));
    QVERIFY(ofPack.output.contains("auth.required"));
}

void TestCli::explainsWhatBothAServerAndAProgramSay()
{
    const EndedProgram server =
        runCli({u"explain"_s, u"NO [ALERT] Too many simultaneous connections (Failure)"_s});
    QCOMPARE(server.exitCode, 0);
    const qsizetype own = server.output.indexOf("these words mean:");
    const qsizetype program = server.output.indexOf("Too many simultaneous connections  Mail (Mac)\n");
    QVERIFY2(own >= 0 && program > own, server.output.constData()); // the server's own words go first
    const EndedProgram quoted = runCli({u"explain"_s,
        u"Outgoing server (SMTP) error. The server responded: 554 5.7.1 Relay access denied"_s});
    QCOMPARE(quoted.exitCode, 0);
    QVERIFY2(quoted.output.contains("  Thunderbird\n"), quoted.output.constData());
    QVERIFY2(quoted.output.contains("these words mean:"), quoted.output.constData());
}

void TestCli::importsAGuide()
{
    const QTemporaryDir folder;
    const QStringList arguments{
        u"pack"_s, u"import"_s, QStringLiteral(FACTEUR_TEST_GUIDE), folder.filePath(u"pack"_s)};
    const EndedProgram outcome = runCli(arguments);
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.errors, QByteArray());
    QVERIFY(outcome.output.contains(":12: port 993 belongs to IMAP, but stands beside POP3 (line 10)\n"));
    QVERIFY(outcome.output.contains(
        "IMAP server ssl0.ovh.net, port 993 (line 12), which is registered for TLS\n"));
    QVERIFY(outcome.output.endsWith("No problem. Providers: 1, guides: 1.\n"));
    QCOMPARE(runCli({u"pack"_s, u"check"_s, folder.filePath(u"pack"_s)}).exitCode, 0);
    // The same again would overwrite what may have been edited since.
    QCOMPARE(runCli(arguments).exitCode, 2);
    write(folder.filePath(u"none.md"_s), "no guide");
    const EndedProgram none =
        runCli({u"pack"_s, u"import"_s, folder.filePath(u"none.md"_s), folder.filePath(u"x"_s)});
    QCOMPARE(none.exitCode, 1);
    QCOMPARE(none.errors.count('\n'), 1);
}

void TestCli::previewsTheGuidesOfAPack()
{
    const QTemporaryDir folder;
    const QString output = folder.filePath(u"out"_s);
    const QString guide = u"guides/thunderbird"_s;
    const QDir builtIn(QStringLiteral(FACTEUR_TEST_PACK "/../../../resources/") + guide);
    const QTemporaryDir pack; // of one guide: they all take their time
    QDirIterator files(builtIn.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        write(pack.filePath(guide + u'/' + builtIn.relativeFilePath(file.fileName())), file.readAll());
    }
    const EndedProgram outcome = runCli({u"pack"_s, u"preview"_s, pack.path(), output});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.errors, QByteArray());
    QVERIFY(outcome.output.startsWith(QFile::encodeName(output) + "/index.html\n"));
    QFile page(output + u"/index.html"_s);
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QByteArray html = page.readAll();
    for (const char *there :
        {"Thunderbird · fr", "imap.jardin.example", "<img src=\"thunderbird-fr-address.png\""})
        QVERIFY2(html.contains(there), there);
    QVERIFY(!html.contains("invented-password"));
    const QImage picture(output + u"/thunderbird-fr-address.png"_s);
    QCOMPARE(picture.width(), 880); // twice that of the guide
    // It would mix with what is there.
    QCOMPARE(runCli({u"pack"_s, u"preview"_s, pack.path(), output}).exitCode, 2);
    QCOMPARE(
        runCli({u"pack"_s, u"preview"_s, folder.filePath(u"none"_s), folder.filePath(u"x"_s)}).exitCode, 2);
    write(folder.filePath(u"broken/guides/program/guide.json"_s), "{");
    const EndedProgram broken =
        runCli({u"pack"_s, u"preview"_s, folder.filePath(u"broken"_s), folder.filePath(u"y"_s)});
    QCOMPARE(broken.exitCode, 1);
    QVERIFY2(broken.output.contains("guides/program/guide.json:1: "), broken.output.constData());
}

void TestCli::previewsThePicturesThatAPackBringsAlone()
{
    const QTemporaryDir folder;
    const QDir packs(QStringLiteral(FACTEUR_TEST_PACK "/../../packs"));
    const auto pageOf = [&](const QString &pack) {
        const QString output = folder.filePath(u"out-"_s + QFileInfo(pack).fileName());
        runCli({u"pack"_s, u"preview"_s, pack, output});
        QFile page(output + u"/index.html"_s);
        return page.open(QIODevice::ReadOnly) ? QString::fromUtf8(page.readAll()) : QString();
    };
    const QString replaced = pageOf(packs.filePath(u"replacing"_s));
    for (const QString &picture : {u"windows-mail-en-add-account"_s, u"windows-mail-fr-add-account"_s})
        QVERIFY2(replaced.contains(u"<img src=\""_s + picture), qPrintable(picture));
    QVERIFY(!replaced.contains(u"server-settings"_s));
    QVERIFY(QDir().mkpath(folder.filePath(u"providers-alone/providers"_s)));
    QVERIFY(QFile::copy(QStringLiteral(FACTEUR_TEST_PACK "/providers/good.json"),
        folder.filePath(u"providers-alone/providers/good.json"_s)));
    QVERIFY(pageOf(folder.filePath(u"providers-alone"_s)).contains(u"There is nothing to show: "_s));
}

void TestCli::namesTheProvidersThatItKnows()
{
    const EndedProgram outcome =
        runCli({u"check"_s, u"--email"_s, u"tim@example.com"_s, u"--provider"_s, u"nobody"_s}, {});
    for (const QByteArray id : {"gmail, ", "ovh-ca, ", "ovh-eu/email-pro"})
        QVERIFY(outcome.errors.contains(id));
}

void TestCli::tellsTheMistakesOfTheCommandLineInOnesLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArray>("words"); // Qt's own
    QTest::newRow("French") << u"fr"_s << QByteArray("Option inconnue");
    QTest::newRow("French of Canada") << u"fr_CA"_s << QByteArray("Option inconnue");
    QTest::newRow("English before French") << u"en_CA:fr_CA"_s << QByteArray("Unknown option");
    QTest::newRow("French before English") << u"fr_CA:en_CA"_s << QByteArray("Option inconnue");
    QTest::newRow("one that is not there before French")
        << u"br_FR:fr_FR:en"_s << QByteArray("Option inconnue");
    QTest::newRow("none that is there") << u"br_FR"_s << QByteArray("Unknown option");
}

void TestCli::tellsTheMistakesOfTheCommandLineInOnesLanguage()
{
    QFETCH(const QString, language);
    QFETCH(const QByteArray, words);
#if !defined(Q_OS_LINUX)
    QSKIP("the language comes from the environment on Linux only");
#endif
    QProcess process;
    begin(process, {u"check"_s, u"--nonsense"_s}, language);
    const EndedProgram outcome = awaitEnd(process, longestRun);
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.errors.contains(words), outcome.errors.constData());
}

void TestCli::takesTheProviderOfAPack()
{
    const QTemporaryDir pack;
    write(pack.filePath(u"providers/jardin.json"_s), provider("localhost"));
    const QStringList arguments{u"check"_s, u"--email"_s, u"tim@example.com"_s, u"--provider"_s, u"jardin"_s,
        u"--pack"_s, pack.path(), u"--password-stdin"_s, u"--json"_s};
    const EndedProgram outcome = runCli(arguments, cliPassword + '\n');
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(outcome.errors, QByteArray());
    QCOMPARE(outcome.json()[u"incoming"][u"host"].toString(), u"localhost"_s);
    QCOMPARE(outcome.json()[u"incoming"][u"cause"].toString(), u"tcp.refused"_s);
}

void TestCli::asksForNoPasswordWhereABrowserSignsIn()
{
    const ScriptedServer imap(
        "TLS\nS: * OK [CAPABILITY IMAP4rev1 LOGINDISABLED AUTH=XOAUTH2] hi\nC bye LOGOUT");
    const ScriptedServer smtp("TLS\nS: 220 hi\nC EHLO\nS: 250-localhost|250 AUTH XOAUTH2\nC QUIT");
    const auto server = [](const QByteArray &protocol, const ScriptedServer &at) {
        return "{\"protocol\": \"" + protocol
            + "\", \"host\": \"localhost\", \"security\": \"tls\", \"port\": "
            + QByteArray::number(at.serverPort()) + "}";
    };
    const QTemporaryDir pack;
    write(pack.filePath(u"providers/jardin.json"_s),
        R"({"name": "Jardin", "signIn": "browser-only", "servers": [)" + server("imap", imap) + ", "
            + server("smtp", smtp) + "]}");
    const EndedProgram outcome =
        runCli({u"check"_s, u"--email"_s, u"tim@example.com"_s, u"--provider"_s, u"jardin"_s, u"--pack"_s,
            pack.path(), u"--ca-file"_s, QStringLiteral(FACTEUR_TEST_CERTIFICATES "/authority.pem"),
            u"--json"_s}); // and nothing on standard input
    QCOMPARE(outcome.errors, QByteArray());
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.json()[u"verdict"].toString(), u"works"_s);
    for (const QString &side : {u"incoming"_s, u"outgoing"_s}) {
        const QJsonArray steps = outcome.json()[side][u"steps"].toArray();
        QCOMPARE(steps.size(), 6);
        QCOMPARE(steps[3][u"state"].toString(), u"passed"_s);
        QCOMPARE(steps[4][u"state"].toString(), u"skipped"_s);
        QCOMPARE(steps[5][u"state"].toString(), u"skipped"_s);
    }
}

void TestCli::tellsPacksThatBringTheSame()
{
    const QTemporaryDir pack;
    const QTemporaryDir other;
    for (const QTemporaryDir *each : {&pack, &other}) {
        write(each->filePath(u"providers/jardin.json"_s), provider("localhost"));
        write(each->filePath(u"providers/%1.json"_s.arg(each == &pack ? u"first"_s : u"second"_s)),
            provider("localhost"));
    }
    const auto check = [](const QString &id, const QStringList &packs) {
        QStringList arguments{
            u"check"_s, u"--email"_s, u"tim@example.com"_s, u"--password-stdin"_s, u"--provider"_s, id};
        for (const QString &folder : packs)
            arguments += {u"--pack"_s, folder};
        return runCli(arguments, cliPassword + '\n');
    };
    const EndedProgram twice = check(u"jardin"_s, {pack.path(), pack.path() + u"/providers/.."_s});
    QCOMPARE(twice.exitCode, 1);
    QCOMPARE(twice.errors, QByteArray());
    const EndedProgram both = check(u"jardin"_s, {pack.path(), other.path()});
    QCOMPARE(both.exitCode, 2);
    QVERIFY(both.errors.contains("Two packs bring a provider of this name"));
    const EndedProgram apart = check(u"second"_s, {pack.path(), other.path()});
    QCOMPARE(apart.exitCode, 1);
    QCOMPARE(QString::fromUtf8(apart.errors),
        u"facteur-cli: %1: \"jardin\" is in the pack %2 already, and stays as it is\n"_s.arg(
            other.path(), pack.path()));
}

void TestCli::leavesOutWhatIsBrokenOrBuiltIn()
{
    const QTemporaryDir pack;
    write(pack.filePath(u"providers/ovh-ca.json"_s), provider("localhost"));
    write(pack.filePath(u"providers/jardin.json"_s), provider("localhost"));
    write(pack.filePath(u"providers/broken.json"_s), "{\n");
    const QStringList arguments{
        u"check"_s, u"--email"_s, u"tim@example.com"_s, u"--pack"_s, pack.path(), u"--password-stdin"_s};
    const EndedProgram replaced =
        runCli(arguments + QStringList{u"--provider"_s, u"ovh-ca"_s}, cliPassword + '\n');
    QCOMPARE(replaced.exitCode, 2);
    QCOMPARE(replaced.errors.count('\n'), 1);
    QVERIFY(replaced.errors.contains("built in"));
    const EndedProgram broken =
        runCli(arguments + QStringList{u"--provider"_s, u"broken"_s}, cliPassword + '\n');
    QCOMPARE(broken.exitCode, 2);
    QCOMPARE(broken.errors.count('\n'), 1);
    QVERIFY(broken.errors.contains("providers/broken.json:"));
    const EndedProgram good =
        runCli(arguments + QStringList{u"--provider"_s, u"jardin"_s}, cliPassword + '\n');
    QCOMPARE(good.exitCode, 1);
    QCOMPARE(good.errors.count('\n'), 2);
    QVERIFY(good.errors.contains("providers/broken.json:") && good.errors.contains("\"ovh-ca\" is built in"));
    QVERIFY(good.output.contains("localhost"));
}

FACTEUR_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"

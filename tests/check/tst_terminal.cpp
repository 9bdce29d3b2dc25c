// SPDX-License-Identifier: MIT
#include "EndedProgram.h"
#include "Leaks.h"
#include "ScriptedServer.h"
#include "TestProgram.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#if defined(Q_OS_LINUX)
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>
#endif

using namespace Facteur;
using namespace Qt::StringLiterals;

/// What facteur-cli does to a terminal, and with its streams, whoever has put something in its way.
class TestTerminal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesATerminalNothingToObey_data();
    void givesATerminalNothingToObey();
    void givesATerminalNothingOfAPackToObey_data();
    void givesATerminalNothingOfAPackToObey();
    void cutsWhatIsLong();
#if defined(Q_OS_LINUX)
    void doesWithoutAStream_data();
    void doesWithoutAStream();
    void keepsTheTerminalInOrder_data();
    void keepsTheTerminalInOrder();
#endif
};

namespace {

/// A window's title, a colour in both ways to say it, an order reversed, lines that end.
const QString bad = u"x\u001b]0;owned\u0007\u001b[31m\u009b31m\u202e\u2028\u0085\r\b"_s;

struct TerminalEnded
{
    int exitCode = -1;
    QString said;
};

TerminalEnded endTerminal(QProcess &process)
{
    const EndedProgram ended = awaitEnd(process, 30'000);
    return {ended.exitCode, QString::fromUtf8(ended.output + ended.errors)};
}

TerminalEnded runTerminal(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(FACTEUR_CLI), arguments);
    process.write("tanstaaf\n");
    process.closeWriteChannel();
    return endTerminal(process);
}

QStringList terminalCheck(const QStringList &more)
{
    return QStringList{u"check"_s, u"--password-stdin"_s, u"--email"_s, u"tim@example.com"_s} + more;
}

QStringList urls()
{
    const QString port = QString::number(closedPort());
    return {u"--incoming"_s, u"imaps://127.0.0.1:"_s + port, u"--outgoing"_s, u"smtps://127.0.0.1:"_s + port};
}

void verifyHarmless(const QString &said)
{
    QVERIFY(!said.isEmpty());
    for (const QString &line : said.split(u'\n'))
        QVERIFY2(!hasControls(line), qPrintable(line));
}

bool writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
        && file.write(content) == content.size();
}

} // namespace

void TestTerminal::givesATerminalNothingToObey_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("command") << QStringList{bad};
    QTest::newRow("option") << terminalCheck({u"--"_s + bad});
    QTest::newRow("option with a value") << terminalCheck({u"--"_s + bad + u"=y"_s});
    QTest::newRow("value of an option that takes none") << terminalCheck({u"--json="_s + bad});
    QTest::newRow("pack") << terminalCheck(urls() + QStringList{u"--pack"_s, bad});
    QTest::newRow("URL") << terminalCheck({u"--incoming"_s, u"imaps://"_s + bad, u"--outgoing"_s, bad});
    QTest::newRow("provider") << terminalCheck({u"--provider"_s, bad});
    QTest::newRow("file") << terminalCheck(urls() + QStringList{u"--ca-file"_s, bad});
    QTest::newRow("explained") << QStringList{u"explain"_s, bad};
    QTest::newRow("scenario") << QStringList{u"practice"_s, u"--scenario"_s, bad};
    QTest::newRow("option of practice") << QStringList{u"practice"_s, u"--"_s + bad};
    QTest::newRow("guide") << QStringList{u"pack"_s, u"import"_s, bad, bad};
}

void TestTerminal::givesATerminalNothingToObey()
{
    QFETCH(const QStringList, arguments);
    verifyHarmless(runTerminal(arguments).said);
}

void TestTerminal::givesATerminalNothingOfAPackToObey_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString pack = u"PACK"_s;
    QTest::newRow("checked") << QStringList{u"pack"_s, u"check"_s, pack};
    QTest::newRow("used") << terminalCheck({u"--provider"_s, u"jardin"_s, u"--pack"_s, pack});
    QTest::newRow("used, as JSON") << terminalCheck(
        {u"--provider"_s, u"jardin"_s, u"--pack"_s, pack, u"--json"_s});
    QTest::newRow("asked for what it has not")
        << terminalCheck({u"--provider"_s, u"no"_s, u"--pack"_s, pack});
    QTest::newRow("used beside another") << terminalCheck(urls() + QStringList{u"--pack"_s, pack});
    QTest::newRow("explained") << QStringList{u"explain"_s, u"--pack"_s, pack, u"e-17"_s};
    QTest::newRow("imported") << QStringList{u"pack"_s, u"import"_s, pack + u"/guide.md"_s, pack + u"/new"_s};
}

void TestTerminal::givesATerminalNothingOfAPackToObey()
{
#if defined(Q_OS_WIN)
    QSKIP("Windows has no such names of files");
#endif
    QFETCH(QStringList, arguments);
    const QTemporaryDir folder;
    const QString pack = folder.filePath(QString(bad).remove(u'\b'));
    arguments.replaceInStrings(u"PACK"_s, pack);
    const QByteArray escape = "\\u001b]0;x\\u0007\\u009b31m\\u202e\\u2028";
    const QByteArray server = "{\"host\": \"localhost\", \"ssl\": 1}";
    const QByteArray servers = "\"servers\": {\"imap\": " + server + ", \"smtp\": " + server + "}";
    QVERIFY(
        writeFile(pack + u"/providers/jardin.json"_s, "{\"name\": \"J" + escape + "\", " + servers + '}'));
    QVERIFY(writeFile(pack + u"/providers/ovh-ca.json"_s, "{\"name\": \"J\", " + servers + '}'));
    QVERIFY(writeFile(pack + u"/providers/b"_s + bad.first(3) + u".json"_s, "{\"name\": 1}"));
    QVERIFY(writeFile(pack + u"/providers/c.json"_s, "{\"" + escape + "\": \"" + escape + "\"}"));
    QVERIFY(writeFile(
        pack + u"/guide.md"_s, "# \x1b]0;x\x07 Guide \xe2\x80\xae\n\nIMAP: \x1b[31mimap.example.com:993\n"));
    const QDir guide(QStringLiteral(FACTEUR_TEST_PACK "/guides/program"));
    for (const QString &name : guide.entryList(QDir::Files)) {
        QFile file(guide.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(writeFile(pack + u"/guides/program/"_s + name, file.readAll()));
    }
    QVERIFY(writeFile(pack + u"/guides/program/errors.json"_s,
        R"({"errors": [{"number": "E-17", "causes": ["auth.required"], "text": {"en": ")" + escape
            + "\"}}]}"));
    verifyHarmless(runTerminal(arguments).said);
}

void TestTerminal::cutsWhatIsLong()
{
    const QString said = runTerminal(terminalCheck({u"--"_s + QString(30'000, u'x')})).said;
    QVERIFY(said.startsWith(u"facteur-cli: "_s) && said.endsWith(u"\u2026\n"_s));
    QVERIFY(said.size() < 1100);
}

#if defined(Q_OS_LINUX)

void TestTerminal::doesWithoutAStream_data()
{
    QTest::addColumn<int>("stream");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("input") << STDIN_FILENO << 2;
    QTest::newRow("output") << STDOUT_FILENO << 2;
    QTest::newRow("errors") << STDERR_FILENO << 1;
}

void TestTerminal::doesWithoutAStream()
{
    // What is opened next would take its place: the password would be read from it, or the answer be written.
    QFETCH(const int, stream);
    ScriptedServer server("S: * BYE not now");
    const QString url = u"://127.0.0.1:%1"_s.arg(server.serverPort());
    QProcess process;
    process.setChildProcessModifier([stream] { ::close(stream); });
    process.start(QStringLiteral(FACTEUR_CLI),
        terminalCheck({u"--incoming"_s, u"imap"_s + url, u"--outgoing"_s, u"smtp"_s + url, u"--json"_s}));
    process.write("tanstaaf\n");
    process.closeWriteChannel();
    const TerminalEnded outcome = endTerminal(process);
    QTEST(outcome.exitCode, "exitCode");
    QCOMPARE(outcome.said.count(u'\n') == 1, stream != STDERR_FILENO);
    for (const QByteArray &line : server.received())
        QVERIFY2(!line.contains('{') && !line.contains("tanstaaf"), line.constData());
}

void TestTerminal::keepsTheTerminalInOrder_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("a password") << QByteArray("tanstaaf\n") << 1;
    QTest::newRow("Ctrl-C") << QByteArray("tans\x03") << 1;
    QTest::newRow("Ctrl-Z and a password") << QByteArray("\x1atanstaaf\n") << 2;
    QTest::newRow("Ctrl-\\ and a password") << QByteArray("\x1ctanstaaf\n") << 2;
}

void TestTerminal::keepsTheTerminalInOrder()
{
    QFETCH(const QByteArray, typed);
    const int terminal = ::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
    QVERIFY(terminal >= 0 && ::grantpt(terminal) == 0 && ::unlockpt(terminal) == 0);
    const QByteArray name = ::ptsname(terminal);
    const int other = ::open(name.constData(), O_RDWR | O_NOCTTY | O_CLOEXEC);
    const auto hasEcho = [other] {
        termios mode = {};
        return ::tcgetattr(other, &mode) == 0 && (mode.c_lflag & ECHO);
    };
    QVERIFY(hasEcho());
    QProcess process;
    process.setChildProcessModifier([&name] {
        ::setsid();
        ::close(::open(name.constData(), O_RDWR)); // becomes its own
    });
    QStringList arguments = terminalCheck(urls() + QStringList{u"--username"_s, u"t\u202em"_s});
    arguments.removeAll(u"--password-stdin"_s);
    process.start(QStringLiteral(FACTEUR_CLI), arguments);
    QByteArray shown;
    const auto read = [&] {
        QByteArray some(4096, '\0');
        const auto size = ::read(terminal, some.data(), static_cast<size_t>(some.size()));
        shown += some.first(std::max<qsizetype>(0, size));
        return shown;
    };
    QTRY_VERIFY(read().endsWith(": "));
    QVERIFY(!hasEcho());
    QCOMPARE(::write(terminal, typed.constData(), static_cast<size_t>(typed.size())), typed.size());
    const TerminalEnded outcome = endTerminal(process);
    QTEST(outcome.exitCode, "exitCode");
    QVERIFY(hasEcho());
    QVERIFY2(!read().contains("tans") && shown.contains("Password of tm at"), shown.constData());
    QVERIFY(!outcome.said.contains(u"tanstaaf"_s));
    ::close(other);
    ::close(terminal);
}

#endif

FACTEUR_GUILESS_MAIN(TestTerminal)
#include "tst_terminal.moc"

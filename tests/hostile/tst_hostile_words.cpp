// SPDX-License-Identifier: MIT
#include "HostileServer.h"
#include "HostileTest.h"
#include "Leaks.h"
#include "TestProgram.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>

using namespace Facteur;
using namespace Qt::StringLiterals;

/// The connection test and facteur-cli against servers that give the password back, or say what a window or a
/// terminal should not obey.
class TestHostileWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsLeaks();
    void echoesThePassword_data();
    void echoesThePassword() { tryHostileRow(patience); }
    void echoesInAnOddPlace_data();
    void echoesInAnOddPlace() { tryHostileRow(patience); }
    void saysWhatMustNotBeObeyed_data();
    void saysWhatMustNotBeObeyed() { tryHostileRow(patience); }
    void isPassedOnByTheProgram_data();
    void isPassedOnByTheProgram();

private:
    static constexpr int patience = 10'000; ///< milliseconds
};

namespace {

QByteArray each(const QByteArray &bytes, const char *format)
{
    QByteArray result;
    for (const char byte : bytes)
        result +=
            QString::asprintf(format, static_cast<unsigned>(static_cast<unsigned char>(byte))).toLatin1();
    return result;
}

/// What every echo is made of, by name; fit for a script.
QList<std::pair<const char *, QByteArray>> echoes()
{
    const QByteArray secret = hostilePassword().toUtf8();
    const QByteArray name = hostileUserName().toUtf8();
    const auto escaped = [](QByteArray text) { return text.replace('\\', "\\\\"); };
    const auto between = [](const QByteArray &bytes) {
        QStringList characters;
        for (const QChar c : hostilePassword())
            characters.append(c == u'\\' ? u"\\\\"_s : QString(c));
        return characters.join(QString::fromUtf8(bytes)).toUtf8();
    };
    const QByteArray blob = ('\0' + name + '\0' + secret).toBase64();
    return {
        {"plain", escaped(secret)},
        {"plain, in Latin-1", escaped(QByteArray(secret).replace("\u00e9", "\\xe9"))},
        {"plain, in capitals", escaped(secret.toUpper())},
        {"plain, quoted", escaped(QByteArray(secret).replace('\\', "\\\\").replace('"', "\\\""))},
        {"plain, with NULs", between("\\x00")},
        {"plain, with something invisible", between("\u200b")},
        {"plain, with something that turns the direction", between("\u202e")},
        {"plain, twice", escaped(secret + secret)},
        {"plain, cut off", escaped(secret.chopped(3))},
        {"base64", secret.toBase64()},
        {"base64, for URLs", secret.toBase64(QByteArray::Base64UrlEncoding)},
        {"the blob", blob},
        {"the blob, cut off", blob.chopped(6)},
        {"the blob, begun later", blob.sliced(8)},
        {"the command", "AUTH PLAIN " + blob + "\\r\\n"},
        {"percent", each(secret, "%%%02x")},
        {"percent, twice", each(secret, "%%25%02X")},
        {"HTML", each(secret, "&#%u;")},
        {"JSON", each(secret, "\\\\u%04x")},
        {"quoted-printable", each(secret, "=%02X")},
        {"hexadecimal", secret.toHex()},
        {"hexadecimal, apart", secret.toHex(' ')},
        {"base64, moved by one", ("x" + secret).toBase64()},
        {"base64, moved by two", ("xy" + secret).toBase64()},
        {"base64, twice", secret.toBase64().toBase64()},
        {"letters, apart", between(" - ")},
    };
}

QStringList checkOf(const HostileServer &incoming, const HostileServer &outgoing)
{
    const auto url = [](const char *scheme, const HostileServer &server) {
        return u"%1://127.0.0.1:%2"_s.arg(QLatin1StringView(scheme)).arg(server.serverPort());
    };
    return {u"check"_s, u"--email"_s, u"tim@example.com"_s, u"--username"_s, hostileUserName(),
        u"--incoming"_s, url("imaps", incoming), u"--outgoing"_s, url("smtps", outgoing), u"--ca-file"_s,
        QStringLiteral(FACTEUR_TEST_CERTIFICATES "/authority.pem"), u"--timeout"_s, u"10"_s,
        u"--password-stdin"_s};
}

/// What facteur-cli writes, to both streams.
QByteArray outputOf(const QStringList &arguments)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::MergedChannels);
    QSignalSpy finished(&program, &QProcess::finished);
    program.start(QStringLiteral(FACTEUR_CLI), arguments);
    program.write(hostilePassword().toUtf8() + '\n');
    program.closeWriteChannel();
    return finished.wait(30'000) ? program.readAll() : QByteArray();
}

} // namespace

void TestHostileWords::findsLeaks()
{
    const QString password = hostilePassword();
    const QByteArray secret = password.toUtf8();
    QCOMPARE(leaksOf(password, u"nothing"_s), QStringList());
    QCOMPARE(
        leaksOf(password, u"so "_s + password), (QStringList{u"as it is"_s, u"as letters and digits"_s}));
    QCOMPARE(
        leaksOf(password, QString::fromLatin1(secret.toHex().toUpper())), QStringList{u"in hexadecimal"_s});
    const QStringList places{u"in base64"_s, u"in base64, after one byte"_s, u"in base64, after two bytes"_s};
    for (int before = 0; before < 6; ++before) {
        const QByteArray blob = (QByteArray(before, 'x') + secret + "more").toBase64();
        QCOMPARE(leaksOf(password, QString::fromLatin1(blob)), QStringList{places.at(before % 3)});
    }
    QCOMPARE(leaksOf(password, QString::fromLatin1(each(secret, "%%%02x"))),
        QStringList{u"percent-encoded, all of it"_s});
    QCOMPARE(leaksOf(password, QString::fromLatin1(each(secret, "&#%u;"))), QStringList{u"as HTML"_s});
    QCOMPARE(
        leaksOf(password, u"T.a.n \"staaf\" 100 \u00e9-free"_s), QStringList{u"as letters and digits"_s});
    QVERIFY(hasControls(u"\u001b[31m"_s) && hasControls(u"\u202e"_s) && hasControls(u"a\nb"_s));
    QVERIFY(!hasControls(u"a \u00e9\u20ac <img>"_s));
}

void TestHostileWords::echoesThePassword_data()
{
    addHostileColumns();
    for (const HostileScripts &scripts : hostileScripts()) {
        for (const auto &[name, echo] : echoes()) {
            addHostileRow(name, scripts.protocol, Security::Tls,
                scripts.signIn + scripts.refusal + "wrong: " + echo, {Cause::AuthRejected});
        }
    }
}

void TestHostileWords::echoesInAnOddPlace_data()
{
    addHostileColumns();
    const QByteArray blob = echoes().at(11).second;
    const auto &[imap, pop3, smtp] = hostileScripts();
    for (const HostileScripts &scripts : hostileScripts()) {
        addHostileRow("before it hangs up", scripts.protocol, Security::Tls,
            scripts.signIn + scripts.refusal.chopped(1).replace("S:", "RAW") + ' ' + blob + "\nCLOSE",
            {Cause::TcpClosed});
        addHostileRow("as another protocol", scripts.protocol, Security::Tls,
            scripts.signIn + "S: HTTP/1.0 400 " + blob, {Cause::ProtocolUnexpected});
        addHostileRow("in the acceptance", scripts.protocol, Security::Tls,
            scripts.signIn + scripts.acceptance.chopped(1) + ' ' + blob + '\n' + scripts.inside, {});
    }
    const Ending unexpected{Cause::ProtocolUnexpected};
    addHostileRow("as a challenge", Protocol::Imap, Security::Tls, imap.signIn + "S: + " + blob, unexpected);
    addHostileRow("as a challenge", Protocol::Pop3, Security::Tls, pop3.signIn + "S: + " + blob, unexpected);
    addHostileRow(
        "as a challenge", Protocol::Smtp, Security::Tls, smtp.signIn + "S: 334 " + blob, unexpected);
    addHostileRow("untagged", Protocol::Imap, Security::Tls,
        imap.signIn + "S: * OK AUTHENTICATE PLAIN " + blob + "\nS: a1 NO no", {Cause::AuthRejected});
    addHostileRow("in many lines", Protocol::Smtp, Security::Tls,
        smtp.signIn + "S: 535-5.7.8 no\nS: 535-" + blob + "\nS: 535 5.7.8 " + blob, {Cause::AuthRejected});
    addHostileRow("in a flood", Protocol::Smtp, Security::Tls, smtp.signIn + "FLOOD 535-" + blob + "\\r\\n",
        {Cause::ProtocolGarbage});
}

void TestHostileWords::saysWhatMustNotBeObeyed_data()
{
    addHostileColumns();
    const QList<std::pair<const char *, QByteArray>> words{
        {"markup", "<img src=x onerror=alert(1)><b>bold</b><a href='file:///etc/passwd'>&lt;</a>"},
        {"ANSI escapes", "\\x1b[31mred\\x1b[2J\\x1b]0;owned\\x07\\x1b]8;;http://example.com\\x1b\\\\link"},
        {"eight-bit escapes", "\\x9b31mred \\xc2\\x9b31m \\x90q\\x9c"},
        {"bidi overrides", "\u202ediputs\u202c \u2066a\u2069 \u200f\u061c"},
        {"line separators", "a\u2028b\u2029c\u0085d\\x0b\\x0ce\\rf"},
        {"invisible tags", "a\U000e0041\U000e0042\u00adb\ufeffc"},
        {"a long text", QByteArray(60'000, 'x')},
        {"a long text beyond ASCII", QByteArray("\U0001f600").repeated(10'000)},
        {"one word of 3,000 letters", QByteArray(3'000, 'x')},
        {"a tower of marks", "e" + QByteArray("\u0301").repeated(1'000)},
        {"placeholders", "%1 %2 %n %s {{password}}"},
    };
    for (const HostileScripts &scripts : hostileScripts()) {
        for (const auto &[name, text] : words) {
            addHostileRow(name, scripts.protocol, Security::Tls, scripts.signIn + scripts.refusal + text,
                {Cause::AuthRejected});
        }
    }
}

void TestHostileWords::isPassedOnByTheProgram_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("cause");
    const HostileScripts &imap = hostileScripts()[0];
    const auto row = [](const char *name, const QByteArray &script, Cause cause,
                         const QString &certificate = goodCertificate()) {
        QTest::newRow(name) << script << certificate << QString(idOf(cause));
    };
    for (const auto &[name, echo] : echoes())
        row(name, imap.signIn + imap.refusal + echo, Cause::AuthRejected);
    row("escapes", imap.signIn + imap.refusal + "\\x1b[31m \\x9b31m \u202ex\\x07", Cause::AuthRejected);
    row("a flood", imap.signIn + "FLOOD * OK \\x1b[31m\\r\\n", Cause::ProtocolGarbage);
    row("names in a certificate", "TLS", Cause::TlsUntrusted, hostileCertificate());
}

void TestHostileWords::isPassedOnByTheProgram()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, certificate);
    QFETCH(QString, cause);
    const HostileServer server(script, certificate);
    const HostileServer other(
        hostileScripts()[2].signIn + hostileScripts()[2].acceptance + hostileScripts()[2].inside,
        goodCertificate());
    const QStringList check = checkOf(server, other);

    const QByteArray json = outputOf(check + QStringList{u"--json"_s});
    const QJsonObject incoming = QJsonDocument::fromJson(json).object().value(u"incoming"_s).toObject();
    QVERIFY2(incoming.value(u"cause"_s).toString() == cause, json.constData());
    const QByteArray text = outputOf(check);
    QVERIFY(!text.isEmpty());
    for (const QByteArray &output : {json, text}) {
        const QString shown = QString::fromUtf8(output);
        QCOMPARE(leaksOf(hostilePassword(), shown), QStringList());
        for (const QString &line : shown.split(u'\n'))
            QVERIFY2(!hasControls(line), qPrintable(line));
    }
}

FACTEUR_GUILESS_MAIN(TestHostileWords)
#include "tst_hostile_words.moc"

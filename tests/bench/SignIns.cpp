// SPDX-License-Identifier: MIT
#include "SignIns.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

struct Run
{
    double milliseconds = 0;
    QByteArray output;
};

/// Nothing where \a program does not end well.
std::optional<Run> run(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QEventLoop untilTheEnd;
    QObject::connect(&process, &QProcess::finished, &untilTheEnd, &QEventLoop::quit);
    QObject::connect(&process, &QProcess::errorOccurred, &untilTheEnd, &QEventLoop::quit);
    QElapsedTimer clock;
    clock.start();
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    untilTheEnd.exec();
    Run result{static_cast<double>(clock.nsecsElapsed()) / 1e6, process.readAllStandardOutput()};
    if (process.error() == QProcess::UnknownError && process.exitCode() == 0)
        return result;
    std::fprintf(stderr, "%s failed\n%s\n", qPrintable(program), result.output.constData());
    return std::nullopt;
}

QString url(const char *scheme, quint16 port)
{
    return u"%1://localhost:%2"_s.arg(QLatin1StringView(scheme)).arg(port);
}

double sumOfSteps(const QJsonObject &side)
{
    double sum = 0;
    for (const QJsonValue &step : side.value(u"steps"_s).toArray())
        sum += step.toObject().value(u"ms"_s).toDouble();
    return sum;
}

/// A string of curl's configuration file.
QByteArray quoted(const QString &text)
{
    return '"' + text.toUtf8().replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

/// As curl's configuration file has it: signs in at \a url, and asks \a request there.
QByteArray transfer(const Account &account, const QString &url, const QString &request)
{
    QByteArray lines = "silent\nshow-error\nssl-reqd\ntlsv1.3\nsasl-ir\noutput = /dev/null\n"
                       "write-out = \"%{time_total}\\n\"\n";
    lines += "url = " + quoted(url) + "\nrequest = " + quoted(request) + '\n';
    lines += "user = " + quoted(account.userName + u':' + account.password) + '\n';
    if (!account.authorityFile.isEmpty())
        lines += "cacert = " + quoted(account.authorityFile) + '\n';
    return lines;
}

} // namespace

std::optional<Times> signInWithFacteur(const Account &account)
{
    QStringList arguments{u"check"_s, u"--json"_s, u"--password-stdin"_s, u"--email"_s, account.userName,
        u"--incoming"_s, url("imaps", account.imapPort), u"--outgoing"_s, url("smtps", account.smtpPort)};
    if (!account.authorityFile.isEmpty())
        arguments << u"--ca-file"_s << account.authorityFile;
    const auto result = run(QStringLiteral(FACTEUR_CLI), arguments, account.password.toUtf8() + '\n');
    if (!result)
        return std::nullopt;
    const QJsonObject report = QJsonDocument::fromJson(result->output).object();
    return Times{result->milliseconds,
        std::max(sumOfSteps(report.value(u"incoming"_s).toObject()),
            sumOfSteps(report.value(u"outgoing"_s).toObject()))};
}

std::optional<Times> signInWithCurl(const Account &account)
{
    const QStringList arguments{u"--config"_s, u"-"_s, u"--parallel"_s, u"--parallel-immediate"_s,
        u"--fail-early"_s, u"--no-progress-meter"_s};
    const auto result = run(u"curl"_s, arguments,
        transfer(account, url("imaps", account.imapPort), u"EXAMINE INBOX"_s) + "next\n"
            + transfer(account, url("smtps", account.smtpPort), u"MAIL FROM:<%1>"_s.arg(account.userName)));
    if (!result)
        return std::nullopt;
    double longest = 0;
    for (const QByteArray &seconds : result->output.split('\n'))
        longest = std::max(longest, seconds.trimmed().toDouble() * 1000);
    return Times{result->milliseconds, longest};
}

} // namespace Facteur

// SPDX-License-Identifier: MIT
#include "CommandLine.h"

#include "CheckArguments.h"
#include "Packs.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

/// Gives this file's texts their context.
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Facteur::CommandLine)
};

QString helpText()
{
    return QCoreApplication::translate("Facteur::CommandLine",
        "facteur-cli tests a mail account: whether it receives and may send. It sends no mail.\n"
        "\n"
        "  facteur-cli check --email ADDRESS (--provider ID | --incoming URL --outgoing URL) [--protocol "
        "imap|pop3]\n"
        "                    [--username NAME] [--outgoing-username NAME] [--no-outgoing-auth] [--ca-file "
        "PEM]\n"
        "                    [--timeout SECONDS] [--allow-cleartext] [--pack FOLDER] [--password-stdin] "
        "[--json]\n"
        "  facteur-cli discover ADDRESS [--nameserver IP] [--pack FOLDER] [--json]\n"
        "  facteur-cli explain (CODE|CAUSE|NUMBER|\"SERVER WORDS\") [--pack FOLDER]\n"
        "  facteur-cli pack check FOLDER\n"
        "  facteur-cli pack import GUIDE.md FOLDER\n"
        "  facteur-cli pack preview FOLDER OUTPUT\n"
        "  facteur-cli practice [--scenario ID] [--json]\n"
        "  facteur-cli --help | --version\n"
        "\n"
        "URL, always with a port: imaps: pop3s: smtps: (TLS), imap+starttls: pop3+starttls: smtp+starttls:, "
        "imap: pop3:\n"
        "smtp: (SSL off), as imaps://host:993.\n"
        "The password is the first line of standard input with --password-stdin (a second line is the "
        "outgoing password,\n"
        "where --outgoing-username is given); else it is asked for on the terminal. It is never an "
        "argument.\n"
        "--pack FOLDER adds the providers of a pack; what is built in is never replaced.\n"
        "discover finds the servers for an address; only the part after the @ is sent to anybody.\n"
        "practice tests a server of its own on this computer; it succeeds when the test finds what the "
        "scenario plays:\n"
        "all-works (both sides pass), wrong-password (both sides are rejected), sending-blocked (only "
        "sending is), or a\n"
        "cause, as auth.app-password. --scenario help names them all.\n"
        "pack check names every mistake in a pack: its providers, guides, pictures and brand.\n"
        "pack import makes a pack of a provider's guide in Markdown, in a new FOLDER, and lists what it "
        "understood.\n"
        "pack preview draws every step of a pack's guides, in every language, as pictures and one HTML page "
        "in OUTPUT.\n"
        "\n"
        "Exit status 0: all works; 1: something does not; 2: bad usage, or the answer could not be "
        "written.\n");
}

QString scenarioIds()
{
    QStringList ids;
    const QList<Scenario> scenarios = allScenarios();
    for (const Scenario scenario : scenarios)
        ids.append(idOf(scenario));
    return ids.join(u' ');
}

Command parsePractice(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption({u"scenario"_s, {}, u"value"_s});
    parser.addOption(QCommandLineOption(u"json"_s));
    if (!parser.parse(QStringList{u"facteur-cli"_s} + arguments))
        return UsageError{parser.errorText().section(u'\n', 0, 0)};
    if (!parser.positionalArguments().isEmpty())
        return UsageError{Texts::tr("practice takes options only.")};
    PracticeRequest request;
    request.json = parser.isSet(u"json"_s);
    if (!parser.isSet(u"scenario"_s))
        return request;
    const auto scenario = scenarioFromId(parser.value(u"scenario"_s));
    if (!scenario)
        return UsageError{
            Texts::tr("There is no such scenario. Those that there are: %1").arg(scenarioIds())};
    request.scenario = *scenario;
    return request;
}

/// "535 5.7.8 Error: authentication failed", as a server says it; "0x800CCC0E", or a sentence, as every mail
/// program that has it. One may quote the other.
Command parseWords(const QString &asked, const QStringList &folders)
{
    const Packs packs(folders);
    ExplainWordsRequest request{knownAnswers(asked), {}, packs.notices()};
    for (const Guide &guide : packs.catalogue().guides()) {
        for (const MailError &error : errorsIn(asked, guide.errors))
            request.ofPrograms.append({guide.name, error});
    }
    if (!request.ofServers.isEmpty() || !request.ofPrograms.isEmpty())
        return request;
    return UsageError{asked.contains(u' ')
            ? Texts::tr("These words, of a server or of a mail program, are not known.")
            : Texts::tr("There is no such code, cause or error number.")};
}

/// "OUT-TCP-TIMEOUT", "tcp.timeout" or "0x800CCC0E"; as it is heard on the telephone, so in any case. Else
/// what a server says.
Command parseExplain(QStringList arguments)
{
    // What POP3 says begins as an option does.
    for (QString &argument : arguments) {
        if (argument.startsWith(u"-ERR"))
            argument.prepend(u' ');
    }
    QCommandLineParser parser;
    Packs::addOption(parser);
    if (!parser.parse(QStringList{u"facteur-cli"_s} + arguments))
        return UsageError{parser.errorText().section(u'\n', 0, 0)};
    if (const auto problem = Packs::problemWith(parser.values(u"pack"_s)))
        return UsageError{*problem};
    if (parser.positionalArguments().size() != 1)
        return UsageError{Texts::tr(
            "explain takes one code, cause or error number, as OUT-TCP-TIMEOUT, tcp.timeout or 0x800CCC0E, "
            "or the words of a server or of a mail program in quotes.")};
    const QString asked = parser.positionalArguments().constFirst().trimmed();
    if (const auto cause = fromId<Cause>(asked.toLower()))
        return ExplainRequest{std::nullopt, *cause};
    const QMetaEnum causes = QMetaEnum::fromType<Cause>();
    for (int i = 0; i < causes.keyCount(); ++i) {
        const auto cause = static_cast<Cause>(causes.value(i));
        for (const Side side : {Side::Incoming, Side::Outgoing}) {
            if (codeFor(side, cause).compare(asked, Qt::CaseInsensitive) == 0)
                return ExplainRequest{side, cause};
        }
    }
    return parseWords(asked, parser.values(u"pack"_s));
}

bool isNewOrEmpty(const QString &folder)
{
    const QFileInfo there(folder);
    return !there.exists() || (there.isDir() && QDir(folder).isEmpty());
}

Command parsePack(const QStringList &arguments)
{
    const QString verb = arguments.value(0);
    const QStringList values = arguments.mid(1);
    const bool hasOption = std::any_of(
        values.begin(), values.end(), [](const QString &value) { return value.startsWith(u'-'); });
    if (verb == u"check" && values.size() == 1 && !hasOption) {
        if (!QFileInfo(values.at(0)).isDir())
            return UsageError{Texts::tr("pack check takes a folder that exists.")};
        return PackCheckRequest{values.at(0)};
    }
    if (verb == u"import" && values.size() == 2 && !hasOption) {
        if (!QFileInfo(values.at(0)).isFile())
            return UsageError{Texts::tr("pack import takes a guide that exists.")};
        if (!isNewOrEmpty(values.at(1)))
            return UsageError{Texts::tr("pack import takes a folder that is new, or empty.")};
        return PackImportRequest{values.at(0), values.at(1)};
    }
    if (verb == u"preview" && values.size() == 2 && !hasOption) {
        if (!QFileInfo(values.at(0)).isDir())
            return UsageError{Texts::tr("pack preview takes a folder that exists.")};
        if (!isNewOrEmpty(values.at(1)))
            return UsageError{Texts::tr("pack preview writes into a folder that is new, or empty.")};
        return PackPreviewRequest{values.at(0), values.at(1)};
    }
    return UsageError{
        Texts::tr("pack takes: check FOLDER, import GUIDE.md FOLDER, or preview FOLDER OUTPUT.")};
}

} // namespace

Command parseCommandLine(const QStringList &arguments)
{
    const QString command = arguments.value(0);
    if (arguments.contains(u"--help"_s) || command == u"-h")
        return Information{helpText()};
    if (command == u"--version" && arguments.size() == 1)
        return Information{u"facteur-cli %1\n"_s.arg(QCoreApplication::applicationVersion())};
    if (command == u"check")
        return CheckArguments().parse(arguments.mid(1));
    if (command == u"discover") {
        const auto parsed = DiscoverCommand::parse(arguments.mid(1));
        if (const auto *problem = std::get_if<QString>(&parsed))
            return UsageError{*problem};
        return std::get<DiscoverRequest>(parsed);
    }
    if (command == u"practice")
        return parsePractice(arguments.mid(1));
    if (command == u"explain")
        return parseExplain(arguments.mid(1));
    if (command == u"pack")
        return parsePack(arguments.mid(1));
    return UsageError{Texts::tr("There is no such command. Try facteur-cli --help.")};
}

} // namespace Facteur

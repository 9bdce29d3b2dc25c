// SPDX-License-Identifier: MIT
#include "Runner.h"

#include "Console.h"
#include "Languages.h"
#include "Messages.h"
#include "PackCommands.h"
#include "PasswordReader.h"
#include "ReportJson.h"
#include "ReportText.h"

#include <csignal>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

SideReport cancelledSide(Side side, const ServerAccess &access)
{
    SideReport report;
    report.side = side;
    report.endpoint = access.endpoint;
    report.cause = Cause::Cancelled;
    for (StepReport &step : report.steps)
        step.state = step.step == Step::Resolve ? StepState::Failed : StepState::Skipped;
    return report;
}

/// What a test comes to that was stopped before it began.
CheckReport cancelledReport(const MailSettings &settings)
{
    CheckReport report;
    report.incoming = cancelledSide(Side::Incoming, settings.incoming);
    report.outgoing = cancelledSide(Side::Outgoing, settings.outgoing);
    report.finishedAt = QDateTime::currentDateTime();
    return report;
}

/// Without a mail program, what was tested is proven.
OutcomeFacts factsOf(const CheckReport &report, const MailSettings &settings)
{
    OutcomeFacts facts;
    facts.report = report;
    facts.incomingUserName = settings.incoming.userName;
    facts.outgoingUserName = settings.outgoing.userName;
    facts.proof = !report.ok()               ? Proof::Failed
        : !report.isProtected()              ? Proof::Unprotected
        : !settings.outgoing.authenticate    ? Proof::SendingUnproven
        : settings.incoming.signsInByBrowser ? Proof::SignInUnproven
                                             : Proof::Proven;
    return facts;
}

bool isAsPlayed(const CheckReport &report, Scenario scenario)
{
    return report.incoming.cause == causeOf(scenario, Side::Incoming)
        && report.outgoing.cause == causeOf(scenario, Side::Outgoing);
}

} // namespace

Runner::Exit Runner::run(const Command &command)
{
#if defined(Q_OS_UNIX)
    std::signal(SIGPIPE, SIG_IGN); // a pipe that is closed is a fault of writing, which is told
#endif
    const Exit exit = answer(command);
    return Console::hasFailed() ? refuse(tr("The answer could not be written to standard output.")) : exit;
}

Runner::Exit Runner::answer(const Command &command)
{
    if (const auto *request = std::get_if<CheckRequest>(&command))
        return check(*request);
    if (const auto *request = std::get_if<DiscoverRequest>(&command)) {
        print(request->notices);
        return DiscoverCommand::run(*request, m_interrupts) ? Exit::Works : Exit::Fails;
    }
    if (const auto *request = std::get_if<PracticeRequest>(&command))
        return practice(*request);
    if (const auto *request = std::get_if<ExplainRequest>(&command))
        return explain(*request);
    if (const auto *request = std::get_if<ExplainWordsRequest>(&command))
        return explain(*request);
    if (const auto *request = std::get_if<PackCheckRequest>(&command))
        return PackCommands::check(request->folder) ? Exit::Works : Exit::Fails;
    if (const auto *request = std::get_if<PackImportRequest>(&command))
        return PackCommands::import(request->guide, request->folder) ? Exit::Works : Exit::Fails;
    if (const auto *request = std::get_if<PackPreviewRequest>(&command))
        return PackCommands::preview(request->folder, request->output) ? Exit::Works : Exit::Fails;
    if (const auto *error = std::get_if<UsageError>(&command))
        return refuse(error->reason);
    Console::write(stdout, std::get<Information>(command).text);
    return Exit::Works;
}

Runner::Exit Runner::check(const CheckRequest &request)
{
    print(request.notices);
    MailSettings settings = request.settings;
    QString problem;
    CheckReport report;
    if (settings.incoming.signsInByBrowser || readPasswords(request, settings, problem))
        report = test({settings}, request.options);
    else if (!problem.isEmpty())
        return refuse(problem);
    else
        report = cancelledReport(settings);
    OutcomeFacts facts = factsOf(report, settings);
    facts.provider = request.provider ? &*request.provider : nullptr;
    print(facts, request.json);
    return report.ok() ? Exit::Works : Exit::Fails;
}

bool Runner::readPasswords(const CheckRequest &request, MailSettings &settings, QString &problem) const
{
    PasswordReader reader;
    const auto read = [&](const ServerAccess &access) {
        return request.passwordFromStandardInput
            ? reader.fromStandardInput()
            : reader.fromTerminal(tr("Password of %1 at %2: ").arg(access.userName, access.endpoint.host));
    };
    const auto incoming = read(settings.incoming);
    const auto outgoing = incoming && request.hasOutgoingPassword ? read(settings.outgoing) : incoming;
    problem = reader.errorString();
    if (!incoming || !outgoing)
        return false;
    settings.incoming.password = *incoming;
    if (settings.outgoing.authenticate)
        settings.outgoing.password = *outgoing;
    return true;
}

CheckReport Runner::test(const TestRequest &request, const CheckOptions &options)
{
    TestSession session(options);
    CheckReport result;
    QObject::connect(&session, &TestSession::finished, &session, [&result](const CheckReport &report) {
        result = report;
        QCoreApplication::quit();
    });
    QObject::connect(&m_interrupts, &Interrupts::interrupted, &session, &TestSession::cancel);
    session.begin(request);
    QCoreApplication::exec();
    return result;
}

void Runner::print(const QStringList &notices) const
{
    for (const QString &notice : notices)
        Console::write(stderr, u"facteur-cli: "_s + notice.simplified() + u'\n');
}

void Runner::print(const OutcomeFacts &facts, bool json) const
{
    Console::write(stdout,
        json ? QString::fromUtf8(reportAsJson(facts.report))
             : ReportText(ReportText::wantsColour()).report(facts.report, Outcome::of(facts)));
}

Runner::Exit Runner::practice(const PracticeRequest &request)
{
    PracticeServer server;
    if (!server.start(request.scenario)) {
        Console::write(stderr, server.errorString() + u'\n');
        return Exit::Fails;
    }
    const MailSettings settings = server.settings(Protocol::Imap);
    TestRequest practice{settings};
    practice.isPractice = true;
    practice.practicePorts = server.exercise().ports;
    const CheckReport report = test(practice, CheckOptions());
    OutcomeFacts facts = factsOf(report, settings);
    facts.exercise = request.scenario;
    print(facts, request.json);
    const bool asPromised = isAsPlayed(report, request.scenario);
    if (!request.json) {
        const QString words = asPromised
            ? tr("The practice server played %1, and the test found it, as it should.")
            : tr("The practice server played %1, but the test did not find it.");
        Console::write(stdout, u'\n' + words.arg(idOf(request.scenario)) + u'\n');
    }
    return asPromised ? Exit::Works : Exit::Fails;
}

Runner::Exit Runner::explain(const ExplainRequest &request) const
{
    const ReportText text(ReportText::wantsColour());
    Console::write(stdout, text.explanation(request.side.value_or(Side::Incoming), request.cause));
    return Exit::Works;
}

Runner::Exit Runner::explain(const ExplainWordsRequest &request) const
{
    print(request.notices);
    const ReportText text(ReportText::wantsColour());
    QStringList meanings;
    for (const KnownAnswer &answer : request.ofServers)
        meanings.append(text.explanation(answer.protocols, answer.step, answer.cause));
    for (const ExplainWordsRequest::OfProgram &each : request.ofPrograms)
        meanings.append(text.explanation(each.program.in(Languages::current()), each.error));
    Console::write(stdout, meanings.join(u'\n'));
    return Exit::Works;
}

Runner::Exit Runner::refuse(const QString &reason) const
{
    Console::write(stderr, u"facteur-cli: "_s + oneLine(reason) + u'\n');
    return Exit::BadUsage;
}

} // namespace Facteur

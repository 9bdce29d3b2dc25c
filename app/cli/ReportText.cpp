// SPDX-License-Identifier: MIT
#include "ReportText.h"

#include "CauseText.h"
#include "CheckWords.h"
#include "CleanUp.h"
#include "Console.h"
#include "Languages.h"
#include "ServerUrl.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qsizetype lineWidth = 78;

/// \a text in lines of at most lineWidth characters, each indented by two.
QString paragraph(const QString &text)
{
    QString result;
    QString line;
    for (const QString &word : cleanForTerminal(text).simplified().split(u' ')) {
        if (!line.isEmpty() && line.size() + 1 + word.size() > lineWidth) {
            result += u"  "_s + line + u'\n';
            line.clear();
        }
        line += line.isEmpty() ? word : u' ' + word;
    }
    return result + u"  "_s + line + u'\n';
}

/// With TLS from the first byte (RFC 8314, section 7).
quint16 usualPort(Protocol protocol)
{
    switch (protocol) {
    case Protocol::Imap:
        return 993;
    case Protocol::Pop3:
        return 995;
    case Protocol::Smtp:
        return 465;
    }
    Q_UNREACHABLE();
}

/// A side that failed by \a cause, for the words.
SideReport exampleOf(Protocol protocol, Cause cause)
{
    SideReport example;
    example.side = sideOf(protocol);
    example.endpoint = {protocol, u"mail.example.com"_s, usualPort(protocol), Security::Tls};
    example.cause = cause;
    return example;
}

} // namespace

ReportText::ReportText(bool inColour)
    : m_inColour(inColour)
{
}

bool ReportText::wantsColour()
{
    return qEnvironmentVariableIsEmpty("NO_COLOR") && Console::hasColours();
}

QString ReportText::report(const CheckReport &report, const Outcome &outcome) const
{
    const Tone tone = report.ok() ? outcome.messages.value(0).tone : Tone::Bad;
    QString text = coloured(outcome.heading, tone) + u"\n\n"_s;
    for (const OutcomeMessage &each : outcome.about({}))
        text += message(each) + u'\n';
    return text + side(report.incoming, outcome) + u'\n' + side(report.outgoing, outcome);
}

QString ReportText::message(const OutcomeMessage &message) const
{
    QString text = coloured(paragraph(message.text.title), message.tone);
    for (const QString &words : {message.text.meaning, message.text.whatToDo}) {
        const QStringList lines = words.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines)
            text += paragraph(line);
    }
    return text;
}

QString ReportText::side(const SideReport &report, const Outcome &outcome) const
{
    QString text = report.side == Side::Incoming ? tr("Receiving") : tr("Sending");
    text += u"  "_s + urlOf(report.endpoint) + u'\n';
    qsizetype width = 0;
    for (const StepReport &each : report.steps)
        width = std::max(width, CheckWords::step(each.step).size());
    for (const StepReport &each : inOrderOfTime(report.steps, report.endpoint.security))
        text += step(each, width);
    if (report.cause)
        text += u"\n  "_s + coloured(codeFor(report.side, *report.cause), Tone::Bad) + u'\n';
    for (const OutcomeMessage &each : outcome.about(report.side))
        text += message(each);
    return text;
}

QString ReportText::step(const StepReport &report, qsizetype width) const
{
    const QString name = u"  "_s + CheckWords::step(report.step).leftJustified(width) + u"  "_s;
    const QString time = u"%1 ms"_s.arg(report.milliseconds, 8, 'f', 0);
    const QString state = CheckWords::state(report.state);
    switch (report.state) {
    case StepState::Passed:
        return name + coloured(state.leftJustified(8), Tone::Good) + time + u'\n';
    case StepState::Failed:
        return name + coloured(state.leftJustified(8), Tone::Bad) + time + u'\n';
    case StepState::Pending:
    case StepState::Running:
    case StepState::Skipped:
        return name + coloured(state, Tone::Info) + u'\n';
    }
    Q_UNREACHABLE();
}

QString ReportText::explanation(Side side, Cause cause) const
{
    return explanation(side == Side::Incoming ? Protocol::Imap : Protocol::Smtp, cause);
}

QString ReportText::explanation(Protocol protocol, Cause cause) const
{
    const CauseText words = CauseTexts::of(exampleOf(protocol, cause));
    return coloured(codeFor(sideOf(protocol), cause), Tone::Bad) + u"  "_s + idOf(cause) + u"\n\n"_s
        + paragraph(words.title) + u'\n' + paragraph(words.meaning) + u'\n' + paragraph(words.whatToDo)
        + u'\n' + paragraph(tr("(mail.example.com stands for the person's own server.)"));
}

QString ReportText::explanation(const QString &program, const MailError &error) const
{
    QString text = coloured(error.nameIn(Languages::current()).simplified(), Tone::Bad) + u"  "_s
        + cleanForTerminal(program).simplified() + u'\n';
    if (!error.text.isEmpty())
        text += u'\n' + paragraph(error.text.in(Languages::current()));
    text += u'\n' + paragraph(tr("It can stand for, the likeliest first:"));
    for (const Cause cause : error.causes) {
        const CauseText words =
            CauseTexts::of(exampleOf(error.side == Side::Outgoing ? Protocol::Smtp : Protocol::Imap, cause));
        text += u"\n  "_s + coloured(idOf(cause), Tone::Bad) + u'\n' + paragraph(words.title + u'.')
            + paragraph(words.whatToDo);
    }
    return text + u'\n' + paragraph(tr("(mail.example.com stands for the person's own server.)"));
}

QString ReportText::explanation(const QList<Protocol> &protocols, Step step, Cause cause) const
{
    QStringList names;
    for (const Protocol protocol : protocols)
        names.append(idOf(protocol).toString().toUpper());
    //: %1 is one protocol or several, as "IMAP, POP3"; %2 is a step of the test, as "Sign in"
    return paragraph(
               tr("From %1 at “%2”, these words mean:").arg(names.join(u", "_s), CheckWords::step(step)))
        + explanation(protocols.constFirst(), cause);
}

QString ReportText::coloured(const QString &words, Tone tone) const
{
    QString text = cleanForTerminal(words); // the colours alone are ours
    if (!m_inColour)
        return text;
    switch (tone) {
    case Tone::Good:
        return u"\x1b[32m"_s + text + u"\x1b[0m"_s;
    case Tone::Careful:
        return u"\x1b[33m"_s + text + u"\x1b[0m"_s;
    case Tone::Bad:
        return u"\x1b[31m"_s + text + u"\x1b[0m"_s;
    case Tone::Info:
        return u"\x1b[2m"_s + text + u"\x1b[0m"_s;
    }
    Q_UNREACHABLE();
}

} // namespace Facteur

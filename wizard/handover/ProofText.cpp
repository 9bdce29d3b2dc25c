// SPDX-License-Identifier: MIT
#include "ProofText.h"

#include "CauseText.h"
#include "CheckWords.h"
#include "Guide.h"
#include "Languages.h"
#include "ProgramProof.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Facteur {

OutcomeMessage ProofText::ofBrowser(const QString &title)
{
    OutcomeMessage message;
    message.tone = Tone::Info;
    message.text = {title,
        tr("Your mail program signs in by itself: it opens your provider's page, where you type your "
           "password. "
           "Here no password was needed, and none was sent."),
        {}};
    return message;
}

QString ProofText::boxUnknown(const Guide *guide)
{
    return tr("What the SSL box of %1 does on these ports is not known for certain.")
        .arg(guide ? guide->mention.in(Languages::current()) : QString());
}

OutcomeMessage ProofText::afterTest(Proof proof, const Guide *guide, bool isPractice)
{
    if (const auto program = guide ? ProgramProof::of(proof, *guide) : std::nullopt)
        return *program;
    switch (proof) {
    case Proof::NotTested:
    case Proof::Failed:
        return {};
    case Proof::TlsTooOld:
    case Proof::TlsUnproven:
        return guide ? ProgramProof::ofOldTls(proof, *guide) : OutcomeMessage();
    case Proof::Unprotected:
        return OutcomeMessage::careful({tr("It works, but it is not protected"),
            tr("With these settings, your mail program would send in a way that anyone on the line can "
               "read."),
            {}});
    case Proof::SendingUnproven:
        return OutcomeMessage::careful(
            {tr("Receiving works; sending has not been refused so far"),
                tr("Many servers refuse mail without authentication only once a message is really sent."),
                tr("Tick authentication, unless your provider told you otherwise.")},
            {Act::TickAuthentication});
    case Proof::SignInUnproven:
        return ofBrowser(tr("The servers answer, and let mail programs in through the browser"));
    case Proof::BoxUnknown:
        return OutcomeMessage::careful({tr("The servers take these settings"), boxUnknown(guide),
            tr("If it does not connect there, come back and try another port on the servers page.")});
    case Proof::Proven:
        break;
    }
    OutcomeMessage message;
    message.tone = Tone::Good;
    message.text = {tr("Receiving and sending work, and the line is protected"),
        isPractice  ? tr("This is what you see once an account of your own works.")
            : guide ? tr("The next page gives you these settings, ready to copy.")
                    : QString(),
        {}};
    return message;
}

OutcomeMessage ProofText::aboveSettings(
    Proof proof, const Guide &guide, const std::optional<CheckReport> &report)
{
    OutcomeMessage message = ofState(proof, guide, report);
    const bool isProven = proof != Proof::NotTested && proof != Proof::Failed;
    if (!guide.end || isProven)
        return message;
    message.text.whatToDo =
        ProgramProof::end(guide) + u' ' + tr("Choose another mail program on the first page.");
    message.actions.append(OutcomeAction::of(Act::ChooseProgram));
    return message;
}

OutcomeMessage ProofText::inPractice(Proof proof, const std::optional<CheckReport> &report)
{
    const auto state = [proof, &report] {
        if (proof == Proof::NotTested || !report)
            return tr("In this exercise, nothing was tested.");
        if (proof == Proof::Failed)
            //: %1: what the test came to, as a heading
            return tr("In this exercise, the test failed: %1.").arg(CheckWords::verdict(*report));
        return tr("In this exercise, the servers took the settings.");
    };
    return OutcomeMessage::careful({tr("This was practice"), state(),
        tr("These values belong to the make-believe mailbox: do not copy them into your mail program.")});
}

OutcomeMessage ProofText::ofState(Proof proof, const Guide &guide, const std::optional<CheckReport> &report)
{
    if (const auto program = ProgramProof::of(proof, guide))
        return *program;
    const QString time =
        report ? QLocale().toString(report->finishedAt.time(), QLocale::ShortFormat) : QString();
    switch (proof) {
    case Proof::NotTested:
        return OutcomeMessage::careful({tr("Not tested"),
            tr("Nobody knows yet whether these values work. Go back one page to test them."), {}});
    case Proof::Failed: {
        OutcomeMessage failed = OutcomeMessage::careful({tr("These values did not pass the test"),
            tr("%1. Go back one page to see what can be done.")
                .arg(report ? CheckWords::verdict(*report) : QString()),
            {}});
        failed.tone = Tone::Bad;
        return failed;
    }
    case Proof::TlsTooOld:
    case Proof::TlsUnproven:
        return ProgramProof::ofOldTls(proof, guide);
    case Proof::Unprotected:
        return OutcomeMessage::careful({tr("Tested at %1: it works, but it is not protected").arg(time),
            tr("Tick the SSL boxes to protect it: go back to the servers."), {}});
    case Proof::SendingUnproven:
        return OutcomeMessage::careful(
            {tr("Tested at %1: receiving works; sending has not been refused so far").arg(time),
                tr("Without authentication, a server may still refuse a real message."), {}});
    case Proof::SignInUnproven:
        return ofBrowser(tr("Tested at %1 up to the sign-in").arg(time));
    case Proof::BoxUnknown:
        return OutcomeMessage::careful(
            {tr("Tested at %1: the servers take these settings").arg(time), boxUnknown(&guide), {}});
    case Proof::Proven:
        break;
    }
    OutcomeMessage message;
    message.tone = Tone::Good;
    message.text = {tr("Tested at %1: everything works, and the line is protected").arg(time), {}, {}};
    return message;
}

QString ProofText::ofTest(Proof proof, const Guide &guide, const CheckReport &report)
{
    const auto words = [proof, &guide] {
        //: %1: a date, %2: a time, %3: the mail program
        switch (proof) {
        case Proof::NotTested:
            return tr("Not tested: nobody knows yet whether these values work.");
        case Proof::Failed:
            return tr("Tested on %1 at %2: these values did not pass the test.");
        case Proof::TlsTooOld:
            return tr(
                "Tested on %1 at %2: the servers and the password are right, but %3 is too old for them.");
        case Proof::TlsUnproven:
            return tr("Tested on %1 at %2: the servers take these settings, but %3 may be too old.");
        case Proof::Unprotected:
            return tr("Tested on %1 at %2: it works, but it is not protected.");
        case Proof::SendingUnproven:
            return tr("Tested on %1 at %2: receiving works; sending has not been refused so far.");
        case Proof::SignInUnproven:
            return tr("Tested on %1 at %2 up to the sign-in, which is in the browser.");
        case Proof::BoxUnknown:
            return tr(
                "Tested on %1 at %2: the servers take these settings. What the SSL box of %3 does there is "
                "not known for certain.");
        case Proof::Proven:
            return ProgramProof::of(proof, guide)
                ? tr("Tested on %1 at %2: the servers take these settings.")
                : tr("Tested on %1 at %2: everything works, and the line is protected.");
        }
        Q_UNREACHABLE();
    };
    const QLocale locale;
    QString text = words();
    if (text.contains(u"%1"_s))
        text = text.arg(locale.toString(report.finishedAt.date(), QLocale::LongFormat),
            locale.toString(report.finishedAt.time(), QLocale::ShortFormat));
    return text.contains(u"%3"_s) ? text.replace(u"%3"_s, guide.mention.in(Languages::current())) : text;
}

QString ProofText::forCopying(
    Proof proof, const Guide &guide, const std::optional<CheckReport> &report, bool isPractice)
{
    QStringList lines{ofTest(report ? proof : Proof::NotTested, guide, report.value_or(CheckReport()))};
    if (guide.end)
        lines << ProgramProof::end(guide);
    else if (const auto message = ProgramProof::of(proof, guide); report && message)
        lines << message->text.meaning;
    if (isPractice)
        lines.prepend(tr("An exercise with a make-believe mailbox: these values are for no mail program."));
    if (!report || proof != Proof::Failed)
        return lines.join(u'\n');
    for (const Side side : {Side::Incoming, Side::Outgoing}) {
        const SideReport &one = report->side(side);
        if (!one.cause)
            continue;
        //: %1: what is wrong, %2: the code for support
        const QString words = side == Side::Incoming ? tr("Receiving: %1 (%2)") : tr("Sending: %1 (%2)");
        lines << words.arg(CauseTexts::of(one).title, codeFor(side, *one.cause));
    }
    return lines.join(u'\n');
}

} // namespace Facteur

// SPDX-License-Identifier: MIT
#include "ProofText.h"

#include "CauseText.h"
#include "CheckWords.h"
#include "Guide.h"
#include "Languages.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Facteur {

OutcomeMessage ProofText::ofOldTls(Proof proof, const Guide &guide)
{
    const QString program = guide.mention.in(Languages::current());
    const TlsVersion newest = guide.newestTls.value_or(TlsVersion::Tls13);
    const QString version = u"TLS "_s + idOf(newest);
    if (proof == Proof::TlsUnproven)
        return OutcomeMessage::careful(
            {tr("The servers take these settings, but %1 may be too old").arg(program),
                //: %1: the mail program, %2: as TLS 1.0
                tr("To protect the line, %1 usually knows %2 at most. Whether these servers still "
                   "take that is not known.")
                    .arg(program, version),
                tr("If it does not connect there, choose another mail program on the first page.")},
            {Act::ChooseProgram});
    const QString advice = newest < TlsVersion::Tls12
        ? tr(
            "Choose another mail program on the first page. If this one is to stay: an updated Windows 7 can "
            "teach it the newer TLS.")
        : tr("Choose another mail program on the first page.");
    return OutcomeMessage::careful(
        {tr("The servers and the password are right, but %1 is too old").arg(program),
            //: %1: the mail program, %2: as TLS 1.0
            tr("To protect the line, %1 usually knows %2 at most, and these servers want something "
               "newer: it will not connect.")
                .arg(program, version),
            advice},
        {Act::ChooseProgram});
}

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
    switch (proof) {
    case Proof::NotTested:
    case Proof::Failed:
        return {};
    case Proof::TlsTooOld:
    case Proof::TlsUnproven:
        return guide ? ofOldTls(proof, *guide) : OutcomeMessage();
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
        return ofOldTls(proof, guide);
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
    const auto words = [proof] {
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
            return tr("Tested on %1 at %2: everything works, and the line is protected.");
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

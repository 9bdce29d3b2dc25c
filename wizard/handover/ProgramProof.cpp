// SPDX-License-Identifier: MIT
#include "ProgramProof.h"

#include "Guide.h"
#include "Languages.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Facteur {

QString ProgramProof::newestTlsOf(const Guide &guide)
{
    return u"TLS "_s + idOf(guide.newestTls.value_or(TlsVersion::Tls13));
}

QString ProgramProof::dayOf(const ProgramEnd &end)
{
    return QLocale().toString(end.since, u"d MMMM yyyy"_s);
}

QString ProgramProof::end(const Guide &guide)
{
    //: Of a mail program that is gone, as %2; %1: a day, %3: a sentence that says what does not work
    return tr("Since %1, %2 can no longer be used, whatever the settings. %3")
        .arg(dayOf(*guide.end), guide.mention.in(Languages::current()),
            guide.end->reason.in(Languages::current()));
}

std::optional<OutcomeMessage> ProgramProof::of(Proof proof, const Guide &guide)
{
    const QString program = guide.mention.in(Languages::current());
    const QString advice =
        tr("Choose another mail program on the first page: your address and the servers stay as they are.");
    if (guide.end && proof != Proof::NotTested && proof != Proof::Failed)
        return OutcomeMessage::careful(
            {tr("The servers take these settings, but %1 is no longer in service").arg(program), end(guide),
                advice},
            {Act::ChooseProgram});
    if (proof == Proof::Proven && guide.isTooOld())
        return OutcomeMessage::careful(
            {tr("These settings work, but %1 is too old to be chosen today").arg(program),
                //: %1: the mail program, %2: as TLS 1.0
                tr("To protect the line, %1 usually knows %2 at most. That is no longer held to be safe, and "
                   "these servers may refuse it any day.")
                    .arg(program, newestTlsOf(guide)),
                advice},
            {Act::ChooseProgram});
    return std::nullopt;
}

OutcomeMessage ProgramProof::ofOldTls(Proof proof, const Guide &guide)
{
    const QString program = guide.mention.in(Languages::current());
    const QString version = newestTlsOf(guide);
    if (proof == Proof::TlsUnproven)
        return OutcomeMessage::careful(
            {tr("The servers take these settings, but %1 may be too old").arg(program),
                //: %1: the mail program, %2: as TLS 1.0
                tr("To protect the line, %1 usually knows %2 at most. Whether these servers still "
                   "take that is not known.")
                    .arg(program, version),
                tr("If it does not connect there, choose another mail program on the first page.")},
            {Act::ChooseProgram});
    const QString advice = guide.isTooOld()
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

} // namespace Facteur

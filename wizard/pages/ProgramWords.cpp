// SPDX-License-Identifier: MIT
#include "ProgramWords.h"

#include "ProgramProof.h"

namespace Facteur {

QString ProgramWords::ofEnd(const Guide &guide, const QString &language)
{
    if (guide.end)
        //: on the card of a mail program; %1: a day, %2: a sentence that says what does not work
        return tr("Gone since %1. %2").arg(ProgramProof::dayOf(*guide.end), guide.end->reason.in(language));
    if (guide.isTooOld())
        //: on the card of a mail program; %1: as TLS 1.0
        return tr("Too old: it knows %1 at most, and most servers want something newer.")
            .arg(ProgramProof::newestTlsOf(guide));
    return {};
}

CauseText ProgramWords::ofChoice(const Guide &guide, const Guide *successor, const QString &language)
{
    if (!guide.end && !guide.isTooOld())
        return {};
    const QString name = guide.name.in(language);
    CauseText text;
    if (guide.end) {
        //: %1: a mail program, %2: a day
        text.title = tr("%1 has been gone since %2").arg(name, ProgramProof::dayOf(*guide.end));
        text.meaning = guide.end->reason.in(language);
    } else {
        text.title = tr("%1 is too old for most servers").arg(name);
        text.meaning = tr("To protect the line, it usually knows %1 at most. Where a server wants something "
                          "newer, it does not connect.")
                           .arg(ProgramProof::newestTlsOf(guide));
    }
    text.whatToDo = successor
        //: %1: a mail program
        ? tr("%1 follows it. If you stay with the old one, go on: all the pages are there for it.")
              .arg(successor->name.in(language))
        : tr("Choose another one, or go on: all the pages are there for it.");
    return text;
}

} // namespace Facteur

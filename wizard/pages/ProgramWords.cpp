// SPDX-License-Identifier: MIT
#include "ProgramWords.h"

#include "ProgramProof.h"

using namespace Qt::StringLiterals;

namespace Facteur {

QString ProgramWords::ofGroup(ProgramGroup group)
{
    switch (group) {
    case ProgramGroup::Here:
        return tr("On this computer");
    case ProgramGroup::Phone:
        return tr("On a phone or tablet");
    case ProgramGroup::Elsewhere:
        return tr("On another computer");
    case ProgramGroup::Older:
        return tr("Older");
    case ProgramGroup::Any:
        break;
    }
    return {};
}

QString ProgramWords::devicesOf(System system)
{
    switch (system) {
    case System::Windows:
        //: what somebody may type to find programs for Windows: single words, as many as you like
        return tr("Windows PC laptop computer");
    case System::MacOs:
        //: what somebody may type to find programs for a Mac: single words, as many as you like
        return tr("macOS Mac MacBook laptop computer");
    case System::Linux:
        //: what somebody may type to find programs for Linux: single words, as many as you like
        return tr("Linux PC laptop computer");
    case System::Android:
        //: what somebody may type to find programs for Android: single words, as many as you like
        return tr("Android phone smartphone cellphone mobile tablet");
    case System::Ios:
        //: what somebody may type to find programs for iPhones and iPads: single words, as many as you like
        return tr("iOS iPhone iPad phone smartphone cellphone mobile tablet");
    }
    return {};
}

QMap<QString, FinderWords> ProgramWords::toFindBy(
    const QList<Guide> &guides, const QStringList &found, std::optional<System> system)
{
    QMap<QString, FinderWords> words;
    for (const Guide &guide : guides) {
        QStringList devices;
        for (const System each : guide.systems)
            devices.append(devicesOf(each));
        const ProgramGroup group = ProgramChoice::groupOf(guide, found.contains(guide.id), system);
        words.insert(guide.id, {devices.join(u' '), ofGroup(group)});
    }
    return words;
}

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
    if (guide.end && successor)
        //: %1: a mail program
        text.whatToDo = tr("%1 follows it: choose that one.").arg(successor->name.in(language));
    else
        text.whatToDo = successor
            //: %1: a mail program
            ? tr("%1 follows it. If you stay with the old one, go on: all the pages are there for it.")
                  .arg(successor->name.in(language))
            : tr("Choose another one, or go on: all the pages are there for it.");
    return text;
}

} // namespace Facteur

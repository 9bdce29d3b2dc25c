// SPDX-License-Identifier: MIT
#include "StrangerText.h"

#include "FoundText.h"
#include "Languages.h"
#include "PackMark.h"
#include "ProviderSearch.h"

#include <QLocale>

#include <algorithm>

namespace Facteur {

QString StrangerText::lineOf(const Stranger &stranger)
{
    const bool incoming = stranger.side == Side::Incoming;
    const QString port = QString::number(stranger.port);
    if (!stranger.base.isEmpty())
        return (incoming ? tr("Incoming: %1, port %2") : tr("Outgoing: %1, port %2"))
            .arg(stranger.host, port);
    if (stranger.pack.isEmpty())
        //: %1: a server, %2: its port, %3: the part of an address after the @
        return (incoming ? tr("Incoming: %1, port %2, typed for an address of %3")
                         : tr("Outgoing: %1, port %2, typed for an address of %3"))
            .arg(stranger.host, port, stranger.domain);
    //: %1: a server, %2: its port, %3: a folder
    return (incoming ? tr("Incoming: %1, port %2, from the pack in %3")
                     : tr("Outgoing: %1, port %2, from the pack in %3"))
        .arg(stranger.host, port, PackMark::place(stranger.pack));
}

QStringList StrangerText::whence(const QList<Stranger> &strangers, const ProviderSearch &search)
{
    QStringList sentences;
    for (const Candidate &candidate : search.found().incoming + search.found().outgoing) {
        const bool isMeant =
            std::any_of(strangers.begin(), strangers.end(), [&candidate](const Stranger &stranger) {
                return stranger.host.compare(candidate.endpoint.host, Qt::CaseInsensitive) == 0;
            });
        if (const QString sentence = FoundText::whence(candidate.mechanism, search.domain());
            isMeant && !sentences.contains(sentence))
            sentences.append(sentence);
    }
    return sentences;
}

OutcomeMessage StrangerText::of(const Setup &setup)
{
    QStringList lines;
    QStringList bases;
    bool isFromPack = false;
    const QList<Stranger> strangers = setup.strangers();
    for (const Stranger &stranger : strangers) {
        lines << lineOf(stranger);
        isFromPack = isFromPack || !stranger.pack.isEmpty();
        if (!stranger.base.isEmpty() && !bases.contains(stranger.base))
            bases.append(stranger.base);
    }
    const QString list = lines.join(u'\n');
    if (!bases.isEmpty()) {
        const QString named = QLocale(Languages::current()).createSeparatedList(bases);
        return OutcomeMessage::careful({tr("Your password would go to %1").arg(named),
                                           (whence(strangers, setup.search()) + lines).join(u'\n'),
                                           tr("Whoever runs %1 gets your password. Go on only if you know "
                                              "that your mailbox is there: the "
                                              "name stands on your bill, or in the address of your webmail.")
                                               .arg(named)},
            {Act::AgreeToServers, Act::ChangeServers});
    }
    if (isFromPack)
        return OutcomeMessage::careful(
            {tr("Your password would go to a server that Facteur does not know"), list,
                tr("Whoever runs it gets your password. Go on only if you know who gave you this "
                   "pack, and trust them.")},
            {Act::AgreeToServers});
    return OutcomeMessage::careful(
        {tr("Your password would go to a server that was typed for another address"), list,
            tr("Whoever runs it gets your password. Go on only if it serves this address, too.")},
        {Act::ChangeServers, Act::AgreeToServers});
}

} // namespace Facteur

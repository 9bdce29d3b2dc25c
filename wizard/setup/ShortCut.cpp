// SPDX-License-Identifier: MIT
#include "ShortCut.h"

#include "DomainHints.h"
#include "ProviderSearch.h"
#include "Setup.h"
#include "Validation.h"

namespace Facteur {

namespace {

bool isTyped(const Account &account)
{
    const bool isSendingTyped = !account.outgoingAuthentication || account.sameCredentials
        || (!account.outgoingUserName.isEmpty() && !account.outgoingPassword.isEmpty());
    return !problemWithAddress(account.emailAddress) && account.hasPassword() && !account.password.isEmpty()
        && !account.userName.isEmpty() && isSendingTyped;
}

bool hasServers(const Account &account)
{
    for (const Side side : {Side::Incoming, Side::Outgoing}) {
        const ServerAnswer &server = Answers::server(account, side);
        if (server.host.isEmpty() || server.port == 0)
            return false;
    }
    return true;
}

/// The best servers that were found have answered.
bool isProbed(const FoundSettings &found)
{
    for (const QList<Candidate> &candidates : {found.incoming, found.outgoing}) {
        if (candidates.isEmpty() || candidates.constFirst().liveness != Liveness::Living)
            return false;
    }
    return true;
}

/// The provider has several kinds of mailbox, and the network does not tell which it is: there is a question,
/// and the answers to it need more, as the number of a server.
bool isOfferOpen(const Setup &setup)
{
    const Provider &chosen = *setup.provider();
    const FoundSettings &found = setup.search().found();
    if (found.isOfferTold && found.providerKey == chosen.key())
        return false;
    qsizetype offers = 0;
    for (const Provider &provider : setup.catalogue().providers())
        offers += provider.id == chosen.id ? 1 : 0;
    return offers > 1;
}

bool isQuestionOpen(const Setup &setup)
{
    const ProviderSearch &search = setup.search();
    const DomainHints hints = DomainHints::of(setup.catalogue(), search.domain());
    if (search.isImproving() || !hints.suggestion.isEmpty() || hints.looksAlike)
        return true;
    switch (search.finding()) {
    case DomainFinding::NotYet:
    case DomainFinding::Searching:
    case DomainFinding::NoMail:
    case DomainFinding::NoSuchDomain:
    case DomainFinding::Exchange:
        return true;
    case DomainFinding::Found:
        return !isProbed(search.found());
    case DomainFinding::Known:
    case DomainFinding::Unknown: // the person has chosen who hosts it
    case DomainFinding::NoAnswer:
        return isOfferOpen(setup);
    }
    Q_UNREACHABLE();
}

} // namespace

bool ShortCut::isOpen(const Setup &setup)
{
    const Account &account = setup.account();
    return setup.hasProgram() && setup.provider() && isTyped(account) && hasServers(account)
        && (setup.isPractice() || !isQuestionOpen(setup));
}

} // namespace Facteur

// SPDX-License-Identifier: MIT
#include "FoundText.h"

#include "DomainForm.h"

#include <algorithm>

namespace Facteur {

QString FoundText::whence(Mechanism mechanism, const QString &domain)
{
    switch (mechanism) {
    case Mechanism::Domain:
        return tr("Facteur knows the servers of %1.").arg(domain);
    case Mechanism::Mx:
        return tr("Facteur knows the company that takes the mail of %1, and its servers.").arg(domain);
    case Mechanism::Pacc:
    case Mechanism::Autoconfig:
        return tr("%1 publishes these servers itself.").arg(domain);
    case Mechanism::Ispdb:
        return tr("Thunderbird's list of providers has these servers for %1.").arg(domain);
    case Mechanism::MxAutoconfig:
        return tr("The company that takes the mail of %1 publishes these servers.").arg(domain);
    case Mechanism::MxIspdb:
        return tr(
            "Thunderbird's list of providers has these servers for the company that takes the mail of %1.")
            .arg(domain);
    case Mechanism::Srv:
        return tr("The name servers of %1 name these servers.").arg(domain);
    case Mechanism::Guess:
        return tr("These servers have the names that are usual for %1, and they answered.").arg(domain);
    }
    Q_UNREACHABLE();
}

FoundText::Servers FoundText::servers(const FoundSettings &found, const QString &domain)
{
    const QList<Candidate> best = found.incoming.mid(0, 1) + found.outgoing.mid(0, 1);
    if (best.isEmpty())
        return {};
    const auto silent = std::find_if(best.begin(), best.end(),
        [](const Candidate &candidate) { return candidate.liveness == Liveness::Dead; });
    const Candidate &named = silent != best.end() ? *silent : best.constFirst();
    //: %1: a server, %2: a sentence that says where it and the one for sending were found
    const QString words =
        silent != best.end() ? tr("Published, but does not answer here: %1. %2") : tr("Found: %1. %2");
    const QStringList sentences{
        words.arg(domainForDisplay(named.endpoint.host), whence(named.mechanism, domain)),
        missingSide(found, domain)};
    return {sentences.join(u' ').trimmed(), silent == best.end() && best.size() == 2};
}

QString FoundText::missingSide(const FoundSettings &found, const QString &domain)
{
    if (found.incoming.isEmpty() == found.outgoing.isEmpty())
        return {};
    return found.incoming.isEmpty()
        ? tr("No server for receiving was found for %1: its provider's help page says which one to use.")
              .arg(domain)
        : tr("No server for sending was found for %1: its provider's help page says which one to use.")
              .arg(domain);
}

QString FoundText::unknownServers(const QString &provider, const QString &domain)
{
    return tr("Facteur does not know which servers of %1 are those of %2: the help page of %1 says it.")
        .arg(provider, domain);
}

QString FoundText::ofKind(FoundSettings::Kind kind, const QString &domain)
{
    switch (kind) {
    case FoundSettings::Kind::Mailbox:
        return {};
    case FoundSettings::Kind::Exchange:
        return tr("%1 is for Exchange: add it in the mail program as an Exchange account.").arg(domain);
    case FoundSettings::Kind::NoMail:
        return tr("%1 takes no mail: no mailbox has an address there.").arg(domain);
    case FoundSettings::Kind::NoSuchDomain:
        return tr("There is no %1 on the Internet.").arg(domain);
    case FoundSettings::Kind::Offline:
        return tr("The network did not answer: nothing is known about %1.").arg(domain);
    case FoundSettings::Kind::Unknown:
        return tr("Nothing was found about %1: its provider's help page says which servers to use.")
            .arg(domain);
    }
    Q_UNREACHABLE();
}

} // namespace Facteur

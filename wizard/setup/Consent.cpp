// SPDX-License-Identifier: MIT
#include "Consent.h"

#include "Answers.h"
#include "Confirmation.h"
#include "RegistrableDomain.h"
#include "Validation.h"

namespace Facteur {

namespace {

/// A search has found \a host for the address of \a account, and the catalogue does not know it.
bool isFoundElsewhere(const Account &account, const Catalogue &catalogue, const QString &host)
{
    const Provider *provider = Answers::provider(account, catalogue);
    return provider && !provider->foundFor.isEmpty() && provider->hasServer(host)
        && !catalogue.hasServer(host) && needsConfirmation(host, provider->foundFor, Mechanism::Guess);
}

} // namespace

QString Consent::packOf(const QString &host, const Catalogue &catalogue)
{
    QString pack;
    for (const Provider &provider : catalogue.providers()) {
        const bool has = provider.hasServer(host);
        if (provider.pack.isEmpty() && provider.vouchesFor(host))
            return {};
        if (has && pack.isEmpty())
            pack = provider.pack;
    }
    return pack;
}

void Consent::typed(const Account &account, Side side)
{
    (side == Side::Incoming ? m_incomingFor : m_outgoingFor) = domainOf(account.emailAddress);
}

bool Consent::wereTypedFor(const Account &account) const
{
    const QString domain = domainOf(account.emailAddress);
    return !account.incoming.host.isEmpty() && (m_incomingFor == domain || m_outgoingFor == domain);
}

QList<Stranger> Consent::strangers(const Account &account, const Catalogue &catalogue) const
{
    QList<Stranger> strangers;
    const QString domain = domainOf(account.emailAddress);
    for (Side side : {Side::Incoming, Side::Outgoing}) {
        const ServerAnswer &server = Answers::server(account, side);
        const QString typedFor = side == Side::Incoming ? m_incomingFor : m_outgoingFor;
        const QString pack = packOf(server.host, catalogue);
        const QString host = server.host.toLower();
        if (!pack.isEmpty() && !m_hosts.contains(host))
            strangers.append({side, server.host, server.port, pack, {}, {}});
        else if (isFoundElsewhere(account, catalogue, host) && !m_found.contains({host, domain}))
            strangers.append({side, server.host, server.port, {}, registrableDomain(server.host), {}});
        else if (!catalogue.hasServer(server.host) && !typedFor.isEmpty() && typedFor != domain)
            strangers.append({side, server.host, server.port, {}, {}, typedFor});
    }
    return strangers;
}

void Consent::agree(const Account &account, const Catalogue &catalogue)
{
    const QList<Stranger> agreed = strangers(account, catalogue);
    for (const Stranger &stranger : agreed) {
        const QString host = stranger.host.toLower();
        if (!stranger.pack.isEmpty())
            m_hosts.insert(host);
        else if (!stranger.base.isEmpty())
            m_found.insert({host, domainOf(account.emailAddress)});
        else
            typed(account, stranger.side);
    }
}

} // namespace Facteur

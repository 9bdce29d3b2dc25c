// SPDX-License-Identifier: MIT
#include "ImportedServers.h"

#include "FoundEndpoints.h"
#include "OfferServers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qsizetype maximumOffersOfGuide = 20;
constexpr qsizetype maximumPieces = 300;

class Offers
{
public:
    Offers(const PortTable &ports, QList<ImportNote> &notes)
        : m_ports(ports)
        , m_notes(notes)
    {
    }

    void take(const QList<ServerPiece> &pieces)
    {
        for (const ServerPiece &piece : pieces) {
            if (!piece.hosts.isEmpty() && piece.protocol)
                takeNamed(piece);
        }
        for (const ServerPiece &piece : pieces) {
            if (piece.hosts.isEmpty() && piece.protocol)
                takePorts(piece);
        }
        for (const ServerPiece &piece : pieces) {
            if (!piece.hosts.isEmpty() && (!piece.protocol || piece.isForAll))
                takeNameForAll(piece);
        }
        share();
    }

    [[nodiscard]] QList<ImportedOffer> result();

private:
    void takeNamed(const ServerPiece &piece);
    void takePorts(const ServerPiece &piece);
    void takeNameForAll(const ServerPiece &piece);
    void share();
    bool contradicts(const ServerPiece &piece);
    static int nearnessOf(const FoundServer &found, const OfferServers &offer);

    const PortTable &m_ports;
    QList<ImportNote> &m_notes;
    QList<OfferServers> m_offers;
};

/// Another name for the same thing in the same place, or in the list of all settings.
bool Offers::contradicts(const ServerPiece &piece)
{
    for (const OfferServers &offer : std::as_const(m_offers)) {
        const FoundServer found = offer.value(*piece.protocol);
        for (const ServerPiece &other : found.pieces) {
            const bool isSamePlace =
                other.section == piece.section && other.group == piece.group && other.region == piece.region;
            const bool isOneOnly = m_offers.size() == 1 && other.isRecap != piece.isRecap;
            if (other.hosts.isEmpty() || !(isSamePlace || isOneOnly))
                continue;
            m_notes.append({ImportNote::Kind::Contradiction, piece.line(),
                u"the %1 server is %2 here, but %3 in line %4"_s.arg(nameOf(*piece.protocol),
                    piece.hosts.constFirst().text, other.hosts.constFirst().text,
                    QString::number(other.hosts.constFirst().line))});
            return true;
        }
    }
    return false;
}

void Offers::takeNamed(const ServerPiece &piece)
{
    OfferServers *best = nullptr;
    int nearest = -1;
    for (OfferServers &offer : m_offers) {
        const FoundServer found = offer.value(*piece.protocol);
        const bool isSame = std::any_of(piece.hosts.begin(), piece.hosts.end(),
            [&found](const WrittenPlace &host) { return found.has(host.text); });
        const int near = isSame ? 1000 : nearness(piece, offer);
        const bool isWhole = offer.contains(Protocol::Smtp) && offer.size() > 1;
        // A whole offer takes in what is near to it alone.
        const bool isPossible = isSame || found.hosts.isEmpty();
        if (isPossible && near > nearest && (near >= 20 || !isWhole)) {
            best = &offer;
            nearest = near;
        }
    }
    if (!best) {
        if (contradicts(piece))
            return;
        if (m_offers.size() >= maximumOffersOfGuide) {
            m_notes.append({ImportNote::Kind::ToDo, piece.line(),
                u"the %1 server was left out: too many offers, the most is %2"_s.arg(nameOf(*piece.protocol))
                    .arg(maximumOffersOfGuide)});
            return;
        }
        m_offers.append(OfferServers());
        best = &m_offers.last();
    }
    (*best)[*piece.protocol].join(piece, m_notes);
}

/// Ports without a name belong to what is nearest to them: where that has servers of their protocol, to
/// these.
void Offers::takePorts(const ServerPiece &piece)
{
    if (m_offers.isEmpty())
        m_offers.append(OfferServers());
    QList<OfferServers *> nearest;
    int most = 0;
    for (OfferServers &offer : m_offers) {
        const int near = nearness(piece, offer);
        if (near > most)
            nearest.clear();
        most = qMax(most, near);
        if (near == most)
            nearest.append(&offer);
    }
    const auto hasProtocol = [&piece](const OfferServers *offer) { return offer->contains(*piece.protocol); };
    const bool isKnown = std::any_of(nearest.begin(), nearest.end(), hasProtocol);
    for (OfferServers *offer : std::as_const(nearest)) {
        if (!isKnown || hasProtocol(offer))
            (*offer)[*piece.protocol].join(piece, m_notes);
    }
}

/// A name that is given for all, or for receiving by any protocol, fills what has a port but no name.
void Offers::takeNameForAll(const ServerPiece &piece)
{
    bool isTaken = piece.protocol.has_value();
    for (OfferServers &offer : m_offers) {
        for (auto found = offer.begin(); found != offer.end(); ++found) {
            const bool fits = !piece.side || sideOf(found.key()) == *piece.side;
            if (found->hosts.isEmpty() && fits) {
                found->hosts = piece.hosts;
                isTaken = true;
            }
        }
    }
    if (!isTaken)
        m_notes.append({ImportNote::Kind::ToDo, piece.line(),
            u"the server %1 was left out: its protocol or its port is not told"_s.arg(
                piece.hosts.constFirst().text)});
}

int Offers::nearnessOf(const FoundServer &found, const OfferServers &offer)
{
    int nearest = 0;
    for (const ServerPiece &piece : found.pieces)
        nearest = qMax(nearest, nearness(piece, offer));
    return nearest;
}

/// What there is only one of belongs to every offer, unless it is told for one of them: nearer to that than
/// to the others.
void Offers::share()
{
    const QList<OfferServers> all = m_offers;
    for (const Protocol protocol : {Protocol::Imap, Protocol::Pop3, Protocol::Smtp}) {
        QList<OfferServers> owners;
        for (const OfferServers &offer : all) {
            if (offer.contains(protocol))
                owners.append(offer);
        }
        if (owners.size() != 1)
            continue;
        const FoundServer found = owners.first().take(protocol);
        for (OfferServers &offer : m_offers) {
            const bool needs = protocol == Protocol::Smtp
                ? !offer.contains(protocol)
                : !offer.contains(Protocol::Imap) && !offer.contains(Protocol::Pop3);
            if (needs && nearnessOf(found, offer) >= nearnessOf(found, owners.constFirst()))
                offer.insert(protocol, found);
        }
    }
}

QList<ImportedOffer> Offers::result()
{
    QList<ImportedOffer> offers;
    for (const OfferServers &servers : std::as_const(m_offers)) {
        ImportedOffer offer;
        QList<ImportNote> notes;
        for (auto it = servers.cbegin(); it != servers.cend(); ++it) {
            offer.endpoints += endpointsOf(it.key(), *it, m_ports, notes);
            if (!it->pieces.isEmpty() && offer.region.isEmpty())
                offer.region = it->pieces.constFirst().region;
            if (offer.line == 0 && !offer.endpoints.isEmpty())
                offer.line = it->line();
        }
        if (!offer.isWhole()) // it is left out: nothing of it was taken
            notes.removeIf([](const ImportNote &note) { return note.kind == ImportNote::Kind::Understood; });
        m_notes += notes;
        if (!offer.endpoints.isEmpty())
            offers.append(offer);
    }
    return offers;
}

} // namespace

bool ImportedOffer::serves(Protocol protocol) const
{
    return std::any_of(endpoints.begin(), endpoints.end(),
        [protocol](const Endpoint &endpoint) { return endpoint.protocol == protocol; });
}

QList<ImportedOffer> importedOffers(
    const QList<SectionFacts> &facts, const ImportContext &context, QList<ImportNote> &notes)
{
    Offers offers(context.ports, notes);
    QList<ServerPiece> pieces = piecesOf(facts, context, notes);
    if (pieces.size() > maximumPieces) {
        notes.append({ImportNote::Kind::ToDo, pieces.at(maximumPieces).line(),
            u"from here on no more servers were read: the most is %1"_s.arg(maximumPieces)});
        pieces = pieces.mid(0, maximumPieces);
    }
    offers.take(pieces);
    return offers.result();
}

} // namespace Facteur

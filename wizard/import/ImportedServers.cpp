// SPDX-License-Identifier: MIT
#include "ImportedServers.h"

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
    [[nodiscard]] QList<Endpoint> endpointsOf(Protocol protocol, const FoundServer &found);
    [[nodiscard]] Security securityOf(const FoundServer &found, const WrittenPort &port) const;
    [[nodiscard]] QString wordsFor(Protocol protocol, const FoundServer &found) const;

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

/// Ports without a name belong to the servers of their protocol that are nearest.
void Offers::takePorts(const ServerPiece &piece)
{
    int nearest = 0;
    for (const OfferServers &offer : std::as_const(m_offers)) {
        if (offer.contains(*piece.protocol))
            nearest = qMax(nearest, nearness(piece, offer));
    }
    bool isTaken = false;
    for (OfferServers &offer : m_offers) {
        if (!offer.contains(*piece.protocol) || nearness(piece, offer) < nearest)
            continue;
        offer[*piece.protocol].join(piece, m_notes);
        isTaken = true;
    }
    if (isTaken)
        return;
    if (m_offers.isEmpty())
        m_offers.append(OfferServers());
    for (OfferServers &offer : m_offers)
        offer[*piece.protocol].join(piece, m_notes);
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

/// What there is only one of belongs to every offer.
void Offers::share()
{
    const QList<OfferServers> all = m_offers;
    for (const Protocol protocol : {Protocol::Imap, Protocol::Pop3, Protocol::Smtp}) {
        QList<FoundServer> known;
        for (const OfferServers &offer : all) {
            if (offer.contains(protocol))
                known.append(offer.value(protocol));
        }
        for (OfferServers &offer : m_offers) {
            const bool needs = protocol == Protocol::Smtp
                ? !offer.contains(protocol)
                : !offer.contains(Protocol::Imap) && !offer.contains(Protocol::Pop3);
            if (needs && known.size() == 1)
                offer.insert(protocol, known.constFirst());
        }
    }
}

/// A box that is off leaves STARTTLS to the port where there is another with TLS, as the old spelling has it.
Security Offers::securityOf(const FoundServer &found, const WrittenPort &port) const
{
    const auto known = m_ports.find(port.number);
    const bool hasTls = std::any_of(found.ports.begin(), found.ports.end(), [this](const WrittenPort &other) {
        const auto registered = m_ports.find(other.number);
        return other.security ? other.security == Security::Tls
                              : registered && registered->security == Security::Tls;
    });
    if (port.security == Security::None)
        return hasTls && known && known->security == Security::StartTls ? Security::StartTls : Security::None;
    return port.security.value_or(known ? known->security : Security::Tls);
}

QString Offers::wordsFor(Protocol protocol, const FoundServer &found) const
{
    QStringList names;
    for (const WrittenPlace &host : found.hosts)
        names.append(host.text);
    QStringList ports;
    for (const WrittenPort &port : found.ports) {
        const auto known = m_ports.find(port.number);
        const Security security = port.security.value_or(known ? known->security : Security::Tls);
        const QString with = security == Security::Tls ? u"port %1 with SSL (line %2)"_s
            : security == Security::None               ? u"port %1 without (line %2)"_s
            : port.security                            ? u"port %1 with STARTTLS (line %2)"_s
                            : u"port %1 (line %2), which is registered for STARTTLS"_s;
        ports.append(with.arg(port.number).arg(port.line));
    }
    return u"%1 server %2, %3"_s.arg(nameOf(protocol), names.join(u" or "_s), ports.join(u", "_s));
}

QList<Endpoint> Offers::endpointsOf(Protocol protocol, const FoundServer &found)
{
    const int line = found.hosts.isEmpty() ? found.ports.constFirst().line : found.hosts.constFirst().line;
    if (found.hosts.isEmpty() || found.ports.isEmpty()) {
        m_notes.append({ImportNote::Kind::ToDo, line,
            u"the %1 server is not complete, and was left out: its %2 is not told"_s.arg(
                nameOf(protocol), found.hosts.isEmpty() ? u"name"_s : u"port"_s)});
        return {};
    }
    m_notes.append({ImportNote::Kind::Understood, line, wordsFor(protocol, found)});
    QList<Endpoint> endpoints;
    for (const WrittenPlace &host : found.hosts) {
        for (const WrittenPort &port : found.ports) {
            const auto known = m_ports.find(port.number);
            if (!port.security && !known)
                m_notes.append({ImportNote::Kind::ToDo, port.line,
                    u"port %1: say how it is protected; it counts as TLS until then"_s.arg(port.number)});
            if (port.security == Security::Tls && known && known->security == Security::StartTls)
                m_notes.append({ImportNote::Kind::ToDo, port.securityLine,
                    u"port %1 is said to go with SSL/TLS, but is registered for STARTTLS: look which it is"_s
                        .arg(port.number)});
            endpoints.append({protocol, host.text, port.number, securityOf(found, port)});
        }
    }
    std::stable_sort(endpoints.begin(), endpoints.end(),
        [](const Endpoint &left, const Endpoint &right) { return left.security < right.security; });
    return endpoints;
}

QList<ImportedOffer> Offers::result()
{
    QList<ImportedOffer> offers;
    for (const OfferServers &servers : std::as_const(m_offers)) {
        ImportedOffer offer;
        for (auto it = servers.cbegin(); it != servers.cend(); ++it) {
            offer.endpoints += endpointsOf(it.key(), *it);
            if (!it->pieces.isEmpty() && offer.region.isEmpty())
                offer.region = it->pieces.constFirst().region;
        }
        offer.isWhole =
            offer.serves(Protocol::Smtp) && (offer.serves(Protocol::Imap) || offer.serves(Protocol::Pop3));
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
    const QList<SectionFacts> &facts, const PortTable &ports, QList<ImportNote> &notes)
{
    Offers offers(ports, notes);
    QList<ServerPiece> pieces = piecesOf(facts, ports);
    if (pieces.size() > maximumPieces) {
        notes.append({ImportNote::Kind::ToDo, pieces.at(maximumPieces).line(),
            u"from here on no more servers were read: the most is %1"_s.arg(maximumPieces)});
        pieces = pieces.mid(0, maximumPieces);
    }
    offers.take(pieces);
    return offers.result();
}

} // namespace Facteur

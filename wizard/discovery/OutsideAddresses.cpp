// SPDX-License-Identifier: MIT
#include "OutsideAddresses.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

struct Ipv4Range
{
    quint32 network;
    int bits;
};

constexpr quint32 ipv4(quint32 a, quint32 b, quint32 c)
{
    return a << 24 | b << 16 | c << 8;
}

/// The addresses of documentation are not among them: they lead nowhere.
constexpr std::array<Ipv4Range, 11> inside{{
    {ipv4(0, 0, 0), 8}, // this network
    {ipv4(10, 0, 0), 8}, // private (RFC 1918)
    {ipv4(100, 64, 0), 10}, // a provider's inner network (RFC 6598)
    {ipv4(127, 0, 0), 8}, // this computer
    {ipv4(169, 254, 0), 16}, // link-local
    {ipv4(172, 16, 0), 12}, // private
    {ipv4(192, 0, 0), 24}, // protocol assignments
    {ipv4(192, 168, 0), 16}, // private
    {ipv4(198, 18, 0), 15}, // benchmarks (RFC 2544)
    {ipv4(224, 0, 0), 4}, // multicast
    {ipv4(240, 0, 0), 4}, // reserved, and broadcast
}};

bool leadsOut(quint32 address)
{
    return std::none_of(inside.begin(), inside.end(),
        [address](const Ipv4Range &range) { return (address ^ range.network) >> (32 - range.bits) == 0; });
}

quint32 embedded(const Q_IPV6ADDR &address, int at)
{
    return quint32{address[at]} << 24 | quint32{address[at + 1]} << 16 | quint32{address[at + 2]} << 8
        | quint32{address[at + 3]};
}

bool ipv6LeadsOut(const QHostAddress &host)
{
    const auto isIn = [&host](const QString &network, int bits) {
        return host.isInSubnet(QHostAddress(network), bits);
    };
    const Q_IPV6ADDR address = host.toIPv6Address();
    if (isIn(u"::ffff:0:0"_s, 96) || isIn(u"64:ff9b::"_s, 96)) // mapped; NAT64 (RFC 6052)
        return leadsOut(embedded(address, 12));
    if (isIn(u"2002::"_s, 16)) // 6to4 (RFC 3056)
        return leadsOut(embedded(address, 2));
    return isIn(u"2000::"_s, 3) && !isIn(u"2001::"_s, 32); // what is given out, without Teredo (RFC 4380)
}

} // namespace

QList<QHostAddress> outsideAddresses(const QList<QHostAddress> &addresses)
{
    QList<QHostAddress> outside = addresses;
    outside.removeIf([](const QHostAddress &address) {
        if (address.protocol() == QAbstractSocket::IPv4Protocol)
            return !leadsOut(address.toIPv4Address());
        return address.protocol() != QAbstractSocket::IPv6Protocol || !ipv6LeadsOut(address);
    });
    return outside;
}

} // namespace Facteur

// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayList>
#include <QHostAddress>
#include <QList>
#include <QString>
#include <QStringList>

namespace Facteur {

enum class DnsType
{
    A,
    Aaaa,
    Mx,
    Ns,
    Srv,
    Txt
};

enum class DnsOutcome
{
    Records,
    NoRecords, ///< the name exists, or may exist, without usable records of this type
    NoSuchDomain, ///< NXDOMAIN (RFC 8020: nothing below it either), or a text that is no name
    NoAnswer ///< silence, SERVFAIL, REFUSED, garbage: nothing is said about the name
};

/// RFC 2782.
struct DnsService
{
    QString target; ///< empty: the service is decidedly not offered (".")
    quint16 port = 0;
    quint16 priority = 0; ///< the lowest comes first
    quint16 weight = 0;

    bool operator==(const DnsService &) const = default;
};

/// What the name servers say. All names are those of hosts (PublishedHost.h); what is none was left out.
struct DnsAnswer
{
    DnsOutcome outcome = DnsOutcome::NoAnswer;
    bool nullMx = false; ///< this domain takes no mail (RFC 7505); there are no mxHosts then
    QStringList mxHosts; ///< the preferred one first, each once
    qsizetype bestMxHosts = 0; ///< how many of them, from the front, have the best preference that there is
    QList<DnsService> services; ///< by priority, then the heaviest first
    QByteArrayList texts; ///< the strings of each record joined, as they came
    QList<QHostAddress> addresses;
    QStringList nameServers;

    bool operator==(const DnsAnswer &) const = default;
};

} // namespace Facteur

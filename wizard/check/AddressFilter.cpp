// SPDX-License-Identifier: MIT
#include "AddressFilter.h"

#include "HostNames.h"

#include <algorithm>

namespace Facteur {

namespace {

bool isNowhere(const QHostAddress &address)
{
    return address.isEqual(QHostAddress(QHostAddress::AnyIPv4)) || address == QHostAddress::AnyIPv6;
}

bool isHome(const QHostAddress &address)
{
    return address.isLoopback();
}

bool isPublicName(const QString &host)
{
    return QHostAddress(host).isNull() && !isLocalName(host);
}

} // namespace

QList<QHostAddress> usableAddresses(const QList<QHostAddress> &addresses, const QString &host)
{
    QList<QHostAddress> usable = addresses;
    usable.removeIf(isNowhere);
    if (isPublicName(host) && !std::all_of(usable.begin(), usable.end(), isHome))
        usable.removeIf(isHome);
    return usable;
}

bool leadsHome(const QList<QHostAddress> &usable, const QString &host)
{
    return !usable.isEmpty() && isPublicName(host) && std::all_of(usable.begin(), usable.end(), isHome);
}

} // namespace Facteur

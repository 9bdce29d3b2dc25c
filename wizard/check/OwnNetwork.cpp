// SPDX-License-Identifier: MIT
#include "OwnNetwork.h"

#include <QNetworkInterface>

#include <algorithm>

namespace Facteur {

bool isOnANetwork(const QList<QHostAddress> &addresses)
{
    return std::any_of(addresses.cbegin(), addresses.cend(), [](const QHostAddress &address) {
        return !address.isNull() && !address.isLoopback() && !address.isLinkLocal();
    });
}

bool isOnANetwork()
{
    QList<QHostAddress> addresses;
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &each : interfaces) {
        const auto flags = each.flags();
        if (!flags.testFlag(QNetworkInterface::IsUp) || !flags.testFlag(QNetworkInterface::IsRunning))
            continue;
        const QList<QNetworkAddressEntry> entries = each.addressEntries();
        for (const QNetworkAddressEntry &entry : entries)
            addresses.append(entry.ip());
    }
    return isOnANetwork(addresses);
}

} // namespace Facteur

// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QList>
#include <QString>

namespace Facteur {

/// What a name server said of \a host, without what a filter says in place of an answer, as far as anything
/// else is left: 0.0.0.0 and ::, which mean this computer to whoever connects to them, never stay; loopback
/// addresses only where the name may be this computer's own (HostNames.h), or there is nothing but them.
[[nodiscard]] QList<QHostAddress> usableAddresses(const QList<QHostAddress> &addresses, const QString &host);

/// \a usable leads to this computer, though \a host is a name of the Internet: by a filter, or because this
/// computer is that server.
[[nodiscard]] bool leadsHome(const QList<QHostAddress> &usable, const QString &host);

} // namespace Facteur

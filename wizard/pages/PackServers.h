// SPDX-License-Identifier: MIT
#pragma once

#include "Account.h"
#include "Catalogue.h"
#include "Terms.h"

#include <QList>
#include <QPair>
#include <QSet>
#include <QString>

namespace Facteur {

/// A server that is known from a pack alone.
struct PackServer
{
    Side side = Side::Incoming;
    QString host;
    quint16 port = 0;
    QString pack; ///< the folder

    bool operator==(const PackServer &) const = default;
};

/// Which servers of packs the person has agreed to. A pack can be a fraud, made to collect passwords: what it
/// calls a provider's server is as little known as one that was found somewhere (spec §5), and a good
/// certificate says only that the host is what the pack calls it.
class PackServers
{
public:
    /// Those of \a account that only packs know, and that have not been agreed to.
    [[nodiscard]] QList<PackServer> toBeAgreed(const Account &account, const Catalogue &catalogue) const;
    /// Agrees to \a servers, as long as the program runs.
    void agree(const QList<PackServer> &servers);

    /// The pack that \a host is known from; empty where it is built in, or known from nowhere.
    [[nodiscard]] static QString packOf(const QString &host, const Catalogue &catalogue);

private:
    QSet<QPair<QString, QString>> m_agreed; ///< host and pack
};

} // namespace Facteur

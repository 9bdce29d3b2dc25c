// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace Facteur {

struct MxNames;

// What is asked for over https in the search for an address's settings (spec §5), in the order of asking. Of
// the address, the domain alone is in these URLs. Where \a domain is none (PublishedHost.h), there are none.

/// The PACC document, and the name of the TXT record that vouches for it (draft-ietf-mailmaint-pacc).
[[nodiscard]] QList<QUrl> paccUrls(const QString &domain);
[[nodiscard]] QString paccRecordName(const QString &domain);

/// The domain's own autoconfig document (draft-ietf-mailmaint-autoconfig, section 4.1).
[[nodiscard]] QList<QUrl> autoconfigUrls(const QString &domain);

/// The domain's document in Thunderbird's database. It is not told of private networks.
[[nodiscard]] QList<QUrl> ispdbUrls(const QString &domain);

/// The same of the hoster, by its MX: its own documents, and those of the database.
[[nodiscard]] QList<QUrl> mxAutoconfigUrls(const MxNames &names);
[[nodiscard]] QList<QUrl> mxIspdbUrls(const MxNames &names);

} // namespace Facteur

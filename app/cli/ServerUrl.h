// SPDX-License-Identifier: MIT
#pragma once

#include "MailSettings.h"

#include <QString>

#include <optional>

namespace Facteur {

/// A server as the command line names it, always with a port: imaps: pop3s: smtps: (TLS), imap+starttls:
/// pop3+starttls: smtp+starttls:, imap: pop3: smtp: (SSL off), as "imaps://host:993". Nothing where \a text
/// is anything else: a user name, a path or a query have no place in it.
[[nodiscard]] std::optional<Endpoint> endpointFromUrl(const QString &text);

/// The other way round.
[[nodiscard]] QString urlOf(const Endpoint &endpoint);

} // namespace Facteur

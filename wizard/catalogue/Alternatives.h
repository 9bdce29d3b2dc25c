// SPDX-License-Identifier: MIT
#pragma once

#include "Account.h"
#include "MailSettings.h"

#include <QList>

#include <optional>

namespace Facteur {

class PortTable;
struct Guide;
struct Provider;

/// What \a guide's mail program does with \a answer, as the test asks for it (spec §1): the box's meaning
/// becomes the security of the line. Ticked and Unknown: the port's registered security (\a ports), else TLS;
/// not ticked and Unknown: Plain. Opportunistic and Plain become Security::None, Plain with
/// programStaysPlain.
[[nodiscard]] ServerAlternative settingFor(
    const ServerAnswer &answer, Protocol protocol, const Guide &guide, const PortTable &ports);

/// The way back: the answer of the servers page with which \a guide's mail program comes to \a endpoint;
/// nothing where it cannot.
[[nodiscard]] std::optional<ServerAnswer> answerFor(
    const Endpoint &endpoint, const Guide &guide, const PortTable &ports);

/// The answer of the servers page that \a provider recommends for \a protocol: its best server to which \a
/// guide's mail program can be set. Empty where it has none.
[[nodiscard]] ServerAnswer recommendedServer(
    const Provider &provider, Protocol protocol, const Guide &guide, const PortTable &ports);

/// The port that goes with the box of \a answer at \a provider's server of that name; 0 where it has none.
[[nodiscard]] quint16 portFor(const Provider &provider, const ServerAnswer &answer, Protocol protocol,
    const Guide &guide, const PortTable &ports);

/// What else \a guide's mail program can be set to, beside \a answer: \a provider's servers, else
/// the same server and the registered ports, with the box ticked and not; best protected first. Never what
/// contradicts the way in which a port is known to begin, in plain text or with TLS.
[[nodiscard]] QList<ServerAlternative> alternativesFor(const ServerAnswer &answer, Protocol protocol,
    const Guide &guide, const Provider *provider, const PortTable &ports);

/// The same without a mail program: what is protected of \a provider's servers, else TLS on the one
/// registered port, STARTTLS on the other.
[[nodiscard]] QList<ServerAlternative> alternativesFor(
    const Endpoint &endpoint, const Provider *provider, const PortTable &ports);

} // namespace Facteur

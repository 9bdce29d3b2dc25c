// SPDX-License-Identifier: MIT
#include "FieldNames.h"

namespace Facteur {

bool isFieldName(const Words &words)
{
    return words.hasAny({Meaning::Server, Meaning::Port, Meaning::Security, Meaning::Ssl, Meaning::StartTls,
        Meaning::Type, Meaning::User, Meaning::Password});
}

std::optional<Field> fieldOf(const QString &label, std::optional<Side> side)
{
    const Words words(tokensOf(label));
    const bool isOut = words.side() ? words.side() == Side::Outgoing : side == Side::Outgoing;
    if (words.has(Meaning::Same))
        return Field::SameCredentials;
    if (words.hasAny({Meaning::Ssl, Meaning::StartTls}) && !words.has(Meaning::Port))
        return isOut ? Field::OutgoingSsl : Field::IncomingSsl;
    if (words.has(Meaning::Authentication))
        return Field::OutgoingAuthentication;
    if (words.has(Meaning::Port))
        return isOut ? Field::OutgoingPort : Field::IncomingPort;
    if (words.has(Meaning::Type))
        return Field::IncomingProtocol;
    if (words.has(Meaning::Server))
        return isOut ? Field::OutgoingHost : Field::IncomingHost;
    if (words.has(Meaning::User))
        return Field::IncomingUserName;
    if (words.has(Meaning::Password))
        return Field::Password;
    if (words.has(Meaning::Mail) && words.has(Meaning::Address))
        return Field::EmailAddress;
    return words.has(Meaning::Name) && words.has(Meaning::Own) ? std::optional(Field::DisplayName)
                                                               : std::nullopt;
}

} // namespace Facteur

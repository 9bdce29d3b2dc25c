// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace Facteur {

/// What is wrong with an e-mail address (RFC 5321, section 4.1.2, as far as mailbox providers go). The part
/// before the @ may be quoted.
enum class AddressProblem
{
    Empty,
    NoAt, ///< no @
    NothingBeforeAt,
    NothingAfterAt,
    SeveralAts,
    BadCharacter, ///< a space or another character that no address has
    NonAsciiLocalPart, ///< only servers that speak SMTPUTF8 (RFC 6531) take it
    BadDots, ///< a dot at an end of the first part, or two in a row
    DomainWithoutDot,
    AddressLiteral, ///< a computer's number in brackets in place of a domain: [192.0.2.1]
    BadDomain, ///< suggestedDomain() may know what was meant
    TooLong, ///< over 254 characters with the domain in ACE form, or over 64 before the @
};

/// What is wrong with a server name (RFC 1123, section 2.1; internationalised names are taken by their ACE
/// form).
enum class ServerNameProblem
{
    Empty,
    BadCharacter,
    BadLabel, ///< a label is empty, over 63 characters, or begins or ends with a hyphen
    LooksLikeAddress, ///< an e-mail address stands there
    TooLong, ///< over 253 characters
};

/// What is wrong with a typed port.
enum class PortProblem
{
    Empty,
    NotANumber,
    OutOfRange
};

/// \a address as cleanEmailAddress() gives it; nothing where it is fine.
[[nodiscard]] std::optional<AddressProblem> problemWithAddress(const QString &address);

/// \a name as cleanServerName() gives it: a host name or an IP address; nothing where it is fine.
[[nodiscard]] std::optional<ServerNameProblem> problemWithServerName(const QString &name);

/// \a text as typed into a port field; nothing where it is 1 to 65535.
[[nodiscard]] std::optional<PortProblem> problemWithPort(const QString &text);

/// A user name or a password that holds one cannot be told to every server (RFC 4616, section 2; RFC 3501,
/// section 9; RFC 5321, section 4.1.2): C0, DEL and C1.
[[nodiscard]] bool hasControlCharacter(const QString &text);

/// The part after the last @ of \a address, in lower case; empty where there is none. No domain has an @:
/// those before belong to a quoted local part. As it is shown and compared; domainForWire() makes of it what
/// is sent.
[[nodiscard]] QString domainOf(const QString &address);

} // namespace Facteur

// SPDX-License-Identifier: MIT
#include "Validation.h"

#include "DomainForm.h"
#include "QuotedLocalPart.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr int maximumAddress = 254;
constexpr int maximumLocalPart = 64;
constexpr int maximumHost = 253;
constexpr char32_t middleDot = U'\u00b7'; ///< stands between two l of Catalan (RFC 5892, appendix A.3)

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isAsciiAlphanumeric(char32_t c)
{
    return (c >= U'0' && c <= U'9') || (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}

bool isForeignLetter(char32_t c)
{
    return c >= 0x80 && (QChar::isLetterOrNumber(c) || QChar::isMark(c));
}

bool isHostCharacter(char32_t c)
{
    return isAsciiAlphanumeric(c) || c == U'-' || c == U'.' || c == middleDot || isForeignLetter(c);
}

/// RFC 5322, section 3.2.3 (dot-atom), with the letters of RFC 6532.
bool isLocalPartCharacter(char32_t c)
{
    return isAsciiAlphanumeric(c) || isForeignLetter(c)
        || (c < 0x80 && "!#$%&'*+-/=?^_`{|}~."_L1.contains(QChar(static_cast<char16_t>(c))));
}

template <class Predicate>
bool allCharacters(const QString &text, Predicate predicate)
{
    const QList<uint> characters = text.toUcs4();
    return std::all_of(characters.begin(), characters.end(), predicate);
}

bool isIpv4(const QString &text)
{
    const QStringList parts = text.split(u'.');
    return parts.size() == 4 && std::all_of(parts.begin(), parts.end(), [](const QString &part) {
        return !part.isEmpty() && part.size() <= 3 && std::all_of(part.begin(), part.end(), isAsciiDigit)
            && part.toUInt() <= 255;
    });
}

bool isIpv6(const QString &text)
{
    const auto belongs = [](QChar c) { return u"0123456789abcdefABCDEF:."_s.contains(c); };
    if (!text.contains(u':') || !std::all_of(text.begin(), text.end(), belongs))
        return false;
    QUrl url;
    url.setHost(text);
    return !url.host().isEmpty();
}

std::optional<ServerNameProblem> problemWithHostName(const QString &name)
{
    if (!allCharacters(name, isHostCharacter))
        return ServerNameProblem::BadCharacter;
    if (!name.endsWith(u'.') && !domainForWire(name).isEmpty())
        return std::nullopt;
    const QStringList labels = name.split(u'.');
    const bool areLabelsFine = std::none_of(
        labels.begin(), labels.end(), [](const QString &label) { return domainForWire(label).isEmpty(); });
    return areLabelsFine ? ServerNameProblem::TooLong : ServerNameProblem::BadLabel;
}

/// Between the quotes, where there are some (RFC 5321, section 4.1.2, QcontentSMTP).
std::optional<AddressProblem> problemWithLocalPart(const QString &localPart, bool isQuoted)
{
    if (hasControlCharacter(localPart))
        return AddressProblem::BadCharacter;
    if (!isQuoted && !allCharacters(localPart, isLocalPartCharacter))
        return AddressProblem::BadCharacter;
    if (!allCharacters(localPart, [](char32_t c) { return c < 0x80; }))
        return AddressProblem::NonAsciiLocalPart;
    if (!isQuoted && (localPart.startsWith(u'.') || localPart.endsWith(u'.') || localPart.contains(u".."_s)))
        return AddressProblem::BadDots;
    return std::nullopt;
}

/// A sign that no domain has, but that is typed for a full stop, or in a name.
bool isAsciiSign(char32_t c)
{
    return c > U' ' && c < 0x7f;
}

std::optional<AddressProblem> problemWithDomain(const QString &domain)
{
    if (domain.startsWith(u'[') && domain.endsWith(u']'))
        return AddressProblem::AddressLiteral;
    if (!allCharacters(domain, [](char32_t c) { return isHostCharacter(c) || isAsciiSign(c); }))
        return AddressProblem::BadCharacter;
    if (!allCharacters(domain, isHostCharacter))
        return AddressProblem::BadDomain;
    if (!domain.contains(u'.'))
        return AddressProblem::DomainWithoutDot;
    const auto problem = problemWithHostName(domain);
    if (problem == ServerNameProblem::TooLong)
        return AddressProblem::TooLong;
    return problem ? std::optional(AddressProblem::BadDomain) : std::nullopt;
}

} // namespace

std::optional<AddressProblem> problemWithAddress(const QString &address)
{
    if (address.isEmpty())
        return AddressProblem::Empty;
    const qsizetype quoted = quotedLocalPartLength(address);
    const qsizetype at = quoted > 0 ? quoted : address.indexOf(u'@');
    if (at < 0)
        return AddressProblem::NoAt;
    const QString localPart = address.left(at);
    const QString domain = address.mid(at + 1);
    if (domain.contains(u'@'))
        return AddressProblem::SeveralAts;
    if (localPart.isEmpty() || localPart == u"\"\"")
        return AddressProblem::NothingBeforeAt;
    if (domain.isEmpty())
        return AddressProblem::NothingAfterAt;
    if (address.size() > maximumAddress || localPart.size() > maximumLocalPart)
        return AddressProblem::TooLong;
    if (const auto problem = problemWithLocalPart(localPart, quoted > 0))
        return problem;
    if (const auto problem = problemWithDomain(domain))
        return problem;
    return at + 1 + domainForWire(domain).size() > maximumAddress ? std::optional(AddressProblem::TooLong)
                                                                  : std::nullopt;
}

std::optional<ServerNameProblem> problemWithServerName(const QString &name)
{
    if (name.isEmpty())
        return ServerNameProblem::Empty;
    if (name.contains(u'@'))
        return ServerNameProblem::LooksLikeAddress;
    if (name.size() > maximumHost)
        return ServerNameProblem::TooLong;
    if (isIpv4(name) || isIpv6(name))
        return std::nullopt;
    return problemWithHostName(name);
}

std::optional<PortProblem> problemWithPort(const QString &text)
{
    const QString digits = text.trimmed();
    if (digits.isEmpty())
        return PortProblem::Empty;
    if (!std::all_of(digits.begin(), digits.end(), isAsciiDigit))
        return PortProblem::NotANumber;
    bool fits = false;
    const ushort port = digits.toUShort(&fits);
    if (!fits || port == 0)
        return PortProblem::OutOfRange;
    return std::nullopt;
}

bool hasControlCharacter(const QString &text)
{
    return std::any_of(
        text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

QString domainOf(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    return at < 0 ? QString() : address.mid(at + 1).toLower();
}

} // namespace Facteur

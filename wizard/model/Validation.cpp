// SPDX-License-Identifier: MIT
#include "Validation.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr int maximumAddress = 254;
constexpr int maximumLocalPart = 64;
constexpr int maximumHost = 253;
constexpr int maximumLabel = 63;

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
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
    return isAsciiAlphanumeric(c) || c == U'-' || c == U'.' || isForeignLetter(c);
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

/// The name as DNS spells it; empty where a label has no such spelling.
QString aceOf(const QString &name)
{
    QStringList labels = name.split(u'.');
    for (QString &label : labels) {
        if (!isAscii(label))
            label = QString::fromLatin1(QUrl::toAce(label));
        if (label.isEmpty() || label.size() > maximumLabel || label.startsWith(u'-') || label.endsWith(u'-'))
            return {};
    }
    const QString &last = labels.constLast();
    if (std::all_of(last.begin(), last.end(), isAsciiDigit))
        return {};
    return labels.join(u'.');
}

std::optional<ServerNameProblem> problemWithHostName(const QString &name)
{
    if (!allCharacters(name, isHostCharacter))
        return ServerNameProblem::BadCharacter;
    const QString ace = aceOf(name);
    if (ace.isEmpty())
        return ServerNameProblem::BadLabel;
    if (ace.size() > maximumHost)
        return ServerNameProblem::TooLong;
    return std::nullopt;
}

std::optional<AddressProblem> problemWithDomain(const QString &domain)
{
    if (!allCharacters(domain, isHostCharacter))
        return AddressProblem::BadCharacter;
    if (!domain.contains(u'.'))
        return AddressProblem::DomainWithoutDot;
    if (problemWithHostName(domain))
        return AddressProblem::BadDomain;
    return std::nullopt;
}

} // namespace

std::optional<AddressProblem> problemWithAddress(const QString &address)
{
    if (address.isEmpty())
        return AddressProblem::Empty;
    const qsizetype at = address.indexOf(u'@');
    if (at < 0)
        return AddressProblem::NoAt;
    const QString localPart = address.left(at);
    const QString domain = address.mid(at + 1);
    if (domain.contains(u'@'))
        return AddressProblem::SeveralAts;
    if (localPart.isEmpty())
        return AddressProblem::NothingBeforeAt;
    if (domain.isEmpty())
        return AddressProblem::NothingAfterAt;
    if (address.size() > maximumAddress || localPart.size() > maximumLocalPart)
        return AddressProblem::TooLong;
    if (!allCharacters(localPart, isLocalPartCharacter))
        return AddressProblem::BadCharacter;
    if (localPart.startsWith(u'.') || localPart.endsWith(u'.') || localPart.contains(u".."_s))
        return AddressProblem::BadDots;
    return problemWithDomain(domain);
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

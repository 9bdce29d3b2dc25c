// SPDX-License-Identifier: MIT
#include "SectionFacts.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

QList<WrittenValue> SectionFacts::all(Field field) const
{
    QList<WrittenValue> found;
    std::copy_if(values.begin(), values.end(), std::back_inserter(found),
        [field](const WrittenValue &value) { return value.field == field; });
    return found;
}

std::optional<Protocol> SectionFacts::incomingProtocol(
    const WrittenSection &section, const PortTable &ports) const
{
    for (const WrittenValue &value : all(Field::IncomingPort)) {
        const auto known = ports.find(static_cast<quint16>(value.text.toUInt()));
        if (known && known->protocol != Protocol::Smtp)
            return known->protocol;
    }
    for (const WrittenValue &value : all(Field::IncomingProtocol))
        return protocolNamedIn(value.text);
    return protocolNamedIn(section.title);
}

std::optional<Protocol> protocolNamedIn(const QString &text)
{
    static const QRegularExpression pop(u"\\bpop3?\\b"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression imap(u"\\bimap4?\\b"_s, QRegularExpression::CaseInsensitiveOption);
    const bool isPop = pop.match(text).hasMatch();
    const bool isImap = imap.match(text).hasMatch();
    if (isPop == isImap)
        return std::nullopt;
    return isPop ? Protocol::Pop3 : Protocol::Imap;
}

} // namespace Facteur

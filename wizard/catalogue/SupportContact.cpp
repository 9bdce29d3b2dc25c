// SPDX-License-Identifier: MIT
#include "SupportContact.h"

#include "CleanUp.h"
#include "JsonNode.h"
#include "PackRules.h"
#include "Validation.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

QString problemWithEmail(const QString &text)
{
    return problemWithAddress(text) ? u"not an e-mail address: \"%1\""_s.arg(cleanForDisplay(text, 100))
                                    : QString();
}

QString problemWithTelephone(const QString &text)
{
    static const QRegularExpression telephone(u"\\A\\+?[0-9][0-9 ()./-]{1,28}[0-9]\\z"_s);
    return telephone.match(text).hasMatch()
        ? QString()
        : u"not a telephone number: digits, spaces, ( ) . / - and + in front"_s;
}

} // namespace

SupportContact readSupportContact(const JsonNode &node)
{
    SupportContact contact;
    if (!node.exists() || !node.isObjectOf({u"name"_s, u"email"_s, u"telephone"_s, u"link"_s, u"hours"_s}))
        return contact;
    contact.name = node[u"name"_s].localText(problemWithLabel);
    if (const JsonNode email = node[u"email"_s]; email.exists())
        contact.email = email.text(problemWithEmail);
    if (const JsonNode telephone = node[u"telephone"_s]; telephone.exists())
        contact.telephone = telephone.text(problemWithTelephone);
    if (const JsonNode link = node[u"link"_s]; link.exists())
        contact.link = link.localLink(problemWithLink);
    if (const JsonNode hours = node[u"hours"_s]; hours.exists())
        contact.hours = hours.localText();
    if (!node[u"email"_s].exists() && !node[u"telephone"_s].exists() && !node[u"link"_s].exists())
        node.addError(u"a way to get there is missing: \"email\", \"telephone\" or \"link\""_s);
    return contact;
}

} // namespace Facteur

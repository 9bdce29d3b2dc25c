// SPDX-License-Identifier: MIT
#include "ImportedSheet.h"

#include "PackRules.h"

#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

struct SheetField
{
    int group; ///< 0: the account, 1: incoming, 2: outgoing
    Field field;
    QLatin1StringView english; ///< where the guide has no label of its own
    const char16_t *french;
};

constexpr std::array<SheetField, 13> sheetFields{{
    {0, Field::DisplayName, "Your name"_L1, u"Votre nom"},
    {0, Field::EmailAddress, "E-mail address"_L1, u"Adresse de messagerie"},
    {0, Field::Password, "Password"_L1, u"Mot de passe"},
    {1, Field::IncomingProtocol, "Kind of incoming server"_L1, u"Type de serveur entrant"},
    {1, Field::IncomingHost, "Incoming server"_L1, u"Serveur entrant"},
    {1, Field::IncomingPort, "Port"_L1, u"Port"},
    {1, Field::IncomingSsl, "Incoming server: SSL"_L1, u"Serveur entrant : SSL"},
    {1, Field::IncomingUserName, "User name"_L1, u"Nom d’utilisateur"},
    {2, Field::OutgoingHost, "Outgoing server"_L1, u"Serveur sortant"},
    {2, Field::OutgoingPort, "Port"_L1, u"Port"},
    {2, Field::OutgoingSsl, "Outgoing server: SSL"_L1, u"Serveur sortant : SSL"},
    {2, Field::OutgoingAuthentication, "Outgoing server: authentication"_L1,
        u"Serveur sortant : authentification"},
    {2, Field::SameCredentials, "The same name and password for sending"_L1,
        u"Mêmes identifiants pour l’envoi"},
}};

} // namespace

QJsonObject both(const QString &english, const QString &french)
{
    return {{u"en"_s, english}, {u"fr"_s, french}};
}

QJsonArray importedSheet(const QList<ImportedStep> &steps)
{
    const std::array<QJsonObject, 3> titles{both(u"Account"_s, u"Compte"_s),
        both(u"Incoming server"_s, u"Serveur entrant"_s), both(u"Outgoing server"_s, u"Serveur sortant"_s)};
    QJsonArray groups;
    for (int group = 0; group < 3; ++group) {
        QJsonArray lines;
        for (const SheetField &each : sheetFields) {
            if (each.group != group)
                continue;
            QJsonValue label = both(each.english, QString::fromUtf16(each.french));
            for (auto step = steps.crbegin(); step != steps.crend(); ++step) {
                for (const WrittenLabel &own : step->facts.labels) {
                    if (own.field == each.field && problemWithLabel(own.text).isEmpty())
                        label = own.text;
                }
            }
            lines.append(QJsonObject{{u"field"_s, idOf(each.field)}, {u"label"_s, label}});
        }
        groups.append(
            QJsonObject{{u"title"_s, titles.at(static_cast<std::size_t>(group))}, {u"lines"_s, lines}});
    }
    return groups;
}

} // namespace Facteur

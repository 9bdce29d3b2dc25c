// SPDX-License-Identifier: MIT
#include "Exercise.h"

#include "Alternatives.h"
#include "PracticeMailbox.h"
#include "PracticePorts.h"
#include "ScenarioTable.h"

using namespace Qt::StringLiterals;

namespace Facteur {
namespace {

QString givenOr(const char *given, const QString &usual)
{
    return QByteArrayView(given).isEmpty() ? usual : QString::fromLatin1(given);
}

/// The provider's. Usually where it listens: localhost may be ::1 as well, where anybody may.
QString publishedHost(const ScenarioRow &row)
{
    return givenOr(row.isHostTyped ? "" : row.host, u"127.0.0.1"_s);
}

/// As the row has it in the mail program's dialog.
ServerAnswer typedServer(const ScenarioRow &row, Protocol protocol)
{
    return {givenOr(row.host, publishedHost(row)), practicePort(protocol, row.security),
        row.security == Security::Tls};
}

Provider providerOf(const ScenarioRow &row)
{
    Provider provider;
    provider.id = u"practice"_s;
    provider.name.texts = {{u"en"_s, u"the practice mailbox"_s}, {u"fr"_s, u"la boîte d’entraînement"_s}};
    provider.domains = {PracticeMailbox().emailAddress.section(u'@', 1)};
    for (const WellKnownPort &known : practicePorts) {
        ProviderServer server;
        server.endpoint = {known.protocol, publishedHost(row), known.port, known.security};
        provider.servers.append(server);
    }
    return provider;
}

Account accountOf(const ScenarioRow &row)
{
    const PracticeMailbox mailbox;
    Account account;
    account.providerId = providerOf(row).id;
    account.displayName = mailbox.displayName;
    account.userName = mailbox.emailAddress;
    account.emailAddress = givenOr(row.typedAddress, mailbox.emailAddress);
    account.password = givenOr(row.typedPassword, mailbox.password);
    account.outgoingAuthentication = row.authenticates;
    if (row.isHostTyped || row.security != Security::Tls) {
        account.incoming = typedServer(row, account.protocol);
        account.outgoing = typedServer(row, Protocol::Smtp);
    }
    return account;
}

} // namespace

Exercise Exercise::of(Scenario scenario, const QMap<quint16, quint16> &ports)
{
    const ScenarioRow &row = rowOf(scenario);
    Exercise exercise{scenario, providerOf(row), accountOf(row), {}, ports};
    if (!exercise.account.incoming.host.isEmpty())
        exercise.otherIncoming = typedServer(row, Protocol::Pop3);
    return exercise;
}

MailSettings Exercise::settings(Scenario scenario, Protocol protocol)
{
    const ScenarioRow &row = rowOf(scenario);
    const Provider own = providerOf(row);
    const Account account = accountOf(row);
    MailSettings settings;
    settings.emailAddress = account.emailAddress;
    settings.incoming.endpoint.protocol = protocol;
    settings.outgoing.endpoint.protocol = Protocol::Smtp;
    settings.outgoing.authenticate = account.outgoingAuthentication;
    for (ServerAccess *access : {&settings.incoming, &settings.outgoing}) {
        const ServerAnswer server = typedServer(row, access->endpoint.protocol);
        access->endpoint = {access->endpoint.protocol, server.host, server.port, row.security};
        access->programStaysPlain = row.programStaysPlain;
        if (access->authenticate) {
            access->userName = account.userName;
            access->password = account.password;
        }
        access->alternatives = alternativesFor(access->endpoint, &own, PortTable());
    }
    return settings;
}

} // namespace Facteur

// SPDX-License-Identifier: MIT
#include "CheckArguments.h"

#include "Alternatives.h"
#include "DomainForm.h"
#include "PackRules.h"
#include "Packs.h"
#include "ServerUrl.h"
#include "Validation.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr double longestTimeout = 3600; ///< seconds
constexpr qsizetype mostNamed = 100; ///< providers, in a message

constexpr std::array optionsWithValue{"email"_L1, "provider"_L1, "incoming"_L1, "outgoing"_L1, "protocol"_L1,
    "username"_L1, "outgoing-username"_L1, "ca-file"_L1, "timeout"_L1};
constexpr std::array optionsWithout{
    "no-outgoing-auth"_L1, "allow-cleartext"_L1, "password-stdin"_L1, "json"_L1};

void addAlternatives(MailSettings &settings, const Provider *provider, const PortTable &ports)
{
    for (ServerAccess *access : {&settings.incoming, &settings.outgoing})
        access->alternatives = alternativesFor(access->endpoint, provider, ports);
}

} // namespace

CheckArguments::CheckArguments()
{
    for (const QLatin1StringView name : optionsWithValue)
        m_parser.addOption({name, {}, u"value"_s});
    for (const QLatin1StringView name : optionsWithout)
        m_parser.addOption(QCommandLineOption(name));
    Packs::addOption(m_parser);
}

Command CheckArguments::parse(const QStringList &arguments)
{
    if (!m_parser.parse(QStringList{u"facteur-cli"_s} + arguments))
        return UsageError{m_parser.errorText().section(u'\n', 0, 0)};
    CheckRequest request;
    if (const auto problem = problemInGeneral())
        return UsageError{*problem};
    using Taker = std::optional<QString> (CheckArguments::*)(CheckRequest &) const;
    static constexpr std::array<Taker, 4> takers{&CheckArguments::takeAddress, &CheckArguments::takeServers,
        &CheckArguments::takeCredentials, &CheckArguments::takeOptions};
    for (const Taker take : takers) {
        if (const auto problem = (this->*take)(request))
            return UsageError{*problem};
    }
    return request;
}

std::optional<QString> CheckArguments::problemInGeneral() const
{
    if (!m_parser.positionalArguments().isEmpty())
        return tr("check takes options only; a password is never one of them.");
    const QStringList given = m_parser.optionNames();
    for (const QString &name : given) {
        if (given.count(name) > 1 && name != u"pack")
            return tr("--%1 is given more than once.").arg(name);
        // Qt complains on standard error where an option without a value is asked for one.
        const bool hasValue =
            std::find(optionsWithValue.begin(), optionsWithValue.end(), name) != optionsWithValue.end();
        if (hasValue && m_parser.value(name).isEmpty())
            return tr("--%1 has an empty value.").arg(name);
    }
    return Packs::problemWith(m_parser.values(u"pack"_s));
}

std::optional<QString> CheckArguments::takeAddress(CheckRequest &request) const
{
    request.settings.emailAddress = m_parser.value(u"email"_s);
    if (request.settings.emailAddress.isEmpty())
        return tr("--email is missing.");
    const auto problem = problemWithAddress(request.settings.emailAddress);
    // Whether they take letters with accents (RFC 6531), these servers will say themselves.
    if (problem && problem != AddressProblem::NonAsciiLocalPart)
        return tr("The value of --email is no e-mail address.");
    return std::nullopt;
}

std::optional<QString> CheckArguments::takeServers(CheckRequest &request) const
{
    const bool byUrl = m_parser.isSet(u"incoming"_s) || m_parser.isSet(u"outgoing"_s);
    if (byUrl == m_parser.isSet(u"provider"_s))
        return tr("Either --provider is needed, or --incoming and --outgoing.");
    const auto protocol = fromId<Protocol>(m_parser.value(u"protocol"_s));
    if (m_parser.isSet(u"protocol"_s) && (!protocol || protocol == Protocol::Smtp))
        return tr("--protocol is imap or pop3.");
    return byUrl ? takeUrls(request) : takeProvider(request);
}

std::optional<QString> CheckArguments::takeProvider(CheckRequest &request) const
{
    if (m_parser.isSet(u"allow-cleartext"_s))
        return tr("--allow-cleartext is not for a provider of the catalogue.");
    const Packs packs(m_parser.values(u"pack"_s));
    const Catalogue &catalogue = packs.catalogue();
    const QString id = m_parser.value(u"provider"_s);
    const Provider *const provider = catalogue.provider(id);
    if (packs.isAmbiguous(id))
        return provider->pack.isEmpty()
            ? tr("The pack brings a provider of this name, but it is built in: rename the pack's file.")
            : tr("Two packs bring a provider of this name: rename one of the files.");
    if (!provider && !packs.notices().isEmpty())
        return tr("The catalogue has no such provider. %1").arg(packs.notices().constFirst());
    if (!provider) {
        QStringList ids;
        for (const Provider &known : catalogue.providers().mid(0, mostNamed))
            ids << known.key();
        return tr("The catalogue has no such provider. It has: %1.").arg(ids.join(u", "_s));
    }
    const Protocol protocol = fromId<Protocol>(m_parser.value(u"protocol"_s)).value_or(Protocol::Imap);
    const QList<ProviderServer> incoming = provider->serversFor(protocol);
    const QList<ProviderServer> outgoing = provider->serversFor(Protocol::Smtp);
    if (incoming.isEmpty() || outgoing.isEmpty())
        return tr("The provider has no server for this protocol.");
    request.settings.incoming.endpoint = incoming.constFirst().endpoint;
    request.settings.outgoing.endpoint = outgoing.constFirst().endpoint;
    addAlternatives(request.settings, provider, catalogue.ports());
    for (ServerAccess *access : {&request.settings.incoming, &request.settings.outgoing})
        access->signsInByBrowser = provider->signIn == SignIn::BrowserOnly;
    request.provider = *provider;
    request.notices = packs.notices();
    return std::nullopt;
}

std::optional<QString> CheckArguments::takeUrls(CheckRequest &request) const
{
    const auto incoming = endpointFromUrl(m_parser.value(u"incoming"_s));
    const auto outgoing = endpointFromUrl(m_parser.value(u"outgoing"_s));
    if (!incoming || incoming->protocol == Protocol::Smtp)
        return tr("--incoming is a URL with a port, as imaps://host:993 (imap, pop3, with s or +starttls).");
    if (!outgoing || outgoing->protocol != Protocol::Smtp)
        return tr("--outgoing is a URL with a port, as smtps://host:465 (smtp, with s or +starttls).");
    if (m_parser.isSet(u"protocol"_s) && idOf(incoming->protocol) != m_parser.value(u"protocol"_s))
        return tr("--protocol contradicts --incoming.");
    const Packs packs(m_parser.values(u"pack"_s));
    const Catalogue &catalogue = packs.catalogue();
    request.notices = packs.notices();
    if (m_parser.isSet(u"allow-cleartext"_s)
        && (catalogue.hasServer(incoming->host) || catalogue.hasServer(outgoing->host)))
        return tr("--allow-cleartext is not for a provider of the catalogue.");
    request.settings.incoming.endpoint = *incoming;
    request.settings.outgoing.endpoint = *outgoing;
    addAlternatives(request.settings, nullptr, catalogue.ports());
    request.settings.incoming.cleartextConsent = m_parser.isSet(u"allow-cleartext"_s);
    request.settings.outgoing.cleartextConsent = m_parser.isSet(u"allow-cleartext"_s);
    return std::nullopt;
}

std::optional<QString> CheckArguments::takeCredentials(CheckRequest &request) const
{
    if (m_parser.isSet(u"no-outgoing-auth"_s) && m_parser.isSet(u"outgoing-username"_s))
        return tr("--no-outgoing-auth contradicts --outgoing-username.");
    for (const QString &name : {u"username"_s, u"outgoing-username"_s}) {
        if (hasControlCharacter(m_parser.value(name)))
            return tr("The value of --%1 holds a control character: no user name has one.").arg(name);
    }
    MailSettings &settings = request.settings;
    settings.outgoing.authenticate = !m_parser.isSet(u"no-outgoing-auth"_s);
    const auto usual = [&](Protocol protocol) {
        return request.provider ? request.provider->userName(protocol, settings.emailAddress)
                                : addressForWire(settings.emailAddress);
    };
    const QString given = m_parser.value(u"username"_s);
    settings.incoming.userName = given.isEmpty() ? usual(settings.incoming.endpoint.protocol) : given;
    request.hasOutgoingPassword = m_parser.isSet(u"outgoing-username"_s);
    if (settings.outgoing.authenticate && request.hasOutgoingPassword)
        settings.outgoing.userName = m_parser.value(u"outgoing-username"_s);
    else if (settings.outgoing.authenticate)
        settings.outgoing.userName = given.isEmpty() ? usual(Protocol::Smtp) : given;
    return std::nullopt;
}

std::optional<QString> CheckArguments::takeOptions(CheckRequest &request) const
{
    request.json = m_parser.isSet(u"json"_s);
    request.passwordFromStandardInput = m_parser.isSet(u"password-stdin"_s);
    if (m_parser.isSet(u"timeout"_s)) {
        bool isNumber = false;
        const double seconds = m_parser.value(u"timeout"_s).toDouble(&isNumber);
        if (!isNumber || !(seconds > 0) || seconds > longestTimeout)
            return tr("--timeout is a number of seconds, up to %1.").arg(longestTimeout);
        request.options.timeout = static_cast<int>(std::ceil(seconds * 1000));
    }
    return m_parser.isSet(u"ca-file"_s) ? takeAuthorities(request) : std::nullopt;
}

std::optional<QString> CheckArguments::takeAuthorities(CheckRequest &request) const
{
    const Result<QByteArray> file = readBoundedFile(m_parser.value(u"ca-file"_s));
    if (!file)
        return tr("The file of --ca-file cannot be read.");
    request.options.trust.authorities = QSslCertificate::fromData(file.value(), QSsl::Pem);
    if (request.options.trust.authorities.isEmpty())
        return tr("The file of --ca-file holds no certificate in PEM form.");
    return std::nullopt;
}

} // namespace Facteur

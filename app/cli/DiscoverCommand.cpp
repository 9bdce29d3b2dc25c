// SPDX-License-Identifier: MIT
#include "DiscoverCommand.h"

#include "AddressWords.h"
#include "CleanUp.h"
#include "Confirmation.h"
#include "Console.h"
#include "DomainForm.h"
#include "FoundJson.h"
#include "FoundText.h"
#include "Interrupts.h"
#include "Languages.h"
#include "Packs.h"
#include "ServerUrl.h"
#include "SettingsSearch.h"
#include "SignInText.h"
#include "UserNameTemplate.h"
#include "Validation.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

bool hasServers(const FoundSettings &found)
{
    return !found.incoming.isEmpty() || !found.outgoing.isEmpty();
}

/// The servers of one side come from elsewhere than those of the other.
bool isFoundInTwoWays(const FoundSettings &found)
{
    return !found.incoming.isEmpty() && !found.outgoing.isEmpty()
        && found.incoming.constFirst().mechanism != found.outgoing.constFirst().mechanism;
}

} // namespace

std::variant<DiscoverRequest, QString> DiscoverCommand::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption({u"nameserver"_s, {}, u"value"_s});
    parser.addOption(QCommandLineOption(u"json"_s));
    Packs::addOption(parser);
    if (!parser.parse(QStringList{u"facteur-cli"_s} + arguments))
        return parser.errorText().section(u'\n', 0, 0);
    if (const auto problem = Packs::problemWith(parser.values(u"pack"_s)))
        return *problem;
    if (parser.positionalArguments().size() != 1)
        return tr("discover takes one e-mail address.");
    DiscoverRequest request;
    request.json = parser.isSet(u"json"_s);
    if (parser.isSet(u"nameserver"_s)
        && !request.options.nameserver.setAddress(parser.value(u"nameserver"_s)))
        return tr("--nameserver is an IP address.");
    const Packs packs(parser.values(u"pack"_s));
    request.catalogue = packs.catalogue();
    request.notices = packs.notices();
    request.emailAddress = cleanEmailAddress(parser.positionalArguments().constFirst());
    const auto problem = problemWithAddress(request.emailAddress);
    const bool isMistyped =
        problem && !DomainHints::of(request.catalogue, domainOf(request.emailAddress)).suggestion.isEmpty();
    if (problem && !isMistyped)
        return tr("discover takes an e-mail address. %1").arg(AddressWords::problem(*problem));
    return request;
}

bool DiscoverCommand::run(const DiscoverRequest &request, Interrupts &interrupts)
{
    SettingsSearch search(request.catalogue, request.options);
    FoundSettings found;
    QObject::connect(&search, &SettingsSearch::found, &search, [&found](const FoundSettings &result) {
        found = result;
        QCoreApplication::quit();
    });
    QObject::connect(&interrupts, &Interrupts::interrupted, &search, [&] {
        found = search.soFar();
        QCoreApplication::quit();
    });
    search.start(request.emailAddress);
    QCoreApplication::exec();
    const DomainHints hints = DomainHints::of(request.catalogue, domainOf(request.emailAddress));
    Console::write(stdout,
        request.json ? QString::fromUtf8(foundAsJson(found, hints, request.catalogue, request.emailAddress))
                     : text(found, request, hints));
    return !found.incoming.isEmpty() && !found.outgoing.isEmpty() && !Interrupts::happened();
}

QString DiscoverCommand::serverLine(
    const Candidate &candidate, const FoundSettings &found, const DiscoverRequest &request)
{
    const QString name = userNameFrom(candidate.userName, request.emailAddress);
    QString line = u"  "_s + urlOf(candidate.endpoint);
    if (!name.isEmpty())
        line += u"  "_s + tr("user name %1").arg(name);
    if (candidate.liveness == Liveness::Dead)
        line += u"  "_s + tr("(published, but does not answer here)");
    if (needsConfirmation(candidate, found.domain, request.catalogue))
        line += u"  "_s + tr("(of another domain: ask the provider before you give it a password)");
    return line + u'\n';
}

QString DiscoverCommand::serverLines(const QString &title, const QList<Candidate> &candidates,
    const FoundSettings &found, const DiscoverRequest &request)
{
    if (candidates.isEmpty())
        return {};
    QString text = u'\n' + title + u'\n';
    if (isFoundInTwoWays(found))
        text += FoundText::whence(candidates.constFirst().mechanism, domainForDisplay(found.domain)) + u'\n';
    for (const Candidate &candidate : candidates)
        text += serverLine(candidate, found, request);
    return text;
}

QStringList DiscoverCommand::hostLines(const Provider &provider, const FoundSettings &found)
{
    const QString &language = Languages::current();
    const bool isOneOfSeveral = !provider.offer.id.isEmpty();
    QStringList lines{tr("%1 hosts this address.")
                          .arg(isOneOfSeveral && !found.isOfferTold ? provider.name.in(language)
                                                                    : provider.nameIn(language))};
    if (found.isOfferTold && provider.offer.hostFromAutodiscover)
        return lines; // nobody has to look the server up
    const SignInText signIn = SignInText::of(provider, Languages::current());
    lines << signIn.title << signIn.meaning;
    for (const SignInText::Step &step : signIn.steps)
        lines << (u"- "_s + step.text + (step.link.isEmpty() ? QString() : u' ' + step.link));
    return lines;
}

QStringList DiscoverCommand::findings(const FoundSettings &found, const Provider *provider)
{
    const QString domain = domainForDisplay(found.domain);
    const QString words = FoundText::ofKind(found.kind, domain);
    QStringList lines;
    if (found.kind == FoundSettings::Kind::Unknown && provider)
        lines << FoundText::unknownServers(provider->nameIn(Languages::current()), domain);
    else if (!words.isEmpty() && !domain.isEmpty())
        lines << words;
    else if (found.source && hasServers(found) && !isFoundInTwoWays(found))
        lines << FoundText::whence(*found.source, domain);
    return lines << FoundText::missingSide(found, domain);
}

QString DiscoverCommand::text(
    const FoundSettings &found, const DiscoverRequest &request, const DomainHints &hints)
{
    QStringList lines;
    if (!hints.suggestion.isEmpty())
        lines << tr("Did you mean %1?").arg(hints.suggestion);
    if (const auto problem = problemWithAddress(request.emailAddress))
        lines << AddressWords::problem(*problem);
    if (hints.looksAlike)
        lines << (hints.skeleton.isEmpty()
                ? tr("Careful: this domain is written so that it looks like another one.")
                : tr("Careful: this domain only looks like %1.").arg(hints.skeleton));
    const Provider *provider = request.catalogue.provider(found.providerKey);
    if (provider)
        lines << hostLines(*provider, found);
    lines << findings(found, provider);
    lines.removeAll(QString());
    return lines.join(u'\n') + u'\n' + serverLines(tr("Receiving"), found.incoming, found, request)
        + serverLines(tr("Sending"), found.outgoing, found, request);
}

} // namespace Facteur

// SPDX-License-Identifier: MIT
#include "Setup.h"

#include "Alternatives.h"
#include "Outside.h"
#include "ProgramChoice.h"
#include "ProviderSearch.h"
#include "TlsWatch.h"
#include "UserNames.h"
#include "Validation.h"

#include <utility>

namespace Facteur {

Setup::Setup(Catalogue catalogue)
    : Setup(std::move(catalogue), Outside())
{
}

Setup::Setup(Catalogue catalogue, const Outside &outside)
    : m_catalogue(std::move(catalogue))
    , m_places(outside.programs)
    , m_session(std::make_unique<TestSession>(outside.check, outside.clock))
    , m_search(std::make_unique<ProviderSearch>(*this, outside.search))
    , m_tlsWatch(std::make_unique<TlsWatch>())
{
    lookForPrograms();
    m_account.guideId =
        ProgramChoice::first(m_catalogue.guides(), m_foundPrograms, outside.program, m_places);
    recommend();
    connect(m_session.get(), &TestSession::finished, this,
        [this](const CheckReport &report, const MailSettings &tested) {
            take(TestedSettings{report, tested, true});
        });
    connect(m_tlsWatch.get(), &TlsWatch::answered, this, &Setup::noteTls);
}

Setup::~Setup() = default;

void Setup::lookForPrograms()
{
    m_foundPrograms = ProgramChoice::found(m_catalogue.guides(), m_places);
}

TestRequest Setup::testRequest(bool unprotected) const
{
    TestRequest request;
    request.settings = mailSettings();
    if (const auto last = report(); last && unprotected && mayAgreeToUnprotected()) {
        request.settings.incoming.cleartextConsent = last->incoming.cause == Cause::AuthCleartextRefused;
        request.settings.outgoing.cleartextConsent = last->outgoing.cause == Cause::AuthCleartextRefused;
    }
    request.passwordEdit = m_passwordEdit;
    request.outgoingPasswordEdit = m_account.sameCredentials ? m_passwordEdit : m_outgoingPasswordEdit;
    request.hasStrangers = !strangers().isEmpty();
    request.isPractice = isPractice();
    if (isPractice())
        request.practicePorts = m_own->exercise.ports;
    return request;
}

std::optional<CheckReport> Setup::report() const
{
    return m_tested && m_tested->settings == mailSettings() ? std::optional(m_tested->report) : std::nullopt;
}

void Setup::take(const std::optional<TestedSettings> &tested)
{
    m_tested = tested;
    if (m_tested) // a consent was for that one test, and is no setting
        m_tested->settings.incoming.cleartextConsent = m_tested->settings.outgoing.cleartextConsent = false;
    askForTls();
    Q_EMIT changed();
}

void Setup::setReport(const CheckReport &report, const MailSettings &tested)
{
    TestRequest request = testRequest();
    request.settings = tested;
    for (const Side side : {Side::Incoming, Side::Outgoing})
        m_session->note(request, report.side(side));
    take(TestedSettings{report, tested, false});
}

Proof Setup::proof() const
{
    const auto last = report();
    return last ? Answers::proof(*last, m_account, m_catalogue, tlsAnswer(*last)) : Proof::NotTested;
}

TlsAnswer Setup::tlsAnswer(const CheckReport &report) const
{
    const auto newest = guide().newestTls;
    return newest ? m_tlsFindings.answer(report, *newest) : TlsAnswer::Speaks;
}

void Setup::askForTls()
{
    const auto last = report();
    if (last && m_tested->isReal && guide().newestTls)
        m_tlsWatch->look(*last, *guide().newestTls, m_tlsFindings, m_session->optionsFor(testRequest()));
}

void Setup::retypePassword(Side side, const QString &password)
{
    if (side == Side::Outgoing && !m_account.sameCredentials)
        setOutgoingPassword(password);
    else
        setPassword(password);
}

std::optional<ServerAnswer> Setup::remedyFor(Side side) const
{
    std::optional<Endpoint> remedy;
    if (m_session->isRunning())
        remedy = m_session->offer(side);
    else if (const auto last = report())
        remedy = last->side(side).remedy;
    return remedy ? answerFor(*remedy, guide(), m_catalogue.ports()) : std::nullopt;
}

void Setup::applyRemedy(Side side)
{
    if (const auto remedy = remedyFor(side))
        setServer(side, *remedy);
}

void Setup::replaceBy(const QString &pack)
{
    const std::optional<Provider> before = provider() ? std::optional(*provider()) : std::nullopt;
    const QList<Replacement> replacements = m_catalogue.replacements();
    for (const Replacement &replacement : replacements) {
        if (replacement.pack == pack)
            m_catalogue.replace(replacement);
    }
    lookForPrograms();
    if (!guide().protocols.contains(m_account.protocol))
        setProtocol(guide().protocols.constFirst());
    if (before && *before != *provider())
        recommend();
    Q_EMIT changed();
}

void Setup::setGuide(const QString &id)
{
    if (m_account.guideId == id || !m_catalogue.guide(id))
        return;
    const bool asRecommended = isRecommended();
    const Protocol other = m_account.protocol == Protocol::Imap ? Protocol::Pop3 : Protocol::Imap;
    if (m_otherIncoming == Answers::withProtocol(m_account, m_catalogue, other, std::nullopt).incoming)
        m_otherIncoming.reset(); // nothing of the person's own
    m_account.guideId = id;
    if (asRecommended) // the same servers can be other boxes
        m_account = Answers::recommended(m_account, m_catalogue);
    if (!guide().protocols.contains(m_account.protocol))
        setProtocol(guide().protocols.constFirst());
    Q_EMIT changed();
}

void Setup::setEmailAddress(const QString &address)
{
    if (m_account.emailAddress == address)
        return;
    if (!m_account.providerId.isEmpty() && domainOf(m_account.emailAddress) != domainOf(address))
        m_otherIncoming.reset();
    assign(m_account, Answers::withAddress(m_account, m_catalogue, address, isPractice()));
}

void Setup::setPassword(const QString &password)
{
    const Account changed = UserNames::withPassword(m_account, m_catalogue, Secret(password));
    if (m_account.password != password)
        m_passwordEdit = ++m_edits;
    if (changed.outgoingPassword != m_account.outgoingPassword)
        m_outgoingPasswordEdit = m_passwordEdit;
    assign(m_account, changed);
}

void Setup::setOutgoingPassword(const QString &password)
{
    if (m_account.outgoingPassword != password)
        m_outgoingPasswordEdit = ++m_edits;
    assign(m_account.outgoingPassword, Secret(password));
}

void Setup::setProvider(const QString &id)
{
    if (m_account.providerId == id)
        return;
    if (m_account.providerId.isEmpty())
        m_byHand = Answers::serversOf(m_account);
    m_otherIncoming.reset();
    assign(m_account, Answers::withProvider(m_account, m_catalogue, id));
    if (id.isEmpty() && m_byHand)
        assign(m_account, Answers::withServersOf(m_account, *m_byHand));
}

void Setup::useFound(const Provider &provider)
{
    if (m_account.providerId == provider.key())
        setProvider({}); // what was found before bears the same key, and has other user names
    m_catalogue = m_catalogue.withProvider(provider);
    setProvider(provider.key());
}

void Setup::setProtocol(Protocol protocol)
{
    if (m_account.protocol == protocol)
        return;
    const ServerAnswer before = m_account.incoming;
    m_account = Answers::withProtocol(m_account, m_catalogue, protocol, m_otherIncoming);
    m_otherIncoming = before;
    Q_EMIT changed();
}

void Setup::setServer(Side side, const ServerAnswer &value)
{
    if (Answers::server(m_account, side).host != value.host)
        m_consent.typed(m_account, side);
    assign(Answers::server(m_account, side), value);
}

void Setup::recommend()
{
    m_otherIncoming.reset();
    m_account = Answers::recommended(m_account, m_catalogue);
    Q_EMIT changed();
}

} // namespace Facteur

// SPDX-License-Identifier: MIT
#include "SetupModel.h"

#include "Alternatives.h"

#include <algorithm>
#include <utility>

namespace Facteur {

SetupModel::SetupModel(Catalogue catalogue, QObject *parent)
    : QObject(parent)
    , m_catalogue(std::move(catalogue))
{
    if (!m_catalogue.guides().isEmpty())
        m_account.guideId = m_catalogue.guides().constFirst().id;
    recommend();
}

const Guide &SetupModel::guide() const
{
    static const Guide none;
    const Guide *chosen = m_catalogue.guide(m_account.guideId);
    return chosen ? *chosen : none;
}

const Provider *SetupModel::provider() const
{
    return m_account.providerId.isEmpty() ? nullptr : m_catalogue.provider(m_account.providerId);
}

MailSettings SetupModel::mailSettings() const
{
    return Facteur::mailSettings(m_account, guide(), provider(), m_catalogue.ports());
}

std::optional<CheckReport> SetupModel::report() const
{
    if (!m_tested || m_tested->settings != mailSettings())
        return std::nullopt;
    return m_tested->report;
}

void SetupModel::setReport(const CheckReport &report, const MailSettings &tested)
{
    m_tested = Tested{report, tested};
    noteSignIn(report.incoming, tested);
    noteSignIn(report.outgoing, tested);
    Q_EMIT changed();
}

void SetupModel::noteSignIn(const SideReport &report, const MailSettings &tested)
{
    if (isPractice()) // which locks nobody out
        return;
    const bool incoming = report.side == Side::Incoming;
    const ServerAccess &access = incoming ? tested.incoming : tested.outgoing;
    const MailSettings now = mailSettings();
    const bool isOfNow = access.password == (incoming ? now.incoming : now.outgoing).password;
    m_signIns.note(report, access, isOfNow ? passwordEdit(report.side) : anotherEdit);
}

int SetupModel::passwordEdit(Side side) const
{
    return side == Side::Incoming || m_account.sameCredentials ? m_passwordEdit : m_outgoingPasswordEdit;
}

void SetupModel::forgetReport()
{
    m_tested.reset();
    Q_EMIT changed();
}

SetupModel::Proof SetupModel::proof() const
{
    const auto last = report();
    if (!last || last->verdict == Verdict::Cancelled)
        return Proof::NotTested;
    if (!last->ok())
        return Proof::Failed;
    const TlsAnswer tls = tlsAnswer(*last);
    if (tls == TlsAnswer::TooOld)
        return Proof::TlsTooOld;
    if (!last->isProtected())
        return Proof::Unprotected;
    if (!m_account.outgoingAuthentication)
        return Proof::SendingUnproven;
    if (tls == TlsAnswer::Unknown)
        return Proof::TlsUnproven;
    // The practice server's ports are no mail program's: what a box does there is not the exercise.
    return isBoxUnknown() && !isPractice() ? Proof::BoxUnknown : Proof::Proven;
}

bool SetupModel::isBoxUnknown() const
{
    for (Side side : {Side::Incoming, Side::Outgoing}) {
        const ServerAnswer &server = answer(side);
        const auto known = m_catalogue.ports().find(server.port);
        const bool opensWithTls = known && known->security == Security::Tls;
        if (!opensWithTls
            && guide().ssl.meaning(protocolOf(side), server.ssl, server.port) == SslMeaning::Unknown)
            return true;
    }
    return false;
}

TlsAnswer SetupModel::tlsAnswer(const CheckReport &report) const
{
    const auto newest = guide().newestTls;
    return newest && !isPractice() ? m_tlsFindings.answer(report, *newest) : TlsAnswer::Speaks;
}

void SetupModel::noteTls(const Endpoint &endpoint, TlsVersion newest, TlsAnswer answer)
{
    m_tlsFindings.note(endpoint, newest, answer);
    Q_EMIT changed();
}

QList<PackServer> SetupModel::serversToAgree() const
{
    return m_packServers.toBeAgreed(m_account, m_catalogue);
}

void SetupModel::agreeToServers()
{
    m_packServers.agree(serversToAgree());
    Q_EMIT changed();
}

void SetupModel::replaceBy(const QString &pack)
{
    const std::optional<Provider> before = provider() ? std::optional(*provider()) : std::nullopt;
    const QList<Replacement> replacements = m_catalogue.replacements();
    for (const Replacement &replacement : replacements) {
        if (replacement.pack == pack)
            m_catalogue.replace(replacement);
    }
    if (!guide().protocols.contains(m_account.protocol))
        setProtocol(guide().protocols.constFirst());
    if (before && *before != *provider())
        recommend();
    Q_EMIT changed();
}

bool SetupModel::wasRejected(Side side) const
{
    const MailSettings settings = mailSettings();
    return m_signIns.wasRejected(
        side == Side::Incoming ? settings.incoming : settings.outgoing, passwordEdit(side));
}

int SetupModel::attempts() const
{
    return m_signIns.attempts({m_account.userName, m_account.effectiveOutgoingUserName()});
}

std::optional<ServerAnswer> SetupModel::remedyFor(Side side) const
{
    const auto last = report();
    const auto remedy = !last    ? std::nullopt
        : side == Side::Incoming ? last->incoming.remedy
                                 : last->outgoing.remedy;
    return remedy ? answerFor(*remedy, guide(), m_catalogue.ports()) : std::nullopt;
}

bool SetupModel::applyRemedy(Side side)
{
    const auto remedy = remedyFor(side);
    if (remedy)
        setServer(side, *remedy);
    return remedy.has_value();
}

bool SetupModel::isServerOfCatalogue(Side side) const
{
    return m_catalogue.hasServer(answer(side).host);
}

template <class T>
void SetupModel::assign(T &member, const T &value)
{
    if (member == value)
        return;
    member = value;
    Q_EMIT changed();
}

void SetupModel::setGuide(const QString &id)
{
    if (m_account.guideId == id || !m_catalogue.guide(id))
        return;
    m_account.guideId = id;
    if (!guide().protocols.contains(m_account.protocol))
        setProtocol(guide().protocols.constFirst());
    Q_EMIT changed();
}

void SetupModel::setDisplayName(const QString &name)
{
    assign(m_account.displayName, name);
}

void SetupModel::setEmailAddress(const QString &address)
{
    if (m_account.emailAddress == address)
        return;
    if (m_account.userName == m_account.emailAddress)
        m_account.userName = address;
    const bool otherDomain = m_account.emailAddress.section(u'@', -1) != address.section(u'@', -1);
    m_account.emailAddress = address;
    if (otherDomain
        && !isPractice()) { // nor does a server that was typed for one domain get another's password
        m_account.providerId.clear();
        recommend();
    }
    Q_EMIT changed();
}

void SetupModel::setPassword(const QString &password)
{
    if (m_account.password != password)
        m_passwordEdit = ++m_edits;
    assign(m_account.password, password);
}

void SetupModel::setProvider(const QString &id)
{
    if (m_account.providerId == id)
        return;
    m_account.providerId = id;
    recommend();
    Q_EMIT changed();
}

void SetupModel::setProtocol(Protocol protocol)
{
    if (m_account.protocol == protocol)
        return;
    const ServerAnswer before = m_account.incoming;
    m_account.protocol = protocol;
    m_account.incoming = m_otherIncoming.value_or(recommended(Side::Incoming));
    if (!provider()) { // a name typed by hand may well serve both protocols
        m_account.incoming.host = before.host;
        if (!m_otherIncoming) {
            m_account.incoming.ssl = before.ssl;
            m_account.incoming.port = portFor(Side::Incoming, before.ssl);
        }
    }
    m_otherIncoming = before;
    Q_EMIT changed();
}

void SetupModel::setLeaveCopy(bool leave)
{
    assign(m_account.leaveCopy, leave);
}

void SetupModel::setServer(Side side, const ServerAnswer &value)
{
    assign(answer(side), value);
}

void SetupModel::setUserName(const QString &userName)
{
    assign(m_account.userName, userName);
}

void SetupModel::setOutgoingAuthentication(bool on)
{
    assign(m_account.outgoingAuthentication, on);
}

void SetupModel::setSameCredentials(bool same)
{
    assign(m_account.sameCredentials, same);
}

void SetupModel::setOutgoingUserName(const QString &userName)
{
    assign(m_account.outgoingUserName, userName);
}

void SetupModel::setOutgoingPassword(const QString &password)
{
    if (m_account.outgoingPassword != password)
        m_outgoingPasswordEdit = ++m_edits;
    assign(m_account.outgoingPassword, password);
}

Protocol SetupModel::protocolOf(Side side) const
{
    return side == Side::Incoming ? m_account.protocol : Protocol::Smtp;
}

ServerAnswer SetupModel::recommended(Side side) const
{
    if (const Provider *known = provider())
        return recommendedServer(*known, protocolOf(side));
    return {{}, m_catalogue.ports().portFor(protocolOf(side), true), true};
}

bool SetupModel::isRecommended() const
{
    return m_account.incoming == recommended(Side::Incoming)
        && m_account.outgoing == recommended(Side::Outgoing);
}

void SetupModel::recommend()
{
    m_otherIncoming.reset();
    m_account.incoming = recommended(Side::Incoming);
    m_account.outgoing = recommended(Side::Outgoing);
    Q_EMIT changed();
}

quint16 SetupModel::portFor(Side side, bool ssl) const
{
    if (const Provider *known = provider()) {
        const ProviderServer server = known->servers.value(protocolOf(side));
        const quint16 port = ssl ? server.sslPort : server.plainPort;
        if (server.host == answer(side).host && port != 0)
            return port;
    }
    return m_catalogue.ports().portFor(protocolOf(side), ssl);
}

std::optional<PortAdvice> SetupModel::portAdvice(Side side) const
{
    const ServerAnswer &now = answer(side);
    if (now.port == 0 || now.port == portFor(side, now.ssl))
        return std::nullopt;
    const SslMeaning meaning = guide().ssl.meaning(protocolOf(side), now.ssl, now.port);
    auto advice = m_catalogue.ports().advice(protocolOf(side), now.ssl, now.port, meaning);
    if (advice)
        advice->fittingPort = portFor(side, now.ssl);
    return advice;
}

void SetupModel::beginPractice(const Provider &provider, const Account &account)
{
    if (!isPractice())
        m_own = Own{m_account, m_catalogue, std::exchange(m_tested, std::nullopt)};
    m_catalogue = m_own->catalogue.withProvider(provider);
    m_account = account;
    recommend();
}

void SetupModel::endPractice()
{
    if (!isPractice())
        return;
    const QString guideId = m_account.guideId;
    m_otherIncoming.reset();
    Own own = *std::exchange(m_own, std::nullopt);
    m_account = std::move(own.account);
    m_catalogue = std::move(own.catalogue);
    m_tested = std::move(own.tested);
    setGuide(guideId);
    Q_EMIT changed();
}

} // namespace Facteur

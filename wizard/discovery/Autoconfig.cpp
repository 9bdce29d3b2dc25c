// SPDX-License-Identifier: MIT
#include "Autoconfig.h"

#include "PublishedHost.h"
#include "UserName.h"
#include "Validation.h"
#include "XmlGuard.h"

#include <QStringList>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qsizetype maximumAutoconfigSize = qsizetype(1024) * 1024;
constexpr qsizetype maximumAutoconfigServers = 16;

/// A server element, as it is written. Of what may stand there once, the first counts.
struct PublishedServer
{
    std::optional<QString> host;
    std::optional<QString> port;
    std::optional<QString> userName;
    QStringList socketTypes; ///< the best first
    QStringList authentications; ///< the best first
};

/// The words of the draft, and what was written for Thunderbird before it.
std::optional<Security> securityOf(const QStringList &socketTypes)
{
    for (const QString &type : socketTypes) {
        const QString word = type.toLower();
        if (word == u"ssl" || word == u"tls")
            return Security::Tls;
        if (word == u"starttls")
            return Security::StartTls;
        if (word == u"plain" || word == u"none")
            return Security::None;
    }
    return std::nullopt;
}

/// What the first of \a authentications that a person can use comes to; nothing where there is none. The
/// password goes before the browser, whatever the order: the wizard can prove a password. "none" and
/// "client-IP-address" are no sign-in at all, and let mail pass from the provider's own network only.
std::optional<SignIn> signInOf(const QStringList &authentications)
{
    static const QStringList byPassword{
        u"password-cleartext"_s, u"plain"_s, u"password-encrypted"_s, u"secure"_s};
    const auto has = [&authentications](
                         const QString &word) { return authentications.contains(word, Qt::CaseInsensitive); };
    if (std::any_of(byPassword.begin(), byPassword.end(), has))
        return SignIn::Password;
    return has(u"OAuth2"_s) ? std::optional(SignIn::BrowserOnly) : std::nullopt;
}

/// Only the domain may be asked for: no name server shall see what stands before the @, and so a name that is
/// made of it is none.
QString hostFor(QString written, const QString &domain)
{
    return publishedHost(written.replace(u"%EMAILDOMAIN%"_s, domain));
}

std::optional<Candidate> candidateOf(
    const PublishedServer &server, Protocol protocol, Mechanism mechanism, const QString &domain)
{
    Candidate candidate;
    candidate.mechanism = mechanism;
    candidate.endpoint.protocol = protocol;
    candidate.endpoint.host = hostFor(server.host.value_or(QString()), domain);
    const QString port = server.port.value_or(QString());
    const std::optional<Security> security = securityOf(server.socketTypes);
    candidate.signIn = signInOf(server.authentications);
    const bool nobodySignsIn = !server.authentications.isEmpty() && !candidate.signIn;
    if (candidate.endpoint.host.isEmpty() || problemWithPort(port) || !security || nobodySignsIn)
        return std::nullopt;
    candidate.endpoint.port = port.toUShort();
    candidate.endpoint.security = *security;
    candidate.userName = publishedUserName(server.userName.value_or(QString()));
    return candidate;
}

/// Reads what isHarmlessXml() has let pass.
class AutoconfigReader
{
public:
    AutoconfigReader(const QString &text, Mechanism mechanism, const QString &domain)
        : m_xml(text)
        , m_mechanism(mechanism)
        , m_domain(domain)
    {
    }

    std::optional<QList<Candidate>> read()
    {
        if (!m_xml.readNextStartElement() || m_xml.name() != u"clientConfig")
            return std::nullopt;
        while (m_xml.readNextStartElement()) {
            // A document has one; where it has more, the first counts.
            if (m_xml.name() == u"emailProvider" && !m_candidates) {
                m_candidates.emplace();
                readProvider();
            } else {
                m_xml.skipCurrentElement();
            }
        }
        return m_candidates;
    }

private:
    void readProvider()
    {
        qsizetype count = 0;
        while (m_xml.readNextStartElement()) {
            const std::optional<Protocol> protocol = protocolHere();
            if (!protocol || ++count > maximumAutoconfigServers) {
                m_xml.skipCurrentElement();
                continue;
            }
            if (const auto candidate = candidateOf(readServer(), *protocol, m_mechanism, m_domain))
                m_candidates->append(*candidate);
        }
    }

    /// Of the element that begins here; nothing where it is no server of a kind that is known.
    [[nodiscard]] std::optional<Protocol> protocolHere() const
    {
        const QString type = m_xml.attributes().value(u"type"_s).toString().toLower();
        if (m_xml.name() == u"incomingServer")
            return type == u"imap" ? std::optional(Protocol::Imap)
                : type == u"pop3"  ? std::optional(Protocol::Pop3)
                                   : std::nullopt;
        const bool sends = m_xml.name() == u"outgoingServer" && type == u"smtp";
        return sends ? std::optional(Protocol::Smtp) : std::nullopt;
    }

    PublishedServer readServer()
    {
        PublishedServer server;
        while (m_xml.readNextStartElement()) {
            const QString name = m_xml.name().toString();
            const QString text = m_xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
            if (name == u"socketType")
                server.socketTypes.append(text);
            else if (name == u"authentication")
                server.authentications.append(text);
            else if (std::optional<QString> *value = valueNamed(name, server); value && !*value)
                *value = text;
        }
        return server;
    }

    static std::optional<QString> *valueNamed(const QString &name, PublishedServer &server)
    {
        return name == u"hostname" ? &server.host
            : name == u"port"      ? &server.port
            : name == u"username"  ? &server.userName
                                   : nullptr;
    }

    QXmlStreamReader m_xml;
    Mechanism m_mechanism;
    QString m_domain;
    std::optional<QList<Candidate>> m_candidates;
};

} // namespace

std::optional<QList<Candidate>> readAutoconfig(
    const QByteArray &xml, Mechanism mechanism, const QString &domain)
{
    if (xml.size() > maximumAutoconfigSize)
        return std::nullopt;
    // What is no UTF-8 becomes a character that no host name has.
    QString text = QString::fromUtf8(xml);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    if (!isHarmlessXml(text))
        return std::nullopt;
    std::optional<QList<Candidate>> found = AutoconfigReader(text, mechanism, aceName(domain)).read();
    if (found)
        std::stable_partition(found->begin(), found->end(),
            [](const Candidate &candidate) { return candidate.endpoint.security != Security::None; });
    return found;
}

} // namespace Facteur

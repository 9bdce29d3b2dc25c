// SPDX-License-Identifier: MIT
#include "Guide.h"

#include "PackRules.h"
#include "PortTable.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr quint16 everyOtherPort = 0;

/// What the box does, once it is known well enough to test it.
SslMeaning settledMeaning(SslMeaning meaning, const ServerAnswer &answer, const PortTable &ports)
{
    if (meaning != SslMeaning::Unknown)
        return meaning;
    if (!answer.ssl)
        return SslMeaning::Plain;
    const std::optional<WellKnownPort> known = ports.find(answer.port);
    return known && known->security == Security::StartTls ? SslMeaning::StartTls : SslMeaning::Tls;
}

Security securityOf(SslMeaning settled)
{
    switch (settled) {
    case SslMeaning::Tls:
    case SslMeaning::Unknown:
        return Security::Tls;
    case SslMeaning::StartTls:
        return Security::StartTls;
    case SslMeaning::Opportunistic:
    case SslMeaning::Plain:
        return Security::None;
    }
    Q_UNREACHABLE();
}

ServerAccess serverAccess(
    Protocol protocol, const ServerAnswer &answer, const Guide &guide, const PortTable &ports)
{
    const SslMeaning meaning =
        settledMeaning(guide.ssl.meaning(protocol, answer.ssl, answer.port), answer, ports);
    ServerAccess access;
    access.endpoint = {protocol, answer.host, answer.port, securityOf(meaning)};
    access.programStaysPlain = meaning == SslMeaning::Plain;
    return access;
}

} // namespace

SslMeaning SslTable::meaning(Protocol protocol, bool isTicked, quint16 port) const
{
    const QMap<quint16, SslMeaning> meanings = (isTicked ? ticked : unticked).value(protocol);
    return meanings.value(port, meanings.value(everyOtherPort, SslMeaning::Unknown));
}

QString Guide::pictureFile(const QString &picture, const QString &language) const
{
    if (!problemWithPictureName(picture).isEmpty())
        return {};
    for (const QString &code : {language.section(u'_', 0, 0), u"en"_s}) {
        QString file = u"%1/images/%2/%3.png"_s.arg(folder, code, picture);
        if (isLanguage(code) && QFileInfo(file).isFile())
            return file;
    }
    return {};
}

QString Guide::cardFile() const
{
    const QString file = u"%1/images/%2.png"_s.arg(folder, card);
    return problemWithPictureName(card).isEmpty() && QFileInfo(file).isFile() ? file : QString();
}

const GuideStep *Guide::stepFor(Page page) const
{
    const auto found = std::find_if(
        steps.begin(), steps.end(), [page](const GuideStep &step) { return step.pages.contains(page); });
    return found != steps.end() ? &*found : nullptr;
}

MailSettings mailSettings(const Account &account, const Guide &guide, const PortTable &ports)
{
    MailSettings settings;
    settings.emailAddress = account.emailAddress;
    settings.incoming = serverAccess(account.protocol, account.incoming, guide, ports);
    settings.incoming.userName = account.userName;
    settings.incoming.password = account.password;
    settings.outgoing = serverAccess(Protocol::Smtp, account.outgoing, guide, ports);
    settings.outgoing.userName = account.effectiveOutgoingUserName();
    settings.outgoing.password = account.effectiveOutgoingPassword();
    settings.outgoing.authenticate = account.outgoingAuthentication;
    return settings;
}

} // namespace Facteur

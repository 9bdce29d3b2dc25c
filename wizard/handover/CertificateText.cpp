// SPDX-License-Identifier: MIT
#include "CertificateText.h"

#include "HostNames.h"
#include "Interceptors.h"

namespace Facteur {

namespace {

constexpr qsizetype mostNames = 6; ///< of a certificate, in a sentence

} // namespace

CauseText CertificateTexts::wrongHost(const SideReport &report)
{
    QString meaning = isThisComputer(report.endpoint.host)
        ? tr("It is this computer itself that answers: a program that passes mail on, a bridge (as Proton "
             "Mail "
             "Bridge, Hydroxide or DavMail). Its certificate is made for another name. The password was not "
             "sent.")
        : tr("The server that answered proves to be another one. Either the name is not the one that your "
             "provider gives, or somebody stands in between. The password was not sent.");
    const QStringList names =
        report.certificates.isEmpty() ? QStringList() : report.certificates.constFirst().names;
    if (!names.isEmpty())
        //: %1: the names in a certificate
        meaning += u'\n' + tr("Its certificate is for: %1").arg(names.mid(0, mostNames).join(u", "));
    return {tr("The certificate is for another name than %1").arg(report.endpoint.host), meaning, {}};
}

QString CertificateTexts::whoSigned(const SideReport &report)
{
    const QString &signer = report.answeredBy;
    if (signer.isEmpty())
        return tr(
            "It is signed by an authority that this computer does not know. The password was not sent.");
    const auto interceptor = knownInterceptor(signer);
    if (!interceptor)
        //: %1 is the name in a certificate
        return tr("It is signed by %1, which this computer does not know: a company's or a home server's own "
                  "authority, or somebody who stands in between. The password was not sent.")
            .arg(signer);
    switch (*interceptor) {
    case Interceptor::Program:
        //: %1 is the name in a certificate
        return tr("It is signed by %1: a program on this computer, an antivirus or a filter, stands in "
                  "between and reads along. The password was not sent.")
            .arg(signer);
    case Interceptor::Network:
        //: %1 is the name in a certificate
        return tr("It is signed by %1: the network that you are in, a company's or a school's as a rule, "
                  "stands in between and reads along. The password was not sent.")
            .arg(signer);
    }
    Q_UNREACHABLE();
}

CauseText CertificateTexts::untrusted(const SideReport &report)
{
    return {tr("Nobody known vouches for the certificate of %1").arg(report.endpoint.host), whoSigned(report),
        {}};
}

CauseText CertificateTexts::selfSigned(const SideReport &report)
{
    if (isThisComputer(report.endpoint.host))
        return {tr("A program on this computer vouches only for itself"),
            tr("It is this computer itself that answers: a program that passes mail on, a bridge (as Proton "
               "Mail Bridge, Hydroxide or DavMail). It has made its certificate itself, so nobody else can "
               "vouch for it. The password was not sent."),
            {}};
    return {tr("%1 vouches only for itself").arg(report.endpoint.host),
        tr("Its certificate is self-signed, so nobody can tell whether it is the real server. The password "
           "was not sent."),
        {}};
}

CauseText CertificateTexts::incompleteChain(const SideReport &report)
{
    CauseText text;
    text.title = tr("%1 does not show its whole certificate").arg(report.endpoint.host);
    if (report.answeredBy.isEmpty())
        text.meaning =
            tr("The part between it and a known authority is missing, so that it cannot be checked. The "
               "server's owner has to mend that; nothing is wrong on your side. The password was not sent.");
    else
        //: %1 is the name in a certificate
        text.meaning =
            tr("It is signed by %1, and the server does not show who vouches for that, so that it cannot be "
               "checked. The server's owner has to mend that; nothing is wrong on your side. The password "
               "was not sent.")
                .arg(report.answeredBy);
    return text;
}

} // namespace Facteur

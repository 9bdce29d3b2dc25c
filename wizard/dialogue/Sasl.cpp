// SPDX-License-Identifier: MIT
#include "Sasl.h"

#include "Hidden.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;

namespace Facteur {

QList<SignInMechanism> offeredMechanisms(const QSet<QByteArray> &sasl, bool nativeOffered)
{
    QList<SignInMechanism> offered;
    if (sasl.contains("PLAIN"))
        offered.append(SignInMechanism::Plain);
    if (sasl.contains("LOGIN"))
        offered.append(SignInMechanism::Login);
    if (nativeOffered)
        offered.append(SignInMechanism::Native);
    if (sasl.contains("CRAM-MD5"))
        offered.append(SignInMechanism::CramMd5);
    return offered;
}

QByteArray saslPlain(const QByteArray &userName, const QByteArray &password)
{
    return '\0' + userName + '\0' + password;
}

SaslExchange::SaslExchange(SignInMechanism mechanism, const QString &userName, const QString &password)
    : m_mechanism(mechanism)
    , m_userName(userName.toUtf8())
    , m_password(password.toUtf8())
{
    Q_ASSERT(mechanism != SignInMechanism::Native);
}

SaslExchange::~SaslExchange()
{
    wipe(m_password);
}

QByteArray SaslExchange::mechanismName() const
{
    switch (m_mechanism) {
    case SignInMechanism::Plain:
        return "PLAIN";
    case SignInMechanism::Login:
        return "LOGIN";
    case SignInMechanism::CramMd5:
        return "CRAM-MD5";
    case SignInMechanism::Native:
        break;
    }
    Q_UNREACHABLE();
}

std::optional<SaslExchange::Response> SaslExchange::initialResponse() const
{
    if (m_mechanism != SignInMechanism::Plain)
        return std::nullopt;
    QByteArray message = saslPlain(m_userName, m_password);
    Response response{message.toBase64(), true, recordOf(Hidden::NameAndPassword), {}};
    wipe(message);
    return response;
}

std::optional<SaslExchange::Response> SaslExchange::respond(const QByteArray &challenge)
{
    const int round = m_round++;
    switch (m_mechanism) {
    case SignInMechanism::Plain:
        return round == 0 ? initialResponse() : std::nullopt;
    case SignInMechanism::Login:
        return loginResponse(round);
    case SignInMechanism::CramMd5:
        return round == 0 ? cramMd5Response(challenge) : std::nullopt;
    case SignInMechanism::Native:
        break;
    }
    Q_UNREACHABLE();
}

std::optional<SaslExchange::Response> SaslExchange::loginResponse(int round) const
{
    // The challenges are prompts for people in no fixed wording: only their order counts.
    if (round == 0)
        return Response{m_userName.toBase64(), false, recordOf(Hidden::UserName), {}};
    if (round == 1)
        return Response{m_password.toBase64(), true, recordOf(Hidden::Password), {}};
    return std::nullopt;
}

std::optional<SaslExchange::Response> SaslExchange::cramMd5Response(const QByteArray &challenge) const
{
    const auto text = QByteArray::fromBase64Encoding(challenge, QByteArray::AbortOnBase64DecodingErrors);
    if (!text || text.decoded.isEmpty())
        return std::nullopt;
    const QByteArray digest =
        QMessageAuthenticationCode::hash(*text, m_password, QCryptographicHash::Md5).toHex();
    return Response{
        QByteArray(m_userName + ' ' + digest).toBase64(), true, recordOf(Hidden::NameAndProof), digest};
}

} // namespace Facteur

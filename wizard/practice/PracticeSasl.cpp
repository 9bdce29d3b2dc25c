// SPDX-License-Identifier: MIT
#include "PracticeSasl.h"

namespace Facteur {

PracticeSasl::State PracticeSasl::start(const QByteArray &mechanism, const QByteArray &initialResponse)
{
    const QByteArray name = mechanism.toUpper();
    if (name == "PLAIN")
        m_expect = Expect::PlainMessage;
    else if (name == "LOGIN")
        m_expect = Expect::UserName;
    else
        return State::UnknownMechanism;
    return initialResponse.isEmpty() ? State::Challenged : receive(initialResponse);
}

PracticeSasl::State PracticeSasl::receive(const QByteArray &line)
{
    if (line == "*")
        return State::Cancelled;
    const auto decoded = line == "="
        ? QByteArray::FromBase64Result{{}, QByteArray::Base64DecodingStatus::Ok}
        : QByteArray::fromBase64Encoding(line, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return State::Malformed;
    switch (m_expect) {
    case Expect::PlainMessage:
        return takePlain(decoded.decoded);
    case Expect::UserName:
        m_userName = QString::fromUtf8(decoded.decoded);
        m_expect = Expect::Password;
        return State::Challenged;
    case Expect::Password:
        m_password = QString::fromUtf8(decoded.decoded);
        m_expect = Expect::Nothing;
        return State::Complete;
    case Expect::Nothing:
        return State::Malformed;
    }
    Q_UNREACHABLE();
}

QByteArray PracticeSasl::challenge() const
{
    switch (m_expect) {
    case Expect::UserName:
        return QByteArrayLiteral("Username:").toBase64();
    case Expect::Password:
        return QByteArrayLiteral("Password:").toBase64();
    case Expect::PlainMessage:
    case Expect::Nothing:
        return {};
    }
    Q_UNREACHABLE();
}

PracticeSasl::State PracticeSasl::takePlain(const QByteArray &message)
{
    m_expect = Expect::Nothing;
    const QByteArrayList parts = message.split('\0');
    if (parts.size() != 3)
        return State::Malformed;
    m_userName = QString::fromUtf8(parts.at(1));
    m_password = QString::fromUtf8(parts.at(2));
    return State::Complete;
}

} // namespace Facteur

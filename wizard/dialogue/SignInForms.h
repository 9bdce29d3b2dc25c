// SPDX-License-Identifier: MIT
#pragma once

#include "Sasl.h"

#include <QList>

#include <utility>

namespace Facteur {

/// The forms in which a server can be given the password, one after the other: it may refuse a command that
/// it lists, or its initial response, which says nothing about the password (spec §3). Each form once.
class SignInForms
{
public:
    SignInForms() = default;
    /// \a mechanisms: offered by the server, the best first.
    explicit SignInForms(QList<SignInMechanism> mechanisms)
        : m_left(std::move(mechanisms))
    {
    }

    [[nodiscard]] bool isEmpty() const { return m_left.isEmpty(); }
    /// Of the form that is to be tried; only where there is one.
    [[nodiscard]] SignInMechanism mechanism() const { return m_left.constFirst(); }
    /// The form may begin with an initial response (RFC 4422, section 3.3).
    [[nodiscard]] bool mayRespondAtOnce() const { return m_mayRespondAtOnce; }
    /// It does.
    void respondsAtOnce() { m_respondedAtOnce = true; }
    /// The server refused the form: on to the next one.
    void refused()
    {
        m_mayRespondAtOnce = !std::exchange(m_respondedAtOnce, false);
        if (m_mayRespondAtOnce)
            m_left.removeFirst();
    }

private:
    QList<SignInMechanism> m_left;
    bool m_mayRespondAtOnce = true;
    bool m_respondedAtOnce = false;
};

} // namespace Facteur

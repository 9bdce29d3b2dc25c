// SPDX-License-Identifier: MIT
#include "Setup.h"

#include "TlsWatch.h"

#include <utility>

namespace Facteur {

void Setup::beginPractice(const Exercise &exercise)
{
    if (!isPractice())
        m_own = OwnAnswers{m_account, m_otherIncoming, m_catalogue, std::exchange(m_tested, std::nullopt),
            m_consent, m_passwordEdit, m_outgoingPasswordEdit, m_tlsFindings, m_session->swapTried({})};
    turnTo({}, {});
    m_own->exercise = exercise;
    m_catalogue = m_own->catalogue.withProvider(exercise.provider);
    m_account = exercise.account;
    recommend();
    if (!exercise.otherIncoming)
        return;
    m_account.incoming = exercise.account.incoming;
    m_account.outgoing = exercise.account.outgoing;
    m_otherIncoming = exercise.otherIncoming;
    Q_EMIT changed();
}

void Setup::endPractice()
{
    if (!isPractice())
        return;
    const QString guideId = m_account.guideId;
    OwnAnswers own = *std::exchange(m_own, std::nullopt);
    m_account = std::move(own.account);
    m_otherIncoming = std::move(own.otherIncoming);
    m_catalogue = std::move(own.catalogue);
    m_tested = std::move(own.tested);
    m_consent = std::move(own.consent);
    m_passwordEdit = own.passwordEdit;
    m_outgoingPasswordEdit = own.outgoingPasswordEdit;
    turnTo(own.tlsFindings, own.tried);
    setGuide(guideId);
    Q_EMIT changed();
}

void Setup::turnTo(const TlsFindings &tlsFindings, const QList<Endpoint> &tried)
{
    m_tlsWatch->stop();
    m_tlsFindings = tlsFindings;
    static_cast<void>(m_session->swapTried(tried));
}

} // namespace Facteur

// SPDX-License-Identifier: MIT
#include "PracticeSignInPage.h"

namespace Facteur {

PracticeSignInPage::PracticeSignInPage()
    : PracticeSession({}, false)
{
}

PracticeReply PracticeSignInPage::farewell(Ending ending) const
{
    switch (ending) {
    case Ending::Idle:
        return {{}, PracticeReply::Next::Close};
    case Ending::LineTooLong:
        return {{"HTTP/1.1 414 URI Too Long", "Connection: close", ""}, PracticeReply::Next::Close};
    }
    Q_UNREACHABLE();
}

PracticeReply PracticeSignInPage::receiveCommand(const QByteArray &line)
{
    if (!line.isEmpty()) {
        if (m_request.isEmpty())
            m_request = line;
        return {};
    }
    if (!m_request.contains(" HTTP/"))
        return {{"HTTP/1.1 400 Bad Request", "Connection: close", ""}, PracticeReply::Next::Close};
    return {{"HTTP/1.1 302 Found", "Location: http://wifi.hotel.example/", "Content-Length: 0",
                "Connection: close", ""},
        PracticeReply::Next::Close};
}

PracticeReply PracticeSignInPage::saslReply(PracticeSasl::State /*state*/, const PracticeSasl & /*exchange*/)
{
    return {};
}

} // namespace Facteur

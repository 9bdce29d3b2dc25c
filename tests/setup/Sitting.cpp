// SPDX-License-Identifier: MIT
#include "Sitting.h"

using namespace Qt::StringLiterals;

namespace Facteur {

CheckOptions Sitting::options()
{
    CheckOptions options;
    options.trust = {ScriptedServer::authorities(), false};
    return options;
}

TestRequest Sitting::request(const QTcpServer &imap, const QTcpServer &smtp)
{
    const auto accessTo = [](Protocol protocol, const QTcpServer &server) {
        ServerAccess access;
        access.endpoint = {protocol, u"127.0.0.1"_s, server.serverPort(), Security::Tls};
        access.userName = u"marie@jardin.example"_s;
        access.password = u"tanstaaf-tanstaaf"_s;
        return access;
    };
    TestRequest request;
    request.settings.emailAddress = u"marie@jardin.example"_s;
    request.settings.incoming = accessTo(Protocol::Imap, imap);
    request.settings.outgoing = accessTo(Protocol::Smtp, smtp);
    request.passwordEdit = request.outgoingPasswordEdit = 1;
    return request;
}

CheckReport Sitting::run(const TestRequest &request, bool insist)
{
    const qsizetype before = finished.size();
    session.begin(request, insist);
    if (!session.isRunning() || !finished.wait(30'000) || finished.size() != before + 1)
        return {};
    return finished.last().first().value<CheckReport>();
}

namespace Script {

const char *const imapTakes = R"(
    TLS
    S: * OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] ready
    C a1 AUTHENTICATE PLAIN
    S: a1 OK in
    IN)";

const char *const imapRefuses = R"(
    TLS
    S: * OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] ready
    C a1 AUTHENTICATE PLAIN
    S: a1 NO [AUTHENTICATIONFAILED] no)";

const char *const imapNeverAnswers = R"(
    TLS
    S: * OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] ready
    C a1 AUTHENTICATE PLAIN)";

const char *const smtpTakes = R"(
    TLS
    S: 220 ready
    C EHLO
    S: 250-localhost|250 AUTH PLAIN
    C AUTH PLAIN
    S: 235 ok
    IN)";

const char *const smtpRefuses = R"(
    TLS
    S: 220 ready
    C EHLO
    S: 250-localhost|250 AUTH PLAIN
    C AUTH PLAIN
    S: 535 5.7.8 no)";

const char *const smtpLater = R"(
    TLS
    S: 220 ready
    C EHLO
    S: 250-localhost|250 AUTH PLAIN
    C AUTH PLAIN
    S: 450 4.7.0 later)";

} // namespace Script

} // namespace Facteur

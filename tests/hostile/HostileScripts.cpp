// SPDX-License-Identifier: MIT
#include "HostileScripts.h"

namespace Facteur {

namespace {

HostileScripts imapScripts()
{
    return {Protocol::Imap, "S: * OK ready\n",
        "S: * OK ready\n"
        "C a1 CAPABILITY\n",
        "S: * OK [CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED] ready\n"
        "C a1 STARTTLS\n",
        "S: a1 OK go ahead\n",
        "TLS\n"
        "S: * OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN] ready\n"
        "C a1 AUTHENTICATE PLAIN\n",
        "S: a1 NO ", "S: a1 OK in\n", "C a2 EXAMINE\nS: a2 OK open\n"};
}

HostileScripts pop3Scripts()
{
    return {Protocol::Pop3, "S: +OK ready\n",
        "S: +OK ready\n"
        "C CAPA\n",
        "S: +OK ready\n"
        "C CAPA\n"
        "S: +OK\n"
        "S: STLS\n"
        "S: .\n"
        "C STLS\n",
        "S: +OK go ahead\n",
        "TLS\n"
        "S: +OK ready\n"
        "C CAPA\n"
        "S: +OK\n"
        "S: SASL PLAIN\n"
        "S: .\n"
        "C AUTH PLAIN\n",
        "S: -ERR ", "S: +OK in\n", "C STAT\nS: +OK 0 0\n"};
}

HostileScripts smtpScripts()
{
    return {Protocol::Smtp, "S: 220 ready\n",
        "S: 220 ready\n"
        "C EHLO\n",
        "S: 220 ready\n"
        "C EHLO\n"
        "S: 250-localhost\n"
        "S: 250 STARTTLS\n"
        "C STARTTLS\n",
        "S: 220 go ahead\n",
        "TLS\n"
        "S: 220 ready\n"
        "C EHLO\n"
        "S: 250-localhost\n"
        "S: 250 AUTH PLAIN\n"
        "C AUTH PLAIN\n",
        "S: 535 ", "S: 235 in\n", "C MAIL\nS: 250 ok\n"};
}

} // namespace

const std::array<HostileScripts, 3> &hostileScripts()
{
    static const std::array scripts{imapScripts(), pop3Scripts(), smtpScripts()};
    return scripts;
}

} // namespace Facteur

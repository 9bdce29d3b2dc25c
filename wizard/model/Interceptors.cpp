// SPDX-License-Identifier: MIT
#include "Interceptors.h"

#include <algorithm>
#include <array>

namespace Facteur {

namespace {

struct Row
{
    QLatin1StringView words; ///< in the issuer's name, as whole words; case does not matter
    Interceptor kind;
};

constexpr Row program(const char *words)
{
    return {QLatin1StringView(words), Interceptor::Program};
}

constexpr Row network(const char *words)
{
    return {QLatin1StringView(words), Interceptor::Network};
}

/// One line each. Words that are a person's or a public authority's name as well stand with what tells them
/// apart.
constexpr std::array known{
    // Antivirus programs
    program("Avast"),
    program("AVG"),
    program("Avira"),
    program("Bitdefender"),
    program("BullGuard"),
    program("Dr.Web"),
    program("DrWeb"),
    program("Doctor Web"),
    program("Emsisoft"),
    program("ESET"),
    program("F-Secure"),
    program("G DATA"),
    program("Kaspersky"),
    program("Malwarebytes"),
    program("McAfee"),
    program("Norton Web/Mail Shield"),
    program("Norton AntiVirus"),
    program("Norton Internet Security"),
    program("Norton Security"),
    program("Norton 360"),
    program("NortonLifeLock"),
    program("Panda Security"),
    program("Quick Heal"),
    program("Total Defense"),
    program("Trend Micro"),
    program("TrendMicro"),
    program("VIPRE"),
    program("Webroot"),
    program("ZoneAlarm"),
    // Filters against advertising, parental controls
    program("AdGuard"),
    program("Covenant Eyes"),
    program("CovenantEyes"),
    program("Net Nanny"),
    program("ContentWatch"),
    program("NetFilterSDK"),
    program("Qustodio"),
    program("Superfish"),
    program("Komodia"),
    // Tools that show the traffic
    program("Burp Suite"),
    program("PortSwigger"),
    program("Charles Proxy"),
    program("Fiddler"),
    program("FiddlerRoot"),
    program("HTTP Toolkit"),
    program("mitmproxy"),
    program("OWASP ZAP"),
    program("Proxyman"),
    // Firewalls and proxies of companies and schools
    network("A10 Networks"),
    network("Barracuda"),
    network("Blue Coat"),
    network("BlueCoat"),
    network("Cato Networks"),
    network("Check Point"),
    network("CheckPoint"),
    network("Cisco Umbrella"),
    network("Cisco Secure Access"),
    network("Cisco Secure Web Appliance"),
    network("Cisco Web Security"),
    network("Cloudflare Gateway"),
    network("Gateway CA - Cloudflare"),
    network("Clavister"),
    network("ContentKeeper"),
    network("Cyberoam"),
    network("DNSFilter"),
    network("Forcepoint"),
    network("FortiGate"),
    network("FortiProxy"),
    network("Fortinet"),
    network("goskope.com"),
    network("GoGuardian"),
    network("iboss"),
    network("IPFire"),
    network("Kerio Control"),
    network("Lightspeed Systems"),
    network("Linewize"),
    network("Menlo Security"),
    network("Netskope"),
    network("NetSpark"),
    network("OPNsense"),
    network("OpenDNS"),
    network("Palo Alto"),
    network("pfSense"),
    network("ProxySG"),
    network("Sangfor"),
    network("Securly"),
    network("Skyhigh Security"),
    network("Smoothwall"),
    network("SonicWall"),
    network("Sophos"),
    network("Squid"),
    network("SquidGuard"),
    network("Stormshield"),
    network("NETASQ"),
    network("Symantec Web Security"),
    network("Symantec Web Gateway"),
    network("Untangle"),
    network("WatchGuard"),
    network("Fireware"),
    network("Websense"),
    network("Zscaler"),
    network("ZyXEL"),
};

bool isWithin(QChar character)
{
    return character.isLetterOrNumber();
}

/// \a words, with nothing before and behind them that would make other words of them.
bool hasWords(const QString &text, QLatin1StringView words)
{
    for (qsizetype at = text.indexOf(words, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(words, at + 1, Qt::CaseInsensitive)) {
        const qsizetype end = at + words.size();
        if ((at == 0 || !isWithin(text.at(at - 1))) && (end == text.size() || !isWithin(text.at(end))))
            return true;
    }
    return false;
}

} // namespace

std::optional<Interceptor> knownInterceptor(const QString &issuer)
{
    const auto found = std::find_if(
        known.begin(), known.end(), [&issuer](const Row &row) { return hasWords(issuer, row.words); });
    return found == known.end() ? std::nullopt : std::optional(found->kind);
}

} // namespace Facteur

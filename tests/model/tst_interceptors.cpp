// SPDX-License-Identifier: MIT
#include "Interceptors.h"
#include "TestProgram.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

class TestInterceptors final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsThemByTheirNames_data();
    void knowsThemByTheirNames();
};

void TestInterceptors::knowsThemByTheirNames_data()
{
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<std::optional<Interceptor>>("kind");
    const auto row = [](const char *issuer, std::optional<Interceptor> kind) {
        QTest::newRow(issuer) << QString::fromLatin1(issuer) << kind;
    };
    for (const char *program : {"avast! Web/Mail Shield Root", "AVG Web/Mail Shield Root",
             "ESET SSL Filter CA", "Norton Web/Mail Shield Root",
             "Kaspersky Anti-Virus Personal Root Certificate", "Bitdefender Personal CA.Net-Defender",
             "AO Kaspersky Lab", "G DATA Mail Scanner Root", "Adguard Personal CA",
             "DO_NOT_TRUST_FiddlerRoot", "mitmproxy", "Charles Proxy CA (1 Jan 2024, tim)"})
        row(program, Interceptor::Program);
    for (const char *network :
        {"Zscaler Intermediate Root CA (zscaler.net)", "Fortinet_CA_SSL", "FortiGate CA",
            "ca.tenant.goskope.com", "Palo Alto Networks", "Cisco Umbrella Secondary SubCA", "pfSense-CA",
            "Sophos SSL CA_C01001", "SonicWall Firewall DPI-SSL", "BARRACUDA NETWORKS", "squid proxy CA"})
        row(network, Interceptor::Network);
    for (const char *stranger : {"", "Lavgar Ltd", "Reset Trust CA", "Charles Martin", "Norton & Daughters",
             "Symantec Class 3 Secure Server CA - G4", "Squidward Web", "Plain Authority 3", "R11"})
        row(stranger, std::nullopt);
}

void TestInterceptors::knowsThemByTheirNames()
{
    QFETCH(const QString, issuer);
    QTEST(knownInterceptor(issuer), "kind");
}

FACTEUR_APPLESS_MAIN(TestInterceptors)
#include "tst_interceptors.moc"

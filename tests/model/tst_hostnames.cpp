// SPDX-License-Identifier: MIT
#include "HostNames.h"
#include "TestProgram.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

class TestHostNames final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsThisComputerAndNamesOfNobody_data();
    void knowsThisComputerAndNamesOfNobody();
};

void TestHostNames::knowsThisComputerAndNamesOfNobody_data()
{
    QTest::addColumn<bool>("thisComputer");
    QTest::addColumn<bool>("local");
    const auto row = [](const char *host, bool isThisComputer, bool isLocal) {
        QTest::newRow(host) << isThisComputer << isLocal;
    };
    row("localhost", true, true);
    row("Imap.LocalHost.", true, true);
    row("127.0.0.1", true, false);
    row("127.1.2.3", true, false);
    row("::1", true, false);
    row("[::1]", true, false);
    row("128.0.0.1", false, false);
    row("127.0.0.1.example.de", false, false);
    row("mail.test", false, true);
    row("mail.invalid", false, true);
    row("mail.example", false, true);
    row("mail.example.com", false, true);
    row("nas", false, true);
    row("nas.local", false, true);
    row("nas.home.arpa", false, true);
    row("mail.orchard-club.org", false, false);
    row("mylocalhost.org", false, false);
    row("mail.latest", false, false);
    row("notexample.com", false, false);
}

void TestHostNames::knowsThisComputerAndNamesOfNobody()
{
    const QString host = QString::fromLatin1(QTest::currentDataTag());
    QTEST(isThisComputer(host), "thisComputer");
    if (!host.contains(u':') && !host.at(0).isDigit()) // of addresses nobody asks that
        QTEST(isLocalName(host), "local");
}

FACTEUR_APPLESS_MAIN(TestHostNames)
#include "tst_hostnames.moc"

// SPDX-License-Identifier: MIT
#include "CertifiedHosts.h"
#include "ScriptedServer.h"
#include "TestProgram.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

/// Which names in a certificate may be tried.
class TestCertifiedHosts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersTheProvidersAndTheAddresssDomain_data();
    void offersTheProvidersAndTheAddresssDomain();
};

void TestCertifiedHosts::offersTheProvidersAndTheAddresssDomain_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QStringList>("known");
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QStringList>("hosts");
    // For mail.elsewhere.example, *.orchard.example, www., mail., imap.orchard.example.
    const QString typed = u"mail.typed.example"_s;
    const QString mail = u"mail.orchard.example"_s;
    const QString imap = u"imap.orchard.example"_s;
    const QString www = u"www.orchard.example"_s;
    const QString other = u"mail.elsewhere.example"_s;
    QTest::newRow("nobody's") << typed << QStringList{} << u"garden.example"_s << QStringList{};
    QTest::newRow("no domain") << typed << QStringList{} << QString() << QStringList{};
    QTest::newRow("a top level") << typed << QStringList{} << u"example"_s << QStringList{};
    QTest::newRow("the end of another domain")
        << typed << QStringList{} << u"chard.example"_s << QStringList{};
    QTest::newRow("the address's domain, what sounds like mail first")
        << typed << QStringList{} << u"Orchard.example."_s << QStringList{mail, imap, www};
    QTest::newRow("the address's own name") << typed << QStringList{} << imap << QStringList{imap};
    QTest::newRow("the provider's first")
        << typed << QStringList{www, other} << u"orchard.example"_s << QStringList{other, www, mail};
    QTest::newRow("not the one that was tried")
        << mail << QStringList{mail} << u"orchard.example"_s << QStringList{imap, www};
}

void TestCertifiedHosts::offersTheProvidersAndTheAddresssDomain()
{
    QFETCH(const QString, host);
    QFETCH(const QStringList, known);
    QFETCH(const QString, domain);
    const auto chain = QSslCertificate::fromPath(ScriptedServer::certificateFile(u"elsewhere-and-orchard"_s));
    QTEST(certifiedHosts(chain.value(0), host, known, domain), "hosts");
    QVERIFY(certifiedHosts(QSslCertificate(), host, known, domain).isEmpty());
}

FACTEUR_GUILESS_MAIN(TestCertifiedHosts)
#include "tst_certifiedhosts.moc"

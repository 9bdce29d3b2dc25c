// SPDX-License-Identifier: MIT
#include "Confirmation.h"
#include "TestProgram.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Facteur;
using namespace Qt::StringLiterals;

class ConfirmationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void strangerNeedsThePersonsWord_data();
    void strangerNeedsThePersonsWord();
    void whatIsBuiltInNeedsNone_data();
    void whatIsBuiltInNeedsNone();

private:
    Catalogue m_catalogue = Catalogue::load(u":/packs"_s);
};

void ConfirmationTest::strangerNeedsThePersonsWord_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("domain");
    QTest::addColumn<Mechanism>("mechanism");
    QTest::addColumn<bool>("needed");
    const auto row = [](const char *name, const QString &host, const QString &domain, Mechanism mechanism,
                         bool needed) { QTest::newRow(name) << host << domain << mechanism << needed; };
    const QString jardin = u"jardin.example"_s;
    row("catalogue, by the domain", u"ssl0.ovh.net"_s, jardin, Mechanism::Domain, false);
    row("catalogue, by the MX", u"ssl0.ovh.net"_s, jardin, Mechanism::Mx, false);
    row("own domain", u"imap.jardin.example"_s, jardin, Mechanism::Autoconfig, false);
    row("own domain itself", jardin, jardin, Mechanism::Srv, false);
    row("own domain, beside", u"imap.jardin.example"_s, u"fleurs.jardin.example"_s, Mechanism::Guess, false);
    row("own domain, upper case", u"imap.jardin.example"_s, u"Jardin.Example"_s, Mechanism::Pacc, false);
    row("own domain, Unicode", u"imap.xn--bcher-kva.example"_s, u"bücher.example"_s, Mechanism::Pacc, false);
    row("other, by PACC", u"ssl0.ovh.net"_s, jardin, Mechanism::Pacc, true);
    row("other, by autoconfig", u"ssl0.ovh.net"_s, jardin, Mechanism::Autoconfig, true);
    row("other, by the ISPDB", u"ssl0.ovh.net"_s, jardin, Mechanism::Ispdb, true);
    row("other, by SRV", u"ssl0.ovh.net"_s, jardin, Mechanism::Srv, true);
    row("host of the MX", u"imap.ovh.net"_s, jardin, Mechanism::MxAutoconfig, true);
    row("host of the MX, by the ISPDB", u"imap.ovh.net"_s, jardin, Mechanism::MxIspdb, true);
    row("looks alike", u"imap.jardin.example.evil.example"_s, jardin, Mechanism::Autoconfig, true);
    row("ends alike", u"imap.monjardin.example"_s, jardin, Mechanism::Autoconfig, true);
    row("same public suffix", u"imap.evil.co.uk"_s, u"jardin.co.uk"_s, Mechanism::Autoconfig, true);
    row("same private suffix", u"evil.github.io"_s, u"jardin.github.io"_s, Mechanism::Autoconfig, true);
    row("domain is a public suffix", u"imap.github.io"_s, u"github.io"_s, Mechanism::Autoconfig, true);
    row("two public suffixes", u"co.uk"_s, u"github.io"_s, Mechanism::Autoconfig, true);
    row("no domain", u"192.0.2.1"_s, QString(), Mechanism::Autoconfig, true);
}

void ConfirmationTest::strangerNeedsThePersonsWord()
{
    QFETCH(const QString, host);
    QFETCH(const QString, domain);
    QFETCH(const Mechanism, mechanism);
    QTEST(needsConfirmation(host, domain, mechanism), "needed");
}

void ConfirmationTest::whatIsBuiltInNeedsNone_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<Mechanism>("mechanism");
    QTest::addColumn<bool>("needed");
    const auto row = [](const char *name, const QString &host, Mechanism mechanism, bool needed) {
        QTest::newRow(name) << host << mechanism << needed;
    };
    row("built in, by SRV", u"imap.gmail.com"_s, Mechanism::Srv, false);
    row("built in, by autoconfig", u"ssl0.ovh.net"_s, Mechanism::Autoconfig, false);
    row("built in, by its pattern", u"pro7.mail.ovh.net"_s, Mechanism::Mx, false);
    row("beside one that is built in", u"imap2.gmail.com"_s, Mechanism::Srv, true);
    row("its own bridge", u"127.0.0.1"_s, Mechanism::Domain, false);
    row("a bridge that somebody names", u"127.0.0.1"_s, Mechanism::Autoconfig, true);
    row("of a pack, by the domain", u"imap.potager.example"_s, Mechanism::Domain, true);
    row("of a pack, by SRV", u"imap.potager.example"_s, Mechanism::Srv, true);
    row("of a pack, of the address's own domain", u"imap.jardin.example"_s, Mechanism::Domain, false);
    row("own domain", u"imap.jardin.example"_s, Mechanism::Guess, false);
    row("nobody's", u"imap.orchard.example"_s, Mechanism::Ispdb, true);
}

void ConfirmationTest::whatIsBuiltInNeedsNone()
{
    const QTemporaryDir pack;
    QVERIFY(QDir(pack.path()).mkdir(u"providers"_s));
    QFile file(pack.filePath(u"providers/potager.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"name": "Potager", "domains": ["potager.example"], "servers": [
        {"protocol": "imap", "host": "imap.potager.example", "port": 993, "security": "tls"},
        {"protocol": "imap", "host": "imap.jardin.example", "port": 993, "security": "tls"},
        {"protocol": "smtp", "host": "smtp.potager.example", "port": 465, "security": "tls"}]})");
    file.close();
    Catalogue catalogue = m_catalogue;
    catalogue.add(pack.path());
    QVERIFY(catalogue.provider(u"potager"_s));
    QFETCH(const QString, host);
    QFETCH(const Mechanism, mechanism);
    const Candidate candidate{{Protocol::Imap, host, 993, Security::Tls}, {}, {}, mechanism};
    QTEST(needsConfirmation(candidate, u"jardin.example"_s, catalogue), "needed");
}

FACTEUR_GUILESS_MAIN(ConfirmationTest)
#include "tst_confirmation.moc"

// SPDX-License-Identifier: MIT
#include "Confirmation.h"

#include <QTest>

using namespace Facteur;
using namespace Qt::StringLiterals;

class ConfirmationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void strangerNeedsThePersonsWord_data();
    void strangerNeedsThePersonsWord();
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

QTEST_GUILESS_MAIN(ConfirmationTest)
#include "tst_confirmation.moc"

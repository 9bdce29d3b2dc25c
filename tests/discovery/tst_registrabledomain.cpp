// SPDX-License-Identifier: MIT
#include "RegistrableDomain.h"
#include "TestProgram.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

class RegistrableDomainTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isWhatSomebodyRegistered_data();
    void isWhatSomebodyRegistered();
};

// Only entries that have stood in the public suffix list for many years: Qt reads the system's where there is
// one.
void RegistrableDomainTest::isWhatSomebodyRegistered_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("domain");
    const auto row = [](const char *name, const QString &host, const QString &domain) {
        QTest::newRow(name) << host << domain;
    };
    row("host", u"ssl0.ovh.net"_s, u"ovh.net"_s);
    row("deep", u"a.b.c.d.ovh.net"_s, u"ovh.net"_s);
    row("domain itself", u"ovh.net"_s, u"ovh.net"_s);
    row("upper case", u"SSL0.OVH.Net"_s, u"ovh.net"_s);
    row("dot at the end", u"ssl0.ovh.net."_s, u"ovh.net"_s);
    row("under two labels", u"imap.jardin.co.uk"_s, u"jardin.co.uk"_s);
    row("other under the same two labels", u"imap.evil.co.uk"_s, u"evil.co.uk"_s);
    row("two labels themselves", u"co.uk"_s, QString());
    row("top level", u"com"_s, QString());
    row("private suffix", u"mail.jardin.github.io"_s, u"jardin.github.io"_s);
    row("private suffix itself", u"github.io"_s, QString());
    row("longest rule", u"imap.jardin.s3.amazonaws.com"_s, u"jardin.s3.amazonaws.com"_s);
    row("wildcard", u"imap.jardin.co.ck"_s, u"jardin.co.ck"_s);
    row("exception to the wildcard", u"mail.www.ck"_s, u"www.ck"_s);
    row("unknown top level", u"jardin.example"_s, u"jardin.example"_s);
    row("host under an unknown top level", u"imap.jardin.example"_s, u"jardin.example"_s);
    row("international", u"imap.bücher.de"_s, u"xn--bcher-kva.de"_s);
    row("international, ACE", u"imap.XN--bcher-kva.de"_s, u"xn--bcher-kva.de"_s);
    row("international suffix", u"imap.jardin.公司.cn"_s, u"jardin.xn--55qx5d.cn"_s);
    row("international suffix, ACE", u"imap.jardin.xn--55qx5d.cn"_s, u"jardin.xn--55qx5d.cn"_s);
    row("international top level", u"imap.пример.рф"_s, u"xn--e1afmkfd.xn--p1ai"_s);
    row("single label", u"mailserver"_s, QString());
    row("IPv4 address", u"192.0.2.1"_s, QString());
    row("IPv6 address", u"2001:db8::1"_s, QString());
    row("nothing", u""_s, QString());
    row("dot", u"."_s, QString());
    row("empty label", u"imap..ovh.net"_s, QString());
    row("space", u"imap.ovh.net evil.example"_s, QString());
    row("URL", u"https://ovh.net/"_s, QString());
    row("bidi override", u"imap.\u202Eovh.net"_s, QString());
}

void RegistrableDomainTest::isWhatSomebodyRegistered()
{
    QFETCH(const QString, host);
    QTEST(registrableDomain(host), "domain");
}

FACTEUR_GUILESS_MAIN(RegistrableDomainTest)
#include "tst_registrabledomain.moc"

// SPDX-License-Identifier: MIT
#include "DomainHints.h"
#include "TestProgram.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

class TestDomainHints final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAtTheDomainAlone_data();
    void looksAtTheDomainAlone();
    void knowsTheDomainsOfPacks();
};

void TestDomainHints::looksAtTheDomainAlone_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<DomainHints>("hints");
    QTest::newRow("nothing to say") << u"jardin.example"_s << DomainHints();
    QTest::newRow("a real one") << u"gmail.com"_s << DomainHints();
    QTest::newRow("empty") << QString() << DomainHints();
    QTest::newRow("mistyped") << u"gmial.com"_s << DomainHints{u"gmail.com"_s, false, {}};
    QTest::newRow("looks alike") << u"gm\u0430il.com"_s << DomainHints{u"gmail.com"_s, true, u"gmail.com"_s};
    QTest::newRow("looks alike, in ASCII")
        << u"xn--gmil-63d.com"_s << DomainHints{u"gmail.com"_s, true, u"gmail.com"_s};
    QTest::newRow("international") << u"b\u00fccher.example"_s << DomainHints();
}

void TestDomainHints::looksAtTheDomainAlone()
{
    QFETCH(const QString, domain);
    const DomainHints hints = DomainHints::of(Catalogue::load(u":/packs"_s), domain);
    QTEST(hints, "hints");
    QCOMPARE(hints.notes(), hints.looksAlike ? QStringList{u"look-alike"_s} : QStringList());
}

void TestDomainHints::knowsTheDomainsOfPacks()
{
    Provider provider;
    provider.id = u"potager"_s;
    provider.domains = {u"potager-mail.example"_s};
    const Catalogue catalogue = Catalogue::load(u":/packs"_s).withProvider(provider);
    QCOMPARE(DomainHints::of(catalogue, u"potagre-mail.example"_s).suggestion, u"potager-mail.example"_s);
    QCOMPARE(DomainHints::of(catalogue, u"potager-mail.example"_s), DomainHints());
}

FACTEUR_GUILESS_MAIN(TestDomainHints)
#include "tst_domainhints.moc"

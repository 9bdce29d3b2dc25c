// SPDX-License-Identifier: MIT
#include "ProviderFinder.h"

#include <QTest>

using namespace Facteur;
using namespace Qt::StringLiterals;

class JudgeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mailHostsTellTheProvider_data();
    void mailHostsTellTheProvider();
};

void JudgeTest::mailHostsTellTheProvider_data()
{
    using Kind = FoundProvider::Kind;
    using Source = FoundProvider::Source;
    QTest::addColumn<QString>("address");
    QTest::addColumn<QStringList>("mx");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Source>("source");
    QTest::addColumn<QString>("provider");
    const auto row = [](const char *name, const QString &address, const QStringList &mx, Kind kind,
                         Source source, const QString &provider = {}) {
        QTest::newRow(name) << address << mx << kind << source << provider;
    };
    const QString customer = u"jean@customer.example"_s;
    row("Canada", customer, {u"mx0.mail.ovh.ca"_s}, Kind::Mailbox, Source::Mx, u"ovh-ca"_s);
    row("Europe", customer, {u"MX4.mail.ovh.net."_s}, Kind::Mailbox, Source::Mx, u"ovh-eu"_s);
    row("Europe, older", customer, {u"mx2.ovh.net"_s}, Kind::Mailbox, Source::Mx, u"ovh-eu"_s);
    row("best MX decides", customer, {u"mx1.mail.ovh.ca"_s, u"mx1.mail.ovh.net"_s}, Kind::Mailbox, Source::Mx,
        u"ovh-ca"_s);
    row("catalogue's own domain", u"jean@Own.Example"_s, {}, Kind::Mailbox, Source::Catalogue, u"own"_s);
    row("own domain before MX", u"jean@own.example"_s, {u"mx1.mail.ovh.ca"_s}, Kind::Mailbox,
        Source::Catalogue, u"own"_s);
    row("subdomain is another domain", u"jean@sub.own.example"_s, {}, Kind::Unknown, Source::None);
    row("Exchange, Europe", customer, {u"ex7.mail.ovh.net"_s}, Kind::Exchange, Source::Mx);
    row("Exchange, Canada", customer, {u"ex.mail.ovh.ca"_s}, Kind::Exchange, Source::Mx);
    row("Exchange beside mailboxes", customer, {u"mx1.mail.ovh.net"_s, u"ex.mail.ovh.net"_s}, Kind::Exchange,
        Source::Mx);
    row("Microsoft 365", customer, {u"customer-example.mail.protection.outlook.com"_s}, Kind::Exchange,
        Source::Mx);
    row("somebody else", customer, {u"mx.somebody.example"_s}, Kind::Unknown, Source::None);
    row("looks alike", customer, {u"mx0.mail.ovh.ca.evil.example"_s}, Kind::Unknown, Source::None);
    row("no MX", customer, {}, Kind::Unknown, Source::None);
    row("null MX", customer, {u""_s}, Kind::Unknown, Source::None);
    row("no address", u""_s, {}, Kind::Unknown, Source::None);
}

void JudgeTest::mailHostsTellTheProvider()
{
    Provider own;
    own.id = u"own"_s;
    own.domains = {u"own.example"_s};
    const Catalogue catalogue = Catalogue::load(u":/packs"_s).withProvider(own);
    QFETCH(const QString, address);
    QFETCH(const QStringList, mx);
    const FoundProvider found = ProviderFinder::judge(catalogue, address, mx);
    QCOMPARE(found.emailAddress, address);
    QTEST(found.kind, "kind");
    QTEST(found.source, "source");
    QTEST(found.providerId, "provider");
    QVERIFY(!found.noAnswer && !found.noSuchDomain);
}

QTEST_GUILESS_MAIN(JudgeTest)
#include "tst_judge.moc"

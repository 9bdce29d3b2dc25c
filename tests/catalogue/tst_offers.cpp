// SPDX-License-Identifier: MIT
#include "Catalogue.h"
#include "TestProgram.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Facteur;
using namespace Qt::StringLiterals;

/// A provider that has more than one kind of mailbox.
class TestOffers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachIsFoundByItsKey();
    void theUsualOneIsMeantWhereNothingTells();
    void aPackReplacesThemTogether();
    void aFoundProviderTakesThePlaceOfTheLastOne();

private:
    const Catalogue m_builtIn = Catalogue::load(u":/packs"_s);
};

void TestOffers::eachIsFoundByItsKey()
{
    QStringList keys;
    for (const Provider &provider : m_builtIn.providers()) {
        QVERIFY2(!keys.contains(provider.key()), qPrintable(provider.key()));
        keys.append(provider.key());
        QCOMPARE(m_builtIn.provider(provider.key()), &provider);
        QCOMPARE(
            provider.key(), provider.offer.isUsual ? provider.id : provider.id + u'/' + provider.offer.id);
    }
    const Provider *pro = m_builtIn.provider(u"ovh-eu/email-pro"_s);
    QVERIFY(pro);
    QCOMPARE(pro->offer.id, u"email-pro"_s);
    QVERIFY(!m_builtIn.provider(u"ovh-eu/"_s));
    QVERIFY(!m_builtIn.provider(u"email-pro"_s));
    QVERIFY(!m_builtIn.provider({}));
}

void TestOffers::theUsualOneIsMeantWhereNothingTells()
{
    const Provider *usual = m_builtIn.provider(u"ovh-eu"_s);
    QVERIFY(usual);
    QVERIFY(usual->offer.isUsual);
    QCOMPARE(m_builtIn.providerForMx({u"mx1.mail.ovh.net"_s}), usual);
    QCOMPARE(m_builtIn.provider(u"ovh-eu/"_s + usual->offer.id), usual); // by its whole name, too
}

void TestOffers::aPackReplacesThemTogether()
{
    const QTemporaryDir pack;
    QVERIFY(QDir(pack.path()).mkdir(u"providers"_s));
    QFile file(pack.filePath(u"providers/ovh-eu.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"name": "Ours", "offers": [
        {"id": "small", "name": "Small", "servers": [{"protocol": "imap", "host": "small.example", "port": 993, "security": "tls"},
            {"protocol": "smtp", "host": "small.example", "port": 465, "security": "tls"}]},
        {"id": "large", "name": "Large", "servers": [{"protocol": "imap", "host": "large.example", "port": 993, "security": "tls"},
            {"protocol": "smtp", "host": "large.example", "port": 465, "security": "tls"}]}]})");
    file.close();
    Catalogue catalogue = m_builtIn;
    catalogue.add(pack.path());
    QVERIFY2(catalogue.problems().isEmpty(),
        catalogue.problems().isEmpty() ? "" : qPrintable(catalogue.problems().constFirst().toString()));
    QCOMPARE(catalogue.providers(), m_builtIn.providers()); // nobody has agreed yet
    QCOMPARE(catalogue.replacements().size(), 1);
    const qsizetype before = m_builtIn.providers().indexOf(*m_builtIn.provider(u"ovh-eu"_s));
    catalogue.replace(catalogue.replacements().constFirst());
    QVERIFY(catalogue.replacements().isEmpty());
    QCOMPARE(catalogue.providers().at(before).key(), u"ovh-eu"_s);
    QCOMPARE(catalogue.providers().at(before).offer.id, u"small"_s);
    QCOMPARE(catalogue.providers().at(before + 1).key(), u"ovh-eu/large"_s);
    QVERIFY(!catalogue.provider(u"ovh-eu/email-pro"_s)); // nothing is left of those before
    for (const Provider &provider : catalogue.providers())
        QCOMPARE(provider.pack.isEmpty(), provider.id != u"ovh-eu"_s);
}

void TestOffers::aFoundProviderTakesThePlaceOfTheLastOne()
{
    Provider found;
    found.id = u"found"_s;
    found.foundFor = u"jardin.fr"_s;
    const Catalogue first = m_builtIn.withProvider(found);
    found.foundFor = u"potager.fr"_s;
    const Catalogue second = first.withProvider(found);
    QCOMPARE(second.providers().size(), m_builtIn.providers().size() + 1);
    QCOMPARE(second.provider(u"found"_s)->foundFor, u"potager.fr"_s);
}

FACTEUR_GUILESS_MAIN(TestOffers)
#include "tst_offers.moc"

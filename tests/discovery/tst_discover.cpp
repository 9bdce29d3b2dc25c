// SPDX-License-Identifier: MIT
#include "EndedProgram.h"
#include "TestProgram.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUdpSocket>

#if defined(Q_OS_UNIX)
#include <csignal>
#endif

using namespace Facteur;
using namespace Qt::StringLiterals;

namespace {

struct Outcome : EndedProgram
{
    [[nodiscard]] QJsonObject first(const QString &side) const { return json()[side][0].toObject(); }
    [[nodiscard]] QString asked() const { return json()[u"asked"].toVariant().toStringList().join(u'\n'); }
};

Outcome end(QProcess &process)
{
    return {awaitEnd(process, 30'000)};
}

Outcome discover(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(FACTEUR_CLI), QStringList{u"discover"_s} + arguments);
    return end(process);
}

Outcome discoverAsJson(const QString &address)
{
    return discover({address, u"--nameserver"_s, u"127.0.0.1"_s, u"--json"_s});
}

} // namespace

/// The program itself, `facteur-cli discover`, in the network that the script with-dns makes.
class TestDiscover final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheKeysOfTheContractAndNoOthers();
    void saysWhatTheDomainIsFor_data();
    void saysWhatTheDomainIsFor();
    void refusesBadUsageInOneLine_data();
    void refusesBadUsageInOneLine();
    void asksNobodyAboutWhatItKnows();
    void asksTheNameServerThatItIsTold();
    void suggestsTheDomainThatWasMeant_data();
    void suggestsTheDomainThatWasMeant();
    void namesLookAlikes();
    void asksForInternationalDomainsInAscii();
    void asksForNoLocalPart_data();
    void asksForNoLocalPart();
    void readsPacks();
    void tellsAPersonTheSame();
    void claimsNoServersWhereThereAreNone();
    void saysWhatIsMissingAndWhatIsSilent();
    void saysThatTheHostIsKnownAndItsServersAreNot();
#if defined(Q_OS_UNIX)
    void printsWhatItHasOnInterrupt();
#endif
};

void TestDiscover::writesTheKeysOfTheContractAndNoOthers()
{
    const Outcome outcome = discoverAsJson(u"Marie@Canada.Example."_s);
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.errors, QByteArray());
    const QJsonObject all = outcome.json();
    const QStringList keys{u"asked"_s, u"domain"_s, u"incoming"_s, u"kind"_s, u"notes"_s, u"offer"_s,
        u"outgoing"_s, u"provider"_s, u"signIn"_s, u"source"_s, u"suggestion"_s};
    QCOMPARE(all.keys(), keys);
    QCOMPARE(all[u"domain"].toString(), u"canada.example"_s);
    QCOMPARE(all[u"provider"].toString(), u"ovh-ca"_s);
    QVERIFY(all[u"offer"].isNull());
    QCOMPARE(all[u"source"].toString(), u"mx"_s);
    QCOMPARE(all[u"signIn"].toString(), u"password"_s);
    QVERIFY(all[u"suggestion"].isNull());
    QCOMPARE(all[u"notes"].toArray(), QJsonArray());
    const QJsonObject imap{{u"protocol"_s, u"imap"_s}, {u"host"_s, u"imap.mail.ovh.ca"_s}, {u"port"_s, 993},
        {u"security"_s, u"tls"_s}, {u"username"_s, u"Marie@canada.example"_s}, {u"source"_s, u"mx"_s},
        {u"confirm"_s, false}};
    QCOMPARE(outcome.first(u"incoming"_s), imap);
    QCOMPARE(outcome.first(u"outgoing"_s).keys(), imap.keys());
    QVERIFY(outcome.asked().contains(u"dns mx canada.example"_s));
}

void TestDiscover::saysWhatTheDomainIsFor_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("offer");
    QTest::addColumn<int>("exitCode");
    const auto row = [](const char *name, const char *domain, const char *kind, const char *offer,
                         int exitCode) {
        QTest::newRow(name) << QString::fromLatin1(domain) << QString::fromLatin1(kind)
                            << QString::fromLatin1(offer) << exitCode;
    };
    row("mailbox", "canada.example", "mailbox", "", 0);
    row("Email Pro", "pro.example", "mailbox", "email-pro", 0);
    row("Exchange with servers", "ex.example", "exchange", "exchange", 0);
    row("Exchange without", "office.example", "exchange", "", 1);
    row("one side alone", "half.example", "mailbox", "", 1);
    row("no mail program gets in", "tuta.example", "mailbox", "", 1);
    row("null MX", "null.example", "no-mail", "", 1);
    row("no such domain", "nowhere.example", "no-such-domain", "", 1);
    row("somebody else's", "else.example", "unknown", "", 1);
    row("an address record alone", "bare.example", "unknown", "", 1);
    row("refused", "refused.test", "offline", "", 1);
}

void TestDiscover::saysWhatTheDomainIsFor()
{
    QFETCH(const QString, domain);
    const Outcome outcome = discoverAsJson(u"marie@"_s + domain);
    QTEST(outcome.json()[u"kind"].toString(), "kind");
    QTEST(outcome.json()[u"offer"].toString(), "offer");
    QTEST(outcome.exitCode, "exitCode");
}

void TestDiscover::refusesBadUsageInOneLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no address") << QStringList{};
    QTest::newRow("two addresses") << QStringList{u"marie@canada.example"_s, u"paul@canada.example"_s};
    QTest::newRow("no domain") << QStringList{u"marie"_s};
    QTest::newRow("accents before the @") << QStringList{u"jörg@canada.example"_s};
    QTest::newRow("a name for a name server")
        << QStringList{u"marie@canada.example"_s, u"--nameserver"_s, u"dns.example"_s};
    QTest::newRow("an unknown option") << QStringList{u"marie@canada.example"_s, u"--ask"_s};
    QTest::newRow("no such pack") << QStringList{u"marie@canada.example"_s, u"--pack"_s, u"/nowhere"_s};
}

void TestDiscover::refusesBadUsageInOneLine()
{
    QFETCH(const QStringList, arguments);
    const Outcome outcome = discover(arguments + QStringList{u"--json"_s});
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.output, QByteArray());
    QCOMPARE(outcome.errors.count('\n'), 1);
    QVERIFY(outcome.errors.endsWith('\n'));
}

void TestDiscover::asksNobodyAboutWhatItKnows()
{
    const Outcome outcome = discoverAsJson(u"marie.tremblay@GMail.com"_s);
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.json()[u"source"].toString(), u"catalogue"_s);
    QCOMPARE(outcome.json()[u"signIn"].toString(), u"app-password"_s);
    QCOMPARE(outcome.asked(), QString());
    const Outcome apple = discoverAsJson(u"marie@icloud.com"_s);
    QCOMPARE(apple.first(u"incoming"_s)[u"username"].toString(), u"marie"_s);
    QCOMPARE(apple.first(u"outgoing"_s)[u"username"].toString(), u"marie@icloud.com"_s);
}

void TestDiscover::asksTheNameServerThatItIsTold()
{
    QUdpSocket other; // refuses by silence; it is enough that it was asked
    QVERIFY(other.bind(QHostAddress(u"127.0.0.2"_s), 53));
    QSignalSpy asked(&other, &QUdpSocket::readyRead);
    QProcess process;
    process.start(QStringLiteral(FACTEUR_CLI),
        {u"discover"_s, u"marie@canada.example"_s, u"--nameserver"_s, u"127.0.0.2"_s, u"--json"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!asked.isEmpty(), 20'000);
    const Outcome outcome = end(process);
    QCOMPARE(outcome.json()[u"kind"].toString(), u"offline"_s);
    QCOMPARE(outcome.exitCode, 1);
}

void TestDiscover::suggestsTheDomainThatWasMeant_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("suggestion");
    QTest::newRow("offline") << u"marie@gmial.com"_s << u"gmail.com"_s;
    QTest::newRow("no domain at all") << u"marie@gmial,com"_s << u"gmail.com"_s;
    QTest::newRow("its ending is missing") << u"marie@orange.f"_s << u"orange.fr"_s;
}

void TestDiscover::suggestsTheDomainThatWasMeant()
{
    QFETCH(const QString, address);
    const Outcome outcome = discoverAsJson(address);
    QTEST(outcome.json()[u"suggestion"].toString(), "suggestion");
    QCOMPARE(outcome.exitCode, 1);
    const Outcome text = discover({address, u"--nameserver"_s, u"127.0.0.1"_s});
    QFETCH(const QString, suggestion);
    QVERIFY(text.output.startsWith("Did you mean " + suggestion.toUtf8() + "?\n"));
    QVERIFY2(!text.output.contains("about :"), text.output.constData());
}

void TestDiscover::namesLookAlikes()
{
    const Outcome outcome = discoverAsJson(u"marie@gm\u0430il.com"_s); // a Cyrillic letter
    QCOMPARE(outcome.json()[u"notes"].toArray(), QJsonArray{u"look-alike"_s});
    QCOMPARE(outcome.json()[u"domain"].toString(), u"xn--gmil-63d.com"_s);
    QCOMPARE(outcome.json()[u"suggestion"].toString(), u"gmail.com"_s);
}

void TestDiscover::asksForInternationalDomainsInAscii()
{
    const Outcome outcome = discoverAsJson(u"Marie@b\u00fccher.example"_s);
    QCOMPARE(outcome.json()[u"domain"].toString(), u"xn--bcher-kva.example"_s);
    QCOMPARE(outcome.first(u"incoming"_s)[u"username"].toString(), u"Marie@xn--bcher-kva.example"_s);
    QVERIFY(outcome.asked().contains(u"dns mx xn--bcher-kva.example"_s));
    QVERIFY(!outcome.asked().contains(u"\u00fc"_s));
}

void TestDiscover::asksForNoLocalPart_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("+tag") << u"secretive+tag@else.example"_s;
    QTest::newRow("quoted") << u"\"secretive tag\"@else.example"_s;
    QTest::newRow("quoted, with an @") << u"\"secretive@tag\"@else.example"_s;
}

void TestDiscover::asksForNoLocalPart()
{
    QFETCH(const QString, address);
    const Outcome outcome = discoverAsJson(address);
    QCOMPARE(outcome.json()[u"domain"].toString(), u"else.example"_s);
    QVERIFY(outcome.asked().contains(u"dns mx else.example"_s));
    QVERIFY(!outcome.output.contains("secretive"));
    QVERIFY(!outcome.output.contains("tag"));
}

void TestDiscover::readsPacks()
{
    const QTemporaryDir pack;
    QVERIFY(QDir(pack.path()).mkdir(u"providers"_s));
    QFile file(pack.filePath(u"providers/potager.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"name": "Potager", "domains": ["potager.example"], "servers": [
        {"protocol": "imap", "host": "imap.potager.example", "port": 993, "security": "tls", "user": "local-part"},
        {"protocol": "smtp", "host": "smtp.potager.example", "port": 465, "security": "tls"}]})");
    file.close();
    const Outcome outcome = discover({u"marie@potager.example"_s, u"--pack"_s, pack.path(), u"--json"_s});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.json()[u"provider"].toString(), u"potager"_s);
    QCOMPARE(outcome.first(u"incoming"_s)[u"username"].toString(), u"marie"_s);
    QCOMPARE(outcome.asked(), QString());
}

void TestDiscover::tellsAPersonTheSame()
{
    const Outcome outcome = discover({u"marie@pro.example"_s, u"--nameserver"_s, u"127.0.0.1"_s});
    QCOMPARE(outcome.exitCode, 0);
    for (const char *words : {"Email Pro", "imaps://pro7.mail.ovh.net:993", "user name marie@pro.example",
             "smtp+starttls://pro7.mail.ovh.net:587"})
        QVERIFY2(outcome.output.contains(words), words);
}

void TestDiscover::claimsNoServersWhereThereAreNone()
{
    const Outcome outcome = discover({u"marie@tuta.com"_s});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY(outcome.output.contains("Tuta"));
    QVERIFY(!outcome.output.contains("knows the servers"));
}

void TestDiscover::saysWhatIsMissingAndWhatIsSilent()
{
    const Outcome outcome = discover({u"marie@half.example"_s, u"--nameserver"_s, u"127.0.0.1"_s});
    QCOMPARE(outcome.exitCode, 1);
    for (const char *words : {"imaps://imap.orchard-club.org:993", "published, but does not answer here",
             "No server for sending was found for half.example", "name servers of half.example"})
        QVERIFY2(outcome.output.contains(words), outcome.output.constData());
    QVERIFY(!outcome.output.contains("Nothing was found"));
    QVERIFY(!outcome.output.contains("for receiving"));
    const Outcome known = discover({u"marie@exca.example"_s, u"--nameserver"_s, u"127.0.0.1"_s});
    QVERIFY(known.output.contains("imaps://ex.mail.ovh.ca:993"));
    QVERIFY(!known.output.contains("does not answer"));
}

void TestDiscover::saysThatTheHostIsKnownAndItsServersAreNot()
{
    const Outcome outcome = discover({u"marie@terre.example"_s, u"--nameserver"_s, u"127.0.0.1"_s});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY(outcome.output.startsWith("o2switch hosts this address.\n"));
    QVERIFY2(outcome.output.contains("which servers of o2switch"), outcome.output.constData());
    QVERIFY(!outcome.output.contains("Nothing was found"));
}

#if defined(Q_OS_UNIX)
void TestDiscover::printsWhatItHasOnInterrupt()
{
    QUdpSocket silent;
    QVERIFY(silent.bind(QHostAddress(u"127.0.0.2"_s), 53));
    QSignalSpy asked(&silent, &QUdpSocket::readyRead);
    QProcess process;
    process.start(QStringLiteral(FACTEUR_CLI),
        {u"discover"_s, u"marie@canada.example"_s, u"--nameserver"_s, u"127.0.0.2"_s, u"--json"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!asked.isEmpty(), 20'000);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    const Outcome outcome = end(process);
    QCOMPARE(outcome.exitCode, 1);
    // Had it waited for the name server, it would have called the network offline.
    QCOMPARE(outcome.json()[u"kind"].toString(), u"unknown"_s);
    QVERIFY(outcome.asked().contains(u"dns mx canada.example"_s));
}
#endif

FACTEUR_GUILESS_MAIN(TestDiscover)
#include "tst_discover.moc"

// SPDX-License-Identifier: MIT
#include "Guide.h"
#include "PortTable.h"
#include "TestProgram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Facteur;
using namespace Qt::StringLiterals;

namespace {

SslTable sslTable()
{
    using enum SslMeaning;
    SslTable table;
    table.ticked[Protocol::Imap] = {{993, Tls}, {143, StartTls}, {0, Unknown}};
    table.unticked[Protocol::Imap] = {{143, Opportunistic}, {0, Plain}};
    table.ticked[Protocol::Smtp] = {{0, Unknown}};
    table.unticked[Protocol::Smtp] = {{0, Unknown}};
    return table;
}

Account account(bool ticked, quint16 incomingPort, quint16 outgoingPort)
{
    Account account;
    account.emailAddress = u"jean@example.com"_s;
    account.userName = u"jean@example.com"_s;
    account.password = u"secret"_s;
    account.incoming = {u"imap.example.com"_s, incomingPort, ticked};
    account.outgoing = {u"smtp.example.com"_s, outgoingPort, ticked};
    return account;
}

} // namespace

class GuideTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sslTableKnowsPortsAndTheRest_data();
    void sslTableKnowsPortsAndTheRest();
    void settingsProveWhatTheProgramDoes_data();
    void settingsProveWhatTheProgramDoes();
    void settingsCarryTheCredentials();
    void aDrawingIsForEveryLanguageThatHasNoScreenshot();
    void picturesFallBackToEnglishAndStayInTheFolder();
    void stepBelongsToItsPages();
};

void GuideTest::sslTableKnowsPortsAndTheRest_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<bool>("ticked");
    QTest::addColumn<quint16>("port");
    QTest::addColumn<SslMeaning>("meaning");
    QTest::newRow("named port") << Protocol::Imap << true << quint16(993) << SslMeaning::Tls;
    QTest::newRow("other named port") << Protocol::Imap << true << quint16(143) << SslMeaning::StartTls;
    QTest::newRow("any other port") << Protocol::Imap << true << quint16(4711) << SslMeaning::Unknown;
    QTest::newRow("not ticked") << Protocol::Imap << false << quint16(143) << SslMeaning::Opportunistic;
    QTest::newRow("not ticked, other port") << Protocol::Imap << false << quint16(993) << SslMeaning::Plain;
    QTest::newRow("port zero") << Protocol::Imap << false << quint16(0) << SslMeaning::Plain;
    QTest::newRow("unknown protocol") << Protocol::Pop3 << true << quint16(995) << SslMeaning::Unknown;
}

void GuideTest::sslTableKnowsPortsAndTheRest()
{
    QFETCH(const Protocol, protocol);
    QFETCH(const bool, ticked);
    QFETCH(const quint16, port);
    QTEST(sslTable().meaning(protocol, ticked, port), "meaning");
}

void GuideTest::settingsProveWhatTheProgramDoes_data()
{
    QTest::addColumn<bool>("ticked");
    QTest::addColumn<quint16>("imapPort");
    QTest::addColumn<Security>("imap");
    QTest::addColumn<bool>("imapPlain");
    QTest::addColumn<quint16>("smtpPort");
    QTest::addColumn<Security>("smtp");
    QTest::addColumn<bool>("smtpPlain");
    const auto row = [](const char *name, bool ticked, quint16 imapPort, Security imap, bool imapPlain,
                         quint16 smtpPort, Security smtp, bool smtpPlain) {
        QTest::newRow(name) << ticked << imapPort << imap << imapPlain << smtpPort << smtp << smtpPlain;
    };
    using enum Security;
    row("ticked, named; unknown on 465", true, 993, Tls, false, 465, Tls, false);
    row("ticked, STARTTLS; unknown on 587", true, 143, StartTls, false, 587, StartTls, false);
    row("ticked, unknown on nobody's ports", true, 4711, Tls, false, 2525, Tls, false);
    row("not ticked, opportunistic; unknown", false, 143, None, false, 587, None, true);
    row("not ticked, plain; unknown on 465", false, 993, None, true, 465, None, true);
}

void GuideTest::settingsProveWhatTheProgramDoes()
{
    QFETCH(const bool, ticked);
    QFETCH(const quint16, imapPort);
    QFETCH(const quint16, smtpPort);
    Guide guide;
    guide.ssl = sslTable();
    const PortTable ports({{465, Protocol::Smtp, Security::Tls}, {587, Protocol::Smtp, Security::StartTls}});
    const MailSettings settings = mailSettings(account(ticked, imapPort, smtpPort), guide, nullptr, ports);
    QCOMPARE(settings.incoming.endpoint.protocol, Protocol::Imap);
    QCOMPARE(settings.incoming.endpoint.host, u"imap.example.com"_s);
    QCOMPARE(settings.incoming.endpoint.port, imapPort);
    QTEST(settings.incoming.endpoint.security, "imap");
    QTEST(settings.incoming.programStaysPlain, "imapPlain");
    QCOMPARE(settings.outgoing.endpoint.protocol, Protocol::Smtp);
    QCOMPARE(settings.outgoing.endpoint.host, u"smtp.example.com"_s);
    QCOMPARE(settings.outgoing.endpoint.port, smtpPort);
    QTEST(settings.outgoing.endpoint.security, "smtp");
    QTEST(settings.outgoing.programStaysPlain, "smtpPlain");
    QVERIFY(!settings.incoming.cleartextConsent && !settings.outgoing.cleartextConsent);
}

void GuideTest::settingsCarryTheCredentials()
{
    Account person = account(true, 993, 465);
    MailSettings settings = mailSettings(person, {}, nullptr, {});
    QCOMPARE(settings.emailAddress, u"jean@example.com"_s);
    QCOMPARE(settings.incoming.userName, u"jean@example.com"_s);
    QCOMPARE(settings.incoming.password, u"secret"_s);
    QVERIFY(settings.outgoing.authenticate);
    QCOMPARE(settings.outgoing.userName, u"jean@example.com"_s);
    QCOMPARE(settings.outgoing.password, u"secret"_s);

    person.sameCredentials = false;
    person.outgoingUserName = u"sender"_s;
    person.outgoingPassword = u"other"_s;
    settings = mailSettings(person, {}, nullptr, {});
    QCOMPARE(settings.outgoing.userName, u"sender"_s);
    QCOMPARE(settings.outgoing.password, u"other"_s);

    person.outgoingAuthentication = false;
    settings = mailSettings(person, {}, nullptr, {});
    QVERIFY(!settings.outgoing.authenticate);
    QCOMPARE(settings.outgoing.userName, QString());
    QCOMPARE(settings.outgoing.password, QString());
}

void GuideTest::aDrawingIsForEveryLanguageThatHasNoScreenshot()
{
    const QTemporaryDir folder;
    const QDir root(folder.path());
    QVERIFY(root.mkpath(u"images/en"_s) && root.mkpath(u"images/fr"_s));
    for (const QString &name : {u"images/a.png"_s, u"images/fr/a.png"_s, u"images/en/a.jpg"_s}) {
        QFile file(root.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    Guide guide;
    guide.folder = folder.path();
    QCOMPARE(guide.drawingFile(u"a"_s), guide.folder + u"/images/a.png"_s);
    QCOMPARE(guide.pictureFile(u"a"_s, u"fr"_s), guide.folder + u"/images/fr/a.png"_s);
    QCOMPARE(guide.pictureFile(u"a"_s, u"en"_s), guide.folder + u"/images/en/a.jpg"_s);
    QCOMPARE(
        guide.pictureFile(u"a"_s, u"de"_s), guide.drawingFile(u"a"_s)); // and not a screenshot in English
    QCOMPARE(guide.drawingFile(u"../a"_s), QString());
}

void GuideTest::picturesFallBackToEnglishAndStayInTheFolder()
{
    const QTemporaryDir folder;
    const QDir root(folder.path());
    QVERIFY(root.mkpath(u"guide/images/en"_s) && root.mkpath(u"guide/images/fr"_s));
    for (const QString &name : {u"guide/images/en/a.png"_s, u"guide/images/fr/a.png"_s,
             u"guide/images/en/b.png"_s, u"guide/images/card.png"_s, u"outside.png"_s}) {
        QFile file(root.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    Guide guide;
    guide.folder = root.filePath(u"guide"_s);
    guide.card = u"card"_s;
    QCOMPARE(guide.pictureFile(u"a"_s, u"fr_CA"_s), guide.folder + u"/images/fr/a.png"_s);
    QCOMPARE(guide.pictureFile(u"b"_s, u"fr"_s), guide.folder + u"/images/en/b.png"_s);
    QCOMPARE(guide.pictureFile(u"a"_s, u"../en"_s), guide.folder + u"/images/en/a.png"_s);
    QCOMPARE(guide.pictureFile(u"c"_s, u"en"_s), QString());
    QCOMPARE(guide.pictureFile(u""_s, u"en"_s), QString());
    QCOMPARE(guide.pictureFile(u"../../../outside"_s, u"en"_s), QString());
    QCOMPARE(guide.cardFile(), guide.folder + u"/images/card.png"_s);
    guide.card.clear();
    QCOMPARE(guide.cardFile(), QString());
}

void GuideTest::stepBelongsToItsPages()
{
    Guide guide;
    guide.steps.resize(3);
    guide.steps[1].pages = {Page::Protocol, Page::Servers};
    guide.steps[2].pages = {Page::Servers};
    QCOMPARE(guide.stepFor(Page::Servers), &std::as_const(guide.steps)[1]);
    QCOMPARE(guide.stepFor(Page::Welcome), nullptr);
}

FACTEUR_APPLESS_MAIN(GuideTest)
#include "tst_guide.moc"

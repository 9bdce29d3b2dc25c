// SPDX-License-Identifier: MIT
#include "Alternatives.h"
#include "Catalogue.h"
#include "ProvidersInOrder.h"
#include "TestProgram.h"

#include <QImage>
#include <QRegularExpression>
#include <QUrl>

using namespace Facteur;
using namespace Qt::StringLiterals;

/// The facts of the guides (spec, section 1), as the built-in pack gives them.
class BuiltInPackTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void packHasNoProblem();
    void servers_data();
    void servers();
    void providerOfAnMx_data();
    void providerOfAnMx();
    void providerOfADomain_data();
    void providerOfADomain();
    void nothingIsToldByTwo();
    void factsHaveDayAndSource();
    void whatIsFirstIsSaidInBothLanguages();
    void aLinkTellsItsLanguage();
    void providersOfOneNameAreToldApart();
    void providersAreFoundByTheirNames();
    void passwordRulesAreTrueOfEachMailbox();
    void mailProgramsSayWhetherTheyDoExchange();
    void userNames_data();
    void userNames();
    void exchange_data();
    void exchange();
    void links();
    void outgoingAuthenticationIsRequired();
    void guides();
    void programsThatAreGoneOrTooOldSaySoAndWhatFollows();
    void programsAreRecognisedWhereTheyRun();
    void everyStepHasWordsAndPictures();
    void aFieldsRectangleIsTheWholeControl();
    void everyStepSaysWhichPasswordIsMeant();
    void boxes_data();
    void boxes();
    void practiceProviderComesFirst();

private:
    const Catalogue m_catalogue = Catalogue::load(u":/packs"_s);
};

void BuiltInPackTest::initTestCase()
{
    QVERIFY(!m_catalogue.providers().isEmpty());
    QVERIFY(!m_catalogue.guides().isEmpty());
}

void BuiltInPackTest::packHasNoProblem()
{
    for (const Problem &problem : m_catalogue.problems())
        qWarning("%s", qPrintable(problem.toString()));
    QVERIFY(m_catalogue.problems().isEmpty());
}

void BuiltInPackTest::servers_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<QString>("host");
    QTest::addColumn<quint16>("sslPort");
    QTest::addColumn<quint16>("plainPort");
    const auto row = [](const char *name, const char *provider, Protocol protocol, const char *host,
                         quint16 sslPort, quint16 plainPort) {
        QTest::newRow(name) << QString::fromLatin1(provider) << protocol << QString::fromLatin1(host)
                            << sslPort << plainPort;
    };
    row("Canada, IMAP", "ovh-ca", Protocol::Imap, "imap.mail.ovh.ca", 993, 143);
    row("Canada, POP", "ovh-ca", Protocol::Pop3, "pop.mail.ovh.ca", 995, 110);
    row("Canada, SMTP", "ovh-ca", Protocol::Smtp, "smtp.mail.ovh.ca", 465, 587);
    row("Europe, IMAP", "ovh-eu", Protocol::Imap, "ssl0.ovh.net", 993, 143);
    row("Europe, POP", "ovh-eu", Protocol::Pop3, "ssl0.ovh.net", 995, 110);
    row("Europe, SMTP", "ovh-eu", Protocol::Smtp, "ssl0.ovh.net", 465, 587);
}

void BuiltInPackTest::servers()
{
    QFETCH(const QString, provider);
    QFETCH(const Protocol, protocol);
    QFETCH(const QString, host);
    QFETCH(const quint16, sslPort);
    QFETCH(const quint16, plainPort);
    const Provider *found = m_catalogue.provider(provider);
    QVERIFY(found);
    const QList<ProviderServer> expected{
        {{protocol, host, sslPort, Security::Tls}, userNameTemplate(UserNameForm::Address)},
        {{protocol, host, plainPort, Security::StartTls}, userNameTemplate(UserNameForm::Address)}};
    QCOMPARE(found->serversFor(protocol), expected);
    for (const Guide &guide : m_catalogue.guides())
        QCOMPARE(recommendedServer(*found, protocol, guide, m_catalogue.ports()),
            (ServerAnswer{host, sslPort, true}));
    QCOMPARE(m_catalogue.ports().portFor(protocol, true), sslPort);
    QCOMPARE(m_catalogue.ports().portFor(protocol, false), plainPort);
}

void BuiltInPackTest::providerOfAnMx_data()
{
    QTest::addColumn<QStringList>("mx");
    QTest::addColumn<QString>("provider");
    for (int i = 0; i <= 4; ++i) {
        QTest::addRow("Canada, mx%d", i) << QStringList{u"mx%1.mail.ovh.ca"_s.arg(i)} << u"ovh-ca"_s;
        QTest::addRow("Europe, mx%d", i) << QStringList{u"mx%1.mail.ovh.net"_s.arg(i)} << u"ovh-eu"_s;
    }
    for (int i = 1; i <= 3; ++i)
        QTest::addRow("Europe, older mx%d", i) << QStringList{u"mx%1.ovh.net"_s.arg(i)} << u"ovh-eu"_s;
    const auto row = [](const char *name, const char *mx, const char *provider) {
        QTest::newRow(name) << QStringList{QString::fromLatin1(mx)} << QString::fromLatin1(provider);
    };
    row("Google Workspace", "smtp.google.com", "google-workspace");
    row("Google Workspace, older", "aspmx.l.google.com", "google-workspace");
    row("Google Workspace, second", "alt1.aspmx.l.google.com", "google-workspace");
    row("Google Workspace, oldest", "aspmx2.googlemail.com", "google-workspace");
    row("iCloud with one's own domain", "mx01.mail.icloud.com", "icloud-domain");
    row("IONOS Germany", "mx00.ionos.de", "ionos-de");
    row("IONOS Germany, older", "mx01.kundenserver.de", "ionos-de");
    row("IONOS France", "mx00.ionos.fr", "ionos-fr");
    row("IONOS United Kingdom", "mx01.ionos.co.uk", "ionos-uk");
    row("IONOS Spain", "mx00.ionos.es", "ionos-es");
    row("IONOS America", "mx00.ionos.com", "ionos-us");
    row("Infomaniak", "mta-gw.infomaniak.ch", "infomaniak");
    row("Gandi", "spool.mail.gandi.net", "gandi");
    row("Gandi, second", "fb.mail.gandi.net", "gandi");
    row("STRATO", "smtpin.rzone.de", "strato");
    row("Hostinger", "mx1.hostinger.com", "hostinger");
    row("o2switch", "terre.o2switch.net", "o2switch");
    row("Zoho with one's own domain", "mx2.zoho.com", "zoho-domain");
    row("Zoho with one's own domain, Europe", "mx.zoho.eu", "zoho-domain-eu");
    row("Fastmail", "in1-smtp.messagingengine.com", "fastmail");
    row("mailbox.org", "mxext1.mailbox.org", "mailbox-org");
    row("Proton", "mail.protonmail.ch", "proton");
    row("Tuta", "mail.tutanota.de", "tuta");
    row("Yandex", "mx.yandex.net", "yandex");
    row("Mail.ru", "emx.mail.ru", "mail-ru");
    row("Gmail itself, which is told by its domain", "gmail-smtp-in.l.google.com", "");
    row("Yahoo, which serves several", "mta5.am0.yahoodns.net", "");
    QTest::newRow("as DNS spells it") << QStringList{u"MX1.mail.OVH.ca."_s} << u"ovh-ca"_s;
    QTest::newRow("best first") << QStringList{u"mx1.mail.ovh.ca"_s, u"mx1.mail.ovh.net"_s} << u"ovh-ca"_s;
    QTest::newRow("somebody in front") << QStringList{u"filter.example"_s, u"mx3.ovh.net"_s} << u"ovh-eu"_s;
    QTest::newRow("somebody else") << QStringList{u"mx.example.com"_s} << QString();
    QTest::newRow("looks alike") << QStringList{u"mx1.mail.ovh.ca.example.com"_s} << QString();
    QTest::newRow("none") << QStringList() << QString();
}

void BuiltInPackTest::providerOfAnMx()
{
    QFETCH(const QStringList, mx);
    const Provider *provider = m_catalogue.providerForMx(mx);
    QTEST(provider ? provider->id : QString(), "provider");
    QVERIFY(!m_catalogue.isExchange(mx));
}

void BuiltInPackTest::providerOfADomain_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<SignIn>("signIn");
    const auto row = [](const char *domain, const char *provider, SignIn signIn) {
        QTest::newRow(domain) << QString::fromLatin1(provider) << signIn;
    };
    row("gmail.com", "gmail", SignIn::AppPassword);
    row("googlemail.com", "gmail", SignIn::AppPassword);
    row("outlook.com", "outlook-com", SignIn::BrowserOnly);
    row("hotmail.fr", "outlook-com", SignIn::BrowserOnly);
    row("live.ca", "outlook-com", SignIn::BrowserOnly);
    row("msn.com", "outlook-com", SignIn::BrowserOnly);
    row("yahoo.fr", "yahoo", SignIn::AppPassword);
    row("aol.com", "aol", SignIn::AppPassword);
    row("verizon.net", "aol", SignIn::AppPassword);
    row("cox.net", "yahoo", SignIn::AppPassword);
    row("icloud.com", "icloud", SignIn::AppPassword);
    row("orange.fr", "orange", SignIn::AppPassword);
    row("wanadoo.fr", "orange", SignIn::AppPassword);
    row("free.fr", "free", SignIn::Password);
    row("neuf.fr", "sfr", SignIn::Password);
    row("laposte.net", "laposte", SignIn::Password);
    row("bbox.fr", "bouygues", SignIn::Password);
    row("gmx.de", "gmx", SignIn::Password);
    row("gmx.fr", "gmx-com", SignIn::Password);
    row("web.de", "web-de", SignIn::Password);
    row("t-online.de", "t-online", SignIn::AppPassword);
    row("ik.me", "infomaniak", SignIn::Password);
    row("zohomail.com", "zoho", SignIn::Password);
    row("zohomail.eu", "zoho-eu", SignIn::Password);
    row("fastmail.com", "fastmail", SignIn::AppPassword);
    row("mailbox.org", "mailbox-org", SignIn::Password);
    row("posteo.net", "posteo", SignIn::AppPassword);
    row("proton.me", "proton", SignIn::Bridge);
    row("tuta.com", "tuta", SignIn::None);
    row("yandex.ru", "yandex", SignIn::AppPassword);
    row("bk.ru", "mail-ru", SignIn::AppPassword);
    row("videotron.ca", "videotron", SignIn::Password);
    row("sympatico.ca", "bell", SignIn::Password);
}

void BuiltInPackTest::providerOfADomain()
{
    QFETCH(const SignIn, signIn);
    const Provider *provider = m_catalogue.providerForDomain(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(provider);
    QTEST(provider->id, "provider");
    QCOMPARE(provider->signIn, signIn);
    QCOMPARE(provider->servers.isEmpty(), signIn == SignIn::None);
}

void BuiltInPackTest::nothingIsToldByTwo()
{
    QMap<QString, QString> owners;
    for (const Provider &provider : m_catalogue.providers()) {
        for (const QString &name : provider.domains + provider.mxPatterns) {
            const QString owner = owners.value(name, provider.id);
            QVERIFY2(owner == provider.id, qPrintable(name + u": "_s + owner + u", "_s + provider.id));
            owners.insert(name, provider.id);
        }
    }
    QVERIFY(owners.size() > 400);
}

void BuiltInPackTest::factsHaveDayAndSource()
{
    // No page of theirs could be looked up yet: their servers are what is known of them elsewhere.
    const QStringList unconfirmed{u"bouygues"_s, u"o2switch"_s, u"videotron"_s};
    for (const Provider &provider : m_catalogue.providers()) {
        QVERIFY2(!provider.source.isEmpty() || unconfirmed.contains(provider.id), qPrintable(provider.id));
        QVERIFY2(provider.source.isEmpty() || QUrl(provider.source).path().size() > 1,
            qPrintable(provider.source)); // a page, not a front door
        QVERIFY2(provider.checked.isEmpty() == unconfirmed.contains(provider.id), qPrintable(provider.id));
    }
}

void BuiltInPackTest::whatIsFirstIsSaidInBothLanguages()
{
    for (const Provider &provider : m_catalogue.providers()) {
        QVERIFY2(provider.signIn == SignIn::Password || !provider.before.isEmpty(), qPrintable(provider.id));
        QVERIFY2(provider.before.size() <= 5, qPrintable(provider.id));
        for (const Preparation &preparation : provider.before) {
            for (const QString &language : {u"en"_s, u"fr"_s})
                QVERIFY2(preparation.text.texts.contains(language), qPrintable(provider.id));
        }
    }
}

void BuiltInPackTest::aLinkTellsItsLanguage()
{
    // Somebody's own pages, whose language they choose there.
    static const QRegularExpression own(
        u"^https://(my)?(account|login|manager|id|mail)\\.|^https://outlook\\.live"_s);
    QList<LocalLink> links;
    for (const Provider &provider : m_catalogue.providers()) {
        links += provider.help.values();
        for (const Preparation &preparation : provider.before)
            links += preparation.link;
    }
    QVERIFY(links.size() > 50);
    for (const LocalLink &link : std::as_const(links)) {
        const QString all = link.texts.value(QString());
        QVERIFY2(all.isEmpty() || own.match(all).hasMatch() || all.startsWith(u"https://www.infomaniak"_s),
            qPrintable(all));
    }
    for (const QString &id :
        {u"ovh-eu"_s, u"ovh-ca"_s, u"gmail"_s, u"outlook-com"_s, u"icloud"_s, u"yahoo"_s}) {
        for (const LocalLink &link : m_catalogue.provider(id)->help) {
            QCOMPARE(link.otherLanguage(u"fr"_s), QString());
            QVERIFY2(link.in(u"fr"_s) != link.in(u"en"_s), qPrintable(id));
        }
    }
    QCOMPARE(
        m_catalogue.provider(u"orange"_s)->help.value(Cause::AuthRejected).otherLanguage(u"en"_s), u"fr"_s);
}

void BuiltInPackTest::providersOfOneNameAreToldApart()
{
    for (const QString &id : {u"ovh-eu"_s, u"ovh-ca"_s}) {
        const Provider *provider = m_catalogue.provider(id);
        for (const QString &language : {u"en"_s, u"fr"_s}) {
            QVERIFY(provider->hint.texts.contains(language));
            QVERIFY(provider->hint.in(language).contains(QUrl(provider->controlPanel.in(language)).host()));
        }
    }
}

void BuiltInPackTest::providersAreFoundByTheirNames()
{
    QStringList names;
    for (const Provider *provider : providersInOrder(m_catalogue, u"fr"_s))
        names.append(provider->name.in(u"fr"_s));
    QCOMPARE(names.mid(0, 3),
        (QStringList{u"OVHcloud Europe"_s, u"OVHcloud Amérique / Asie-Pacifique"_s, u"AOL Mail"_s}));
    QVERIFY(names.indexOf(u"iCloud Mail"_s) < names.indexOf(u"Infomaniak"_s)); // whatever the case
    QVERIFY(names.indexOf(u"Vidéotron"_s) < names.indexOf(u"WEB.DE"_s));
    QCOMPARE(names.removeDuplicates(), 0); // one for each
}

/// Spec, section 1: 30 for MX Plan, 64 for Zimbra, which nothing tells apart.
void BuiltInPackTest::passwordRulesAreTrueOfEachMailbox()
{
    for (const QString &key : {u"ovh-eu"_s, u"ovh-ca"_s}) {
        const PasswordRules rules = m_catalogue.provider(key)->passwordRules;
        QCOMPARE(rules.maximumLength, 0);
        for (const QString &language : {u"en"_s, u"fr"_s}) {
            const QString text = rules.text.in(language);
            for (const QString &fact : {u"MX Plan"_s, u"9"_s, u"30"_s, u"accents"_s, u"Zimbra"_s, u"64"_s})
                QVERIFY2(text.contains(fact), qPrintable(text));
        }
        QCOMPARE(m_catalogue.provider(key + u"/email-pro"_s)->passwordRules, PasswordRules());
    }
}

void BuiltInPackTest::mailProgramsSayWhetherTheyDoExchange()
{
    QCOMPARE(m_catalogue.guide(u"windows-mail"_s)->exchange, QList<SignIn>());
    QCOMPARE(m_catalogue.guide(u"windows-8"_s)->exchange, QList<SignIn>{SignIn::Password});
    QCOMPARE(m_catalogue.guide(u"outlook"_s)->exchange, QList<SignIn>{SignIn::BrowserOnly});
    QCOMPARE(m_catalogue.guide(u"other"_s)->exchange, std::nullopt);
}

void BuiltInPackTest::userNames_data()
{
    QTest::addColumn<UserNameForm>("incoming");
    QTest::addColumn<UserNameForm>("outgoing");
    QTest::newRow("gmail") << UserNameForm::Address << UserNameForm::Address;
    QTest::newRow("icloud") << UserNameForm::LocalPart << UserNameForm::Address;
    QTest::newRow("icloud-domain") << UserNameForm::Other << UserNameForm::Other;
    QTest::newRow("laposte") << UserNameForm::LocalPart << UserNameForm::LocalPart;
    QTest::newRow("web-de") << UserNameForm::LocalPart << UserNameForm::LocalPart;
    QTest::newRow("ovh-eu") << UserNameForm::Address << UserNameForm::Address;
}

void BuiltInPackTest::userNames()
{
    const Provider *provider = m_catalogue.provider(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(provider);
    QFETCH(const UserNameForm, incoming);
    QFETCH(const UserNameForm, outgoing);
    QCOMPARE(provider->serversFor(Protocol::Imap).constFirst().userName, userNameTemplate(incoming));
    QCOMPARE(provider->serversFor(Protocol::Smtp).constFirst().userName, userNameTemplate(outgoing));
}

void BuiltInPackTest::exchange_data()
{
    QTest::addColumn<QString>("mx");
    QTest::addColumn<QString>("provider");
    QTest::newRow("Europe") << u"ex3.mail.ovh.net"_s << QString();
    QTest::newRow("Europe, without number") << u"ex.mail.ovh.net"_s << QString();
    QTest::newRow("Canada") << u"ex.mail.ovh.ca"_s << QString();
    QTest::newRow("Microsoft 365") << u"example-com.mail.protection.outlook.com"_s << u"microsoft-365"_s;
    QTest::newRow("Microsoft 365, with DNSSEC") << u"example-com.a-v1.mx.microsoft"_s << u"microsoft-365"_s;
}

void BuiltInPackTest::exchange()
{
    QFETCH(const QString, mx);
    QVERIFY(m_catalogue.isExchange({mx}));
    const Provider *provider = m_catalogue.providerForMx({mx});
    QTEST(provider ? provider->id : QString(), "provider");
}

void BuiltInPackTest::links()
{
    const Provider *canada = m_catalogue.provider(u"ovh-ca"_s);
    const Provider *europe = m_catalogue.provider(u"ovh-eu"_s);
    QVERIFY(canada && europe);
    QCOMPARE(canada->controlPanel.in(u"fr"_s), u"https://manager.ca.ovhcloud.com/#/web/email_domain"_s);
    QCOMPARE(europe->controlPanel.in(u"fr"_s), u"https://manager.eu.ovhcloud.com/#/web/email_domain"_s);
    for (const Provider *provider : {canada, europe}) {
        QCOMPARE(provider->community.in(u"fr"_s), u"https://community.ovhcloud.com"_s);
        QVERIFY(!provider->webmail.isEmpty());
        QVERIFY(!provider->status.isEmpty());
        QVERIFY(provider->help.contains(Cause::AuthAccountBlocked));
    }
}

void BuiltInPackTest::outgoingAuthenticationIsRequired()
{
    for (const Provider &provider : m_catalogue.providers())
        QVERIFY2(provider.outgoingAuthenticationRequired, qPrintable(provider.id));
}

void BuiltInPackTest::guides()
{
    // In this order, whatever else there is.
    const QStringList known{u"windows-mail"_s, u"windows-8"_s, u"thunderbird"_s, u"outlook"_s, u"other"_s};
    QStringList ids;
    for (const Guide &guide : m_catalogue.guides()) {
        if (known.contains(guide.id))
            ids.append(guide.id);
    }
    QCOMPARE(ids, known);
    const auto protocols = [this](const QString &id) { return m_catalogue.guide(id)->protocols; };
    QCOMPARE(protocols(u"windows-mail"_s), (QList{Protocol::Imap, Protocol::Pop3}));
    QCOMPARE(protocols(u"windows-8"_s), QList{Protocol::Imap});
    QCOMPARE(protocols(u"other"_s), (QList{Protocol::Imap, Protocol::Pop3}));
    const auto pictures = [this](const QString &id) {
        QStringList names;
        for (const GuideStep &step : m_catalogue.guide(id)->steps)
            names.append(step.picture);
        names.removeAll(QString());
        return names.join(u' ');
    };
    QCOMPARE(pictures(u"windows-mail"_s), u"1268 1269"_s);
    QCOMPARE(pictures(u"windows-8"_s), u"img_1142 img_1143 img_1144 img_1145 img_1146 img_1147 img_1148"_s);
    QCOMPARE(pictures(u"other"_s), QString());
    QStringList steps;
    for (const GuideStep &step : m_catalogue.guide(u"windows-8"_s)->steps)
        steps.append(step.id);
    QCOMPARE(steps.join(u' '),
        u"open-settings accounts add-account account-kind address-and-password advanced-settings done"_s);
}

void BuiltInPackTest::programsThatAreGoneOrTooOldSaySoAndWhatFollows()
{
    QStringList ended;
    QStringList tooOld;
    for (const Guide &guide : m_catalogue.guides()) {
        if (guide.end) {
            QVERIFY2(guide.end->since.isValid(), qPrintable(guide.id));
            QVERIFY2(guide.end->reason.texts.contains(u"fr"_s), qPrintable(guide.id));
            ended.append(guide.id);
        }
        if (guide.isTooOld())
            tooOld.append(guide.id);
        if (!guide.end && !guide.isTooOld())
            continue;
        const Guide *successor = m_catalogue.guide(guide.successor);
        QVERIFY2(successor, qPrintable(guide.id));
        QVERIFY2(!successor->end && !successor->isTooOld(), qPrintable(guide.id));
    }
    QCOMPARE(ended.join(u' '), u"windows-8 windows-10-mail"_s);
    QCOMPARE(tooOld.join(u' '), u"windows-mail"_s);
    QCOMPARE(m_catalogue.guide(u"windows-8"_s)->end->since, QDate(2024, 12, 31));
}

void BuiltInPackTest::programsAreRecognisedWhereTheyRun()
{
    for (const Guide &guide : m_catalogue.guides()) {
        const auto runsOn = [&guide](System system) { return guide.systems.contains(system); };
        QVERIFY2(guide.isGeneral == (guide.id == u"other"), qPrintable(guide.id));
        QVERIFY2(guide.names.desktopFiles.isEmpty() || runsOn(System::Linux), qPrintable(guide.id));
        QVERIFY2(guide.names.registryKeys.isEmpty() || runsOn(System::Windows), qPrintable(guide.id));
    }
    QVERIFY(m_catalogue.guide(u"thunderbird"_s)->names.desktopFiles.contains(u"thunderbird.desktop"_s));
}

void BuiltInPackTest::everyStepHasWordsAndPictures()
{
    for (const Guide &guide : m_catalogue.guides()) {
        QVERIFY2(!guide.cardFile().isEmpty(), qPrintable(guide.id));
        for (const GuideStep &step : guide.steps) {
            for (const QString &language : {u"en"_s, u"fr"_s}) {
                const QString where = guide.id + u' ' + step.id + u' ' + language;
                QVERIFY2(step.text.texts.contains(language), qPrintable(where));
                QVERIFY2(!step.title.in(language).isEmpty(), qPrintable(where));
                QVERIFY2(
                    step.picture.isEmpty() || !guide.drawingFile(step.picture).isEmpty(), qPrintable(where));
            }
        }
    }
}

namespace {
/// Whether something begins or ends in \a picture within four of its own coordinates of \a x, beside what is
/// at \a inside.
bool hasEdge(const QImage &picture, qreal scale, qreal x, qreal inside, qreal y)
{
    const auto grey = [&](qreal at) { return qGray(picture.pixel(qRound(at * scale), qRound(y * scale))); };
    for (qreal at = x - 4; at <= x + 4; at += 0.25) {
        if (qAbs(grey(at) - grey(inside)) > 12)
            return true;
    }
    return false;
}
} // namespace

// The ring of the field that is being filled in follows it.
void BuiltInPackTest::aFieldsRectangleIsTheWholeControl()
{
    constexpr qreal least = 30; // boxes and radio buttons are narrower
    for (const Guide &guide : m_catalogue.guides()) {
        for (const GuideStep &step : guide.steps) {
            const QImage picture(guide.pictureFile(step.picture, u"fr"_s));
            const qreal scale = picture.width() / step.pictureSize.width();
            for (const PictureField &field : step.fields) {
                const QRectF place = field.rectangle;
                const qreal y = place.top() + place.height() / 5; // above the arrow of a list
                const bool isFramed =
                    place.width() > least && hasEdge(picture, scale, place.left(), place.left() + 8, y);
                QVERIFY2(!isFramed || hasEdge(picture, scale, place.right(), place.right() - 8, y),
                    qPrintable(u"%1, %2: %3 ends before its control does"_s.arg(
                        guide.id, step.id, QLatin1StringView(idOf(field.field)))));
            }
        }
    }
}

// The provider may want one that was made for programs, or none.
void BuiltInPackTest::everyStepSaysWhichPasswordIsMeant()
{
    for (const Guide &guide : m_catalogue.guides()) {
        for (const GuideStep &step : guide.steps) {
            for (const QString &text : step.text.texts) {
                QVERIFY2(!text.contains(u"{{#password}}"_s) || text.contains(u"{{password}}"_s),
                    qPrintable(guide.id + u", "_s + step.id));
            }
        }
    }
}

void BuiltInPackTest::boxes_data()
{
    QTest::addColumn<QString>("guide");
    for (const Guide &guide : m_catalogue.guides())
        QTest::newRow(qPrintable(guide.id)) << guide.id;
}

void BuiltInPackTest::boxes()
{
    QFETCH(const QString, guide);
    const SslTable &ssl = m_catalogue.guide(guide)->ssl;
    const auto opensWithTls = [&ssl](Protocol protocol, quint16 port) {
        const SslMeaning meaning = ssl.meaning(protocol, true, port);
        return meaning == SslMeaning::Tls || meaning == SslMeaning::Unknown;
    };
    QVERIFY(opensWithTls(Protocol::Imap, 993));
    QVERIFY(opensWithTls(Protocol::Pop3, 995));
    QVERIFY(opensWithTls(Protocol::Smtp, 465));
    QVERIFY(ssl.meaning(Protocol::Smtp, true, 587) != SslMeaning::Tls);
    for (const Protocol protocol : {Protocol::Imap, Protocol::Pop3, Protocol::Smtp})
        QVERIFY(
            ssl.meaning(protocol, false, m_catalogue.ports().portFor(protocol, false)) != SslMeaning::Tls);
}

void BuiltInPackTest::practiceProviderComesFirst()
{
    Provider practice;
    practice.id = u"practice"_s;
    practice.domains = {u"practice.example"_s};
    const Catalogue with = m_catalogue.withProvider(practice).withProvider(practice);
    QCOMPARE(with.providers().size(), m_catalogue.providers().size() + 1);
    QCOMPARE(with.providers().constFirst().id, u"practice"_s);
    QCOMPARE(with.providerForDomain(u"Practice.Example"_s)->id, u"practice"_s);
    QCOMPARE(with.providerForDomain(u"example"_s), nullptr);
    QCOMPARE(m_catalogue.provider(u"practice"_s), nullptr);
}

FACTEUR_APPLESS_MAIN(BuiltInPackTest)
#include "tst_builtinpack.moc"

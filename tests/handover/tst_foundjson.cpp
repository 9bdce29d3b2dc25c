// SPDX-License-Identifier: MIT
#include "FoundJson.h"
#include "TestProgram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Facteur;
using namespace Qt::StringLiterals;

/// What `facteur-cli discover --json` prints (spec §4).
class TestFoundJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheKeysOfTheContractAndNoOthers();
    void spellsEachKind_data();
    void spellsEachKind();
    void spellsEachSource_data();
    void spellsEachSource();
    void spellsEachWayToSignIn_data();
    void spellsEachWayToSignIn();
    void makesUserNames_data();
    void makesUserNames();
    void namesAnOfferOnlyWhereItWasTold();

private:
    /// One server a side, as \a mechanism found them for jardin.example.
    [[nodiscard]] static FoundSettings found(Mechanism mechanism = Mechanism::Srv)
    {
        FoundSettings result;
        result.domain = u"jardin.fr"_s;
        result.kind = FoundSettings::Kind::Mailbox;
        result.source = mechanism;
        result.incoming = {
            {{Protocol::Pop3, u"pop.jardin.fr"_s, 110, Security::StartTls}, {}, {}, mechanism}};
        result.outgoing = {{{Protocol::Smtp, u"smtp.hoster.com"_s, 25, Security::None}, {}, {}, mechanism}};
        result.asked = {u"dns mx jardin.fr"_s};
        return result;
    }
    [[nodiscard]] QJsonObject json(const FoundSettings &found, const DomainHints &hints = {}) const
    {
        return QJsonDocument::fromJson(foundAsJson(found, hints, m_catalogue, u"Marie@jardin.fr"_s)).object();
    }

    const Catalogue m_catalogue = Catalogue::load(u":/packs"_s);
};

void TestFoundJson::hasTheKeysOfTheContractAndNoOthers()
{
    const QJsonObject expected{
        {u"domain"_s, u"jardin.fr"_s},
        {u"provider"_s, QJsonValue::Null},
        {u"offer"_s, QJsonValue::Null},
        {u"kind"_s, u"mailbox"_s},
        {u"source"_s, u"srv"_s},
        {u"signIn"_s, QJsonValue::Null},
        {u"suggestion"_s, u"jardins.fr"_s},
        {u"notes"_s, QJsonArray{u"look-alike"_s}},
        {u"incoming"_s,
            QJsonArray{QJsonObject{{u"protocol"_s, u"pop3"_s}, {u"host"_s, u"pop.jardin.fr"_s},
                {u"port"_s, 110}, {u"security"_s, u"starttls"_s}, {u"username"_s, u"Marie@jardin.fr"_s},
                {u"source"_s, u"srv"_s}, {u"confirm"_s, false}}}},
        {u"outgoing"_s,
            QJsonArray{QJsonObject{{u"protocol"_s, u"smtp"_s}, {u"host"_s, u"smtp.hoster.com"_s},
                {u"port"_s, 25}, {u"security"_s, u"none"_s}, {u"username"_s, u"Marie@jardin.fr"_s},
                {u"source"_s, u"srv"_s}, {u"confirm"_s, true}}}},
        {u"asked"_s, QJsonArray{u"dns mx jardin.fr"_s}},
    };
    QCOMPARE(json(found(), {u"jardins.fr"_s, true, u"jardin.fr"_s}), expected);

    const QJsonObject nothing = json({});
    QCOMPARE(nothing.keys(), expected.keys());
    QVERIFY(nothing[u"source"].isNull());
    QVERIFY(nothing[u"suggestion"].isNull());
    QCOMPARE(nothing[u"incoming"].toArray(), QJsonArray());
    QVERIFY(nothing[u"notes"].isArray());
}

void TestFoundJson::spellsEachKind_data()
{
    using Kind = FoundSettings::Kind;
    QTest::addColumn<Kind>("kind");
    for (const auto &[kind, spelling] :
        {std::pair(Kind::Mailbox, "mailbox"), std::pair(Kind::Exchange, "exchange"),
            std::pair(Kind::NoMail, "no-mail"), std::pair(Kind::NoSuchDomain, "no-such-domain"),
            std::pair(Kind::Offline, "offline"), std::pair(Kind::Unknown, "unknown")})
        QTest::newRow(spelling) << kind;
}

void TestFoundJson::spellsEachKind()
{
    QFETCH(const FoundSettings::Kind, kind);
    FoundSettings result;
    result.kind = kind;
    QCOMPARE(json(result)[u"kind"].toString(), QString::fromLatin1(QTest::currentDataTag()));
}

void TestFoundJson::spellsEachSource_data()
{
    QTest::addColumn<Mechanism>("mechanism");
    QTest::addColumn<QString>("spelling");
    QTest::newRow("domain") << Mechanism::Domain << u"catalogue"_s;
    QTest::newRow("MX") << Mechanism::Mx << u"mx"_s;
    QTest::newRow("PACC") << Mechanism::Pacc << u"pacc"_s;
    QTest::newRow("autoconfig") << Mechanism::Autoconfig << u"autoconfig"_s;
    QTest::newRow("ISPDB") << Mechanism::Ispdb << u"ispdb"_s;
    QTest::newRow("autoconfig by the MX") << Mechanism::MxAutoconfig << u"autoconfig"_s;
    QTest::newRow("ISPDB by the MX") << Mechanism::MxIspdb << u"ispdb"_s;
    QTest::newRow("SRV") << Mechanism::Srv << u"srv"_s;
    QTest::newRow("guess") << Mechanism::Guess << u"guess"_s;
}

void TestFoundJson::spellsEachSource()
{
    QFETCH(const Mechanism, mechanism);
    const QJsonObject object = json(found(mechanism));
    QTEST(object[u"source"].toString(), "spelling");
    QTEST(object[u"incoming"][0][u"source"].toString(), "spelling");
    // Only the catalogue vouches for a host of another domain, whoever has named it.
    QCOMPARE(object[u"outgoing"][0][u"confirm"].toBool(), true);
    FoundSettings known = found(mechanism);
    known.outgoing.first().endpoint.host = u"smtp.gmail.com"_s;
    QCOMPARE(json(known)[u"outgoing"][0][u"confirm"].toBool(), false);
}

void TestFoundJson::spellsEachWayToSignIn_data()
{
    QTest::addColumn<SignIn>("signIn");
    for (const auto &[signIn, spelling] : {std::pair(SignIn::Password, "password"),
             std::pair(SignIn::AppPassword, "app-password"), std::pair(SignIn::BrowserOnly, "browser-only"),
             std::pair(SignIn::Bridge, "bridge"), std::pair(SignIn::None, "none")})
        QTest::newRow(spelling) << signIn;
}

void TestFoundJson::spellsEachWayToSignIn()
{
    QFETCH(const SignIn, signIn);
    FoundSettings result;
    result.signIn = signIn;
    QCOMPARE(json(result)[u"signIn"].toString(), QString::fromLatin1(QTest::currentDataTag()));
}

void TestFoundJson::makesUserNames_data()
{
    QTest::addColumn<QString>("published");
    QTest::addColumn<QString>("userName");
    QTest::newRow("not told") << QString() << u"Marie@jardin.fr"_s;
    QTest::newRow("address") << u"%EMAILADDRESS%"_s << u"Marie@jardin.fr"_s;
    QTest::newRow("local part") << u"%EMAILLOCALPART%"_s << u"Marie"_s;
    QTest::newRow("something of the provider's")
        << u"%EMAILDOMAIN%-%EMAILLOCALPART%"_s << u"jardin.fr-Marie"_s;
    QTest::newRow("what nobody knows") << u"%SOMETHING%"_s << QString();
}

void TestFoundJson::makesUserNames()
{
    QFETCH(const QString, published);
    FoundSettings result = found();
    result.incoming.first().userName = published;
    QTEST(json(result)[u"incoming"][0][u"username"].toString(), "userName");
}

void TestFoundJson::namesAnOfferOnlyWhereItWasTold()
{
    FoundSettings result = found(Mechanism::Mx);
    result.providerKey = u"ovh-eu"_s;
    QCOMPARE(json(result)[u"provider"].toString(), u"ovh-eu"_s);
    QVERIFY(json(result)[u"offer"].isNull());
    result.isOfferTold = true;
    QVERIFY(!json(result)[u"offer"].toString().isEmpty());
    result.providerKey = u"ovh-eu/email-pro"_s;
    QCOMPARE(json(result)[u"provider"].toString(), u"ovh-eu"_s);
    QCOMPARE(json(result)[u"offer"].toString(), u"email-pro"_s);
    result.providerKey = u"gmail"_s; // has no offers to tell
    QVERIFY(json(result)[u"offer"].isNull());
}

FACTEUR_GUILESS_MAIN(TestFoundJson)
#include "tst_foundjson.moc"

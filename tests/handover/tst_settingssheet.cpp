// SPDX-License-Identifier: MIT
#include "SettingsSheet.h"
#include "StepWords.h"
#include "TestProgram.h"

#include <QUrl>

using namespace Facteur;
using namespace Qt::StringLiterals;

namespace {

LocalText text(const QString &english, const QString &french)
{
    return {{{u"en"_s, english}, {u"fr"_s, french}}};
}

Guide guide()
{
    Guide guide;
    guide.sheet = {
        {text(u"You"_s, u"Vous"_s),
            {{Field::DisplayName, text(u"Display name:"_s, u"Nom complet :"_s)},
                {Field::EmailAddress, text(u"Address"_s, u"Adresse"_s)},
                {Field::Password, text(u"Password"_s, u"Mot de passe"_s)}}},
        {text(u"Incoming"_s, u"Entrant"_s),
            {{Field::IncomingProtocol, text(u"Kind"_s, u"Type"_s)},
                {Field::IncomingHost, text(u"Server"_s, u"Serveur"_s)},
                {Field::IncomingPort, text(u"Port"_s, u"Port"_s)},
                {Field::IncomingSsl, text(u"SSL"_s, u"SSL"_s)},
                {Field::IncomingUserName, text(u"User"_s, u"Utilisateur"_s)}}},
        {text(u"Outgoing"_s, u"Sortant"_s),
            {{Field::OutgoingHost, text(u"Server"_s, u"Serveur"_s)},
                {Field::OutgoingPort, text(u"Port"_s, u"Port"_s)},
                {Field::OutgoingSsl, text(u"SSL"_s, u"SSL"_s)},
                {Field::OutgoingAuthentication, text(u"Authentication"_s, u"Authentification"_s)},
                {Field::SameCredentials, text(u"Same"_s, u"Mêmes"_s)},
                {Field::OutgoingUserName, text(u"Sender"_s, u"Expéditeur"_s)}}},
    };
    return guide;
}

Account account()
{
    Account account;
    account.displayName = u"Jean Dupont"_s;
    account.emailAddress = u"jean@example.com"_s;
    account.password = u"corréct \"horse\" battery+staple"_s;
    account.incoming = {u"imap.example.com"_s, 993, true};
    account.outgoing = {u"smtp.example.com"_s, 587, false};
    account.userName = u"jean@example.com"_s;
    account.outgoingUserName = u"sender"_s;
    account.outgoingPassword = u"anöther secret"_s;
    return account;
}

QList<Field> fieldsOf(const QList<SheetSection> &sections)
{
    QList<Field> fields;
    for (const SheetSection &section : sections) {
        for (const SheetEntry &entry : section.entries)
            fields.append(entry.field);
    }
    return fields;
}

} // namespace

class SettingsSheetTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void valuesStandUnderTheProgramsLabels();
    void languageIsTheOneAskedFor();
    void whatMakesNoSenseIsLeftOut_data();
    void whatMakesNoSenseIsLeftOut();
    void aProgramWithoutABoxForItIsToldTheOutgoingNameAlways();
    void aProgramThatAsksForTheNameAloneIsToldToLeaveItEmpty();
    void aStepSaysTheSameOfANameThatIsNotAskedFor();
    void aStepSaysWhichPasswordIsMeant();
    void thePasswordForSendingIsAValueOfItsOwn();
    void aStepLeavesOutWhatIsOfTheOtherProtocol();
    void atAStepOnlyWhatItsWordsNameIsCopied();
    void whatHasNoValueIsLeftOut();
    void onlyWhatCanBePastedIsCopyable();
    void passwordIsNowhere_data();
    void passwordIsNowhere();
};

void SettingsSheetTest::valuesStandUnderTheProgramsLabels()
{
    QCOMPARE(SettingsSheet::toPlainText(SettingsSheet::sections(guide(), account(), u"en"_s)),
        u"You\n"
        "Display name: Jean Dupont\n"
        "Address: jean@example.com\n"
        "Password: the password of this mailbox\n"
        "\n"
        "Incoming\n"
        "Kind: IMAP\n"
        "Server: imap.example.com\n"
        "Port: 993\n"
        "SSL: ticked\n"
        "User: jean@example.com\n"
        "\n"
        "Outgoing\n"
        "Server: smtp.example.com\n"
        "Port: 587\n"
        "SSL: not ticked\n"
        "Authentication: ticked\n"
        "Same: ticked\n"_s);
    QCOMPARE(SettingsSheet::toPlainText({}), QString());
}

void SettingsSheetTest::languageIsTheOneAskedFor()
{
    const QList<SheetSection> sections = SettingsSheet::sections(guide(), account(), u"fr_CA"_s);
    QCOMPARE(sections.at(0).title, u"Vous"_s);
    QCOMPARE(sections.at(0).entries.at(0).label, u"Nom complet :"_s);
}

void SettingsSheetTest::whatMakesNoSenseIsLeftOut_data()
{
    QTest::addColumn<bool>("authentication");
    QTest::addColumn<bool>("same");
    QTest::addColumn<bool>("showsSame");
    QTest::addColumn<bool>("showsUserName");
    QTest::newRow("the same name") << true << true << true << false;
    QTest::newRow("another name") << true << false << true << true;
    QTest::newRow("no authentication") << false << true << false << false;
    QTest::newRow("no authentication, another name left over") << false << false << false << false;
}

void SettingsSheetTest::whatMakesNoSenseIsLeftOut()
{
    QFETCH(const bool, authentication);
    QFETCH(const bool, same);
    Account person = account();
    person.outgoingAuthentication = authentication;
    person.sameCredentials = same;
    const QList<Field> fields = fieldsOf(SettingsSheet::sections(guide(), person, u"en"_s));
    QVERIFY(fields.contains(Field::OutgoingAuthentication));
    QTEST(fields.contains(Field::SameCredentials), "showsSame");
    QTEST(fields.contains(Field::OutgoingUserName), "showsUserName");
}

void SettingsSheetTest::aProgramWithoutABoxForItIsToldTheOutgoingNameAlways()
{
    Guide program = guide();
    for (SheetGroup &group : program.sheet)
        group.lines.removeIf([](const SheetLine &line) { return line.field == Field::SameCredentials; });
    QVERIFY(fieldsOf(SettingsSheet::sections(program, account(), u"en"_s)).contains(Field::OutgoingUserName));
    Account without = account();
    without.outgoingAuthentication = false;
    QVERIFY(!fieldsOf(SettingsSheet::sections(program, without, u"en"_s)).contains(Field::OutgoingUserName));
}

void SettingsSheetTest::aProgramThatAsksForTheNameAloneIsToldToLeaveItEmpty()
{
    Guide program = guide();
    for (SheetGroup &group : program.sheet)
        group.lines.removeIf([](const SheetLine &line) {
            return line.field == Field::SameCredentials || line.field == Field::OutgoingAuthentication;
        });
    Account without = account();
    without.outgoingAuthentication = false;
    const SheetEntry last = SettingsSheet::sections(program, without, u"en"_s).last().entries.last();
    QCOMPARE(last.field, Field::OutgoingUserName);
    QCOMPARE(last.value, u"leave this empty"_s);
    QVERIFY(!last.isCopyable());
}

void SettingsSheetTest::aStepSaysTheSameOfANameThatIsNotAskedFor()
{
    GuideStep step;
    step.text = text(u"Name: {{outgoing.username}}"_s, u"Nom : {{outgoing.username}}"_s);
    QCOMPARE(StepWords::markdown(step, account(), guide(), u"en"_s), u"Name: jean@example\\.com"_s);
    Account without = account();
    without.outgoingAuthentication = false;
    QCOMPARE(StepWords::markdown(step, without, guide(), u"en"_s), u"Name: leave this empty"_s);
}

void SettingsSheetTest::aStepSaysWhichPasswordIsMeant()
{
    GuideStep step;
    step.text = text(u"Password: {{password}}"_s, u"Mot de passe : {{password}}"_s);
    Account mine = account();
    mine.password = u"secret"_s;
    QCOMPARE(StepWords::markdown(step, mine, guide(), u"en"_s), u"Password: the password of this mailbox"_s);
    mine.signIn = SignIn::AppPassword;
    QCOMPARE(StepWords::markdown(step, mine, guide(), u"en"_s), u"Password: the app password"_s);
}

void SettingsSheetTest::thePasswordForSendingIsAValueOfItsOwn()
{
    Guide phone;
    phone.sheet = {{text(u"Outgoing"_s, u"Envoi"_s),
        {{Field::OutgoingPassword, text(u"Password"_s, u"Mot de passe"_s)}}}};
    Account asking = account();
    const auto words = [&phone, &asking] {
        const auto sections = SettingsSheet::sections(phone, asking, u"en"_s);
        return sections.isEmpty() ? QString() : sections.constFirst().entries.constFirst().value;
    };
    QCOMPARE(words(), u"the password of this mailbox"_s);
    QVERIFY(!SettingsSheet::sections(phone, asking, u"en"_s).constFirst().entries.constFirst().isCopyable());
    asking.sameCredentials = false;
    QCOMPARE(words(), u"the password for sending"_s);
    asking.outgoingAuthentication = false;
    QCOMPARE(words(), u"leave this empty"_s);
    QCOMPARE(valueOf(Field::OutgoingPassword, account(), phone, u"en"_s).text, QString(10, u'\u2022'));
}

void SettingsSheetTest::aStepLeavesOutWhatIsOfTheOtherProtocol()
{
    GuideStep step;
    step.text = text(
        u"Then:\n\n- **Port**: {{incoming.port}}\n- **Leave**:\n  {{incoming.leave-copy}}\n- **Last**\n\n"
        "Look at\n**Leave**: {{incoming.leave-copy}}.\n\nDone."_s,
        {});
    Account mine = account();
    mine.incoming.port = 993;
    mine.protocol = Protocol::Imap;
    QCOMPARE(StepWords::markdown(step, mine, guide(), u"en"_s).simplified(),
        u"Then: - **Port**: 993 - **Last** Done."_s);
    mine.protocol = Protocol::Pop3;
    QCOMPARE(StepWords::markdown(step, mine, guide(), u"en"_s).count(u"ticked"_s), 2);
}

void SettingsSheetTest::atAStepOnlyWhatItsWordsNameIsCopied()
{
    GuideStep step;
    step.text = text(u"Type {{email}}, {{password}} and {{incoming.port}}; tick {{incoming.ssl}}."_s, u"…"_s);
    const QList<SheetEntry> entries = SettingsSheet::toCopyAt(step, guide(), account(), u"en"_s);
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.at(0).value, account().emailAddress);
    QCOMPARE(entries.at(1).value, QString::number(account().incoming.port));
    QVERIFY(SettingsSheet::toCopyAt(step, guide(), account(), u"fr"_s).isEmpty());
}

void SettingsSheetTest::whatHasNoValueIsLeftOut()
{
    Account person = account();
    person.displayName.clear();
    person.incoming.port = 0;
    const QList<Field> fields = fieldsOf(SettingsSheet::sections(guide(), person, u"en"_s));
    QVERIFY(!fields.contains(Field::DisplayName));
    QVERIFY(!fields.contains(Field::IncomingPort));
    Guide little;
    little.sheet = {{text(u"You"_s, u"Vous"_s), {{Field::DisplayName, text(u"Name"_s, u"Nom"_s)}}}};
    QVERIFY(SettingsSheet::sections(little, person, u"en"_s).isEmpty());
}

void SettingsSheetTest::onlyWhatCanBePastedIsCopyable()
{
    for (const SheetSection &section : SettingsSheet::sections(guide(), account(), u"en"_s)) {
        for (const SheetEntry &entry : section.entries) {
            const bool box = entry.field == Field::IncomingSsl || entry.field == Field::OutgoingSsl
                || entry.field == Field::OutgoingAuthentication || entry.field == Field::SameCredentials;
            QCOMPARE(entry.tick.has_value(), box);
            const bool isList = entry.field == Field::IncomingProtocol; // which takes no paste
            QCOMPARE(entry.isCopyable(), !box && !isList && entry.field != Field::Password);
        }
    }
}

void SettingsSheetTest::passwordIsNowhere_data()
{
    QTest::addColumn<QString>("needle");
    for (const QString &secret : {account().password, account().outgoingPassword}) {
        const QByteArray bytes = secret.toUtf8();
        const char *which = secret == account().password ? "incoming" : "outgoing";
        QTest::addRow("%s, plain", which) << secret;
        QTest::addRow("%s, base64", which)
            << QString::fromLatin1(bytes.toBase64(QByteArray::OmitTrailingEquals));
        QTest::addRow("%s, base64 for URLs", which) << QString::fromLatin1(
            bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
        QTest::addRow("%s, percent-encoded", which) << QString::fromLatin1(QUrl::toPercentEncoding(secret));
        QTest::addRow("%s, HTML", which) << secret.toHtmlEscaped();
    }
}

void SettingsSheetTest::passwordIsNowhere()
{
    QFETCH(const QString, needle);
    for (const bool same : {true, false}) {
        Account person = account();
        person.sameCredentials = same;
        const QList<SheetSection> sections = SettingsSheet::sections(guide(), person, u"en"_s);
        QVERIFY(!SettingsSheet::toPlainText(sections).contains(needle, Qt::CaseInsensitive));
        for (const SheetSection &section : sections) {
            for (const SheetEntry &entry : section.entries)
                QVERIFY(!(entry.label + entry.value).contains(needle, Qt::CaseInsensitive));
        }
    }
}

FACTEUR_APPLESS_MAIN(SettingsSheetTest)
#include "tst_settingssheet.moc"

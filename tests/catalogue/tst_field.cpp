// SPDX-License-Identifier: MIT
#include "Field.h"

#include "Account.h"
#include "Guide.h"
#include "TestProgram.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

namespace {

Account account()
{
    Account account;
    account.displayName = u"Jean Dupont"_s;
    account.emailAddress = u"jean@example.com"_s;
    account.password = u"correct horse"_s;
    account.incoming = {u"imap.example.com"_s, 993, true};
    account.outgoing = {u"smtp.example.com"_s, 587, false};
    account.userName = u"jean@example.com"_s;
    account.outgoingUserName = u"sender"_s;
    return account;
}

FieldValue value(Field field, const Account &account, const Guide &guide = {})
{
    return valueOf(field, account, guide, u"fr"_s);
}

} // namespace

class FieldTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFieldHasItsValue_data();
    void everyFieldHasItsValue();
    void passwordIsAlwaysTheSameRowOfDots();
    void withoutAuthenticationNothingIsSentToSignIn();
    void otherOutgoingNameIsShown();
    void portZeroIsNoPort();
    void securityIsTheProgramsOwnWord_data();
    void securityIsTheProgramsOwnWord();
    void methodIsTheProgramsOwnWord_data();
    void methodIsTheProgramsOwnWord();
    void radioButtonIsFilledForItsProtocol();
};

void FieldTest::everyFieldHasItsValue_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<bool>>("tick");
    const std::optional<bool> noBox;
    QTest::newRow("name") << Field::DisplayName << u"Jean Dupont"_s << noBox;
    QTest::newRow("address") << Field::EmailAddress << u"jean@example.com"_s << noBox;
    QTest::newRow("password") << Field::Password << u"••••••••••"_s << noBox;
    QTest::newRow("protocol") << Field::IncomingProtocol << u"IMAP"_s << noBox;
    QTest::newRow("incoming host") << Field::IncomingHost << u"imap.example.com"_s << noBox;
    QTest::newRow("incoming port") << Field::IncomingPort << u"993"_s << noBox;
    QTest::newRow("incoming SSL") << Field::IncomingSsl << QString() << std::optional(true);
    QTest::newRow("incoming user") << Field::IncomingUserName << u"jean@example.com"_s << noBox;
    QTest::newRow("outgoing host") << Field::OutgoingHost << u"smtp.example.com"_s << noBox;
    QTest::newRow("outgoing port") << Field::OutgoingPort << u"587"_s << noBox;
    QTest::newRow("outgoing SSL") << Field::OutgoingSsl << QString() << std::optional(false);
    QTest::newRow("authentication") << Field::OutgoingAuthentication << QString() << std::optional(true);
    QTest::newRow("same") << Field::SameCredentials << QString() << std::optional(true);
    QTest::newRow("outgoing user") << Field::OutgoingUserName << u"jean@example.com"_s << noBox;
}

void FieldTest::everyFieldHasItsValue()
{
    QFETCH(const Field, field);
    QTEST(value(field, account()).text, "text");
    QTEST(value(field, account()).tick, "tick");
}

void FieldTest::passwordIsAlwaysTheSameRowOfDots()
{
    Account longer = account();
    longer.password = u"x"_s.repeated(40);
    QCOMPARE(value(Field::Password, longer), value(Field::Password, account()));
    longer.password.clear();
    QCOMPARE(value(Field::Password, longer).text, QString());
    Account ofBrowser = account(); // typed before the provider turned out to want none
    ofBrowser.signIn = SignIn::BrowserOnly;
    QCOMPARE(value(Field::Password, ofBrowser).text, QString());
}

void FieldTest::withoutAuthenticationNothingIsSentToSignIn()
{
    Account open = account();
    open.outgoingAuthentication = false;
    QCOMPARE(open.effectiveOutgoingUserName(), QString());
    QCOMPARE(open.effectiveOutgoingPassword(), QString());
    QCOMPARE(value(Field::SameCredentials, open).tick, std::optional(false));
    QCOMPARE(value(Field::OutgoingUserName, open).text, QString());
}

void FieldTest::otherOutgoingNameIsShown()
{
    Account other = account();
    other.sameCredentials = false;
    QCOMPARE(value(Field::OutgoingUserName, other).text, u"sender"_s);
    QCOMPARE(value(Field::SameCredentials, other).tick, std::optional(false));
}

void FieldTest::portZeroIsNoPort()
{
    Account empty;
    empty.protocol = Protocol::Pop3;
    QCOMPARE(value(Field::IncomingPort, empty).text, QString());
    QCOMPARE(value(Field::IncomingProtocol, empty).text, u"POP3"_s);
}

void FieldTest::securityIsTheProgramsOwnWord_data()
{
    QTest::addColumn<bool>("ticked");
    QTest::addColumn<quint16>("port");
    QTest::addColumn<QString>("word");
    QTest::newRow("TLS") << true << quint16(993) << u"SSL/TLS"_s;
    QTest::newRow("STARTTLS") << true << quint16(143) << u"STARTTLS"_s;
    QTest::newRow("not ticked") << false << quint16(143) << u"Aucune"_s;
    QTest::newRow("not ticked, unknown") << false << quint16(993) << u"Aucune"_s;
}

void FieldTest::securityIsTheProgramsOwnWord()
{
    QFETCH(const bool, ticked);
    QFETCH(const quint16, port);
    Guide guide;
    guide.ssl.ticked[Protocol::Imap] = {{143, SslMeaning::StartTls}, {0, SslMeaning::Tls}};
    guide.ssl.unticked[Protocol::Imap] = {{143, SslMeaning::Plain}};
    guide.ssl.ticked[Protocol::Smtp] = guide.ssl.ticked[Protocol::Imap];
    guide.ssl.unticked[Protocol::Smtp] = guide.ssl.unticked[Protocol::Imap];
    guide.securityNames = {{{{u"en"_s, u"SSL/TLS"_s}}}, {{{u"en"_s, u"STARTTLS"_s}}},
        {{{u"en"_s, u"None"_s}, {u"fr"_s, u"Aucune"_s}}}};
    Account person = account();
    person.incoming = {u"imap.example.com"_s, port, ticked};
    person.outgoing = person.incoming;
    QTEST(value(Field::IncomingSecurity, person, guide).text, "word");
    QTEST(value(Field::OutgoingSecurity, person, guide).text, "word");
    QCOMPARE(value(Field::IncomingSecurity, person), FieldValue());
}

void FieldTest::methodIsTheProgramsOwnWord_data()
{
    QTest::addColumn<SignIn>("signIn");
    QTest::addColumn<bool>("authenticates");
    QTest::addColumn<bool>("same");
    QTest::addColumn<QString>("incoming");
    QTest::addColumn<QString>("outgoing");
    const QString password = u"Mot de passe"_s;
    QTest::newRow("password") << SignIn::Password << true << true << password << password;
    QTest::newRow("app password") << SignIn::AppPassword << true << true << password << password;
    QTest::newRow("browser") << SignIn::BrowserOnly << true << true << u"OAuth2"_s << u"OAuth2"_s;
    QTest::newRow("browser, a password for sending")
        << SignIn::BrowserOnly << true << false << u"OAuth2"_s << password;
    QTest::newRow("nothing for sending") << SignIn::Password << false << true << password << u"Pas d'auth"_s;
}

void FieldTest::methodIsTheProgramsOwnWord()
{
    QFETCH(const SignIn, signIn);
    QFETCH(const bool, authenticates);
    QFETCH(const bool, same);
    Guide guide;
    guide.methodNames = {{{{u"en"_s, u"Password"_s}, {u"fr"_s, u"Mot de passe"_s}}},
        {{{u"en"_s, u"OAuth2"_s}}}, {{{u"en"_s, u"No auth"_s}, {u"fr"_s, u"Pas d'auth"_s}}}};
    Account person = account();
    person.signIn = signIn;
    person.outgoingAuthentication = authenticates;
    person.sameCredentials = same;
    QTEST(value(Field::IncomingMethod, person, guide).text, "incoming");
    QTEST(value(Field::OutgoingMethod, person, guide).text, "outgoing");
    QCOMPARE(value(Field::OutgoingMethod, person), FieldValue()); // of a program without such a choice
}

void FieldTest::radioButtonIsFilledForItsProtocol()
{
    const PictureField imap{Field::IncomingProtocol, {}, Protocol::Imap};
    const PictureField pop{Field::IncomingProtocol, {}, Protocol::Pop3};
    const PictureField words{Field::IncomingProtocol, {}, {}};
    QCOMPARE(valueOf(imap, account(), {}, {}), (FieldValue{{}, true}));
    QCOMPARE(valueOf(pop, account(), {}, {}), (FieldValue{{}, false}));
    QCOMPARE(valueOf(words, account(), {}, {}), (FieldValue{u"IMAP"_s, {}}));
}

FACTEUR_APPLESS_MAIN(FieldTest)
#include "tst_field.moc"

// SPDX-License-Identifier: MIT
#include "Field.h"

#include <QTest>

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
    QTEST(valueOf(field, account()).text, "text");
    QTEST(valueOf(field, account()).tick, "tick");
}

void FieldTest::passwordIsAlwaysTheSameRowOfDots()
{
    Account longer = account();
    longer.password = u"x"_s.repeated(40);
    QCOMPARE(valueOf(Field::Password, longer), valueOf(Field::Password, account()));
    longer.password.clear();
    QCOMPARE(valueOf(Field::Password, longer).text, QString());
}

void FieldTest::withoutAuthenticationNothingIsSentToSignIn()
{
    Account open = account();
    open.outgoingAuthentication = false;
    QCOMPARE(open.effectiveOutgoingUserName(), QString());
    QCOMPARE(open.effectiveOutgoingPassword(), QString());
    QCOMPARE(valueOf(Field::SameCredentials, open).tick, std::optional(false));
    QCOMPARE(valueOf(Field::OutgoingUserName, open).text, QString());
}

void FieldTest::otherOutgoingNameIsShown()
{
    Account other = account();
    other.sameCredentials = false;
    QCOMPARE(valueOf(Field::OutgoingUserName, other).text, u"sender"_s);
    QCOMPARE(valueOf(Field::SameCredentials, other).tick, std::optional(false));
}

void FieldTest::portZeroIsNoPort()
{
    Account empty;
    empty.protocol = Protocol::Pop3;
    QCOMPARE(valueOf(Field::IncomingPort, empty).text, QString());
    QCOMPARE(valueOf(Field::IncomingProtocol, empty).text, u"POP3"_s);
}

QTEST_APPLESS_MAIN(FieldTest)
#include "tst_field.moc"

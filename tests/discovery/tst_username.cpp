// SPDX-License-Identifier: MIT
#include "TestProgram.h"
#include "UserName.h"
#include "UserNameTemplate.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

class UserNameTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void placeholdersAreFilledIn_data();
    void placeholdersAreFilledIn();
};

void UserNameTest::placeholdersAreFilledIn_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("userName");
    const QString jean = u"Jean@Jardin.Example"_s;
    const auto row = [](const char *name, const QString &written, const QString &address,
                         const QString &userName) { QTest::newRow(name) << written << address << userName; };
    row("not told", QString(), jean, jean);
    row("address", u"%EMAILADDRESS%"_s, jean, jean);
    row("an international domain", u"%EMAILADDRESS%"_s, u"Jean@b\u00fccher.fr"_s, u"Jean@xn--bcher-kva.fr"_s);
    row("an international domain, not told", QString(), u"Jean@b\u00fccher.fr"_s, u"Jean@xn--bcher-kva.fr"_s);
    row("part before the @", u"%EMAILLOCALPART%"_s, jean, u"Jean"_s);
    row("domain", u"%EMAILDOMAIN%"_s, jean, u"Jardin.Example"_s);
    row("both parts", u"%EMAILLOCALPART%+%EMAILDOMAIN%"_s, jean, u"Jean+Jardin.Example"_s);
    row("percent between", u"%EMAILLOCALPART%%%EMAILDOMAIN%"_s, jean, u"Jean%Jardin.Example"_s);
    row("around", u"DOMAIN\\%EMAILLOCALPART%!"_s, jean, u"DOMAIN\\Jean!"_s);
    row("the same for everybody", u"postmaster"_s, jean, u"postmaster"_s);
    row("single percent", u"100%"_s, jean, u"100%"_s);
    row("small letters are no placeholder", u"%emailaddress%"_s, jean, u"%emailaddress%"_s);
    row("placeholder in the address", u"%EMAILADDRESS%"_s, u"%EMAILDOMAIN%@jardin.example"_s,
        u"%EMAILDOMAIN%@jardin.example"_s);
    row("placeholder made of two", u"%EMAIL%EMAILDOMAIN%DOMAIN%"_s, jean, QString());
    row("@ in the quoted part", u"%EMAILLOCALPART%"_s, u"\"a@b\"@jardin.example"_s, u"\"a@b\""_s);
    row("no @", u"%EMAILLOCALPART%"_s, u"jean"_s, u"jean"_s);
    row("something else", u"%CUSTOMERNUMBER%"_s, jean, QString());
    row("something else behind", u"%EMAILLOCALPART%-%REALNAME%"_s, jean, QString());
    row("grows", u"%EMAILADDRESS%"_s.repeated(100), jean, QString());
    row("long", QString(513, u'a'), jean, QString());
}

void UserNameTest::placeholdersAreFilledIn()
{
    QFETCH(const QString, written);
    QFETCH(const QString, address);
    QTEST(userNameFrom(written, address), "userName");
}

FACTEUR_GUILESS_MAIN(UserNameTest)
#include "tst_username.moc"

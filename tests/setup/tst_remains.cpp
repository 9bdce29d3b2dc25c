// SPDX-License-Identifier: MIT
#include "Dialogue.h"
#include "Remains.h"
#include "Setup.h"
#include "TestProgram.h"

using namespace Facteur;
using namespace Qt::StringLiterals;

/// What is left of a password in memory, once nobody needs it.
class TestRemains final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsWhatIsThere();
    void aSecretIsWipedByItsLastOwner();
    void anAnswerThatIsReplacedIsGone();
    void aTestThatHasEndedKeepsNothing();
    void aDialogueKeepsNothing_data(); ///< Qt's own HMAC does: CRAM-MD5 is left out
    void aDialogueKeepsNothing();
};

void TestRemains::initTestCase()
{
    if (!Remains::canBeSought())
        QSKIP("the memory cannot be searched here");
    QCOMPARE(Remains::count(), 0);
}

void TestRemains::findsWhatIsThere()
{
    Secret password = Remains::password();
    QByteArray bytes = password.toUtf8();
    QCOMPARE(Remains::count(), 2);
    password.clear();
    QCOMPARE(Remains::count(), 1);
    wipe(bytes);
    QCOMPARE(Remains::count(), 0);
}

void TestRemains::aSecretIsWipedByItsLastOwner()
{
    auto first = std::make_unique<Secret>(Remains::password());
    Secret second = *first;
    first.reset();
    QCOMPARE(Remains::count(), 1);
    second = Secret(u"another"_s);
    QCOMPARE(Remains::count(), 0);
    second = Secret(Remains::password());
    Secret third = std::move(second);
    QCOMPARE(Remains::count(), 1);
    third.clear();
    QCOMPARE(Remains::count(), 0);
}

void TestRemains::anAnswerThatIsReplacedIsGone()
{
    Setup setup(Catalogue::load(u":/packs"_s));
    const auto beginning = [](qsizetype size) {
        const Secret whole = Remains::password();
        return Secret(QStringView(static_cast<const QString &>(whole)).first(size).toString());
    };
    for (qsizetype i = 1; i <= Remains::password().size(); ++i)
        setup.setPassword(beginning(i));
    setup.setSameCredentials(false);
    setup.setOutgoingPassword(Remains::password());
    QCOMPARE(Remains::count(), 2);
    setup.setOutgoingPassword(u"another one"_s);
    setup.setPassword(u"another"_s);
    QCOMPARE(Remains::count(), 0);
    setup.setPassword(Remains::password());
    setup.beginPractice({});
    setup.endPractice();
    QCOMPARE(Remains::count(), 1);
    setup.setPassword({});
    QCOMPARE(Remains::count(), 0);
}

void TestRemains::aTestThatHasEndedKeepsNothing()
{
    auto setup = std::make_unique<Setup>(Catalogue::load(u":/packs"_s));
    setup->setPassword(Remains::password());
    setup->session().begin(setup->testRequest(), true);
    setup->session().cancel();
    setup->setReport({}, setup->mailSettings());
    QVERIFY(Remains::count() > 0);
    setup.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(Remains::count(), 0);
}

void TestRemains::aDialogueKeepsNothing_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<QByteArrayList>("lines");
    QTest::newRow("IMAP PLAIN") << Protocol::Imap
                                << QByteArrayList{
                                       "* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] hello", "a1 NO no"};
    QTest::newRow("SMTP LOGIN") << Protocol::Smtp
                                << QByteArrayList{"220 hello", "250-mail.example", "250 AUTH LOGIN", "334 ",
                                       "334 ", "535 no"};
}

void TestRemains::aDialogueKeepsNothing()
{
    QFETCH(const Protocol, protocol);
    QFETCH(const QByteArrayList, lines);
    ServerAccess access;
    access.endpoint = {protocol, u"mail.example"_s, 993, Security::Tls};
    access.userName = u"tim"_s;
    access.password = Remains::password();
    auto dialogue = Dialogue::create(access, u"tim@example.com"_s);
    (void)dialogue->start();
    for (const QByteArray &line : lines)
        (void)dialogue->receive(line, LineEnd::CrLf);
    QVERIFY(dialogue->passwordSent());
    QVERIFY(Remains::count() > 0);
    dialogue.reset();
    access.password.clear();
    QCOMPARE(Remains::count(), 0);
}

FACTEUR_GUILESS_MAIN(TestRemains)
#include "tst_remains.moc"

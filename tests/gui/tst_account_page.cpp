// SPDX-License-Identifier: MIT
// The second page through the window: what an address leads to, whom it asks, and when. By with-dns, in a
// network of its own with a real name server, and beside it one that counts, and answers that it cannot tell.
#include "Banner.h"
#include "Card.h"
#include "FieldBlock.h"
#include "Languages.h"
#include "Mnemonics.h"
#include "ProviderSearch.h"
#include "RichLabel.h"
#include "Situations.h"
#include "Style.h"
#include "TestProgram.h"
#include "WizardDriver.h"

#include <QComboBox>
#include <QDnsLookup>
#include <QLineEdit>
#include <QNetworkDatagram>
#include <QSettings>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUdpSocket>

#include <algorithm>

using namespace Facteur;
using namespace Qt::StringLiterals;

class TestAccountPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void nobodyIsAskedBeforeTheAddressFieldIsLeft();
    void nobodyIsAskedWhileAnotherWindowIsInFront();
    void aDomainOfTheCatalogueAsksNobody_data();
    void aDomainOfTheCatalogueAsksNobody();
    void anAppPasswordIsExplainedBeforeItIsTyped();
    void aPasswordForAnotherDomainIsAskedAboutOnce();
    void theDomainThatWasMeantKeepsThePassword();
    void whereNothingCanBeSetUpNextSaysSo();
    void tabLeadsFromTheAddressToThePassword();
    void aLookAlikeIsNotShownAsWhatItLooksLike();
    void whoSignsInByTheBrowserTypesNoPassword();
    void aMailboxWithoutMailProgramsEndsHere();
    void whichKindOfMailboxIsAskedWhereNothingTells();
    void whoChoosesExchangeReadsWhatToDoInThisMailProgram();
    void anExchangeMailboxIsReachedWithoutExchangeToo();
    void whichKindOfMailboxIsNotAskedWhereDnsTells();
    void aMistypedDomainIsPutRightByOneClick();
    void aMistypedDomainStopsNextOnce();
    void aMistypedDomainThatIsNoneIsSaidOnce_data();
    void aMistypedDomainThatIsNoneIsSaidOnce();
    void whoInsistsOnAMistypedDomainChoosesWhoHostsIt();
    void nothingIsSaidOfADomainWithoutANetwork();
    void thePasswordKeepsItsAltLetter();
    void aLookAlikeStopsNextOnce();
    void whatWasFoundNamesItsServerAndItsSource();
    void noPasswordLeavesForAStrangerBeforeThePersonAgrees();
    void eachBaseDomainIsNamedAndHowItWasFound();
    void whereNothingIsFoundThePersonChooses();
    void offlineCanBeTriedAgain();
    void whoInsistsOnADomainWithoutMailIsNotAskedAgain();
    void theSwitchTurnsLookUpsOffAndIsRemembered();
    void theSwitchEndsASearch();

private:
    /// On the second page, which asks the name server that counts, or the real one.
    void open(bool asksRealServer = false);
    [[nodiscard]] WizardDriver &driver() const { return *m_driver; }
    [[nodiscard]] ProviderSearch &search() const { return m_driver->model().search(); }
    void typeAddress(const QString &address) const { driver().type(u"emailAddress"_s, address); }
    /// Types \a address, and leaves the field.
    void leaveAddress(const QString &address) const;
    void take(FoundSettings found, const QString &domain) const;
    [[nodiscard]] bool isVisible(const QString &name) const
    {
        return driver().find<QWidget>(name)->isVisible();
    }
    [[nodiscard]] QString messageAt(const QString &field) const;
    [[nodiscard]] QString status() const;
    void clickAction(const QString &words) const;
    /// How often a domain with \a label was asked about. A test has its own: what another one has given up
    /// may still be asked.
    [[nodiscard]] qsizetype asked(const QByteArray &label) const;
    /// Asks the name server that counts about another domain, and waits for the question: what had been asked
    /// before has come before.
    void askSomethingElse();

    QUdpSocket m_counter; ///< the name server that counts
    QByteArrayList m_questions;
    std::unique_ptr<WizardDriver> m_driver;
};

void TestAccountPage::initTestCase()
{
    Style::install();
    QVERIFY2(m_counter.bind(QHostAddress(u"127.0.0.2"_s), 53), "run this test by with-dns");
    connect(&m_counter, &QUdpSocket::readyRead, this, [this] {
        while (m_counter.hasPendingDatagrams()) {
            const QNetworkDatagram question = m_counter.receiveDatagram();
            m_questions.append(question.data());
            QByteArray answer = question.data();
            answer[2] = static_cast<char>(answer.at(2) | 0x80); // an answer (RFC 1035, section 4.1.1)
            answer[3] = static_cast<char>((answer.at(3) & 0xf0) | 2); // SERVFAIL
            m_counter.writeDatagram(
                answer, question.senderAddress(), static_cast<quint16>(question.senderPort()));
        }
    });
}

void TestAccountPage::init()
{
    Languages::use(u"en"_s);
    QSettings(u"Facteur"_s, u"Facteur"_s).clear();
    open();
}

void TestAccountPage::open(bool asksRealServer)
{
    m_driver.reset();
    Outside outside;
    outside.search.nameserver = QHostAddress(asksRealServer ? u"127.0.0.1"_s : u"127.0.0.2"_s);
    outside.search.request = std::chrono::milliseconds(asksRealServer ? 3000 : 300);
    outside.search.whole = std::chrono::milliseconds(asksRealServer ? 6000 : 1000);
    outside.check.names.insert(u"imap.petithost.example"_s, QList{QHostAddress(QHostAddress::LocalHost)});
    outside.check.names.insert(u"smtp.petithost.example"_s, QList{QHostAddress(QHostAddress::LocalHost)});
    m_driver = std::make_unique<WizardDriver>(outside, QStringList());
    m_driver->model().setGuide(u"thunderbird"_s);
    m_driver->next();
    QCOMPARE(m_driver->at(), Page::Account);
}

void TestAccountPage::leaveAddress(const QString &address) const
{
    typeAddress(address);
    QTest::keyClick(driver().find<QWidget>(u"emailAddress"_s), Qt::Key_Tab);
}

/// The search that is under way comes to \a found.
void TestAccountPage::take(FoundSettings found, const QString &domain) const
{
    QVERIFY(search().isSearching());
    found.domain = domain;
    search().take(found);
    search().cancel();
}

QString TestAccountPage::messageAt(const QString &field) const
{
    for (QWidget *widget = driver().find<QWidget>(field); widget; widget = widget->parentWidget()) {
        if (const auto *block = qobject_cast<FieldBlock *>(widget))
            return block->line()->tone() ? block->line()->text() : QString();
    }
    return {};
}

QString TestAccountPage::status() const
{
    const auto *line = driver().find<MessageLine>(u"providerStatus"_s);
    return line->isVisible() ? line->text() : QString();
}

void TestAccountPage::clickAction(const QString &words) const
{
    const auto buttons = driver().page()->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isVisible() && button->text() == words)
            return WizardDriver::click(button);
    }
    QFAIL(qPrintable(u"there is no button that says "_s + words));
}

qsizetype TestAccountPage::asked(const QByteArray &label) const
{
    return std::count_if(m_questions.begin(), m_questions.end(),
        [&label](const QByteArray &question) { return question.contains(label); });
}

void TestAccountPage::askSomethingElse()
{
    const QByteArray label = "else" + QByteArray::number(m_questions.size());
    QDnsLookup lookup(
        QDnsLookup::MX, QString::fromLatin1(label) + u".example"_s, QHostAddress(u"127.0.0.2"_s));
    lookup.lookup();
    QTRY_VERIFY(asked(label) > 0);
}

void TestAccountPage::nobodyIsAskedBeforeTheAddressFieldIsLeft()
{
    typeAddress(u"marie@potager.example"_s);
    askSomethingElse();
    QCOMPARE(asked("potager"), 0);
    QCOMPARE(search().finding(), DomainFinding::NotYet);
    QVERIFY(messageAt(u"emailAddress"_s).isEmpty());
    QTest::keyClick(driver().find<QWidget>(u"emailAddress"_s), Qt::Key_Tab);
    QVERIFY(search().isSearching());
    QVERIFY(status().contains(u"potager.example"_s));
    QTRY_VERIFY(asked("potager") > 0);
}

void TestAccountPage::nobodyIsAskedWhileAnotherWindowIsInFront()
{
    typeAddress(u"marie@tonnelle.exam"_s); // and now where was that e-mail?
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    askSomethingElse();
    QCOMPARE(asked("tonnelle"), 0);
    QVERIFY(!search().isSearching());
    other.hide();
    driver().wizard().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&driver().wizard()));
    leaveAddress(u"marie@tonnelle.example"_s);
    QTRY_VERIFY(asked("tonnelle") > 0);
}

void TestAccountPage::aDomainOfTheCatalogueAsksNobody_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("provider");
    QTest::newRow("Gmail") << u"marie@gmail.com"_s << u"gmail"_s;
    QTest::newRow("Outlook.com") << u"marie@outlook.com"_s << u"outlook-com"_s;
    QTest::newRow("Tuta") << u"marie@tuta.com"_s << u"tuta"_s;
}

void TestAccountPage::aDomainOfTheCatalogueAsksNobody()
{
    QFETCH(const QString, address);
    const QByteArray label = address.section(u'@', 1).section(u'.', 0, 0).toLatin1();
    leaveAddress(address);
    QTRY_COMPARE(search().finding(), DomainFinding::Known);
    QTEST(driver().model().account().providerId, "provider");
    askSomethingElse();
    QCOMPARE(asked(label), 0);
    QVERIFY(search().found().asked.isEmpty());
}

void TestAccountPage::anAppPasswordIsExplainedBeforeItIsTyped()
{
    leaveAddress(u"marie@gmail.com"_s);
    auto *banner = driver().find<Banner>(u"signIn"_s);
    QTRY_VERIFY(banner->isVisible());
    QCOMPARE(banner->title(), u"Gmail wants an app password"_s);
    QVERIFY(banner->text().contains(u"1.\u00a0"_s) && banner->text().contains(u"2.\u00a0"_s));
    const auto links = banner->findChildren<RichLabel *>();
    QVERIFY(std::any_of(links.begin(), links.end(),
        [](const RichLabel *label) { return label->toHtml().contains(u"<a href=\"https://"_s); }));
    const QWidget *password = driver().find<QWidget>(u"password"_s);
    QVERIFY(password->isVisible());
    QCOMPARE(password->accessibleName(), u"App password"_s);
    QVERIFY(banner->mapTo(driver().page(), QPoint()).y() < password->mapTo(driver().page(), QPoint()).y());
    driver().next();
    QCOMPARE(driver().at(), Page::Account);
    QVERIFY(!messageAt(u"password"_s).isEmpty());
    driver().type(u"password"_s, u"abcd efgh ijkl mnop"_s);
    driver().next();
    QCOMPARE(driver().at(), Page::Protocol);
}

void TestAccountPage::aPasswordForAnotherDomainIsAskedAboutOnce()
{
    leaveAddress(u"marie@gmx.net"_s);
    driver().type(u"password"_s, u"secret"_s);
    QVERIFY(messageAt(u"password"_s).isEmpty());
    leaveAddress(u"marie@gmail.com"_s);
    QTRY_VERIFY(messageAt(u"password"_s).contains(u"for an address of gmx.net"_s));
    QCOMPARE(driver().model().account().password, u"secret"_s); // nothing that was typed is lost
    driver().next();
    QCOMPARE(driver().at(), Page::Account);
    driver().next();
    QTRY_COMPARE(driver().at(), Page::Protocol);
    driver().back();
    QVERIFY(messageAt(u"password"_s).isEmpty());
}

void TestAccountPage::theDomainThatWasMeantKeepsThePassword()
{
    leaveAddress(u"marie@gmial.com"_s);
    driver().type(u"password"_s, u"secret"_s);
    clickAction(u"Use gmail.com"_s);
    QVERIFY(messageAt(u"password"_s).isEmpty());
    driver().next();
    QTRY_COMPARE(driver().at(), Page::Protocol);
}

void TestAccountPage::whereNothingCanBeSetUpNextSaysSo()
{
    leaveAddress(u"marie@tuta.com"_s);
    QTRY_VERIFY(driver().find<Banner>(u"signIn"_s)->isVisible());
    driver().next();
    QCOMPARE(driver().at(), Page::Account);
    QVERIFY(messageAt(u"emailAddress"_s).contains(u"what to do stands below"_s));
    leaveAddress(u"marie@gmx.net"_s);
    QVERIFY(messageAt(u"emailAddress"_s).isEmpty());
}

void TestAccountPage::tabLeadsFromTheAddressToThePassword()
{
    leaveAddress(u"marie@gmx.net"_s);
    QTRY_COMPARE(search().finding(), DomainFinding::Known);
    QWidget *password = driver().find<QWidget>(u"password"_s);
    QSet<QWidget *> passed; // "Change" is on the way
    for (QWidget *now = driver().wizard().focusWidget(); now != password;
         now = driver().wizard().focusWidget()) {
        QVERIFY2(
            now->objectName() != u"lookUpDetails"_s && !passed.contains(now), "the password comes first");
        passed.insert(now);
        QTest::keyClick(now, Qt::Key_Tab);
    }
}

void TestAccountPage::aLookAlikeIsNotShownAsWhatItLooksLike()
{
    driver().paste(u"emailAddress"_s, u"marie@gm\u0430il.com"_s);
    QTest::keyClick(driver().find<QWidget>(u"emailAddress"_s), Qt::Key_Tab);
    QTRY_VERIFY(status().contains(u"xn--gmil-63d.com"_s));
    clickAction(u"Use gmail.com"_s);
    QCOMPARE(driver().model().account().emailAddress, u"marie@gmail.com"_s);
}

void TestAccountPage::whoSignsInByTheBrowserTypesNoPassword()
{
    leaveAddress(u"marie@outlook.com"_s);
    QTRY_COMPARE(driver().model().account().signIn, SignIn::BrowserOnly);
    QVERIFY(!isVisible(u"password"_s));
    QVERIFY(driver().find<Banner>(u"signIn"_s)->text().contains(u"No password is needed here"_s));
    for (const Page page : {Page::Protocol, Page::Servers, Page::Authentication}) {
        driver().next();
        QCOMPARE(driver().at(), page);
    }
    QCOMPARE(driver().model().account().incoming.host, u"outlook.office365.com"_s);
    CheckReport report;
    report.verdict = Verdict::Works;
    report.outgoing.side = Side::Outgoing;
    for (SideReport *side : {&report.incoming, &report.outgoing}) {
        side->ok = side->encrypted = true;
        side->steps = stepsOf(side->side);
        for (StepReport &step : side->steps)
            step.state = step.step < Step::SignIn ? StepState::Passed : StepState::Skipped;
    }
    driver().model().setReport(report, driver().model().mailSettings());
    QCOMPARE(driver().model().proof(), Proof::SignInUnproven);
    for (const Page page : {Page::Test, Page::Settings}) {
        driver().next();
        QCOMPARE(driver().at(), page);
        const auto *banner = driver().page()->findChild<Banner *>();
        QVERIFY(banner->tone() != Tone::Good); // nobody has signed in
        QVERIFY(banner->text().contains(u"none was sent"_s));
    }
}

void TestAccountPage::aMailboxWithoutMailProgramsEndsHere()
{
    leaveAddress(u"marie@tuta.com"_s);
    QTRY_COMPARE(driver().model().account().signIn, SignIn::None);
    auto *banner = driver().find<Banner>(u"signIn"_s);
    QVERIFY(banner->isVisible());
    QCOMPARE(banner->title(), u"No mail program can open this mailbox"_s);
    QVERIFY(!isVisible(u"password"_s));
    driver().next();
    QCOMPARE(driver().at(), Page::Account);
    QVERIFY(banner->isVisible()); // what was said stays
    QCOMPARE(QApplication::focusWidget(), driver().find<QWidget>(u"emailAddress"_s));
}

void TestAccountPage::whichKindOfMailboxIsAskedWhereNothingTells()
{
    open(true);
    leaveAddress(u"marie@europe.example"_s);
    QTRY_COMPARE_WITH_TIMEOUT(search().finding(), DomainFinding::Known, 10'000);
    QVERIFY(status().contains(u"OVHcloud Europe"_s));
    QCOMPARE(driver().model().account().incoming.host, u"ssl0.ovh.net"_s);
    QVERIFY2(!status().contains(u"MX Plan"_s), qPrintable(status())); // that is the question
    auto *usual = driver().find<Card>(u"offer-mx-plan"_s);
    QVERIFY(usual->isChecked());
    for (const QString &offer : {u"mx-plan"_s, u"email-pro"_s, u"exchange"_s}) {
        const auto *card = driver().find<Card>(u"offer-"_s + offer);
        QVERIFY(card->isVisible());
        QVERIFY(!card->accessibleDescription().isEmpty()); // where one reads which it is
    }
    usual->setFocus();
    QTest::keyClick(usual, Qt::Key_Down);
    QCOMPARE(driver().model().account().providerId, u"ovh-eu/email-pro"_s);
    QCOMPARE(driver().model().account().incoming.host, u"pro1.mail.ovh.net"_s);
    QVERIFY(isVisible(u"signIn"_s)); // where the server's number stands
    QVERIFY(usual->isVisible()); // it can be changed again
    usual->click();
    QCOMPARE(driver().model().account().incoming.host, u"ssl0.ovh.net"_s);
    driver().type(u"password"_s, u"secret"_s);
    driver().next();
    QCOMPARE(driver().at(), Page::Protocol);
}

void TestAccountPage::whoChoosesExchangeReadsWhatToDoInThisMailProgram()
{
    driver().model().setProvider(u"ovh-eu"_s);
    driver().find<Card>(u"offer-exchange"_s)->click();
    QCOMPARE(driver().model().account().providerId, u"ovh-eu/exchange"_s);
    const QString program = driver().model().guide().mention.in(u"en"_s);
    QVERIFY2(status().contains(u"Exchange mailbox"_s), qPrintable(status()));
    QVERIFY2(status().contains(program), qPrintable(status()));
    QVERIFY(driver().find<Card>(u"offer-mx-plan"_s)->isVisible()); // it can be changed again
}

void TestAccountPage::anExchangeMailboxIsReachedWithoutExchangeToo()
{
    driver().type(u"password"_s, u"secret"_s);
    typeAddress(u"marie@ex.example"_s);
    driver().next();
    FoundSettings found;
    found.kind = FoundSettings::Kind::Exchange;
    found.providerKey = u"ovh-eu/exchange"_s;
    found.source = Mechanism::Mx;
    found.isOfferTold = true;
    found.incoming = {{{Protocol::Imap, u"ex7.mail.ovh.net"_s, 993, Security::Tls}, {}, {}, Mechanism::Mx}};
    found.outgoing = {
        {{Protocol::Smtp, u"ex7.mail.ovh.net"_s, 587, Security::StartTls}, {}, {}, Mechanism::Mx}};
    take(found, u"ex.example"_s);
    QCOMPARE(driver().at(), Page::Account);
    QVERIFY2(status().contains(u"Exchange mailbox"_s), qPrintable(status()));
    clickAction(u"Go on with these servers"_s);
    QCOMPARE(driver().model().account().incoming.host, u"ex7.mail.ovh.net"_s);
    QVERIFY2(status().contains(u"Exchange mailbox"_s), qPrintable(status())); // what was said stays
    driver().next();
    QCOMPARE(driver().at(), Page::Protocol);
}

void TestAccountPage::whichKindOfMailboxIsNotAskedWhereDnsTells()
{
    open(true);
    leaveAddress(u"marie@pro.example"_s);
    QTRY_VERIFY_WITH_TIMEOUT(search().isSettled(), 10'000);
    QCOMPARE(driver().model().account().incoming.host, u"pro7.mail.ovh.net"_s);
    QVERIFY(!isVisible(u"offers"_s));
    QVERIFY2(status().contains(u"Email Pro"_s), qPrintable(status()));
    QVERIFY(!isVisible(u"signIn"_s)); // nobody has to look the server up
    QVERIFY(isVisible(u"password"_s));
}

void TestAccountPage::aMistypedDomainIsPutRightByOneClick()
{
    leaveAddress(u"marie@gmial.com"_s);
    QCOMPARE(messageAt(u"emailAddress"_s), u"Did you mean gmail.com?"_s);
    clickAction(u"Use gmail.com"_s);
    QCOMPARE(driver().find<QLineEdit>(u"emailAddress"_s)->text(), u"marie@gmail.com"_s);
    QVERIFY(messageAt(u"emailAddress"_s).isEmpty());
    QTRY_COMPARE(driver().model().account().providerId, u"gmail"_s);
}

void TestAccountPage::aMistypedDomainStopsNextOnce()
{
    driver().type(u"password"_s, u"secret"_s);
    typeAddress(u"marie@gmial.com"_s);
    driver().next();
    FoundSettings found; // typosquatters have mail servers
    found.kind = FoundSettings::Kind::Mailbox;
    found.providerKey = u"ovh-ca"_s;
    found.source = Mechanism::Mx;
    take(found, u"gmial.com"_s);
    QCOMPARE(driver().at(), Page::Account);
    QCOMPARE(messageAt(u"emailAddress"_s), u"Did you mean gmail.com?"_s); // beside what was found
    QVERIFY(status().contains(u"OVHcloud"_s));
    QCOMPARE(QApplication::focusWidget(), driver().find<QWidget>(u"emailAddress"_s));
    driver().next();
    QCOMPARE(driver().at(), Page::Protocol);
}

void TestAccountPage::aMistypedDomainThatIsNoneIsSaidOnce_data()
{
    QTest::addColumn<FoundSettings::Kind>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("no such domain") << FoundSettings::Kind::NoSuchDomain
                                    << u"There is no gmial.com on the Internet. Did you mean gmail.com?"_s;
    QTest::newRow("no mail")
        << FoundSettings::Kind::NoMail
        << u"gmial.com takes no mail: no mailbox has an address there. Did you mean gmail.com?"_s;
    QTest::newRow("nobody knows") << FoundSettings::Kind::Unknown << u"Did you mean gmail.com?"_s;
}

void TestAccountPage::aMistypedDomainThatIsNoneIsSaidOnce()
{
    QFETCH(const FoundSettings::Kind, kind);
    leaveAddress(u"marie@gmial.com"_s);
    FoundSettings found;
    found.kind = kind;
    take(found, u"gmial.com"_s);
    QTEST(messageAt(u"emailAddress"_s), "words");
    QCOMPARE(status(), QString());
    clickAction(u"Use gmail.com"_s);
    QVERIFY(messageAt(u"emailAddress"_s).isEmpty());
    QTRY_COMPARE(driver().model().account().providerId, u"gmail"_s);
}

void TestAccountPage::whoInsistsOnAMistypedDomainChoosesWhoHostsIt()
{
    leaveAddress(u"marie@gmial.com"_s);
    driver().type(u"password"_s, u"secret"_s);
    FoundSettings found;
    found.kind = FoundSettings::Kind::NoSuchDomain;
    take(found, u"gmial.com"_s);
    driver().next();
    QVERIFY(!isVisible(u"provider"_s));
    driver().next(); // who presses Next once more means it
    QCOMPARE(driver().at(), Page::Account);
    QVERIFY(isVisible(u"provider"_s));
    QCOMPARE(status(), QString());
    QCOMPARE(QApplication::focusWidget(), driver().find<QWidget>(u"provider"_s));
    driver().model().setProvider(u"tuta"_s); // which no mail program can use: it says so
    driver().next();
    QVERIFY2(messageAt(u"emailAddress"_s).contains(u"Facteur cannot go on"_s),
        qPrintable(messageAt(u"emailAddress"_s)));
    driver().model().setProvider(u"ovh-ca"_s);
    driver().next();
    QCOMPARE(driver().at(), Page::Protocol);
}

void TestAccountPage::nothingIsSaidOfADomainWithoutANetwork()
{
    leaveAddress(u"marie@gmial.com"_s);
    FoundSettings found;
    found.kind = FoundSettings::Kind::Offline;
    take(found, u"gmial.com"_s);
    QCOMPARE(messageAt(u"emailAddress"_s), u"Did you mean gmail.com?"_s);
    QVERIFY(status().contains(u"the network did not answer"_s));
    QVERIFY(!driver().everythingSaid().contains(u"There is no gmial.com"_s));
    QVERIFY(!driver().everythingSaid().contains(u"takes no mail"_s));
}

void TestAccountPage::thePasswordKeepsItsAltLetter()
{
    const auto letter = [this] {
        Situations::settle(driver());
        const auto labels = driver().page()->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->buddy() == driver().find<QWidget>(u"password"_s))
                return Mnemonics::letterOf(label);
        }
        return QChar();
    };
    const QChar first = letter();
    QVERIFY(!first.isNull());
    const QStringList addresses{u"marie@gmx.net"_s, u"marie@gmial.com"_s, u"marie@outlook.com"_s,
        u"marie@gmail.com"_s, u"marie@tuta.com"_s, u"marie@free.fr"_s};
    for (const QString &address : addresses) {
        leaveAddress(address);
        QCOMPARE(letter(), first);
        if (!driver().model().account().hasPassword())
            continue;
        driver().next(); // a password is missing
        QCOMPARE(driver().at(), Page::Account);
        QCOMPARE(letter(), first);
    }
}

void TestAccountPage::aLookAlikeStopsNextOnce()
{
    driver().type(u"password"_s, u"secret"_s);
    driver().paste(u"emailAddress"_s, u"marie@gm\u0430il.com"_s);
    driver().model().setProvider(u"ovh-ca"_s);
    driver().next();
    QCOMPARE(driver().at(), Page::Account);
    QVERIFY(messageAt(u"emailAddress"_s).startsWith(u"Careful"_s));
    driver().next();
    QCOMPARE(driver().at(), Page::Protocol);
}

namespace {
/// Servers of petithost.example, which is not the address's own domain, at \a port of this computer.
FoundSettings foundAtPetithost(quint16 port)
{
    FoundSettings found;
    found.kind = FoundSettings::Kind::Mailbox;
    found.source = Mechanism::MxAutoconfig;
    const Endpoint incoming{Protocol::Imap, u"imap.petithost.example"_s, port, Security::Tls};
    const Endpoint outgoing{Protocol::Smtp, u"smtp.petithost.example"_s, port, Security::Tls};
    found.incoming = {{incoming, {}, {}, Mechanism::MxAutoconfig}};
    found.outgoing = {{outgoing, {}, {}, Mechanism::MxAutoconfig}};
    found.asked = {u"dns mx jardin.example"_s, u"https autoconfig.petithost.example"_s};
    return found;
}
} // namespace

void TestAccountPage::whatWasFoundNamesItsServerAndItsSource()
{
    leaveAddress(u"marie@jardin.example"_s);
    take(foundAtPetithost(993), u"jardin.example"_s);
    QVERIFY(status().contains(u"imap.petithost.example"_s));
    QVERIFY(status().contains(u"The company that takes the mail of jardin.example"_s));
    driver().click(u"lookUpDetails"_s);
    QVERIFY(driver().everythingSaid().contains(u"autoconfig.petithost.example"_s));
    clickAction(u"Change"_s);
    QVERIFY(isVisible(u"provider"_s));
    QVERIFY(messageAt(u"provider"_s).isEmpty()); // nothing is missing yet
    auto *list = driver().find<QComboBox>(u"provider"_s);
    QCOMPARE(list->currentText(), u"The servers that were found"_s);
    QTest::keyClick(list, Qt::Key_Down);
    QVERIFY(driver().model().account().providerId != u"found"_s);
    QTest::keyClick(list, Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(list->currentText(), u"The servers that were found"_s);
    QCOMPARE(driver().model().account().incoming.host, u"imap.petithost.example"_s);
}

void TestAccountPage::noPasswordLeavesForAStrangerBeforeThePersonAgrees()
{
    QTcpServer stranger;
    int connections = 0;
    connect(&stranger, &QTcpServer::newConnection, this, [&connections] { ++connections; });
    QVERIFY(stranger.listen(QHostAddress::LocalHost));
    leaveAddress(u"marie@jardin.example"_s);
    driver().type(u"password"_s, u"secret"_s);
    take(foundAtPetithost(stranger.serverPort()), u"jardin.example"_s);
    for (const Page page : {Page::Protocol, Page::Servers, Page::Authentication, Page::Test}) {
        driver().next();
        QCOMPARE(driver().at(), page);
    }
    const auto *banner = driver().page()->findChild<Banner *>();
    QCOMPARE(banner->title(), u"Your password would go to petithost.example"_s); // the base domain
    QVERIFY(banner->text().contains(u"The company that takes the mail of jardin.example publishes"_s));
    QVERIFY(isVisible(u"changeServers"_s)); // no
    QTcpSocket test; // what had been begun before comes before
    test.connectToHost(QHostAddress::LocalHost, stranger.serverPort());
    QTRY_COMPARE(connections, 1);
    driver().click(u"agreeToServers"_s); // yes
    QTRY_VERIFY(connections > 1);
    driver().click(u"cancelTest"_s);
}

void TestAccountPage::eachBaseDomainIsNamedAndHowItWasFound()
{
    leaveAddress(u"marie@jardin.example"_s);
    driver().type(u"password"_s, u"secret"_s);
    FoundSettings found = foundAtPetithost(993);
    found.outgoing.first().endpoint.host = u"smtp.elsewhere.net"_s;
    found.outgoing.first().mechanism = Mechanism::Srv;
    take(found, u"jardin.example"_s);
    for (int pages = 0; pages < 4; ++pages)
        driver().next();
    QCOMPARE(driver().at(), Page::Test);
    const auto *banner = driver().page()->findChild<Banner *>();
    QCOMPARE(banner->title(), u"Your password would go to petithost.example and elsewhere.net"_s);
    QVERIFY(banner->text().contains(u"The company that takes the mail of jardin.example publishes"_s));
    QVERIFY(banner->text().contains(u"The name servers of jardin.example"_s));
}

void TestAccountPage::whereNothingIsFoundThePersonChooses()
{
    open(true);
    leaveAddress(u"marie@else.example"_s);
    QTRY_COMPARE_WITH_TIMEOUT(search().finding(), DomainFinding::Unknown, 15'000);
    QVERIFY(status().contains(u"We do not know who hosts else.example"_s));
    auto *list = driver().find<QComboBox>(u"provider"_s);
    QVERIFY(list->isVisible());
    driver().type(u"password"_s, u"secret"_s);
    driver().next();
    QCOMPARE(driver().at(), Page::Account);
    QVERIFY(!messageAt(u"provider"_s).isEmpty());
    list->setFocus();
    QTest::keyClick(list, Qt::Key_End, Qt::ControlModifier); // by hand
    driver().next();
    QCOMPARE(driver().at(), Page::Protocol);
}

void TestAccountPage::offlineCanBeTriedAgain()
{
    leaveAddress(u"marie@serre.example"_s);
    QTRY_COMPARE_WITH_TIMEOUT(search().finding(), DomainFinding::NoAnswer, 10'000);
    QVERIFY(status().contains(u"the network did not answer"_s));
    QVERIFY(isVisible(u"provider"_s));
    const qsizetype before = asked("serre");
    QVERIFY(before > 0);
    clickAction(u"Try again"_s);
    QVERIFY(search().isSearching());
    QTRY_COMPARE_WITH_TIMEOUT(search().finding(), DomainFinding::NoAnswer, 10'000);
    QVERIFY(asked("serre") > before);
    clickAction(u"Try again"_s);
    FoundSettings found;
    found.kind = FoundSettings::Kind::Mailbox;
    found.providerKey = u"ovh-ca"_s;
    found.source = Mechanism::Mx;
    take(found, u"serre.example"_s);
    QVERIFY(status().contains(u"OVHcloud"_s));
    QVERIFY(!isVisible(u"provider"_s));
}

void TestAccountPage::whoInsistsOnADomainWithoutMailIsNotAskedAgain()
{
    open(true);
    leaveAddress(u"marie@null.example"_s);
    QTRY_COMPARE_WITH_TIMEOUT(search().finding(), DomainFinding::NoMail, 10'000);
    driver().type(u"password"_s, u"secret"_s);
    driver().next();
    QCOMPARE(driver().at(), Page::Account);
    QVERIFY(!isVisible(u"provider"_s)); // no other question in its place
    clickAction(u"It is right"_s);
    QVERIFY(status().contains(u"null.example takes no mail"_s)); // what was said stays
    QCOMPARE(driver().find<MessageLine>(u"providerStatus"_s)->tone(), Tone::Info);
    QVERIFY(isVisible(u"provider"_s));
    QVERIFY(!driver().find<QWidget>(u"providerStatus"_s)->findChild<QPushButton *>()->isVisible());
}

void TestAccountPage::theSwitchTurnsLookUpsOffAndIsRemembered()
{
    driver().click(u"lookUpDetails"_s);
    driver().click(u"looksUp"_s);
    QVERIFY(!search().looksUp());
    open(); // as another day
    QVERIFY(!search().looksUp());
    QVERIFY(driver().find<QWidget>(u"emailAddress"_s)->accessibleDescription().contains(u"Nothing"_s));
    leaveAddress(u"marie@verger.example"_s);
    QTRY_COMPARE(search().finding(), DomainFinding::Unknown);
    askSomethingElse();
    QCOMPARE(asked("verger"), 0);
    QVERIFY(isVisible(u"provider"_s));
    driver().click(u"lookUpDetails"_s);
    driver().click(u"looksUp"_s);
    QVERIFY(driver().find<QWidget>(u"emailAddress"_s)->accessibleDescription().contains(u"Only"_s));
    QTRY_VERIFY(asked("verger") > 0); // at once, for nothing is known
}

void TestAccountPage::theSwitchEndsASearch()
{
    leaveAddress(u"marie@jardin.example"_s);
    QVERIFY(search().isSearching());
    driver().click(u"lookUpDetails"_s);
    driver().click(u"looksUp"_s);
    QTRY_COMPARE(search().finding(), DomainFinding::Unknown);
    QVERIFY(isVisible(u"provider"_s));
}

FACTEUR_MAIN(TestAccountPage)
#include "tst_account_page.moc"

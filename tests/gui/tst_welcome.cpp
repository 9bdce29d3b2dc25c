// SPDX-License-Identifier: MIT
#include "Banner.h"
#include "Card.h"
#include "Languages.h"
#include "MessageLine.h"
#include "Remembered.h"
#include "Style.h"
#include "TestProgram.h"
#include "WizardDriver.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDirIterator>
#include <QFile>
#include <QLineEdit>

using namespace Facteur;
using namespace Qt::StringLiterals;

/// Page 1: which mail program.
class TestWelcome : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WizardDriver> m_driver;

    /// A computer with these programs, of which \a opensMail does; \a remembered was chosen last time.
    void open(const QStringList &programs, const QString &opensMail = {}, const QString &remembered = {})
    {
        Outside outside;
        outside.search = WizardDriver::searchBy({});
        outside.programs.system = System::Windows;
        outside.programs.registered = programs;
        outside.programs.mailClient = opensMail;
        outside.program = remembered;
        m_driver = std::make_unique<WizardDriver>(outside, QStringList());
    }

    [[nodiscard]] QString chosen() const { return m_driver->model().account().guideId; }
    [[nodiscard]] Card *card(const QString &id) const { return m_driver->find<Card>(id); }
    [[nodiscard]] QString said(const QString &id) const { return card(id)->accessibleDescription(); }
    [[nodiscard]] Banner *end() const { return m_driver->find<Banner>(u"programEnd"_s); }
    [[nodiscard]] bool isAnyChecked() const
    {
        const QList<Card *> cards = m_driver->page()->findChildren<Card *>();
        return std::any_of(cards.begin(), cards.end(), [](const Card *card) { return card->isChecked(); });
    }
    /// The cards from the top down.
    [[nodiscard]] QStringList order() const
    {
        QList<Card *> cards = m_driver->page()->findChildren<Card *>();
        cards.removeIf([](const Card *card) { return card->isHidden(); });
        std::sort(cards.begin(), cards.end(), [](Card *one, Card *other) { return one->y() < other->y(); });
        QStringList ids;
        for (const Card *card : cards)
            ids.append(card->objectName());
        return ids;
    }

    void fillIn() const
    {
        m_driver->model().setDisplayName(u"Marie-Pier"_s);
        m_driver->model().setEmailAddress(u"marie@laposte.net"_s);
        m_driver->model().setPassword(u"s3cret \"word\""_s);
        m_driver->model().setProvider(u"laposte"_s);
    }

    void reportThatItWorks() const
    {
        const MailSettings settings = m_driver->model().mailSettings();
        CheckReport report;
        report.verdict = Verdict::Works;
        report.outgoing.side = Side::Outgoing;
        report.incoming.endpoint = settings.incoming.endpoint;
        report.outgoing.endpoint = settings.outgoing.endpoint;
        for (SideReport *side : {&report.incoming, &report.outgoing})
            side->ok = side->encrypted = true;
        m_driver->model().setReport(report, settings);
    }

private Q_SLOTS:
    void initTestCase() { Style::install(); }
    void init()
    {
        Languages::use(u"en"_s);
        open({});
        QSettings(u"Facteur"_s, u"Facteur"_s).clear();
    }
    void cleanup() { m_driver.reset(); }

    void nothingIsChosenAndNextAsksForIt()
    {
        QVERIFY(chosen().isEmpty());
        QVERIFY(!isAnyChecked());
        QVERIFY(!end()->isVisible());
        QVERIFY(!qobject_cast<Card *>(QApplication::focusWidget())); // its ring would look like a choice
        const auto *help = m_driver->find<MessageLine>(u"programHelp"_s);
        QVERIFY(!help->tone());
        m_driver->next();
        QCOMPARE(m_driver->at(), Page::Welcome);
        QCOMPARE(help->tone(), Tone::Careful);
        QVERIFY2(help->text().startsWith(u"First choose your mail program."_s), qPrintable(help->text()));
        QCOMPARE(QApplication::focusWidget(), card(order().constFirst()));
        QVERIFY(!QApplication::activeModalWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(chosen(), order().constFirst());
        QVERIFY(!help->tone());
        m_driver->next();
        QCOMPARE(m_driver->at(), Page::Account);
    }

    void theOneThatIsThereIsChosenAndStandsFirst()
    {
        open({u"olk.exe"_s});
        QCOMPARE(chosen(), u"outlook"_s);
        QVERIFY(card(u"outlook"_s)->isChecked());
        QCOMPARE(order().constFirst(), u"outlook"_s);
        QVERIFY(said(u"outlook"_s).contains(u"\nFound on this computer\n"_s));
        QVERIFY(!said(u"thunderbird"_s).contains(u"Found"_s));
        QCOMPARE(QApplication::focusWidget(), card(u"outlook"_s));
        QVERIFY(Remembered::program().isEmpty()); // nobody has chosen it
        m_driver->next();
        QCOMPARE(m_driver->at(), Page::Account);
    }

    void ofSeveralTheOneThatOpensMailIsChosen()
    {
        open({u"olk.exe"_s, u"Mozilla Thunderbird"_s});
        QVERIFY(chosen().isEmpty());
        QVERIFY(!isAnyChecked());
        QCOMPARE(order().mid(0, 2), (QStringList{u"thunderbird"_s, u"outlook"_s}));
        open({u"olk.exe"_s, u"Mozilla Thunderbird"_s}, u"Mozilla Thunderbird"_s);
        QCOMPARE(chosen(), u"thunderbird"_s);
    }

    void whatWasChosenLastTimeGoesBeforeWhatIsThere()
    {
        m_driver->click(u"windows-8"_s);
        open({u"olk.exe"_s}, {}, Remembered::program());
        QCOMPARE(chosen(), u"windows-8"_s);
        QVERIFY(card(u"windows-8"_s)->isChecked());
        open({u"olk.exe"_s}, {}, u"no-such-program"_s);
        QCOMPARE(chosen(), u"outlook"_s);
    }

    void theCardSaysThatAProgramIsGoneOrTooOld()
    {
        QVERIFY2(said(u"windows-8"_s)
                     .contains(u"\nGone since 31 December 2024. It neither sends nor receives any more."_s),
            qPrintable(said(u"windows-8"_s)));
        QVERIFY2(
            said(u"windows-mail"_s)
                .contains(u"\nToo old: it knows TLS 1.0 at most, and most servers want something newer."_s),
            qPrintable(said(u"windows-mail"_s)));
        for (const QString &id : {u"thunderbird"_s, u"outlook"_s, u"other"_s})
            QCOMPARE(said(id).count(u'\n'), 1); // its place
        Languages::use(u"fr"_s);
        QTRY_VERIFY2(said(u"windows-8"_s).contains(u"31 décembre 2024"_s), qPrintable(said(u"windows-8"_s)));
        QVERIFY(said(u"windows-8"_s).contains(u"n’envoie et ne reçoit plus rien"_s));
    }

    void whatIsGoneOrTooOldLeadsToItsSuccessor_data()
    {
        QTest::addColumn<QString>("guide");
        QTest::addColumn<QString>("title");
        QTest::newRow("gone") << u"windows-8"_s
                              << u"Mail (Windows\u00a08) has been gone since 31 December 2024"_s;
        QTest::newRow("too old") << u"windows-mail"_s << u"Windows Mail is too old for most servers"_s;
    }
    void whatIsGoneOrTooOldLeadsToItsSuccessor()
    {
        QFETCH(const QString, guide);
        QFETCH(const QString, title);
        m_driver->click(guide);
        QCOMPARE(chosen(), guide); // who has it is served
        QVERIFY(end()->isVisible());
        QCOMPARE(end()->tone(), Tone::Careful);
        QCOMPARE(end()->title(), title);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QVERIFY(end()->y() > card(guide)->y());
        const qsizetype next = order().indexOf(guide) + 1;
        QVERIFY(end()->y() < card(order().at(next))->y());
        m_driver->next();
        QCOMPARE(m_driver->at(), Page::Account);
        m_driver->back();
        auto *button = m_driver->find<QPushButton>(u"useSuccessor"_s);
        QCOMPARE(button->text(), u"Choose Outlook (new) instead"_s);
        WizardDriver::click(button);
        QCOMPARE(chosen(), u"outlook"_s);
        QVERIFY(card(u"outlook"_s)->isChecked());
        QVERIFY(!card(guide)->isChecked());
        QCOMPARE(QApplication::focusWidget(), card(u"outlook"_s));
        QVERIFY(!end()->isVisible());
        QVERIFY(end()->title().isEmpty()); // nothing of it is left to be read out
        QCOMPARE(Remembered::program(), u"outlook"_s);
    }

    void whatIsSaidOfTheLastCardIsInView()
    {
        m_driver->wizard().resize(800, 600);
        m_driver->click(u"windows-8"_s);
        QTRY_VERIFY(!end()->visibleRegion().isEmpty());
        QTRY_COMPARE(end()->visibleRegion().boundingRect().height(), end()->height());
    }

    void noPageNeedsAChoice()
    {
        fillIn();
        for (const Page page :
            {Page::Account, Page::Protocol, Page::Servers, Page::Authentication, Page::Settings}) {
            m_driver->wizard().goTo(page);
            QCOMPARE(m_driver->at(), page);
            QVERIFY(chosen().isEmpty());
            for (const QString &words : m_driver->everythingSaid().split(u'\n'))
                QVERIFY2(!words.contains(u" in ."_s) && !words.contains(u"  "_s), qPrintable(words));
        }
        QVERIFY(m_driver->everythingSaid().contains(u"your mail program"_s));
        QCOMPARE(m_driver->model().guide().id, u"other"_s);
    }

    void practiceDoesNotChooseAProgramEither()
    {
        m_driver->wizard().practise(Scenario::AllWorks);
        QVERIFY(chosen().isEmpty());
        m_driver->next();
        QCOMPARE(m_driver->at(), Page::Welcome);
        m_driver->click(u"thunderbird"_s);
        m_driver->wizard().practise(std::nullopt);
        QCOMPARE(chosen(), u"thunderbird"_s);
        QVERIFY(card(u"thunderbird"_s)->isChecked());
    }

    void anotherProgramFromTheSettingsLeadsBackToTheTestToo()
    {
        m_driver->click(u"windows-mail"_s);
        fillIn();
        reportThatItWorks();
        m_driver->wizard().goTo(Page::Settings);
        WizardDriver::click(m_driver->page()->findChild<QPushButton *>(u"chooseProgram"_s));
        QCOMPARE(m_driver->at(), Page::Welcome);
        QCOMPARE(m_driver->wizard().button(QWizard::NextButton)->text(), u"Back to the test"_s);
    }

    void anotherProgramForAnOldOneLeadsBackToTheTest()
    {
        m_driver->click(u"windows-mail"_s);
        fillIn();
        for (const Page page : {Page::Account, Page::Protocol, Page::Servers, Page::Authentication}) {
            m_driver->next();
            QCOMPARE(m_driver->at(), page);
        }
        reportThatItWorks();
        const MailSettings settings = m_driver->model().mailSettings();
        for (const Endpoint &endpoint : {settings.incoming.endpoint, settings.outgoing.endpoint})
            m_driver->model().noteTls(endpoint, TlsVersion::Tls10, TlsAnswer::TooOld);
        m_driver->next();
        QCOMPARE(m_driver->at(), Page::Test);
        auto *choose = m_driver->find<QPushButton>(u"chooseProgram"_s);
        QVERIFY(choose->isVisible() && choose->isDefault());
        const Account before = m_driver->model().account();
        WizardDriver::click(choose);
        QCOMPARE(m_driver->at(), Page::Welcome);
        QAbstractButton *next = m_driver->wizard().button(QWizard::NextButton);
        QCOMPARE(next->text(), u"Back to the test"_s);
        m_driver->click(u"thunderbird"_s);
        m_driver->next();
        QTRY_COMPARE(m_driver->at(), Page::Test);
        QVERIFY(m_driver->model().report() || m_driver->model().session().isRunning());
        m_driver->model().session().cancel();
        Account after = m_driver->model().account();
        after.guideId = before.guideId;
        QCOMPARE(after, before);
        m_driver->back(); // as if every page had been gone through
        QCOMPARE(m_driver->at(), Page::Authentication);
        while (m_driver->at() != Page::Welcome)
            m_driver->back();
        QCOMPARE(next->text(), u"Next"_s);
        m_driver->next();
        QCOMPARE(m_driver->at(), Page::Account);
    }

    void nothingElseIsRemembered()
    {
        m_driver->click(u"thunderbird"_s);
        auto *languages = m_driver->find<QComboBox>(u"language"_s);
        languages->setFocus();
        QTest::keyClick(languages, Qt::Key_Down); // opens the list
        QTest::keyClick(languages->view(), Qt::Key_Down);
        QTest::keyClick(languages->view(), Qt::Key_Return);
        m_driver->next();
        m_driver->type(u"displayName"_s, u"Marie-Pier"_s);
        m_driver->type(u"emailAddress"_s, u"marie@laposte.net"_s);
        m_driver->type(u"password"_s, u"tanstaaf-tanstaaf"_s);
        for (const Page page : {Page::Protocol, Page::Servers, Page::Authentication}) {
            m_driver->next();
            QTRY_COMPARE(m_driver->at(), page); // once the provider is looked up in the catalogue
        }
        m_driver->wizard().goTo(Page::Settings);
        m_driver.reset();
        QSettings settings(u"Facteur"_s, u"Facteur"_s);
        settings.sync();
        QStringList keys = settings.allKeys();
        keys.removeAll(u"search/looksUp"_s); // a switch
        QCOMPARE(
            keys, (QStringList{u"welcome/language"_s, u"welcome/program"_s, u"welcome/systemLanguage"_s}));
        QCOMPARE(Remembered::program(), u"thunderbird"_s);
        QCOMPARE(Remembered::language(Languages::systemChoice()), u"fr"_s);
        qsizetype files = 0;
        QDirIterator all(QFileInfo(settings.fileName()).path(), QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll().toLower();
            ++files;
            for (const QString &word :
                {u"tanstaaf-tanstaaf"_s, u"marie@laposte.net"_s, u"marie"_s, u"Marie-Pier"_s, u"laposte"_s}) {
                const QByteArray utf8 = word.toUtf8();
                const QByteArray utf16(
                    reinterpret_cast<const char *>(word.utf16()), static_cast<qsizetype>(word.size() * 2));
                for (const QByteArray &form : {utf8, utf16, utf8.toBase64(QByteArray::OmitTrailingEquals),
                         utf8.toHex(), utf8.toPercentEncoding()})
                    QVERIFY2(!content.contains(form.toLower()), form.constData());
            }
        }
        QVERIFY(files > 0);
    }

    void theTestIsOneClickAwayWhereEverythingIsKnown()
    {
        m_driver->wizard().practise(Scenario::AllWorks);
        m_driver->click(u"thunderbird"_s);
        m_driver->next();
        auto *testNow = m_driver->find<QPushButton>(u"testNow"_s);
        QVERIFY(testNow->isVisible());
        QVERIFY(!testNow->isDefault()); // Enter is Next
        m_driver->model().setPassword({});
        QVERIFY(!testNow->isVisible());
        m_driver->model().setPassword(u"practice"_s);
        QVERIFY(testNow->isVisible());
        m_driver->wizard().practise(Scenario::AllWorks); // with the right one
        const Account before = m_driver->model().account();
        WizardDriver::click(testNow);
        QCOMPARE(m_driver->at(), Page::Test);
        QTRY_VERIFY_WITH_TIMEOUT(m_driver->model().report(), 20'000);
        QVERIFY(m_driver->model().report()->ok());
        QCOMPARE(m_driver->model().account(), before); // as recommended
        QCOMPARE(m_driver->wizard().visitedIds(), (QList<int>{0, 1, 2, 3, 4, 5}));
        for (const Page page : {Page::Authentication, Page::Servers, Page::Protocol, Page::Account}) {
            m_driver->back();
            QCOMPARE(m_driver->at(), page);
        }
        m_driver->next();
        QCOMPARE(m_driver->at(), Page::Protocol); // Next goes where it always goes
    }

    void aPasswordOfAnotherAddressKeepsTheTestAway()
    {
        m_driver->click(u"thunderbird"_s);
        m_driver->next();
        const auto *testNow = m_driver->find<QPushButton>(u"testNow"_s);
        QVERIFY(!testNow->isVisible());
        m_driver->type(u"emailAddress"_s, u"marie@laposte.net"_s);
        m_driver->type(u"password"_s, u"secret"_s);
        QTRY_VERIFY(testNow->isVisible());
        m_driver->type(u"emailAddress"_s, u"marie@orange.fr"_s);
        m_driver->find<QWidget>(u"displayName"_s)->setFocus();
        QTRY_VERIFY(m_driver->model().provider());
        QVERIFY(!testNow->isVisible()); // there is a question about it
        m_driver->type(u"password"_s, u"another"_s);
        QVERIFY(testNow->isVisible());
        m_driver->type(u"emailAddress"_s, u"marie@gmial.com"_s);
        m_driver->find<QWidget>(u"displayName"_s)->setFocus();
        QVERIFY(!testNow->isVisible());
    }

    void theWayToTheTestEndsWhereAPageDoesNotLetItOn()
    {
        m_driver->wizard().practise(Scenario::AllWorks);
        m_driver->click(u"thunderbird"_s);
        m_driver->next();
        auto *testNow = m_driver->find<QPushButton>(u"testNow"_s);
        // What the page would hide by itself: it asks the same of whoever presses Next on each.
        const QSignalBlocker blocker(m_driver->model());
        m_driver->model().setServer(Side::Outgoing, {});
        testNow->click();
        QCOMPARE(m_driver->at(), Page::Servers);
        QVERIFY(!m_driver->model().session().isRunning());
    }
};

FACTEUR_MAIN(TestWelcome)
#include "tst_welcome.moc"

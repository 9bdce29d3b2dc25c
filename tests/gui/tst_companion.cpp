// SPDX-License-Identifier: MIT
#include "Catalogue.h"
#include "CompanionWindow.h"
#include "MarkdownView.h"
#include "MessageLine.h"
#include "PicturePanel.h"
#include "PracticeServer.h"
#include "Setup.h"
#include "SetupWizard.h"
#include "TestProgram.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Facteur;
using namespace Qt::StringLiterals;

/// The small window beside the mail program.
class TestCompanion final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void goesThroughAllSteps();
    void offersWhatIsNeededAtThisStep();
    void staysOnTop();
    void saysHowToKeepItOnTopWhereItCannot_data();
    void saysHowToKeepItOnTopWhereItCannot();
    void remembersItsPlaceAndNothingElse();
    void closesWithEscape();
    void opensFromTheLastPage();
    void showsTheAnswersOfNowAndWhetherTheyAreProven();
    void saysWhereItsStepsAreFrom();

private:
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return m_window->findChild<QPushButton *>(QString::fromLatin1(name));
    }

    /// The window that the last page of \a wizard opens.
    CompanionWindow *openedBy(Setup &setup, SetupWizard &wizard);

    const QTemporaryDir m_folder;
    const Catalogue m_catalogue = Catalogue::load(u":/packs"_s);
    Account m_account;
    std::unique_ptr<CompanionWindow> m_window;
};

void TestCompanion::initTestCase()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    m_account.displayName = u"Marie Tremblay"_s;
    m_account.emailAddress = m_account.userName = u"marie@jardin.example"_s;
    m_account.password = u"tanstaaftanstaaf"_s;
    m_account.incoming = {u"imap.jardin.example"_s, 993, true};
    m_account.outgoing = {u"smtp.jardin.example"_s, 465, true};
}

void TestCompanion::init()
{
    m_window = std::make_unique<CompanionWindow>();
    m_window->setGuide(*m_catalogue.guide(u"windows-8"_s), m_account, u"en"_s, 0);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestCompanion::goesThroughAllSteps()
{
    const Guide &guide = *m_catalogue.guide(u"windows-8"_s);
    const QSignalSpy changed(m_window.get(), &CompanionWindow::stepChanged);
    QVERIFY(!button("previous")->isEnabled());
    for (int i = 0; i < guide.steps.size(); ++i) {
        QCOMPARE(m_window->step(), i);
        QVERIFY(m_window->findChild<QLabel *>()->text().contains(guide.steps.at(i).title.in(u"en"_s)));
        for (const auto *label : m_window->findChildren<QLabel *>())
            QVERIFY(!label->text().contains(m_account.password));
        QVERIFY(!m_window->findChild<MarkdownView *>()->toPlainText().contains(m_account.password));
        button("next")->click();
    }
    QVERIFY(!m_window->isVisible());
    QCOMPARE(changed.size(), guide.steps.size() - 1);
    m_window->show();
    button("previous")->click();
    QCOMPARE(m_window->step(), static_cast<int>(guide.steps.size()) - 2);
}

void TestCompanion::offersWhatIsNeededAtThisStep()
{
    QVERIFY(!m_window->findChild<QPushButton *>(u"copy email"_s));
    const Guide &guide = *m_catalogue.guide(u"windows-8"_s);
    while (guide.steps.at(m_window->step()).id != u"advanced-settings")
        button("next")->click();
    for (const auto &[name, value] : {std::pair{"copy email", m_account.emailAddress},
             {"copy incoming.host", m_account.incoming.host}, {"copy outgoing.port", u"465"_s}}) {
        QVERIFY2(button(name), name);
        button(name)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), value);
    }
    QVERIFY(!button("copy password"));
}

void TestCompanion::staysOnTop()
{
    QVERIFY(m_window->windowFlags() & Qt::WindowStaysOnTopHint);
}

void TestCompanion::saysHowToKeepItOnTopWhereItCannot_data()
{
    QTest::addColumn<QString>("platform");
    QTest::addColumn<bool>("says");
    QTest::newRow("X11") << u"xcb"_s << false;
    QTest::newRow("Windows") << u"windows"_s << false;
    QTest::newRow("Wayland") << u"wayland"_s << true;
    QTest::newRow("Wayland by EGL") << u"wayland-egl"_s << true;
}

void TestCompanion::saysHowToKeepItOnTopWhereItCannot()
{
    QFETCH(const QString, platform);
    CompanionWindow window(platform);
    window.setGuide(*m_catalogue.guide(u"windows-mail"_s), m_account, u"en"_s, 0);
    window.setRemark(u"Not tested"_s); // has a line of its own
    window.show();
    const auto *line = window.findChild<MessageLine *>(u"onTop"_s);
    QTEST(line->isVisible(), "says");
    QTEST(line->text().contains(u"“Always on Top”"_s), "says");
    QVERIFY(window.findChild<MessageLine *>(u"remark"_s)->isVisible());
}

void TestCompanion::remembersItsPlaceAndNothingElse()
{
    m_window->setGeometry(40, 60, 380, 500);
    m_window->close();
    CompanionWindow next;
    next.setGuide(*m_catalogue.guide(u"windows-mail"_s), m_account, u"en"_s, 0);
    next.show();
    QCOMPARE(next.geometry(), QRect(40, 60, 380, 500));
    const QSettings kept(u"Facteur"_s, u"Facteur"_s);
    QCOMPARE(kept.allKeys(), QStringList{u"companion/geometry"_s});
}

void TestCompanion::closesWithEscape()
{
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(!m_window->isVisible());
}

CompanionWindow *TestCompanion::openedBy(Setup &setup, SetupWizard &wizard)
{
    m_window.reset();
    setup.setGuide(u"windows-8"_s);
    setup.setEmailAddress(m_account.emailAddress);
    setup.setPassword(m_account.password);
    setup.setServer(Side::Incoming, m_account.incoming);
    wizard.show();
    wizard.goTo(Page::Settings);
    wizard.currentPage()->findChild<QPushButton *>(u"companion"_s)->click();
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (auto *companion = qobject_cast<CompanionWindow *>(window); companion && companion->isVisible())
            return companion;
    }
    return nullptr;
}

void TestCompanion::opensFromTheLastPage()
{
    Setup setup(m_catalogue);
    PracticeServer practice;
    SetupWizard wizard(setup, practice);
    CompanionWindow *const window = openedBy(setup, wizard);
    QVERIFY(window);
    window->findChild<QPushButton *>(u"next"_s)->click();
    // The page goes along.
    const auto *panel = wizard.currentPage()->findChild<PicturePanel *>();
    QCOMPARE(panel->findChild<QLabel *>()->text(), window->findChild<QLabel *>()->text());
    wizard.button(QWizard::FinishButton)->click();
    QVERIFY(!wizard.isVisible());
    QVERIFY2(window->isVisible(), "it is needed in the mail program, when the wizard is done");
    window->close();
}

void TestCompanion::showsTheAnswersOfNowAndWhetherTheyAreProven()
{
    Setup setup(m_catalogue);
    PracticeServer practice;
    SetupWizard wizard(setup, practice);
    CompanionWindow *const window = openedBy(setup, wizard);
    QVERIFY(window);
    QVERIFY(window->findChild<QWidget *>(u"remark"_s)->isVisible()); // not tested
    QVERIFY(!window->findChild<QWidget *>(u"packMark"_s)->isVisible());
    while (!window->findChild<QPushButton *>(u"copy incoming.host"_s))
        window->findChild<QPushButton *>(u"next"_s)->click();
    // The person goes back, and changes a server.
    wizard.goTo(Page::Servers);
    setup.setServer(Side::Incoming, {u"other.jardin.example"_s, 993, true});
    window->findChildren<QPushButton *>(u"copy incoming.host"_s).last()->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"other.jardin.example"_s);
    // A make-believe mailbox is not for the mail program.
    wizard.practise(Scenario::AllWorks);
    QVERIFY(!window->isVisible());
    wizard.goTo(Page::Settings);
    QVERIFY(!wizard.currentPage()->findChild<QPushButton *>(u"companion"_s)->isVisible());
}

void TestCompanion::saysWhereItsStepsAreFrom()
{
    Guide guide = *m_catalogue.guide(u"windows-8"_s);
    guide.pack = u"/home/marie/a pack"_s;
    m_window->setGuide(guide, m_account, u"en"_s, 0);
    const auto *mark = m_window->findChild<QLabel *>(u"packMark"_s);
    QVERIFY(mark->isVisible() && mark->text().contains(u"a pack"_s));
    PicturePanel panel;
    panel.setStep(guide, guide.steps.first(), u"en"_s);
    panel.show();
    QVERIFY(panel.findChild<QLabel *>(u"packMark"_s)->isVisible());
    guide.pack.clear();
    panel.setStep(guide, guide.steps.first(), u"en"_s);
    QVERIFY(!panel.findChild<QLabel *>(u"packMark"_s)->isVisible());
}

FACTEUR_MAIN(TestCompanion)
#include "tst_companion.moc"

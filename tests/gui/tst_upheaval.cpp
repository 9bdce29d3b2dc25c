// SPDX-License-Identifier: MIT
#include "CompanionWindow.h"
#include "Languages.h"
#include "LayoutFaults.h"
#include "Palettes.h"
#include "PictureDialog.h"
#include "PicturePanel.h"
#include "SetupOutcome.h"
#include "Style.h"
#include "TestProgram.h"
#include "WizardDriver.h"

#include <QApplication>
#include <QDirIterator>
#include <QMessageBox>
#include <QTimer>

using namespace Facteur;
using namespace Qt::StringLiterals;

/// What happens to a window while a test runs in it, at each of its steps.
class TestUpheaval final : public QObject
{
    Q_OBJECT
public:
    enum class Event
    {
        Closed,
        NearlyClosed, ///< the person stays after all
        Resized,
        LanguageChanged,
        PaletteChanged,
        PackGone,
    };
    Q_ENUM(Event)

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aTestComesToItsEndWhateverHappensMeanwhile_data();
    void aTestComesToItsEndWhateverHappensMeanwhile();
    void aPackThatIsGoneLeavesNoHole_data();
    void aPackThatIsGoneLeavesNoHole();

private:
    void happen(Event event);
    /// As a person does: closes the window, and answers what is asked by the button of \a role.
    void close(QMessageBox::ButtonRole role);
    void goTo(Page page);
    [[nodiscard]] PicturePanel *panel() const { return m_driver->page()->findChild<PicturePanel *>(); }
    /// What is wrong with the page that is shown.
    [[nodiscard]] QString faults() const;

    std::unique_ptr<QTemporaryDir> m_pack;
    std::unique_ptr<WizardDriver> m_driver;
    bool m_hasHappened = false;
};

void TestUpheaval::initTestCase()
{
    QApplication::setQuitOnLastWindowClosed(false);
    Style::install();
}

void TestUpheaval::init()
{
    m_hasHappened = false;
    m_pack = std::make_unique<QTemporaryDir>();
    const QString from = QStringLiteral(FACTEUR_TEST_PACKS "/potager");
    QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString copy = m_pack->path() + files.next().mid(from.size());
        QVERIFY(QDir().mkpath(copy.section(u'/', 0, -2)));
        QVERIFY(QFile::copy(files.filePath(), copy));
    }
    m_driver = std::make_unique<WizardDriver>(
        Outside{{}, WizardDriver::searchBy({}), {}}, QStringList(m_pack->path()));
    m_driver->wizard().resize(1280, 800);
    m_driver->model().setGuide(u"binette"_s);
}

void TestUpheaval::cleanup()
{
    m_driver.reset();
    Languages::use(u"en"_s);
    Palettes::use(Palettes::light());
}

void TestUpheaval::close(QMessageBox::ButtonRole role)
{
    bool isAnswered = false;
    QTimer::singleShot(0, this, [&isAnswered, role] {
        const auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        const auto buttons = box ? box->buttons() : QList<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            if (box->buttonRole(button) == role)
                isAnswered = true, QTest::mouseClick(button, Qt::LeftButton);
        }
    });
    m_driver->wizard().close();
    QVERIFY(isAnswered);
}

void TestUpheaval::happen(Event event)
{
    m_hasHappened = true;
    switch (event) {
    case Event::Closed:
        return close(QMessageBox::DestructiveRole);
    case Event::NearlyClosed:
        return close(QMessageBox::RejectRole);
    case Event::Resized:
        for (const int width : {560, 1280, 700})
            m_driver->wizard().resize(width, 600);
        return;
    case Event::LanguageChanged:
        QVERIFY(Languages::use(u"fr"_s));
        return;
    case Event::PaletteChanged:
        return Palettes::use(Palettes::whiteOnBlack());
    case Event::PackGone:
        QVERIFY(m_pack->remove());
        return;
    }
}

void TestUpheaval::goTo(Page page)
{
    m_driver->wizard().goTo(page);
    QCoreApplication::processEvents();
}

QString TestUpheaval::faults() const
{
    QStringList faults = layoutFaults(m_driver->wizard());
    if (panel()->isVisible() && panel()->isEmpty())
        faults << u"a panel with nothing in it"_s;
    const auto pictures = m_driver->page()->findChildren<PictureWidget *>();
    for (const PictureWidget *picture : pictures) {
        if (picture->isVisible() && !picture->hasPicture() && (picture->focusPolicy() & Qt::TabFocus))
            faults << u"a picture that is none"_s;
    }
    return faults.join(u'\n');
}

void TestUpheaval::aTestComesToItsEndWhateverHappensMeanwhile_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<Event>("event");
    const auto events = QMetaEnum::fromType<Event>();
    for (const Step step :
        {Step::Resolve, Step::Connect, Step::Encrypt, Step::Greet, Step::SignIn, Step::Mailbox}) {
        for (int i = 0; i < events.keyCount(); ++i)
            QTest::addRow("%s at %s", events.key(i), qPrintable(idOf(step)))
                << step << static_cast<Event>(events.value(i));
    }
}

void TestUpheaval::aTestComesToItsEndWhateverHappensMeanwhile()
{
    QFETCH(Step, step);
    QFETCH(Event, event);
    m_driver->wizard().practise(Scenario::AllWorks);
    bool isSeen = false;
    connect(&m_driver->model().session(), &TestSession::stepChanged, this, [&](Side, const StepReport &now) {
        if (now.step != step || now.state != StepState::Running || std::exchange(isSeen, true))
            return;
        QMetaObject::invokeMethod(
            this, [this, event] { happen(event); }, Qt::QueuedConnection);
    });
    goTo(Page::Test);
    QTRY_VERIFY(m_hasHappened);
    if (event == Event::Closed) {
        QTRY_VERIFY(!m_driver->wizard().isVisible());
        m_driver.reset(); // as the program does when its window is closed
        QCoreApplication::processEvents();
        return;
    }
    QTRY_VERIFY(!m_driver->model().session().isRunning());
    QCoreApplication::processEvents();
    QVERIFY(m_driver->wizard().isVisible());
    QVERIFY(m_driver->model().report().has_value());
    QCOMPARE(m_driver->model().report()->verdict, Verdict::Works);
    QCOMPARE(m_driver->page()->heading(), SetupOutcome::ofTest(m_driver->model()).heading);
    QTRY_COMPARE(faults(), QString());
    m_driver->next();
    QCOMPARE(m_driver->at(), Page::Settings);
    QTRY_COMPARE(faults(), QString());
}

void TestUpheaval::aPackThatIsGoneLeavesNoHole_data()
{
    QTest::addColumn<bool>("isSeenBefore");
    QTest::addColumn<int>("width");
    for (const int width : {1280, 800}) {
        QTest::addRow("before its pictures are seen, %d wide", width) << false << width;
        QTest::addRow("after, %d wide", width) << true << width;
    }
}

void TestUpheaval::aPackThatIsGoneLeavesNoHole()
{
    QFETCH(const bool, isSeenBefore);
    QFETCH(const int, width);
    m_driver->wizard().resize(width, 800);
    Setup &model = m_driver->model();
    model.setEmailAddress(u"marie@potager.example"_s);
    model.setPassword(u"not a real one"_s);
    model.setProvider(u"potager"_s);
    const auto walk = [this](const auto &look) {
        for (const Page page : {Page::Servers, Page::Authentication, Page::Settings}) {
            goTo(page);
            look();
        }
        Q_EMIT panel()->nextWanted(); // to the step with the picture
        QCoreApplication::processEvents();
        look();
        Q_EMIT panel()->previousWanted();
    };
    if (isSeenBefore) {
        int pictures = 0;
        walk([&] { pictures += panel()->isVisible() && panel()->hasPicture(); });
        QCOMPARE(pictures, 3); // the servers, the authentication, and one of the settings' steps
    }
    QVERIFY(m_pack->remove());
    for (const QString &language : {u"en"_s, u"fr"_s, u"en"_s}) {
        Languages::use(language);
        walk([this] {
            QTRY_COMPARE(faults(), QString());
            panel()->enlarge();
            if (auto *large = m_driver->wizard().findChild<PictureDialog *>()) {
                QVERIFY2(large->findChild<PictureWidget *>()->hasPicture(), "an empty window");
                large->close();
            }
        });
        m_driver->click(u"companion"_s);
        const QWidgetList windows = QApplication::topLevelWidgets();
        const auto companion = std::find_if(windows.begin(), windows.end(), [](const QWidget *window) {
            return qobject_cast<const CompanionWindow *>(window) && window->isVisible();
        });
        QVERIFY(companion != windows.end());
        for (qsizetype i = 0; i < model.guide().steps.size(); ++i) {
            QTRY_COMPARE(layoutFaults(**companion).join(u'\n'), QString());
            m_driver->click((*companion)->findChild<QPushButton *>(u"next"_s));
        }
    }
}

FACTEUR_MAIN(TestUpheaval)
#include "tst_upheaval.moc"

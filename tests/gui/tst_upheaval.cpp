// SPDX-License-Identifier: MIT
#include "Languages.h"
#include "LayoutFaults.h"
#include "SetupOutcome.h"
#include "WizardDriver.h"

#include <QApplication>
#include <QDir>

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
        Resized,
        LanguageChanged,
        PaletteChanged,
        PackGone,
    };
    Q_ENUM(Event)

private Q_SLOTS:
    void cleanup();
    void aTestComesToItsEndWhateverHappensMeanwhile_data();
    void aTestComesToItsEndWhateverHappensMeanwhile();

private:
    void happen(Event event);

    std::unique_ptr<QTemporaryDir> m_pack;
    std::unique_ptr<WizardDriver> m_driver;
};

void TestUpheaval::cleanup()
{
    m_driver.reset();
    Languages::use(u"en"_s);
    QApplication::setPalette(QPalette());
}

void TestUpheaval::happen(Event event)
{
    switch (event) {
    case Event::Closed:
        return m_driver.reset();
    case Event::Resized:
        for (const int width : {560, 1280, 700})
            m_driver->wizard().resize(width, 600);
        return;
    case Event::LanguageChanged:
        QVERIFY(Languages::use(u"fr"_s));
        return;
    case Event::PaletteChanged: {
        QPalette dark(QColor(0x2b, 0x2d, 0x30));
        dark.setColor(QPalette::Base, Qt::black);
        dark.setColor(QPalette::Text, Qt::white);
        return QApplication::setPalette(dark);
    }
    case Event::PackGone:
        QVERIFY(m_pack->remove());
        return;
    }
}

void TestUpheaval::aTestComesToItsEndWhateverHappensMeanwhile_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<Event>("event");
    for (const Step step :
        {Step::Resolve, Step::Connect, Step::Encrypt, Step::Greet, Step::SignIn, Step::Mailbox}) {
        for (const Event event :
            {Event::Closed, Event::Resized, Event::LanguageChanged, Event::PaletteChanged, Event::PackGone})
            QTest::addRow("%s at %s", QMetaEnum::fromType<Event>().valueToKey(static_cast<int>(event)),
                qPrintable(idOf(step)))
                << step << event;
    }
}

void TestUpheaval::aTestComesToItsEndWhateverHappensMeanwhile()
{
    QFETCH(Step, step);
    QFETCH(Event, event);
    m_pack = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_pack->path()).mkpath(u"providers"_s));
    const QString provider = QStringLiteral(FACTEUR_TEST_PACKS "/potager/providers/potager.json");
    QVERIFY(QFile::copy(provider, m_pack->filePath(u"providers/potager.json"_s)));
    m_driver = std::make_unique<WizardDriver>(
        Outside{{}, WizardDriver::searchBy({}), {}}, QStringList(m_pack->path()));
    m_driver->wizard().practise(Scenario::AllWorks);
    m_driver->model().setGuide(u"thunderbird"_s);
    bool hasHappened = false;
    connect(&m_driver->model().session(), &TestSession::stepChanged, this, [&](Side, const StepReport &now) {
        if (now.step != step || now.state != StepState::Running || std::exchange(hasHappened, true))
            return;
        QMetaObject::invokeMethod(
            this, [this, event] { happen(event); }, Qt::QueuedConnection);
    });
    m_driver->wizard().goTo(Page::Test);
    if (event == Event::Closed) {
        QTRY_VERIFY(!m_driver);
        QCoreApplication::processEvents();
        return;
    }
    QTRY_VERIFY(!m_driver->model().session().isRunning());
    QVERIFY(hasHappened);
    QCoreApplication::processEvents();
    QVERIFY(m_driver->model().report().has_value());
    QCOMPARE(m_driver->model().report()->verdict, Verdict::Works);
    QCOMPARE(m_driver->page()->heading(), SetupOutcome::ofTest(m_driver->model()).heading);
    QTRY_COMPARE(layoutFaults(m_driver->wizard()).join(u'\n'), QString());
    m_driver->next();
    QCOMPARE(m_driver->at(), Page::Settings);
    QTRY_COMPARE(layoutFaults(m_driver->wizard()).join(u'\n'), QString());
}

QTEST_MAIN(TestUpheaval)
#include "tst_upheaval.moc"

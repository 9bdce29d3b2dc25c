// SPDX-License-Identifier: MIT
#include "Card.h"
#include "Languages.h"
#include "MessageLine.h"
#include "PictureWidget.h"
#include "Style.h"
#include "TestProgram.h"
#include "WizardDriver.h"
#include "WrappedLabel.h"

#include <QLineEdit>
#include <QToolButton>

using namespace Facteur;
using namespace Qt::StringLiterals;

/// The mail programs of the first page: their groups, what is folded away, how one finds one, and which of
/// those that have one name is somebody's.
class TestProgramCards : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WizardDriver> m_driver;

    void open(System system)
    {
        Outside outside{{}, WizardDriver::searchBy({}), {}};
        outside.programs.system = system;
        m_driver = std::make_unique<WizardDriver>(outside, QStringList());
    }

    /// What is seen from the top down: titles, in brackets, and the ids of the cards.
    [[nodiscard]] QStringList shown() const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QList<QWidget *> seen;
        const auto *shelf = m_driver->find<Card>(u"other"_s)->parentWidget();
        const auto widgets = shelf->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
        for (QWidget *widget : widgets) {
            if (widget->isVisible() && (qobject_cast<Card *>(widget) || qobject_cast<WrappedLabel *>(widget)))
                seen.append(widget);
        }
        std::sort(
            seen.begin(), seen.end(), [](QWidget *one, QWidget *other) { return one->y() < other->y(); });
        QStringList texts;
        for (QWidget *widget : seen) {
            const auto *title = qobject_cast<WrappedLabel *>(widget);
            texts << (title ? u"["_s + title->text() + u']' : widget->objectName());
        }
        return texts;
    }

private Q_SLOTS:
    void initTestCase() { Style::install(); }
    void init()
    {
        Languages::use(u"en"_s);
        open(System::Windows);
        QSettings(u"Facteur"_s, u"Facteur"_s).clear();
    }
    void cleanup() { m_driver.reset(); }

    void whatIsOfTodayStandsInGroups()
    {
        QCOMPARE(shown(),
            QStringList({u"[On this computer]"_s, u"thunderbird"_s, u"outlook-classic"_s, u"outlook"_s,
                u"[On a phone or tablet]"_s, u"iphone"_s, u"android-gmail"_s, u"outlook-mobile"_s,
                u"other"_s}));
        open(System::MacOs);
        QCOMPARE(shown(),
            QStringList(
                {u"[On this computer]"_s, u"thunderbird"_s, u"apple-mail"_s, u"[On a phone or tablet]"_s,
                    u"iphone"_s, u"android-gmail"_s, u"outlook-mobile"_s, u"other"_s}));
    }

    void whatIsFoldedAwayIsUnfolded()
    {
        auto *more = m_driver->find<QPushButton>(u"morePrograms"_s);
        QCOMPARE(more->text(), u"4 more: for other computers, or no longer made"_s);
        WizardDriver::click(more);
        QVERIFY(!more->isVisible());
        const QStringList all = shown();
        QCOMPARE(all.mid(8),
            QStringList({u"[On another computer]"_s, u"apple-mail"_s, u"[Older]"_s, u"windows-mail"_s,
                u"windows-8"_s, u"windows-10-mail"_s, u"other"_s}));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"apple-mail"_s);
    }

    void whatIsChosenIsNeverFoldedAway()
    {
        m_driver->model().setGuide(u"windows-mail"_s);
        QVERIFY(m_driver->find<Card>(u"windows-mail"_s)->isVisible());
        QVERIFY(m_driver->find<Card>(u"windows-mail"_s)->isChecked());
    }

    void typingFinds_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found"); // without the titles
        const auto row = [](const QString &language, const QString &typed, const QStringList &found) {
            QTest::addRow("%s: %s", qPrintable(language), qPrintable(typed))
                << language << typed << found + QStringList{u"other"_s};
        };
        const QStringList phones{u"iphone"_s, u"android-gmail"_s, u"outlook-mobile"_s};
        const QStringList here{u"thunderbird"_s, u"outlook-classic"_s, u"outlook"_s};
        const QStringList older{u"windows-mail"_s, u"windows-8"_s, u"windows-10-mail"_s};
        for (const QString &language : {u"en"_s, u"fr"_s}) {
            row(language, u"thunder"_s, {u"thunderbird"_s});
            row(language, u"windows mail"_s, older); // folded away
            row(language, u"courrier 8"_s, {u"windows-8"_s});
            row(language, u"ipad"_s, {u"iphone"_s, u"outlook-mobile"_s});
            row(language, u"mobile"_s, phones);
            row(language, u"mac"_s, {u"thunderbird"_s, u"apple-mail"_s});
            row(language, u"pegasus"_s, {});
        }
        row(u"en"_s, u"phone"_s, phones);
        row(u"en"_s, u"tablet"_s, phones);
        row(u"en"_s, u"outlook phone"_s, {u"outlook-mobile"_s});
        row(u"en"_s, u"this computer"_s, here);
        row(u"en"_s, u"old"_s, older);
        row(u"fr"_s, u"téléphone"_s, phones);
        row(u"fr"_s, u"TELEPHONE"_s, phones);
        row(u"fr"_s, u"tablette"_s, phones);
        row(u"fr"_s, u"téléphone portable"_s, phones);
        row(u"fr"_s, u"cet ordinateur"_s, here);
        row(u"fr"_s, u"ancien"_s, older);
    }
    void typingFinds()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, typed);
        QFETCH(const QStringList, found);
        Languages::use(language);
        m_driver->find<QLineEdit>(u"findProgram"_s)->setText(typed); // no key has an accent in a test
        QStringList cards = shown();
        cards.removeIf([](const QString &each) { return each.startsWith(u'['); });
        QCOMPARE(cards, found);
        const auto *nothing = m_driver->find<MessageLine>(u"noProgram"_s);
        QCOMPARE(nothing->isVisible(), found.size() == 1);
        QVERIFY(!m_driver->find<QPushButton>(u"morePrograms"_s)->isVisible());
        m_driver->find<QLineEdit>(u"findProgram"_s)->clear();
        QVERIFY(shown().size() > 8);
    }

    void enterInTheSearchChoosesAndDoesNotGoOn()
    {
        m_driver->type(u"findProgram"_s, u"thunder"_s);
        m_driver->pressEnter();
        QCOMPARE(m_driver->at(), Page::Welcome);
        QCOMPARE(m_driver->model().account().guideId, u"thunderbird"_s);
        m_driver->type(u"findProgram"_s, u"outlook"_s); // which one?
        m_driver->pressEnter();
        QCOMPARE(m_driver->at(), Page::Welcome);
        QCOMPARE(m_driver->model().account().guideId, u"thunderbird"_s);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"outlook-classic"_s);
    }

    void whatIsTypedStaysWhileOtherThingsChange()
    {
        m_driver->model().setGuide(u"windows-mail"_s);
        QVERIFY(m_driver->find<QWidget>(u"programEnd"_s)->isVisible());
        m_driver->type(u"findProgram"_s, u"thunder"_s);
        QVERIFY(
            !m_driver->find<QWidget>(u"programEnd"_s)->isVisible()); // it belongs to a card that is not seen
        m_driver->model().setDisplayName(u"Marie"_s);
        QCOMPARE(m_driver->find<QLineEdit>(u"findProgram"_s)->text(), u"thunder"_s);
    }

    void whoDoesNotKnowWhichOutlookSeesBoth()
    {
        auto *ask = m_driver->find<QToolButton>(u"whichVariant"_s);
        QCOMPARE(ask->text(), u"Which Outlook do I have?"_s);
        WizardDriver::click(ask);
        QVERIFY(ask->isChecked()); // a screen reader says so
        auto *classic = m_driver->find<QPushButton>(u"mine outlook-classic"_s);
        QVERIFY(classic->isVisible());
        int pictures = 0;
        const auto all = m_driver->page()->findChildren<PictureWidget *>();
        for (const PictureWidget *picture : all)
            pictures += picture->isVisible() && picture->hasPicture() ? 1 : 0;
        QCOMPARE(pictures, 2);
        Languages::use(u"fr"_s); // as it is, in the other language
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        classic = m_driver->find<QPushButton>(u"mine outlook-classic"_s);
        QVERIFY(classic->isVisible());
        WizardDriver::click(classic);
        QCOMPARE(m_driver->model().account().guideId, u"outlook-classic"_s);
        QVERIFY(m_driver->find<Card>(u"outlook-classic"_s)->isChecked());
        QVERIFY(!classic->isVisible());
        QVERIFY(!ask->isChecked());
    }
};

FACTEUR_MAIN(TestProgramCards)
#include "tst_programcards.moc"

// SPDX-License-Identifier: MIT
#include "Card.h"
#include "PracticeServer.h"
#include "Setup.h"
#include "SetupWizard.h"
#include "TestProgram.h"
#include "WrappedLabel.h"

#include <QScrollArea>

using namespace Facteur;
using namespace Qt::StringLiterals;

namespace {

/// Where a widget stands in its window each time that it is painted.
class Places final : public QObject
{
public:
    [[nodiscard]] const QList<QRect> &seen() const { return m_seen; }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = static_cast<QWidget *>(watched);
        const QRect place(widget->mapTo(widget->window(), QPoint()), widget->size());
        if (event->type() == QEvent::Paint && !m_seen.contains(place))
            m_seen.append(place);
        return false;
    }

private:
    QList<QRect> m_seen;
};

} // namespace

/// The start: what is done for the first page, and what is not.
class TestFirstPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsWhereItStaysFromTheFirstMoment()
    {
        Setup setup(Catalogue::load(u":/packs"_s));
        PracticeServer practice;
        SetupWizard wizard(setup, practice);
        Places places;
        wizard.page(static_cast<int>(Page::Welcome))->installEventFilter(&places);
        for (QWidget *card : wizard.findChildren<Card *>().mid(0, 1))
            card->installEventFilter(&places);
        wizard.show();
        QVERIFY(QTest::qWaitForWindowExposed(&wizard));
        QCoreApplication::processEvents();
        QTRY_VERIFY(!places.seen().isEmpty());
        QCoreApplication::processEvents();
        QCOMPARE(places.seen().size(), 2); // the page's and the card's
    }

    void otherPagesAreBuiltWhenTheyAreGoneTo()
    {
        Setup setup(Catalogue::load(u":/packs"_s));
        setup.setGuide(u"thunderbird"_s);
        PracticeServer practice;
        SetupWizard wizard(setup, practice);
        wizard.show();
        QCOMPARE(wizard.pageIds(), QList<int>{static_cast<int>(Page::Welcome)});
        wizard.next();
        QCOMPARE(wizard.currentId(), static_cast<int>(Page::Account));
        QCOMPARE(wizard.pageIds().size(), 2);
        wizard.back();
        wizard.next();
        QCOMPARE(wizard.pageIds().size(), 2);
        wizard.back();
        wizard.goTo(Page::Settings);
        QCOMPARE(wizard.currentId(), static_cast<int>(Page::Settings));
        QCOMPARE(wizard.nextId(), -1);
    }

    void needsNoMoreHeightThanItsTextTakes() // else there is a bar to scroll nothing with
    {
        Setup setup(Catalogue::load(u":/packs"_s));
        PracticeServer practice;
        SetupWizard wizard(setup, practice);
        wizard.show();
        const QWidget *content = wizard.currentPage()->findChild<QScrollArea *>()->widget();
        QVERIFY(content->minimumSizeHint().height() <= content->heightForWidth(content->width()));
    }

    void heightsFollowTextAndFont()
    {
        WrappedLabel label;
        label.setText(u"one"_s);
        const int line = label.heightForWidth(200);
        QCOMPARE(label.heightForWidth(200), line);
        label.setText(u"one two three four five six seven eight nine ten"_s);
        const int lines = label.heightForWidth(100);
        QVERIFY(lines >= 2 * line);
        QFont font = label.font();
        font.setPointSizeF(2 * font.pointSizeF());
        label.setFont(font);
        QVERIFY(label.heightForWidth(100) > lines);
    }

    void theHeightOfACardFollowsItsPicture()
    {
        Card card;
        card.setTexts(u"Name"_s, u"A sentence that is long enough for more than one line of a narrow card"_s);
        const int plain = card.heightForWidth(300);
        QPixmap picture(48, 48);
        picture.fill(Qt::black);
        card.setPicture(picture);
        QVERIFY(card.heightForWidth(300) > plain); // there is less room for the words
    }

    void aCardHasRoomForItsNotesAndSaysThem()
    {
        Card card;
        card.setTexts(u"Name"_s, u"A sentence"_s);
        const int plain = card.heightForWidth(300);
        const int minimum = card.minimumSizeHint().width();
        card.setNotes({{Tone::Good, u"There"_s}, {Tone::Careful, u"Old"_s}});
        const int noted = card.heightForWidth(300);
        QVERIFY(noted > plain);
        QCOMPARE(card.accessibleDescription(), u"A sentence\nThere\nOld"_s);
        card.setNotes({{Tone::Good, u"There"_s},
            {Tone::Careful, u"Old, with a reason that takes more than a line of it"_s}});
        QVERIFY(card.heightForWidth(300) > noted);
        QCOMPARE(card.minimumSizeHint().width(), minimum);
        card.setNotes({});
        QCOMPARE(card.heightForWidth(300), plain);
    }

    void aCardBreaksWordsThatHaveNoRoom_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("note");
        const QString word(300, u'w');
        QTest::newRow("name") << word << u"S"_s << u"N"_s;
        QTest::newRow("sentence") << u"N"_s << word << u"N"_s;
        QTest::newRow("note") << u"N"_s << u"S"_s << word;
    }
    void aCardBreaksWordsThatHaveNoRoom()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, sentence);
        QFETCH(const QString, note);
        Card card;
        card.setTexts(name, sentence);
        card.setNotes({{Tone::Careful, note}});
        const int wide = card.heightForWidth(2'000);
        card.resize(300, card.heightForWidth(300));
        QVERIFY(card.height() > 2 * wide);
        QVERIFY(card.minimumSizeHint().width() <= 300);
        // And what is drawn stays inside of the border.
        const QImage image = card.grab().toImage();
        const QColor base = image.pixelColor(image.width() - 8, image.height() / 2);
        for (int y = 12; y < image.height() - 12; ++y)
            QCOMPARE(image.pixelColor(image.width() - 8, y), base);
    }
};

FACTEUR_MAIN(TestFirstPage)
#include "tst_first_page.moc"

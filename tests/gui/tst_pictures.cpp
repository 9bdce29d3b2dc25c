// SPDX-License-Identifier: MIT
#include "Catalogue.h"
#include "Field.h"
#include "PictureDialog.h"
#include "PicturePanel.h"
#include "PictureWidget.h"
#include "Places.h"
#include "StepPicture.h"
#include "TestProgram.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QImage>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QToolTip>
#include <QWheelEvent>
#include <qtestspontaneevent.h>

#include <algorithm>

using namespace Facteur;
using namespace Qt::StringLiterals;

namespace {

Account filledIn()
{
    Account account;
    account.displayName = u"Marie Tremblay"_s;
    account.emailAddress = account.userName = u"marie@jardin.example"_s;
    account.password = u"tanstaaftanstaaf"_s;
    account.protocol = Protocol::Pop3;
    account.incoming = {u"imap.jardin.example"_s, 995, true};
    account.outgoing = {u"smtp.jardin.example"_s, 465, true};
    return account;
}

/// Nothing to draw: no texts, no ticks.
Account blank()
{
    Account account;
    account.incoming = account.outgoing = {{}, 0, false};
    account.outgoingAuthentication = false;
    account.sameCredentials = false;
    return account;
}

class Drawn
{
public:
    Drawn(const Guide &guide, const GuideStep &step, const QString &language, qreal density)
        : m_fields(step.fields)
        , m_density(density)
    {
        m_widget.setStep(guide, step, language);
        m_widget.resize(360, m_widget.heightForWidth(360));
    }

    [[nodiscard]] PictureWidget &widget() { return m_widget; }

    [[nodiscard]] QImage with(const Account &account)
    {
        m_widget.setAccount(account);
        QImage image(m_widget.size() * m_density, QImage::Format_RGB32);
        image.setDevicePixelRatio(m_density);
        image.fill(Qt::white);
        m_widget.render(&image);
        return image;
    }

    /// Of all values of \a account.
    [[nodiscard]] QList<QRectF> places(const Account &account)
    {
        m_widget.setAccount(account);
        QList<QRectF> places;
        for (const PictureField &field : m_fields)
            places.append(m_widget.fieldRect(field.field).adjusted(-1, -1, 1, 1));
        return places;
    }

private:
    PictureWidget m_widget;
    QList<PictureField> m_fields;
    qreal m_density;
};

/// Pixels that differ within \a place (in the widget's coordinates), outside all of \a places where it is
/// empty.
qsizetype differences(
    const QImage &one, const QImage &other, const QRectF &place, const QList<QRectF> &places = {})
{
    qsizetype count = 0;
    const qreal density = one.devicePixelRatio();
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QPointF point((x + 0.5) / density, (y + 0.5) / density);
            const bool counts = place.isEmpty() ? std::none_of(places.cbegin(), places.cend(),
                                    [point](const QRectF &taken) { return taken.contains(point); })
                                                : place.contains(point);
            if (counts && one.pixel(x, y) != other.pixel(x, y))
                ++count;
        }
    }
    return count;
}

void addSteps()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<qsizetype>("index");
    QTest::addColumn<QString>("language");
    QTest::addColumn<qreal>("density");
    const Catalogue catalogue = Catalogue::load(u":/packs"_s);
    for (const Guide &guide : catalogue.guides()) {
        for (qsizetype i = 0; i < guide.steps.size(); ++i) {
            if (guide.steps.at(i).fields.isEmpty())
                continue;
            for (const char *language : {"en", "fr"}) {
                for (const qreal density : {1.0, 1.5, 2.0})
                    QTest::addRow("%s, %s, %s, %g %%", qPrintable(guide.id), qPrintable(guide.steps.at(i).id),
                        language, density * 100)
                        << guide.id << i << QString::fromLatin1(language) << density;
            }
        }
    }
}

} // namespace

/// What the pictures show is the person's own, in its place and nowhere else.
class TestPictures final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsEachValueInItsPlace_data() { addSteps(); }
    void showsEachValueInItsPlace();
    void keepsALongValueWithinItsField_data() { addSteps(); }
    void keepsALongValueWithinItsField();
    void hasRoomForWhatIsUsual_data();
    void hasRoomForWhatIsUsual();
    void showsThatThereIsNoAuthentication();
    void showsNothingOfThePassword();
    void tellsALongValueInFull();
    void numbersWhatTheWordsMention();
    void takesAPictureOfAnotherShape();
    void fillsTheRadioButtonOfTheProtocol();
    void canBeEnlarged();
    void saysTheSameInWords();
    void turnsToTheStepThatAsksForTheField();
    void theWheelOverAPictureScrollsWhatStandsBesideIt();

private:
    const Catalogue m_catalogue = Catalogue::load(u":/packs"_s);
};

/// Not every picture of every guide under the sanitizers: what draws them runs in the other functions, too.
void TestPictures::init()
{
#if defined(__SANITIZE_ADDRESS__)
    static const QByteArrayList ofEveryPicture{
        "showsEachValueInItsPlace", "keepsALongValueWithinItsField", "hasRoomForWhatIsUsual"};
    if (ofEveryPicture.contains(QByteArray(QTest::currentTestFunction())))
        QSKIP("takes minutes here");
#endif
}

void TestPictures::showsEachValueInItsPlace()
{
    QFETCH(QString, program);
    QFETCH(qsizetype, index);
    QFETCH(QString, language);
    QFETCH(qreal, density);
    const Guide *const guide = m_catalogue.guide(program);
    const GuideStep &step = guide->steps.at(index);
    Drawn drawn(*guide, step, language, density);
    const QImage empty = drawn.with(blank());
    const QImage full = drawn.with(filledIn());
    QList<QRectF> places = drawn.places(blank());
    places += drawn.places(filledIn());
    for (const PictureField &field : step.fields) {
        const QRectF place = drawn.widget().fieldRect(field.field);
        // The words of a choice of security may be the same in both.
        if (valueOf(field, filledIn(), *guide, language) != valueOf(field, blank(), *guide, language))
            QVERIFY2(differences(empty, full, place) > 0, idOf(field.field).data());
    }
    QCOMPARE(differences(empty, full, {}, places), 0);
}

void TestPictures::keepsALongValueWithinItsField()
{
    QFETCH(QString, program);
    QFETCH(qsizetype, index);
    QFETCH(QString, language);
    QFETCH(qreal, density);
    const Guide *const guide = m_catalogue.guide(program);
    const GuideStep &step = guide->steps.at(index);
    Drawn drawn(*guide, step, language, density);
    Account account = filledIn();
    account.displayName = QString(200, u'W');
    account.emailAddress = account.userName = u"marie@"_s + QString(200, u'w') + u".example"_s;
    account.incoming.host = account.outgoing.host = QString(200, u'm') + u".example"_s;
    const QList<QRectF> places = drawn.places(blank()) + drawn.places(account);
    QCOMPARE(differences(drawn.with(blank()), drawn.with(account), {}, places), 0);
}

void TestPictures::hasRoomForWhatIsUsual_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<Account>("account");
    const auto row = [](const QString &name, Field field, const Account &account) {
        QTest::newRow(qPrintable(name)) << field << account;
    };
    Account largest = filledIn();
    largest.incoming.port = largest.outgoing.port = 65535;
    row(u"the largest port, incoming"_s, Field::IncomingPort, largest);
    row(u"the largest port, outgoing"_s, Field::OutgoingPort, largest);
    for (const Provider &provider : m_catalogue.providers()) {
        for (const ProviderServer &server : provider.servers) {
            const bool isOutgoing = server.endpoint.protocol == Protocol::Smtp;
            Account account = filledIn();
            (isOutgoing ? account.outgoing : account.incoming).host = server.endpoint.host;
            row(provider.key() + u' ' + server.endpoint.host,
                isOutgoing ? Field::OutgoingHost : Field::IncomingHost, account);
        }
    }
    Account browser = filledIn();
    browser.signIn = SignIn::BrowserOnly;
    Account open = filledIn();
    open.outgoingAuthentication = false;
    Account plain = filledIn();
    plain.incoming.ssl = plain.outgoing.ssl = false;
    for (const Field field : {Field::IncomingProtocol, Field::IncomingSecurity, Field::OutgoingSecurity,
             Field::IncomingMethod, Field::OutgoingMethod}) {
        for (const Account &account : {filledIn(), browser, open, plain})
            row(u"word of a list: %1"_s.arg(idOf(field)), field, account);
    }
}

void TestPictures::hasRoomForWhatIsUsual()
{
    QFETCH(const Field, field);
    QFETCH(const Account, account);
    for (const Guide &guide : m_catalogue.guides()) {
        for (const GuideStep &step : guide.steps) {
            const auto place = std::find_if(step.fields.begin(), step.fields.end(),
                [field](const PictureField &each) { return each.field == field && !each.is; });
            if (place == step.fields.end())
                continue;
            for (const QString &language : {u"en"_s, u"fr"_s}) {
                for (const bool numbered : {false, true}) {
                    StepPicture picture;
                    picture.guide = guide;
                    picture.step = step;
                    picture.language = language;
                    picture.account = account;
                    picture.numbered = numbered;
                    picture.load();
                    QVERIFY(!picture.isNull());
                    for (const qreal width : {300.0, 360.0, 440.0, 900.0}) {
                        const QSizeF natural = picture.naturalSize();
                        const QRectF frame({}, natural * (width / natural.width()));
                        const QPointF middle = picture.fieldRect(field, frame).center();
                        QVERIFY2(!picture.cutFieldAt(middle, frame),
                            qPrintable(u"%1, %2: \"%3\" is cut at %4 pixels"_s.arg(
                                guide.id, step.id, picture.textOf(*place), QString::number(width))));
                    }
                }
            }
        }
    }
}

void TestPictures::showsThatThereIsNoAuthentication()
{
    const Guide *const guide = m_catalogue.guide(u"thunderbird"_s);
    const GuideStep *const step = guide->stepFor(Page::Authentication, Field::OutgoingHost);
    Drawn drawn(*guide, *step, u"en"_s, 1);
    drawn.widget().setAccount(filledIn());
    QVERIFY(drawn.widget().accessibleDescription().contains(u"Authentication method: Normal password"_s));
    QVERIFY(drawn.widget().accessibleDescription().contains(u"Username: marie@jardin.example"_s));
    const QImage with = drawn.with(filledIn());
    Account open = filledIn();
    open.outgoingAuthentication = false;
    const QImage without = drawn.with(open);
    for (const Field field : {Field::OutgoingMethod, Field::OutgoingUserName})
        QVERIFY2(differences(with, without, drawn.widget().fieldRect(field)) > 0, idOf(field).data());
    const QString words = drawn.widget().accessibleDescription();
    QVERIFY2(words.contains(u"Authentication method: No Authentication"_s), qPrintable(words));
    QVERIFY(!words.contains(u"Username"_s));
}

void TestPictures::showsNothingOfThePassword()
{
    const Guide *const guide = m_catalogue.guide(u"windows-mail"_s);
    Drawn drawn(*guide, guide->steps.first(), u"en"_s, 1);
    Account account = filledIn();
    const QImage one = drawn.with(account);
    account.password = u"x"_s;
    QCOMPARE(drawn.with(account), one);
    QVERIFY(!drawn.widget().accessibleDescription().contains(filledIn().password));
}

void TestPictures::tellsALongValueInFull()
{
    const Guide *const guide = m_catalogue.guide(u"windows-mail"_s);
    Drawn drawn(*guide, guide->steps.at(1), u"en"_s, 1);
    Account account = filledIn();
    account.incoming.host = u"<b>imap</b>."_s + QString(100, u'm') + u".example"_s;
    drawn.widget().setAccount(account);
    drawn.widget().show();
    const auto pointAt = [&drawn](Field field) {
        const QPoint point = drawn.widget().fieldRect(field).center().toPoint();
        QHelpEvent event(QEvent::ToolTip, point, drawn.widget().mapToGlobal(point));
        QCoreApplication::sendEvent(&drawn.widget(), &event);
    };
    pointAt(Field::IncomingPort);
    QCOMPARE(QToolTip::text(), QString());
    pointAt(Field::IncomingHost);
    QVERIFY(QToolTip::text().contains(account.incoming.host.toHtmlEscaped()));
    QToolTip::hideText();
}

void TestPictures::numbersWhatTheWordsMention()
{
    for (const Guide &guide : m_catalogue.guides()) {
        for (const GuideStep &step : guide.steps) {
            for (const QString &language : {u"en"_s, u"fr"_s}) {
                const bool numbers = !placesIn(step.text.in(language)).isEmpty();
                Drawn drawn(guide, step, language, 1);
                if (!drawn.widget().hasPicture())
                    continue;
                const QImage without = drawn.with(filledIn());
                drawn.widget().setNumbered(true);
                QVERIFY2(
                    (drawn.with(filledIn()) != without) == numbers, qPrintable(guide.id + u' ' + step.id));
            }
        }
    }
}

void TestPictures::takesAPictureOfAnotherShape()
{
    const QTemporaryDir pack;
    const QString folder = pack.filePath(u"guides/windows-mail/images/en"_s);
    QVERIFY(QDir().mkpath(folder));
    // As somebody's screenshot might be: not our size, nor our shape.
    QImage screenshot(600, 500, QImage::Format_RGB32);
    screenshot.fill(Qt::lightGray);
    QVERIFY(screenshot.save(folder + u"/1268.png"_s));
    Catalogue catalogue = m_catalogue;
    catalogue.add(pack.path());
    QCOMPARE(catalogue.replacements().size(), 1);
    catalogue.replace(catalogue.replacements().first());
    const Guide *const guide = catalogue.guide(u"windows-mail"_s);
    Drawn drawn(*guide, guide->steps.first(), u"en"_s, 1);
    QCOMPARE(drawn.widget().heightForWidth(360), 300);
    const QImage full = drawn.with(filledIn());
    QCOMPARE(full.pixelColor(1, 298), QColor(Qt::lightGray));
    const QRectF place = drawn.widget().fieldRect(Field::EmailAddress);
    QVERIFY(QRectF(drawn.widget().rect()).contains(place));
    QVERIFY(differences(drawn.with(blank()), full, place) > 0);
}

void TestPictures::fillsTheRadioButtonOfTheProtocol()
{
    const Guide *const guide = m_catalogue.guide(u"windows-mail"_s);
    GuideStep step = guide->steps.first();
    const QRectF imap(20, 85, 16, 16);
    const QRectF pop3(20, 135, 16, 16);
    step.fields = {
        {Field::IncomingProtocol, imap, Protocol::Imap}, {Field::IncomingProtocol, pop3, Protocol::Pop3}};
    Drawn drawn(*guide, step, u"en"_s, 1);
    const qreal scale = drawn.widget().width() / step.pictureSize.width();
    const auto inWidget = [scale](const QRectF &place) {
        return QRectF(place.topLeft() * scale, place.size() * scale);
    };
    Account account = filledIn();
    account.protocol = Protocol::Imap;
    const QImage first = drawn.with(account);
    QCOMPARE(drawn.widget().accessibleDescription().count(u"IMAP: ticked"_s), 1);
    account.protocol = Protocol::Pop3;
    const QImage second = drawn.with(account);
    QVERIFY(drawn.widget().accessibleDescription().contains(u"POP3: ticked"_s));
    const auto isDark = [&inWidget](const QImage &image, const QRectF &place) {
        return qGray(image.pixel(inWidget(place).center().toPoint())) < 100;
    };
    QVERIFY(isDark(first, imap) && !isDark(first, pop3));
    QVERIFY(isDark(second, pop3) && !isDark(second, imap));
}

void TestPictures::canBeEnlarged()
{
    const Guide *const guide = m_catalogue.guide(u"windows-8"_s);
    PicturePanel panel;
    panel.setStep(*guide, *guide->stepFor(Page::Servers), u"en"_s);
    panel.setAccount(filledIn());
    panel.resize(400, 700);
    panel.show();
    auto *picture = panel.findChild<PictureWidget *>();
    QTest::mouseClick(picture, Qt::LeftButton);
    auto *dialog = panel.findChild<PictureDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    const QSize room = dialog->screen()->availableSize();
    QVERIFY(dialog->width() <= room.width() && dialog->height() <= room.height());
    auto *large = dialog->findChild<PictureWidget *>();
    QVERIFY(large->accessibleDescription().contains(u"smtp.jardin.example"_s));
    const int before = large->width();
    dialog->findChild<QPushButton *>(u"larger"_s)->click();
    QVERIFY(large->width() > before);
    QTest::keyClick(dialog, Qt::Key_Minus);
    QCOMPARE(large->width(), before);
    dialog->findChild<QPushButton *>(u"smaller"_s)->click();
    QVERIFY(large->width() < before);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!panel.findChild<PictureDialog *>());
}

void TestPictures::saysTheSameInWords()
{
    const Guide *const guide = m_catalogue.guide(u"thunderbird"_s);
    const GuideStep *const step = guide->stepFor(Page::Servers, Field::OutgoingHost);
    Drawn drawn(*guide, *step, u"en"_s, 1);
    drawn.widget().setAccount(filledIn());
    const QString words = drawn.widget().accessibleDescription();
    for (const QString &word : {u"smtp.jardin.example"_s, u"465"_s, u"SSL/TLS"_s, u"marie@jardin.example"_s})
        QVERIFY2(words.contains(word), qPrintable(words));
}

void TestPictures::turnsToTheStepThatAsksForTheField()
{
    const Guide *const guide = m_catalogue.guide(u"thunderbird"_s);
    const GuideStep *const incoming = guide->stepFor(Page::Servers, Field::IncomingSsl);
    const GuideStep *const outgoing = guide->stepFor(Page::Servers, Field::OutgoingSsl);
    QCOMPARE(incoming, guide->stepFor(Page::Servers));
    QVERIFY(outgoing != incoming);
    QVERIFY(outgoing->find(Field::OutgoingSsl));
    QCOMPARE(guide->stepFor(Page::Servers, Field::DisplayName), incoming);
    QVERIFY(!guide->stepFor(Page::Test));
}

void TestPictures::theWheelOverAPictureScrollsWhatStandsBesideIt()
{
    const Catalogue catalogue = Catalogue::load(u":/packs"_s);
    const Guide &guide = *catalogue.guide(u"windows-mail"_s);
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    auto *decision = new QScrollArea;
    auto *words = new QWidget;
    words->setFixedHeight(3000);
    decision->setWidget(words);
    auto *right = new QScrollArea;
    right->setWidgetResizable(true);
    auto *panel = new PicturePanel;
    panel->setStep(guide, guide.steps.constFirst(), u"en"_s);
    right->setWidget(panel);
    row->addWidget(decision);
    row->addWidget(right);
    window.resize(900, 900);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(right->verticalScrollBar()->maximum(), 0);
    auto *picture = panel->findChild<PictureWidget *>();
    const auto turn = [&] {
        const QPoint at = picture->rect().center();
        QWheelEvent wheel(at, picture->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
            Qt::NoScrollPhase, false);
        QSpontaneKeyEvent::setSpontaneous(&wheel); // else it stays where it is sent to
        qApp->notify(picture, &wheel);
    };
    turn();
    QVERIFY(decision->verticalScrollBar()->value() > 0);
    const int before = decision->verticalScrollBar()->value();
    panel->setMinimumHeight(2000);
    QTRY_VERIFY(right->verticalScrollBar()->maximum() > 0);
    turn(); // now around the picture itself
    QVERIFY(right->verticalScrollBar()->value() > 0);
    QCOMPARE(decision->verticalScrollBar()->value(), before);
}

FACTEUR_MAIN(TestPictures)
#include "tst_pictures.moc"

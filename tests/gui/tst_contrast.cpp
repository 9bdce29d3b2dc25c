// SPDX-License-Identifier: MIT
#include "Banner.h"
#include "Card.h"
#include "CheckLine.h"
#include "CompanionWindow.h"
#include "Languages.h"
#include "MessageLine.h"
#include "Palettes.h"
#include "PictureDialog.h"
#include "PictureWidget.h"
#include "Pixels.h"
#include "ProviderSearch.h"
#include "RichLabel.h"
#include "SideReports.h"
#include "StepButton.h"
#include "StepList.h"
#include "Style.h"
#include "WelcomePage.h"
#include "WizardDriver.h"

#include <QAbstractAnimation>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>
#include <QToolButton>

using namespace Facteur;
using namespace Qt::StringLiterals;

namespace {

/// A page in one of its states.
struct Scene
{
    const char *name = nullptr;
    const char *pack = nullptr;
    /// Opens it; the window that is to be looked at.
    QWidget *(*open)(WizardDriver &driver) = nullptr;
    bool isRunning = false; ///< looks different from one moment to the next
};

constexpr Qt::UIEffect effects[] = {Qt::UI_General, Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo,
    Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip};
constexpr double ofText = 4.5; ///< WCAG 2.1, 1.4.3
constexpr double ofSign = 3; ///< WCAG 2.1, 1.4.11

QWidget *goTo(WizardDriver &driver, Page page, const QString &provider = u"ovh-ca"_s)
{
    Setup &model = driver.model();
    if (driver.at() == Page::Welcome && model.account().guideId.isEmpty())
        model.setGuide(u"windows-mail"_s);
    model.setDisplayName(u"Marie Tremblay"_s);
    model.setEmailAddress(u"marie@jardin-boreal.example"_s);
    model.setPassword(u"not a real one"_s);
    model.setProvider(provider);
    driver.wizard().goTo(page);
    return &driver.wizard();
}

QWidget *show(WizardDriver &driver, Verdict verdict, const SideReport &incoming, const SideReport &outgoing,
    Page page = Page::Test)
{
    driver.model().setReport({verdict, incoming, outgoing, QDateTime(QDate(2026, 3, 14), QTime(14, 32))},
        driver.model().mailSettings());
    driver.wizard().goTo(page);
    return &driver.wizard();
}

QWidget *mistakes(WizardDriver &driver)
{
    driver.wizard().goTo(Page::Account);
    driver.type(u"emailAddress"_s, u"marie"_s);
    driver.next();
    return &driver.wizard();
}

QWidget *found(WizardDriver &driver)
{
    const QString domain = u"jardin-boreal.example"_s;
    goTo(driver, Page::Account, {});
    FoundSettings settings;
    settings.domain = domain;
    settings.kind = FoundSettings::Kind::Mailbox;
    settings.providerKey = u"ovh-eu"_s; // which has several offers
    settings.source = Mechanism::Mx;
    settings.asked = {u"dns mx "_s + domain};
    driver.model().search().tryAgain();
    driver.model().search().take(settings);
    driver.model().search().cancel(); // asks nobody
    driver.find<QAbstractButton>(u"lookUpDetails"_s)->click();
    return &driver.wizard();
}

QWidget *practice(WizardDriver &driver)
{
    driver.wizard().practise(Scenario::AllWorks);
    return &driver.wizard();
}

QWidget *pop(WizardDriver &driver)
{
    QWidget *window = goTo(driver, Page::Protocol);
    driver.model().setProtocol(Protocol::Pop3);
    return window;
}

QWidget *misfits(WizardDriver &driver)
{
    QWidget *window = goTo(driver, Page::Servers);
    driver.model().setServer(Side::Incoming, {u"imap.mail.ovh.ca"_s, 995, true});
    driver.find<QCheckBox>(u"outgoingSsl"_s)->click();
    return window;
}

QWidget *byHand(WizardDriver &driver)
{
    driver.model().setGuide(u"other"_s);
    QWidget *window = goTo(driver, Page::Servers, {});
    driver.next();
    return window;
}

QWidget *otherPassword(WizardDriver &driver)
{
    QWidget *window = goTo(driver, Page::Authentication);
    driver.model().setSameCredentials(false);
    return window;
}

QWidget *works(WizardDriver &driver)
{
    goTo(driver, Page::Servers);
    return show(driver, Verdict::Works, sideReport(driver.model(), Side::Incoming),
        sideReport(driver.model(), Side::Outgoing));
}

QWidget *sendingFails(WizardDriver &driver)
{
    goTo(driver, Page::Servers);
    SideReport blocked = sideReport(driver.model(), Side::Outgoing, Cause::TcpTimeout, Step::Connect);
    blocked.remedy = Endpoint{Protocol::Smtp, u"smtp.mail.ovh.ca"_s, 587, Security::StartTls};
    QWidget *window = show(driver, Verdict::Outgoing, sideReport(driver.model(), Side::Incoming), blocked);
    const auto buttons = driver.page()->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isCheckable()) // the technical details
            button->setChecked(true);
    }
    return window;
}

QWidget *wrongPassword(WizardDriver &driver)
{
    goTo(driver, Page::Servers);
    return show(driver, Verdict::Password, sideReport(driver.model(), Side::Incoming, Cause::AuthRejected),
        sideReport(driver.model(), Side::Outgoing, Cause::AuthRejected));
}

QWidget *unprotected(WizardDriver &driver)
{
    goTo(driver, Page::Servers);
    driver.model().setServer(Side::Incoming, {u"imap.mail.ovh.ca"_s, 143, false});
    SideReport open = sideReport(driver.model(), Side::Incoming);
    open.unprotected = true;
    return show(driver, Verdict::Works, open, sideReport(driver.model(), Side::Outgoing));
}

QWidget *running(WizardDriver &driver)
{
    static QTcpServer silence;
    if (!silence.isListening())
        silence.listen(QHostAddress::LocalHost);
    goTo(driver, Page::Servers, {});
    for (const Side side : {Side::Incoming, Side::Outgoing})
        driver.model().setServer(side, {u"127.0.0.1"_s, silence.serverPort(), true});
    driver.wizard().goTo(Page::Test);
    return &driver.wizard();
}

QWidget *strangers(WizardDriver &driver)
{
    driver.model().setGuide(u"binette"_s);
    return goTo(driver, Page::Test, u"potager"_s);
}

QWidget *settings(WizardDriver &driver)
{
    goTo(driver, Page::Servers);
    return show(driver, Verdict::Works, sideReport(driver.model(), Side::Incoming),
        sideReport(driver.model(), Side::Outgoing), Page::Settings);
}

template <class T>
QWidget *openedWindow()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (qobject_cast<T *>(window) && window->isVisible())
            return window;
    }
    qFatal("the window does not open");
}

QWidget *companion(WizardDriver &driver)
{
    settings(driver);
    driver.find<QPushButton>(u"companion"_s)->click();
    return openedWindow<CompanionWindow>();
}

QWidget *largePicture(WizardDriver &driver)
{
    goTo(driver, Page::Servers);
    driver.page()->findChild<PictureWidget *>()->clicked();
    return openedWindow<PictureDialog>();
}

QWidget *question(WizardDriver &driver)
{
    auto *box = new QMessageBox(QMessageBox::Question, u"Quit?"_s, u"What you have typed is kept nowhere."_s,
        QMessageBox::Yes | QMessageBox::No, &driver.wizard());
    box->open();
    return box;
}

QWidget *list(WizardDriver &driver)
{
    goTo(driver, Page::Account, {});
    auto *list = driver.find<QComboBox>(u"provider"_s);
    list->showPopup();
    return list->view()->window();
}

QWidget *menu(WizardDriver &driver)
{
    goTo(driver, Page::Account);
    QMenu *menu = driver.find<QLineEdit>(u"displayName"_s)->createStandardContextMenu();
    menu->setParent(&driver.wizard(), menu->windowFlags());
    menu->popup({});
    return menu;
}

constexpr auto potager = FACTEUR_TEST_PACKS "/potager";

constexpr Scene scenes[] = {
    {"welcome", nullptr, [](WizardDriver &driver) -> QWidget * { return &driver.wizard(); }},
    {"welcome, practice", nullptr, practice},
    {"welcome, of a brand", potager, [](WizardDriver &driver) -> QWidget * { return &driver.wizard(); }},
    {"account, mistakes", nullptr, mistakes},
    {"account, found", nullptr, found},
    {"account, a list open", nullptr, list},
    {"account, a menu open", nullptr, menu},
    {"protocol", nullptr, pop},
    {"servers", nullptr, [](WizardDriver &driver) { return goTo(driver, Page::Servers); }},
    {"servers, misfits", nullptr, misfits},
    {"servers, mistakes", nullptr, byHand},
    {"a large picture", nullptr, largePicture},
    {"authentication", nullptr, otherPassword},
    {"test, works", nullptr, works},
    {"test, a remedy", nullptr, sendingFails},
    {"test, wrong password", nullptr, wrongPassword},
    {"test, unprotected", nullptr, unprotected},
    {"test, running", nullptr, running, true},
    {"test, of a pack", potager, strangers},
    {"settings", nullptr, settings},
    {"step by step", nullptr, companion},
    {"a question", nullptr, question},
};

bool isOnFirstPage(const QWidget *widget)
{
    while (widget && !qobject_cast<const WelcomePage *>(widget))
        widget = widget->parentWidget();
    return widget;
}

/// Whether something at \a place in \a widget cannot be used: then it need not be read as well as the rest.
bool isDisabled(const QWidget *widget, const QPoint &place)
{
    if (const auto *menu = qobject_cast<const QMenu *>(widget)) {
        const QAction *action = menu->actionAt(place);
        return action && !action->isEnabled();
    }
    return !widget->isEnabled() && !qobject_cast<const StepButton *>(widget);
}

/// Where \a widget has words, in \a window; where there are none: nothing.
QRect wordsOf(const QWidget *widget, const QWidget *window)
{
    QRect room;
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        room = label->text().isEmpty() ? QRect() : label->rect();
    } else if (const auto *check = qobject_cast<const QCheckBox *>(widget)) {
        room = check->rect().adjusted(check->style()->pixelMetric(QStyle::PM_IndicatorWidth) + 2, 0, 0, 0);
    } else if (qobject_cast<const Card *>(widget)) {
        const int sign = Space::normal + 20 + Space::small; // and on the first page pictures
        room = widget->rect().adjusted(isOnFirstPage(widget) ? sign + 48 + Space::medium : sign, 8, -8, -8);
    } else if (qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QComboBox *>(widget)) {
        room = widget->rect().adjusted(4, 4, -4, -4);
    } else if (qobject_cast<const QGroupBox *>(widget)) {
        room = QRect(2, Space::small, widget->width() - 4, widget->fontMetrics().height() + Space::small);
    } else if (qobject_cast<const StepList *>(widget) || qobject_cast<const QMenu *>(widget)) {
        room = widget->rect().adjusted(3, 3, -3, -3);
    } else if (const auto *area = qobject_cast<const QAbstractScrollArea *>(widget); area
               && (area->inherits("QTextEdit") || area->inherits("QPlainTextEdit")
                   || area->inherits("QAbstractItemView"))) {
        room = area->viewport()->geometry();
    }
    room &= widget->visibleRegion().boundingRect();
    return room.isEmpty() ? room : room.translated(widget->mapTo(window, QPoint()));
}

/// Where the edge of a control is, in \a window.
QRect edgeOf(const QWidget *widget, const QWidget *window)
{
    QRect edge;
    if (const auto *check = qobject_cast<const CheckLine *>(widget)) {
        const int size = check->style()->pixelMetric(QStyle::PM_IndicatorWidth);
        edge = QRect(0, std::max(0, (check->fontMetrics().height() - size) / 2) + 1, size, size);
    } else if (qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
        || qobject_cast<const QPushButton *>(widget) || qobject_cast<const Card *>(widget)
        || qobject_cast<const QPlainTextEdit *>(widget)) {
        edge = widget->rect();
    }
    if (qobject_cast<const QComboBox *>(widget->parentWidget()))
        return {}; // of which it is a part, without an edge of its own
    if (edge.isEmpty() || !widget->visibleRegion().boundingRect().contains(edge))
        return {}; // or a part of it cannot be seen now
    return edge.translated(widget->mapTo(window, QPoint()));
}

class PaintCounter final : public QObject
{
public:
    int paints = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        paints += event->type() == QEvent::Paint;
        return false;
    }
};

QString nameOf(const QWidget *widget)
{
    return u"%1 \"%2\" %3"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
        widget->property("text").toString().left(40));
}

} // namespace

/// What can be seen of every page, in light, dark and high contrast, measured on its pixels.
class TestContrast : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WizardDriver> m_driver;

    static QList<std::pair<const char *, QPalette>> palettes()
    {
        return {{"light", Palettes::light()}, {"dark", Palettes::dark()},
            {"white on black", Palettes::whiteOnBlack()}, {"black on white", Palettes::blackOnWhite()}};
    }

    /// Those that are \a still, or all.
    static void everyScene(bool still = false)
    {
        QTest::addColumn<int>("scene");
        for (int i = 0; i < static_cast<int>(std::size(scenes)); ++i)
            if (!still || !scenes[i].isRunning)
                QTest::newRow(scenes[i].name) << i;
    }

    QWidget *open(const Scene &scene)
    {
        m_driver.reset();
        const QStringList packs = scene.pack ? QStringList{QString::fromUtf8(scene.pack)} : QStringList();
        m_driver = std::make_unique<WizardDriver>(
            Outside{{}, WizardDriver::searchBy(QHostAddress(u"127.255.255.254"_s)), {}}, packs);
        m_driver->wizard().resize(1100, 1300);
        QWidget *window = scene.open(*m_driver);
        for (int i = 0; i < 8; ++i) // a layout may have to ask its own for more room
            QCoreApplication::processEvents();
        return window;
    }

    WizardDriver *openWelcome()
    {
        open(scenes[0]);
        return m_driver.get();
    }

    static void useAccentsOf(const Scene &scene)
    {
        const Catalogue catalogue = WizardDriver::catalogueWith(
            scene.pack ? QStringList{QString::fromUtf8(scene.pack)} : QStringList());
        const Brand *brand = catalogue.brand();
        Theme::setAccents(
            QColor(brand ? brand->accent : QString()), QColor(brand ? brand->accentDark : QString()));
    }

    /// Of every pair of a widget and a rectangle, the words that are too faint.
    static QStringList faintWords(QWidget *window, const Pixels &pixels)
    {
        QStringList faint;
        const auto widgets = window->findChildren<QWidget *>() << window;
        for (const QWidget *widget : widgets) {
            const QRect room = widget->isVisible() ? wordsOf(widget, window) : QRect();
            if (room.isEmpty())
                continue;
            for (const Pixels::Word &word : pixels.words(room)) {
                // A disc of the step list, a picture, an eye: 22 by 22, and what is in it.
                const bool isSign = std::abs(word.rect.width() - word.rect.height()) < 6
                    && word.rect.height() > 14 && word.rect.height() < 50;
                const QPoint place = word.rect.center() - widget->mapTo(window, QPoint());
                const double least = isSign || isDisabled(widget, place) ? ofSign : ofText;
                if (word.contrast < least)
                    faint << u"%1: %2:1 at %3, %4"_s.arg(nameOf(widget))
                                 .arg(word.contrast, 0, 'f', 2)
                                 .arg(word.rect.x() - room.x())
                                 .arg(word.rect.y() - room.y());
            }
        }
        return faint;
    }

    /// The signs of banners and messages, and of the steps.
    static QStringList faintSigns(QWidget *window, const Pixels &pixels)
    {
        QStringList faint;
        const auto look = [&](const QWidget *widget, const QRect &place) {
            const QRect room = place.translated(widget->mapTo(window, QPoint()));
            for (const Pixels::Word &word : pixels.words(room)) {
                const QRect within = word.rect.adjusted(4, 4, -4, -4);
                QList<double> contrasts{word.contrast};
                if (pixels.ground(within) != pixels.ground(room)) { // a disc, and what is on it
                    for (const Pixels::Word &inner : pixels.words(within))
                        contrasts << inner.contrast;
                }
                if (*std::min_element(contrasts.begin(), contrasts.end()) < ofSign)
                    faint << u"sign of %1"_s.arg(nameOf(widget));
            }
        };
        const auto widgets = window->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (!widget->isVisible())
                continue;
            if (qobject_cast<const Banner *>(widget))
                look(widget, QRect(Space::hair, Space::hair, 42, 60));
            else if (const auto *line = qobject_cast<const MessageLine *>(widget); line && line->tone())
                look(widget, QRect(0, 0, 20, 24));
            else if (const auto *label = qobject_cast<const QLabel *>(widget);
                     label && !label->pixmap().isNull())
                look(widget, label->rect());
        }
        return faint;
    }

    /// Whether one sees where a control at \a edge ends, at a place in the middle of each side.
    static bool hasEdge(const Pixels &pixels, const QRectF &edge)
    {
        struct Way
        {
            QPointF from;
            QPointF inwards;
        };
        const QPointF middle = edge.center();
        for (const Way &way :
            {Way{{edge.left(), middle.y()}, {1, 0}}, Way{{edge.right(), middle.y()}, {-1, 0}},
                Way{{middle.x(), edge.top()}, {0, 1}}, Way{{middle.x(), edge.bottom()}, {0, -1}}}) {
            const auto colourAt = [&](double depth) { return pixels.at(way.from + way.inwards * depth); };
            const QRgb outside = colourAt(-2);
            const QRgb inside = colourAt(4);
            double toOutside = 1;
            double toInside = Pixels::contrast(inside, outside);
            for (double depth = -0.25; depth < 3; depth += 0.5) {
                toOutside = std::max(toOutside, Pixels::contrast(colourAt(depth), outside));
                toInside = std::max(toInside, Pixels::contrast(colourAt(depth), inside));
            }
            if (toOutside < ofSign || toInside < ofSign)
                return false;
        }
        return true;
    }

    static QStringList faintEdges(QWidget *window, const Pixels &pixels)
    {
        QStringList faint;
        const auto widgets = window->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const QRect edge = widget->isVisible() ? edgeOf(widget, window) : QRect();
            if (!edge.isEmpty() && !hasEdge(pixels, edge))
                faint << u"edge of %1"_s.arg(nameOf(widget));
        }
        return faint;
    }

    static QList<QWidget *> stopsOf(QWidget *window)
    {
        QList<QWidget *> stops;
        const auto widgets = window->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
                && !widget->focusProxy() && widget->window() == window
                && widget->visibleRegion().boundingRect() == widget->rect()
                && !qobject_cast<RichLabel *>(widget)) // whose links have it, one after the other
                stops << widget;
        }
        return stops;
    }

    /// What does not show that it has the focus.
    static QStringList hiddenFocus(QWidget *window)
    {
        QStringList hidden;
        const QList<QWidget *> stops = stopsOf(window);
        for (QWidget *stop : stops) {
            const QRect around(stop->mapTo(window, QPoint(-3, -3)), stop->size() + QSize(6, 6));
            if (QWidget *before = window->focusWidget())
                before->clearFocus();
            const Pixels without(window, around);
            stop->setFocus(Qt::OtherFocusReason); // which selects nothing
            if (!stop->hasFocus())
                continue; // another one has it by now, for example in its place
            const auto [count, box] = Pixels(window, around).changed(without);
            // As much as a line of one pixel round it, and not only a caret.
            const int line = (box.width() + box.height()) * 2 * Pixels::ratio * 7 / 10;
            if (count < line || box.width() < 12 * Pixels::ratio || box.height() < 12 * Pixels::ratio)
                hidden << u"focus of %1: %2 pixels round %3×%4"_s.arg(nameOf(stop))
                              .arg(count)
                              .arg(box.width())
                              .arg(box.height());
        }
        return hidden;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setCursorFlashTime(0);
        for (const Qt::UIEffect effect : effects)
            QApplication::setEffectEnabled(effect, true); // as some systems have it
        Style::install();
        Languages::use(u"fr"_s);
    }

    void cleanup()
    {
        m_driver.reset();
        Theme::setAccents({}, {});
    }

    void allThatIsThereCanBeSeen_data() { everyScene(); }
    void allThatIsThereCanBeSeen()
    {
        QFETCH(int, scene);
        useAccentsOf(scenes[scene]);
        Palettes::use(Palettes::light());
        QWidget *window = open(scenes[scene]);
        QStringList problems;
        for (const auto &[name, palette] : palettes()) {
            Palettes::use(palette);
            const Pixels pixels(window);
            const QStringList found = faintWords(window, pixels) + faintSigns(window, pixels)
                + faintEdges(window, pixels) + hiddenFocus(window);
            for (const QString &problem : found)
                problems << QString::fromLatin1(name) + u": "_s + problem;
        }
        QVERIFY2(problems.isEmpty(), qPrintable(u'\n' + problems.join(u'\n')));
    }

    void otherColoursAreFollowedWhileItRuns_data() { everyScene(true); }
    void otherColoursAreFollowedWhileItRuns()
    {
        QFETCH(int, scene);
        useAccentsOf(scenes[scene]);
        Palettes::use(Palettes::light());
        QWidget *window = open(scenes[scene]);
        Palettes::use(Palettes::whiteOnBlack());
        Palettes::use(Palettes::dark());
        const QImage changed = window->grab().toImage();
        window = open(scenes[scene]);
        const QImage fresh = window->grab().toImage();
        const QString folder = qEnvironmentVariable("FACTEUR_PICTURES");
        if (changed != fresh && !folder.isEmpty()) {
            changed.save(u"%1/%2-changed.png"_s.arg(folder).arg(scene));
            fresh.save(u"%1/%2-fresh.png"_s.arg(folder).arg(scene));
        }
        QCOMPARE(changed, fresh);
    }

    void whatIsSelectedCanBeRead()
    {
        for (const auto &[name, palette] : palettes()) {
            Palettes::use(palette);
            const QPalette used = QApplication::palette();
            const auto contrast = [&used](QPalette::ColorRole one, QPalette::ColorRole other) {
                return Theme::contrast(used.color(one), used.color(other));
            };
            QVERIFY2(contrast(QPalette::HighlightedText, QPalette::Highlight) >= ofText, name);
            QVERIFY2(contrast(QPalette::Highlight, QPalette::Base) >= ofSign, name);
            QVERIFY2(contrast(QPalette::Link, QPalette::Base) >= ofText, name);
            QVERIFY2(contrast(QPalette::PlaceholderText, QPalette::Base) >= ofText, name);
        }
    }

    void theColoursOfHighContrastStayThePersonsOwn()
    {
        Palettes::use(Palettes::whiteOnBlack());
        const QPalette own = Palettes::whiteOnBlack();
        for (const QPalette::ColorRole role : {QPalette::Highlight, QPalette::HighlightedText, QPalette::Link,
                 QPalette::Text, QPalette::Base, QPalette::Button})
            QCOMPARE(QApplication::palette().color(role), own.color(role));
        QCOMPARE(QApplication::palette().color(QPalette::Disabled, QPalette::Text),
            own.color(QPalette::Disabled, QPalette::Text));
    }

    void nothingMovesByItself()
    {
        Palettes::use(Palettes::light());
        for (const Qt::UIEffect effect : effects)
            QVERIFY(!QApplication::isEffectEnabled(effect)); // as initTestCase() had switched them on
        for (const QStyle::StyleHint hint :
            {QStyle::SH_Widget_Animation_Duration, QStyle::SH_Widget_Animate, QStyle::SH_ScrollBar_Transient})
            QCOMPARE(QApplication::style()->styleHint(hint), 0);
        QVERIFY(qobject_cast<QListView *>(list(*openWelcome())->findChild<QAbstractItemView *>())
                    ->isVisible()); // at once, not rolled out
        for (const QObject *root :
            {static_cast<const QObject *>(qApp), static_cast<const QObject *>(QApplication::style()),
                static_cast<const QObject *>(&m_driver->wizard())})
            QVERIFY(root->findChildren<QAbstractAnimation *>().isEmpty());
    }

    void aTestThatRunsIsPaintedAnewOnlyWhenItHasGoneOn()
    {
        Palettes::use(Palettes::light());
        openWelcome();
        running(*m_driver);
        const auto banners = m_driver->page()->findChildren<Banner *>();
        QTRY_VERIFY(m_driver->model().session().lastStep(Side::Outgoing).step == Step::Encrypt
            && m_driver->model().session().lastStep(Side::Incoming).step == Step::Encrypt);
        QTRY_VERIFY(m_driver->model().session().elapsed().count() >= 1); // a second has just begun
        QCoreApplication::processEvents();
        const auto before = m_driver->model().session().elapsed().count();
        PaintCounter counter;
        banners.constFirst()->installEventFilter(&counter);
        QTimer ticks; // of the page, ten in a second
        ticks.start(100);
        for (int i = 0; i < 5; ++i)
            QVERIFY(QSignalSpy(&ticks, &QTimer::timeout).wait());
        const auto seconds = m_driver->model().session().elapsed().count() - before;
        // Once for each second, and for one that had begun; not for each tick.
        QVERIFY2(counter.paints <= seconds + 1, qPrintable(u"%1 times"_s.arg(counter.paints)));
    }
};

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"

// SPDX-License-Identifier: MIT
#include "SetupWizard.h"

#include "Accessible.h"
#include "AccountPage.h"
#include "AuthenticationPage.h"
#include "Languages.h"
#include "PageCare.h"
#include "ProtocolPage.h"
#include "QuitQuestion.h"
#include "ServersPage.h"
#include "SettingsPage.h"
#include "SmallPicture.h"
#include "StepList.h"
#include "TestPage.h"
#include "Theme.h"
#include "WelcomePage.h"
#include "WizardKeys.h"
#include "WrappedButton.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLayout>
#include <QPainter>
#include <QScreen>

#include <utility>

namespace Facteur {

namespace {
constexpr int leastForList = 700; ///< of the window: below, the steps are one line
constexpr double mostForList = 0.3; ///< of the window's width
} // namespace

SetupWizard::SetupWizard(Setup &setup, PracticeServer &practice, QWidget *parent)
    : QWizard(parent)
    , m_setup(setup)
    , m_practice(practice)
    , m_steps(new StepList)
    , m_care(new PageCare(this))
    , m_keys(new WizardKeys(this))
    , m_passage(*this)
{
    setWizardStyle(QWizard::ModernStyle); // AeroStyle loses its buttons on some Windows look-alikes
    setOptions(QWizard::IndependentPages | QWizard::NoCancelButton | QWizard::NoBackButtonOnStartPage
        | QWizard::ExtendedWatermarkPixmap);
    setSideWidget(m_steps);
    for (const WizardButton each : {BackButton, NextButton, FinishButton})
        setButton(each, new WrappedButton(this));
    setButtonLayout({QWizard::Stretch, QWizard::BackButton, QWizard::NextButton, QWizard::FinishButton});

    build(Page::Welcome);
    connect(this, &QWizard::currentIdChanged, this, &SetupWizard::showStep);
    connect(m_steps, &StepList::clicked, this, [this](int step) { goBackTo(static_cast<Page>(step)); });
    if (const Brand *brand = m_setup.catalogue().brand())
        m_logo = smallPicture(brand->logo, {384, 128});
    retranslate();
    // Never larger than the screen, however small or enlarged that is: below that the pages scroll.
    const QSize room = screen()->availableSize();
    setMinimumSize(QSize(560, 380).boundedTo(room));
    resize(QSize(1040, 720).boundedTo(room));
}

SetupWizard::~SetupWizard()
{
    // The field that has the focus says, when it loses it, that it was edited: as long as there is a page.
    hide();
}

int SetupWizard::nextId() const
{
    return currentId() == static_cast<int>(Page::Settings) ? -1 : currentId() + 1;
}

bool SetupWizard::validateCurrentPage()
{
    if (m_passage.isJump())
        return true;
    if (!QWizard::validateCurrentPage())
        return false;
    if (currentId() == static_cast<int>(Page::Welcome) && std::exchange(m_returnsToTest, false)) {
        QMetaObject::invokeMethod(
            this, [this] { passTo(Page::Test); }, Qt::QueuedConnection);
        nameNext();
    }
    if (nextId() >= 0)
        build(static_cast<Page>(nextId()));
    return true;
}

void SetupWizard::goTo(Page page)
{
    build(page);
    m_passage.jumpTo(static_cast<int>(page));
}

void SetupWizard::passTo(Page page)
{
    if (m_passage.passTo(static_cast<int>(page)))
        showStep();
}

void SetupWizard::goBackTo(Page page)
{
    m_passage.goBackTo(static_cast<int>(page));
}

void SetupWizard::build(Page page)
{
    if (this->page(static_cast<int>(page)))
        return;
    WizardPage *built = newPage(page);
    connect(built, &WizardPage::pageWanted, this, [this, page](Page wanted) {
        goBackTo(wanted);
        m_returnsToTest = page >= Page::Test && wanted == Page::Welcome; // for another mail program
        nameNext();
    });
    connect(built, &WizardPage::stepsWanted, m_steps, &StepList::openAsMenu);
    Accessible::setRole(built, QAccessible::Grouping); // whose name a screen reader says on the way in
    setPage(static_cast<int>(page), built);
}

WizardPage *SetupWizard::newPage(Page page)
{
    switch (page) {
    case Page::Welcome:
        m_welcome = new WelcomePage(m_setup, this);
        connect(m_welcome, &WelcomePage::languageChosen, this, &Languages::use);
        connect(m_welcome, &WelcomePage::practiceChosen, this, &SetupWizard::practise);
        return m_welcome;
    case Page::Account: {
        auto *account = new AccountPage(m_setup, this);
        connect(account, &AccountPage::testWanted, this, [this] { passTo(Page::Test); });
        return account;
    }
    case Page::Protocol:
        return new ProtocolPage(m_setup, this);
    case Page::Servers:
        return new ServersPage(m_setup, this);
    case Page::Authentication:
        return new AuthenticationPage(m_setup, this);
    case Page::Test:
        return new TestPage(m_setup, this);
    case Page::Settings:
        auto *settings = new SettingsPage(m_setup, this);
        connect(settings, &SettingsPage::ownAccountWanted, this, [this] {
            goBackTo(Page::Account); // first: the test page, passed on the way, tests what is not tested
            practise(std::nullopt);
        });
        return settings;
    }
    Q_UNREACHABLE();
}

void SetupWizard::practise(std::optional<Scenario> scenario)
{
    m_returnsToTest = false;
    if (!scenario) {
        m_setup.endPractice();
        m_practice.stop();
    } else if (m_practice.start(*scenario)) {
        // Another exercise begins anew: what was changed, or proven, in one means nothing in the next.
        Exercise exercise = m_practice.exercise();
        exercise.account.guideId = m_setup.account().guideId;
        m_setup.beginPractice(exercise);
        m_setup.forgetReport();
    } else {
        m_setup.endPractice();
        m_welcome->tellPracticeProblem(m_practice.errorString());
    }
    retranslate();
}

void SetupWizard::retranslate()
{
    showBrand();
    m_steps->setSteps({tr("Welcome"), tr("Your account"), tr("POP or IMAP"), tr("Servers"),
        tr("Authentication"), tr("Connection test"), tr("Your settings")});
    m_steps->setNote(
        m_setup.isPractice() ? tr("Practice: a make-believe mailbox on this computer") : QString());
    setButtonText(QWizard::BackButton, tr("Back"));
    setButtonText(QWizard::NextButton, tr("Next"));
    setButtonText(QWizard::FinishButton, tr("Done"));
    nameNext();
    showPlace();
}

void SetupWizard::nameNext()
{
    if (m_welcome)
        m_welcome->setButtonText(QWizard::NextButton, m_returnsToTest ? tr("Back to the test") : tr("Next"));
}

void SetupWizard::showBrand()
{
    const Brand *brand = m_setup.catalogue().brand();
    const QString title = tr("Facteur: your mail account in your mail program");
    if (!brand)
        return setWindowTitle(title);
    const QString name = brand->name.in(Languages::current());
    //: a window's title; %1: who hands out the program, %2: its own title
    setWindowTitle(tr("%1 · %2").arg(name, title));
    m_steps->setBrand(name, m_logo, brand->pack);
}

void SetupWizard::showStep()
{
    if (m_shown)
        m_shown->left();
    if (QLayout *layout =
            m_steps->parentWidget()->layout()) // QWizard's own, which keeps a margin around the steps
        layout->setContentsMargins(0, 0, 0, 0);
    m_shown = static_cast<WizardPage *>(currentPage());
    if (!m_shown || m_passage.isOnTheWay())
        return;
    m_shown->setMainButton(nullptr); // unless the page has one of its own
    const auto report = m_setup.report();
    m_steps->setUnproven(report && report->ok() ? -1 : static_cast<int>(Page::Test));
    m_steps->setCurrent(currentId());
    showPlace();
    m_care->see();
    m_shown->entered();
}

void SetupWizard::showPlace()
{
    const QSize list = m_steps->minimumSizeHint();
    const bool fits =
        width() >= leastForList && list.width() <= width() * mostForList && list.height() <= height();
    m_steps->setVisible(fits);
    if (m_shown)
        m_shown->setPlace(fits ? QString() : m_steps->inOneLine(), fits ? QString() : m_steps->remark());
}

void SetupWizard::reject()
{
    const bool isExercise = m_setup.isPractice() && currentId() != static_cast<int>(Page::Welcome);
    if (QuitQuestion::mayQuit(*this, m_setup.wouldLoseSomething(), isExercise))
        QWizard::reject();
}

void SetupWizard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWizard::changeEvent(event);
}

void SetupWizard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_shown && (m_keys->fold() || m_shown->escape()))
        return;
    QWizard::keyPressEvent(event);
}

void SetupWizard::resizeEvent(QResizeEvent *event)
{
    showPlace();
    QWizard::resizeEvent(event);
}

void SetupWizard::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const Theme theme(palette());
    painter.fillRect(rect(), theme.base);
    QWizard::paintEvent(event);
}

} // namespace Facteur

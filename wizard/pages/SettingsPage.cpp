// SPDX-License-Identifier: MIT
#include "SettingsPage.h"

#include "Banner.h"
#include "CauseText.h"
#include "CompanionWindow.h"
#include "PicturePanel.h"
#include "SettingsSheet.h"
#include "SheetView.h"
#include "StepWords.h"
#include "SupportLine.h"
#include "TlsText.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Facteur {

SettingsPage::SettingsPage(SetupModel &model, QWidget *parent)
    : WizardPage(Page::Settings, model, parent)
    , m_proof(new Banner)
    , m_ownAccount(new QPushButton)
    , m_sheet(new SheetView)
    , m_copyAll(new QPushButton)
    , m_beside(new QPushButton)
    , m_help(new QLabel)
{
    m_proof->addButton(m_ownAccount);
    content()->addWidget(m_proof);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copyAll);
    buttons->addWidget(m_beside);
    buttons->addStretch();
    content()->addLayout(buttons);
    content()->addWidget(m_sheet);
    content()->addWidget(new SupportLine(SupportLine::Place::BelowSettings, model, this));
    content()->addWidget(m_help);
    m_ownAccount->setObjectName(u"ownAccount"_s);
    m_copyAll->setObjectName(u"copyAll"_s);
    m_beside->setObjectName(u"companion"_s);
    for (QPushButton *button : {m_ownAccount, m_copyAll, m_beside})
        button->setAutoDefault(false);
    m_help->setWordWrap(true);
    m_help->setFont(Theme::help(font()));
    m_help->setOpenExternalLinks(true);
    m_help->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_ownAccount, &QPushButton::clicked, this, &SettingsPage::ownAccountWanted);
    connect(m_copyAll, &QPushButton::clicked, this, &SettingsPage::copyAll);
    connect(m_beside, &QPushButton::clicked, this, &SettingsPage::openCompanion);
    // On whichever page the answers change: what it offers to copy is what they are now.
    connect(&model, &SetupModel::changed, this, &SettingsPage::updateCompanion);
}

SettingsPage::~SettingsPage() = default;

void SettingsPage::retranslate()
{
    m_ownAccount->setText(tr("Set up my own account"));
    m_copyAll->setText(tr("Copy all"));
    m_beside->setText(tr("Step by step, beside my mail program"));
    setButtonText(QWizard::FinishButton, tr("Done"));
}

void SettingsPage::refresh()
{
    const QString program = model().guide().mention.in(language());
    setHeading(
        tr("To copy into %1").arg(program), tr("In the order in which %1 asks for them.").arg(program));
    m_sheet->setSections(SettingsSheet::sections(model().guide(), model().account(), language()));
    tellProof();
    tellHelp();
    m_ownAccount->setVisible(model().isPractice());
    // The make-believe mailbox is not for a mail program.
    m_beside->setVisible(!model().guide().steps.isEmpty() && !model().isPractice());
    updateCompanion();
}

void SettingsPage::updateCompanion()
{
    if (!m_companion || !m_companion->isVisible())
        return;
    if (model().isPractice()) {
        m_companion->close();
        return;
    }
    tellProof();
    const int step = m_companionGuide == model().guide().id ? m_companion->step() : 0;
    m_companionGuide = model().guide().id;
    m_companion->setGuide(model().guide(), model().account(), language(), step);
    m_companion->setRemark(
        model().proof() == SetupModel::Proof::Proven ? QString() : m_proof->accessibleName());
}

void SettingsPage::tellProof()
{
    if (model().isPractice())
        return m_proof->setMessage(Tone::Careful, tr("This was practice"),
            tr("These values belong to the make-believe mailbox: do not copy them into your mail program."));
    const auto report = model().report();
    const QString time =
        report ? QLocale().toString(report->finishedAt.time(), QLocale::ShortFormat) : QString();
    switch (model().proof()) {
    case SetupModel::Proof::NotTested:
        return m_proof->setMessage(Tone::Careful, tr("Not tested"),
            tr("Nobody knows yet whether these values work. Go back one page to test them."));
    case SetupModel::Proof::Failed:
        if (report)
            m_proof->setMessage(Tone::Bad, tr("These values did not pass the test"),
                tr("%1. Go back one page to see what can be done.").arg(CauseTexts::verdict(*report)));
        return;
    case SetupModel::Proof::TlsTooOld:
    case SetupModel::Proof::TlsUnproven: {
        const CauseText text = TlsText::of(model());
        return m_proof->setMessage(Tone::Careful, text.title, text.meaning, text.whatToDo);
    }
    case SetupModel::Proof::Unprotected:
        return m_proof->setMessage(Tone::Careful,
            tr("Tested at %1: it works, but it is not protected").arg(time),
            tr("Tick the SSL boxes to protect it: go back to the servers."));
    case SetupModel::Proof::SendingUnproven:
        return m_proof->setMessage(Tone::Careful,
            tr("Tested at %1: receiving works; sending has not been refused so far").arg(time),
            tr("Without authentication, a server may still refuse a real message."));
    case SetupModel::Proof::BoxUnknown:
        return m_proof->setMessage(Tone::Careful,
            tr("Tested at %1: the servers take these settings").arg(time),
            tr("What the SSL box of %1 does on these ports is not known for certain.")
                .arg(model().guide().mention.in(language())));
    case SetupModel::Proof::Proven:
        return m_proof->setMessage(
            Tone::Good, tr("Tested at %1: everything works, and the line is protected").arg(time));
    }
}

void SettingsPage::tellHelp()
{
    const Provider *provider = model().provider();
    const QString community = provider ? provider->community.in(language()) : QString();
    m_help->setVisible(!community.isEmpty());
    if (!provider || community.isEmpty())
        return;
    const QString name = provider->name.in(language()).toHtmlEscaped();
    const QString link = u"<a href=\"%1\">%2</a>"_s.arg(
        community.toHtmlEscaped(), QString(community).remove(u"https://"_s).toHtmlEscaped());
    //: %1: the provider's name, %2: a link
    m_help->setText(tr("Your mail program is yours to look after: %1 does not set it up for you. The people "
                       "at %2 are glad to "
                       "help.")
                        .arg(name, link));
}

void SettingsPage::showPicture(PicturePanel &panel)
{
    if (!m_connected) {
        m_connected = true;
        connect(&panel, &PicturePanel::previousWanted, this, [this] { turn(-1); });
        connect(&panel, &PicturePanel::nextWanted, this, [this] { turn(1); });
    }
    const Guide &guide = model().guide();
    if (std::exchange(m_guideId, guide.id) != guide.id)
        m_step = 0;
    const int count = static_cast<int>(guide.steps.size());
    if (count == 0) {
        panel.setTexts({}, {});
        return;
    }
    m_step = std::clamp(m_step, 0, count - 1);
    const GuideStep &step = guide.steps.at(m_step);
    panel.setStep(guide, step, language());
    panel.setMarkdown(StepWords::title(m_step, guide, language()),
        StepWords::markdown(step, model().account(), guide, language()));
    panel.setNavigation(m_step > 0, m_step + 1 < count);
}

void SettingsPage::turn(int steps)
{
    m_step += steps;
    update();
}

void SettingsPage::openCompanion()
{
    if (!m_companion) {
        m_companion = std::make_unique<CompanionWindow>();
        connect(m_companion.get(), &CompanionWindow::stepChanged, this, [this](int step) {
            m_step = step;
            update();
        });
    }
    m_companionGuide = model().guide().id;
    m_companion->setGuide(model().guide(), model().account(), language(), m_step);
    m_companion->show();
    updateCompanion();
    m_companion->raise();
    m_companion->activateWindow();
}

void SettingsPage::copyAll()
{
    const auto sections = SettingsSheet::sections(model().guide(), model().account(), language());
    QGuiApplication::clipboard()->setText(SettingsSheet::toPlainText(sections));
    m_copyAll->setText(tr("Copied"));
    QTimer::singleShot(2s, m_copyAll, [this] { m_copyAll->setText(tr("Copy all")); });
}

} // namespace Facteur

// SPDX-License-Identifier: MIT
#include "SettingsPage.h"

#include "Banner.h"
#include "CompanionWindow.h"
#include "CopyButton.h"
#include "FlowLayout.h"
#include "LinkWords.h"
#include "PicturePanel.h"
#include "ProofText.h"
#include "RichLabel.h"
#include "SettingsSheet.h"
#include "SetupOutcome.h"
#include "SheetView.h"
#include "StepWords.h"
#include "SupportCode.h"
#include "SupportLine.h"
#include "TypingView.h"
#include "WrappedButton.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Facteur {

SettingsPage::SettingsPage(Setup &setup, QWidget *parent)
    : WizardPage(Page::Settings, setup, parent)
    , m_proof(new Banner)
    , m_code(new SupportCode)
    , m_program(new WrappedButton)
    , m_address(new Banner)
    , m_correct(new WrappedButton)
    , m_ownAccount(new WrappedButton)
    , m_typing(new TypingView)
    , m_sheet(new SheetView)
    , m_copyAll(new CopyButton)
    , m_beside(new WrappedButton)
    , m_help(new RichLabel)
{
    m_proof->addBelowTitle(m_code);
    m_proof->addButton(m_program);
    m_proof->addButton(m_ownAccount);
    content()->addWidget(m_proof);
    m_address->addButton(m_correct);
    content()->addWidget(m_address);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_copyAll);
    buttons->addWidget(m_beside);
    content()->addWidget(m_typing);
    content()->addLayout(buttons);
    content()->addWidget(m_sheet);
    content()->addWidget(new SupportLine(SupportLine::Place::BelowSettings, setup, this));
    content()->addWidget(m_help);
    m_program->setObjectName(u"chooseProgram"_s);
    m_ownAccount->setObjectName(u"ownAccount"_s);
    m_correct->setObjectName(u"correctAddress"_s);
    m_copyAll->setObjectName(u"copyAll"_s);
    m_beside->setObjectName(u"companion"_s);
    for (QPushButton *button :
        std::initializer_list<QPushButton *>{m_program, m_ownAccount, m_correct, m_copyAll, m_beside})
        button->setAutoDefault(false);
    m_help->setFont(Theme::help(font()));
    connect(m_ownAccount, &QPushButton::clicked, this, &SettingsPage::ownAccountWanted);
    connect(m_program, &QPushButton::clicked, this, [this] { Q_EMIT pageWanted(Page::Welcome); });
    connect(m_correct, &QPushButton::clicked, this, [this] { Q_EMIT pageWanted(Page::Account); });
    connect(m_copyAll, &QPushButton::clicked, this, &SettingsPage::copyAll);
    connect(m_beside, &QPushButton::clicked, this, &SettingsPage::openCompanion);
    // On whichever page the answers change: what it offers to copy is what they are now.
    connect(&setup, &Setup::changed, this, &SettingsPage::updateCompanion);
}

SettingsPage::~SettingsPage() = default;

void SettingsPage::retranslate()
{
    m_code->retranslate();
    m_typing->retranslate();
    m_ownAccount->setText(tr("Set up my own account"));
    m_copyAll->setWords(tr("Copy all"), tr("Copied"));
    m_beside->setText(tr("Step by step, beside my mail program"));
    setButtonText(QWizard::FinishButton, tr("Done"));
}

void SettingsPage::refresh()
{
    showValues();
    tellProof();
    tellAddress();
    tellHelp();
    m_ownAccount->setVisible(setup().isPractice());
    // The make-believe mailbox is not for a mail program, and beside a phone there is no window.
    m_beside->setVisible(
        !setup().guide().steps.isEmpty() && !setup().isPractice() && !setup().guide().isOnPhone());
    updateCompanion();
}

void SettingsPage::showValues()
{
    const QString program = setup().guide().mention.in(language());
    const bool isTyped = setup().guide().isOnPhone();
    setHeading(isTyped ? tr("To type into %1").arg(program) : tr("To copy into %1").arg(program),
        tr("In the order in which %1 asks for them.").arg(program));
    const auto sections = SettingsSheet::sections(setup().guide(), setup().account(), language());
    m_typing->setVisible(isTyped);
    if (isTyped)
        m_typing->setSections(sections);
    m_sheet->setSections(sections, !isTyped);
}

void SettingsPage::updateCompanion()
{
    if (!m_companion || !m_companion->isVisible())
        return;
    if (setup().isPractice() || setup().guide().isOnPhone()) {
        m_companion->close();
        return;
    }
    tellProof();
    const int step = m_companionGuide == setup().guide().id ? m_companion->step() : 0;
    m_companionGuide = setup().guide().id;
    m_companion->setGuide(setup().guide(), setup().account(), language(), step);
    m_companion->setRemark(m_proof->tone() == Tone::Good ? QString() : m_proof->accessibleName());
}

void SettingsPage::tellProof()
{
    const auto report = setup().report();
    const OutcomeMessage message = setup().isPractice()
        ? ProofText::inPractice(setup().proof(), report)
        : ProofText::aboveSettings(setup().proof(), setup().guide(), report);
    m_proof->setMessage(message.tone, message.text.title, message.text.meaning, message.text.whatToDo);
    m_code->setCodes(report ? report->codes() : QStringList());
    m_code->addTo(*m_proof);
    m_program->setVisible(!message.actions.isEmpty());
    if (!message.actions.isEmpty())
        m_program->setText(message.actions.constFirst().words);
}

void SettingsPage::tellAddress()
{
    const auto message = SetupOutcome::ofAddress(setup());
    const Proof proof = setup().proof();
    const bool explains = message && (proof == Proof::NotTested || proof == Proof::Failed);
    m_address->setVisible(explains && !setup().isPractice());
    if (!explains)
        return;
    m_address->setMessage(message->tone, message->text.title, message->text.meaning, message->text.whatToDo);
    m_correct->setText(message->actions.constFirst().words);
}

void SettingsPage::tellHelp()
{
    const Provider *provider = setup().provider();
    const QString community = provider ? provider->community.in(language()) : QString();
    m_help->setVisible(!community.isEmpty());
    if (!provider || community.isEmpty())
        return;
    const QString name = provider->name.in(language()).toHtmlEscaped();
    const QString link = RichLabel::link(community,
        LinkWords::marked(QString(community).remove(u"https://"_s), provider->community, language()));
    //: %1: the provider's name, %2: a link
    m_help->setRichText(
        tr("Your mail program is yours to look after: %1 does not set it up for you. The people "
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
    const Guide &guide = setup().guide();
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
        StepWords::markdown(step, setup().account(), guide, language()));
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
    m_companionGuide = setup().guide().id;
    m_companion->setGuide(setup().guide(), setup().account(), language(), m_step);
    m_companion->show();
    updateCompanion();
    m_companion->raise();
    m_companion->activateWindow();
}

void SettingsPage::copyAll()
{
    const auto sections = SettingsSheet::sections(setup().guide(), setup().account(), language());
    const QString proof =
        ProofText::forCopying(setup().proof(), setup().guide(), setup().report(), setup().isPractice());
    m_copyAll->copy(proof + u"\n\n"_s + SettingsSheet::toPlainText(sections));
}

} // namespace Facteur

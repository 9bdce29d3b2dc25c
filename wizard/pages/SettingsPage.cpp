// SPDX-License-Identifier: MIT
#include "SettingsPage.h"

#include "Banner.h"
#include "CauseText.h"
#include "PicturePanel.h"
#include "Places.h"
#include "SettingsSheet.h"
#include "SheetView.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
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
    , m_sheet(new SheetView)
    , m_copyAll(new QPushButton)
    , m_help(new QLabel)
{
    content()->addWidget(m_proof);
    content()->addWidget(m_sheet);
    content()->addWidget(m_copyAll, 0, Qt::AlignLeft);
    content()->addWidget(m_help);
    m_copyAll->setObjectName(u"copyAll"_s);
    m_copyAll->setAutoDefault(false);
    m_help->setWordWrap(true);
    m_help->setFont(Theme::help(font()));
    m_help->setOpenExternalLinks(true);
    m_help->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_copyAll, &QPushButton::clicked, this, &SettingsPage::copyAll);
}

void SettingsPage::retranslate()
{
    m_copyAll->setText(tr("Copy all"));
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

QString SettingsPage::filledIn(const QString &markdown) const
{
    static const QRegularExpression placeholder(u"\\{\\{([a-z.-]+)\\}\\}"_s);
    static const QRegularExpression special(u"([\\\\`*_{}\\[\\]()#+\\-.!<>|~&])"_s);
    QString result;
    qsizetype done = 0;
    auto matches = placeholder.globalMatch(markdown);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        result += markdown.mid(done, match.capturedStart() - done);
        done = match.capturedEnd();
        if (const auto field = fromId<Field>(match.captured(1))) {
            const FieldValue value = valueOf(*field, model().account(), model().guide(), language());
            QString text = value.tick ? (*value.tick ? tr("ticked") : tr("not ticked")) : value.text;
            result += text.isEmpty() ? u"…"_s : text.replace(special, u"\\\\1"_s);
        }
    }
    return result + markdown.mid(done);
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
    //: %1 of %2: the number of a step; %3: its name
    panel.setMarkdown(tr("%1 of %2 · %3").arg(m_step + 1).arg(count).arg(step.title.in(language())),
        filledIn(withPlaceMarks(step.text.in(language()))));
    panel.setNavigation(m_step > 0, m_step + 1 < count);
}

void SettingsPage::turn(int steps)
{
    m_step += steps;
    update();
}

void SettingsPage::copyAll()
{
    const auto sections = SettingsSheet::sections(model().guide(), model().account(), language());
    QGuiApplication::clipboard()->setText(SettingsSheet::toPlainText(sections));
    m_copyAll->setText(tr("Copied"));
    QTimer::singleShot(2s, m_copyAll, [this] { m_copyAll->setText(tr("Copy all")); });
}

} // namespace Facteur

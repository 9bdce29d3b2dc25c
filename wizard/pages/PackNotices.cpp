// SPDX-License-Identifier: MIT
#include "PackNotices.h"

#include "Banner.h"
#include "CleanUp.h"
#include "Languages.h"
#include "MessageLine.h"
#include "PackMark.h"
#include "WrappedButton.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {
constexpr int mostReplacements = 6; ///< that are named
constexpr int mostProblems = 200;
} // namespace

PackNotices::PackNotices(Setup &setup, QWidget *parent)
    : QWidget(parent)
    , m_setup(setup)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::small);
}

void PackNotices::build()
{
    m_question = new Banner;
    m_keep = new WrappedButton;
    m_replace = new WrappedButton;
    m_problems = new MessageLine;
    m_details = new QPlainTextEdit;
    layout()->addWidget(m_question);
    layout()->addWidget(m_problems);
    layout()->addWidget(m_details);
    m_problems->setObjectName(u"packProblems"_s);
    m_details->setObjectName(u"packProblemDetails"_s);
    m_keep->setObjectName(u"keepBuiltIn"_s);
    m_replace->setObjectName(u"usePack"_s);
    for (QPushButton *button : {m_keep, m_replace}) {
        button->setAutoDefault(false);
        m_question->addButton(button);
    }
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setFixedHeight(110);
    m_details->hide();
    connect(m_keep, &QPushButton::clicked, this, [this] { decided(false); });
    connect(m_replace, &QPushButton::clicked, this, [this] { decided(true); });
    connect(m_problems, &MessageLine::actionTriggered, this,
        [this] { m_details->setVisible(m_details->isHidden()); });
    retranslate();
}

void PackNotices::retranslate()
{
    if (!m_question)
        return;
    m_keep->setText(tr("Keep what is there"));
    m_replace->setText(tr("Use the pack's"));
    m_details->setAccessibleName(tr("What was left out of the packs"));
}

void PackNotices::refresh()
{
    const Catalogue &catalogue = m_setup.catalogue();
    if (!m_question && (!catalogue.replacements().isEmpty() || !catalogue.problems().isEmpty()))
        build();
    if (!m_question)
        return hide();
    showQuestion();
    showProblems();
    setVisible(!m_asked.isEmpty() || m_problems->tone());
}

void PackNotices::showQuestion()
{
    m_asked.clear();
    QStringList things;
    const QList<Replacement> replacements = m_setup.catalogue().replacements();
    for (const Replacement &replacement : replacements) {
        if (m_asked.isEmpty() && !m_kept.contains(replacement.pack) && !m_setup.isPractice())
            m_asked = replacement.pack;
        if (!m_asked.isEmpty() && replacement.pack == m_asked)
            things << u"• "_s + inWords(replacement);
    }
    m_question->setVisible(!m_asked.isEmpty());
    if (m_asked.isEmpty())
        return;
    if (const auto more = static_cast<int>(things.size()) - mostReplacements; more > 0)
        things = things.mid(0, mostReplacements) << u"• "_s + tr("%n more", nullptr, more);
    m_question->setMessage(Tone::Careful,
        m_insistedOn == m_asked ? tr("Please answer first: a pack wants to replace something")
                                : tr("A pack wants to replace something"),
        tr("The pack in %1 would replace:").arg(PackMark::place(m_asked)) + u'\n' + things.join(u'\n'),
        tr("Did your provider, or somebody whom you know, give you this pack? Then use it. If you do not "
           "know "
           "who made it, and why, keep what is there."));
}

QString PackNotices::inWords(const Replacement &replacement) const
{
    const QString language = Languages::current();
    const Provider *provider = m_setup.catalogue().provider(replacement.id);
    const Guide *guide = m_setup.catalogue().guide(replacement.id);
    switch (replacement.kind) {
    case Replacement::Kind::Provider:
        return tr("the servers and links of %1").arg(provider ? provider->name.in(language) : replacement.id);
    case Replacement::Kind::Guide:
        return tr("the guide for %1").arg(guide ? guide->name.in(language) : replacement.id);
    case Replacement::Kind::Pictures:
        return tr("the pictures of the guide for %1").arg(guide ? guide->name.in(language) : replacement.id);
    }
    Q_UNREACHABLE();
}

void PackNotices::showProblems()
{
    const QList<Problem> &problems = m_setup.catalogue().problems();
    QStringList lines;
    for (const Problem &problem : problems.mid(0, mostProblems))
        lines << cleanForDisplay(problem.toString(), 2000);
    if (problems.size() > mostProblems)
        lines << u"…"_s;
    if (const QString text = lines.join(u'\n'); m_details->toPlainText() != text)
        m_details->setPlainText(text);
    if (problems.isEmpty())
        return m_problems->clearMessage();
    m_problems->setMessage(Tone::Careful,
        tr("Something in the packs was not understood, and is left out. All the rest works."), tr("Details"));
}

QWidget *PackNotices::complain()
{
    if (m_asked.isEmpty())
        return nullptr;
    m_insistedOn = m_asked;
    showQuestion();
    return m_question;
}

void PackNotices::decided(bool replace)
{
    const QString pack = m_asked;
    if (replace)
        m_setup.replaceBy(pack);
    else
        m_kept << pack;
    if (replace)
        Q_EMIT replaced();
    refresh();
}

} // namespace Facteur

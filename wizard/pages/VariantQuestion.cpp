// SPDX-License-Identifier: MIT
#include "VariantQuestion.h"

#include "Disclosure.h"
#include "FlowLayout.h"
#include "Group.h"
#include "Languages.h"
#include "PackMark.h"
#include "PictureWidget.h"
#include "Theme.h"
#include "WrappedButton.h"
#include "WrappedLabel.h"

#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Facteur {

static constexpr int widestWindow = 340; ///< with its frame: two stand beside each other at 800 pixels

VariantQuestion::VariantQuestion(const QList<Guide> &programs, QWidget *parent)
    : QWidget(parent)
    , m_ask(new Disclosure)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::small);
    m_ask->setObjectName(u"whichVariant"_s);
    layout->addWidget(m_ask, 0, Qt::AlignLeft);
    connect(m_ask, &Disclosure::toggled, this, &VariantQuestion::unfold);
    setPrograms(programs);
}

void VariantQuestion::setPrograms(const QList<Guide> &programs)
{
    m_programs = programs;
    //: %1: what several mail programs are called, as Outlook
    m_ask->setText(tr("Which %1 do I have?").arg(programs.constFirst().variant->of.in(Languages::current())));
    if (m_answers)
        build();
}

void VariantQuestion::unfold(bool isOpen)
{
    if (isOpen && !m_answers)
        build();
    if (m_answers)
        m_answers->setVisible(isOpen);
}

void VariantQuestion::build()
{
    if (m_answers) {
        m_answers->hide();
        m_answers->deleteLater();
    }
    m_answers = new QWidget;
    auto *windows = new FlowLayout(m_answers); // side by side where there is room
    for (const Guide &guide : std::as_const(m_programs)) {
        QWidget *box = window(guide);
        windows->addWidget(box);
        windows->setAlignment(box, Qt::AlignTop);
    }
    layout()->addWidget(m_answers);
    m_answers->setVisible(m_ask->isChecked());
}

QWidget *VariantQuestion::window(const Guide &guide)
{
    const QString language = Languages::current();
    auto *box = new Group(guide.name.in(language));
    box->setFixedWidth(widestWindow);
    auto *sign = new WrappedLabel;
    sign->setText(PackMark::before(guide.pack, guide.variant->sign.in(language)));
    auto *mine = new WrappedButton;
    //: the button below the picture of a mail program's window
    mine->setText(tr("Mine looks like this"));
    mine->setAutoDefault(false);
    mine->setObjectName(u"mine "_s + guide.id);
    //: For screen readers. %1: a mail program
    mine->setAccessibleName(tr("Mine looks like this: %1").arg(guide.name.in(language)));
    auto *picture = new PictureWidget;
    GuideStep step = guide.variant->window;
    step.title = guide.name;
    picture->setStep(guide, step, language); // without a picture it takes no room
    picture->setFocusPolicy(Qt::NoFocus); // the button says the same
    box->content()->addWidget(picture);
    box->content()->addWidget(sign);
    box->content()->addWidget(mine, 0, Qt::AlignLeft);
    const auto answer = [this, id = guide.id] {
        m_ask->setChecked(false);
        Q_EMIT answered(id);
    };
    connect(mine, &QPushButton::clicked, this, answer);
    connect(picture, &PictureWidget::clicked, this, answer);
    return box;
}

} // namespace Facteur

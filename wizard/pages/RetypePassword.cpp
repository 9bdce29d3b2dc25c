// SPDX-License-Identifier: MIT
#include "RetypePassword.h"

#include "FieldBlock.h"
#include "LinkWords.h"
#include "PackMark.h"
#include "PasswordEdit.h"
#include "PasswordWords.h"
#include "RichLabel.h"
#include "WrappedButton.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Facteur {

RetypePassword::RetypePassword(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_level(new QSpacerItem(0, 0))
    , m_password(new PasswordEdit)
    , m_block(new FieldBlock(m_password))
    , m_button(new WrappedButton)
    , m_links(new RichLabel)
{
    m_password->setObjectName(u"retypedPassword"_s);
    m_password->setMaxLength(1000);
    m_button->setObjectName(u"testWithPassword"_s);
    m_button->setAutoDefault(false);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Space::medium);
    m_layout->addWidget(m_block, 1, Qt::AlignTop);
    auto *side = new QVBoxLayout;
    side->setSpacing(Space::hair);
    side->addItem(m_level);
    side->addWidget(m_button);
    side->addWidget(m_links);
    side->addStretch();
    m_layout->addLayout(side);
    setDirection(QBoxLayout::LeftToRight);
    setFocusProxy(m_password);
    m_password->installEventFilter(this);
    const auto advise = [this] {
        const QString advice = PasswordWords::advice(*m_password);
        advice.isEmpty() ? m_block->clearMessage() : m_block->setMessage(Tone::Careful, advice);
    };
    connect(m_password, &QLineEdit::textEdited, this, advise);
    connect(m_password, &PasswordEdit::capsLockChanged, this, advise);
    connect(m_button, &QPushButton::clicked, this, &RetypePassword::submit);
}

void RetypePassword::setDirection(QBoxLayout::Direction direction)
{
    m_layout->setDirection(direction);
    m_level->changeSize(0, direction == QBoxLayout::LeftToRight ? fontMetrics().height() + Space::hair : 0);
    m_layout->invalidate();
}

void RetypePassword::retranslate()
{
    PasswordWords::set(*m_password);
    m_block->setLabel(m_side == Side::Outgoing && !m_same ? tr("Type the password for sending again")
                                                          : tr("Type the password again"));
    m_block->setHelp(tr("The eye shows what you type."));
    m_button->setText(tr("Test with this password"));
}

void RetypePassword::begin(const Provider *provider, Side side, bool same)
{
    m_side = side;
    m_same = same;
    m_password->clear();
    m_block->clearMessage();
    retranslate();
    QStringList links;
    const auto add = [this, &links, provider](const LocalLink &link, const QString &words) {
        if (!link.isEmpty())
            links << RichLabel::link(link.in(m_language),
                PackMark::shortly(provider->pack, LinkWords::marked(words, link, m_language)));
    };
    if (provider) {
        add(provider->webmail, tr("Try it in the webmail"));
        add(provider->controlPanel, tr("Set a new one"));
    }
    m_links->setRichText(links.join(u"<br>"_s));
    m_links->setVisible(!links.isEmpty());
}

bool RetypePassword::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    submit();
    return true;
}

void RetypePassword::submit()
{
    if (m_password->text().isEmpty()) {
        m_block->setMessage(Tone::Bad, tr("Please type the password first."));
        m_password->setFocus();
        return;
    }
    Q_EMIT retyped(m_side, m_password->text());
}

} // namespace Facteur

// SPDX-License-Identifier: MIT
#include "ProtocolPage.h"

#include "Card.h"
#include "MessageLine.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Facteur {

ProtocolPage::ProtocolPage(SetupModel &model, QWidget *parent)
    : WizardPage(Page::Protocol, model, parent)
    , m_imap(new Card)
    , m_pop3(new Card)
    , m_note(new MessageLine)
{
    m_imap->setObjectName(u"imap"_s);
    m_pop3->setObjectName(u"pop3"_s);
    for (Card *card : {m_imap, m_pop3}) {
        content()->addWidget(card);
        linkToPicture(card, Field::IncomingProtocol);
    }
    content()->addWidget(m_note);
    connect(m_imap, &Card::toggled, this, [this](bool on) {
        if (on)
            this->model().setProtocol(Protocol::Imap);
    });
    connect(m_pop3, &Card::toggled, this, [this](bool on) {
        if (on)
            this->model().setProtocol(Protocol::Pop3);
    });
}

void ProtocolPage::retranslate()
{
    setHeading(tr("Where to keep your messages?"), tr("You can change your mind later by coming back here."));
}

void ProtocolPage::refresh()
{
    const Guide &guide = model().guide();
    const auto offered = [&guide](Protocol protocol) { return guide.protocols.contains(protocol); };
    m_imap->setEnabled(offered(Protocol::Imap));
    m_pop3->setEnabled(offered(Protocol::Pop3));
    m_imap->setTexts(tr("IMAP: on the server (recommended)"),
        tr("Your messages stay with your provider. You see the same on this computer, on your phone and on "
           "the web."));
    m_pop3->setTexts(tr("POP: on this computer"),
        m_pop3->isEnabled()
            ? tr("Your messages are fetched to this computer. Other devices may no longer see them.")
            : guide.whyNotPop3.in(language()));
    const bool pop3 = model().account().protocol == Protocol::Pop3;
    (pop3 ? m_pop3 : m_imap)->setChecked(true);
    if (pop3)
        m_note->setMessage(Tone::Info,
            tr("With POP, tick “Leave a copy of messages on the server” in %1 if you also read your mail on "
               "a phone: "
               "otherwise each message exists on this computer only.")
                .arg(guide.mention.in(language())));
    else
        m_note->clearMessage();
}

} // namespace Facteur

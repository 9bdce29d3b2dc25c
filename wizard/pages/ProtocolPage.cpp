// SPDX-License-Identifier: MIT
#include "ProtocolPage.h"

#include "Card.h"
#include "CheckLine.h"
#include "MessageLine.h"
#include "PackMark.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Facteur {

ProtocolPage::ProtocolPage(Setup &setup, QWidget *parent)
    : WizardPage(Page::Protocol, setup, parent)
    , m_imap(new Card)
    , m_pop3(new Card)
    , m_leaveCopy(new CheckLine)
    , m_note(new MessageLine)
{
    m_imap->setObjectName(u"imap"_s);
    m_pop3->setObjectName(u"pop3"_s);
    for (Card *card : {m_imap, m_pop3}) {
        content()->addWidget(card);
        linkToPicture(card, Field::IncomingProtocol);
    }
    m_leaveCopy->setObjectName(u"leaveCopy"_s);
    content()->addWidget(m_leaveCopy);
    content()->addWidget(m_note);
    connect(
        m_leaveCopy, &QCheckBox::clicked, this, [this](bool leave) { this->setup().setLeaveCopy(leave); });
    connect(m_imap, &Card::toggled, this, [this](bool on) {
        if (on)
            this->setup().setProtocol(Protocol::Imap);
    });
    connect(m_pop3, &Card::toggled, this, [this](bool on) {
        if (on)
            this->setup().setProtocol(Protocol::Pop3);
    });
}

void ProtocolPage::retranslate()
{
    setHeading(tr("Where to keep your messages?"), tr("You can change your mind later by coming back here."));
}

void ProtocolPage::refresh()
{
    const Guide &guide = setup().guide();
    const auto offered = [&guide](Protocol protocol) { return guide.protocols.contains(protocol); };
    m_imap->setEnabled(offered(Protocol::Imap));
    m_pop3->setEnabled(offered(Protocol::Pop3));
    m_imap->setTexts(tr("IMAP: on the server (recommended)"),
        tr("Your messages stay with your provider. You see the same ones on your computer, on your phone and "
           "on the web."));
    // The mail program may be on a phone, and Facteur beside it on a computer.
    m_pop3->setTexts(tr("POP: on one device"),
        m_pop3->isEnabled() ? tr(
            "Your messages are fetched to the device that your mail program is on. Your other devices may "
            "no longer see them.")
                            : PackMark::before(guide.pack, guide.whyNotPop3.in(language())));
    const bool pop3 = setup().account().protocol == Protocol::Pop3;
    (pop3 ? m_pop3 : m_imap)->setChecked(true);
    m_leaveCopy->setVisible(pop3);
    m_leaveCopy->setText(tr("Leave a copy of the messages on the server"));
    m_leaveCopy->setChecked(setup().account().leaveCopy);
    if (!pop3)
        m_note->clearMessage();
    else if (setup().account().leaveCopy)
        m_note->setMessage(Tone::Info,
            guide.asksFor(Field::LeaveCopy)
                ? tr("Your other devices and the webmail still show them. How to tell %1 so is among the "
                     "values at the end.")
                      .arg(guide.mention.in(language()))
                : tr("Your other devices and the webmail still show them, if %1 leaves the copy: it may not "
                     "ask.")
                      .arg(guide.mention.in(language())));
    else
        m_note->setMessage(Tone::Careful,
            tr("Once fetched, each message exists on that one device: your other devices and the webmail no "
               "longer show it."));
}

} // namespace Facteur

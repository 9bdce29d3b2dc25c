// SPDX-License-Identifier: MIT
#pragma once

#include "WizardPage.h"

namespace Facteur {

class Card;
class CheckLine;
class MessageLine;

/// Page 3: POP or IMAP, by what each means for the messages.
class ProtocolPage final : public WizardPage
{
    Q_OBJECT
public:
    ProtocolPage(Setup &setup, QWidget *parent);

private:
    void retranslate() override;
    void refresh() override;

    Card *m_imap;
    Card *m_pop3;
    CheckLine *m_leaveCopy;
    MessageLine *m_note;
};

} // namespace Facteur

// SPDX-License-Identifier: MIT
#pragma once

#include "WizardPage.h"

class QPushButton;

namespace Facteur {

class ServerForm;

/// Page 4: both servers, filled in.
class ServersPage final : public WizardPage
{
    Q_OBJECT
public:
    ServersPage(Setup &setup, QWidget *parent);

    [[nodiscard]] bool validatePage() override;

private:
    void retranslate() override;
    void refresh() override;
    [[nodiscard]] QString introduction() const;

    ServerForm *m_incoming;
    ServerForm *m_outgoing;
    QPushButton *m_recommend;
};

} // namespace Facteur

// SPDX-License-Identifier: MIT
#pragma once

#include "WizardPage.h"

class QCheckBox;
class QGroupBox;
class QLineEdit;

namespace Facteur {

class Banner;
class FieldBlock;
class MessageLine;
class PasswordEdit;

/// Page 5: the user name, and how the outgoing server knows who one is.
class AuthenticationPage final : public WizardPage
{
    Q_OBJECT
public:
    AuthenticationPage(Setup &setup, QWidget *parent);

    [[nodiscard]] bool validatePage() override;

private:
    void retranslate() override;
    void refresh() override;
    void connectFields();

    QLineEdit *m_userName;
    FieldBlock *m_userNameBlock;
    QGroupBox *m_group;
    QCheckBox *m_authentication;
    MessageLine *m_authenticationHelp;
    Banner *m_warning;
    QCheckBox *m_same;
    QWidget *m_other;
    QLineEdit *m_outgoingUserName;
    PasswordEdit *m_outgoingPassword;
    FieldBlock *m_outgoingUserNameBlock;
    FieldBlock *m_outgoingPasswordBlock;
};

} // namespace Facteur

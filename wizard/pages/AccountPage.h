// SPDX-License-Identifier: MIT
#pragma once

#include "WizardPage.h"

class QLineEdit;

namespace Facteur {

class Banner;
class FieldBlock;
class PasswordEdit;
class ProviderPicker;

/// Page 2: name, address, password, and from the address the provider.
class AccountPage final : public WizardPage
{
    Q_OBJECT
public:
    /// \a nameserver: as for ProviderFinder.
    AccountPage(Setup &setup, QWidget *parent);

    [[nodiscard]] bool validatePage() override;
    void entered() override;
    void left() override;

private:
    void retranslate() override;
    void refresh() override;

    void addressEdited();
    void addressLeft();
    void checkAddress(bool complainWhenEmpty);
    void checkPassword(bool complainWhenEmpty);
    void showSignIn();
    void showPasswordHelp();

    bool m_goOnWhenFound = false; ///< Next was pressed while the search was under way
    QLineEdit *m_name;
    QLineEdit *m_address;
    PasswordEdit *m_password;
    FieldBlock *m_nameBlock;
    FieldBlock *m_addressBlock;
    FieldBlock *m_passwordBlock;
    ProviderPicker *m_provider;
    Banner *m_signIn;
};

} // namespace Facteur

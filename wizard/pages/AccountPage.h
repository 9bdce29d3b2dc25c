// SPDX-License-Identifier: MIT
#pragma once

#include "AddressNotes.h"
#include "WizardPage.h"

class QLineEdit;

namespace Facteur {

class Banner;
class FieldBlock;
class LookUpDetails;
class PasswordEdit;
class ProviderPicker;
class TestNow;

/// Page 2: name, address, password, and from the address the provider.
class AccountPage final : public WizardPage
{
    Q_OBJECT
public:
    AccountPage(Setup &setup, QWidget *parent);

    [[nodiscard]] bool validatePage() override;
    void entered() override;
    void left() override;

Q_SIGNALS:
    void testWanted(); ///< at once, with what is recommended on the pages between

private:
    void retranslate() override;
    void refresh() override;

    void addressEdited();
    /// The person is at the address, perhaps with another window in front for a while.
    [[nodiscard]] bool isAtAddress() const;
    void addressLeft();
    void checkAddress(); ///< without a complaint that there is none
    /// The domain that was meant takes the place of the one that was typed.
    void correctDomain();
    void checkPassword(bool complainWhenEmpty);
    /// The password was typed while the address was of another domain, and nobody has said that it is this
    /// one's.
    [[nodiscard]] bool isPasswordOfAnother() const;
    /// What was found out about the address leaves nothing to set up, unless the person changes something.
    [[nodiscard]] bool endsHere() const;
    void showSignIn();
    /// Offers to test at once, where nothing is left to be asked.
    void showShortCut();

    bool m_goOnWhenFound = false; ///< Next was pressed while the search was under way
    QString m_passwordFor; ///< the domain of the address for which it was typed
    QLineEdit *m_name;
    QLineEdit *m_address;
    PasswordEdit *m_password;
    FieldBlock *m_nameBlock;
    FieldBlock *m_addressBlock;
    AddressNotes m_notes; ///< in it
    FieldBlock *m_passwordBlock;
    ProviderPicker *m_provider;
    LookUpDetails *m_details;
    Banner *m_signIn;
    TestNow *m_testNow;
};

} // namespace Facteur

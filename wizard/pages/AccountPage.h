// SPDX-License-Identifier: MIT
#pragma once

#include "ProviderFinder.h"
#include "WizardPage.h"

class QComboBox;
class QLineEdit;

namespace Facteur {

class FieldBlock;
class PasswordEdit;

/// Page 2: name, address, password, and from the address the provider.
class AccountPage final : public WizardPage
{
    Q_OBJECT
public:
    /// \a nameserver: as for ProviderFinder.
    AccountPage(SetupModel &model, const QHostAddress &nameserver, QWidget *parent);

    [[nodiscard]] bool validatePage() override;

private:
    void retranslate() override;
    void refresh() override;

    void addressEdited();
    void addressLeft();
    void passwordEdited();
    void found(const FoundProvider &result);
    void fillProviders();
    void checkAddress(bool complainWhenEmpty);
    void checkPassword(bool complainWhenEmpty);
    void showProvider();
    [[nodiscard]] bool providerIsSettled() const;

    /// What is known about the provider of the address.
    enum class Search
    {
        NotYet,
        Running,
        Known,
        Exchange,
        Unknown,
        NoSuchDomain,
        NoAnswer,
        ChosenByHand
    };

    ProviderFinder m_finder;
    Search m_search = Search::NotYet;
    QString m_searched; ///< the domain that m_search speaks of
    bool m_goOnWhenFound = false;

    QLineEdit *m_name;
    QLineEdit *m_address;
    PasswordEdit *m_password;
    QComboBox *m_provider;
    FieldBlock *m_nameBlock;
    FieldBlock *m_addressBlock;
    FieldBlock *m_passwordBlock;
    FieldBlock *m_providerBlock;
};

} // namespace Facteur

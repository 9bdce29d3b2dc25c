// SPDX-License-Identifier: MIT
#pragma once

#include "ProviderSearch.h"
#include "Setup.h"

#include <QWidget>

namespace Facteur {

class FieldBlock;
class MessageLine;
class OfferCards;
class ProviderField;

/// Who hosts the address: what was found out, and said with where it comes from; else the list to choose
/// from. Where the provider has several kinds of mailbox, which one it is.
class ProviderPicker final : public QWidget
{
    Q_OBJECT
public:
    explicit ProviderPicker(Setup &setup, QWidget *parent = nullptr);

    void retranslate();
    void refresh();
    /// Says what is missing, beside what was found out; the field to lead to, or nullptr.
    [[nodiscard]] QWidget *complain();
    /// Whatever was found out; \a insists: the person says that the domain is right. The field to lead to.
    [[nodiscard]] QWidget *letChoose(bool insists);

private:
    [[nodiscard]] ProviderSearch &search() const { return m_setup.search(); }
    void onChosen(int index);
    void act();
    void show();
    void showStatus();
    void showKnown();
    void showFound();
    void showExchange();
    void showUnknown();
    void showNone(const QString &words); ///< nobody has mail at the domain, which is %1
    [[nodiscard]] QString shownDomain() const;
    /// Goes on with the servers of a mailbox for which a mail program without Exchange has them.
    void useOtherWay();
    void fillList();
    /// Of a provider with several kinds of mailbox that the network does not tell apart: which one it is.
    void showOffers();
    [[nodiscard]] bool isOfferTold(const Provider &provider) const;
    /// Who hosts the Exchange mailbox, where it is known; else nullptr.
    [[nodiscard]] const Provider *exchange() const;
    [[nodiscard]] bool isListed() const;

    Setup &m_setup;
    MessageLine *m_status;
    ProviderField *m_list;
    FieldBlock *m_listBlock;
    OfferCards *m_offers;
    FieldBlock *m_offersBlock;
};

} // namespace Facteur

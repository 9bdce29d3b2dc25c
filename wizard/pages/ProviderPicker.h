// SPDX-License-Identifier: MIT
#pragma once

#include "ProviderFinder.h"
#include "SetupModel.h"

#include <QWidget>

class QComboBox;

namespace Facteur {

class FieldBlock;
class MessageLine;

/// Who hosts the address: found out by itself, and said with where it comes from; else chosen from a list, or
/// by hand. What the person has chosen is never replaced by what is found.
class ProviderPicker final : public QWidget
{
    Q_OBJECT
public:
    /// \a nameserver: as for ProviderFinder.
    ProviderPicker(SetupModel &model, const QHostAddress &nameserver, QWidget *parent = nullptr);

    void retranslate();
    void refresh();
    /// The address is complete (and valid): finds out who hosts it, where that is not known yet.
    void look();
    /// Forgets a search that is under way.
    void cancel();

    [[nodiscard]] bool isSearching() const { return m_state == State::Searching; }
    [[nodiscard]] bool isSettled() const;
    /// The network did not answer: it may be there again.
    [[nodiscard]] bool canTryAgain() const { return m_state == State::NoAnswer && !isSettled(); }
    void tryAgain();
    /// Says what is missing, beside what was found out; the field to lead to, or nullptr.
    [[nodiscard]] QWidget *complain();

Q_SIGNALS:
    void found(); ///< a search has ended, with whatever result

private:
    enum class State ///< of the search
    {
        NotYet,
        Searching,
        Known,
        Exchange,
        Unknown,
        NoSuchDomain,
        NoAnswer
    };

    void onFound(const FoundProvider &result);
    void onChosen(int index);
    void act();
    void show();
    void showStatus();
    void fillList();
    [[nodiscard]] bool isListed() const;
    [[nodiscard]] QString domain() const;

    SetupModel &m_model;
    ProviderFinder m_finder;
    State m_state = State::NotYet;
    bool m_asks = false; ///< who hosts the mailbox, whatever was found out
    bool m_byHand = false; ///< the person will type the servers, or has
    QString m_domain; ///< that m_state speaks of
    MessageLine *m_status;
    QComboBox *m_list;
    FieldBlock *m_listBlock;
};

} // namespace Facteur

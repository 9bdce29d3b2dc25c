// SPDX-License-Identifier: MIT
#pragma once

#include "DomainFinding.h"
#include "FoundSettings.h"
#include "SearchOptions.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

#include <memory>
#include <optional>

namespace Facteur {

class SettingsSearch;
class Setup;

/// Who hosts the address: found out, chosen from the list, or by hand. What was found out about a domain
/// stays until the address is of another one, whatever is chosen; what the person has chosen is never
/// replaced by what is found.
class ProviderSearch final : public QObject
{
    Q_OBJECT
public:
    /// \a setup outlives the search.
    ProviderSearch(Setup &setup, SearchOptions options);
    ~ProviderSearch() override;

    [[nodiscard]] DomainFinding finding() const { return m_now.finding; } ///< about domain()
    [[nodiscard]] const QString &domain() const { return m_now.domain; }
    /// What the search has come to, and what was asked of whom; of another domain: empty.
    [[nodiscard]] const FoundSettings &found() const { return m_now.found; }
    /// What was asked of whom by now, about domain() (AskedLog.h).
    [[nodiscard]] QStringList asked() const;

    /// The address is complete (and valid): finds out who hosts it, where that is not known yet.
    void look();
    void tryAgain();
    /// Whether anybody is asked at all; else the catalogue alone is.
    void setLooksUp(bool looksUp);
    [[nodiscard]] bool looksUp() const { return m_options.asks; }
    /// What a search that is under way has come to; one of another domain is dropped.
    void take(const FoundSettings &result);
    /// Ends a search that is under way: the best that it has found so far stays.
    void cancel();
    /// Nothing useful is known yet.
    [[nodiscard]] bool isSearching() const { return m_now.finding == DomainFinding::Searching; }
    /// The best so far is in use, and a better one may come.
    [[nodiscard]] bool isImproving() const { return m_now.isImproving; }
    /// The network did not answer: it may be there again.
    [[nodiscard]] bool canTryAgain() const
    {
        return m_now.finding == DomainFinding::NoAnswer && !isSettled();
    }

    /// The person's choice; \a providerId empty: the servers are typed by hand.
    void choose(const QString &providerId);
    void ask(); ///< lets the person choose, whatever was found out
    /// The person says that the domain is right, whatever was found out.
    void insist();
    [[nodiscard]] bool insists() const { return m_now.insists; }
    [[nodiscard]] bool asks() const { return m_now.asks; }
    [[nodiscard]] bool isByHand() const { return m_now.byHand; }
    [[nodiscard]] bool isSettled() const;

Q_SIGNALS:
    void changed();
    /// A search has ended, with whatever result; or it goes on, and it is time to take the best so far (spec
    /// §5).
    void ended();

private:
    struct State
    {
        QString domain;
        DomainFinding finding = DomainFinding::NotYet;
        FoundSettings found;
        bool asks = false; ///< who hosts the mailbox
        bool isImproving = false;
        bool insists = false; ///< the domain is right
        bool byHand = false; ///< the person will type the servers, or has
    };
    void turnAside(); ///< to practice, or back from it
    void followAddress();
    void takeBestSoFar();
    /// Fills in the servers of what was found, where the person has not been quicker.
    void use();

    Setup &m_setup;
    SearchOptions m_options;
    std::unique_ptr<SettingsSearch> m_search; ///< while one is under way
    QTimer m_patience; ///< runs out when the best so far is to be taken
    State m_now;
    std::optional<State> m_own; ///< of the person's own address, while practising
};

} // namespace Facteur

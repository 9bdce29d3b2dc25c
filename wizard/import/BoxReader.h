// SPDX-License-Identifier: MIT
#pragma once

#include "SectionFacts.h"
#include "Statement.h"

namespace Facteur {

/// Reads which boxes of the mail program are to be ticked.
class BoxReader
{
public:
    explicit BoxReader(SectionFacts &facts)
        : m_facts(facts)
    {
    }

    /// \a words are the block's, \a side is the one that is spoken of. "Tick: X", "X: has to be ticked", "[x]
    /// X", and the items below "Check that these boxes are ticked:".
    void take(const WrittenBlock &block, const Words &words, std::optional<Side> side);

private:
    void add(const WrittenBlock &block, const QString &label, std::optional<Side> side, bool isTicked);

    SectionFacts &m_facts;
    std::optional<bool> m_list; ///< of the items that follow
};

} // namespace Facteur

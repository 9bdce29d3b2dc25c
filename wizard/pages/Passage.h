// SPDX-License-Identifier: MIT
#pragma once

class QWizard;

namespace Facteur {

/// Ways through the pages of a wizard over more than one at once. Pages are given by their ids, which grow in
/// their order.
class Passage
{
public:
    /// \a wizard outlives it.
    explicit Passage(QWizard &wizard);

    /// To \a page from wherever the person is, whatever the page that is left says.
    void jumpTo(int page);
    [[nodiscard]] bool isJump() const { return m_isJump; }

    /// On to \a page, as if Next were pressed on each: what holds there holds now, and Back and the steps
    /// find them behind. As far as the pages between let it. True where one of them did not.
    [[nodiscard]] bool passTo(int page);
    /// The page of now is one that passTo() does not stop at.
    [[nodiscard]] bool isOnTheWay() const;

    void goBackTo(int page);

private:
    QWizard &m_wizard;
    int m_passesTo = 0; ///< the page that passTo() is on its way to
    bool m_isJump = false;
};

} // namespace Facteur

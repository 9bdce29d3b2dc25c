// SPDX-License-Identifier: MIT
#pragma once

namespace Facteur {

class Setup;

/// The way from the second page straight to the test.
class ShortCut
{
public:
    /// Whether it is open: everything that the pages between ask for is known without asking, and no question
    /// about the address stands. The pages then keep what is recommended; the test asks for consent as
    /// always. Pure.
    [[nodiscard]] static bool isOpen(const Setup &setup);
};

} // namespace Facteur

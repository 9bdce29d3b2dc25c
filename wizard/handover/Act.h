// SPDX-License-Identifier: MIT
#pragma once

namespace Facteur {

/// What can be done about an outcome by a click.
enum class Act
{
    UseRemedy, ///< sets what was probed and found to work, and tests
    TickAuthentication, ///< and tests
    TickSsl, ///< on both sides, and tests
    RecommendedServers, ///< puts back what the provider recommends, and tests
    CorrectAddress, ///< leads to it
    ChangeServers, ///< leads to them
    ChooseProgram, ///< leads to the mail programs
    ChooseExercise, ///< leads to the exercises of practice
    ProviderHelp, ///< opens the provider's own page about it
    AgreeToServers, ///< to send the password there, and tests
    SignInUnprotected, ///< once, and tests
    TestAgain,
    TestAnyway, ///< with a password that was refused
};

} // namespace Facteur

// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <array>

namespace Facteur {

/// What stands in a transcript in the place of what is not shown in it.
enum class Hidden
{
    Secret,
    UserName,
    Password,
    NameAndPassword,
    NameAndProof, ///< CRAM-MD5
    More, ///< lines beyond the first ones
};

inline constexpr std::array allHidden = {Hidden::Secret, Hidden::UserName, Hidden::Password,
    Hidden::NameAndPassword, Hidden::NameAndProof, Hidden::More};

/// As it stands there, at the end of a line of ours; whoever shows it to a person has words for it.
[[nodiscard]] inline QString recordOf(Hidden hidden)
{
    switch (hidden) {
    case Hidden::Secret:
        return QStringLiteral("(secret sent)");
    case Hidden::UserName:
        return QStringLiteral("(user name sent)");
    case Hidden::Password:
        return QStringLiteral("(password sent)");
    case Hidden::NameAndPassword:
        return QStringLiteral("(user name and password sent)");
    case Hidden::NameAndProof:
        return QStringLiteral("(user name and proof of the password sent)");
    case Hidden::More:
        return QStringLiteral("(and more)");
    }
    Q_UNREACHABLE();
}

} // namespace Facteur

// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace Facteur {

/// Why a domain may be taken for another one (Unicode Technical Standard 39).
enum class LookAlikeKind
{
    MixedScripts, ///< letters of several scripts in a label that no language writes together
    ForeignLetters, ///< a label in one script, all of whose letters look like Latin ones
    OddCharacters, ///< what cannot be seen, or is another way of writing plain letters and digits
};

/// A domain that may be taken for another one.
struct LookAlike
{
    LookAlikeKind kind = LookAlikeKind::MixedScripts;
    QString label; ///< the first of which this is so
    QString skeleton; ///< the whole domain in the ASCII that it looks like; empty where a letter has no twin

    friend bool operator==(const LookAlike &, const LookAlike &) = default;
};

/// What is deceptive about \a domain, in Unicode as domainInUnicode() gives it; nothing where it is as its
/// language writes it. Scripts may be mixed as the "Highly Restrictive" level of UTS 39 (section 5.2) allows:
/// Latin with the scripts of Chinese, of Japanese or of Korean. Labels of look-alikes alone are fine below a
/// top-level domain of their own script ("сор.рф"): nobody expects a Latin name there. ASCII is never judged.
/// What is behind the 1,000th character is not looked at.
[[nodiscard]] std::optional<LookAlike> lookAlike(const QString &domain);

} // namespace Facteur

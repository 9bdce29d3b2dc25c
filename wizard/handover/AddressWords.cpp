// SPDX-License-Identifier: MIT
#include "AddressWords.h"

namespace Facteur {

QString AddressWords::problem(AddressProblem problem)
{
    switch (problem) {
    case AddressProblem::Empty:
        return tr("Please type your e-mail address.");
    case AddressProblem::NoAt:
        return tr("An address has an @ in it, as in marie@example.com.");
    case AddressProblem::NothingBeforeAt:
        return tr("The part before the @ is missing.");
    case AddressProblem::NothingAfterAt:
        return tr("The part after the @ is missing.");
    case AddressProblem::SeveralAts:
        return tr("There is more than one @ in it.");
    case AddressProblem::BadCharacter:
        return tr("There is a space or another character in it that no address has.");
    case AddressProblem::NonAsciiLocalPart:
        return tr("Most servers cannot take letters with accents, or of another alphabet, before the @. "
                  "Please type the address as your provider spells it.");
    case AddressProblem::BadDots:
        return tr("There is a full stop too many before the @.");
    case AddressProblem::DomainWithoutDot:
        return tr("The part after the @ looks unfinished: it has a full stop in it, as in example.com.");
    case AddressProblem::AddressLiteral:
        return tr("There is a number in brackets after the @. It has to be a name, as in example.com.");
    case AddressProblem::BadDomain:
        return tr("The part after the @ cannot be right.");
    case AddressProblem::TooLong:
        return tr("This is too long for an address.");
    }
    Q_UNREACHABLE();
}

QString AddressWords::lookAlike(const DomainHints &hints)
{
    if (hints.skeleton.isEmpty())
        return tr(
            "Careful: in the part after the @, letters of several alphabets are mixed, as frauds do it.");
    return tr("Careful: the part after the @ only looks like %1; some letters are of another alphabet.")
        .arg(hints.skeleton);
}

QString AddressWords::question(const DomainHints &hints)
{
    return tr("Did you mean %1?").arg(hints.suggestion);
}

QString AddressWords::correction(const DomainHints &hints)
{
    return tr("Use %1").arg(hints.suggestion);
}

} // namespace Facteur

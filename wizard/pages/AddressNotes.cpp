// SPDX-License-Identifier: MIT
#include "AddressNotes.h"

#include "AddressWords.h"
#include "DomainForm.h"
#include "FieldBlock.h"
#include "FoundText.h"
#include "Validation.h"

namespace Facteur {

namespace {

DomainHints hintsFor(const Setup &setup)
{
    return DomainHints::of(setup.catalogue(), domainOf(setup.account().emailAddress));
}

bool isMistyped(const DomainHints &hints, const Setup &setup)
{
    return !hints.suggestion.isEmpty() && !setup.isPractice();
}

} // namespace

AddressNotes::AddressNotes(Setup &setup, FieldBlock &field)
    : m_setup(setup)
    , m_field(field)
{
}

bool AddressNotes::tellsFinding(Setup &setup)
{
    const DomainFinding finding = setup.search().finding();
    const bool isNone = finding == DomainFinding::NoSuchDomain || finding == DomainFinding::NoMail
        || finding == DomainFinding::Unknown;
    const DomainHints hints = hintsFor(setup);
    return isNone && isMistyped(hints, setup) && !hints.looksAlike
        && !problemWithAddress(setup.account().emailAddress);
}

QString AddressNotes::question(const DomainHints &hints) const
{
    const DomainFinding finding = m_setup.search().finding();
    QStringList sentences;
    if (tellsFinding(m_setup) && finding != DomainFinding::Unknown)
        sentences << FoundText::ofKind(finding == DomainFinding::NoMail ? FoundSettings::Kind::NoMail
                                                                        : FoundSettings::Kind::NoSuchDomain,
            domainForDisplay(m_setup.search().domain()));
    sentences << AddressWords::question(hints);
    return sentences.join(u' ');
}

void AddressNotes::check(bool complainWhenEmpty)
{
    const auto problem = problemWithAddress(m_setup.account().emailAddress);
    const DomainHints hints = hintsFor(m_setup);
    const bool asks = isMistyped(hints, m_setup);
    const QString correction = asks ? AddressWords::correction(hints) : QString();
    if (problem && (*problem != AddressProblem::Empty || complainWhenEmpty)) {
        const QString words = AddressWords::problem(*problem);
        m_field.setMessage(
            Tone::Bad, asks ? words + u' ' + AddressWords::question(hints) : words, correction);
    } else if (!problem && hints.looksAlike) {
        m_field.setMessage(Tone::Careful, AddressWords::lookAlike(hints), correction);
    } else if (!problem && asks) {
        m_field.setMessage(Tone::Careful, question(hints), correction);
    } else {
        m_field.clearMessage();
    }
}

void AddressNotes::sayThatItEnds()
{
    m_field.setMessage(
        Tone::Careful, tr("Facteur cannot go on with this address as it is: what to do stands below."));
}

bool AddressNotes::isAsking()
{
    const QString domain = domainOf(m_setup.account().emailAddress);
    if (m_field.line()->tone() != Tone::Careful || m_askedAbout == domain)
        return false;
    m_askedAbout = domain; // who presses Next once more means it
    return true;
}

QString AddressNotes::meantDomain() const
{
    return hintsFor(m_setup).suggestion;
}

} // namespace Facteur

// SPDX-License-Identifier: MIT
#pragma once

#include "CauseText.h"

namespace Facteur {

/// The words for what is wrong with a certificate, where they depend on what was seen of it, in the language
/// of the installed translator.
class CertificateTexts
{
    Q_DECLARE_TR_FUNCTIONS(Facteur::CertificateTexts)
public:
    // Title and meaning, by the cause of the report.
    [[nodiscard]] static CauseText wrongHost(const SideReport &report);
    [[nodiscard]] static CauseText untrusted(const SideReport &report);
    [[nodiscard]] static CauseText selfSigned(const SideReport &report);
    [[nodiscard]] static CauseText incompleteChain(const SideReport &report);

private:
    [[nodiscard]] static QString whoSigned(const SideReport &report);
};

} // namespace Facteur

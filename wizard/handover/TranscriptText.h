// SPDX-License-Identifier: MIT
#pragma once

#include "Hidden.h"

#include <QCoreApplication>
#include <QString>

namespace Facteur {

/// The lines of a transcript for a person: what was said, as it was said, and what is hidden in it, in words.
class TranscriptText
{
    Q_DECLARE_TR_FUNCTIONS(Facteur::TranscriptText)
public:
    [[nodiscard]] static QString line(const QString &line);

private:
    [[nodiscard]] static QString of(Hidden hidden);
};

} // namespace Facteur

// SPDX-License-Identifier: MIT
#pragma once

#include "Reaction.h"
#include "Redactor.h"

#include <QStringList>

namespace Facteur {

/// What was said on the line, fit to be shown to anybody: "C: …" and "S: …", never a secret. Keeps the first
/// 200 lines.
class Transcript
{
public:
    void sent(const Sending &sending);
    void received(const QByteArray &line, const Redactor &redactor);

    [[nodiscard]] const QStringList &lines() const { return m_lines; }

private:
    void append(const QString &line);

    QStringList m_lines;
};

} // namespace Facteur

// SPDX-License-Identifier: MIT
#include "Repetitions.h"

namespace Facteur {

namespace {
constexpr qsizetype repetition = 40'000;
}

QByteArray withRepetitions(const QByteArray &text, qsizetype longest)
{
    QByteArray result;
    for (qsizetype i = 0; i < text.size() && result.size() < longest; ++i) {
        if (text[i] == '{' && i + 1 < text.size())
            result += QByteArray(repetition, text[++i]);
        else
            result += text[i];
    }
    return result;
}

} // namespace Facteur

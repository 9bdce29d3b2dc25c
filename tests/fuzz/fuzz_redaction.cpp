// SPDX-License-Identifier: MIT
//
// Redactor and Transcript. The first character chooses the secret (FuzzedSecret.h), the rest is the server's
// answer, a line each.
#include "FuzzedSecret.h"
#include "Require.h"
#include "Transcript.h"

#include <algorithm>
#include <limits>

using namespace Facteur;

namespace {

bool holdsOne(const QStringList &tails, const QString &text)
{
    return std::any_of(tails.cbegin(), tails.cend(),
        [&text](const QString &tail) { return text.contains(tail, Qt::CaseInsensitive); });
}

/// Whether what stands around the echoes has the end of a secret by chance.
bool holdsOne(const QStringList &tails, const QByteArray &noise)
{
    return holdsOne(tails, Redactor({}, {}).displayable(noise, std::numeric_limits<int>::max()));
}

void requireHidden(const FuzzedSecret &secret, const QByteArray &line, bool hasGone)
{
    Redactor redactor(secret.userName(), secret.password());
    redactor.noteSending(hasGone);
    const QByteArray answer = secret.expanded(line);
    Transcript transcript;
    transcript.received(answer, redactor);
    const QString whole = redactor.displayable(answer, std::numeric_limits<int>::max());
    for (const QString &shown : {redactor.displayable(answer), whole, transcript.lines().value(0)}) {
        requireDisplayable(shown);
        secret.requireAbsent(shown);
        if (hasGone)
            secret.requireNoDisguise(shown);
        const QStringList tails = secret.tails();
        require(holdsOne(tails, secret.withoutForms(line, !hasGone)) || !holdsOne(tails, shown),
            "no end of the password is shown", shown);
    }
    require(redactor.displayable(answer).size() <= 500, "what is shown is short");
    require(redactor.displayable(whole.toUtf8(), std::numeric_limits<int>::max()) == whole,
        "what is clean stays as it is", whole);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto input =
        QByteArray::fromRawData(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const FuzzedSecret secret(input.isEmpty() ? '1' : input.front());
    for (const QByteArray &line : input.mid(1).split('\n')) {
        requireHidden(secret, line, false);
        requireHidden(secret, line, true);
    }
    return 0;
}

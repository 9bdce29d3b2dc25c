// SPDX-License-Identifier: MIT
//
// The first line is a TXT record, the rest a PACC document. Since no fuzzer finds a document for a digest,
// the document is read with the record that it needs.
#include "Pacc.h"
#include "PublishedHost.h"
#include "Require.h"

#include <QCryptographicHash>

using namespace Facteur;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QByteArray record = input.left(input.indexOf('\n'));
    const QByteArray body = input.mid(input.indexOf('\n') + 1);
    const QByteArray digest = QCryptographicHash::hash(body, QCryptographicHash::Sha256);

    const auto promised = paccDigest(record);
    require(!promised || promised->size() == digest.size(), "a digest is a SHA-256");
    require(!promised || record.contains(promised->toBase64()), "a digest is what stands there");
    require(promised == digest || !readPacc(body, {record}), "only what was promised is read");

    const auto candidates = readPacc(body, {record, "v=UAAC1; a=sha256; d=" + digest.toBase64()});
    if (!candidates)
        return 0;
    require(candidates->size() <= 3, "there is one server a protocol");
    for (const Candidate &candidate : *candidates) {
        const QString &host = candidate.endpoint.host;
        requireDisplayable(host);
        require(!host.isEmpty() && publishedHost(host) == host, "a host is one that DNS knows", host);
        require(candidate.endpoint.security == Security::Tls, "a server is protected", host);
        require(candidate.mechanism == Mechanism::Pacc && candidate.userName.isEmpty(), "nothing is invented",
            host);
    }
    return 0;
}

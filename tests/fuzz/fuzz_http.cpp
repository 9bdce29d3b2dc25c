// SPDX-License-Identifier: MIT
//
// HttpResponse and what a redirect leads to. The first character says how much comes at a time; the rest
// comes from the server, in which "{" followed by a letter repeats the letter 40000 times. Where it ends, the
// connection does.
#include "HttpResponse.h"
#include "HttpsTarget.h"
#include "Repetitions.h"
#include "Require.h"

#include <QUrl>

#include <algorithm>

using namespace Facteur;

namespace {

constexpr qsizetype longestStream = 4 * HttpResponse::longestBody;

HttpResponse read(const QByteArray &stream, qsizetype atATime)
{
    HttpResponse response;
    for (qsizetype at = 0; at < stream.size() && !response.isOver(); at += atATime)
        response.feed(stream.mid(at, atATime));
    response.end();
    require(response.isOver(), "an answer is over with its connection");
    return response;
}

void checkRedirect(const QByteArray &location)
{
    const auto from = HttpsTarget::of(QUrl(QStringLiteral("https://jardin.example/mail/config-v1.1.xml")));
    require(from.has_value(), "a good URL is a target");
    const auto to = from->redirected(location);
    if (!to)
        return;
    require(
        !to->host.isEmpty() && to->host.contains(u'.') && to->port != 0, "a redirect has a host", to->host);
    require(to->path.startsWith('/'), "a redirect has a path");
    require(std::all_of(to->path.begin(), to->path.end(), [](char c) { return c > 0x20 && c < 0x7f; }),
        "a path brings no field of its own");
    require(std::all_of(to->host.begin(), to->host.end(),
                [](QChar c) { return c.isLower() || c.isDigit() || c == u'-' || c == u'.'; }),
        "a host brings no field of its own", to->host);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const auto input =
        QByteArray::fromRawData(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QByteArray stream = withRepetitions(input.mid(1), longestStream);
    const HttpResponse whole = read(stream, std::max(stream.size(), qsizetype{1}));
    const HttpResponse pieces =
        read(stream, std::max({qsizetype{1}, qsizetype{data[0]}, stream.size() / 256}));
    require(whole.phase() == pieces.phase(), "the pieces in which it comes do not matter");
    if (whole.phase() != HttpResponse::Phase::Complete)
        return 0;
    require(whole.status() == pieces.status() && whole.location() == pieces.location()
            && whole.body() == pieces.body(),
        "the pieces in which it comes do not matter");
    require(whole.body().size() <= HttpResponse::longestBody, "a body is no longer than it may be");
    require(whole.status() == 200 || whole.body().isEmpty(), "what is not 200 has no body");
    checkRedirect(whole.location());
    return 0;
}

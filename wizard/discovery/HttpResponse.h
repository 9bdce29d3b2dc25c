// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

namespace Facteur {

/// The answer of a server to one GET (RFC 9112): bytes in, what is known of it out. Of an answer other than
/// 200 the head alone is read. What we have not asked for is no answer: a coded body, HTTP/2, another
/// protocol. Two ways to tell the length, or two lengths, are a trap (RFC 9112, section 6.3). Knows no
/// socket.
class HttpResponse final
{
public:
    static constexpr qsizetype longestBody = qsizetype{1024} * 1024; ///< bytes
    /// Bytes of all that is not the body: heads, those of 1xx among them, sizes of chunks, trailers.
    static constexpr qsizetype longestFrame = qsizetype{32} * 1024;

    /// phase      | waits for                                       | then
    /// -----------|-------------------------------------------------|------------------------------------------
    /// StatusLine | "HTTP/1.1 200 OK"                               | Fields
    /// Fields     | lines to the empty one                          | after 1xx: StatusLine; not 200:
    /// Complete;
    ///            |                                                 | else as section 6.3 has it
    /// Counted    | as many bytes as was told                       | Complete
    /// UntilEnd   | the end of the connection                       | Complete
    /// ChunkSize  | a size (section 7.1)                            | Chunk; 0: Trailer
    /// Chunk      | as many bytes                                   | ChunkEnd
    /// ChunkEnd   | an empty line                                   | ChunkSize
    /// Trailer    | lines to the empty one                          | Complete
    /// Complete   | nothing                                         |
    /// Broken     | nothing: it breaks the rules, or is too long    |
    /// CutOff     | nothing: the connection ended before it did     |
    enum class Phase
    {
        StatusLine,
        Fields,
        Counted,
        UntilEnd,
        ChunkSize,
        Chunk,
        ChunkEnd,
        Trailer,
        Complete,
        Broken,
        CutOff
    };

    void feed(const QByteArray &bytes);
    /// The connection has ended.
    void end();

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] bool isOver() const { return m_phase >= Phase::Complete; }
    /// The following only after Phase::Complete.
    [[nodiscard]] int status() const { return m_status; }
    [[nodiscard]] const QByteArray &location() const { return m_location; } ///< empty: none
    [[nodiscard]] const QByteArray &body() const { return m_body; }

private:
    [[nodiscard]] bool step();
    [[nodiscard]] bool takeBytes();
    void takeLine(const QByteArray &line);
    void takeStatus(const QByteArray &line);
    void takeField(const QByteArray &line);
    void takeChunkSize(const QByteArray &line);
    void endHead();
    void expect(qsizetype bytes, Phase phase);

    Phase m_phase = Phase::StatusLine;
    QByteArray m_buffer; ///< what came and is not read yet
    qsizetype m_frame = 0; ///< bytes of the frame so far
    qsizetype m_missing = 0; ///< bytes to the end of the body or chunk
    int m_status = 0;
    std::optional<qint64> m_length; ///< as Content-Length told it
    bool m_isChunked = false;
    QByteArray m_location;
    QByteArray m_body;
};

} // namespace Facteur

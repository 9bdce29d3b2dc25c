// SPDX-License-Identifier: MIT
#include "HttpResponse.h"

#include <algorithm>
#include <utility>

namespace Facteur {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// More digits than any length that is taken has.
constexpr qsizetype mostDigits = 15;

bool isNumber(const QByteArray &text, bool (*belongs)(char))
{
    return !text.isEmpty() && text.size() <= mostDigits && std::all_of(text.begin(), text.end(), belongs);
}

} // namespace

void HttpResponse::feed(const QByteArray &bytes)
{
    if (isOver())
        return;
    m_buffer += bytes;
    while (!isOver() && step()) { }
    if (isOver())
        m_buffer.clear();
}

void HttpResponse::end()
{
    if (m_phase == Phase::UntilEnd)
        m_phase = Phase::Complete;
    else if (!isOver())
        m_phase = Phase::CutOff;
}

/// False where more bytes are needed.
bool HttpResponse::step()
{
    if (m_phase == Phase::Counted || m_phase == Phase::Chunk || m_phase == Phase::UntilEnd)
        return takeBytes();
    const qsizetype length = m_buffer.indexOf('\n');
    if (m_frame + (length < 0 ? m_buffer.size() : length) > longestFrame) {
        m_phase = Phase::Broken;
        return false;
    }
    if (length < 0)
        return false;
    QByteArray line = m_buffer.left(length);
    m_buffer.remove(0, length + 1);
    m_frame += length + 1;
    if (line.endsWith('\r'))
        line.chop(1);
    takeLine(line);
    return true;
}

bool HttpResponse::takeBytes()
{
    if (m_buffer.isEmpty())
        return false;
    if (m_phase == Phase::UntilEnd) {
        m_body += std::exchange(m_buffer, {});
        if (m_body.size() > longestBody)
            m_phase = Phase::Broken;
        return false;
    }
    const qsizetype taken = std::min(m_missing, m_buffer.size());
    m_body += m_buffer.left(taken);
    m_buffer.remove(0, taken);
    m_missing -= taken;
    if (m_missing == 0)
        m_phase = m_phase == Phase::Chunk ? Phase::ChunkEnd : Phase::Complete;
    return true;
}

void HttpResponse::takeLine(const QByteArray &line)
{
    switch (m_phase) {
    case Phase::StatusLine:
        takeStatus(line);
        break;
    case Phase::Fields:
        if (line.isEmpty())
            endHead();
        else
            takeField(line);
        break;
    case Phase::ChunkSize:
        takeChunkSize(line);
        break;
    case Phase::ChunkEnd:
        m_phase = line.isEmpty() ? Phase::ChunkSize : Phase::Broken;
        break;
    case Phase::Trailer:
        if (line.isEmpty())
            m_phase = Phase::Complete;
        break;
    case Phase::Counted:
    case Phase::UntilEnd:
    case Phase::Chunk:
    case Phase::Complete:
    case Phase::Broken:
    case Phase::CutOff:
        break;
    }
}

void HttpResponse::takeStatus(const QByteArray &line)
{
    constexpr qsizetype codeAt = 9; // "HTTP/1.1 "
    const QByteArray code = line.mid(codeAt, 3);
    const bool isStatus = line.size() >= codeAt + 3 && line.startsWith("HTTP/1.")
        && isDigit(line.at(codeAt - 2)) && line.at(codeAt - 1) == ' ' && isNumber(code, isDigit)
        && (line.size() == codeAt + 3 || line.at(codeAt + 3) == ' ');
    m_status = code.toInt();
    m_phase = isStatus && m_status >= 100 ? Phase::Fields : Phase::Broken;
}

void HttpResponse::takeField(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    const QByteArray name = line.left(colon).toLower();
    const QByteArray value = line.mid(colon + 1).trimmed();
    bool isFine = colon > 0 && !name.contains(' ') && !name.contains('\t');
    if (name == "content-length") {
        isFine = isNumber(value, isDigit) && m_length.value_or(value.toLongLong()) == value.toLongLong();
        m_length = value.toLongLong();
    } else if (name == "transfer-encoding") {
        isFine = value.toLower() == "chunked" && !m_isChunked;
        m_isChunked = true;
    } else if (name == "content-encoding") {
        isFine = value.isEmpty() || value.toLower() == "identity";
    } else if (name == "location") {
        isFine = m_location.isEmpty();
        m_location = value;
    }
    if (!isFine)
        m_phase = Phase::Broken;
}

void HttpResponse::endHead()
{
    if (m_status < 200) {
        // Another protocol is nothing that we asked for.
        m_phase = m_status == 101 ? Phase::Broken : Phase::StatusLine;
        m_length.reset();
        m_isChunked = false;
        m_location.clear();
    } else if (m_isChunked && m_length) {
        m_phase = Phase::Broken;
    } else if (m_status != 200) {
        m_phase = Phase::Complete;
    } else if (m_isChunked) {
        m_phase = Phase::ChunkSize;
    } else if (m_length) {
        expect(*m_length, Phase::Counted);
    } else {
        m_phase = Phase::UntilEnd;
    }
}

void HttpResponse::takeChunkSize(const QByteArray &line)
{
    const qsizetype extension = line.indexOf(';');
    const QByteArray size = (extension < 0 ? line : line.left(extension)).trimmed();
    if (!isNumber(size, isHexDigit))
        m_phase = Phase::Broken;
    else if (const qsizetype bytes = size.toLongLong(nullptr, 16); bytes == 0)
        m_phase = Phase::Trailer;
    else
        expect(bytes, Phase::Chunk);
}

void HttpResponse::expect(qsizetype bytes, Phase phase)
{
    m_missing = bytes;
    if (bytes > longestBody - m_body.size())
        m_phase = Phase::Broken;
    else
        m_phase = bytes == 0 ? Phase::Complete : phase;
}

} // namespace Facteur

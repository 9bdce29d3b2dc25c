// SPDX-License-Identifier: MIT
//
// LineFramer, against what it promises, said in another way. The first character says how much comes at a
// time (its square, in bytes, but never more than 256 times); the rest comes from the server, in which "{"
// followed by a letter repeats the letter 40000 times. "!" is where we say something.
#include "LineFramer.h"
#include "Repetitions.h"
#include "Require.h"

#include <QByteArrayList>

#include <algorithm>

using namespace Facteur;

namespace {

constexpr qsizetype longestStream = 4 * LineFramer::maximumAnswer;

class Framing
{
public:
    /// False where the framer will take no more.
    bool feed(const QByteArray &bytes)
    {
        m_expected += bytes;
        m_answer += bytes.size();
        const bool fits = m_answer <= LineFramer::maximumAnswer && longestLine() <= LineFramer::maximumLine;
        require(m_framer.feed(bytes) == fits, "exactly what is within the limits is taken");
        return fits;
    }

    void takeLines()
    {
        while (const auto line = m_framer.takeLine()) {
            const qsizetype end = m_expected.indexOf('\n');
            const bool hasCr = end > 0 && m_expected.at(end - 1) == '\r';
            require(end >= 0 && line->text == m_expected.left(hasCr ? end - 1 : end), "a line is what came");
            require(line->end == (hasCr ? LineEnd::CrLf : LineEnd::Lf), "a line ended as it came");
            m_expected.remove(0, end + 1);
        }
        require(
            m_framer.rest() == m_expected && !m_expected.contains('\n'), "the rest is what came after it");
    }

    void beginAnswer()
    {
        m_answer = 0;
        m_framer.beginAnswer();
    }

private:
    /// With its line end.
    [[nodiscard]] qsizetype longestLine() const
    {
        qsizetype longest = 0;
        qsizetype start = 0;
        for (qsizetype end = m_expected.indexOf('\n'); end >= 0; end = m_expected.indexOf('\n', start)) {
            longest = std::max(longest, end + 1 - start);
            start = end + 1;
        }
        return std::max(longest, m_expected.size() - start);
    }

    LineFramer m_framer;
    QByteArray m_expected;
    qsizetype m_answer = 0;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const auto input =
        QByteArray::fromRawData(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    Framing framing;
    for (const QByteArray &answer : input.mid(1).split('!')) {
        const QByteArray bytes = withRepetitions(answer, longestStream);
        const qsizetype atATime = std::max({qsizetype{1}, qsizetype{data[0]} * data[0], bytes.size() / 256});
        for (qsizetype at = 0; at < bytes.size(); at += atATime) {
            if (!framing.feed(bytes.mid(at, atATime)))
                return 0;
            framing.takeLines();
        }
        framing.beginAnswer();
    }
    return 0;
}

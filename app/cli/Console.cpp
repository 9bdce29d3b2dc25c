// SPDX-License-Identifier: MIT
#include "Console.h"

#include "CleanUp.h"

#include <QRegularExpression>

#include <atomic>

#if defined(Q_OS_WIN)
#include <fcntl.h>
#include <io.h>
#include <windows.h>
#else
#include <unistd.h>
#endif

namespace Facteur {

static std::atomic<bool> failed = false;

/// \a text without what is not to be written to \a stream.
static QString writable(std::FILE *stream, const QString &text)
{
    static const QRegularExpression colour(QStringLiteral("\x1b\\[(?:0|2|31|32|33)m"));
    if (!text.contains(u'\x1b') || stream != stdout || !Console::hasColours())
        return cleanForTerminal(text);
    QString result;
    qsizetype done = 0;
    QRegularExpressionMatchIterator colours = colour.globalMatch(text);
    while (colours.hasNext()) {
        const QRegularExpressionMatch match = colours.next();
        result += cleanForTerminal(text.sliced(done, match.capturedStart() - done)) + match.captured();
        done = match.capturedEnd();
    }
    return result + cleanForTerminal(text.sliced(done));
}

#if defined(Q_OS_WIN)

namespace {

/// The console that \a stream goes to; nullptr where it goes elsewhere.
HANDLE consoleOf(std::FILE *stream)
{
    // NOLINTNEXTLINE(performance-no-int-to-ptr): that is how the runtime gives it
    const auto handle = reinterpret_cast<HANDLE>(::_get_osfhandle(::_fileno(stream)));
    DWORD mode = 0;
    return ::GetConsoleMode(handle, &mode) ? handle : nullptr;
}

} // namespace

#endif

void Console::write(std::FILE *stream, const QString &anyText)
{
    const QString text = writable(stream, anyText);
#if defined(Q_OS_WIN)
    if (const HANDLE console = consoleOf(stream)) {
        if (!::WriteConsoleW(console, text.utf16(), static_cast<DWORD>(text.size()), nullptr, nullptr))
            failed = failed || stream == stdout;
        return;
    }
    ::_setmode(::_fileno(stream), _O_BINARY); // the same bytes on every system: \n stays \n
#endif
    const QByteArray bytes = text.toUtf8();
    const auto size = static_cast<std::size_t>(bytes.size());
    const bool written = std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
    if (!written && stream == stdout)
        failed = true;
}

bool Console::hasFailed()
{
    return failed;
}

bool Console::hasColours()
{
#if defined(Q_OS_WIN)
    const HANDLE console = consoleOf(stdout);
    DWORD mode = 0;
    return console && ::GetConsoleMode(console, &mode)
        && ::SetConsoleMode(console, mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING);
#else
    return ::isatty(STDOUT_FILENO) != 0 && qgetenv("TERM") != "dumb";
#endif
}

} // namespace Facteur

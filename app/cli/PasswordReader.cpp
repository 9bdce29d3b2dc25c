// SPDX-License-Identifier: MIT
#include "PasswordReader.h"

#include "CleanUp.h"
#include "Interrupts.h"
#include "Validation.h"

#include <QStringDecoder>

#if defined(Q_OS_WIN)
#include <fcntl.h>
#include <io.h>
#include <windows.h>
#else
#include <array>
#include <cerrno>

#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Facteur {

namespace {

constexpr qsizetype longestLine = 4096; ///< bytes

#if defined(Q_OS_WIN)

int readByte(int descriptor, char *byte)
{
    return ::_read(descriptor, byte, 1);
}

/// The console without echo, as long as the object lives.
class SilentTerminal
{
public:
    SilentTerminal()
        : m_input(open(L"CONIN$"))
        , m_output(open(L"CONOUT$"))
    {
        m_isSilent = ::GetConsoleMode(m_input, &m_before)
            && ::SetConsoleMode(m_input, ENABLE_LINE_INPUT | ENABLE_PROCESSED_INPUT);
    }
    ~SilentTerminal()
    {
        if (m_isSilent)
            ::SetConsoleMode(m_input, m_before);
        ::CloseHandle(m_input);
        ::CloseHandle(m_output);
    }
    Q_DISABLE_COPY_MOVE(SilentTerminal)

    [[nodiscard]] bool isSilent() const { return m_isSilent; }
    void write(const QString &text) const
    {
        ::WriteConsoleW(m_output, text.utf16(), static_cast<DWORD>(text.size()), nullptr, nullptr);
    }
    [[nodiscard]] QByteArray readLine() const
    {
        QString line(longestLine + 1, u'\0');
        DWORD read = 0;
        ::ReadConsoleW(m_input, line.data(), static_cast<DWORD>(line.size()), &read, nullptr);
        // Ctrl-C ends the reading and is told in a thread of its own, which may come a little later.
        for (int waited = 0; read == 0 && !Interrupts::happened() && waited < 1000; waited += 10)
            ::Sleep(10);
        line.truncate(read);
        QByteArray bytes = line.toUtf8();
        wipe(line);
        return bytes;
    }

private:
    static HANDLE open(const wchar_t *name)
    {
        return ::CreateFileW(name, GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr,
            OPEN_EXISTING, 0, nullptr);
    }

    HANDLE m_input;
    HANDLE m_output;
    DWORD m_before = 0;
    bool m_isSilent = false;
};

#else

/// False after Ctrl-C, even where that came before anybody waited for \a descriptor: a read would go on then.
bool waitFor(int descriptor)
{
    std::array<pollfd, 2> sources{{{descriptor, POLLIN, 0}, {Interrupts::descriptor(), POLLIN, 0}}};
    while (::poll(sources.data(), sources.size(), -1) < 0) {
        if (errno != EINTR)
            return false;
    }
    return sources[1].revents == 0;
}

ssize_t readByte(int descriptor, char *byte)
{
    return waitFor(descriptor) ? ::read(descriptor, byte, 1) : -1;
}

#endif

/// Byte by byte, so that the next line stays where it is. Ends early after Ctrl-C.
QByteArray readLineFrom(int descriptor)
{
    QByteArray line;
    line.reserve(longestLine + 1); // one that grows leaves copies behind
    char byte = 0;
    while (line.size() <= longestLine && readByte(descriptor, &byte) == 1) {
        line.append(byte);
        if (byte == '\n')
            break;
    }
    return line;
}

#if !defined(Q_OS_WIN)

/// The terminal without echo, as long as the object lives.
class SilentTerminal
{
public:
    SilentTerminal()
        : m_descriptor(::open("/dev/tty", O_RDWR | O_CLOEXEC))
    {
        if (m_descriptor < 0 || ::tcgetattr(m_descriptor, &m_before) != 0)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        // A program that is stopped or ended by them could not put the echo back.
        silent.c_cc[VSUSP] = silent.c_cc[VQUIT] = _POSIX_VDISABLE;
        m_isSilent = ::tcsetattr(m_descriptor, TCSAFLUSH, &silent) == 0;
    }
    ~SilentTerminal()
    {
        if (m_isSilent)
            ::tcsetattr(m_descriptor, TCSAFLUSH, &m_before);
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(SilentTerminal)

    [[nodiscard]] bool isSilent() const { return m_isSilent; }
    void write(const QString &text) const
    {
        const QByteArray bytes = text.toUtf8();
        [[maybe_unused]] const auto written =
            ::write(m_descriptor, bytes.constData(), static_cast<size_t>(bytes.size()));
    }
    [[nodiscard]] QByteArray readLine() const { return readLineFrom(m_descriptor); }

private:
    int m_descriptor;
    termios m_before = {};
    bool m_isSilent = false;
};

#endif

} // namespace

std::optional<Secret> PasswordReader::fromStandardInput()
{
#if defined(Q_OS_WIN)
    ::_setmode(0, _O_BINARY); // else Ctrl-Z would end it
#endif
    return checked(readLineFrom(0));
}

std::optional<Secret> PasswordReader::fromTerminal(const QString &prompt)
{
    const SilentTerminal terminal;
    if (terminal.isSilent()) {
        terminal.write(cleanForTerminal(prompt));
        QByteArray line = terminal.readLine();
        terminal.write(u"\n"_s);
        return checked(std::move(line));
    }
    m_errorString = tr("There is no terminal to ask for the password on; use --password-stdin.");
    return std::nullopt;
}

std::optional<Secret> PasswordReader::checked(QByteArray line)
{
    m_errorString.clear();
    const bool isTooLong = line.size() > longestLine;
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    const bool isEmpty = line.isEmpty();
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const Secret password = QString(decoder.decode(line));
    wipe(line);
    if (Interrupts::happened())
        return std::nullopt;
    if (isEmpty)
        m_errorString = tr("The password is missing.");
    else if (decoder.hasError())
        m_errorString = tr("The password is not UTF-8.");
    else if (isTooLong)
        m_errorString = tr("That is no password.");
    else if (hasControlCharacter(password))
        m_errorString = tr("The password holds a control character: no mail server takes one.");
    return m_errorString.isEmpty() ? std::optional(password) : std::nullopt;
}

} // namespace Facteur

// SPDX-License-Identifier: MIT
#include "PasswordReader.h"

#include "Interrupts.h"

#include <QStringDecoder>

#if defined(Q_OS_WIN)
#include <conio.h>
#include <io.h>
#include <stdio.h>
#else
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>
#endif

namespace Facteur {

namespace {

constexpr qsizetype longestLine = 4096; ///< bytes

#if defined(Q_OS_WIN)

int readByte(int descriptor, char *byte)
{
    return ::_read(descriptor, byte, 1);
}

QByteArray typedLine(const QString &prompt, bool *hasTerminal)
{
    *hasTerminal = ::_isatty(0) != 0;
    if (!*hasTerminal)
        return {};
    ::fputs(prompt.toLocal8Bit().constData(), stderr);
    QString line;
    for (wint_t c = ::_getwch(); c != L'\r' && c != L'\n' && c != 3; c = ::_getwch()) {
        if (c == L'\b')
            line.chop(1);
        else
            line.append(QChar(static_cast<char16_t>(c)));
    }
    ::fputs("\n", stderr);
    return line.toUtf8();
}

#else

ssize_t readByte(int descriptor, char *byte)
{
    return ::read(descriptor, byte, 1);
}

#endif

/// Byte by byte, so that the next line stays where it is. Ends early after Ctrl-C.
QByteArray readLine(int descriptor)
{
    QByteArray line;
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
    [[nodiscard]] int descriptor() const { return m_descriptor; }
    void write(const QByteArray &text) const
    {
        [[maybe_unused]] const auto written =
            ::write(m_descriptor, text.constData(), static_cast<size_t>(text.size()));
    }

private:
    int m_descriptor;
    termios m_before = {};
    bool m_isSilent = false;
};

QByteArray typedLine(const QString &prompt, bool *hasTerminal)
{
    const SilentTerminal terminal;
    *hasTerminal = terminal.isSilent();
    if (!*hasTerminal)
        return {};
    terminal.write(prompt.toLocal8Bit());
    QByteArray line = readLine(terminal.descriptor());
    terminal.write("\n");
    return line;
}

#endif

} // namespace

std::optional<QString> PasswordReader::fromStandardInput()
{
    return checked(readLine(0));
}

std::optional<QString> PasswordReader::fromTerminal(const QString &prompt)
{
    bool hasTerminal = false;
    const QByteArray line = typedLine(prompt, &hasTerminal);
    if (hasTerminal)
        return checked(line);
    m_errorString = tr("There is no terminal to ask for the password on; use --password-stdin.");
    return std::nullopt;
}

std::optional<QString> PasswordReader::checked(const QByteArray &line)
{
    m_errorString.clear();
    if (Interrupts::happened())
        return std::nullopt;
    QByteArray bytes = line;
    while (bytes.endsWith('\n') || bytes.endsWith('\r'))
        bytes.chop(1);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString password = decoder.decode(bytes);
    if (bytes.isEmpty())
        m_errorString = tr("The password is missing.");
    else if (decoder.hasError())
        m_errorString = tr("The password is not UTF-8.");
    else if (line.size() > longestLine || bytes.contains('\0') || bytes.contains('\r'))
        m_errorString = tr("That is no password.");
    return m_errorString.isEmpty() ? std::optional(password) : std::nullopt;
}

} // namespace Facteur

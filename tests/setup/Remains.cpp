// SPDX-License-Identifier: MIT
#include "Remains.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>

#if defined(Q_OS_LINUX)
#include <fcntl.h>
#include <unistd.h>
#endif

namespace Facteur {

namespace {

constexpr char key = 0x5a;
/// Its characters, each with the key: so that these are not among what is found.
constexpr std::array hidden{'q' ^ key, 'K' ^ key, '7' ^ key, 'w' ^ key, 'Z' ^ key, 'm' ^ key, '3' ^ key,
    'R' ^ key, 'x' ^ key, 'T' ^ key, '9' ^ key, 'd' ^ key, 'V' ^ key, 'h' ^ key, '5' ^ key, 'J' ^ key};
constexpr std::size_t telling = 12; ///< characters

/// \a text holds the beginning, \a width bytes a character.
bool beginsHere(const char *text, std::size_t width)
{
    for (std::size_t i = 0; i < telling; ++i) {
        if ((text[i * width] ^ key) != hidden.at(i) || (width == 2 && text[i * width + 1] != 0))
            return false;
    }
    return true;
}

int countIn(const char *begin, const char *end)
{
    int count = 0;
    const auto first = static_cast<char>(hidden.front() ^ key);
    for (const char *at = begin; at + 2 * telling <= end; ++at) {
        at = static_cast<const char *>(std::memchr(at, first, static_cast<std::size_t>(end - at)));
        if (!at || at + 2 * telling > end)
            break;
        count += beginsHere(at, 1) || beginsHere(at, 2) ? 1 : 0;
    }
    return count;
}

} // namespace

bool Remains::canBeSought()
{
#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__)
    return true;
#else
    return false;
#endif
}

Secret Remains::password()
{
    QString password(static_cast<qsizetype>(hidden.size()), QChar());
    std::transform(hidden.begin(), hidden.end(), password.begin(), [](int c) { return QChar(c ^ key); });
    return password;
}

int Remains::count()
{
    int found = 0;
#if defined(Q_OS_LINUX)
    static std::array<char, std::size_t{256} * 1024> lines; // on the heap it would cover what is sought
    const int file = ::open("/proc/self/maps", O_RDONLY | O_CLOEXEC);
    ssize_t size = 0;
    for (ssize_t read = 1; read > 0; size += std::max<ssize_t>(0, read))
        read = ::read(file, lines.data() + size, lines.size() - 1 - static_cast<std::size_t>(size));
    ::close(file);
    for (char *line = lines.data(); size > 0 && *line; line = std::strchr(line, '\n') + 1) {
        char *at = nullptr; // "7f5c00000000-7f5c00021000 rw-p …"
        const auto begin = std::strtoull(line, &at, 16);
        const auto end = std::strtoull(at + 1, &at, 16);
        if (std::strncmp(at, " rw-p", 5)
            == 0) // NOLINTNEXTLINE(performance-no-int-to-ptr): they are addresses
            found += countIn(reinterpret_cast<const char *>(begin), reinterpret_cast<const char *>(end));
    }
#endif
    return found;
}

} // namespace Facteur

// SPDX-License-Identifier: MIT
#include "Wipe.h"

#if defined(Q_OS_WIN)
#include <windows.h>
#else
#include <sys/mman.h>
#endif

namespace Facteur {

namespace {

/// \a Unit: of the same size as those of \a text.
template <class Unit, class Text>
void overwrite(Text &text)
{
    if (text.isDetached()) {
        // Also what stands behind its end, from when it was longer. Nobody reads it any more: what is not
        // volatile, the compiler would leave out.
        const qsizetype units = text.size() + text.data_ptr().freeSpaceAtEnd();
        volatile auto *const unit = reinterpret_cast<Unit *>(text.data());
        for (qsizetype i = 0; i < units; ++i)
            unit[i] = 0;
    }
    text.clear();
}

} // namespace

void wipe(QString &text)
{
    overwrite<char16_t>(text);
}

void wipe(QByteArray &bytes)
{
    overwrite<char>(bytes);
}

void lockInMemory(const QString &text)
{
    if (text.isEmpty())
        return;
    const auto size = static_cast<size_t>(text.size()) * sizeof(QChar);
#if defined(Q_OS_WIN)
    ::VirtualLock(const_cast<QChar *>(text.constData()), size);
#else
    (void)::mlock(text.constData(), size);
#endif
}

} // namespace Facteur

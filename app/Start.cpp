// SPDX-License-Identifier: MIT
#include "Start.h"

#include "ResolverPatience.h"

#include <QtGlobal>

#if defined(Q_OS_WIN)
#include <windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace Facteur {

void prepareStart()
{
#if defined(Q_OS_WIN)
    SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_SYSTEM32 | LOAD_LIBRARY_SEARCH_APPLICATION_DIR);
    SetDllDirectoryW(L"");
#else
    boundResolver();
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        // The lowest that is free is the one that is missing. Whoever uses it is to notice.
        const bool isMissing = ::fcntl(stream, F_GETFD) == -1;
        if (isMissing && ::open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY) != stream)
            return;
    }
#endif
}

} // namespace Facteur

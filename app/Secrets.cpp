// SPDX-License-Identifier: MIT
#include "Secrets.h"

#include <QByteArray>

#if defined(Q_OS_WIN)
#include <windows.h>
#else
#include <sys/resource.h>
#endif
#if defined(Q_OS_LINUX)
#include <sys/prctl.h>
#endif

namespace Facteur {

#if defined(Q_OS_WIN)

/// What Windows reports of a crash, to whom it likes, is to be without the heap. MinGW's werapi.h does not
/// compile, so the function is asked for by name.
static void keepHeapOutOfReports()
{
    constexpr DWORD noHeap = 1; // WER_FAULT_REPORTING_FLAG_NOHEAP
    using SetFlags = HRESULT(WINAPI *)(DWORD);
    const FARPROC function = GetProcAddress(GetModuleHandleW(L"kernel32.dll"), "WerSetFlags");
    if (function)
        reinterpret_cast<SetFlags>(reinterpret_cast<void *>(function))(noHeap);
}

#endif

void keepSecretsInMemory()
{
#if defined(Q_OS_WIN)
    SetErrorMode(GetErrorMode() | SEM_NOGPFAULTERRORBOX);
    keepHeapOutOfReports();
    // OpenSSL would read its configuration, which may name libraries to load, in a folder that anybody may
    // make.
    qputenv("OPENSSL_CONF", QByteArrayLiteral("NUL"));
#else
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
#if defined(Q_OS_LINUX)
    // A core dump that is piped to a program pays no attention to the limit.
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace Facteur

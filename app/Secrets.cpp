// SPDX-License-Identifier: MIT
#include "Secrets.h"

#include <QByteArray>

#if defined(Q_OS_WIN)
#include <werapi.h>
#include <windows.h>
#else
#include <sys/resource.h>
#endif
#if defined(Q_OS_LINUX)
#include <sys/prctl.h>
#endif

namespace Facteur {

void keepSecretsInMemory()
{
#if defined(Q_OS_WIN)
    SetErrorMode(GetErrorMode() | SEM_NOGPFAULTERRORBOX);
    WerSetFlags(WER_FAULT_REPORTING_FLAG_NOHEAP);
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

// SPDX-License-Identifier: MIT
#include "Interrupts.h"

#include <QSocketNotifier>

#include <atomic>

#if defined(Q_OS_WIN)
#include <windows.h>
#else
#include <cerrno>
#include <csignal>
#include <unistd.h>
#endif

namespace Facteur {

namespace {

std::atomic_bool wasInterrupted = false;

#if defined(Q_OS_WIN)

std::atomic<Interrupts *> listener = nullptr;

/// Runs in a thread of its own.
BOOL WINAPI onConsoleControl(DWORD)
{
    if (wasInterrupted.exchange(true) || !listener)
        return FALSE;
    QMetaObject::invokeMethod(listener, &Interrupts::interrupted, Qt::QueuedConnection);
    return TRUE;
}

#else

int wakeUp[2] = {-1, -1}; ///< a pipe: all that a signal handler may do is to write into it

void onSignal(int)
{
    const int before = errno; // of what was interrupted
    wasInterrupted = true;
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(wakeUp[1], &byte, 1);
    errno = before;
}

#endif

} // namespace

Interrupts::Interrupts(QObject *parent)
    : QObject(parent)
{
#if defined(Q_OS_WIN)
    listener = this;
    SetConsoleCtrlHandler(&onConsoleControl, TRUE);
#else
    if (::pipe(wakeUp) != 0)
        return;
    auto *notifier = new QSocketNotifier(wakeUp[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        Q_EMIT interrupted();
    });
    struct sigaction action = {};
    action.sa_handler = &onSignal;
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
#endif
}

#if !defined(Q_OS_WIN)
int Interrupts::descriptor()
{
    return wakeUp[0];
}
#endif

bool Interrupts::happened()
{
    return wasInterrupted;
}

} // namespace Facteur

// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <string>
#include <string_view>

namespace Facteur {

/// An X server of its own (Xvfb), without a window manager, whose screen can be read without asking it: the
/// screen is a file that is mapped here. The server ends with this object, or with this process.
class VirtualScreen
{
public:
    VirtualScreen();
    ~VirtualScreen();
    Q_DISABLE_COPY_MOVE(VirtualScreen)

    /// Starts the server; false, with the reason on standard error, where that cannot be done.
    [[nodiscard]] bool start();
    [[nodiscard]] QString name() const { return m_name; } ///< for DISPLAY
    /// What is there now: the pixels of every eighth line. To look at more would take from the computer what
    /// is to be measured.
    [[nodiscard]] std::string look() const;

private:
    QTemporaryDir m_folder;
    QProcess m_server;
    QFile m_file;
    QString m_name;
    std::string_view m_pixels;
};

} // namespace Facteur
